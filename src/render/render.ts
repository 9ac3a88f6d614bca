import { DanvanError } from '../issues/index.ts'
import type { Locale } from '../locales/index.ts'
import type { FactCatalogue, ScoreResult } from '../scoring/index.ts'
import { scoreBlocks } from './scoreBlocks.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toText } from './toText.ts'

/** In which language and format {@link render} writes. */
export interface RenderOptions {
  /** The language: `vi` or `en`, imported from `danvan/locales/…`. */
  readonly locale: Locale
  /** The format. */
  readonly format: 'markdown' | 'text'
  /** Names the facts in words instead of by their keys. */
  readonly catalogue?: FactCatalogue
}

/**
 * Trình bày kết quả: writes a result as the self-assessment table ("bảng tự chấm điểm") with everything a reader must
 * know around it. While any figure is assumed, the rendering says so first.
 *
 * A result holds codes and data only, so one stored years ago is rendered from its JSON alone, in either language.
 *
 * @param result - a result of `score`, or its stored JSON
 * @param options - locale, format, and a fact catalogue to name the facts
 * @returns the text
 * @throws a {@link DanvanError} `invalid-option` if the format or the kind of result is unknown
 * @example
 * ```ts
 * const assessment = quangNgai1211.examples[0].assessment
 * const result = score(quangNgai1211, assessment, { asOf: '2023-12-31' })
 * render(result, { locale: vi, format: 'markdown' }).startsWith('> **LƯU Ý') // => true
 * render(result, { locale: en, format: 'text' }).startsWith('!!! NOTICE') // => true
 * ```
 */
export function render(result: ScoreResult, { locale, format, catalogue }: RenderOptions): string {
  if (result.kind !== 'score-result')
    throw new DanvanError('invalid-option', { option: 'result', received: (result as { kind?: unknown }).kind })
  const blocks = scoreBlocks(result, locale, catalogue)
  switch (format) {
    case 'markdown':
      return toMarkdown(blocks)
    case 'text':
      return toText(blocks)
    default:
      throw new DanvanError('invalid-option', { option: 'format', received: format })
  }
}
