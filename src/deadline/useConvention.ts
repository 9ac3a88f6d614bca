import type { Source } from '../law/index.ts'
import type { ConventionName } from './Conventions.ts'
import { countingConventions } from './countingConventions.ts'
import type { DueDateAssumption, UsedConvention } from './DueDate.ts'
import type { Tally } from './Tally.ts'

/** Each default as a result holds it, and the assumption it makes where no text read settles it. */
const defaults = new Map<ConventionName, { used: UsedConvention; assumption: DueDateAssumption | undefined }>(
  (Object.keys(countingConventions) as ConventionName[]).map((option) => {
    const value = countingConventions[option].default
    const used = Object.freeze(usedOf(option, value, String(value)))
    return [option, { used, assumption: assumptionOf(used) }]
  }),
)

function usedOf(option: ConventionName, value: UsedConvention['value'], key: string): UsedConvention {
  const { sources, default: usual } = countingConventions[option]
  return { option, value, isDefault: value === usual, source: (sources[key] ?? sources['other']) as Source }
}

function assumptionOf({ option, value, source }: UsedConvention): DueDateAssumption | undefined {
  if (!isOpen(source)) return undefined
  return Object.freeze({
    code: option,
    taken: typeof value === 'object' ? JSON.stringify(value) : String(value),
    source,
  })
}

/** Notes that a convention mattered; `key` names the source where that is not the value. */
export function use(tally: Tally, option: ConventionName, key?: string): void {
  for (const known of tally.used) if (known.option === option) return
  const value = tally.conventions[option]
  const usual = defaults.get(option)
  const isUsual = key === undefined && value === usual?.used.value
  const used = isUsual && usual ? usual.used : usedOf(option, value, key ?? String(value))
  const assumption = isUsual ? usual?.assumption : assumptionOf(used)
  tally.used.push(used)
  if (assumption !== undefined) tally.assumptions.push(assumption)
}

/** Whether a figure is not sure enough, so that what rests on it is an assumption. */
export function isOpen({ provenance }: Source): boolean {
  return provenance !== 'read' && provenance !== 'read-secondary' && provenance !== 'supplied'
}
