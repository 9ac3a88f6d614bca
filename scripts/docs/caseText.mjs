import { plain } from './markdown.mjs'
import { provisionText } from './sources.mjs'

/** The citation of a test case without the place in the sheet it was typed from, which no reader has. */
export function caseCitation(citation, context) {
  const shown = (citation ?? '')
    .replace(
      /\b(?:scoring|deadlines|disclosure|calendar)(?:\.md)?\s*(?:§\s*)?(?:[A-Z0-9]\.?[\d.]*)?(?:\s*#\d+)?(?:\s*no\. \d+)?(?=[,:]|$)[,:]?\s*/g,
      '',
    )
    .replace(/(^|; )\d+\.\d+, /g, '$1')
    .trim()
  return shown === '' ? '' : provisionText(context.isVietnamese ? inVietnamese(shown, context) : shown, context)
}

/** The note of a test case, without the place in the sheet it was typed from; in Vietnamese as somebody wrote it down. */
export function foreignNote(note, { isVietnamese, caseWords }) {
  const shown = (note ?? '').replace(/^(?:vector \d+[a-z]?|§[\d.]+)(?:[:;,] |$)/, '')
  return plain((isVietnamese && caseWords.notes[shown]) || shown)
}

/** What a case is called. */
export function caseName(id = '', { isVietnamese, caseWords }) {
  return plain((isVietnamese && caseWords.cases[id]) || id)
}

/** A citation has names in Vietnamese and a few English words around them. */
function inVietnamese(citation, { caseWords: { citations, phrases } }) {
  if (citations[citation] !== undefined) return citations[citation]
  return Object.entries(phrases).reduce(
    (text, [english, own]) => text.replace(new RegExp(`(?<![\\p{L}\\d])${literal(english)}(?![\\p{L}\\d])`, 'gu'), own),
    citation,
  )
}

function literal(text) {
  return text.replace(/[()]/g, '\\$&')
}
