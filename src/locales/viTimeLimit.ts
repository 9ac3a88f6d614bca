import { placeText } from './instrumentName.ts'
import type { Locale, TimeLimitWords } from './Locale.ts'
import { caseText, openCondition } from './viCondition.ts'
import { viInstrument } from './viLaw.ts'
import { day, hint } from './viWords.ts'
import { say } from './words.ts'

/** Cases of a procedure: the conditions of each, with their values. */
const cases = (value: unknown): string => (value as Readonly<Record<string, string>>[]).map(caseText).join('; ')

/** Câu chữ của việc kiểm tra danh mục thời hạn. */
export const viTimeLimitFindings: Locale['timeLimitFindings'] = {
  'duplicate-id': ({ received }) => `mã “${say(received)}” bị trùng`,
  'unknown-procedure': (data) => `danh mục không có thủ tục “${say(data['received'])}”${hint(data)}`,
  'procedure-without-rule': ({ procedure }) => `thủ tục “${say(procedure)}” không có dòng nào`,
  'unknown-rule': (data) => `danh mục không có dòng “${say(data['received'])}”${hint(data)}`,
  'invalid-limit': ({ rule }) => `${say(rule)}: thời hạn không hợp lệ`,
  'start-missing': ({ rule }) => `${say(rule)}: thiếu sự kiện bắt đầu`,
  'last-day-before-first': ({ rule, from, lastDay }) =>
    `${say(rule)}: hết ngày ${day(lastDay)}, trước ngày đầu ${day(from)}`,
  'attested-outside': ({ rule, on }) => `${say(rule)}: ngày ${day(on)} nằm ngoài thời gian hiệu lực`,
  'provision-not-canonical': ({ rule, received, expected }) =>
    `${say(rule)}: điều khoản “${say(received)}” chưa đúng dạng${expected === undefined ? '' : ` “${say(expected)}”`}`,
  'instrument-missing': ({ rule }) => `${say(rule)}: thiếu văn bản`,
  'unknown-instrument': (data) =>
    `${say(data['rule'])}: danh mục văn bản không có “${say(data['received'])}”${hint(data)}`,
  'outside-instrument': ({ rule, day: on }) => `${say(rule)}: ngày ${day(on)} nằm ngoài hiệu lực của văn bản`,
  overlap: ({ rule, with: other }) => `${say(rule)} và ${say(other)} cùng hiệu lực cho một trường hợp`,
  gap: ({ rule, from, lastDay }) => `${say(rule)}: khoảng trống từ ${day(lastDay)} đến ${day(from)}`,
  'case-missing': ({ rule, missing }) => `${say(rule)}: chưa có trường hợp ${cases(missing)}`,
  unverified: ({ rule }) => `${say(rule)}: chưa kiểm chứng`,
}

/** Từ ngữ của việc tra thời hạn. */
export const viTimeLimit: TimeLimitWords = {
  reason: {
    'unknown-procedure': 'danh mục không có thủ tục này',
    'no-rule': 'không có quy định nào cho ngày này',
    'case-not-covered': 'không có quy định cho trường hợp này',
    'text-not-read': 'văn bản của thời gian này chưa đọc được',
    'interval-not-read': 'chưa đọc được thời gian hiệu lực',
    'between-texts': 'ngày này nằm giữa hai văn bản đã đọc',
  },
  caseOf: caseText,
  warning: {
    'condition-unstated': ({ condition, values }) => `chưa nêu ${openCondition(say(condition), values as string[])}`,
    'authority-unstated': ({ authorities }) => `chưa nêu cơ quan công bố (${say(authorities)})`,
    'unconfirmed-since': ({ on }) => `từ ngày ${day(on)} văn bản sửa đổi chưa đọc được: coi như giữ nguyên`,
    'conflicting-texts': ({ with: other, source }) =>
      `văn bản khác quy định khác (${placeText(source, viInstrument, say(other))})`,
    transition: ({ on }) => `có quy định chuyển tiếp từ ngày ${day(on)}`,
    'start-not-read': () => 'chưa đọc được sự kiện bắt đầu thời hạn',
    'start-inferred': () => 'sự kiện bắt đầu thời hạn là suy ra',
    unverified: () => 'con số chưa kiểm chứng',
    'earlier-text-available': () => 'có quy định của văn bản trước, chỉ lấy khi được yêu cầu',
    'earlier-text-assumed': () => 'lấy theo văn bản trước, là giả định',
    'before-first-text': ({ from }) =>
      from === undefined ? 'trước văn bản đầu tiên đã đọc' : `trước ngày có hiệu lực ${day(from)}`,
    'after-last-text': ({ lastDay }) =>
      lastDay === undefined ? 'sau văn bản cuối cùng đã đọc' : `sau ngày hết hiệu lực ${day(lastDay)}`,
    'not-reviewed-since': ({ on }) => `chưa rà soát lại từ ngày ${day(on)}`,
  },
}
