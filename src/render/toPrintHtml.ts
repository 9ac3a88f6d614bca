import type { DocumentModel } from '../document/index.ts'
import { requireObject } from '../issues/index.ts'
import type { Locale } from '../locales/index.ts'
import { documentHtml, escaped } from './documentHtml.ts'

/** In which language {@link toPrintHtml} writes what stands around the document. */
export interface PrintOptions {
  /** The language: `vi` or `en`, imported from `danvan/locales/…`. */
  readonly locale: Locale
}

/**
 * Văn bản để in: a document as a whole HTML page with print style: paper, margins and type of its page style, the letterhead
 * in two columns, headings of tables on every page, the number of the page on top from the second page on.
 *
 * @param document - from `composeAnnualReport` or another `compose…`
 * @param options - the locale
 * @returns the page
 * @example
 * ```ts
 * const { assessment, asOf } = quangNgai1211.examples[0]
 * const table = composeSelfScoring(score(quangNgai1211, assessment, { asOf }), quangNgai1211)
 * toPrintHtml(table, { locale: vi }).includes('size: 297mm 210mm; margin: 20mm 20mm 20mm 30mm') // => true
 * ```
 */
export function toPrintHtml(document: DocumentModel, options: PrintOptions): string {
  requireObject('document', document, 'body')
  requireObject('options', options, 'locale')
  const { locale } = options
  const { kind, subject } = document.title
  const title = `${kind}. ${subject.map(({ text }) => text).join('')}`
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${styleOf(document)}
</style>
</head>
<body>
${documentHtml(document, locale)}</body>
</html>
`
}

function styleOf({ style, orientation }: DocumentModel): string {
  const { paper, margins, sizes } = style
  const { top, right, bottom, left } = margins
  const [width, height] = orientation === 'portrait' ? [paper.width, paper.height] : [paper.height, paper.width]
  // A name of a font is data: nothing of it may leave the string of the style sheet.
  const font = style.font.replace(/[^\p{L}\p{N} -]/gu, '')
  return `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; @top-center { content: counter(page); font: ${sizes.text}pt "${font}", serif; } }
@page :first { @top-center { content: none; } }
.danvan-document { font: ${sizes.text}pt/1.3 "${font}", "Liberation Serif", Tinos, serif; max-width: ${width - left - right}mm; margin: 0 auto; color: #000; }
.danvan-document p { margin: 0 0 6pt; text-align: justify; }
.danvan-document > p { text-indent: 10mm; }
.danvan-document h1 { font-size: ${sizes.text}pt; text-align: center; margin: 18pt 0 0; }
.danvan-document h2, .danvan-document h3, .danvan-document h4 { font-size: ${sizes.text}pt; margin: 8pt 0 4pt; break-after: avoid; }
.danvan-document h2 { text-transform: uppercase; }
.danvan-document h4 { font-style: italic; }
.danvan-document ul { list-style: "- "; margin: 0 0 6pt; padding-left: 14mm; }
.danvan-document li { text-align: justify; }
.danvan-document .notices { border: 1pt solid #000; padding: 4pt 8pt; margin-bottom: 12pt; font-size: ${sizes.table}pt; font-weight: bold; }
.danvan-document .letterhead { display: grid; grid-template-columns: 2fr 3fr; column-gap: 6mm; font-size: ${sizes.letterhead}pt; }
.danvan-document .letterhead p { text-align: center; margin: 0; }
.danvan-document .issuer, .danvan-document .nation, .danvan-document .motto { font-weight: bold; }
.danvan-document .issuer::after { content: ""; display: block; width: 40%; margin: 2pt auto 4pt; border-top: 0.75pt solid #000; }
.danvan-document .motto::after { content: ""; display: block; width: 60%; margin: 2pt auto 4pt; border-top: 0.75pt solid #000; }
.danvan-document .day { font-style: italic; }
.danvan-document > .subject { text-align: center; text-indent: 0; font-weight: bold; margin-bottom: 14pt; }
.danvan-document .blank { background: #fff3bf; }
.danvan-document table { width: 100%; border-collapse: collapse; font-size: ${sizes.table}pt; margin: 6pt 0 10pt; }
.danvan-document caption { font-weight: bold; padding: 4pt; break-after: avoid; }
.danvan-document .annexes h2 { break-before: page; text-align: center; }
.danvan-document .whole { break-inside: avoid; }
.danvan-document thead { display: table-header-group; }
.danvan-document tr { break-inside: avoid; }
.danvan-document th, .danvan-document td { border: 0.75pt solid #000; padding: 2pt 4pt; vertical-align: top; }
.danvan-document th { vertical-align: middle; text-align: center; }
.danvan-document .center { text-align: center; }
.danvan-document .right { text-align: right; }
.danvan-document .group, .danvan-document .total { font-weight: bold; }
.danvan-document .signature { display: grid; grid-template-columns: 1fr 1fr; margin-top: 14pt; break-inside: avoid; }
.danvan-document .recipients { font-size: ${sizes.recipients}pt; }
.danvan-document .recipients p { font-weight: bold; font-style: italic; }
.danvan-document .recipients ul { padding-left: 5mm; }
.danvan-document .signer p { text-align: center; font-weight: bold; }
.danvan-document .signer .name { margin-top: 28mm; }
.danvan-document .missing { break-before: page; font-size: ${sizes.table}pt; }
.danvan-document > .stamp { font-size: ${sizes.recipients}pt; text-indent: 0; }
@media print { .danvan-document { max-width: none; } .danvan-document .blank { background: none; } }`
}
