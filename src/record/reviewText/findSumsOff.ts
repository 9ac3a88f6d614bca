import type { TextSpan } from '../TextReview.ts'
import { noun, readFigure } from './counts.ts'
import type { Rule, RuleFinding } from './Rule.ts'

type State = 'received' | 'resolved' | 'pending' | 'in-time' | 'late' | 'other'

/** The state that the words before a count give it; the first that fits. */
const states: readonly [State, RegExp][] = [
  [
    'other',
    /kỳ trước|chuyển (?:sang|đến|cho|cơ quan)|năm trước|trả lại|rút (?:đơn|hồ sơ|lại)|từ chối|không đủ điều kiện|không thuộc|lưu/iu,
  ],
  ['late', /quá hạn|trễ hạn|chậm hạn|trễ hẹn/iu],
  ['in-time', /trước hạn|đúng hạn|sớm hạn|trong hạn|chưa (?:đến|tới) hạn/iu],
  ['pending', /đang (?:được )?(?:giải quyết|xử lý|thẩm định|xem xét)|chưa (?:được )?(?:giải quyết|xử lý)|còn lại/iu],
  ['resolved', /đã (?:được )?(?:giải quyết|xử lý|trả)|giải quyết xong|trả kết quả/iu],
  ['received', /tiếp nhận|nhận được|tổng số/iu],
]

const count = new RegExp(`(?<![\\d/.,:-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:/\\d[\\d.]{0,9})?\\s+(?=${noun})`, 'giu')

/**
 * States of cases that do not add up: received = resolved + pending; of either, in time + late. Read within one
 * sentence; as soon as a state stands twice, or cases came from or went elsewhere, nothing is said of the whole.
 */
export const findSumsOff: Rule = ({ text, sentences }) =>
  sentences.flatMap((sentence) => (sentence.end - sentence.start < 30 ? [] : sumsOff(text, sentence)))

interface Count {
  readonly start: number
  readonly end: number
  readonly value: number
}

function sumsOff(text: string, { start, end }: TextSpan): RuleFinding[] {
  const whole: Partial<Record<State, Count>> = {}
  const parts: Record<'resolved' | 'pending', [State, Count][]> = { resolved: [], pending: [] }
  let isWholeSure = true
  let parent: 'resolved' | 'pending' | undefined
  let from = start
  for (const match of text.slice(start, end).matchAll(count)) {
    const at = start + match.index
    const found: Count = { start: at, end: at + match[0].trimEnd().length, value: readFigure(match[1] as string) }
    const label = text.slice(Math.max(from, at - 160), at)
    from = found.end
    const state = states.find(([, pattern]) => pattern.test(label))?.[0]
    if (state === 'in-time' || state === 'late') {
      if (parent !== undefined) parts[parent].push([state, found])
    } else if (state === 'other') isWholeSure = false
    else if (state !== undefined) {
      if (whole[state] !== undefined) isWholeSure = false
      else {
        whole[state] = found
        parent = state === 'received' ? undefined : state
      }
    }
  }
  const findings: RuleFinding[] = []
  const check = (of: State, total: Count | undefined, summands: readonly Count[]) => {
    if (total === undefined || summands.length < 2) return
    const sum = summands.reduce((each, { value }) => each + value, 0)
    if (sum === total.value) return
    const span = { start: total.start, end: (summands.at(-1) as Count).end }
    const data = { of, total: total.value, parts: summands.map(({ value }) => value), sum }
    findings.push({ code: 'sum-off', severity: 'error', span, data })
  }
  const { received, resolved, pending } = whole
  if (isWholeSure && resolved !== undefined && pending !== undefined) check('received', received, [resolved, pending])
  for (const each of ['resolved', 'pending'] as const)
    if (new Set(parts[each].map(([state]) => state)).size === 2)
      check(
        each,
        whole[each],
        parts[each].map(([, found]) => found),
      )
  return findings
}
