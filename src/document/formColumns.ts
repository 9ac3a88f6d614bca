import type { DossierForm, DossierFormColumns } from '../dossier/index.ts'
import type { TableColumn } from './DocumentTable.ts'

/** A column of form II.06a behind the first two. */
export interface FormColumn {
  /** Its key in the form. */
  readonly key: keyof DossierFormColumns
  /** Path of the same number within counts of dossiers. */
  readonly counted: string
  /** Heading above it. */
  readonly group: string
  /** Its heading, with its number. */
  readonly title: string
}

const column = (key: FormColumn['key'], counted: string, group: string, title: string): FormColumn => ({
  key,
  counted,
  group,
  title,
})
const [received, solved, open, beside] = [
  'Số hồ sơ tiếp nhận',
  'Số hồ sơ đã giải quyết',
  'Số hồ sơ đang giải quyết',
  'Thống kê riêng',
]
const thirteen: readonly FormColumn[] = [
  column('3', 'received.total', received, 'Tổng số (3)'),
  column('4', 'received.online', received, 'Trực tuyến (4)'),
  column('5', 'received.directOrPost', received, 'Trực tiếp, bưu chính (5)'),
  column('6', 'received.carriedOver', received, 'Từ kỳ trước (6)'),
  column('7', 'solved.total', solved, 'Tổng số (7)'),
  column('8', 'solved.early', solved, 'Trước hạn (8)'),
  column('9', 'solved.onTime', solved, 'Đúng hạn (9)'),
  column('10', 'solved.late', solved, 'Quá hạn (10)'),
  column('11', 'inProcess.total', open, 'Tổng số (11)'),
  column('12', 'inProcess.inTime', open, 'Trong hạn (12)'),
  column('13', 'inProcess.overdue', open, 'Quá hạn (13)'),
]
const apart: readonly FormColumn[] = [
  column('solvedWithdrawn', 'solved.withdrawn', beside, 'Rút hồ sơ (trong 7)'),
  column('paused', 'paused', beside, 'Tạm dừng'),
  column('stopped', 'stopped', beside, 'Dừng xử lý'),
  column('withdrawn', 'withdrawn', beside, 'Rút hồ sơ'),
]

/** The columns that a form needs: those of the circular, and what a system counts apart where it does. */
export function formColumnsOf({ rows, total }: DossierForm): readonly FormColumn[] {
  return [...thirteen, ...apart.filter(({ key }) => [...rows, total].some(({ columns }) => columns[key] !== undefined))]
}

/** Their headings, behind number and field. */
export function formHeadings(columns: readonly FormColumn[]): TableColumn[] {
  const width = Math.floor(77 / columns.length)
  return [
    { title: 'STT (1)', width: 5, align: 'center' },
    { title: 'Lĩnh vực (2)', width: 95 - width * columns.length, align: 'left' },
    ...columns.map(({ group, title }): TableColumn => ({ title, group, width, align: 'right' })),
  ]
}
