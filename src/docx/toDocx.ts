import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'

import type { DocumentModel } from '../document/index.ts'
import type { Locale } from '../locales/index.ts'
import { appendixOf, noticesOf } from './aroundOf.ts'
import { annexesOf, bodyOf, dashes } from './bodyOf.ts'
import { coreProperties } from './coreProperties.ts'
import { letterheadOf, signatureOf } from './frameOf.ts'
import { runsOf, wordsRun } from './runs.ts'
import { withFixedTimes } from './withFixedTimes.ts'

/** In which language {@link toDocx} writes what stands around the document. */
export interface DocxOptions {
  /** The language: `vi` or `en`, imported from `danvan/locales/…`. */
  readonly locale: Locale
}

/**
 * Văn bản Word: a document as a `.docx` file, by the package `docx`, which must be installed beside danvan. Paper, margins
 * and type are those of its page style; heads of tables stand on every page, blanks are marked, pages are numbered from the
 * second on.
 *
 * The same document gives the same bytes: the file is dated by its `asOf`.
 *
 * @param document - from `composeAnnualReport` or another `compose…`
 * @param options - the locale
 * @returns the bytes of the file
 * @example
 * ```ts
 * const { assessment, asOf } = quangNgai1211.examples[0]
 * const table = composeSelfScoring(score(quangNgai1211, assessment, { asOf }), quangNgai1211)
 * const file = await toDocx(table, { locale: vi })
 * String.fromCharCode(file[0], file[1]) // => 'PK'
 * ```
 */
export async function toDocx(document: DocumentModel, { locale }: DocxOptions): Promise<Uint8Array> {
  const { style, title, orientation } = document
  const width = textWidthOf(document)
  const centred = (children: TextRun[], after: number) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: after === 0 ? 240 : 0, after }, children })
  const heading = (italics: boolean, allCaps: boolean) => ({
    run: { bold: true, italics, allCaps, color: '000000', font: style.font, size: style.sizes.text * 2 },
    paragraph: { spacing: { before: 160, after: 80 } },
  })
  const file = new Document({
    styles: {
      default: {
        document: { run: { font: style.font, size: style.sizes.text * 2, language: { value: 'vi-VN' } } },
        heading1: heading(false, true),
        heading2: heading(false, false),
        heading3: heading(true, false),
      },
    },
    numbering: {
      config: [
        {
          reference: dashes,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '-',
              style: { paragraph: { indent: { left: '14mm', hanging: '4mm' } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twipsOf(style.paper.width),
              height: twipsOf(style.paper.height),
              orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: marginsOf(document),
          },
        },
        headers: { default: numbered(), first: new Header({ children: [] }) },
        children: [
          ...noticesOf(document, locale),
          new Paragraph({}),
          letterheadOf(document, width),
          centred([wordsRun(title.kind, { bold: true })], 0),
          centred(runsOf(title.subject, { bold: true }), 240),
          ...bodyOf(document, width),
          signatureOf(document, width),
          ...annexesOf(document, width),
          ...appendixOf(document, locale),
        ],
      },
    ],
  })
  return withFixedTimes(await Packer.pack(file, 'uint8array', false, [coreProperties(document)]))
}

function marginsOf({ style }: DocumentModel) {
  const { top, right, bottom, left } = style.margins
  return { top: twipsOf(top), right: twipsOf(right), bottom: twipsOf(bottom), left: twipsOf(left), header: twipsOf(10) }
}

/** Millimetres in twentieths of a point, as Word counts. */
function twipsOf(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

/** Width between the margins. */
function textWidthOf({ style, orientation }: DocumentModel): number {
  const { paper, margins } = style
  const page = orientation === 'portrait' ? paper.width : paper.height
  return twipsOf(page - margins.left - margins.right)
}

function numbered(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
}
