import type { TimeLimitRule } from '../deadline/index.ts'
import { innerRow, isUnread, restsOn } from './dossierLaw.ts'
import { dayOf, type Inquiry } from './Inquiry.ts'
import { dueFrom, owe, settle, undated } from './obligations.ts'

/** A supplement that was not enough, and the request that followed it, if one did. */
interface Insufficient {
  readonly on: string
  readonly asked: { readonly on: string; readonly index: number } | undefined
}

/** Sector law that lets the agency guide again after a supplement that was not enough. */
const rowOf = ({ law, options }: Inquiry): TimeLimitRule | undefined =>
  law &&
  innerRow(
    law,
    options,
    ({ mechanics, start }) => mechanics?.asks !== undefined && start?.events.includes('supplement-received') === true,
  )

/** After the reception, each supplement that was not enough; the last before a request is the one it follows. */
function insufficient({ dossier, facts, options }: Inquiry): Insufficient[] {
  const found: Insufficient[] = []
  let last: string | undefined
  const first = facts.supplements?.[0]?.index ?? Number.POSITIVE_INFINITY
  dossier.events.forEach((event, index) => {
    if (index <= first || dayOf(event.on) > dayOf(options.asOf)) return
    if (event.kind === 'supplemented') last = event.complete ? undefined : event.on
    if (event.kind !== 'supplement-requested' || last === undefined) return
    found.push({ on: last, asked: { on: event.on, index } })
    last = undefined
  })
  return last === undefined ? found : [...found, { on: last, asked: undefined }]
}

/** Of the requests after the reception, by their place, those that sector law allows beside the first. */
export function allowedAgain(inquiry: Inquiry): ReadonlySet<number> {
  const row = rowOf(inquiry)
  if (row === undefined) return new Set()
  const asked = insufficient(inquiry).flatMap((each) => each.asked?.index ?? [])
  // Against a text that nobody has read nothing is counted.
  return new Set(isUnread(row) ? asked : asked.slice(0, row.mechanics?.asks?.atMost))
}

/** Hướng dẫn tiếp khi bổ sung chưa đạt: by the time that sector law gives for it, from the supplement on. */
export function guidanceAgain(inquiry: Inquiry, isPending: boolean): void {
  const row = rowOf(inquiry)
  if (row === undefined) return
  const { start, figure } = row
  const source =
    start?.source?.provenance === 'inferred' ? restsOn(row.source, 'inferred', start.source.basis) : row.source
  const duty = { rule: row, source, isKnown: !isUnread(row) }
  insufficient(inquiry)
    .slice(0, row.mechanics?.asks?.atMost)
    .forEach(({ on, asked }) => {
      const due = figure.kind === 'within' ? dueFrom(inquiry, duty, on, figure.limit) : undated('text-not-read', duty)
      if (asked !== undefined) settle(inquiry, 'return-notice', duty, due, asked.on, asked.index)
      else if (isPending && (due.dueOn === null || dayOf(inquiry.options.asOf) <= due.dueOn))
        owe(inquiry, 'return-notice', duty, due)
    })
}
