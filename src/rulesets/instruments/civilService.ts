import type { Instrument } from '../../law/index.ts'
import { day, gap, open, row } from './row.ts'
import { about, codified, press, read, remembered } from './sources.ts'

const press335 = press('nld.com.vn; vnexpress.net; cafef.vn; kienthuc.net.vn; news.laodong.vn')
const internal233 = read('internal')

/** Cán bộ, công chức, viên chức. */
export const civilService: readonly Instrument[] = [
  row('decree:90/2020/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Đánh giá, xếp loại công chức, viên chức', en: 'Rating of staff' },
    signing: read('staff', 'Đ.19'),
    from: day('2020-08-20', read('staff')),
    attested: [codified],
    gaps: [gap('article-18', 'Chưa đọc được Đ.18 (công chức).', 'Đ.18 (civil servants) was not read.')],
  }),
  row('decree:115/2020/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Tuyển dụng viên chức', en: 'Recruitment of public employees' },
    signing: read('staff'),
    from: day('2020-09-29', read('staff')),
    attested: [codified],
  }),
  row('decree:138/2020/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Tuyển dụng công chức', en: 'Recruitment of civil servants' },
    signing: remembered('medium'),
    force: 'not-read',
  }),
  row('regulation:50-QĐ/TW:trung-uong:undated', {
    subject: { vi: 'Công khai quy hoạch cán bộ', en: 'Disclosure of personnel planning' },
    signing: about('planning50'),
    signedIn: 2021,
    force: 'not-read',
    gaps: [gap('content', 'Chưa đọc được nội dung.', 'Its contents were not read.')],
  }),
  row('decree:233/2026/NĐ-CP:chinh-phu:2026-06-26', {
    subject: {
      vi: 'Đánh giá, xếp loại đơn vị sự nghiệp công lập và viên chức',
      en: 'Rating of public service units and their employees',
    },
    signing: internal233,
    from: day('2026-07-01', internal233),
    end: open(internal233),
    gaps: [
      gap(
        'article-15',
        'Bản nhận dạng chữ không chắc ngày tại Đ.15 là 05 hay 15 tháng 12.',
        'The scan leaves open whether the day in Đ.15 is 5 or 15 December.',
      ),
    ],
  }),
  row('decree:335/2025/NĐ-CP:chinh-phu:2025-12-21', {
    subject: {
      vi: 'Đánh giá, xếp loại cơ quan hành chính và công chức',
      en: 'Rating of administrative agencies and civil servants',
    },
    signing: press335,
    from: day('2026-01-01', press335),
    end: open(press335),
  }),
]
