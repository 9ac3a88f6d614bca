import {
  compareLimits,
  type Extension,
  type TimeLimit,
  type TimeLimitCase,
  type TimeLimitExtension,
} from '../deadline/index.ts'
import { breach, dayOf, find, happened, type Inquiry } from './Inquiry.ts'

/** The extensions that the law of the dossier allows, or that bring a source of their own. */
export function extensionsOf(inquiry: Inquiry): Extension[] {
  const { law, dossier } = inquiry
  const allowed = law?.row?.mechanics?.extensions?.filter(({ when }) => isCase(when, dossier.case ?? {})) ?? []
  const taken: Extension[] = []
  let used = 0
  for (const { event, index } of happened(inquiry, 'extended')) {
    const { limit, source, on } = event
    const path = ['events', index]
    const [rule] = allowed
    // Hours have no days to be added to, and hours are not added to days.
    if (isInHours(limit) || isInHours(law?.limit)) {
      find(inquiry, 'extension-not-counted', { on: dayOf(on), limit }, path)
      continue
    }
    if (source !== undefined || rule === undefined || law?.row === undefined) {
      if (source === undefined) find(inquiry, 'extension-not-counted', { on: dayOf(on), limit }, path)
      else taken.push({ limit, source })
      continue
    }
    const by = rule.source ?? law.row.source
    const reason = refusalOf(rule, limit, law.limit, used)
    if (reason === undefined) taken.push({ limit, source: by })
    else
      breach(inquiry, 'extension-beyond-rule', { rule: law.row, source: by, isKnown: true }, path, {
        on: dayOf(on),
        limit,
        reason,
        ...mostOf(rule, law.limit),
      })
    used++
  }
  return taken
}

const isInHours = (limit: TimeLimit | undefined) => limit?.unit === 'hour' || limit?.unit === 'working-hour'

function refusalOf(
  rule: TimeLimitExtension,
  limit: TimeLimit,
  main: TimeLimit | undefined,
  used: number,
): 'too-often' | 'other-unit' | 'too-long' | undefined {
  const { most } = mostOf(rule, main)
  if (rule.times !== undefined && used >= rule.times) return 'too-often'
  if (most === undefined || most.unit !== limit.unit) return 'other-unit'
  return compareLimits(limit, most) > 0 ? 'too-long' : undefined
}

const mostOf = ({ atMost }: TimeLimitExtension, main: TimeLimit | undefined): { readonly most?: TimeLimit } => {
  const most = atMost === 'as-long-again' ? main : atMost
  return most === undefined ? {} : { most }
}

function isCase(when: TimeLimitExtension['when'], stated: TimeLimitCase): boolean {
  return Object.entries(when ?? {}).every(([condition, values]) => {
    const value = stated[condition as keyof TimeLimitCase]
    return value !== undefined && (values as readonly string[]).includes(value)
  })
}
