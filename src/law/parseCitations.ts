import { DanvanError } from '../issues/index.ts'
import type { Citation } from './Citation.ts'
import { kindOfWord, kindPattern } from './citationWords.ts'
import type { FoundCitation, KindWord } from './FoundCitation.ts'
import { foldText } from './foldText.ts'
import { readNumbered } from './readNumbered.ts'
import { readTitled } from './readTitled.ts'

/**
 * Tìm viện dẫn văn bản: every instrument that a running text names, in the order of the text, each mention anew.
 *
 * A number counts with the word for its kind (`Công văn 1898/SNV-XDCQ`) or with a symbol that tells the kind
 * (`17/KH-SXD`); papers without number (`Kế hoạch kiểm tra năm 2023`) do not, nor do forms (`mẫu số 01/QĐ-CKNS`) and
 * technical codes (`QCVN 06:2022/BXD`). A law, code or ordinance counts by its title with a symbol, a date or a year;
 * by its title alone (`theo Luật Khiếu nại`) it does not: nothing tells which law of that title is meant.
 *
 * Reads any text in time that grows with its length.
 *
 * @param text - any text, letters composed or taken apart
 * @returns the citations; `span` gives places in the text as given
 * @throws a {@link DanvanError} `invalid-option` if the text is no string
 * @example
 * ```ts
 * const [citation] = parseCitations('theo Quyết định số 1211/QĐ-UBND, ngày 02/11/2022 của Chủ tịch UBND tỉnh')
 * citation?.symbol // => '1211/QĐ-UBND'
 * citation?.issuedOn // => '2022-11-02'
 * citation?.issuer // => 'Chủ tịch UBND tỉnh'
 * citation?.span // => { start: 5, end: 48 }
 * parseCitations('Luật Tiếp công dân năm 2013').map(({ kind, title, year }) => [kind, title, year])
 * // => [['law', 'Tiếp công dân', 2013]]
 * parseCitations('theo Chỉ thị 20/CTTTg')[0]?.slip // => { written: '20/CTTTg', meant: '20/CT-TTg' }
 * parseCitations('694/788 hồ sơ; theo pháp luật khiếu nại, tố cáo') // => []
 * ```
 */
export function parseCitations(text: string): Citation[] {
  if (typeof text !== 'string') throw new DanvanError('invalid-option', { option: 'text', received: typeof text })
  const { text: folded, offsetOf } = foldText(text)
  return scan(folded).map(({ parts, start, end }) => ({
    ...parts,
    span: { start: offsetOf(start), end: offsetOf(end) },
  }))
}

const anchor = /* @__PURE__ */ anchorPattern()
const amending = /[ \n]sửa[ \n]đổi(?!\p{L})/iuy

/** A word for a kind, or a number. */
function anchorPattern(): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:(${kindPattern()})(?![\\p{L}\\p{N}_])|\\d+)`, 'giu')
}

/** One pass over the text: at each word for a kind it is remembered, at each number what stands around it is read. */
function scan(text: string): FoundCitation[] {
  anchor.lastIndex = 0
  const all: FoundCitation[] = []
  let word: KindWord | undefined
  let triedUntil = 0
  const keep = (found: FoundCitation): void => {
    all.push(found)
    anchor.lastIndex = found.end
    word = undefined
  }
  for (let at = anchor.exec(text); at !== null; at = anchor.exec(text)) {
    const [printed, name] = at
    if (name === undefined) {
      const found = printed.length > 6 ? undefined : readNumbered(text, at.index, word, all.at(-1))
      if (found !== undefined) keep(found)
      continue
    }
    const kind = kindOfWord(name)
    if (kind === undefined || kind === 'none') continue
    word = { kind, isCapital: /^\p{Lu}/u.test(name), start: at.index, end: anchor.lastIndex }
    amending.lastIndex = word.end
    // An amending law within the title of another that has no end has none either.
    if (name === 'PL' || (at.index < triedUntil && amending.test(text))) continue
    const law = readTitled(text, word)
    if (law === undefined) continue
    if ('parts' in law) keep(law)
    else if (law.isAmending) triedUntil = law.triedUntil
  }
  return all
}
