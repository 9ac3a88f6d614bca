import { type Aspect, type AspectName, aspectNames } from './Aspect.ts'
import type { Case } from './aspects/Case.ts'
import { channelAspect } from './aspects/channelAspect.ts'
import { contentAspect } from './aspects/contentAspect.ts'
import { evidenceAspect } from './aspects/evidenceAspect.ts'
import { existsAspect } from './aspects/existsAspect.ts'
import { keptAspect } from './aspects/keptAspect.ts'
import { onTimeAspect } from './aspects/onTimeAspect.ts'
import type { DisclosureExemption } from './DisclosureExemption.ts'
import type { PortfolioState, Verdict, VerdictCode, VerdictFinding } from './DisclosureVerdict.ts'
import { judgeExemption } from './judgeExemption.ts'
import { nextStepOf } from './nextStepOf.ts'

type Aspects = Verdict['aspects']

/** The verdict on one occurrence: each aspect, every fault, one headline. */
export function judgeOccurrence(the: Case, exemption: DisclosureExemption | undefined): Verdict {
  const { occurrence, judged, asOf } = the
  const seen: Aspects = {
    exists: existsAspect(the),
    channel: channelAspect(the),
    onTime: onTimeAspect(the),
    content: contentAspect(the),
    kept: keptAspect(the),
    evidence: evidenceAspect(the),
  }
  // Where it is not known whether it is owed at all, nothing can be held against anybody.
  const aspects = occurrence.status === 'owed' ? seen : mapAspects(seen, softened)
  const faults = faultsIn(aspects, the.found.length > 0)
  const headline = headlineOf(aspects, faults)
  const base = {
    occurrence,
    observations: judged,
    ...(exemption !== undefined && { exemption }),
    provenance: occurrence.provenance,
  }
  const declared = exemption && judgeExemption(exemption, occurrence, asOf)
  if (declared?.accepted === true && declared.kind === 'not-applicable') {
    const { reason } = declared
    return {
      ...base,
      aspects: mapAspects(aspects, () => ({ status: 'not-applicable', reason })),
      findings: [],
      headline: 'not-applicable',
      state: 'not-applicable',
    }
  }
  if (declared?.accepted === true)
    return {
      ...base,
      aspects: mapAspects(aspects, (aspect) =>
        aspect.status === 'met' || aspect.status === 'not-applicable'
          ? aspect
          : { ...aspect, status: 'waived', reason: 'waived' },
      ),
      findings: faults,
      headline: 'waived',
      state: 'waived',
      withoutWaiver: headline,
    }
  const findings = [...faults, ...(declared?.findings ?? [])]
  const nextStep = nextStepOf(headline, aspects, occurrence, asOf)
  return {
    ...base,
    aspects,
    findings,
    headline,
    state: stateOf(headline, faults),
    ...(nextStep !== undefined && { nextStep }),
  }
}

function mapAspects(aspects: Aspects, change: (aspect: Aspect) => Aspect): Aspects {
  return Object.fromEntries(aspectNames.map((name) => [name, change(aspects[name])])) as unknown as Aspects
}

function softened(aspect: Aspect): Aspect {
  const isFault = aspect.status === 'not-met' || aspect.status === 'late'
  return isFault ? { ...aspect, status: 'unknown', reason: 'duty-not-known' } : aspect
}

/** Every fault, heaviest first; a time missed in the wrong form is no second fault. */
function faultsIn(aspects: Aspects, wasDisclosed: boolean): readonly VerdictFinding[] {
  const { exists, channel, onTime, content, kept, evidence } = aspects
  const faults: VerdictFinding[] = []
  const add = (code: VerdictFinding['code'], aspect: AspectName, { reason, missing, daysLate }: Aspect) =>
    faults.push({
      code,
      aspect,
      data: { reason, ...(missing !== undefined && { missing }), ...(daysLate !== undefined && { daysLate }) },
    })
  if (exists.status === 'not-met') add('not-disclosed', 'exists', { ...exists, ...lateness(onTime) })
  if (!wasDisclosed) return faults
  if (channel.status === 'not-met') add('wrong-channel', 'channel', channel)
  if (content.status === 'not-met')
    add(content.reason === 'inaccurate' ? 'inaccurate' : 'incomplete', 'content', content)
  if (onTime.status === 'late' && onTime.onRequiredChannel !== false) add('late', 'onTime', onTime)
  if (kept.status === 'not-met') add('too-short', 'kept', kept)
  if (evidence.status === 'not-met') add('no-evidence', 'evidence', evidence)
  return faults
}

const lateness = ({ daysLate }: Aspect) => (daysLate === undefined ? {} : { daysLate })

function headlineOf(aspects: Aspects, [heaviest]: readonly VerdictFinding[]): VerdictCode {
  if (heaviest !== undefined) return heaviest.code as VerdictCode
  const { exists, channel, onTime, content, kept, evidence } = aspects
  const some = (status: Aspect['status'], ...of: readonly Aspect[]) => of.some((aspect) => aspect.status === status)
  if (some('unknown', exists, channel, onTime)) return 'unknown'
  if (kept.status === 'running') return 'running'
  if (some('not-yet-due', exists, channel, onTime)) return 'not-due'
  return some('unknown', content, kept, evidence) ? 'unknown' : 'compliant'
}

function stateOf(headline: VerdictCode, faults: readonly VerdictFinding[]): PortfolioState {
  if (faults.some(({ code }) => code !== 'late')) return 'not-met'
  switch (headline) {
    case 'compliant':
      return 'met'
    case 'late':
    case 'unknown':
    case 'running':
    case 'not-due':
      return headline
    default:
      return 'not-met'
  }
}
