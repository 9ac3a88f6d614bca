import type { InstrumentKey, Source } from '../law/index.ts'
import type { Holiday } from './Holiday.ts'
import type { HolidayLaw } from './HolidayLaw.ts'

const everyYear: readonly Holiday[] = ['new-year', 'tet', 'hung-kings', 'reunification', 'labour', 'national']
const code2012 = 'code:10/2012/QH13:quoc-hoi:undated' as InstrumentKey
const code2019 = 'code:45/2019/QH14:quoc-hoi:undated' as InstrumentKey
const copyOf2019 = 'thuvienphapluat.vn, as quoted in kitsuyui/hyper-calendar'

/** The laws on days off since 2010. */
export const holidayLaws: readonly HolidayLaw[] = [
  {
    id: 'labour-code-1994',
    lastDay: '2013-04-30',
    holidays: everyYear,
    tetDays: 4,
    // Giỗ Tổ was added in 2007; the number of that law, 84/2007/QH11, is remembered, not read.
    source: { provision: 'Đ.73', provenance: 'unverified', confidence: 'medium' },
    inLieu: { provision: 'Đ.73', provenance: 'unverified', confidence: 'high' },
  },
  {
    id: 'labour-code-2012',
    from: '2013-05-01',
    lastDay: '2020-12-31',
    holidays: everyYear,
    tetDays: 5,
    source: { instrument: code2012, provision: 'Đ.115', provenance: 'unverified', confidence: 'high' },
    inLieu: { instrument: code2012, provision: 'Đ.115 k.3', provenance: 'unverified', confidence: 'high' },
  },
  {
    id: 'labour-code-2019',
    from: '2021-01-01',
    holidays: [...everyYear, 'national-second'],
    tetDays: 5,
    source: { instrument: code2019, provision: 'Đ.112 k.1', provenance: 'read-secondary', copy: copyOf2019 },
    inLieu: { instrument: code2019, provision: 'Đ.111 k.3', provenance: 'read-secondary', copy: copyOf2019 },
  },
  {
    id: 'resolution-28-2026',
    from: '2026-07-01',
    adoptedOn: '2026-04-24',
    holidays: ['culture'],
    source: {
      instrument: 'resolution:28/2026/QH16:quoc-hoi:2026-04-24' as InstrumentKey,
      provision: 'Đ.2',
      provenance: 'read-secondary',
      copy: 'xaydungchinhsach.chinhphu.vn, as quoted in kitsuyui/hyper-calendar',
    },
  },
]

/** Several days off on one weekend are made up one after another: seen in every year 2010–2027, written nowhere. */
export const severalInLieu: Source = {
  provenance: 'inferred',
  basis: 'the days off announced for 2010–2027, without exception',
}

/** Thứ Bảy, Chủ nhật: the weekly rest of public offices. */
export const weeklyRestSource: Source = {
  instrument: 'decision:188/1999/QĐ-TTg:thu-tuong-chinh-phu:undated' as InstrumentKey,
  provenance: 'unverified',
  confidence: 'high',
}
