import { code, heading, plain, table } from './markdown.mjs'
import { ruleText } from './ruleText.mjs'
import { forceText, sourceText } from './sources.mjs'

/** The page of a criteria set: tree, figures with their sources, grades, conditions, and the cases at its boundaries. */
export function criteriaSetPage(set, cases, context) {
  const { locale, words, api } = context
  const text = (label) => plain(locale.text(label))
  const { columns } = words
  const source = (of) => sourceText(of, context)
  const rowsOf = (criterion) => {
    const { number, title, max, rule, source: from, figureSources = {} } = criterion
    const sources = [
      source(figureSources.rule ?? from),
      figureSources.max && `${columns.max}: ${source(figureSources.max)}`,
    ]
    const row = [
      plain(number),
      text(title),
      max === undefined ? '' : locale.number(max),
      ruleText(rule, context),
      sources.filter(Boolean).join('<br>'),
    ]
    return rule.kind === 'sum' ? [row, ...rule.parts.flatMap(rowsOf)] : [row]
  }
  const bandOf = (id) => locale.text(set.bands.find((band) => band.id === id)?.title ?? { vi: id })
  const bounds = ({ lower, upper }) =>
    [
      lower && `${lower.inclusive ? '≥' : '&gt;'} ${locale.number(lower.points)}`,
      upper && `${upper.inclusive ? '≤' : '&lt;'} ${locale.number(upper.points)}`,
    ]
      .filter(Boolean)
      .join(', ')
  const effect = ({ kind, band }) => {
    const said = words.gate[kind]
    return typeof said === 'function' ? said(plain(bandOf(band))) : said
  }
  const pot = (name) =>
    set[name] === undefined
      ? []
      : [
          heading(2, words.pots[name], name),
          `${words.potCap(locale.number(set[name].cap))} ${source(set[name].source)}`,
          table(
            [columns.what, columns.rule, columns.source],
            set[name].items.map((item) => [text(item.title), ruleText(item.rule, context), source(item.source)]),
          ),
        ]
  return [
    heading(1, text(set.title)),
    `${words.inForce}: ${forceText(set.inForce, context)}. ${words.version}: ${set.version}. ${source(set.source)}`,
    ...(set.source.provenance === 'assumed' ? [`::: warning\n${words.assumedSet}\n:::`] : []),
    words.functions([api('scoring', 'score'), api('scoring', 'planToGrade'), api('schemas', 'withFigures')].join(', ')),
    words.data(set.id),
    heading(2, words.groups, 'criteria'),
    ...set.groups.flatMap((group) => [
      heading(3, `${plain(group.number)}. ${text(group.title)} (${locale.number(group.max)})`, `group-${group.id}`),
      table([columns.number, columns.what, columns.max, columns.rule, columns.source], group.criteria.flatMap(rowsOf)),
    ]),
    ...pot('bonus'),
    ...pot('penalty'),
    heading(2, words.bands, 'bands'),
    table(
      [columns.band, columns.bounds, columns.source],
      set.bands.map((band) => [text(band.title), bounds(band), source(band.source)]),
    ),
    ...(set.gates.length === 0
      ? []
      : [
          heading(2, words.gates, 'gates'),
          table(
            [columns.what, columns.effect, columns.source],
            set.gates.map((gate) => [
              text(gate.title),
              effect(gate.effect),
              source(gate.figureSources?.effect ?? gate.source),
            ]),
          ),
        ]),
    ...boundaryTable(cases, context),
    words.wrong,
  ]
}

/** Cases as data, as the tests run them. */
function boundaryTable(cases, { words }) {
  if (cases.length === 0) return []
  const { columns } = words
  const asCode = (value) => code(JSON.stringify(value).replace(/["{}]/g, '').replace(/,/g, ', '))
  return [
    heading(2, words.boundary, 'cases'),
    words.boundaryAbout,
    table(
      [columns.citation, columns.facts, columns.expected, columns.why],
      cases.map(({ citation, facts, expected, note }) => [
        plain(citation),
        asCode(facts ?? {}),
        asCode(expected),
        plain(note ?? ''),
      ]),
    ),
  ]
}
