import type { IsoDate } from '../civil/index.ts'
import { compareText } from '../stamp/index.ts'
import type { DisclosurePortfolio } from './DisclosureCheck.ts'
import { portfolioStates, type Verdict, verdictCodes } from './DisclosureVerdict.ts'

/** Verdicts counted, the worst of them, what is next and what may be taken down. */
export function portfolioOf(verdicts: readonly Verdict[], asOf: IsoDate): DisclosurePortfolio {
  const count = <Code extends string>(codes: readonly Code[], codeOf: (verdict: Verdict) => Code) => {
    const counts = Object.fromEntries(codes.map((code) => [code, 0])) as Record<Code, number>
    for (const verdict of verdicts) counts[codeOf(verdict)]++
    return counts
  }
  const worst = verdicts
    .filter(({ state }) => state === 'not-met' || state === 'late')
    .sort(
      (a, b) =>
        verdictCodes.indexOf(a.headline) - verdictCodes.indexOf(b.headline) ||
        daysLate(b) - daysLate(a) ||
        compareText(a.occurrence.id, b.occurrence.id),
    )
  const isOpen = ({ headline, aspects }: Verdict) =>
    headline === 'not-disclosed' ||
    headline === 'wrong-channel' ||
    (headline === 'unknown' && aspects.exists.status === 'unknown')
  const ids = (some: readonly Verdict[]) => some.map(({ occurrence }) => occurrence.id)
  const next = verdicts.flatMap(({ headline, occurrence: { dueOn, advised } }) =>
    headline === 'not-due' && dueOn !== null ? [advised ?? dueOn] : [],
  )
  return {
    headlines: count(verdictCodes, ({ headline }) => headline),
    states: count(portfolioStates, ({ state }) => state),
    worst: ids(worst),
    overdue: ids(
      verdicts.filter((each) => each.occurrence.dueOn !== null && each.occurrence.dueOn < asOf && isOpen(each)),
    ),
    nextDue: next.sort()[0] ?? null,
    takeDown: verdicts
      .flatMap(({ occurrence, aspects }) =>
        (aspects.kept.channels ?? []).flatMap(({ channel, until }) =>
          until === undefined ? [] : [{ occurrence: occurrence.id, channel, from: until }],
        ),
      )
      .sort(
        (a, b) =>
          compareText(a.from, b.from) || compareText(a.occurrence, b.occurrence) || compareText(a.channel, b.channel),
      ),
  }
}

const daysLate = ({ aspects }: Verdict): number => aspects.onTime.daysLate?.calendar ?? 0
