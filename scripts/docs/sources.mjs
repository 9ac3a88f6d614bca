import { code, plain } from './markdown.mjs'

/** Where a figure comes from, in one cell: standing, instrument, provision, and the copy or the reason. */
export function sourceText(source, { locale, words }) {
  if (source === undefined) return ''
  const place = [source.instrument && locale.law.instrument(source.instrument), source.provision]
    .filter(Boolean)
    .map(plain)
    .join(', ')
  const detail = source.copy ?? source.basis
  const standing = `**${plain(locale.provenance[source.provenance])}**`
  const sure = source.confidence === undefined ? '' : ` (${words.confidence[source.confidence]})`
  return [`${standing}${sure}`, place, detail && `<small>${plain(detail)}</small>`].filter(Boolean).join(' · ')
}

/** From when to when something holds, as far as it was read. */
export function forceText({ from, end, lastDay } = {}, { locale, words }) {
  const first = typeof from === 'string' ? from : from?.on
  const start = first === undefined ? words.fromUnknown : words.from(locale.date(first))
  if (lastDay !== undefined) return `${start} ${words.until(locale.date(lastDay))}`
  if (end === undefined || end.kind === 'open') return start
  return `${start} ${end.on === undefined ? words.endUnread : words.until(locale.date(end.on))}`
}

/** Every figure in the data that is assumed or only remembered, with the nearest thing that has a name. */
export function weakFigures(data, standing) {
  const found = []
  const walk = (value, name, path) => {
    if (typeof value !== 'object' || value === null) return
    const own = value.title ?? value.label ?? value.id
    const here =
      own === undefined || Array.isArray(value)
        ? name
        : { id: value.id ?? value.key, label: value.title ?? value.label }
    if (value.provenance === standing) found.push({ name: here, path, source: value })
    for (const [key, part] of Object.entries(value)) if (key !== 'examples') walk(part, here, [...path, key])
  }
  walk(data, undefined, [])
  return found
}

/** What nobody has read yet about something. */
export function gapLines(gaps, { locale }) {
  return (gaps ?? []).map(({ id, text }) => `- ${plain(locale.text(text))} ${code(id)}`)
}
