import { isIsoDate } from '../civil/index.ts'
import { mistyped } from '../issues/index.ts'
import { type Assessment, type CriteriaSet, type Period, type ScoreNode, score } from '../scoring/index.ts'
import type { Report } from './Faults.ts'
import { readIdentity } from './readIdentity.ts'
import type { ReadSheet } from './readWorkbook.ts'
import { type Identity, identitySheet, longestWords, scoringSheetSchema } from './scoringSheetForm.ts'

/** What a sheet is held against. */
export interface HeadContext {
  readonly criteriaSet: CriteriaSet
  /** The assessment of the stage before. */
  readonly assessment?: Assessment
  /** Id of the stage that was asked to fill it in. */
  readonly stage?: string
}

/** Whose points a sheet takes. */
export interface Head {
  /** The hidden sheet. */
  readonly sheet: ReadSheet
  readonly unit: string
  readonly period: Period
  readonly stage: string
  readonly illustrative: boolean
  /** The nodes of the set. */
  readonly tree: readonly ScoreNode[]
}

/** What every sheet says of itself. */
const required = [
  'criteriaSet.id',
  'criteriaSet.version',
  'criteriaSet.digest',
  'unit',
  'period.from',
  'period.to',
  'stage',
] as const

/** Whose points the sheet takes, held against the set, the stage and the assessment before. */
export function readHead(
  sheets: readonly ReadSheet[],
  { criteriaSet, assessment, stage }: HeadContext,
  report: Report,
): Head | undefined {
  const read = readIdentity(sheets, report)
  const { schema } = read?.identity ?? {}
  if (read === undefined || schema !== scoringSheetSchema) {
    report('not-a-scoring-sheet', [], schema === undefined ? {} : { received: schema.slice(0, 80) })
    return undefined
  }
  const { identity, cellOf, sheet } = read
  const pathOf = (key: keyof Identity) => [identitySheet, cellOf(key)]
  const absent = required.filter((key) => (identity[key] ?? '').trim() === '')
  for (const key of absent) report('missing', pathOf(key), { expected: key })
  const hold = (
    code: 'criteria-set-mismatch' | 'sheet-mismatch',
    key: keyof Identity,
    expected: string | undefined,
  ): boolean => {
    const received = identity[key]
    if (absent.some((each) => each === key) || received === expected) return received === expected
    report(code, pathOf(key), { expected: (expected ?? '').slice(0, 200), received: (received ?? '').slice(0, 200) })
    return false
  }
  // Scoring nothing gives the tree of the set, and the digest with which it stamps what it scored.
  const { tree, stamp } = score(criteriaSet, nothingKnown(criteriaSet), { asOf: '2000-01-01' })
  if (
    hold('criteria-set-mismatch', 'criteriaSet.id', criteriaSet.id) &&
    hold('criteria-set-mismatch', 'criteriaSet.version', criteriaSet.version)
  )
    hold('criteria-set-mismatch', 'criteriaSet.digest', stamp.criteriaSet.digest)

  const stages = criteriaSet.stages.map(({ id }) => id)
  if (stage !== undefined) hold('sheet-mismatch', 'stage', stage)
  else if (identity.stage !== undefined && !absent.includes('stage') && !stages.includes(identity.stage))
    report('stage-unknown', pathOf('stage'), mistyped(identity.stage.slice(0, 200), stages))

  const { unit = '', 'period.from': from = '', 'period.to': to = '', 'period.cutOff': cutOff, illustrative } = identity
  if (unit.length > longestWords) report('too-long', pathOf('unit'), { most: longestWords, received: unit.length })
  const wrong = (['period.from', 'period.to', 'period.cutOff'] as const).filter((key) => {
    const day = identity[key]
    return day !== undefined && day.trim() !== '' && !isIsoDate(day)
  })
  for (const key of wrong) report('not-a-date', pathOf(key), { received: identity[key]?.slice(0, 40) })
  if (assessment !== undefined) {
    const { period } = assessment
    hold('sheet-mismatch', 'unit', assessment.unit)
    if (!wrong.includes('period.from')) hold('sheet-mismatch', 'period.from', period.from)
    if (!wrong.includes('period.to')) hold('sheet-mismatch', 'period.to', period.to)
    if (!wrong.includes('period.cutOff')) hold('sheet-mismatch', 'period.cutOff', period.cutOff)
  } else if (wrong.length === 0 && from !== '') {
    if (to !== '' && from > to) report('period-reversed', pathOf('period.to'), { from, to })
    if (cutOff !== undefined && cutOff < from) report('period-reversed', pathOf('period.cutOff'), { from, to: cutOff })
  }
  if (illustrative !== undefined && illustrative !== 'true')
    report('not-one-of', pathOf('illustrative'), { received: illustrative.slice(0, 80), expected: ['true'] })
  return {
    sheet,
    unit,
    period: { from, to, ...(cutOff !== undefined && { cutOff }) },
    stage: identity.stage ?? '',
    illustrative: illustrative === 'true',
    tree,
  }
}

/** An assessment of which nothing is known, to ask a set for its tree. */
function nothingKnown({ id, stages }: CriteriaSet): Assessment {
  return {
    schema: 'danvan/assessment@1',
    criteriaSet: { id },
    unit: '-',
    period: { from: '2000-01-01', to: '2000-12-31' },
    stage: stages[0]?.id ?? 'self',
    facts: {},
  }
}
