import type { DossierStateCode } from './Dossier.ts'
import { find, type Inquiry } from './Inquiry.ts'
import { type DossierFacts, isWaiting, readEvents } from './readEvents.ts'

/** Mã trạng thái theo sự kiện: the state of the national portal that the events come to. */
export function stateCodeOf(facts: DossierFacts): DossierStateCode {
  const { received, refused, withdrawn, stopped, result, handed, returned, closed, supplements, financial, last } =
    facts
  if (withdrawn !== undefined) return 7
  if (received === undefined) return refused !== undefined ? 3 : facts.asked ? 5 : 1
  if (stopped !== undefined) return 8
  if (returned !== undefined) return 10
  if (result !== undefined || handed !== undefined || closed !== undefined) return 9
  if (isWaiting(supplements)) return 5
  if (isWaiting(financial)) return 6
  return last === 'received' ? 2 : 4
}

/** The code in the system against all events, later ones too; whether the work has begun is often not recorded. */
export function checkStateCode(inquiry: Inquiry): void {
  const { stateCode, events } = inquiry.dossier
  if (stateCode === undefined) return
  const expected = stateCodeOf(readEvents(events, '9999-12-31'))
  const isBegun = (code: DossierStateCode) => code === 2 || code === 4
  if (stateCode === expected || (isBegun(stateCode) && isBegun(expected))) return
  find(inquiry, 'state-contradicts-events', { stateCode, expected }, ['stateCode'])
}
