import { fold } from './fold'

/** A cell or a head that says nothing the page can count, in a sentence. */
export class SheetFault extends Error {}

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const table = (rows: Readonly<Record<string, string>>) =>
  new Map(Object.entries(rows).flatMap(([key, names]) => names.split(', ').map((name) => [plain(name), key] as const)))

/** The columns by the names that a sheet of an office has for them; a column may have the library's own name too. */
const heads = table({
  field: 'field, lĩnh vực, tên lĩnh vực',
  procedure: 'procedure, thủ tục, tên thủ tục, thủ tục hành chính, tên thủ tục hành chính, TTHC, tên TTHC',
  channel: 'channel, kênh, kênh tiếp nhận, hình thức tiếp nhận, hình thức nộp, cách nộp',
  outcome: 'outcome, kết quả, kết quả giải quyết, kết cục, tình trạng, trạng thái',
  count: 'count, số lượng, số hồ sơ, số lượng hồ sơ, số đếm',
  carriedOver: 'carriedOver, kỳ trước chuyển qua, từ kỳ trước chuyển qua, kỳ trước, tồn kỳ trước',
  solved: 'solved, đã giải quyết',
  apology: 'apology, xin lỗi, thư xin lỗi, văn bản xin lỗi',
  lateBy: 'lateBy, trễ theo',
  withinReappointed: 'withinReappointed, trong hạn hẹn lại',
})
const outcomes = table({
  early: 'early, sớm hạn, trước hạn, đã giải quyết trước hạn, đã giải quyết sớm hạn',
  'on-time': 'on-time, đúng hạn, đã giải quyết đúng hạn',
  late: 'late, trễ hạn, đã giải quyết trễ hạn, đã giải quyết quá hạn',
  'in-time': 'in-time, đang giải quyết trong hạn, đang giải quyết chưa đến hạn, chưa đến hạn',
  overdue: 'overdue, đang giải quyết quá hạn, đang giải quyết trễ hạn',
  paused: 'paused, tạm dừng, đang tạm dừng',
  stopped: 'stopped, dừng xử lý',
  withdrawn: 'withdrawn, rút hồ sơ, rút, đã rút, công dân rút, công dân rút hồ sơ',
  refused: 'refused, từ chối, từ chối tiếp nhận, không tiếp nhận',
  undecided: 'undecided, chưa rõ, chưa rõ hạn',
})
const channels = table({
  online: 'online, trực tuyến',
  direct: 'direct, trực tiếp',
  post: 'post, bưu chính, dịch vụ bưu chính, bưu chính công ích, bưu điện',
})
const yesOrNo = new Map<string, boolean>([
  ...['yes', 'true', 'có', 'x'].map((word) => [plain(word), true] as const),
  ...['no', 'false', 'không'].map((word) => [plain(word), false] as const),
])
/** Words that stand for two things in the form: the page does not choose between them. */
const twofold = new Map([
  ['qua han', '“trễ hạn” (đã giải quyết) hay “đang giải quyết, quá hạn”'],
  ['trong han', '“đúng hạn” (đã giải quyết) hay “đang giải quyết, trong hạn”'],
])

function readCell(key: string, value: string, line: number): unknown {
  const word = plain(value)
  if (key === 'count') return /^(\d+|\d{1,3}([.\s]\d{3})+)$/.test(value) ? Number(value.replace(/[.\s]/g, '')) : value
  if (key === 'outcome') {
    const either = twofold.get(word)
    if (either) throw new SheetFault(`Dòng ${line}: “${value}” chưa đủ rõ; hãy ghi ${either}.`)
    return outcomes.get(word) ?? value
  }
  if (key === 'channel') return channels.get(word) ?? value
  if (key === 'field' || key === 'procedure') return value
  return yesOrNo.get(word) ?? value
}

/** The rows of a sheet of counts by the names that the library has for them; an empty cell is not known. */
export function dossierRows(rows: readonly Readonly<Record<string, string>>[]): Record<string, unknown>[] {
  const keys = Object.keys(rows[0] ?? {})
  // Dossiers one by one, as the library has them, are no counts.
  const isOfDossiers = keys.includes('receivedOn')
  const missing = (
    [
      ['count', 'số lượng'],
      ['outcome', 'kết quả'],
      ['field', 'lĩnh vực'],
      ['procedure', 'thủ tục'],
    ] as const
  ).filter(([name]) => !keys.some((key) => heads.get(plain(key)) === name))
  if (missing.length > 0 && keys.length > 0 && !isOfDossiers)
    throw new SheetFault(
      `Dòng tiêu đề thiếu cột ${missing.map(([name, said]) => `“${said}” (${name})`).join(', ')}; có: ${keys.slice(0, 12).join(', ') || 'không cột nào'}.`,
    )
  return rows.map((row, i) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => value !== '')
        .map(([head, value]) => {
          const key = heads.get(plain(head)) ?? head
          return [key, readCell(key, value, i + 1)]
        }),
    ),
  )
}
