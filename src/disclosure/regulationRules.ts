import type { Path } from '../issues/index.ts'
import { canonicalJson } from '../stamp/index.ts'
import type { Channel } from './Channel.ts'
import { implies } from './channelRules.ts'
import type { Duty, DutyRules } from './Duty.ts'
import type { DutyOnFinding, EffectiveField, EffectiveFields } from './DutyAnswer.ts'
import type { DutyChannels } from './DutyChannels.ts'
import type { DutyDue, LimitedDue } from './DutyDue.ts'
import type { DutyKeep, KeepRule } from './DutyKeep.ts'

/** How what a regulation says stands to the law: it adds, says the same, narrows, or cannot be compared. */
type Stand<Value> =
  | { readonly stand: 'adds' | 'narrows'; readonly value: Value }
  | { readonly stand: 'same' | 'not-comparable'; readonly value?: undefined }

/** The fields with what a row of the agency adds; what it takes away is reported, and the law stands. */
export function withRegulation(
  fields: EffectiveFields,
  row: Duty,
  duty: string,
  path: Path,
  report: (finding: DutyOnFinding) => void,
): EffectiveFields {
  const place = (field: string, code: 'narrows' | 'not-comparable') =>
    report({ code, path: [...path, field], severity: 'warning', data: { by: row.id, duty, field } })
  const settle = <Value>(
    field: keyof DutyRules,
    law: EffectiveField<Value> | undefined,
    said: Value | undefined,
    compare: (law: Value, said: Value) => Stand<Value>,
  ): EffectiveField<Value> | undefined => {
    if (said === undefined) return law
    const own = { level: 'regulation', by: row.id, source: row.source } as const
    if (law === undefined) return { value: said, ...own }
    const judged = compare(law.value, said)
    if (judged.stand === 'narrows' || judged.stand === 'not-comparable') place(field, judged.stand)
    const isChanged = judged.value !== undefined && canonicalJson(judged.value) !== canonicalJson(law.value)
    return isChanged ? { value: judged.value, ...own } : law
  }
  const due = settle('due', fields.due, row.due, compareDue)
  const channels = settle('channels', fields.channels, row.channels, compareChannels)
  const keep = settle('keep', fields.keep, row.keep, compareKeep)
  const evidence = settle('evidence', fields.evidence, row.evidence, (law, said) => ({
    stand: 'adds',
    value: [...law, ...said],
  }))
  const exceptions = settle('exceptions', fields.exceptions, row.exceptions, (law, said) => {
    const kept = law.filter((code) => said.includes(code))
    const isWider = said.some((code) => !law.includes(code))
    return { stand: isWider ? 'narrows' : 'adds', value: kept }
  })
  return {
    ...(due !== undefined && { due }),
    ...(channels !== undefined && { channels }),
    ...(keep !== undefined && { keep }),
    ...(evidence !== undefined && { evidence }),
    ...(exceptions !== undefined && { exceptions }),
  }
}

function compareDue(law: DutyDue, said: DutyDue): Stand<DutyDue> {
  if (said.kind === 'unknown' || canonicalJson(law) === canonicalJson(said)) return { stand: 'same' }
  if (law.kind === 'none-stated') return { stand: 'adds', value: said }
  if (said.kind === 'none-stated') return { stand: 'narrows', value: law }
  if (law.kind !== 'within' || said.kind !== 'within' || law.direction !== said.direction)
    return { stand: 'not-comparable' }
  const longer = longerOf(law, said)
  if (longer === undefined) return { stand: 'not-comparable' }
  if (longer === 'same') return { stand: 'same' }
  const isEarlier = (longer === 'law') === (law.direction === 'after')
  const { specialCase } = law
  return isEarlier
    ? { stand: 'adds', value: { ...said, ...(specialCase !== undefined && { specialCase }) } }
    : { stand: 'narrows', value: law }
}

/** Which of two limits is longer. So many working days never end before as many days; what lies between is open. */
function longerOf(law: LimitedDue, said: LimitedDue): 'law' | 'said' | 'same' | undefined {
  const [a, b] = [law.limit, said.limit]
  if (a.unit === b.unit) return a.amount === b.amount ? 'same' : a.amount > b.amount ? 'law' : 'said'
  if (a.unit === 'working-day') return b.amount <= a.amount ? 'law' : undefined
  return a.amount <= b.amount ? 'said' : undefined
}

/** What a regulation says of the forms is the whole of it: the forms of the law stay, whatever it leaves out. */
function compareChannels(law: DutyChannels, said: DutyChannels): Stand<DutyChannels> {
  if (said.kind !== 'rule') return { stand: 'same' }
  if (law.kind === 'none-stated' || law.kind === 'none') return { stand: 'adds', value: said }
  if (law.kind !== 'rule') return { stand: 'not-comparable' }
  if (canonicalJson(law.rule) === canonicalJson(said.rule)) return { stand: 'same' }
  if (implies(said.rule, law.rule)) return { stand: 'adds', value: { ...law, rule: said.rule } }
  return { stand: 'narrows', value: { ...law, rule: { kind: 'all-of', of: [law.rule, said.rule] } } }
}

function compareKeep(law: DutyKeep, said: DutyKeep): Stand<DutyKeep> {
  if (said.kind === 'unknown') return { stand: 'same' }
  if (law.kind === 'unknown') return { stand: 'not-comparable' }
  if (said.kind === 'none-stated')
    return law.kind === 'none-stated' ? { stand: 'same' } : { stand: 'narrows', value: law }
  if (law.kind === 'none-stated') return { stand: 'adds', value: said }
  const onChannel = (channel: Channel) => law.rules.filter(({ channels }) => channels.includes(channel))
  const isLess = (rule: KeepRule) =>
    rule.channels.some((channel) => onChannel(channel).some((known) => isShorter(rule, known)))
  const isHeld = (rule: KeepRule) =>
    rule.channels.every((channel) =>
      onChannel(channel).some((known) => !isShorter(known, rule) && isAlike(known, rule)),
    )
  const lawful = said.rules.filter((rule) => !isLess(rule))
  const value = { ...law, rules: [...law.rules, ...lawful.filter((rule) => !isHeld(rule))] }
  return { stand: lawful.length < said.rules.length ? 'narrows' : 'adds', value }
}

/** Whether a minimum asks for less than another; days and times are not compared. */
function isShorter({ atLeast: one }: KeepRule, { atLeast: other }: KeepRule): boolean {
  if (typeof one === 'string') return false
  if (typeof other === 'string') return true
  if (one.unit !== other.unit) return false
  return one.amount < other.amount || (one.amount === other.amount && other.consecutive && !one.consecutive)
}

/** Whether two minima are of one kind; for good is of every kind. */
function isAlike({ atLeast: one }: KeepRule, { atLeast: other }: KeepRule): boolean {
  return typeof one === 'string' || typeof other === 'string' || one.unit === other.unit
}
