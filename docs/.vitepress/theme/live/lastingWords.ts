import type { TimeLimitRule } from 'danvan'

/**
 * What ends with a limit that lasts: nothing is owed on its last day, so it does not move off a day off. What is posted
 * may go on the day on which so many days lie behind the day of posting, as the page on disclosure counts; what has no
 * effect before goes by the end of the last day.
 */
interface LastingWords {
  /** The answer, of a day in words. */
  readonly say: (day: string) => string
  /** The day that is drawn, in words. */
  readonly drawn: string
  /** Its mark. */
  readonly mark: string
}

const removable: LastingWords = { say: (day) => `Được gỡ từ: ${day}`, drawn: 'được gỡ từ ngày này', mark: 'gỡ' }
const effective: LastingWords = {
  say: (day) => `Có hiệu lực từ khi hết ngày: ${day}`,
  drawn: 'có hiệu lực từ khi hết ngày này',
  mark: 'hết',
}
const byProcedure: Readonly<Record<string, LastingWords>> = {
  'democracy.posting-office': removable,
  'democracy.posting-commune': removable,
  'democracy.consultation': {
    say: (day) => `Được kết thúc lấy ý kiến từ: ${day}`,
    drawn: 'được kết thúc lấy ý kiến từ ngày này',
    mark: 'từ',
  },
  'complaint.effect-first': effective,
  'complaint.effect-second': effective,
  'cert.practice.ban': {
    say: (day) => `Được nộp lại từ khi hết ngày: ${day}`,
    drawn: 'được nộp lại từ khi hết ngày này',
    mark: 'hết',
  },
  'cert.practice.exam-result': {
    say: (day) => `Còn giá trị đến hết ngày: ${day}`,
    drawn: 'còn giá trị đến hết ngày này',
    mark: 'hết',
  },
}

/** The words of a row that lasts; undefined for one within which something is to be done. */
export function lastingWords(rule: TimeLimitRule | undefined): LastingWords | undefined {
  if (rule?.figure.kind !== 'lasts') return undefined
  return (
    byProcedure[rule.procedure] ?? {
      say: (day) => `Hết thời gian tối thiểu: ${day}`,
      drawn: 'hết thời gian tối thiểu',
      mark: 'hết',
    }
  )
}
