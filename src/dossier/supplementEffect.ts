import { type ClockEffect, type TimeLimitRule, timeLimitOn } from '../deadline/index.ts'
import type { Source } from '../law/index.ts'
import type { DossierOptions } from './DossierOptions.ts'
import { type DossierLaw, innerRow, isAboutSupplement, isUnread, sourceOf } from './dossierLaw.ts'
import { oneStop } from './dutyOn.ts'

/** What the return of a file for a supplement does to the clock. */
export interface SupplementEffect {
  /** Undefined where the text of the day was not read. */
  readonly effect: ClockEffect | undefined
  /** False where the text was read and does not say it. */
  readonly isSaid: boolean
  readonly source: Source | undefined
  /** The row after which a file not supplemented is stopped, or needs a new application. */
  readonly closing: TimeLimitRule | undefined
  /** Sector law about it that was not read. */
  readonly unread: readonly TimeLimitRule[]
}

/**
 * Bổ sung hồ sơ tác động thế nào đến thời hạn: sector law first, and the rule of the one-stop shop of the day of return
 * where it was read and says nothing.
 */
export function supplementEffect(law: DossierLaw, returnedOn: string, options: DossierOptions): SupplementEffect {
  const { row, inner } = law
  const { rules, whenUnread = 'unknown' } = options
  const closing = inner.find(({ mechanics }) => mechanics?.ifUnmet !== undefined)
  const unread = inner.filter((each) => isUnread(each) && innerRow({ inner: [each] }, options, isAboutSupplement))
  const beside = { closing, unread }
  const sector = [...(row === undefined ? [] : [row]), ...inner].find(
    ({ mechanics }) => mechanics?.onSupplement !== undefined,
  )
  if (sector?.mechanics?.onSupplement !== undefined) {
    const { effect, source = sector.source } = sector.mechanics.onSupplement
    return { effect, isSaid: true, source, ...beside }
  }
  // The supplement is sector law's own here, and it does not say what becomes of the clock meanwhile.
  if (closing?.mechanics?.ifUnmet?.effect === 'new-application')
    return { effect: 'runs-on', isSaid: false, source: closing.source, ...beside }
  const [silent] = unread
  if (silent !== undefined) return { effect: undefined, isSaid: true, source: silent.source, ...beside }
  const general = timeLimitOn(rules, oneStop.returnNotice, returnedOn, { whenUnread })
  const said = general.rule?.mechanics?.onSupplement
  if (general.rule === undefined || said === undefined)
    return { effect: undefined, isSaid: true, source: general.candidates[0]?.source, ...beside }
  return { effect: said.effect, isSaid: true, source: said.source ?? sourceOf(general, general.rule), ...beside }
}
