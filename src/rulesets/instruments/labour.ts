import type { Instrument } from '../../law/index.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { about, inferred, press, read, remembered } from './sources.ts'

const code1994 = 'code:lao-dong-1994:quoc-hoi:undated'
const code2012 = 'code:10/2012/QH13:quoc-hoi:undated'
const code2019 = 'code:45/2019/QH14:quoc-hoi:undated'
const high = remembered('high')

const labourCode = { vi: 'Bộ luật Lao động', en: 'Labour Code' }
const copyOf2019 = press('thuvienphapluat.vn, as quoted in kitsuyui/hyper-calendar', 'Đ.220 k.1')
const copyOf28 = press('xaydungchinhsach.chinhphu.vn, as quoted in kitsuyui/hyper-calendar', 'Đ.2')

/** Lao động, ngày nghỉ, cách tính thời hạn. */
export const labour: readonly Instrument[] = [
  row('code:91/2015/QH13:quoc-hoi:undated', {
    title: { vi: 'Bộ luật Dân sự', en: 'Civil Code' },
    signing: read('civil'),
    from: day('2017-01-01', read('civil')),
    end: open(read('civil')),
  }),
  row(code1994, {
    title: labourCode,
    signing: high,
    signedIn: 1994,
    symbol: 'none',
    end: until('2013-04-30', high),
  }),
  row('law:84/2007/QH11:quoc-hoi:undated', {
    subject: { vi: 'Ngày nghỉ Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ day as a day off' },
    signing: remembered('medium'),
    force: 'not-read',
    relations: [relation('amends', code1994, remembered('medium'))],
  }),
  row(code2012, {
    title: labourCode,
    signing: high,
    from: day('2013-05-01', high),
    end: until('2020-12-31', high),
    relations: [relation('replaces', code1994, high, '2013-05-01')],
  }),
  row(code2019, {
    title: labourCode,
    signing: copyOf2019,
    from: day('2021-01-01', copyOf2019),
    end: open(copyOf2019),
    relations: [
      relation('replaces', code2012, inferred('its predecessor in the same matter ends the day before'), '2021-01-01'),
    ],
  }),
  row('decree:145/2020/NĐ-CP:chinh-phu:undated', {
    signing: about('hyper'),
    force: 'not-read',
  }),
  row('resolution:28/2026/QH16:quoc-hoi:2026-04-24', {
    subject: { vi: 'Ngày Văn hóa Việt Nam 24/11', en: 'Vietnam Culture Day, 24 November' },
    signing: copyOf28,
    from: day('2026-07-01', copyOf28),
    end: open(copyOf28),
    gaps: [
      gap(
        'in-lieu',
        'Chưa rõ có nghỉ bù khi 24/11 rơi vào ngày nghỉ hằng tuần.',
        'Whether 24 November on a weekly rest day is made up is open.',
      ),
    ],
  }),
  row('decision:188/1999/QĐ-TTg:thu-tuong-chinh-phu:undated', {
    subject: { vi: 'Tuần làm việc 40 giờ', en: 'The 40-hour week' },
    signing: high,
    force: 'not-read',
  }),
  row('decision:121-CP:chinh-phu:1967-08-08', {
    subject: { vi: 'Âm lịch tính theo múi giờ UTC+7', en: 'The lunar calendar at UTC+7' },
    signing: high,
    from: day('1968-01-01', high),
    end: open(high),
  }),
]
