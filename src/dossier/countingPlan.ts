import { addDays, toIsoDate } from '../civil/index.ts'
import type { TimeLimit, TimeLimitCatalogue } from '../deadline/index.ts'
import type { Dossier } from './Dossier.ts'
import type { DossierOptions } from './DossierOptions.ts'
import { type DossierLaw, dossierLaw } from './dossierLaw.ts'
import { supplementEffect } from './supplementEffect.ts'

/** What counting needs of the law of a dossier, for all days of reception between which nothing changes. */
export interface CountingPlan {
  /** The limit; undefined where it is not known. */
  readonly limit: TimeLimit | undefined
  readonly law: DossierLaw
  /** What a supplement asked for in each stretch of days does; filled when first asked for. */
  readonly effects: (ShortEffect | undefined)[]
}

/**
 * What a supplement does, as far as the short way knows it: counts the limit again, was not read, does something else to a
 * limit that is known, or closes the file after a time of its own, which takes the long way.
 */
export type ShortEffect = 'restart' | 'not-read' | 'other' | 'long'

interface Plans {
  /** First days of the stretches within which every row answers alike, in order. */
  readonly bounds: readonly string[]
  readonly known: Map<string, (CountingPlan | undefined)[]>
}

const mostKnown = 20_000
const made = new WeakMap<TimeLimitCatalogue, Plans>()

/**
 * Luật để tính nhanh: the law of a dossier, looked up once for each procedure, case and stretch of days.
 *
 * @param dossier - the dossier
 * @param received - its reception
 * @param options - the catalogue
 * @returns the plan
 * @throws a `DanvanError` `invalid-date` if that day does not exist
 */
export function countingPlan(dossier: Dossier, received: string, options: DossierOptions): CountingPlan {
  const plans = plansOf(options.rules)
  const { procedure } = dossier
  const key = keyOf(dossier, options)
  let ofKey = plans.known.get(key)
  if (ofKey === undefined) {
    // Names of procedures come from data of any origin: what they may fill is bounded.
    if (plans.known.size >= mostKnown) plans.known.clear()
    ofKey = []
    plans.known.set(key, ofKey)
  }
  const on = toIsoDate(received.length === 10 ? received : received.slice(0, 10))
  const stretch = stretchOf(plans.bounds, on)
  let plan = ofKey[stretch]
  if (plan === undefined) {
    const { case: stated } = dossier
    const bare: Dossier = {
      schema: 'danvan/dossier@1',
      procedure,
      field: dossier.field,
      events: [],
      ...(stated !== undefined && { case: stated }),
    }
    const law = dossierLaw(bare, on, options)
    plan = { limit: law.limit, law, effects: [] }
    ofKey[stretch] = plan
  }
  return plan
}

/** Bổ sung hồ sơ: what a supplement asked for on a day does. */
export function shortEffect(plan: CountingPlan, from: string, options: DossierOptions): ShortEffect {
  const on = from.length === 10 ? from : from.slice(0, 10)
  const stretch = stretchOf(plansOf(options.rules).bounds, on)
  let short = plan.effects[stretch]
  if (short === undefined) {
    const { effect, closing } = supplementEffect(plan.law, on, options)
    if (closing !== undefined) short = 'long'
    else if (effect === undefined || effect === 'stop' || effect === 'new-application') short = 'not-read'
    else short = effect === 'restart' ? 'restart' : 'other'
    plan.effects[stretch] = short
  }
  return short
}

function keyOf({ procedure, case: stated }: Dossier, { whenUnread }: DossierOptions): string {
  let key = whenUnread === 'assume-earlier' ? `${procedure}\n!` : procedure
  if (stated !== undefined) for (const name in stated) key += `\n${name}=${stated[name as keyof typeof stated]}`
  return key
}

function plansOf(rules: TimeLimitCatalogue): Plans {
  let plans = made.get(rules)
  if (plans === undefined) {
    plans = { bounds: boundsOf(rules), known: new Map() }
    made.set(rules, plans)
  }
  return plans
}

/** A row can answer otherwise on each day that it names, and on the day after it. */
function boundsOf({ rules, reviewedOn }: TimeLimitCatalogue): readonly string[] {
  const days = new Set<string>([reviewedOn])
  for (const { inForce, unconfirmedFrom } of rules) {
    const { from, end, attested = [] } = inForce
    for (const { on } of [...(from === undefined ? [] : [from]), ...attested]) days.add(on)
    if (unconfirmedFrom !== undefined) days.add(unconfirmedFrom.on)
    if (end.kind === 'last-day') days.add(end.on)
    if (end.kind === 'open' && end.asOf !== undefined) days.add(end.asOf)
  }
  return [...new Set([...days].flatMap((day) => [day, addDays(day, 1)]))].sort()
}

/** In which stretch a day lies: how many of the first days are not after it. */
function stretchOf(bounds: readonly string[], on: string): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((bounds[middle] as string) <= on) low = middle + 1
    else high = middle
  }
  return low
}
