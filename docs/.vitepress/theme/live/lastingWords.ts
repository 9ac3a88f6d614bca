import type { TimeLimitRule } from 'danvan'

/**
 * What ends with a limit that lasts: nothing is owed on its last day, so it does not move off a day off. What is posted
 * may go on the day on which so many days lie behind the day of posting, as the page on disclosure counts; what has no
 * effect before goes by the end of the last day.
 */
interface LastingWords {
  /** The answer, of a day in words. */
  readonly say: (day: string) => string
  /** The mark of the day that is drawn. */
  readonly mark: string
}

const removable: LastingWords = { say: (day) => `Được gỡ từ: ${day}`, mark: 'gỡ' }
const effective: LastingWords = { say: (day) => `Có hiệu lực từ khi hết ngày: ${day}`, mark: 'hết' }
const byProcedure: Readonly<Record<string, LastingWords>> = {
  'democracy.posting-office': removable,
  'democracy.posting-commune': removable,
  'democracy.consultation': { say: (day) => `Được kết thúc lấy ý kiến từ: ${day}`, mark: 'từ' },
  'complaint.effect-first': effective,
  'complaint.effect-second': effective,
  'cert.practice.ban': { say: (day) => `Được nộp lại từ khi hết ngày: ${day}`, mark: 'hết' },
  'cert.practice.exam-result': { say: (day) => `Còn giá trị đến hết ngày: ${day}`, mark: 'hết' },
}

/** The words of a row that lasts; undefined for one within which something is to be done. */
export function lastingWords(rule: TimeLimitRule | undefined): LastingWords | undefined {
  if (rule?.figure.kind !== 'lasts') return undefined
  return byProcedure[rule.procedure] ?? { say: (day) => `Hết thời gian tối thiểu: ${day}`, mark: 'hết' }
}
