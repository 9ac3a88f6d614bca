import { mistyped, type Path } from '../../issues/index.ts'
import type { CriteriaSet, Criterion } from '../CriteriaSet.ts'
import { planSet } from '../planSet.ts'
import type { ReportSet } from './SetFinding.ts'

/** Bands without hole or overlap from the least to the most that a total can come to, and gates that name them. */
export function checkBands(set: CriteriaSet, report: ReportSet): void {
  checkReferences(set, report)
  const { bands, clamp, max, bonus, penalty } = planSet(set)
  const first = bands[0]
  const last = bands.at(-1)
  if (first === undefined || last === undefined) return
  const factor = 10 ** set.places
  const most = Math.min(max + (bonus?.cap ?? 0), clamp?.max ?? Number.POSITIVE_INFINITY)
  const least = Math.max(-(penalty?.cap ?? 0), clamp?.min ?? Number.NEGATIVE_INFINITY)
  // On rounded totals 94 and 95 are neighbours at no places; on exact ones 94.5 lies between them.
  const step = set.policies.rounding.compare === 'rounded' ? 1 : 0

  if (
    first.upper !== undefined &&
    (first.upper.points < most || (first.upper.points === most && !first.upper.inclusive))
  )
    report('band-hole', 'error', ['bands', 0, 'upper'], { above: first.upper.points / factor })
  const { lower } = last
  if (lower !== undefined && (lower.points > least || (lower.points === least && !lower.inclusive)))
    report('band-hole', 'error', ['bands', bands.length - 1, 'lower'], { below: lower.points / factor })

  bands.forEach((band, i) => {
    const path = ['bands', i]
    const { id } = band.ref
    const isEmpty =
      band.lower !== undefined &&
      band.upper !== undefined &&
      (band.lower.points > band.upper.points ||
        (band.lower.points === band.upper.points && !(band.lower.inclusive && band.upper.inclusive)))
    if (isEmpty) report('band-order', 'error', path, { id })
    const isTooHigh =
      band.lower !== undefined && (band.lower.points > most || (band.lower.points === most && !band.lower.inclusive))
    const isTooLow =
      band.upper !== undefined && (band.upper.points < least || (band.upper.points === least && !band.upper.inclusive))
    if (isTooHigh || isTooLow) report('band-unreachable', 'error', path, { id })
    const better = bands[i - 1]
    if (better === undefined || isEmpty) return
    const { upper } = band
    const from = better.lower
    const between = { id, better: better.ref.id }
    if (from === undefined || upper === undefined) {
      report('band-overlap', 'error', path, between)
      return
    }
    const gap = from.points - upper.points
    const both = from.inclusive && upper.inclusive
    const neither = !from.inclusive && !upper.inclusive
    if (gap < 0 || (gap === 0 && both)) report('band-overlap', 'error', path, { ...between, at: from.points / factor })
    else if ((gap === 0 && neither) || (gap > 0 && !(both && gap === step)))
      report('band-hole', 'error', path, { ...between, from: upper.points / factor, to: from.points / factor })
  })
}

function checkReferences(
  { groups, bands, rewards = [], gates, policies, stages }: CriteriaSet,
  report: ReportSet,
): void {
  const ids = bands.map(({ id }) => id)
  const checkBand = (id: string, path: readonly (string | number)[]) => {
    if (ids.includes(id)) return
    report('unknown-band', 'error', path, mistyped(id, ids))
  }
  gates.forEach(({ bands: guarded, effect }, i) => {
    guarded?.forEach((id, j) => {
      checkBand(id, ['gates', i, 'bands', j])
    })
    if (effect.kind === 'cap' || effect.kind === 'fix') checkBand(effect.band, ['gates', i, 'effect', 'band'])
  })
  rewards.forEach((reward, i) => {
    reward.bands.forEach((id, j) => {
      checkBand(id, ['rewards', i, 'bands', j])
    })
  })
  const known = stages.map(({ id }) => id)
  const checkStage = (id: string, path: Path) => {
    if (!known.includes(id)) report('unknown-stage', 'error', path, mistyped(id, known))
  }
  checkStage(policies.official.stage, ['policies', 'official', 'stage'])
  const visit = ({ rule }: Criterion, path: Path): void => {
    if (rule.kind === 'sum')
      rule.parts.forEach((part, i) => {
        visit(part, [...path, 'parts', i, 'rule'])
      })
    else if (rule.kind === 'judged')
      rule.awardedAt?.forEach((id, i) => {
        checkStage(id, [...path, 'awardedAt', i])
      })
  }
  groups.forEach(({ criteria }, i) => {
    criteria.forEach((criterion, j) => {
      visit(criterion, ['groups', i, 'criteria', j, 'rule'])
    })
  })
}
