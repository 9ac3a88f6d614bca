import type { CohortWords } from './CohortWords.ts'

const statuses = {
  incomplete: 'còn thiếu dữ kiện',
  'not-applicable': 'không tiêu chí nào áp dụng',
  invalid: 'dữ liệu có lỗi',
} as const

/** Chấm nhiều đơn vị. */
export const viCohort: CohortWords = {
  title: 'Kết quả các đơn vị',
  ranking: (group, period) => `Xếp hạng${group === undefined ? '' : `: ${group}`} (${period})`,
  columns: ['Hạng', 'Đơn vị', 'Điểm', 'Xếp loại'],
  rank: (rank, tied) => `${rank}${tied ? ' (đồng hạng)' : ''}`,
  apart: 'Chưa xếp hạng',
  unitApart: (unit, status, min, max) => `${unit}: ${statuses[status]}, ${min} … ${max} điểm`,
  distribution: 'Phân bố xếp loại',
  units: (band, units) => `${band}: ${units} đơn vị`,
  noBand: 'Không thuộc mức nào',
  leftToAuthority: 'Do cấp có thẩm quyền quyết định',
  open: 'Chưa xếp loại được',
  notGradable: 'Không xếp loại',
  quota: (title, max, period) => `${title}: chỉ tiêu ${max} (${period})`,
  within: (units) => `Trong chỉ tiêu: ${units}`,
  authorityDecides: (units, places) => `Bằng điểm nhau, cấp có thẩm quyền quyết định ${places} trong số: ${units}`,
  beyond: (units) => `Ngoài chỉ tiêu: ${units}`,
  stillOpen: (units) => `Còn có thể thay đổi vì chưa đủ dữ kiện: ${units}`,
  reward: (title, period) => `${title}: điều kiện đề nghị (${period})`,
  eligible: (units) => `Đủ điều kiện: ${units}`,
  notEligible: (units) => `Không đủ điều kiện: ${units}`,
  years: (unit, before, after) => `${unit}: ${before} so với ${after}`,
  totals: (before, after, difference) =>
    `Tổng điểm: từ ${before} thành ${after}${difference === undefined ? '' : ` (${difference})`}`,
}
