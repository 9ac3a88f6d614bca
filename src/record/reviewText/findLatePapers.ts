import { isWorkingDay, type WorkingCalendar } from '../../calendar/index.ts'
import { addYears } from '../../civil/index.ts'
import { citedPapers, nameOf } from './citedPapers.ts'
import { findRequests } from './findRequests.ts'
import type { PartialRule, RuleFinding } from './Rule.ts'

/**
 * Papers dated after the cut-off. A paper of after the report cannot have been cited by it: `error`; between cut-off and
 * report it may have been: `warning`. The letter that asks for the report, or another that it is made by, usually lies
 * there and is left alone.
 */
export const findLatePapers: PartialRule = (reading, { cutOff, reportDate, calendar }) => {
  const limit = cutOff ?? reportDate
  if (limit === undefined) return { findings: [], notChecked: [{ code: 'dated-after-cut-off', reason: 'no-cut-off' }] }
  const requests = new Set(findRequests(reading))
  const findings = citedPapers(reading.citations).flatMap((citation): RuleFinding[] => {
    const { issuedOn, span } = citation
    if (issuedOn === undefined || issuedOn <= limit) return []
    const isBeforeReport = reportDate !== undefined && issuedOn <= reportDate
    if (requests.has(citation) && (isBeforeReport || reportDate === undefined)) return []
    const sameDayYearBefore = restsOnlyThisYear(issuedOn, calendar)
    return [
      {
        code: 'dated-after-cut-off',
        severity: isBeforeReport ? 'warning' : 'error',
        span,
        data: {
          ...nameOf(citation),
          ...(cutOff !== undefined && { cutOff }),
          ...(reportDate !== undefined && { reportDate }),
          ...(sameDayYearBefore !== undefined && { sameDayYearBefore }),
        },
      },
    ]
  })
  return { findings, notChecked: [] }
}

/** The printed day is a rest day and the same day a year earlier is none: the year may be a slip. A hint, no more. */
function restsOnlyThisYear(date: string, calendar: WorkingCalendar): { date: string; isRestDay: false } | undefined {
  const earlier = addYears(date, -1)
  const isRest = isRestDay(date, calendar) === true && isRestDay(earlier, calendar) === false
  return isRest ? { date: earlier, isRestDay: false } : undefined
}

/** @returns undefined for a day outside the calendar */
function isRestDay(date: string, calendar: WorkingCalendar): boolean | undefined {
  const isKnown = calendar.years.some(({ year }) => year === Number(date.slice(0, 4)))
  return isKnown ? !isWorkingDay(date, calendar) : undefined
}
