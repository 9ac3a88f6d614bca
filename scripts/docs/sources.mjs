import { anchor, inLanguage, plain } from './markdown.mjs'

/** The standing of a figure as a word with a mark of its own; what is assumed never looks like what was read. */
export function standingMark(provenance, { locale }) {
  return `<span class="standing standing-${provenance}">${plain(locale.provenance[provenance])}</span>`
}

/** Where a figure comes from, in one cell: standing, provision, and the number of its note at the end of the page. */
export function sourceText(source, context) {
  if (source === undefined) return ''
  const sure = source.confidence === undefined ? '' : ` (${context.words.confidence[source.confidence]})`
  return [`${standingMark(source.provenance, context)}${sure}`, whereText(source, context)].filter(Boolean).join(' ')
}

/** The text that something unread would stand in: its provision and note, and no standing. */
export function whereText(source, context) {
  if (source === undefined) return ''
  const { locale, notes } = context
  const named = source.instrument === undefined ? '' : plain(locale.law.instrument(source.instrument))
  const where = [named, source.provision && provisionText(source.provision, context)].filter(Boolean).join(', ')
  return [where, notes.add(source)].filter(Boolean).join(' ')
}

/** Where a limit comes from; of one that was not read, only the standing of the days on which it holds. */
export function limitSourceText({ figure, source, inForce: { from, end } = {} }, context) {
  if (figure.kind !== 'not-read') return sourceText(source, context)
  const { limitForce } = context.words
  const day = (label, of) =>
    of?.on === undefined || of.source === undefined
      ? []
      : [`${label}: ${sourceText({ instrument: source.instrument, ...of.source }, context)}`]
  const days = [...day(limitForce.from, from), ...day(limitForce.end, end)]
  return days.length === 0 ? whereText(source, context) : days.join('<br>')
}

/** An article as the language of the page writes it; words around it stay Vietnamese and are marked so. */
export function provisionText(provision, { words, isVietnamese, basisWords = {} }) {
  const written = ((isVietnamese && basisWords[provision]) || provision)
    .replace(/(^|[\s,])Đ(\d+[a-z]?)(?:\.(\d+))?(?:\.([a-zđ]))?(?![\w.])/gu, (_, before, article, clause, point) =>
      [`${before}Đ.${article}`, clause && `k.${clause}`, point && `đ.${point}`].filter(Boolean).join(' '),
    )
    .replace(/(^|[\s,])Đ\.(?=\d)/g, `$1${words.provision.article} `)
    .replace(/(^|[\s,])k\.(?=\d)/g, `$1${words.provision.clause} `)
    .replace(/(^|[\s,])đ\.(?=\p{L})/gu, `$1${words.provision.point} `)
    .replace(/^mục /, `${words.provision.section} `)
  return isVietnamese || !/\p{L}{2}/u.test(written.replaceAll(/Art\.|cl\.|pt\.|section/g, ''))
    ? plain(written)
    : inLanguage('vi', written)
}

/** The notes of one page: each source once, numbered as they come. */
export function notesOf({ locale, words, isVietnamese, basisWords, page }) {
  const numbers = new Map()
  const seen = new Set()
  return {
    /** The number of a source, as a link; nothing where there is no more to say than its standing. */
    add: ({ instrument, copy, basis }) => {
      if (instrument !== undefined) seen.add(instrument)
      const detail = copy ?? basis
      if (instrument === undefined && detail === undefined) return ''
      const key = JSON.stringify([instrument ?? '', copy ?? '', basis ?? ''])
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
      const number = numbers.get(key)
      return `<sup><a href="#source-${number}" aria-label="${words.source} ${number}">[${number}]</a></sup>`
    },
    /** The instruments named so far. */
    instruments: () => [...seen],
    /** The notes as a list. */
    lines: () =>
      [...numbers].map(([key, number]) => {
        const [instrument, copy, basis] = JSON.parse(key)
        const parts = [
          instrument && page('instruments', undefined, plain(locale.law.instrument(instrument)), instrument),
          copy && `${words.copy}: ${inOwnWords(copy, { isVietnamese, basisWords })}`,
          basis && `${words.basis}: ${inOwnWords(basis, { isVietnamese, basisWords })}`,
        ]
        return `${number}. <span id="source-${number}"></span>${parts.filter(Boolean).join('. ')}`
      }),
  }
}

/** A reason of the data, which has one language only: in that of the page where somebody wrote it down, marked where not. */
function inOwnWords(text, { isVietnamese, basisWords }) {
  if (isVietnamese) {
    const own = basisWords[text]
    return own === undefined && isEnglish(text) ? inLanguage('en', text) : plain(own ?? text)
  }
  return /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text) && !isEnglish(text)
    ? inLanguage('vi', text)
    : plain(text)
}

const englishWord =
  /(?:^|[^\p{L}])(?:the|of|is|are|and|was|were|not|no|by|as|after|before|on|to|in|at|a|an|that|with|from|only|day|days|one|two|press|inclusive|same|file|late|due|state|still|none|first|last|cap|points?)(?![\p{L}])/iu

/** Whether a text of the data is English, however many names it has in Vietnamese. */
function isEnglish(text) {
  return englishWord.test(text)
}

/** From when to when something holds, as far as it was read. */
export function forceText({ from, end, lastDay } = {}, { locale, words }) {
  const first = typeof from === 'string' ? from : from?.on
  const start = first === undefined ? words.fromUnknown : words.from(locale.date(first))
  if (lastDay !== undefined) return `${start} ${words.until(locale.date(lastDay))}`
  if (end === undefined || end.kind === 'open') return start
  return `${start} ${end.on === undefined ? words.endUnread : words.until(locale.date(end.on))}`
}

/** What nobody has read yet about something; each is a place on the page. */
export function gapLines(gaps, { locale }, of = '') {
  return (gaps ?? []).map(
    ({ id, text }) => `- <span id="${anchor(`gap-${of}-${id}`)}"></span>${plain(locale.text(text))}`,
  )
}

/** Each thing once, by its id and words. */
export function uniqueById(things) {
  return [...new Map(things.map((thing) => [`${thing.id} ${thing.text.vi}`, thing])).values()]
}
