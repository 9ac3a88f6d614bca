import type { DocumentWords } from './DocumentWords.ts'
import { viDossierForm } from './viDossierForm.ts'
import { amount, day } from './viWords.ts'
import { asSentences } from './words.ts'

/** Từ ngữ quanh một văn bản. */
export const viDocument: DocumentWords = {
  notices: {
    ...asSentences(viDossierForm.findings),
    'form-not-read': () => viDossierForm.source,
    'figures-assumed': ({ assumed, total }) =>
      `LƯU Ý: ${amount(assumed)}/${amount(total)} con số của khung chấm dùng trong văn bản này (điểm, mức, điều kiện, cách tính) là GIẢ ĐỊNH của thư viện, không có giá trị pháp lý; điểm nêu dưới đây không phải điểm chính thức của quyết định nào.`,
    illustrative: () => 'MINH HOẠ: dự thảo lập từ hồ sơ ví dụ, không phải văn bản của cơ quan.',
    contradictions: ({ count }) =>
      `Dự thảo có ${amount(count)} nội dung mà hồ sơ nêu khác nhau; phải chọn một cách trước khi ký.`,
    blanks: ({ count }) =>
      `Dự thảo còn ${amount(count)} chỗ trống (……) vì hồ sơ chưa nêu; danh mục ở cuối, không thuộc văn bản.`,
    'disclosures-not-mentioned': ({ count }) =>
      `Hồ sơ năm chưa nêu ${amount(count)} nội dung phải công khai trong kỳ; xem kết quả kiểm tra việc công khai.`,
    'declared-without-line': ({ declared, without, from, to }) =>
      `Hồ sơ nêu ${amount(declared)} nội dung đã công khai trong kỳ từ ngày ${day(from)} đến ngày ${day(to)}; ${amount(without)} nội dung chưa có dòng trong sổ vì hồ sơ chưa nêu văn bản, lần công khai.`,
  },
  missing: 'Nội dung cần bổ sung trước khi ký (không thuộc văn bản)',
  missingFact: (what, path, reason) => `${what}${reason === 'contradicted' ? ': hồ sơ nêu khác nhau' : ''} (${path})`,
  stamp: (version, asOf, provenance) =>
    `danvan ${version}; tính đến ngày ${day(asOf)}; nguồn yếu nhất của dữ liệu quy định đã dùng: ${provenance}`,
}
