import type {
  ChannelRule,
  Duty,
  DutyCondition,
  DutyDue,
  DutyKeep,
  DutyRequirement,
  DutyValidity,
} from 'danvan/disclosure'
import type { InForce, Source } from 'danvan/law'

/** A row of the law sheet in the notation of `disclosure-duties.json`; what is left out there is empty. */
export interface Transcribed {
  readonly id: string
  readonly [field: string]: string | boolean | null | undefined
}

/** A row of the data in the same notation. */
export function transcribe(duty: Duty): Record<string, string | boolean | null> {
  const list = (values: readonly string[] | undefined) => (values ?? []).join(', ')
  const mark = markOf(duty.source)
  const own = (field: { readonly source?: Source | undefined } | undefined) =>
    field?.source === undefined || markOf(field.source) === mark ? '' : markOf(field.source)
  const { due, channels, keep } = duty
  return {
    kind: duty.kind,
    audience: list(duty.audience),
    who: list(duty.responsible.map(({ role }) => role)),
    applies: appliesText(duty.applies ?? []),
    trigger: triggerText(duty.trigger),
    frequency: list(duty.frequency),
    due: due === undefined ? '~' : dueText(due),
    dueMark: due === undefined ? own({ source: duty.dueByDefault }) : 'source' in due ? own(due) : '',
    channels: channelsText(duty),
    channelsMark: channels !== undefined && 'source' in channels ? own(channels) : '',
    optional: channels?.kind === 'rule' ? list(channels.optional) : '',
    weakAlone: channels?.kind === 'rule' ? list(channels.weakAlone) : '',
    keep: keep === undefined ? '~' : keepText(keep),
    keepMark: keep !== undefined && 'source' in keep ? own(keep) : '',
    exceptions: list(duty.exceptions),
    content: (duty.content ?? []).map(({ id }) => id).join(duty.oneContent === true ? ' | ' : ', '),
    templates: list(
      duty.templates?.map(({ form, when, part, source }) =>
        [
          form,
          ...(when === undefined ? [] : [`if ${conditionText(when)}`]),
          ...(part === undefined ? [] : [`of ${part}`]),
          ...(source === undefined ? [] : [markOf(source)]),
        ].join(' '),
      ),
    ),
    evidence: list(
      duty.evidence?.map(({ kind, requirement, source, from }) =>
        [kind, requirement, markOf(source), ...(from === undefined ? [] : [`${from}..`])].join(' '),
      ),
    ),
    validity: validityText(duty.validity ?? []),
    attendance:
      duty.attendance === undefined ? '' : `${duty.attendance.allUpTo} ${duty.attendance.delegatesIf.join('|')}`,
    redaction: duty.redaction ?? false,
    assessable: duty.assessable ?? true,
    mark,
    provision: duty.source.provision ?? null,
    formerly: (duty.formerly ?? [])
      .map(({ lastDay, source }) => `..${lastDay} ${source.instrument} ${source.provision} ${markOf(source)}`)
      .join('; '),
    ...daysText(duty.inForce, mark),
    years: duty.governs === undefined ? '' : `${duty.governs.from}–${duty.governs.to ?? ''}`,
    unconfirmed: duty.unconfirmedFrom?.on ?? null,
    timeLimit: duty.timeLimit === undefined ? '' : `${duty.timeLimit.procedure} ${markOf(duty.timeLimit.source)}`,
    serves: list(duty.serves),
    special: list(duty.special?.map(({ id }) => id)),
    crosswalk: list(duty.crosswalk?.map(({ id, relation }) => (id === undefined ? relation : `${id} ${relation}`))),
    alias: list(
      duty.alias?.map(
        ({ id, carriedBy, audience }) => `${id} ${carriedBy}${audience === undefined ? '' : ` ${audience}`}`,
      ),
    ),
  }
}

const marks = {
  read: 'read',
  'read-secondary': 'secondary',
  inferred: 'inferred',
  supplied: 'supplied',
  assumed: 'assumed',
}

function markOf(source: Source): string {
  return source.provenance === 'unverified' ? source.confidence : marks[source.provenance]
}

function daysText({ from, end }: InForce, mark: string) {
  const last = end.kind === 'last-day' ? end.on : end.kind === 'open' ? 'open' : '?'
  const differs = (source: Source | undefined) => {
    if (source === undefined) return ''
    const own = markOf(source)
    // A day read beside a figure that was not is no weaker than the row.
    return own === mark || own === 'read' || own === 'secondary' ? '' : own
  }
  return {
    days: `${from?.on ?? '?'}..${last}`,
    fromMark:
      from !== undefined && markOf(from.source) === 'secondary' && mark === 'read'
        ? 'secondary'
        : differs(from?.source),
    endMark: end.kind === 'last-day' ? differs(end.source) : '',
  }
}

const short = { day: 'd', 'working-day': 'wd', times: 'x' }

function dueText(due: DutyDue): string {
  switch (due.kind) {
    case 'within': {
      const { limit, direction, specialCase } = due
      const special = specialCase === undefined ? '' : `(${specialCase.limit.amount}${short[specialCase.limit.unit]})`
      return `${direction === 'after' ? '+' : '-'}${limit.amount}${short[limit.unit]}${special}`
    }
    case 'before-date':
      return `<${two(due.day)}/${two(due.month)}+${due.yearOffset}`
    case 'last-working-day-of':
      return `last working day of ${due.month}`
    case 'months-into-next-year':
      return `${due.month} months into the next year`
    case 'several':
      return due.of.map(({ id, due: part }) => `${id} ${dueText(part)}`).join('; ')
    case 'unknown':
      return `?${due.gap}`
    default:
      return due.kind
  }
}

const two = (number: number) => String(number).padStart(2, '0')

function triggerText(trigger: Duty['trigger']): string {
  switch (trigger.kind) {
    case 'event':
      return `${trigger.events.join(' | ')}${everyText(trigger.everyPeriod)}`
    case 'period':
      return `each ${trigger.periods.join(', ')}`
    case 'continuous':
      return 'always'
    case 'unknown':
      return `?${trigger.gap}`
  }
}

function everyText(every: Extract<Duty['trigger'], { kind: 'event' }>['everyPeriod']): string {
  if (every === undefined) return ''
  const source = 'source' in every.due && every.due.source !== undefined ? ` ${markOf(every.due.source)}` : ''
  return `; each ${every.period} ${dueText(every.due)}${source}`
}

function channelsText({ channels }: Duty): string {
  if (channels === undefined) return '~'
  if (channels.kind === 'unknown') return `?${channels.gap}`
  if (channels.kind !== 'rule') return channels.kind === 'none' ? '-' : channels.kind
  return ruleText(channels.rule)
}

function ruleText(rule: ChannelRule, isInside = false): string {
  if (rule.kind === 'channel') return rule.channel
  if (rule.kind === 'when') {
    const otherwise = rule.otherwise === undefined ? '' : ` else ${ruleText(rule.otherwise, true)}`
    return `if ${conditionText(rule.when)}: ${ruleText(rule.use, true)}${otherwise}`
  }
  const text = rule.of.map((part) => ruleText(part, true)).join(rule.kind === 'all-of' ? ' & ' : ' | ')
  return isInside ? `(${text})` : text
}

function conditionText(condition: DutyCondition): string {
  if (condition.kind === 'is') return `${condition.flag}=${condition.of.join(',')}`
  if (condition.kind === 'between') return `${condition.flag} ${condition.atLeast ?? ''}..${condition.atMost ?? ''}`
  return condition.of.length === 0 ? 'never' : condition.of.map(conditionText).join(' | ')
}

const agencies = 'armyPolice=false else other-regime; unitKind=agency,service-unit else profile-excludes'

function appliesText(applies: readonly DutyRequirement[]): string {
  return applies
    .map(({ when, otherwise }) => `${conditionText(when)} else ${otherwise}`)
    .join('; ')
    .replace(agencies, 'agencies')
}

function keepText(keep: DutyKeep): string {
  if (keep.kind === 'unknown') return `?${keep.gap}`
  if (keep.kind === 'none-stated') return 'none'
  return keep.rules
    .map(({ channels, atLeast, from, lastDay }) => {
      const often =
        typeof atLeast === 'string'
          ? { permanent: 'perm', 'while-in-force': 'force' }[atLeast]
          : `${atLeast.amount}${short[atLeast.unit]}${atLeast.consecutive ? 'c' : ''}`
      const days = from === undefined && lastDay === undefined ? '' : ` ${from ?? ''}..${lastDay ?? ''}`
      return `${often} ${channels.join(',')}${days}`
    })
    .join('; ')
}

function validityText(validity: readonly DutyValidity[]): string {
  return validity
    .map(({ channels = [], quorum, majority, signatures, notice }) =>
      [
        ...channels,
        ...(quorum === undefined ? [] : [`${quorum.numerator}/${quorum.denominator}`]),
        ...(majority === undefined ? [] : [majority]),
        ...(signatures === undefined ? [] : [`signed ${signatures.join('+')}`]),
        ...(notice === undefined
          ? []
          : [`notice ${notice.map(({ amount, unit }) => `${amount}${short[unit]}`).join('/')}`]),
      ].join(' '),
    )
    .join('; ')
}
