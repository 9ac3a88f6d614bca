import type { TimeLimitWhen } from '../../deadline/index.ts'
import { until } from '../instruments/row.ts'
import { inferred, press } from '../instruments/sources.ts'
import { atMost, cases, days, force, gap, note, procedure, rowsOf, workingDays } from './build.ts'
import { decree217, law, lawBefore2021, pending2026, unreadBefore2021, unreadIn135 } from './constructionTexts.ts'

/** A written notice with reasons, after the expiry: an extension by law, no re-appointment. */
const considerMore = { extensions: [{ atMost: atMost(10, 'day'), inWriting: true, from: 'expiry' }] } as const
const filedBefore = { transitions: [pending2026.filedBefore] }
const inner = (amount: number) =>
  ({ inner: [{ step: 'appraisal-and-site-check', limit: atMost(amount, 'working-day') }] }) as const

const inPermits = { innerOf: ['permit.works', 'permit.house'] } as const

const asked2021: TimeLimitWhen = { request: ['new', 'fixed-term', 'adjusted', 'relocation'] }
const asked2026: TimeLimitWhen = { request: ['new', 'fixed-term', 'adjusted', 'repair', 'relocation'] }

const announced = (short: string) =>
  rowsOf({
    short,
    kind: 'committed',
    authority: { id: 'quang-ngai', label: { vi: 'UBND tỉnh Quảng Ngãi', en: 'Quảng Ngãi' } },
    source: press('tthc.thuvienphapluat T-QNG-052375, T-QNG-052527'),
    inForce: force(undefined, until('2016-12-31', inferred('the set is older than 2017'))),
  })
const quangNgai = announced('quang-ngai-before-2017')
const noPaper = gap('instrument', 'Chưa rõ quyết định công bố.', 'The decision that announced it was not read.')

export const permitProcedures = [
  procedure('permit.works', 'construction', 'Giấy phép xây dựng công trình', 'Construction permit, works'),
  procedure('permit.house', 'construction', 'Giấy phép xây dựng nhà ở riêng lẻ', 'Construction permit, house'),
  procedure('permit.check', 'construction', 'Kiểm tra hồ sơ, thực địa', 'Check of file and site'),
  procedure('permit.guide', 'construction', 'Hướng dẫn tiếp khi bổ sung chưa đạt', 'Guidance after a supplement'),
  procedure('permit.refuse', 'construction', 'Thông báo lý do không cấp phép', 'Refusal after a supplement'),
  procedure('permit.supplement', 'construction', 'Người nộp bổ sung hồ sơ cấp phép', 'Supplement by the applicant'),
  procedure('permit.opinion', 'construction', 'Cơ quan được hỏi ý kiến trả lời', 'Opinion of agencies consulted'),
  procedure('permit.extend', 'construction', 'Gia hạn giấy phép xây dựng', 'Extension of a permit'),
  procedure('permit.reissue', 'construction', 'Cấp lại giấy phép xây dựng', 'Re-issue of a permit'),
  procedure('works.start-notice', 'construction', 'Thông báo khởi công', 'Notice of the start of works'),
]

export const permitRules = [
  lawBefore2021('permit.works', 'Đ.102 k.1 đ.e', days(30), 'full-valid-file', { when: asked2021 }),
  law('permit.works', 'Đ.102 k.1 đ.e', days(20), 'full-valid-file', {
    when: asked2021,
    mechanics: considerMore,
    ...filedBefore,
  }),
  decree217('permit.works', 'Đ.54 k.1 đ.b, Đ.54 k.2 đ.a', workingDays(10), 'full-valid-file', {
    when: { request: ['new', 'fixed-term', 'relocation'] },
    mechanics: inner(5),
  }),
  decree217('permit.works', 'Đ.54 k.1 đ.b, Đ.54 k.2 đ.a', workingDays(9), 'full-valid-file', {
    when: { request: ['adjusted', 'repair'] },
    mechanics: inner(5),
    transitions: [pending2026.district],
  }),
  ...cases(
    quangNgai,
    'permit.works',
    undefined,
    'not-read',
    [
      [{ request: ['new'] }, workingDays(20)],
      [{ request: ['adjusted'] }, workingDays(5)],
    ],
    { gaps: [noPaper] },
  ),
  law('permit.house', 'Đ.102 k.1 đ.e', days(15), 'full-valid-file', { mechanics: considerMore, ...filedBefore }),
  decree217('permit.house', 'Đ.54 k.1 đ.b, Đ.54 k.2 đ.a', workingDays(7), 'full-valid-file', {
    when: asked2026,
    mechanics: inner(3),
  }),
  law('permit.check', 'Đ.102 k.1 đ.c', workingDays(7), 'receipt', {
    mechanics: { asks: { atMost: 1 }, ...inPermits },
    ...filedBefore,
  }),
  law(
    'permit.guide',
    'Đ.102 k.1 đ.c',
    workingDays(5),
    { events: ['supplement-received'], source: inferred('from the context; the text does not say it') },
    {
      // The refusal comes after it, not a third request.
      mechanics: { asks: { atMost: 1 }, ...inPermits },
      ...filedBefore,
    },
  ),
  law(
    'permit.refuse',
    'Đ.102 k.1 đ.c',
    workingDays(3),
    { events: ['supplement-received'], source: inferred('from the context; the text does not say it') },
    filedBefore,
  ),
  decree217('permit.refuse', 'Đ.54 k.2 đ.b, Đ.54 k.3 đ.b', workingDays(1), 'not-read', {
    notes: [note('apply-anew', 'Sau đó nộp hồ sơ mới.', 'After it the applicant applies anew.')],
  }),
  ...(
    [
      [asked2026, workingDays(2), ['permit.works', 'permit.house']],
      [{ request: ['extension', 'reissue'] }, workingDays(1), ['permit.extend', 'permit.reissue']],
    ] as const
  ).map(([when, figure, innerOf]) =>
    decree217('permit.supplement', 'Đ.54 k.2 đ.b, Đ.54 k.3 đ.b', figure, 'written-notice', {
      when,
      mechanics: { asks: { atMost: 1 }, ifUnmet: { effect: 'new-application' }, innerOf },
      gaps: [
        gap(
          'inside-the-term',
          'Chưa rõ thời gian bổ sung nằm trong hay ngoài thời hạn cấp phép.',
          'Whether it stops the clock of the permit is not said.',
        ),
      ],
    }),
  ),
  law('permit.opinion', 'Đ.102 k.1 đ.đ', days(12), 'consultation-received', {
    mechanics: {
      silence: { means: 'consent' },
      onConsultation: { effect: 'runs-on' },
      ...inPermits,
    },
    ...filedBefore,
  }),
  decree217('permit.opinion', 'Đ.54 k.2 đ.c, Đ.54 k.3 đ.c', workingDays(2), 'consultation-received', {
    mechanics: {
      silence: { means: 'consent' },
      onConsultation: { effect: 'runs-on', source: inferred('no words suspend the term') },
      innerOf: ['permit.works', 'permit.house', 'permit.extend', 'permit.reissue'],
    },
    notes: [note('other-law', 'Trừ khi luật có quy định khác.', 'Unless the law says otherwise.')],
  }),
  ...(['permit.extend', 'permit.reissue'] as const).flatMap((id) => [
    law(id, 'Đ.102 k.2 đ.b', workingDays(5), 'full-valid-file', filedBefore),
    decree217(id, 'Đ.54 k.1 đ.b, Đ.54 k.3 đ.a', workingDays(5), 'not-read', {
      mechanics: { inner: [{ step: 'processing', limit: atMost(2, 'working-day') }] },
      transitions: [pending2026.district],
    }),
  ]),
  quangNgai('permit.extend', undefined, workingDays(5), 'not-read', { gaps: [noPaper] }),
  law('works.start-notice', 'Đ.107 k.1 đ.e', workingDays(3), 'works-start', {
    direction: 'before',
    notes: [note('owner', 'Trách nhiệm của chủ đầu tư.', 'The duty of the owner.')],
  }),
  ...unreadIn135(['works.start-notice']),
  ...unreadBefore2021(['permit.check', 'permit.guide', 'permit.opinion'], { mechanics: inPermits }),
  ...unreadBefore2021(['permit.house', 'permit.refuse', 'permit.extend', 'permit.reissue', 'works.start-notice']),
]
