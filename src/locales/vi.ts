import type { Text } from '../law/index.ts'
import type { Grade, Reading } from '../scoring/index.ts'
import type { Locale } from './Locale.ts'
import { recordField } from './recordFields.ts'
import { viCohort } from './viCohort.ts'
import { viDeadline } from './viDeadline.ts'
import { viDisclosure, viDisclosureFindings } from './viDisclosure.ts'
import { viDisclosureVerdicts } from './viDisclosureVerdicts.ts'
import { viDocument } from './viDocument.ts'
import { viDossier, viDossierIssues } from './viDossier.ts'
import { viDossierForm, viPeriod } from './viDossierForm.ts'
import { viDue } from './viDue.ts'
import { viLaw, viRegistryFindings } from './viLaw.ts'
import { viPetition, viPetitionIssues } from './viPetition.ts'
import { viPlan } from './viPlan.ts'
import { viRecordFindings } from './viRecord.ts'
import { viSets } from './viSets.ts'
import { viStages } from './viStages.ts'
import { viTextFindings, viUnchecked } from './viText.ts'
import { viTimeLimit, viTimeLimitFindings } from './viTimeLimit.ts'
import { amount, hint, number, paper } from './viWords.ts'
import { viWorkbookIssues } from './viWorkbook.ts'
import { dayMonthYear, say } from './words.ts'

const text = ({ vi }: Text): string => vi
const label = (value: unknown): string => text(value as Text)
const bases = {
  document: 'văn bản',
  event: 'sự kiện có ngày',
  count: 'số liệu',
  share: 'tỷ lệ không kèm số lượng',
  assertion: 'chỉ nêu trong báo cáo',
} as const

const setFindings: Locale['setFindings'] = {
  'assumed-left': ({ id, figures }) => `${say(id)}: còn giả định (${say(figures)})`,
  'duplicate-id': ({ received }) => `mã “${say(received)}” bị trùng`,
  'duplicate-number': ({ received }) => `số thứ tự “${say(received)}” bị trùng`,
  'parts-not-max': ({ id, max, sum }) => `${say(id)}: các phần cộng lại ${amount(sum)}, điểm tối đa ghi ${amount(max)}`,
  'groups-not-total': ({ max, sum }) => `các nhóm cộng lại ${amount(sum)}, tổng điểm ghi ${amount(max)}`,
  'points-above-max': ({ id, received, max }) => `${say(id)}: ${amount(received)} điểm vượt điểm tối đa ${amount(max)}`,
  'points-not-reaching-max': ({ id, best, max }) =>
    `${say(id)}: mức cao nhất ${amount(best)}, điểm tối đa ghi ${amount(max)}`,
  'too-many-places': ({ received, places }) => `${amount(received)} có quá ${amount(places)} chữ số thập phân`,
  'order-wrong': ({ id }) => `${say(id)}: các bậc không theo thứ tự`,
  'count-without-cap': ({ id }) => `${say(id)}: đếm số lượng mà không có mức tối đa`,
  'duplicate-level': ({ id, received }) => `${say(id)}: mức “${say(received)}” bị trùng`,
  'reads-differ': ({ id, expected }) => `${say(id)}: danh sách dữ kiện phải là ${say(expected)}`,
  'band-hole': ({ id, above, below, from, to }) =>
    id === undefined
      ? `điểm ${above === undefined ? `dưới ${amount(below)}` : `trên ${amount(above)}`} không thuộc mức xếp loại nào`
      : `điểm giữa ${amount(from)} và ${amount(to)} không thuộc mức xếp loại nào`,
  'band-overlap': ({ id, better }) => `mức “${say(id)}” và “${say(better)}” chồng lên nhau`,
  'band-unreachable': ({ id }) => `không điểm nào đạt tới mức “${say(id)}”`,
  'band-order': ({ id }) => `mức “${say(id)}” có cận dưới trên cận trên`,
  'unknown-band': (data) => `không có mức xếp loại “${say(data['received'])}”${hint(data)}`,
  'unknown-stage': (data) => `không có bước chấm “${say(data['received'])}”${hint(data)}`,
  'level-unknown': (data) => `${say(data['id'])}: danh mục không có mức “${say(data['received'])}”${hint(data)}`,
  'unknown-fact': (data) => `danh mục không có dữ kiện “${say(data['received'])}”${hint(data)}`,
  'example-fails': ({ expected, computed }) =>
    expected === undefined
      ? 'ví dụ tính sẵn có dữ liệu sai'
      : `ví dụ tính sẵn ra ${say(computed)}, ghi ${say(expected)}`,
  'rounding-unsteady': () =>
    'làm tròn nửa về số chẵn chỉ dùng được ở từng nội dung chấm: làm tròn cả tổng như thế thì các phần không khớp tổng',
  'not-rescalable': ({ id }) => `${say(id)}: nhóm chỉ có một tiêu chí, không có gì để chia lại điểm`,
  'hole-in-text': ({ id, level }) => `${say(id)}: văn bản không nêu điểm cho trường hợp “${label(level)}”`,
  'rescale-not-max': ({ id, max, to }) =>
    `${say(id)}: quy đổi về ${amount(to)} điểm, trong khi điểm tối đa ghi ${amount(max)}`,
  'weights-wrong': ({ id, parts, received }) => `${say(id)}: có ${amount(parts)} phần nhưng ${amount(received)} hệ số`,
  'substitute-wrong': ({ id }) =>
    `${say(id)}: cách chấm thay thế chỉ đi với “substitute”, và “substitute” phải có cách chấm`,
}

const calendarFaults: Readonly<Record<string, string>> = {
  'wrong-shape': 'dữ liệu sai cấu trúc',
  'announcement-missing': 'thiếu ngày thông báo',
  'source-not-supplied': 'nguồn phải ghi là do người dùng cung cấp',
  'not-a-date': 'không phải ngày có thật',
  'year-out-of-range': 'năm ngoài phạm vi',
  'tet-missing': 'thiếu các ngày nghỉ Tết Nguyên đán',
  'tet-without-year': 'có ngày Tết hoặc Quốc khánh mà không ghi là của năm nào',
  'tet-not-five-days': 'Tết Nguyên đán phải nghỉ 05 ngày',
  'tet-not-around-new-year': 'các ngày nghỉ Tết phải gồm mùng một tháng Giêng âm lịch',
  'national-second-missing': 'thiếu ngày nghỉ thứ hai của Quốc khánh',
  'national-second-not-adjoining': 'ngày nghỉ thứ hai của Quốc khánh phải liền kề ngày 02/9',
  'year-gap': 'thông báo bỏ cách một năm chưa có thông báo',
  conflict: 'mâu thuẫn với thông báo đã có',
  'id-taken': 'mã đã được dùng',
  'swap-day-already-off': 'ngày hoán đổi vốn đã là ngày nghỉ',
  'swap-day-not-a-rest-day': 'ngày làm bù không phải ngày nghỉ',
  'changes-nothing': 'ngày này không làm thay đổi gì',
}

/** Tiếng Việt. */
export const vi: Locale = {
  id: 'vi',
  text,
  number,
  date: dayMonthYear,
  value: (value) => {
    if (typeof value === 'boolean') return value ? 'có' : 'không'
    if (typeof value === 'number') return number(value)
    return typeof value === 'string' ? dayMonthYear(value) : value.join('; ')
  },
  issues: {
    missing: ({ expected }) => `thiếu${expected === undefined ? '' : ` (cần: ${say(expected)})`}`,
    'wrong-type': ({ expected, received }) => `sai kiểu dữ liệu: cần ${say(expected)}, nhận được ${say(received)}`,
    'wrong-format': ({ received }) => `sai dạng viết: “${say(received)}”`,
    'not-one-of': (data) =>
      `“${say(data['received'])}” không thuộc các giá trị cho phép: ${say(data['expected'])}${hint(data)}`,
    'unknown-key': (data) => `không có trường “${say(data['received'])}”${hint(data)}`,
    'forbidden-key': ({ key }) => `không được dùng tên “${say(key)}”`,
    'too-small': ({ least }) => `nhỏ hơn mức cho phép (ít nhất ${amount(least)})`,
    'too-large': ({ most }) => `lớn hơn mức cho phép (nhiều nhất ${amount(most)})`,
    'too-long': ({ most }) => `quá dài (nhiều nhất ${amount(most)} ký tự)`,
    'too-deep': ({ most }) => `lồng quá sâu (nhiều nhất ${amount(most)} cấp)`,
    'not-json': ({ received }) => `không phải dữ liệu JSON thuần (${say(received)})`,
    'not-finite': ({ received }) => `không phải số hữu hạn (${say(received)})`,
    invalid: ({ reason }) =>
      reason === 'zero-of-zero' ? '0 trên 0 mà bộ tiêu chí không nêu cách tính' : 'không hợp lệ',
    duplicate: ({ received }) => `trùng “${say(received)}”`,
    'not-a-date': ({ received }) => `“${say(received)}” không phải ngày có thật theo dạng NNNN-TT-NN`,
    'period-reversed': ({ from, to }) => `kỳ đánh giá bị ngược: từ ${say(from)} đến ${say(to)}`,
    'unknown-criterion': (data) => `không có tiêu chí “${say(data['received'])}”${hint(data)}`,
    'unknown-figure': (data) => `không có mục nào mang mã “${say(data['received'])}”${hint(data)}`,
    'unknown-fact': (data) => `không có dữ kiện “${say(data['received'])}”${hint(data)}`,
    'criteria-set-mismatch': ({ expected, received }) =>
      `bản đánh giá lập cho bộ tiêu chí “${say(received)}”, không phải “${say(expected)}”`,
    'stage-unknown': (data) => `không có bước chấm “${say(data['received'])}”${hint(data)}`,
    'unknown-unit': (data) => `đơn vị “${say(data['received'])}” không thuộc nhóm nào${hint(data)}`,
    'claim-above-max': ({ received, most }) => `điểm đã chấm ${amount(received)} vượt điểm tối đa ${amount(most)}`,
    'claim-negative': ({ received }) => `điểm đã chấm ${amount(received)} là số âm`,
    'fact-both-known-and-disputed': ({ fact }) => `dữ kiện “${say(fact)}” vừa có giá trị, vừa ghi là còn hai cách đọc`,
    'value-wrong-type': ({ expected, received }) =>
      `giá trị sai kiểu: cần ${say(expected)}, nhận được ${say(received)}`,
    'value-not-a-level': (data) => `“${say(data['received'])}” không phải một mức của tiêu chí${hint(data)}`,
    'value-negative': ({ received }) => `giá trị ${amount(received)} là số âm`,
    'value-not-whole': ({ received }) => `giá trị ${amount(received)} không phải số nguyên`,
    'value-out-of-range': ({ received, least, most, step }) =>
      `giá trị ${amount(received)} ngoài khoảng ${least === undefined ? '' : `từ ${amount(least)} `}đến ${amount(most)}${step === undefined ? '' : `, bước ${amount(step)}`}`,
    'numerator-above-denominator': ({ numerator, denominator }) =>
      `tử số ${amount(numerator)} lớn hơn mẫu số ${amount(denominator)}`,
    'not-applicable-without-reason': () => 'khai “không áp dụng” mà không nêu lý do',
    'not-applicable-forbidden': () => 'tiêu chí này không được khai “không áp dụng”',
    'declarer-not-allowed': ({ received, expected }) =>
      `“${say(received)}” không có thẩm quyền khai “không áp dụng”; người được khai: ${say(expected)}`,
    'stage-not-allowed': ({ received, expected }) =>
      `điểm này không được chấm ở bước “${say(received)}”, chỉ ở bước ${say(expected)}`,
    'waiver-forbidden': () => 'tiêu chí này không được miễn',
    'absence-with-details': () => 'ghi là không thấy công khai nhưng lại ghi hình thức hoặc ngày công khai',
    'unknown-paper': (data) => `hồ sơ không có văn bản “${say(data['received'])}”${hint(data)}`,
    'unknown-path': ({ received }) => `hồ sơ không có mục “${say(received)}”`,
    ...viDossierIssues,
    'received-before-issued': ({ issuedOn, receivedOn }) =>
      `nhận ngày ${dayMonthYear(say(receivedOn))}, trước ngày ban hành ${dayMonthYear(say(issuedOn))}`,
    'calendar-fault': ({ reason }) => calendarFaults[say(reason)] ?? say(reason),
    'counts-not-balanced': ({ received, outcomes }) =>
      `tiếp nhận ${amount(received)} hồ sơ mà cộng theo kết cục được ${amount(outcomes)}`,
    ...viPetitionIssues,
    ...viWorkbookIssues,
    'registry-check': (data) => viRegistryFindings[data['check'] as keyof Locale['registryFindings']](data),
    'disclosure-check': (data) => viDisclosureFindings[data['check'] as keyof Locale['disclosureFindings']](data),
    'time-limit-check': (data) => viTimeLimitFindings[data['check'] as keyof Locale['timeLimitFindings']](data),
    'criteria-set-check': (data) => setFindings[data['check'] as keyof Locale['setFindings']](data),
  },
  findings: {
    'figures-assumed': ({ assumed, total }) => `${amount(assumed)}/${amount(total)} con số của bộ tiêu chí là giả định`,
    'set-not-in-force': ({ from, lastDay }) =>
      `kỳ đánh giá nằm ngoài thời gian áp dụng của bộ tiêu chí (từ ${dayMonthYear(say(from))}${lastDay === undefined ? '' : ` đến hết ${dayMonthYear(say(lastDay))}`})`,
    'set-unconfirmed': ({ on }) =>
      `từ ngày ${dayMonthYear(say(on))} chưa xác định được bộ tiêu chí còn hiệu lực hay không`,
    'fact-unproven': ({ facts }) =>
      (facts as { fact: string; basis: keyof typeof bases }[])
        .map(({ fact, basis }) => `${fact}: ${bases[basis]}, chưa có minh chứng`)
        .join('; '),
    'fact-disputed': ({ fact, readings }) =>
      `${say(fact)} còn ${(readings as unknown[]).length} cách đọc: ${(readings as { because: string }[])
        .map(({ because }, i) => `(${i + 1}) ${because}`)
        .join(' ')}`,
    'fact-not-read': (data) => `bộ tiêu chí không dùng dữ kiện “${say(data['fact'])}”${hint(data)}`,
    'share-contradicts-counts': ({ stated }) => `tỷ lệ đã ghi ${amount(stated)} % không khớp số lượng`,
    'zero-of-zero': ({ of, full, status }) =>
      `${label(of)} bằng 0: ${status === 'not-applicable' ? 'không áp dụng' : full ? 'tính đủ điểm' : 'tính 0 điểm'} theo trường hợp riêng nêu trong bộ tiêu chí`,
    'waived-but-failing': ({ max }) => `được miễn, nhưng nếu chấm thì không đạt đủ ${amount(max)} điểm`,
    'waiver-ended': ({ fact }) => `việc miễn “${say(fact)}” đã hết hạn trước khi hết kỳ đánh giá`,
    'group-empty': ({ effect }) =>
      `cả nhóm không áp dụng: ${effect === 'zero' ? 'nhóm tính 0 điểm' : 'không xếp loại được nếu không còn tiêu chí nào để chia lại điểm'}`,
    'missing-counted-zero': ({ facts }) => `chưa biết ${say(facts)}, bộ tiêu chí tính 0 điểm`,
    'evidence-outside-window': ({ evidence }) => `${paper(evidence)} không thuộc kỳ đánh giá`,
    'evidence-after-cut-off': ({ evidence, cutOff }) =>
      `${paper(evidence)} ban hành sau ngày chốt số liệu ${dayMonthYear(say(cutOff))}`,
    'claim-differs': ({ claimed, computed, min, max }) =>
      `điểm đã chấm ${amount(claimed)} khác điểm tính được ${computed === undefined ? `${amount(min)}–${amount(max)}` : amount(computed)}`,
    'claim-not-computable': ({ claimed, min, max }) =>
      `điểm đã chấm ${amount(claimed)} chưa kiểm được; dữ kiện hiện có chỉ cho biết ${amount(min)}–${amount(max)}`,
    'ceiling-not-stated': ({ most, max }) =>
      `tổng điểm có thể tới ${amount(most)}, vượt điểm tối đa ${amount(max)}; văn bản không nêu mức trần`,
  },
  setFindings,
  plan: viPlan,
  stages: viStages,
  cohort: viCohort,
  sets: viSets,
  recordFindings: viRecordFindings,
  registryFindings: viRegistryFindings,
  law: viLaw,
  disclosureFindings: viDisclosureFindings,
  disclosure: viDisclosure,
  disclosureVerdicts: viDisclosureVerdicts,
  timeLimitFindings: viTimeLimitFindings,
  timeLimit: viTimeLimit,
  deadline: viDeadline,
  document: viDocument,
  due: viDue,
  dossier: viDossier,
  dossierForm: viDossierForm,
  period: viPeriod,
  petition: viPetition,
  textFindings: viTextFindings,
  uncheckedText: viUnchecked,
  reading: (reading) => readings(reading),
  nodeStatus: {
    scored: 'đã chấm',
    open: 'chưa rõ',
    'not-applicable': 'không áp dụng',
    waived: 'được miễn',
    invalid: 'dữ liệu sai',
  },
  status: {
    complete: 'đủ dữ kiện',
    incomplete: 'còn thiếu dữ kiện',
    'not-applicable': 'không tiêu chí nào áp dụng',
    invalid: 'dữ liệu có lỗi',
  },
  missingReason: {
    missing: 'chưa có dữ kiện',
    disputed: 'còn hai cách đọc',
    unproven: 'chưa có minh chứng',
    'no-level': 'văn bản không quy định mức',
  },
  missingUse: { criterion: 'tiêu chí', bonus: 'điểm thưởng', penalty: 'điểm trừ', gate: 'điều kiện xếp loại' },
  basis: bases,
  provenance: {
    read: 'đã đọc trong văn bản',
    'read-secondary': 'đọc trong tài liệu dẫn lại',
    supplied: 'do người dùng cung cấp',
    inferred: 'suy ra',
    unverified: 'chưa kiểm chứng',
    assumed: 'giả định',
  },
  grade: (grade) => grades(grade),
  score: {
    table: 'Bảng tự chấm điểm',
    number: 'STT',
    criterion: 'Tiêu chí',
    max: 'Điểm tối đa',
    self: 'Tự chấm',
    appraised: 'Thẩm định',
    evidence: 'Tài liệu minh chứng',
    explanation: 'Diễn giải',
    total: 'Cộng',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    unit: 'Đơn vị',
    period: 'Kỳ đánh giá',
    span: (from, to, cutOff) =>
      `${dayMonthYear(from)}–${dayMonthYear(to)}${cutOff === undefined ? '' : `, số liệu đến ${dayMonthYear(cutOff)}`}`,
    stage: 'Bước chấm',
    asOf: 'Tính đến ngày',
    illustrative: 'MINH HOẠ',
    assumedNotice: (assumed, total) =>
      `LƯU Ý: ${number(assumed)}/${number(total)} con số của khung chấm này (điểm, mức, điều kiện, cách tính) là GIẢ ĐỊNH của thư viện, không có giá trị pháp lý. Kết quả dưới đây không phải điểm chính thức của quyết định nào.`,
    result: 'Kết quả',
    earned: (earned, max) => `Điểm chắc chắn đạt: ${number(earned)}/${number(max)}`,
    shares: (ofPrinted, ofApplicable) =>
      `Tỷ lệ: ${ofPrinted} % trên tổng điểm in trong khung; ${ofApplicable} % trên phần áp dụng`,
    baseRange: (min, max) => `Khoảng điểm, chưa kể thưởng và trừ: ${number(min)} … ${number(max)}`,
    finalRange: (min, max) => `Khoảng điểm cuối cùng: ${number(min)} … ${number(max)}`,
    points: (points) => `Tổng điểm: ${number(points)}`,
    ledger: (earned, lost, unknown, notApplicable, max) =>
      `Đạt ${number(earned)} + mất ${number(lost)} + chưa rõ ${number(unknown)} + không áp dụng ${number(notApplicable)} = ${number(max)}`,
    missing: 'Còn thiếu, xếp theo số điểm',
    lost: 'Điểm đã mất và vì sao',
    findings: 'Điều cần lưu ý',
    issues: 'Lỗi dữ liệu',
    atStake: (points) => (points === 0 ? 'quyết định xếp loại' : `${number(points)} điểm`),
    lostPoints: (points, max) => `mất ${number(points)} trong ${number(max)} điểm`,
    open: (min, max) => `${number(min)}…${number(max)}`,
    rescaled: (from, to) => `phần áp dụng ${number(from)} điểm, quy đổi lên ${number(to)}`,
    unproven: 'chưa có minh chứng',
    declared: (reason, by) => `${reason} (${by})`,
    needs: (facts) => `cần: ${facts}`,
    none: 'không có',
    stamp: (version, set, setVersion, digest) =>
      `danvan ${version}; bộ tiêu chí ${set} ${setVersion}; mã băm ${digest.slice(0, 12)}`,
    weakest: (provenance) => `Nguồn yếu nhất của các con số đã dùng: ${provenance}`,
  },
  calendar: {
    title: (year) => `Lịch làm việc năm ${year}`,
    audience: {
      'public-office': 'Áp dụng cho cơ quan nghỉ thứ Bảy và Chủ nhật',
      other: 'Người sử dụng lao động khác: không áp dụng ngày hoán đổi, lịch nghỉ Tết do người sử dụng lao động chọn',
    },
    unknown: (year, first, last) => `Chưa có lịch năm ${year}; lịch chắc chắn từ ${first} đến hết ${last}.`,
    notAnnounced: 'LƯU Ý: lịch nghỉ Tết và Quốc khánh của năm này chưa được thông báo; các ngày đó là ƯỚC TÍNH.',
    workingDays: (days) => `${days} ngày làm việc`,
    month: (month) => `Tháng ${month}`,
    weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    marks: {
      ordinary: '',
      'weekly-rest': '-',
      holiday: 'L',
      'in-lieu': 'B',
      'swapped-off': 'H',
      'swapped-worked': 'LB',
      'decided-off': 'N',
      'agency-off': 'N',
      'agency-worked': 'LV',
      reception: 'TD',
    },
    legend:
      'Ký hiệu: L ngày lễ, tết; B nghỉ bù; H nghỉ hoán đổi; LB làm bù; N nghỉ theo quyết định; LV làm việc theo lịch riêng; TD chỉ tiếp dân, tiếp nhận; - nghỉ hằng tuần. Trong ngoặc là ngày âm lịch, N sau tháng là tháng nhuận.',
    holidays: 'Ngày lễ, tết',
    inLieu: (days) => `nghỉ bù ${days}`,
    swaps: 'Ngày hoán đổi',
    swap: (off, worked) => `nghỉ ${off}, làm bù ${worked}`,
    restPeriods: 'Kỳ nghỉ từ ba ngày',
    restPeriod: (from, lastDay, days) => `${from} đến ${lastDay}: ${days} ngày`,
    bridgeDays: 'Ngày làm việc kẹp giữa ngày nghỉ, có thể bị hoán đổi',
    bridgeDay: (day, state) =>
      `${day}: ${state === 'open' ? 'chưa có đề xuất' : state === 'proposed' ? 'đã có đề xuất hoán đổi' : 'đề xuất hoán đổi không được chấp nhận'}`,
    papers: 'Căn cứ',
    paper: (name, announcedOn) => (announcedOn === undefined ? name : `${name}, thông báo ngày ${announcedOn}`),
    noPaper: (announcedOn) =>
      announcedOn === undefined ? 'chưa thấy văn bản thông báo' : `thông báo ngày ${announcedOn}, chưa thấy văn bản`,
    stamp: (version, digest, reviewedOn) =>
      `danvan ${version}; mã băm của lịch ${digest.slice(0, 12)}; rà soát ngày ${reviewedOn}`,
  },
  review: {
    record: 'Rà soát hồ sơ năm',
    text: 'Rà soát văn bản báo cáo',
    severity: { error: 'Sai', warning: 'Cần làm rõ', info: 'Lưu ý' },
    span: (start, end) => `ký tự ${start}–${end}`,
    nothing: 'Không phát hiện điều gì',
    notChecked: 'Chưa rà soát',
    dossiers: 'Hồ sơ thủ tục hành chính',
    balance: (whole, parts, status) =>
      `${whole} = ${parts}: ${status === 'holds' ? 'khớp' : status === 'fails' ? 'KHÔNG KHỚP' : 'chưa đủ số liệu'}`,
    column: (path) => recordField(`dossiers.counts.${path}`).vi,
    rate: ({ id, numerator, denominator, percent }) =>
      `${viDossierForm.rateNames[id]}: ${number(numerator)}/${number(denominator)} = ${number(percent)} %`,
  },
}

function readings(reading: Reading): string {
  switch (reading.kind) {
    case 'met':
      return reading.met ? 'đạt' : 'không đạt'
    case 'levels':
      return text(reading.label)
    case 'levels-mean':
      return `bình quân ${number(reading.total)}: ${reading.items.map((item) => `${text(item.label)} ${number(item.count)}`).join(', ')}`
    case 'no-level':
      return 'văn bản không quy định mức cho trường hợp này'
    case 'combined':
      return `${combined[reading.take]}${reading.spread === undefined ? '' : `; các phần lệch nhau ${number(reading.spread)} điểm, phải chấm lại`}`
    case 'ratio':
    case 'steps-share': {
      const { numerator, denominator, percent, special, of } = reading
      if (special === 'zero-of-zero') return `0 trên 0 (${text(of)})`
      const share = percent === undefined ? '' : `${number(percent)} %`
      if (numerator === undefined) return `${share} (nêu sẵn, không kèm số lượng)`
      const why = special === 'below-floor' ? ', dưới mức sàn' : special === 'capped' ? ', tính 100 %' : ''
      const aim = reading.target === undefined ? '' : ` (chỉ tiêu ${number(reading.target)} %)`
      return `${number(numerator)}/${number(denominator ?? 0)} = ${share} ${text(of)}${aim}${why}`
    }
    case 'steps':
      return number(reading.value)
    case 'count':
      return `${number(reading.count)} × ${number(reading.each)}${reading.capped ? ', tính đến mức tối đa' : ''}`
    case 'deduct':
      return (
        reading.items.map(({ count, each }) => `trừ ${number(count)} × ${number(each)}`).join(', ') +
        (reading.floored ? ', đến mức sàn' : '')
      )
    case 'judged':
      return `nhận định ${number(reading.points)} điểm`
    case 'deadline-days':
      if (reading.days === 'never') return 'không thực hiện'
      return `${number(reading.days)} ngày${reading.atMost === undefined ? ', quá mọi mức' : ` (mức ≤ ${number(reading.atMost)})`}`
    case 'deadline-date':
      if (reading.date === 'never') return 'không thực hiện'
      return `ngày ${dayMonthYear(reading.date)}${reading.by === undefined ? ', quá hạn' : ` (hạn ${dayMonthYear(reading.by)})`}`
  }
}

const combined = {
  best: 'lấy phần cao nhất',
  worst: 'lấy phần thấp nhất',
  mean: 'lấy bình quân các phần',
  cap: 'cộng các phần, không quá điểm tối đa',
  weights: 'cộng các phần theo hệ số',
} as const

function grades(grade: Grade): string {
  switch (grade.status) {
    case 'band':
      return `Xếp loại: ${text(grade.band.title)}`
    case 'between':
      return `Chưa xếp loại được; còn có thể: ${grade.possible.map(({ title }) => text(title)).join('; ')}${grade.noBandPossible ? '; hoặc không thuộc mức nào' : ''}${grade.authorityPossible ? '; hoặc do cấp có thẩm quyền quyết định' : ''}${grade.ungradedPossible ? '; hoặc không xếp loại' : ''}`
    case 'no-band':
      return 'Không thuộc mức xếp loại nào: cấp có thẩm quyền xem xét'
    case 'authority-decides':
      return 'Đủ điểm nhưng không đủ điều kiện của mức xếp loại: cấp có thẩm quyền quyết định'
    case 'not-gradable':
      return `Không xếp loại: ${grade.because.map((why) => notGradable[why]).join('; ')}`
  }
}

const notGradable = {
  'nothing-applies': 'không tiêu chí nào áp dụng',
  'group-empty': 'có nhóm không còn tiêu chí nào áp dụng',
  'invalid-input': 'dữ liệu có lỗi',
  'no-bands': 'bộ tiêu chí không có mức xếp loại',
  gate: 'thuộc trường hợp không xếp loại',
} as const
