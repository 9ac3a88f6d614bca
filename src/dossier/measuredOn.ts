import type { DossierEnd } from './DossierAssessment.ts'
import { type DossierFacts, isAfter } from './readEvents.ts'

/** When the event that is measured happened; where it was not recorded, the day by which it must have happened. */
export function measuredOn(facts: DossierFacts, event: DossierEnd): { on: string; taken?: DossierEnd } | undefined {
  switch (event) {
    case 'result-issued':
      return (
        own(facts.result) ??
        earliest([
          ['handed-to-one-stop', facts.handed],
          ['returned', facts.returned],
          ['closed', facts.closed],
        ])
      )
    case 'handed-to-one-stop':
      return own(facts.handed) ?? earliest([['returned', facts.returned]])
    case 'returned':
      return own(facts.returned)
    case 'closed':
      return own(facts.closed)
  }
}

const own = (on: string | undefined) => (on === undefined ? undefined : { on })

function earliest(ends: readonly (readonly [DossierEnd, string | undefined])[]) {
  let found: { on: string; taken: DossierEnd } | undefined
  for (const [taken, on] of ends)
    if (on !== undefined && (found === undefined || isAfter(found.on, on))) found = { on, taken }
  return found
}
