import type { ChannelRule, DutyCondition, DutyDue, SingleDue } from '../disclosure/index.ts'
import type { Text } from '../law/index.ts'
import type { DisclosureParts, DisclosureSentences } from './DisclosureWords.ts'

/** Whole fields as sentences, from the words of one language. */
export function disclosureSentences(parts: DisclosureParts, text: (text: Text) => string): DisclosureSentences {
  const { channel, amount } = parts
  const names = (channels: readonly (keyof typeof channel)[]) => channels.map((each) => channel[each]).join(', ')

  const single = (due: SingleDue): string => {
    switch (due.kind) {
      case 'within': {
        const special = due.specialCase?.limit
        const within = parts.within(amount(due.limit.amount, due.limit.unit), due.direction)
        return special === undefined ? within : `${within} (${parts.special(amount(special.amount, special.unit))})`
      }
      case 'before-date':
        return parts.beforeDate(due.day, due.month, due.yearOffset)
      case 'last-working-day-of':
        return parts.lastWorkingDayOf(due.month)
      case 'months-into-next-year':
        return parts.monthsIntoNextYear(due.month)
      default:
        return parts.noNumber[due.kind]
    }
  }
  const condition = (of: DutyCondition): string => {
    if (of.kind === 'is') return `${parts.flag[of.flag]}: ${of.of.map(parts.value).join(parts.or)}`
    if (of.kind === 'between') return `${parts.flag[of.flag]}: ${of.atLeast ?? ''}–${of.atMost ?? ''}`
    return of.of.map(condition).join(of.kind === 'all-of' ? parts.and : parts.or)
  }
  const rule = (of: ChannelRule, isInside = false): string => {
    switch (of.kind) {
      case 'channel':
        return channel[of.channel]
      case 'when':
        return parts.ifHolds(
          condition(of.when),
          rule(of.use, true),
          of.otherwise === undefined ? undefined : rule(of.otherwise, true),
        )
      default: {
        if (of.of.length === 0) return parts.none
        const list = of.of.map((part) => rule(part, true)).join(of.kind === 'all-of' ? parts.and : parts.or)
        return isInside && of.of.length > 1 ? `(${list})` : list
      }
    }
  }

  return {
    condition,
    due: (due: DutyDue) =>
      due.kind === 'several'
        ? due.of.map((each) => `${text(each.label)}: ${single(each.due)}`).join('; ')
        : single(due),
    channels: (channels) => (channels.kind === 'rule' ? rule(channels.rule) : parts.noForm[channels.kind]),
    keep: (keep) => {
      if (keep.kind !== 'rules') return parts.noNumber[keep.kind]
      return keep.rules
        .map(({ channels, atLeast }) =>
          typeof atLeast === 'string'
            ? parts.lasting(names(channels), atLeast)
            : parts.atLeast(names(channels), amount(atLeast.amount, atLeast.unit), atLeast.consecutive),
        )
        .join('; ')
    },
    trigger: (trigger) => {
      switch (trigger.kind) {
        case 'event':
          return trigger.events.map((event) => parts.event[event]).join(parts.or)
        case 'period':
          return parts.each(trigger.periods.map((period) => parts.period[period]).join(', '))
        case 'continuous':
          return parts.always
        case 'unknown':
          return parts.noNumber.unknown
      }
    },
    exceptions: (reasons) =>
      reasons.length === 0 ? parts.none : reasons.map((reason) => parts.reason[reason]).join('; '),
    attendance: ({ allUpTo, delegatesIf }) =>
      parts.attendance(allUpTo, delegatesIf.map((flag) => parts.flag[flag]).join(parts.or)),
    validity: (validity) =>
      validity
        .map(({ channels = [], quorum, majority, signatures = [], notice = [] }) => {
          const asked = [
            ...(quorum === undefined ? [] : [parts.quorum(quorum.numerator, quorum.denominator)]),
            ...(majority === undefined ? [] : [parts.majority]),
            ...(signatures.length === 0 ? [] : [parts.signed(signatures.map((by) => parts.signer[by]).join(', '))]),
            ...(notice.length === 0
              ? []
              : [parts.notice(notice.map((each) => amount(each.amount, each.unit)).join(parts.or))]),
          ].join(', ')
          return channels.length === 0 ? asked : `${names(channels)}: ${asked}`
        })
        .join('; '),
  }
}
