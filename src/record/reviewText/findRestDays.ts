import { explainDay } from '../../calendar/index.ts'
import type { IsoDate } from '../../civil/index.ts'
import type { Citation, InstrumentKind } from '../../law/index.ts'
import { citedPapers, nameOf } from './citedPapers.ts'
import type { PartialRule, RuleFinding } from './Rule.ts'

/** The Assembly sits, and votes, on Saturdays too. */
const sittingKinds = new Set<InstrumentKind | undefined>(['law', 'code', 'ordinance'])

/**
 * Papers of offices dated on a day off. Laws, resolutions of the Assembly and papers of the Party are often of a
 * Saturday and are left alone.
 */
export const findRestDays: PartialRule = ({ citations }, { calendar }) => {
  const unknown = new Set<IsoDate>()
  const findings = citedPapers(citations).flatMap((citation): RuleFinding[] => {
    const { issuedOn, span } = citation
    if (issuedOn === undefined || isOfSitting(citation)) return []
    const day = explainDay(issuedOn, calendar)
    if (day.status === 'unknown-calendar') {
      unknown.add(issuedOn)
      return []
    }
    if (day.working) return []
    const { weekday, reason, holiday } = day
    const data = { ...nameOf(citation), weekday, reason, ...(holiday !== undefined && { holiday: holiday.id }) }
    return [{ code: 'dated-on-rest-day', severity: 'info', span, data }]
  })
  return {
    findings,
    notChecked:
      unknown.size === 0 ? [] : [{ code: 'dated-on-rest-day', reason: 'unknown-calendar', dates: [...unknown].sort() }],
  }
}

function isOfSitting({ kind, symbol = '', issuer = '' }: Citation): boolean {
  return sittingKinds.has(kind) || /^\d+[a-z]?-|\/(?:NQ-)?(?:QH|UBTVQH)\d/iu.test(symbol) || /quốc hội/iu.test(issuer)
}
