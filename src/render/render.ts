import type { UnknownYear, YearCalendar } from '../calendar/index.ts'
import type { DueDate, PeriodComparison, PeriodOn, Recheck, Timeliness, Upcoming } from '../deadline/index.ts'
import type {
  DisclosureCheck,
  DisclosurePlan,
  DisclosureRegister,
  DutiesOn,
  PostingRecord,
  RegimeComparison,
} from '../disclosure/index.ts'
import type { DocumentModel } from '../document/index.ts'
import type { DossierAssessment, DossierForm } from '../dossier/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import type { Locale } from '../locales/index.ts'
import type { PetitionAssessment, PetitionSummary, ReceptionCheck } from '../petition/index.ts'
import type { RecordDisclosures, RecordReview, TextReview, YearAssessment } from '../record/index.ts'
import type {
  CohortResult,
  FactCatalogue,
  GradePlan,
  Migration,
  ScoreResult,
  SetComparison,
  StageComparison,
  Verification,
  WhatIf,
} from '../scoring/index.ts'
import { assessmentBlocks } from './assessmentBlocks.ts'
import type { Block, Cell } from './Block.ts'
import { cohortBlocks } from './cohortBlocks.ts'
import { dutiesOnBlocks, regimeComparisonBlocks } from './disclosureBlocks.ts'
import { disclosureCheckBlocks, recordDisclosureBlocks } from './disclosureCheckBlocks.ts'
import { disclosurePlanBlocks, disclosureRegisterBlocks, postingRecordBlocks } from './disclosurePlanBlocks.ts'
import { documentBlocks } from './documentBlocks.ts'
import { documentHtml } from './documentHtml.ts'
import { dossierBlocks } from './dossierBlocks.ts'
import { dossierFormBlocks } from './dossierFormBlocks.ts'
import { dueDateBlocks, recheckBlocks, timelinessBlocks } from './dueDateBlocks.ts'
import { periodBlocks, periodComparisonBlocks } from './periodBlocks.ts'
import { petitionBlocks, petitionSummaryBlocks } from './petitionBlocks.ts'
import { planBlocks, whatIfBlocks } from './planBlocks.ts'
import { receptionBlocks } from './receptionBlocks.ts'
import { recordReviewBlocks, textReviewBlocks } from './reviewBlocks.ts'
import { scoreBlocks } from './scoreBlocks.ts'
import { comparisonBlocks, migrationBlocks, verificationBlocks } from './setBlocks.ts'
import { stageBlocks } from './stageBlocks.ts'
import { toCsv } from './toCsv.ts'
import { toHtml } from './toHtml.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toText } from './toText.ts'
import { upcomingBlocks } from './upcomingBlocks.ts'
import { yearBlocks } from './yearBlocks.ts'

/** What {@link render} can write. */
export type Renderable =
  | ScoreResult
  | GradePlan
  | WhatIf
  | StageComparison
  | CohortResult
  | SetComparison
  | Migration
  | Verification
  | YearAssessment
  | RecordReview
  | TextReview
  | YearCalendar
  | UnknownYear
  | DueDate
  | Timeliness
  | Recheck
  | Upcoming
  | DossierAssessment
  | DossierForm
  | PeriodOn
  | PeriodComparison
  | PetitionAssessment
  | PetitionSummary
  | ReceptionCheck
  | DutiesOn
  | RegimeComparison
  | DisclosurePlan
  | DisclosureCheck
  | DisclosureRegister
  | PostingRecord
  | RecordDisclosures
  | DocumentModel

/** In which language and format {@link render} writes. */
export interface RenderOptions {
  /** The language: `vi` or `en`, imported from `danvan/locales/…`. */
  readonly locale: Locale
  /**
   * The format. `html` is a fragment; `csv` holds the notices and the tables: for a spreadsheet that guesses the encoding,
   * put `\uFEFF` before it.
   */
  readonly format: 'markdown' | 'text' | 'html' | 'csv'
  /** Names the facts in words instead of by their keys. */
  readonly catalogue?: FactCatalogue
}

/**
 * Trình bày kết quả: writes a result as the self-assessment table ("bảng tự chấm điểm") with everything a reader must
 * know around it. While any figure is assumed, the rendering says so first.
 *
 * A result holds codes and data only, so one stored years ago is rendered from its JSON alone, in either language.
 *
 * A year (`assessYear`) is its score, its dossier table and what does not fit; a review is its findings, each with its
 * place, and what was not looked for. The calendar of a year (`yearCalendar`) is written month by month, with holidays, swaps and lunar days.
 * A due date (`computeDueDate`) is its day, the trail, and what it rests on; `assessTimeliness` and `recheck` are
 * written too. What falls due (`upcoming`) is written as tables.
 * A dossier (`assessDossier`) is how it stands, what is owed, what was breached, and the trail of its due date.
 * A form of dossiers (`formII06a`) is its columns, balances and rates, with what does not agree first.
 *
 * A petition (`assessPetition`), the petitions of a period (`summarizePetitions`) and the receptions (`checkReceptions`) too.
 * Duties of a day (`dutiesOn`) are a table with what is open and why; two regimes (`compareRegimes`) what came, went and changed.
 * So are plans, verdicts and registers of disclosure, the minutes of a posting, and the disclosures of a record.
 * A document (`composeAnnualReport` and the other `compose…`) keeps its Vietnamese words in either language; `toPrintHtml` puts it on pages.
 *
 * Plans, facts tried out, stages, many units, sets compared, assessments carried over and verified results are written
 * as lists and tables.
 *
 * @param result - a result of one of these functions, or its stored JSON
 * @param options - locale, format, and a fact catalogue to name the facts
 * @returns the text
 * @throws a {@link DanvanError} `invalid-option` if the format or the kind of result is unknown
 * @example
 * ```ts
 * const assessment = quangNgai1211.examples[0].assessment
 * const result = score(quangNgai1211, assessment, { asOf: '2023-12-31' })
 * render(result, { locale: vi, format: 'markdown' }).startsWith('> **LƯU Ý') // => true
 * render(result, { locale: en, format: 'text' }).startsWith('!!! NOTICE') // => true
 * render(yearCalendar(2024, vietnamCalendar()), { locale: vi, format: 'markdown' }).includes('nghỉ 29/04/2024, làm bù 04/05/2024') // => true
 * const dueDate = computeDueDate({ start: '2023-01-09', limit: { amount: 15, unit: 'day' }, calendar: vietnamCalendar() })
 * render(dueDate, { locale: vi, format: 'text' }).includes('Thứ Ba 24/01/2023 là ngày nghỉ Tết Âm lịch') // => true
 * ```
 */
export function render(result: Renderable, options: RenderOptions): string {
  requireObject('result', result)
  requireObject('options', options)
  requireObject('locale', options.locale)
  const { locale, format, catalogue } = options
  if (format === 'html' && result.kind === 'document') return documentHtml(result, locale)
  const blocks = blocksOf(result, locale, catalogue)
  switch (format) {
    case 'markdown':
      return toMarkdown(spellNumbers(blocks, locale))
    case 'text':
      return toText(spellNumbers(blocks, locale))
    case 'html':
      return toHtml(spellNumbers(blocks, locale), locale.id)
    case 'csv':
      return toCsv(blocks)
    default:
      throw new DanvanError('invalid-option', { option: 'format', received: format })
  }
}

/** Numbers in cells as the language writes them. */
function spellNumbers(blocks: readonly Block[], { number }: Locale): Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'table') return block
    const spell = (cell: Cell) => (typeof cell === 'number' ? number(cell) : cell)
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(spell) })) }
  })
}

function blocksOf(result: Renderable, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  switch (result.kind) {
    case 'score-result':
      return scoreBlocks(result, locale, catalogue)
    case 'grade-plan':
      return planBlocks(result, locale, catalogue)
    case 'what-if':
      return whatIfBlocks(result, locale, catalogue)
    case 'stage-comparison':
      return stageBlocks(result, locale)
    case 'cohort-result':
      return cohortBlocks(result, locale)
    case 'set-comparison':
      return comparisonBlocks(result, locale, catalogue)
    case 'assessment-migration':
      return migrationBlocks(result, locale, catalogue)
    case 'verification':
      return verificationBlocks(result, locale)
    case 'year-assessment':
      return assessmentBlocks(result, locale, catalogue)
    case 'record-review':
      return recordReviewBlocks(result, locale)
    case 'text-review':
      return textReviewBlocks(result, locale)
    case 'year-calendar':
      return yearBlocks(result, locale)
    case 'due-date':
      return dueDateBlocks(result, locale)
    case 'timeliness':
      return timelinessBlocks(result, locale)
    case 'due-date-recheck':
      return recheckBlocks(result, locale)
    case 'upcoming':
      return upcomingBlocks(result, locale)
    case 'dossier-assessment':
      return dossierBlocks(result, locale)
    case 'dossier-form':
      return dossierFormBlocks(result, locale)
    case 'reporting-period':
      return periodBlocks(result, locale)
    case 'period-comparison':
      return periodComparisonBlocks(result, locale)
    case 'petition-assessment':
      return petitionBlocks(result, locale)
    case 'petition-summary':
      return petitionSummaryBlocks(result, locale)
    case 'reception-check':
      return receptionBlocks(result, locale)
    case 'duties-on':
      return dutiesOnBlocks(result, locale)
    case 'regime-comparison':
      return regimeComparisonBlocks(result, locale)
    case 'disclosure-plan':
      return disclosurePlanBlocks(result, locale)
    case 'disclosure-check':
      return disclosureCheckBlocks(result, locale)
    case 'disclosure-register':
      return disclosureRegisterBlocks(result, locale)
    case 'posting-record':
      return postingRecordBlocks(result, locale)
    case 'record-disclosures':
      return recordDisclosureBlocks(result, locale)
    case 'document':
      return documentBlocks(result, locale)
    default:
      throw new DanvanError('invalid-option', { option: 'result', received: (result as { kind?: unknown }).kind })
  }
}
