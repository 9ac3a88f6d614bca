import { nearestName, type Severity } from '../issues/index.ts'
import { fromUnits } from '../points/index.ts'
import type { Assessment, Claim, Dispute, Evidence } from './Assessment.ts'
import type { EvidenceNeed } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'
import type { FindingCode } from './FindingCode.ts'
import type { SetPlan } from './planSet.ts'
import type { Finding, ScoreNode, ShareReading } from './ScoreResult.ts'
import type { TreeScore } from './scoreTree.ts'

type Report = (code: FindingCode, path: Finding['path'], data: Finding['data'], severity?: Severity) => void

/** Everything a reader of the score should know, in the order: the set, the facts, the leaves, the claims. */
export function findingsOf(plan: SetPlan, tree: TreeScore, reader: FactReader, most: number): Finding[] {
  const findings: Finding[] = []
  const report: Report = (code, path, data, severity = 'warning') => {
    findings.push({ code, severity, path, data })
  }
  const { assessment } = reader
  reportSet(plan, assessment, report)
  reportFacts(plan, assessment, reader, report)
  const { maxPoints, policies } = plan.set
  if (most > maxPoints && policies.total.clamp === undefined && !policies.total.mayExceed)
    report('ceiling-not-stated', ['total'], { most, max: maxPoints })
  for (const leaf of tree.leaves) reportLeaf(leaf, assessment, plan, report)
  for (const { isEmpty, plan: group } of tree.groups)
    if (isEmpty) report('group-empty', ['criteria', group.id], { effect: policies.emptyGroup.effect })
  if (assessment.claims !== undefined) reportClaims(assessment.claims, tree.nodes, report)
  return findings
}

function reportSet({ set, figures }: SetPlan, { period }: Assessment, report: Report): void {
  const { assumed } = figures
  if (assumed !== undefined) {
    const total = Object.values(figures).reduce((sum, count) => sum + count, 0)
    const { standsFor } = set
    report('figures-assumed', ['criteriaSet'], {
      assumed,
      total,
      ...(standsFor && { standsFor: standsFor.instrument }),
    })
  }
  const { from, lastDay, unconfirmedFrom } = set.inForce
  if (period.from < from || (lastDay && period.to > lastDay))
    report('set-not-in-force', ['period'], { from, ...(lastDay && { lastDay }) })
  if (unconfirmedFrom !== undefined && period.to >= unconfirmedFrom.on)
    report('set-unconfirmed', ['period'], { on: unconfirmedFrom.on })
}

function reportFacts(
  { facts: read }: SetPlan,
  { facts, disputed = {} }: Assessment,
  reader: FactReader,
  report: Report,
): void {
  for (const key of Object.keys(disputed).sort()) {
    const { readings } = disputed[key] as Dispute
    report('fact-disputed', ['disputed', key], {
      fact: key,
      readings: readings.map((reading) => ({ ...reading })),
    })
  }
  let missing: string[] | undefined
  for (const key of Object.keys(facts)
    .filter((each) => !read.has(each))
    .sort()) {
    // A fact that the set does not read is nothing strange, unless it looks like one that the set misses.
    missing ??= [...read].filter((each) => !Object.hasOwn(facts, each))
    const dot = key.indexOf('.')
    const start = key.slice(0, dot + 1)
    const end = key.slice(dot)
    const alike = missing.filter((each) => each.startsWith(start) || each.endsWith(end))
    const nearest = nearestName(key, alike, 2)
    if (nearest !== undefined) report('fact-not-read', ['facts', key], { fact: key, nearest })
  }
  for (const key of new Set(reader.endedWaivers)) report('waiver-ended', ['facts', key], { fact: key })
}

function reportLeaf(score: TreeScore['leaves'][number], assessment: Assessment, plan: SetPlan, report: Report): void {
  const { facts = [], reading, status, earned } = score
  const { id, max, leaf } = score.plan
  if (facts.some(({ unproven }) => unproven)) {
    const unproven = facts.filter((fact) => fact.unproven).map(({ key, basis }) => ({ fact: key, basis }))
    report('fact-unproven', ['criteria', id], { facts: unproven, effect: plan.set.policies.evidence.effect })
  }
  const trail = (reading ?? {}) as Partial<ShareReading> & { readonly total?: number }
  const { of = score.plan.title } = trail
  if (trail.special === 'zero-of-zero' || trail.total === 0)
    report('zero-of-zero', ['criteria', id], { of, status, full: earned !== 0 }, 'info')
  if (status === 'scored' && score.reason !== undefined)
    report('missing-counted-zero', ['criteria', id], { facts: score.missing })
  if (status === 'waived' && score.unknown === 0 && earned !== max)
    report('waived-but-failing', ['criteria', id], { max: fromUnits(max, plan.set.places) })
  for (const { key, evidence } of facts)
    if (evidence !== undefined)
      for (const paper of evidence) reportPaper(paper, key, leaf?.evidence ?? [], assessment, id, report)
  if (trail.contradicts !== undefined)
    report(
      'share-contradicts-counts',
      ['criteria', id],
      { stated: trail.contradicts, computed: trail.percent },
      'error',
    )
}

function reportPaper(
  paper: Evidence,
  fact: string,
  needs: readonly EvidenceNeed[],
  { period }: Assessment,
  id: string,
  report: Report,
): void {
  const { issuedOn } = paper
  if (issuedOn === undefined) return
  const cutOff = period.cutOff ?? period.to
  if (issuedOn > cutOff) report('evidence-after-cut-off', ['criteria', id], { fact, evidence: paper, cutOff })
  else if (issuedOn < period.from && needs.length > 0 && needs.every(({ window }) => window === 'issued-in-period'))
    report('evidence-outside-window', ['criteria', id], { fact, evidence: paper })
}

function reportClaims(claims: Readonly<Record<string, Claim>>, nodes: readonly ScoreNode[], report: Report): void {
  for (const node of nodes) {
    const { id, number, effective, children = [] } = node
    const claim = Object.hasOwn(claims, id) ? claims[id] : undefined
    if (claim !== undefined) {
      const { earned, most } = effective
      const { points } = claim
      const isKnown = earned === most
      const differs = isKnown || points < earned || points > most
      if (!isKnown || points !== earned)
        report(differs ? 'claim-differs' : 'claim-not-computable', ['claims', id], {
          claimed: points,
          number,
          ...(isKnown ? { computed: earned } : { min: earned, max: most }),
        })
    }
    reportClaims(claims, children, report)
  }
}
