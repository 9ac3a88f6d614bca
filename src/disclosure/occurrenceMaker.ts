import type { IsoDate } from '../civil/index.ts'
import { weakestProvenance } from '../law/index.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { DutyAudience } from './Duty.ts'
import type { DutyOn } from './DutyAnswer.ts'
import type { DutyDue, SingleDue } from './DutyDue.ts'
import type { DutyContent } from './DutyProof.ts'
import { dueOfOccurrence } from './dueOfOccurrence.ts'
import { keepUntil } from './keepUntil.ts'
import type { Occurrence, OccurrenceRule, OccurrenceTrigger } from './Occurrence.ts'

/** What is known of an occurrence before its day is counted. */
interface OccurrenceDraft {
  readonly on: DutyOn
  readonly trigger: OccurrenceTrigger
  readonly lawOn: IsoDate
  /** The day from which is counted. */
  readonly start: IsoDate | null
  readonly covers?: readonly string[]
  /** For whom, where another row does it for the rest. */
  readonly audience?: readonly DutyAudience[]
  /** Why the case is special, as claimed. */
  readonly special?: string
  readonly part?: DutyContent & { readonly due: SingleDue }
  /** Its time, where it is another than that of the row. */
  readonly due?: SingleDue
}

export type MakeOccurrence = (draft: OccurrenceDraft) => Occurrence

const rules = new WeakMap<DutyOn, OccurrenceRule>()

/** Makes occurrences; what two of them ask for alike is held once. */
export function occurrenceMaker(
  { calendar, conventions, duration }: DisclosureOptions,
  detail: 'days' | 'trail',
): MakeOccurrence {
  return ({ on, trigger, lawOn, start, covers = [], audience, special, part, due: own }) => {
    const { duty, status, needs, fields } = on
    let rule = rules.get(on)
    if (rule === undefined) {
      rule = ruleOf(on)
      rules.set(on, rule)
    }
    const due = own ?? part?.due ?? singleDue(fields.due?.value)
    const basis = { on: start, calendar, conventions }
    const hasSpecial = special !== undefined && due?.kind === 'within' && due.specialCase !== undefined
    const counted = dueOfOccurrence(due, { ...basis, isSpecial: hasSpecial })
    const { dueOn, advised, undated, dueDate } = counted
    const until = dueOn === null ? undefined : keepUntil(fields, dueOn, duration)
    const dueSource = own !== undefined && 'source' in own ? own.source : undefined
    const provenances = [on.provenance, counted.provenance, dueSource?.provenance].flatMap((each) => each ?? [])
    return {
      id: part === undefined ? `${duty.id}/${trigger.id}` : `${duty.id}/${trigger.id}/${part.id}`,
      duty: duty.id,
      label: duty.label,
      covers,
      ...(part !== undefined && { part: { id: part.id, label: part.label } }),
      trigger,
      lawOn,
      status: status === 'applies' ? 'owed' : 'unknown',
      needs,
      dueOn,
      ...(advised !== undefined && { advised }),
      ...(undated !== undefined && { undated }),
      ...(hasSpecial && {
        specialCase: { reason: special, ordinaryDueOn: dueOfOccurrence(due, { ...basis, isSpecial: false }).dueOn },
      }),
      ...(until !== undefined && { keepUntil: until }),
      ...(detail === 'trail' && dueDate !== undefined && { dueDate }),
      rule: {
        ...rule,
        ...(audience !== undefined && { audience }),
        ...(part !== undefined && formsOf(on, part.id)),
        ...(own !== undefined && {
          fields: { ...fields, due: { value: own, level: on.level, by: duty.id, source: dueSource ?? duty.source } },
        }),
      },
      provenance: weakestProvenance(provenances),
    }
  }
}

const singleDue = (due: DutyDue | undefined): SingleDue | undefined => (due?.kind === 'several' ? undefined : due)

/** The forms of a duty, or of one of its parts. */
function formsOf({ templates }: DutyOn, id?: string): Pick<OccurrenceRule, 'forms' | 'openForms'> {
  const own = templates.filter(({ part }) => part === undefined || id === undefined || part === id)
  return {
    forms: own.flatMap(({ form, certain }) => (certain ? [form] : [])),
    openForms: own.flatMap(({ form, certain }) => (certain ? [] : [form])),
  }
}

function ruleOf(on: DutyOn): OccurrenceRule {
  const { duty, level, fields, undecided, warnings } = on
  const { kind, audience, responsible, content = [], oneContent, redaction, validity = [], source } = duty
  return {
    kind,
    level,
    audience,
    responsible: responsible.map(({ role }) => role),
    fields,
    undecided,
    content,
    ...(oneContent !== undefined && { oneContent }),
    ...formsOf(on),
    ...(redaction !== undefined && { redaction }),
    validity,
    source,
    warnings,
  }
}
