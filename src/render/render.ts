import type { UnknownYear, YearCalendar } from '../calendar/index.ts'
import type { DueDate, Recheck, Timeliness, Upcoming } from '../deadline/index.ts'
import type { DocumentModel } from '../document/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { Locale } from '../locales/index.ts'
import type { RecordReview, TextReview, YearAssessment } from '../record/index.ts'
import type { FactCatalogue, ScoreResult } from '../scoring/index.ts'
import { assessmentBlocks } from './assessmentBlocks.ts'
import type { Block } from './Block.ts'
import { documentBlocks } from './documentBlocks.ts'
import { documentHtml } from './documentHtml.ts'
import { dueDateBlocks, recheckBlocks, timelinessBlocks } from './dueDateBlocks.ts'
import { recordReviewBlocks, textReviewBlocks } from './reviewBlocks.ts'
import { scoreBlocks } from './scoreBlocks.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toText } from './toText.ts'
import { upcomingBlocks } from './upcomingBlocks.ts'
import { yearBlocks } from './yearBlocks.ts'

/** What {@link render} can write. */
export type Renderable =
  | ScoreResult
  | YearAssessment
  | RecordReview
  | TextReview
  | YearCalendar
  | UnknownYear
  | DueDate
  | Timeliness
  | Recheck
  | Upcoming
  | DocumentModel

/** In which language and format {@link render} writes. */
export interface RenderOptions {
  /** The language: `vi` or `en`, imported from `danvan/locales/…`. */
  readonly locale: Locale
  /** The format; `html`, a fragment, of a document. */
  readonly format: 'markdown' | 'text' | 'html'
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
 * written too. What falls due (`upcoming`) is written as tables. A document (`composeAnnualReport`) keeps its Vietnamese
 * words in either language; `toPrintHtml` puts it on pages.
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
export function render(result: Renderable, { locale, format, catalogue }: RenderOptions): string {
  if (format === 'html' && result.kind === 'document') return documentHtml(result, locale)
  const blocks = blocksOf(result, locale, catalogue)
  switch (format) {
    case 'markdown':
      return toMarkdown(blocks)
    case 'text':
      return toText(blocks)
    default:
      throw new DanvanError('invalid-option', { option: 'format', received: format })
  }
}

function blocksOf(result: Renderable, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  switch (result.kind) {
    case 'score-result':
      return scoreBlocks(result, locale, catalogue)
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
    case 'document':
      return documentBlocks(result, locale)
    default:
      throw new DanvanError('invalid-option', { option: 'result', received: (result as { kind?: unknown }).kind })
  }
}
