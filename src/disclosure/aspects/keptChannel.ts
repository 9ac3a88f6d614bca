import { addDays, fromDayNumber, toDayNumber } from '../../civil/index.ts'
import type { KeptChannel } from '../Aspect.ts'
import type { Channel } from '../Channel.ts'
import type { DisclosureObservation } from '../DisclosureObservation.ts'
import type { KeepRule } from '../DutyKeep.ts'
import { keepRulesFor, removableOn } from '../keepUntil.ts'
import type { Case } from './Case.ts'

/** How long one channel carried the content, against each minimum that holds for it; the weakest of them. */
export function keptChannel(channel: Channel, observations: readonly DisclosureObservation[], the: Case): KeptChannel {
  const rules = keepRulesFor(the.occurrence.rule.fields, channel)
  if (rules.length === 0) return { channel, status: 'met' }
  const answers = rules.map((rule) => against(rule, channel, observations, the))
  return answers.reduce((a, b) => (weight[b.status] > weight[a.status] ? b : a))
}

const weight = { met: 0, running: 1, unknown: 2, 'not-met': 3 } as const

function against(
  { atLeast }: KeepRule,
  channel: Channel,
  observations: readonly DisclosureObservation[],
  the: Case,
): KeptChannel {
  const { asOf, options } = the
  if (typeof atLeast === 'string') {
    const there = observations.filter(({ removedOn, gaps = [] }) => !isOver(removedOn, asOf) && gaps.length === 0)
    if (there.length === 0) return { channel, status: 'not-met', lasting: true }
    return {
      channel,
      status: there.some(({ startedOn }) => startedOn !== undefined) ? 'met' : 'unknown',
      lasting: true,
    }
  }
  const { amount, unit, consecutive } = atLeast
  if (unit === 'times') {
    const days = new Set(
      observations.flatMap(({ appearances, startedOn }) => appearances ?? startedOn ?? []).filter((day) => day <= asOf),
    )
    const times = days.size
    const isClosed = observations.every(({ removedOn }) => isOver(removedOn, asOf))
    // Whether issues or broadcasts on days apart follow each other, the days do not tell.
    const isOpen = consecutive && options.consecutive !== 'sum-of-stretches' && longestRun(days) < amount
    const status =
      times >= amount ? (isOpen ? 'unknown' : 'met') : times === 0 ? 'unknown' : isClosed ? 'not-met' : 'running'
    return { channel, status, reached: times, asked: amount }
  }
  if (observations.some(({ asMessage, removedOn }) => asMessage === true && !isOver(removedOn, asOf)))
    return { channel, status: 'met', asked: amount }
  const stretches = stretchesOf(observations, asOf)
  if (stretches.length === 0) return { channel, status: 'unknown', asked: amount }
  const extra = options.duration === 'lenient' ? 1 : 0
  const lengths = stretches.map(({ from, to }) => to - from + extra)
  const sum = lengths.reduce((a, b) => a + b, 0)
  const isSummed = !consecutive || options.consecutive === 'sum-of-stretches'
  const reached = isSummed ? sum : Math.max(...lengths)
  const last = stretches.at(-1) as Stretch
  if (reached >= amount) return { channel, status: 'met', reached, asked: amount, ...untilOf(last, amount, the) }
  if (last.isOpen) {
    const until = isSummed
      ? addDays(asOf, amount - sum)
      : removableOn(fromDayNumber(last.from), amount, options.duration)
    return { channel, status: 'running', reached, asked: amount, until }
  }
  const isUnknown = observations.some(({ startedOn }) => startedOn === undefined)
  if (isUnknown) return { channel, status: 'unknown', reached, asked: amount }
  return { channel, status: 'not-met', reached, asked: amount, ...(sum >= amount && { interrupted: true }) }
}

/** The most days on end. */
function longestRun(days: ReadonlySet<string>): number {
  const numbers = [...days].map(toDayNumber).sort((a, b) => a - b)
  let [most, run] = [0, 0]
  numbers.forEach((day, i) => {
    run = i > 0 && day === (numbers[i - 1] as number) + 1 ? run + 1 : 1
    most = Math.max(most, run)
  })
  return most
}

/** What still hangs though its time is over: from which day it may be taken down. */
function untilOf({ isOpen, from }: Stretch, amount: number, { options }: Case): Pick<KeptChannel, 'until'> {
  return isOpen ? { until: removableOn(fromDayNumber(from), amount, options.duration) } : {}
}

/** Days on which something was there without a break: from the first, up to the first on which it was not. */
interface Stretch {
  readonly from: number
  to: number
  /** Still there on the day asked. */
  isOpen: boolean
}

function stretchesOf(observations: readonly DisclosureObservation[], asOf: string): Stretch[] {
  const today = toDayNumber(asOf)
  const stretches: Stretch[] = []
  for (const { startedOn, removedOn, gaps = [] } of observations) {
    if (startedOn === undefined) continue
    const isOpen = !isOver(removedOn, asOf)
    const end = isOpen ? today : toDayNumber(removedOn as string)
    let from = toDayNumber(startedOn)
    for (const gap of [...gaps].sort((a, b) => (a.from < b.from ? -1 : 1))) {
      const [first, back] = [toDayNumber(gap.from), toDayNumber(gap.to) + 1]
      if (first >= end || back <= from) continue
      if (first > from) stretches.push({ from, to: first, isOpen: false })
      from = back
    }
    if (from <= end) stretches.push({ from, to: end, isOpen })
  }
  stretches.sort((a, b) => a.from - b.from || a.to - b.to)
  const merged: Stretch[] = []
  for (const stretch of stretches) {
    const before = merged.at(-1)
    if (before === undefined || stretch.from > before.to) merged.push({ ...stretch })
    else {
      before.to = Math.max(before.to, stretch.to)
      before.isOpen ||= stretch.isOpen
    }
  }
  return merged
}

const isOver = (removedOn: string | undefined, asOf: string): boolean => removedOn !== undefined && removedOn <= asOf
