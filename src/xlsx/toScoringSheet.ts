import { composeSelfScoring, type DocumentModel, type DocumentTable, type TableOptions } from '../document/index.ts'
import { DanvanError, mistyped } from '../issues/index.ts'
import type { Locale } from '../locales/index.ts'
import type { CriteriaSet, Stage, StageResult } from '../scoring/index.ts'
import { exactWords } from './cellWords.ts'
import { keptRows } from './keptClaims.ts'
import { refuseClaims } from './refuseClaims.ts'
import { SheetWriter } from './SheetWriter.ts'
import { type Identity, identityKeys, identitySheet, scoringSheetSchema } from './scoringSheetForm.ts'
import { hiddenCodes, scoringTable } from './scoringTable.ts'
import { writeMissing } from './toXlsx.ts'
import { newWorkbook, packed, writeFoot, writeHead } from './workbook.ts'
import { writePoints } from './writePoints.ts'

/** For whom {@link toScoringSheet} writes. */
export interface ScoringSheetOptions extends TableOptions {
  /** The language of what stands around the table, imported from `danvan/locales/…`. */
  readonly locale: Locale
  /** Id of the stage that fills it in; the one after that of the result if left out. */
  readonly stage?: string
}

/**
 * Bảng chấm điểm để điền: the self-scoring table as a `.xlsx` file that the next stage fills in: every criterion with its
 * maximum, what its facts come to, the points claimed so far, its papers; then a column of points and one of reasons, empty
 * and open to typing, with formulas that add up criteria, groups and the total. `readAssessment` reads it back.
 *
 * Only numbers from 0 to the maximum can be typed into the column of points; the protection of the sheet is a help
 * against slips, no security. Where the stage is that of the result, its own claims stand in the columns already and keep
 * their author and day as long as nobody changes them; a criterion claimed as a whole keeps its points and reason. Sums
 * stay empty while nothing is typed, and how many criteria are still blank is counted below the total. Which set, unit,
 * period and stage it is stands on a hidden sheet, which criterion a row is in a hidden column, so that rows may be sorted.
 *
 * @param result - the stage before, from `scoreStage`
 * @param set - the criteria set it was scored by
 * @param options - locale; the stage that fills it in; the record that heads it, the page style
 * @returns the bytes of the file
 * @throws a `DanvanError` `invalid-option` if the result was made by another set, or the set has no such stage or none left,
 *   or if something of it could not come back: a claim for no cell, out of range, with too many decimals, a blank or too long reason or author, a unit without name, days that do not exist
 * @example
 * ```ts
 * const { assessment, asOf } = quangNgai1211.examples[0]
 * const self = scoreStage(quangNgai1211, assessment, { asOf })
 * const file = await toScoringSheet(self, quangNgai1211, { locale: vi, stage: 'appraised' })
 * const read = await readAssessment(file, { criteriaSet: quangNgai1211, assessment })
 * read.success && [read.data.assessment.stage, read.data.assessment.claims] // => ['appraised', {}]
 * ```
 */
export async function toScoringSheet(
  result: StageResult,
  set: CriteriaSet,
  { locale, stage: wanted, ...options }: ScoringSheetOptions,
): Promise<Uint8Array> {
  const stage = stageOf(result, set, wanted)
  const document = composeSelfScoring(result.score, set, options)
  const sheet = scoringTable(result, stage, document.body[0] as DocumentTable)
  refuseClaims(result, sheet, set)
  const workbook = newWorkbook(document)
  const widths = sheet.table.columns.map(({ width }) => width)
  const writer = new SheetWriter(workbook, document.title.kind, document, widths, 2)
  writeHead(writer, document, locale)
  if (result.score.illustrative && Object.keys(sheet.filled).length > 0)
    writer.words(`VÍ DỤ: điểm và lý do đã ghi ở bước này là ví dụ, không phải kết quả của ${stage.actor.vi}.`, {
      bold: true,
    })
  writer.words(
    `Bước “${stage.title.vi}” (${stage.actor.vi}): chỉ nhập vào các ô tô màu. Điểm là số từ 0 đến điểm tối đa, để trống nếu chưa chấm (ô trống không phải 0 điểm); chấm khác bước trước thì ghi lý do.`,
    { italic: true },
  )
  const codes = writer.row
  writer.skip()
  const place = writer.table(sheet.table)
  writer.sheet.getCell(codes, 1).value = scoringSheetSchema
  for (const [i, code] of hiddenCodes(sheet).entries()) writer.sheet.getCell(codes, 2 + i).value = code
  writer.sheet.getRow(codes).hidden = true
  writePoints(writer, place, sheet, set.places)
  for (const block of document.body.slice(1)) if (block.kind === 'paragraph') writer.words(block.spans)
  writeFoot(writer, document, locale)
  await writer.sheet.protect('', { formatColumns: true, formatRows: true, formatCells: true })
  writeMissing(workbook, document, locale)
  const hidden = workbook.addWorksheet(identitySheet, { state: 'veryHidden' })
  const identity = identityOf(result, stage, document)
  for (const key of identityKeys) if (identity[key] !== undefined) hidden.addRow([key, exactWords(identity[key])])
  for (const row of keptRows(sheet.filled)) hidden.addRow(row)
  return packed(workbook)
}

function stageOf({ stage }: StageResult, { stages }: CriteriaSet, wanted: string | undefined): Stage {
  const found = wanted === undefined ? stages[stage.place + 1] : stages.find(({ id }) => id === wanted)
  if (found !== undefined) return found
  const ids = stages.map(({ id }) => id)
  throw new DanvanError('invalid-option', { option: 'stage', expected: ids, ...mistyped(wanted ?? 'next', ids) })
}

function identityOf({ score }: StageResult, stage: Stage, { stamp }: DocumentModel): Identity {
  const { unit, period, illustrative } = score
  const { id, version, digest } = stamp.criteriaSet ?? score.stamp.criteriaSet
  return {
    schema: scoringSheetSchema,
    'criteriaSet.id': id,
    'criteriaSet.version': version,
    'criteriaSet.digest': digest,
    unit,
    'period.from': period.from,
    'period.to': period.to,
    ...(period.cutOff !== undefined && { 'period.cutOff': period.cutOff }),
    stage: stage.id,
    ...(illustrative && { illustrative: 'true' }),
  }
}
