import { toIsoDate } from '../civil/index.ts'
import { DanvanError, deepFreeze, type Issue, mistyped, type ParseResult } from '../issues/index.ts'
import { type Assessment, type Claim, type CriteriaSet, score } from '../scoring/index.ts'
import { Faults } from './Faults.ts'
import { authored, readKeptClaims } from './keptClaims.ts'
import { Refusal } from './Refusal.ts'
import { readClaims } from './readClaims.ts'
import { readHead } from './readHead.ts'
import { type ReadSheet, readWorkbook } from './readWorkbook.ts'
import { findScoringSheet } from './scoringSheet.ts'
import { scoringRows } from './scoringSheetForm.ts'

/** Against what {@link readAssessment} holds a workbook. */
export interface ReadAssessmentOptions {
  /** The set that the sheet was made for. */
  readonly criteriaSet: CriteriaSet
  /** The assessment of the stage before: its facts are kept, and its points are those that a change must give a reason for. */
  readonly assessment?: Assessment
  /** Id of the stage that was asked to fill it in; that of the sheet if left out. */
  readonly stage?: string
  /** Who filled it in; the role that the set names for the stage if left out. */
  readonly by?: string
  /** The day they did, `YYYY-MM-DD`. */
  readonly on?: string
  /** The most bytes that the file may have; 10 MB if left out. */
  readonly maxBytes?: number
  /** The most bytes that may come out when it is unpacked; 50 MB if left out. */
  readonly maxUnpackedBytes?: number
}

/** What a filled sheet says. */
export interface ScoringSheetReading {
  /** The assessment of the stage: facts of the one before, points typed as its claims. */
  readonly assessment: Assessment
  /** Warnings, each with sheet and cell: points written as text, a reason that is missing, a reason without points. */
  readonly issues: readonly Issue[]
}

/**
 * Đọc bảng chấm điểm đã điền: the sheet that `toScoringSheet` made and somebody filled in comes back as the assessment of
 * that stage: points and reasons as claims, with the role of who gave them; `scoreStage` and `compareStages` take it.
 *
 * A blank cell is not zero: it makes no claim. Sums are not read but computed. Every fault is told with sheet and cell, all
 * at once: no number, above the maximum, a formula, a merged cell, a row that is missing, double or of no criterion, a
 * sheet of another set, unit, period or stage, a row whose hidden id is not that of the criterion it shows. Beyond a
 * hundred of them they are counted. Points of which some are wrong are not taken over in part. A claim that stood in the
 * sheet already and was not changed keeps its author and day.
 *
 * Nothing is thrown for a bad file, and none is read further than it needs: files with a password, macros or links to
 * elsewhere are refused, and what comes out of the archive is counted as it is unpacked, so that a small file cannot
 * become a large one, and rows, cells, strings and tags as they are read. Of the workbook the cells alone are read, by `fflate` and `saxes`; there are no XML entities.
 *
 * @param bytes - the file
 * @param options - the set; the assessment before; stage, who, day; limits
 * @returns the assessment, frozen, and warnings; or every fault, with the path `[sheet, cell]`
 * @throws a `DanvanError` `invalid-option` if the set has no such stage, `invalid-date` if `on` is no date
 * @example
 * ```ts
 * const { assessment, asOf } = quangNgai1211.examples[0]
 * const appraised = { ...assessment, stage: 'appraised', claims: { '6.4': { points: 1.5, reason: 'thiếu biên bản' } } }
 * const file = await toScoringSheet(scoreStage(quangNgai1211, appraised, { asOf }), quangNgai1211, {
 *   locale: vi,
 *   stage: 'appraised',
 * })
 * const read = await readAssessment(file, { criteriaSet: quangNgai1211, assessment, by: 'Sở Nội vụ' })
 * read.success && read.data.assessment.claims // => { '6.4': { points: 1.5, reason: 'thiếu biên bản', by: 'Sở Nội vụ' } }
 * const other = await readAssessment(new Uint8Array(100), { criteriaSet: quangNgai1211 })
 * other.success ? [] : other.issues.map(({ code }) => code) // => ['not-a-workbook']
 * ```
 */
export async function readAssessment(
  bytes: Uint8Array,
  options: ReadAssessmentOptions,
): Promise<ParseResult<ScoringSheetReading>> {
  const { criteriaSet, stage, on, maxBytes = 10_000_000, maxUnpackedBytes = 50_000_000 } = options
  const day = on === undefined ? undefined : toIsoDate(on)
  const stages = criteriaSet.stages.map(({ id }) => id)
  if (stage !== undefined && !stages.includes(stage))
    throw new DanvanError('invalid-option', { option: 'stage', ...mistyped(stage, stages) })

  const sheets = sheetsOf(bytes, { packed: maxBytes, unpacked: maxUnpackedBytes })
  if ('code' in sheets) return { success: false, issues: [sheets] }
  const faults = new Faults()
  const { report } = faults
  const given = options.assessment
  const head = readHead(
    sheets,
    { criteriaSet, ...(given !== undefined && { assessment: given }), ...(stage !== undefined && { stage }) },
    report,
  )
  const sheet = head === undefined ? undefined : findScoringSheet(sheets, report)
  if (head === undefined || sheet === undefined) return { success: false, issues: faults.issues() }

  const kept = readKeptClaims(head.sheet, new Set(scoringRows(head.tree).rows.map(({ node }) => node.id)), report)
  const typed = readClaims(
    sheet,
    {
      set: criteriaSet,
      tree: head.tree,
      before: given?.stage === head.stage ? undefined : given?.claims,
      kept,
      given: given === undefined ? undefined : givenBy(criteriaSet, given),
    },
    report,
  )
  const issues = faults.issues()
  if (faults.hasErrors) return { success: false, issues }
  const by = options.by ?? criteriaSet.stages.find(({ id }) => id === head.stage)?.actor.vi
  const author = { ...(by !== undefined && { by }), ...(day !== undefined && { on: day }) }
  const claims = Object.fromEntries(
    typed.map(([id, claim]): [string, Claim] => [id, authored(claim, kept.get(id), author)]),
  )
  const assessment: Assessment = {
    schema: 'danvan/assessment@1',
    criteriaSet: { id: criteriaSet.id, version: criteriaSet.version },
    unit: head.unit,
    period: head.period,
    stage: head.stage,
    ...((given?.illustrative ?? head.illustrative) && { illustrative: true }),
    facts: given?.facts ?? {},
    ...(given?.disputed !== undefined && { disputed: given.disputed }),
    claims,
  }
  // A copy: the facts of the caller are not to be frozen with it.
  return { success: true, data: deepFreeze({ assessment: JSON.parse(JSON.stringify(assessment)), issues }) }
}

function sheetsOf(bytes: Uint8Array, limits: { packed: number; unpacked: number }): ReadSheet[] | Issue {
  try {
    return readWorkbook(bytes, limits)
  } catch (error) {
    // Whatever else a reader stumbles over in bytes of unknown origin, they are no workbook.
    return error instanceof Refusal ? error.issue : new Refusal('not-a-workbook').issue
  }
}

/** What criteria that do not apply give without anybody typing it. */
function givenBy(set: CriteriaSet, assessment: Assessment): ReadonlyMap<string, number> {
  const { tree } = score(set, { ...assessment, claims: {} }, { asOf: '2000-01-01' })
  return new Map(
    scoringRows(tree).rows.flatMap(({ node: { id, status, effective }, takesPoints }): [string, number][] =>
      takesPoints && status === 'not-applicable' ? [[id, effective.earned]] : [],
    ),
  )
}
