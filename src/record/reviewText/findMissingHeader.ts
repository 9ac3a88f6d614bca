import type { Rule } from './Rule.ts'

/** What a report must say above its title: who issued it, its number, place and date (NĐ 30/2020/NĐ-CP, phụ lục I). */
export const findMissingHeader: Rule = ({ text, head }) => {
  const missing = [
    ...(head.number === undefined ? ['number'] : []),
    ...(head.hasDate ? [] : ['date']),
    ...(head.hasIssuer ? [] : ['issuing-line']),
  ]
  if (missing.length === 0 || !/\p{L}/u.test(text.slice(0, 100_000))) return []
  const start = head.title?.start ?? text.length - text.trimStart().length
  const end = head.title?.end ?? Math.max(start, head.end)
  return [{ code: 'header-missing', severity: 'warning', span: { start, end }, place: null, data: { missing } }]
}
