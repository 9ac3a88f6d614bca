import { isIsoDate } from '../../civil/index.ts'
import type { Rule } from './Rule.ts'

const spoken =
  /ngày\s(\d{1,2})(?:\s?[/.-]\s?|\s?tháng\s?)(\d{1,2})(?:\s?[/.-]\s?|\s?,?\s?năm\s?)(\d{4})(?![\d/]|[.-]\d)/giu
/** Without the word before it only what has the size of a day and a month is taken for a date. */
const bare = /(?<![\d/.,-]|ngày\s)(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/]|[.-]\d)/giu

/** Dates that no calendar has, such as 31/02/2026. */
export const findImpossibleDates: Rule = ({ text }) =>
  [spoken, bare].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: printed, 1: d = '', 2: m = '', 3: y = '' }) => {
      if (isIsoDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)) return []
      const start = index + printed.search(/\d/)
      const end = index + printed.length
      return [
        { code: 'date-impossible', severity: 'error', span: { start, end }, data: { printed: text.slice(start, end) } },
      ] as const
    }),
  )
