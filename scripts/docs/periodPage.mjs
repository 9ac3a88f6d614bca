import { caseCitation, foreignNote } from './caseText.mjs'
import { heading, list, place, plain, table } from './markdown.mjs'
import { forceText, gapLines, sourceText, whereText } from './sources.mjs'

/** The page of the reporting periods: sets, regimes with the days of sending, and the cases at their seams. */
export function periodPage(catalogue, cases, context) {
  const { locale, words, api } = context
  const { columns, columnsMore } = words
  const text = (label) => plain(locale.text(label))
  const names = new Map(catalogue.sets.map(({ id, label }) => [id, label]))
  return [
    heading(1, text(catalogue.title)),
    `${words.version}: ${catalogue.version}.`,
    words.functions(
      [api('deadline', 'periodOn'), api('deadline', 'comparePeriods'), api('deadline', 'periodSeam')].join(', '),
    ),
    words.data(catalogue.id),
    heading(2, words.periodSets, 'sets'),
    ...catalogue.sets.flatMap((set) => [
      heading(3, text(set.label), `set-${set.id}`),
      `${words.inForce}: ${forceText(set.inForce, context)}. ${context.wrongHere(set.id)}`,
      ...attestedLines(set.inForce, context),
      table(
        [columnsMore.period, columnsMore.days, columns.source],
        Object.entries(set.periods).flatMap(([kind, rule]) => periodRows(kind, rule, context)),
      ),
      ...(set.gaps === undefined ? [] : [`${words.gaps}:`, gapLines(set.gaps, context, set.id).join('\n')]),
    ]),
    heading(2, words.regimes, 'regimes'),
    table(
      [columnsMore.regime, columnsMore.period, columnsMore.send, columns.source],
      catalogue.regimes.map(({ id: regime, label, periodSets, send }) => [
        `${place(`regime-${regime}`)}${text(label)}`,
        periodSets.map((id) => `[${text(names.get(id))}](#${`set-${id}`})`).join('<br>'),
        sendText(send, context),
        sourceText(send.source, context),
      ]),
    ),
    ...catalogue.regimes
      .filter(({ gaps }) => gaps !== undefined)
      .flatMap(({ id, label, gaps }) => [`${text(label)}: ${words.gaps}`, gapLines(gaps, context, id).join('\n')]),
    heading(2, words.boundary, 'cases'),
    words.boundaryAbout,
    table(
      [columns.day, columnsMore.period, columns.expected, columns.citation, columns.why],
      cases.on
        .filter(({ expected }) => expected?.from !== undefined)
        .map(({ input, expected, citation, note }) => [
          locale.date(input.date),
          `${text(names.get(input.set) ?? { vi: input.set })}: ${plain(locale.period.kinds[input.kind])}`,
          [
            plain(locale.period.span(locale.date(expected.from), locale.date(expected.to))),
            expected.index !== undefined && plain(locale.period.place(input.kind, expected.index, expected.year)),
          ]
            .filter(Boolean)
            .join('<br>'),
          caseCitation(citation, context),
          foreignNote(note, context),
        ]),
    ),
    heading(2, words.seams, 'seams'),
    list(
      cases.seams
        .filter(({ expected }) => expected !== null)
        .map(({ input, expected, citation }) => {
          const name = (id) => text(names.get(id) ?? { vi: id })
          const said = Object.entries({ overlap: words.overlapDays, gap: words.gapDays })
            .filter(([key]) => expected[key] !== undefined)
            .map(([key, say]) => say(locale.date(expected[key][0]), locale.date(expected[key][1]), expected[key][2]))
          return `${name(input.before)} → ${name(input.after)}, ${plain(locale.period.kinds[input.kind])}: ${[plain(locale.period.relation[expected.relation] ?? ''), ...said].filter(Boolean).join('; ')} (${caseCitation(citation, context)})`
        }),
    ),
  ]
}

function attestedLines({ attested = [] }, context) {
  return attested.length === 0
    ? []
    : [
        list(
          attested.map(
            ({ on, source }) => `${context.words.attestedOn(context.locale.date(on))} ${sourceText(source, context)}`,
          ),
        ),
      ]
}

function periodRows(kind, rule, context) {
  const { locale, words } = context
  const name = plain(locale.period.kinds[kind])
  switch (rule.kind) {
    case 'from-day':
      return [
        [
          name,
          rule.firstDay === 1 ? words.fromFirst : words.fromDay(rule.firstDay, rule.firstDay - 1),
          sourceText(rule.source, context),
        ],
      ]
    case 'dated':
      return rule.spans.map(({ year, from, to }) => [
        `${name} ${year}`,
        plain(locale.period.span(locale.date(from.on), locale.date(to.on))),
        [...new Set([from, to].map(({ source }) => sourceText(source, context)))].join('<br>'),
      ])
    default:
      return [[name, words.notReadYet, whereText(rule.source, context)]]
  }
}

function sendText(send, { locale, words }) {
  const kinds =
    send.kinds === undefined ? '' : ` (${send.kinds.map((each) => plain(locale.period.kinds[each])).join(', ')})`
  switch (send.kind) {
    case 'before-day':
      return `${words.sendBefore(send.day)}${kinds}`
    case 'before-date':
      return words.sendBeforeDate(send.day, send.month)
    case 'named-by-regime':
      return words.sendNamed(plain(locale.deadline.limit(send.atLeast)))
    default:
      return words.notReadYet
  }
}
