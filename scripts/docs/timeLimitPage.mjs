import { anchor, code, heading, plain, table } from './markdown.mjs'
import { forceText, gapLines, sourceText } from './sources.mjs'

/** The page of a field: each procedure with its limits from one text to the next, and the cases at their boundaries. */
export function timeLimitPage(field, catalogue, cases, context) {
  const { locale, words, api } = context
  const { columns } = words
  const procedures = catalogue.procedures.filter((procedure) => procedure.field === field)
  const section = ({ id, label }) => {
    const rules = catalogue.rules.filter((rule) => rule.procedure === id)
    const notes = uniqueById(rules.flatMap((rule) => rule.notes ?? []))
    const gaps = gapLines(uniqueById(rules.flatMap((rule) => rule.gaps ?? [])), context)
    return [
      heading(2, plain(locale.text(label)), id),
      `${columns.code}: ${code(id)}`,
      table(
        [columns.case, columns.limit, columns.from, columns.force, columns.source],
        rules.map((rule) => [
          [
            rule.when ? plain(locale.timeLimit.caseOf(rule.when)) : words.allCases,
            ...(rule.kind === 'statutory'
              ? []
              : [`(${words.kind[rule.kind]}${rule.authority ? `: ${plain(locale.text(rule.authority.label))}` : ''})`]),
          ].join(' '),
          `**${plain(figureText(rule, context))}**`,
          plain((rule.start?.events ?? []).map((event) => locale.petition.events[event]).join('; ')),
          forceText(rule.inForce, context),
          sourceText(rule.source, context),
        ]),
      ),
      ...(notes.length === 0
        ? []
        : [`${words.notes}:`, notes.map(({ text }) => `- ${plain(locale.text(text))}`).join('\n')]),
      ...(gaps.length === 0 ? [] : [`${words.gaps}:`, gaps.join('\n')]),
      ...cases
        .filter(({ input }) => input.procedure === id && input.catalogue === undefined)
        .flatMap((each) => boundary(each, context)),
    ]
  }
  return [
    heading(1, `${words.headings.limits}: ${words.fields[field]}`),
    words.functions([api('deadline', 'timeLimitOn'), api('deadline', 'computeDueDate')].join(', ')),
    words.data('time-limits'),
    ...procedures.flatMap(section),
    words.wrong,
  ]
}

function figureText({ figure, direction }, { locale, words }) {
  const said = words.figure[figure.kind === 'within' && direction === 'before' ? 'before' : figure.kind]
  if (said === undefined) throw new Error(`no words for the figure ${figure.kind}`)
  const limits = figure.limits ?? [figure.limit ?? figure.atLeast].filter(Boolean)
  return typeof said === 'string' ? said : said(limits.map((limit) => locale.deadline.limit(limit)).join(', '), figure)
}

function boundary({ citation, input, expected }, { locale, words }) {
  if (expected.on === undefined) return []
  const { procedure, ...rest } = input
  const stated = Object.keys(rest).length === 0 ? '' : ` ${code(JSON.stringify(rest))}`
  return [
    `<details><summary>${words.boundary}: ${plain(citation)}</summary>`,
    stated,
    table(
      [words.columns.day, words.columns.expected],
      Object.entries(expected.on).map(([day, outcome]) => [
        locale.date(day),
        code(typeof outcome === 'string' ? outcome : JSON.stringify(outcome)),
      ]),
    ),
    '</details>',
  ].filter(Boolean)
}

/** Each thing once, by its id. */
export function uniqueById(things) {
  return [...new Map(things.map((thing) => [`${anchor(thing.id)} ${thing.text.vi}`, thing])).values()]
}
