import { toIsoDate } from '../civil/index.ts'
import { type DisclosureRegister, disclosureRegister } from '../disclosure/index.ts'
import { requireObject } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import type { AnnualRecord, DossierTable, RecordDisclosures } from '../record/index.ts'
import { type Outline, type OutlineSection, officialPageStyle, type PageStyle } from '../rulesets/index.ts'
import type { ScoreResult } from '../scoring/index.ts'
import { digestOf, version } from '../stamp/index.ts'
import type { DocumentBlock, DocumentModel, DocumentNotice } from './DocumentModel.ts'
import type { DocumentTable } from './DocumentTable.ts'
import { letterheadOf, recipientsOf, signatureOf } from './frame.ts'
import { noticesOf } from './noticesOf.ts'
import { periodText } from './passages/frame.ts'
import { type Embedded, passageWriters } from './passageWriters.ts'
import { ReportSheet } from './ReportSheet.ts'
import { registerColumns, registerTables, withoutLine } from './registerTables.ts'
import { say } from './say.ts'

/** What {@link composeAnnualReport} must be told beside the record. */
export interface ComposeReportOptions {
  /** Dàn ý: `danVan2023Outline`, or another from `parseOutline`. */
  readonly outline: Outline
  /** The day the question is asked, `YYYY-MM-DD`; written into the stamp. */
  readonly asOf: string
  /** Kết quả chấm, set into the passage on the self-assessment. */
  readonly score?: ScoreResult
  /** Bảng số liệu hồ sơ, set into the passage on dossiers. */
  readonly dossiers?: DossierTable
  /** Sổ công khai, or what `checkRecordDisclosures` found: its register becomes the first annex. */
  readonly disclosures?: RecordDisclosures | DisclosureRegister
  /** Phụ lục: tables made elsewhere, put behind the signature. */
  readonly annexes?: readonly DocumentTable[]
  /** Thể thức; `officialPageStyle` if left out. */
  readonly style?: PageStyle
}

/**
 * Lập báo cáo năm: the yearly report of a record as a document, in the order of an outline.
 *
 * Results that are given stand in it: the score and the dossiers as tables in their passages, the disclosures as an annex behind
 * the signature.
 *
 * Sentences say only what the record holds; every word and figure carries its path (`from`). What the outline needs
 * and the record does not say becomes a visible blank and stands in `missing`, as does what the record says twice and
 * differently. While a figure of the score is assumed, the first notice says so.
 *
 * @param record - the record, from `parseAnnualRecord`
 * @param options - outline, `asOf`, results to take in as tables
 * @returns the document; `render` and `toDocx` write it
 * @throws a `DanvanError` `invalid-date` if `asOf` is no date
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial' },
 *   papers: {},
 *   reception: { visitors: 6 },
 * }
 * const report = composeAnnualReport(record, { outline: danVan2023Outline, asOf: '2023-12-31' })
 * const spans = report.body.flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))
 * spans.find(({ from }) => from === 'reception.visitors') // => { text: '06', from: 'reception.visitors' }
 * report.missing.some(({ path }) => path === 'reception.handled') // => true
 * ```
 */
export function composeAnnualReport(record: AnnualRecord, options: ComposeReportOptions): DocumentModel {
  requireObject('record', record, 'period', 'department', 'papers')
  requireObject('options', options, 'outline')
  const { outline, asOf, score, disclosures, annexes = [], style = officialPageStyle } = options
  const day = toIsoDate(asOf)
  const sheet = new ReportSheet(record)
  const letterhead = letterheadOf(sheet, 'BC', true)
  const subject =
    record.report === undefined ? say`${outline.subject} ${periodText(sheet)}` : [sheet.words('report.title')]
  const body = [
    ...outline.opening.flatMap((passage) => passageWriters[passage](sheet, options)),
    ...sectionsOf(outline.sections, sheet, options, []),
    ...outline.closing.flatMap((passage) => passageWriters[passage](sheet, options)),
  ]
  const signature = signatureOf(sheet)
  const behind = [...registerOf(disclosures, sheet), ...annexes.map((table) => ({ tables: [table] }))].flatMap(annexOf)
  return {
    kind: 'document',
    schema: 'danvan/document@1',
    type: 'annual-report',
    notices: noticesOf(sheet, score, noticesOfDisclosures(disclosures)),
    style,
    orientation: 'portrait',
    letterhead,
    title: { kind: 'BÁO CÁO', subject },
    body,
    signature,
    recipients: recipientsOf(sheet.each('report.recipients').map((at) => [sheet.words(at)])),
    ...(behind.length > 0 && { annexes: behind }),
    missing: sheet.missing,
    provenance: weakestProvenance([
      outline.source.provenance,
      style.source.provenance,
      ...[score, disclosures].flatMap((result) => result?.provenance ?? []),
    ]),
    stamp: {
      library: { name: 'danvan', version },
      asOf: day,
      outline: { id: outline.id, version: outline.version, digest: digestOfOutline(outline) },
      ...(score !== undefined && { criteriaSet: score.stamp.criteriaSet }),
      ...(disclosures !== undefined && { catalogues: cataloguesOf(disclosures) }),
    },
  }
}

/** One outline makes many reports; its digest is computed once. */
const digests = new WeakMap<Outline, string>()

function digestOfOutline(outline: Outline): string {
  const known = digests.get(outline) ?? digestOf(outline)
  digests.set(outline, known)
  return known
}

/** Sections with their numbers; one that has nothing to tell and needs nothing is left out, so numbers have no holes. */
function sectionsOf(
  sections: readonly OutlineSection[],
  sheet: ReportSheet,
  embedded: Embedded,
  above: readonly number[],
): DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  let number = 1
  for (const { title, passages = [], needs = [], sections: below = [] } of sections) {
    const place = [...above, number]
    sheet.needs = needs
    const own = [...passages.flatMap((passage) => passageWriters[passage](sheet, embedded)), ...sheet.blanks()]
    const inner = [...own, ...sectionsOf(below, sheet, embedded, place)]
    if (inner.length === 0) continue
    blocks.push({ kind: 'heading', ...numbered(place), text: title.vi }, ...inner)
    number++
  }
  return blocks
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** Parts have Roman numbers; below them `1`, and `1.1` for everything deeper. */
function numbered([part = 1, ...inner]: readonly number[]): { level: 1 | 2 | 3; number: string } {
  if (inner.length === 0) return { level: 1, number: romans[part - 1] ?? String(part) }
  return { level: inner.length === 1 ? 2 : 3, number: inner.join('.') }
}

function annexOf({ title, tables }: Annex, i: number): DocumentBlock[] {
  const number = `Phụ lục ${i + 1}`
  return [{ kind: 'heading', level: 1, text: title === undefined ? number : `${number}. ${title}` }, ...tables]
}

interface Annex {
  readonly title?: string
  readonly tables: readonly DocumentTable[]
}

/** The register as one annex, upright: content, paper, form and day. */
function registerOf(disclosures: ComposeReportOptions['disclosures'], sheet: ReportSheet): Annex[] {
  if (disclosures === undefined) return []
  const { content, paper, form, startedOn } = registerColumns
  const register = disclosures.kind === 'disclosure-register' ? disclosures : disclosureRegister(disclosures.check)
  const tables = registerTables(register, sheet, [content, paper, form, startedOn])
  return tables.length === 0 ? [] : [{ title: 'Sổ theo dõi nội dung đã công khai', tables }]
}

function noticesOfDisclosures(disclosures: ComposeReportOptions['disclosures']): DocumentNotice[] {
  const silent = disclosures?.kind === 'record-disclosures' ? disclosures.notMentioned : []
  // What is owed only if it arises may not have arisen; holding, deciding, supervising are no disclosures.
  const count = silent.filter(({ status, kind }) => status === 'owed' && kind === 'disclose').length
  return [
    ...(count === 0 ? [] : [{ code: 'disclosures-not-mentioned', data: { count } } as const]),
    ...(disclosures?.kind === 'record-disclosures' ? withoutLine(disclosures) : []),
  ]
}

function cataloguesOf(disclosures: RecordDisclosures | DisclosureRegister) {
  return (disclosures.kind === 'record-disclosures' ? disclosures.check : disclosures).stamp.catalogues
}
