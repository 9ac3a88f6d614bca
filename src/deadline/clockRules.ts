import { fromDayNumber } from '../civil/index.ts'
import type { InstrumentKey, Source } from '../law/index.ts'

/** What the one-stop rules say of a clock, from one day to another, both inclusive; between them nothing was read. */
interface ClockRule {
  readonly from: string
  readonly lastDay?: string
  readonly source: Source
}

const decree61 = 'decree:61/2018/NĐ-CP:chinh-phu:2018-04-23' as InstrumentKey
const copy = 'Pháp điển 3.3, GitHub DAIKOOH12/bot_rasa, state of December 2023'

const rules: Readonly<Record<'restart' | 'reappointment', readonly ClockRule[]>> = {
  restart: [
    {
      from: '2018-06-21',
      lastDay: '2025-06-30',
      source: { instrument: decree61, provision: 'Đ.19 k.4', provenance: 'read', copy },
    },
  ],
  reappointment: [
    {
      from: '2018-06-21',
      lastDay: '2021-12-05',
      source: { instrument: decree61, provision: 'Đ.19 k.9', provenance: 'read', copy },
    },
    {
      // NĐ 107/2021 amends the decree; its text was not found, the clause is believed kept.
      from: '2021-12-06',
      lastDay: '2025-06-30',
      source: { instrument: decree61, provision: 'Đ.19 k.9', provenance: 'unverified', confidence: 'medium' },
    },
    {
      from: '2025-07-01',
      source: {
        instrument: 'decree:118/2025/NĐ-CP:chinh-phu:2025-06-09' as InstrumentKey,
        provenance: 'read-secondary',
        copy: 'Lai Châu QĐ 88/2025/QĐ-UBND and decisions of Hà Tĩnh (11/2025), GitHub tnt305/tai_lieu_noi_bo',
      },
    },
  ],
}

/**
 * Căn cứ của việc tính lại hoặc hẹn lại: the rule that was read for a day.
 *
 * @param what - restart after a supplement, or a new return date
 * @param day - day number of the event
 * @returns the source; undefined where no text of that day was read, which is never answered by an older one
 */
export function clockRuleOn(what: keyof typeof rules, day: number): Source | undefined {
  const date = fromDayNumber(day)
  return rules[what].find(({ from, lastDay = '9999-12-31' }) => from <= date && date <= lastDay)?.source
}
