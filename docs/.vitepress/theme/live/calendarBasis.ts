import { type Source, vi } from 'danvan'

const said: Readonly<Record<string, string>> = {
  'the placement of public offices; the employer may choose another':
    'theo cách xếp của cơ quan nhà nước; người sử dụng lao động có thể chọn cách khác',
  'placement of Tết in 2015–2027 and of National Day in 2021–2027':
    'theo cách xếp ngày nghỉ Tết các năm 2015–2027, Quốc khánh các năm 2021–2027',
  'the days off announced for 2010–2027, without exception':
    'theo các ngày nghỉ đã công bố cho 2010–2027, không có ngoại lệ',
}

/** Copies that the data names with a word of English. */
const copies: Readonly<Record<string, string>> = {
  'vacanza/holidays': 'bảng ngày nghỉ vacanza/holidays (không phải văn bản)',
  'kitsuyui/hyper-calendar': 'bảng ngày nghỉ kitsuyui/hyper-calendar (không phải văn bản)',
  'text of 6519/VPCP-KGVX': 'văn bản 6519/VPCP-KGVX',
  'baobinhdinh.vn, about 27/12/2011, after chinhphu.vn': 'baobinhdinh.vn, khoảng 27/12/2011, dẫn chinhphu.vn',
}

/** The source of a day with what it rests on in Vietnamese; of a plain working day it is that nothing says otherwise. */
export function calendarBasis(source: Source): Source {
  if ('copy' in source) return { ...source, copy: copies[source.copy] ?? source.copy }
  if (!('basis' in source) || source.basis === undefined) return source
  const [, knownOn] = /^no law or notice known on (\d{4}-\d\d-\d\d) gives this day off$/.exec(source.basis) ?? []
  const basis = knownOn
    ? `luật và thông báo đã biết đến ngày ${vi.date(knownOn)} không cho nghỉ ngày này`
    : (said[source.basis] ?? source.basis)
  return { ...source, basis }
}
