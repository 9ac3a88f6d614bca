import { day, open } from '../instruments/row.ts'
import { inferred, read } from '../instruments/sources.ts'
import { atMost, cases, days, force, note, procedure, rowsOf, text, workingDays } from './build.ts'
import { beforeLaw136 } from './complaints.ts'

const law = rowsOf({
  short: '25-2018',
  key: 'law:25/2018:quoc-hoi:undated',
  source: read('denunciationLaws'),
  inForce: force(day('2019-01-01', read('denunciationLaws')), open(read('petitions'))),
  unconfirmedFrom: beforeLaw136,
})
const decree31 = rowsOf({
  short: '31-2019',
  key: 'decree:31/2019/NĐ-CP:chinh-phu:undated',
  source: read('denunciationLaws'),
  inForce: force(day('2019-05-28', read('denunciationLaws')), open(read('petitions'))),
})
const decree156 = 'decree:156/2026/NĐ-CP:chinh-phu:2026-05-15'

export const denunciationProcedures = [
  procedure('denunciation.intake', 'denunciation', 'Đăng ký, phân loại, thụ lý tố cáo', 'Registering and accepting'),
  procedure('denunciation.transfer', 'denunciation', 'Chuyển tố cáo không thuộc thẩm quyền', 'Passing on'),
  procedure('denunciation.accept-notice', 'denunciation', 'Thông báo việc thụ lý tố cáo', 'Notice of acceptance'),
  procedure('denunciation.resolve', 'denunciation', 'Giải quyết tố cáo', 'Settling a denunciation'),
  procedure('denunciation.suspended', 'denunciation', 'Tạm đình chỉ giải quyết tố cáo', 'Suspension'),
  procedure('denunciation.suspended-notice', 'denunciation', 'Gửi quyết định tạm đình chỉ', 'Notice of suspension'),
  procedure('denunciation.conclusion-sent', 'denunciation', 'Gửi kết luận nội dung tố cáo', 'Sending the conclusion'),
  procedure('denunciation.continued', 'denunciation', 'Xử lý tố cáo tiếp', 'Handling a continued denunciation'),
  procedure('denunciation.overdue', 'denunciation', 'Tố cáo quá thời hạn chưa giải quyết', 'An overdue denunciation'),
  procedure(
    'denunciation.publish',
    'denunciation',
    'Công khai kết luận, quyết định xử lý',
    'Publishing the conclusion',
  ),
  procedure(
    'denunciation.notice',
    'denunciation',
    'Thông báo thụ lý theo nghị định',
    'Notice of acceptance, by decree',
  ),
  procedure('denunciation.expert', 'denunciation', 'Thời gian giám định', 'Time of an expert assessment'),
]

export const denunciationRules = [
  ...cases(law, 'denunciation.intake', 'Đ.24 k.1', 'receipt', [
    [{ verification: ['one-place'] }, workingDays(7)],
    [{ verification: ['several-places-or-delegated'] }, workingDays(10)],
  ]),
  law('denunciation.transfer', 'Đ.24 k.2', workingDays(5), 'receipt'),
  law('denunciation.accept-notice', 'Đ.29 k.3', workingDays(5), 'acceptance-decision', {
    notes: [note('to-both', 'Cho người tố cáo và người bị tố cáo.', 'To the denouncer and the denounced.')],
  }),
  law('denunciation.resolve', 'Đ.30', days(30), 'acceptance', {
    mechanics: {
      extensions: [
        { when: { complexity: ['complex'] }, atMost: atMost(30, 'day'), times: 1, inWriting: true, from: 'expiry' },
        {
          when: { complexity: ['specially-complex'] },
          atMost: atMost(30, 'day'),
          times: 2,
          inWriting: true,
          from: 'expiry',
        },
      ],
    },
    notes: [
      note(
        'complex',
        'Gia hạn bằng văn bản. Phức tạp: có một trong các tiêu chí a–g; đặc biệt phức tạp: từ hai tiêu chí (NĐ 31/2019 Đ.3).',
        'Extended in writing. Complex: any of criteria a–g; specially complex: two or more (Decree 31/2019, article 3).',
      ),
    ],
  }),
  law('denunciation.suspended', 'Đ.34 k.2', { kind: 'effect' }, undefined, {
    mechanics: { onSuspension: { effect: 'pause' }, excluded: { times: ['suspension'] } },
  }),
  law('denunciation.suspended-notice', 'Đ.34 k.4', workingDays(5), 'suspension-decision'),
  law('denunciation.conclusion-sent', 'Đ.35 k.3', workingDays(5), 'conclusion-issued'),
  law('denunciation.continued', 'Đ.37', days(20), 'receipt'),
  law('denunciation.overdue', 'Đ.38 k.2–3', workingDays(5), 'further-denunciation-received', {
    when: { step: ['ask-report'] },
  }),
  law('denunciation.overdue', 'Đ.38 k.2–3', workingDays(5), 'report-asked-for', { when: { step: ['report'] } }),
  law('denunciation.publish', 'Đ.40 k.1', workingDays(7), ['conclusion-issued', 'decision-issued'], {
    notes: [
      note(
        'posting',
        'Niêm yết ít nhất 15 ngày liên tục (NĐ 31/2019 Đ.6).',
        'Posted for at least 15 days in a row (Decree 31/2019, article 6).',
      ),
    ],
  }),
  decree31('denunciation.notice', 'Đ.9 k.2', workingDays(5), 'acceptance-decision'),
  decree31('denunciation.expert', 'Đ.15 k.4', { kind: 'effect' }, undefined, {
    mechanics: { excluded: { times: ['expert-assessment'] } },
    unconfirmedFrom: day(
      '2026-07-01',
      inferred('Nghị định 156/2026/NĐ-CP rewrites Đ.15 k.1–2 and leaves k.4 as it is'),
    ),
    transitions: [
      {
        on: '2026-07-01',
        pending: 'undecided',
        effect: 'new-text',
        source: text(read('decrees2026'), decree156, 'Đ.10 k.1'),
      },
    ],
  }),
]
