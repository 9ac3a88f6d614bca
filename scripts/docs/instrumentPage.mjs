import { inForceOn, instrumentKinds, parseInstrumentKey } from 'danvan'
import { caseCitation, foreignNote } from './caseText.mjs'
import { groupBy } from './groupBy.mjs'
import { anchor, heading, inLanguage, place, plain, table } from './markdown.mjs'
import { forceText, sourceText } from './sources.mjs'

/** The registry of instruments: who issued what when, from when to when it is in force, what it does to others, who cites it. */
export function instrumentPage(registry, cases, citedOn, context) {
  const { locale, words, api } = context
  const { columns, columnsMore } = words
  const named = (key) => `[${plain(locale.law.instrument(key))}](#${anchor(key)})`
  const title = (instrument) => {
    const shown = plain(locale.text(instrument.title))
    const number = plain(locale.law.instrument(instrument.key))
    const subject =
      instrument.subject === undefined ? '' : `<br><small>${plain(locale.text(instrument.subject))}</small>`
    const printed =
      instrument.title.en === undefined && !context.isVietnamese ? inLanguage('vi', instrument.title.vi) : shown
    return `${place(instrument.key)}**${number}**${printed === number ? '' : `<br>${printed}`}${subject}`
  }
  const signed = ({ signedOn, signedIn, signing }) =>
    [signedOn === undefined ? (signedIn ?? words.undated) : locale.date(signedOn), sourceText(signing, context)].join(
      '<br>',
    )
  const force = ({ key, inForce, governs }) => {
    if (inForce === undefined) return words.noForce
    const { from, end, attested = [] } = inForce
    const sources = [from?.source, end.source, governs?.source, ...attested.map(({ source }) => source)].filter(Boolean)
    return [
      forceText(inForce, context),
      `**${plain(locale.law.status[inForceOn(registry, key, registry.reviewedOn)])}**`,
      governs && words.governs[governs.period](governs.from, governs.to),
      ...new Set(sources.map((each) => sourceText(each, context))),
    ]
      .filter(Boolean)
      .join('<br>')
  }
  const relations = ({ relations: of, gaps = [] }) =>
    [
      ...of.map(
        ({ kind, target, on, source }) =>
          `${plain(locale.law.relation[kind])} ${named(target)}${on === undefined ? '' : ` (${locale.date(on)})`} ${sourceText(source, context)}`,
      ),
      ...gaps.map(({ text }) => `*${plain(locale.text(text))}*`),
    ].join('<br>')
  const cited = ({ key }) => (citedOn.get(key) ?? []).join('<br>')
  const byKind = groupBy(registry.instruments, ({ key }) => parseInstrumentKey(key).kind)
  const order = Object.keys(instrumentKinds).filter((kind) => byKind.has(kind))
  return [
    heading(1, words.titles.instruments),
    words.instrumentsAbout(registry.instruments.length, locale.date(registry.reviewedOn)),
    words.functions(
      ['findInstruments', 'inForceOn', 'validityOf', 'successorsOf'].map((name) => api('law', name)).join(', '),
    ),
    words.data(registry.id),
    ...order.flatMap((kind) => [
      heading(2, `${capital(words.instrumentKind[kind])} (${byKind.get(kind).length})`, `kind-${kind}`),
      table(
        [
          columns.paper,
          columnsMore.issuer,
          columnsMore.signed,
          columns.force,
          columnsMore.relations,
          columnsMore.usedOn,
        ],
        byKind
          .get(kind)
          .map((each) => [
            title(each),
            plain(locale.text(each.issuer)),
            signed(each),
            force(each),
            relations(each),
            cited(each),
          ]),
      ),
    ]),
    heading(2, words.forceCases, 'cases'),
    words.boundaryAbout,
    table(
      [columns.paper, columns.expected, columns.citation, columns.why],
      cases
        .filter(({ input }) => registry.instruments.some(({ key }) => key === input.key))
        .map(({ input, expected, citation, note }) => [
          named(input.key),
          Object.entries(expected)
            .map(([day, status]) => `${locale.date(day)}: ${plain(locale.law.status[status])}`)
            .join('<br>'),
          caseCitation(citation, context),
          foreignNote(note, context),
        ]),
    ),
  ]
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
