import type { Source } from '../../law/index.ts'
import type { Aspect } from '../Aspect.ts'
import { channelsIn } from '../channelRules.ts'
import { type Case, channelRule, channelsOf, nothingFound, satisfaction } from './Case.ts'

/** Hình thức: whether valid observations satisfy the forms that the profile of the day asks for. */
export function channelAspect(the: Case): Aspect {
  const { occurrence, found, isEarly } = the
  const { dueOn, rule } = occurrence
  const field = rule.fields.channels
  const common: { readonly dueOn?: NonNullable<typeof dueOn>; readonly source?: Source } = {
    ...(dueOn !== null && { dueOn }),
    ...(field !== undefined && { source: field.source }),
  }
  if (field?.value.kind === 'none') return { status: 'not-applicable', reason: 'no-form-asked', ...common }
  if (found.length === 0) return { ...nothingFound(the), ...common }
  if (field?.value.kind === 'unknown') return { status: 'unknown', reason: 'text-not-read', ...common }
  if (field?.value.kind === 'same-form') return { status: 'unknown', reason: 'same-form-not-known', ...common }

  const asked = channelRule(the)
  const how = satisfaction(asked, found)
  if (how === 'yes') return { status: 'met', reason: asked === undefined ? 'any-form' : 'channel-satisfied', ...common }
  if (how === 'maybe') return { status: 'unknown', reason: whyMaybe(the), ...common }
  if (isEarly) return { status: 'not-yet-due', reason: 'before-due', ...common }
  const used = channelsOf(found)
  const weak = field?.value.kind === 'rule' ? (field.value.weakAlone ?? []) : []
  const missing = asked === undefined ? [] : channelsIn(asked).filter((channel) => !used.has(channel))
  const isInvalid = found.some(({ standing }) => standing === 'invalid')
  // Who only says that it was done, and not when, may not have told every form.
  if (!isInvalid && found.every(({ observation: { origin, startedOn } }) => origin === 'declared' && !startedOn))
    return { status: 'unknown', reason: 'not-told', ...common, ...(missing.length > 0 && { missing: unique(missing) }) }
  const reason = isInvalid
    ? 'observation-invalid'
    : used.size > 0 && [...used].every((channel) => weak.includes(channel))
      ? 'weak-form-alone'
      : 'channel-missing'
  return { status: 'not-met', reason, ...common, ...(missing.length > 0 && { missing: unique(missing) }) }
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

function whyMaybe({ found }: Case): Aspect['reason'] {
  if (found.some(({ standing }) => standing === 'open')) return 'validity-not-known'
  if (found.some(({ observation }) => observation.channel === undefined)) return 'channel-not-known'
  return 'profile-not-known'
}
