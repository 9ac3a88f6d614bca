import { inLanguage, plain } from './markdown.mjs'
import { isEnglish, provisionText } from './sources.mjs'

/** The citation of a test case without the place in the sheet it was typed from, which no reader has. */
export function caseCitation(citation, context) {
  const shown = (citation ?? '')
    .replace(
      /\b(?:scoring|deadlines|disclosure|calendar)(?:\.md)?\s*(?:§\s*)?(?:[A-Z0-9]\.?[\d.]*)?(?:\s*#\d+)?(?:\s*no\. \d+)?(?=[,:]|$)[,:]?\s*/g,
      '',
    )
    .replace(/(^|; )\d+\.\d+, /g, '$1')
    .trim()
  return shown === '' ? '' : provisionText(shown, context)
}

/** The note of a test case, mostly written in English, without the place in the sheet it was typed from. */
export function foreignNote(note, { isVietnamese }) {
  if (note === undefined || note === '') return ''
  const shown = note.replace(/^(?:vector \d+[a-z]?|§[\d.]+)[:;,] /, '')
  return isVietnamese && isEnglish(shown) ? inLanguage('en', shown) : plain(shown)
}
