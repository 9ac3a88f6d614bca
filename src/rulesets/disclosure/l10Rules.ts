import { day, open } from '../instruments/row.ts'
import { inferred, read } from '../instruments/sources.ts'
import { all, amended, any, atLeast, by, force, is, keep, rule, text, within } from './build.ts'

const law10 = 'law:10/2022/QH15:quoc-hoi:2022-11-10'
/** Luật 10/2022/QH15, as far as its rows need it. */
export const law10Text = {
  key: law10,
  source: read('democracy'),
  inForce: force(day('2023-07-01', read('democracy', 'Đ.90 k.1')), open(read('democracy'))),
  ...amended('2025-07-01', 'Luật 47/2024/QH15 and Luật 97/2025/QH15'),
} as const
const { key, source } = law10Text

/** Luật 10/2022/QH15 Đ.48 k.1–3: the internal site where there is one; else posting, or a notice to all staff. */
const channels10 = rule(
  {
    kind: 'when',
    when: is('hasIntranet', true),
    use: by('intranet'),
    otherwise: any(
      all('board-office', {
        kind: 'when',
        when: is('singleSite', false),
        use: by('board-unit'),
        source: inferred('Đ.48 k.2 asks for posting in the units directly concerned'),
      }),
      'notice-all-staff',
    ),
  },
  {
    optional: [
      'board-office',
      'portal',
      'staff-conference',
      'notice-all-staff',
      'via-unit-heads',
      'notice-party-union',
      'other',
    ],
    source: text(source, key, 'Đ.47 k.1, Đ.48 k.1–3'),
  },
)
const keep10 = keep(
  [
    atLeast(20, ['intranet'], { consecutive: true, source: text(source, key, 'Đ.48 k.1') }),
    atLeast(20, ['board-office', 'board-unit'], { consecutive: true, source: text(source, key, 'Đ.48 k.2') }),
  ],
  text(source, key, 'Đ.48 k.1, Đ.48 k.2'),
)
/** Đ.47, Đ.48: time, forms, minimum and exceptions. */
export const rules10 = {
  due: within(5, 'working-day', text(source, key, 'Đ.47 k.2')),
  channels: channels10,
  keep: keep10,
  exceptions: ['state-secret', 'work-secret', 'not-yet-releasable'],
} as const
