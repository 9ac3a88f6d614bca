import { code, heading, plain, table } from './markdown.mjs'
import { forceText, gapLines, sourceText } from './sources.mjs'

/** The page of a catalogue of disclosure: each duty with due, channels, keeping, and its cases. */
export function disclosurePage(catalogue, cases, context) {
  const { locale, words, api } = context
  const { columns } = words
  const say = locale.disclosure
  const unread = (field, duty, text) => {
    if (field === undefined) return ''
    if (field.kind !== 'unknown') return plain(text(field))
    const gap = duty.gaps?.find(({ id }) => id === field.gap)
    return `*${words.gaps}*${gap === undefined ? '' : `: ${plain(locale.text(gap.text))}`}`
  }
  const sourced = (text, source) =>
    text === '' || source === undefined ? text : `${text}<br>${sourceText(source, context)}`
  const section = (duty) => {
    const row = (name, text) => (text === '' ? [] : [[name, text]])
    const own = cases.filter(({ expected }) => Object.keys(expected).some((key) => key.split('/')[0] === duty.id))
    return [
      heading(2, `${plain(duty.id)}: ${plain(locale.text(duty.label))}`, duty.id),
      table(
        [columns.what, columns.source],
        [
          [forceText(duty.inForce, context), sourceText(duty.source, context)],
          ...row(columns.trigger, duty.trigger === undefined ? '' : plain(say.trigger(duty.trigger))),
          ...row(columns.due, sourced(unread(duty.due, duty, say.due), duty.due?.source)),
          ...row(columns.channels, sourced(unread(duty.channels, duty, say.channels), duty.channels?.source)),
          ...row(columns.keep, sourced(unread(duty.keep, duty, say.keep), duty.keep?.source)),
        ],
      ),
      ...(duty.notes === undefined ? [] : [duty.notes.map(({ text }) => `- ${plain(locale.text(text))}`).join('\n')]),
      ...(duty.gaps === undefined ? [] : [`${words.gaps}:`, gapLines(duty.gaps, context).join('\n')]),
      ...(own.length === 0
        ? []
        : [
            `<details><summary>${words.boundary} (${own.length})</summary>`,
            table(
              [columns.id, columns.citation, columns.expected],
              own.map(({ id, citation, expected }) => [
                plain(id ?? ''),
                plain(citation ?? ''),
                code(JSON.stringify(expected).replace(/["{}]/g, '').replace(/,/g, ', ')),
              ]),
            ),
            '</details>',
          ]),
    ]
  }
  return [
    heading(1, plain(locale.text(catalogue.title))),
    `${words.version}: ${catalogue.version}. ${words.reviewed} ${locale.date(catalogue.reviewedOn)}.`,
    words.functions(
      ['dutiesOn', 'planDisclosures', 'checkDisclosures'].map((name) => api('disclosure', name)).join(', '),
    ),
    words.data(catalogue.id),
    ...catalogue.duties.flatMap(section),
    words.wrong,
  ]
}
