import type { Locale } from './Locale.ts'
import { amount, hint } from './viWords.ts'
import { say } from './words.ts'

type Codes = Extract<
  keyof Locale['issues'],
  | `workbook-${string}`
  | 'not-a-workbook'
  | 'not-a-scoring-sheet'
  | 'sheet-mismatch'
  | 'row-missing'
  | 'row-of-other-criterion'
  | 'not-a-number'
  | 'number-as-text'
  | 'too-many-places'
  | 'formula-as-value'
  | 'error-value'
  | 'cell-merged'
  | 'sum-overwritten'
  | 'reason-missing'
  | 'reason-without-points'
  | 'issues-left-out'
>

const sizes: Readonly<Record<string, string>> = {
  packed: 'byte của tệp',
  unpacked: 'byte sau khi giải nén',
  parts: 'phần trong tệp',
  sheets: 'trang tính',
  cells: 'ô có dữ liệu',
  merged: 'vùng ô gộp',
  rows: 'dòng',
  blank: 'ô, kể cả ô trống',
  strings: 'chuỗi ký tự dùng chung',
  characters: 'ký tự trong một ô',
  tags: 'thẻ XML',
  attributes: 'thuộc tính XML',
  signs: 'dấu mở thẻ, dấu & và dấu xuống dòng',
  ratio: 'lần khi giải nén so với lúc nén',
}

const said = (value: unknown): string => (value === '' ? '(không ghi)' : say(value))

/** Câu chữ về lỗi của bảng tính nhận lại. */
export const viWorkbookIssues: Pick<Locale['issues'], Codes> = {
  'not-a-workbook': ({ received }) =>
    `tệp không phải bảng tính .xlsx đọc được${received === undefined ? '' : ` (hỏng ở phần “${say(received)}”)`}`,
  'workbook-encrypted': () => 'tệp có mật khẩu hoặc ở dạng .xls cũ; hãy bỏ mật khẩu và lưu lại thành .xlsx',
  'workbook-macros': ({ received }) =>
    `tệp chứa macro (“${say(received)}”) nên không được nhận; hãy lưu lại thành .xlsx`,
  'workbook-external': ({ received }) =>
    `tệp liên kết tới nguồn dữ liệu bên ngoài (“${say(received)}”) nên không được nhận; hãy bỏ liên kết rồi lưu lại`,
  'workbook-too-large': ({ most, of }) => `tệp quá lớn: nhiều nhất ${amount(most)} ${sizes[say(of)] ?? say(of)}`,
  'not-a-scoring-sheet': ({ received }) =>
    `tệp không có bảng chấm điểm do thư viện lập (cần “danvan/self-scoring-sheet@1”${received === undefined ? '' : `, tệp ghi “${say(received)}”`})`,
  'sheet-mismatch': (data) =>
    `bảng chấm điểm này lập cho “${said(data['received'])}”, không phải “${said(data['expected'])}”${hint(data)}`,
  'row-missing': ({ criterion, number }) =>
    `thiếu dòng của tiêu chí ${say(number)} (mã “${say(criterion)}”): dòng đã bị xóa`,
  'row-of-other-criterion': ({ criterion, expected, received }) =>
    `dòng này mang mã ẩn “${say(criterion)}” (cần “${say(expected)}”) nhưng ghi “${say(received)}”: các cột đã bị sắp xếp tách rời nhau`,
  'not-a-number': ({ received }) => `ô điểm phải là số, không phải “${say(received)}”`,
  'number-as-text': ({ received, read }) => `ô điểm ghi dạng chữ “${say(received)}”, được hiểu là ${amount(read)}`,
  'too-many-places': ({ received, places }) => `điểm ${amount(received)} có quá ${amount(places)} chữ số thập phân`,
  'formula-as-value': () => 'ô này phải nhập tay, không dùng công thức',
  'error-value': ({ received }) => `ô báo lỗi ${say(received)}`,
  'cell-merged': ({ area }) => `ô này nằm trong vùng ô gộp ${say(area)} nên không rõ thuộc tiêu chí nào`,
  'sum-overwritten': ({ received, sum }) =>
    `dòng cộng bị ghi đè bằng ${amount(received)}, trong khi các dòng dưới cộng lại được ${amount(sum)}`,
  'reason-missing': ({ before, after }) =>
    `chấm ${amount(after)} điểm, khác ${amount(before)} điểm của bước trước, mà chưa ghi lý do`,
  'reason-without-points': () => 'có lý do mà chưa có điểm; lý do này chưa được ghi nhận',
  'issues-left-out': ({ shown, more }) => `chỉ nêu ${amount(shown)} chỗ đầu tiên; còn ${amount(more)} chỗ nữa chưa nêu`,
}
