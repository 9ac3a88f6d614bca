import { caseCitation } from './caseText.mjs'
import { figureText, outcomeText } from './limitText.mjs'
import { code, folded, heading, list, place, plain, table } from './markdown.mjs'
import { mechanicsLines } from './mechanicsText.mjs'
import { forceText, gapLines, limitSourceText, sourceText, uniqueById } from './sources.mjs'

/** The page of a field: each procedure with its limits from one text to the next, and the cases at their boundaries. */
export function timeLimitPage(field, catalogue, cases, context) {
  const { words, api } = context
  const procedures = catalogue.procedures.filter((procedure) => procedure.field === field)
  return [
    heading(1, `${words.headings.limits}: ${words.fields[field]}`),
    words.functions([api('deadline', 'timeLimitOn'), api('deadline', 'computeDueDate')].join(', ')),
    words.data(catalogue.id),
    ...procedures.flatMap((procedure) => procedureSection(procedure, catalogue, cases, context)),
  ]
}

function procedureSection({ id, label }, catalogue, cases, context) {
  const { locale, words } = context
  const { columns } = words
  const rules = catalogue.rules.filter((rule) => rule.procedure === id)
  const notes = uniqueById(rules.flatMap((rule) => rule.notes ?? []))
  const gaps = gapLines(uniqueById(rules.flatMap((rule) => rule.gaps ?? [])), context, id)
  const beside = [...new Set(rules.flatMap((rule) => besideLines(rule, rules.length > 1, context)))]
  const own = cases.filter(
    ({ input, expected }) => input.procedure === id && input.catalogue === undefined && expected.on,
  )
  return [
    heading(2, plain(locale.text(label)), id),
    `${columns.code}: ${code(id)} · ${context.wrongHere(id)}`,
    table(
      [columns.case, columns.limit, columns.from, columns.force, columns.source],
      rules.map((rule) => ruleRow(rule, context)),
    ),
    ...(beside.length === 0 ? [] : [list(beside)]),
    ...(notes.length === 0 ? [] : [`${words.notes}:`, list(notes.map(({ text }) => plain(locale.text(text))))]),
    ...(gaps.length === 0 ? [] : [`${words.gaps}:`, gaps.join('\n')]),
    ...own.flatMap((each) => boundary(each, context)),
  ]
}

function ruleRow(rule, context) {
  const { locale, words } = context
  const { id, when, kind, authority, start, inForce } = rule
  return [
    [
      `${place(`rule-${id}`)}${when ? plain(locale.timeLimit.caseOf(when)) : words.allCases}`,
      ...(kind === 'statutory'
        ? []
        : [`(${words.kind[kind]}${authority ? `: ${plain(locale.text(authority.label))}` : ''})`]),
    ].join(' '),
    `**${figureText(rule, context)}**<br>${context.live('limits', `?rule=${encodeURIComponent(id)}`)}`,
    (start?.events ?? []).map((event) => plain(words.startEvents[event])).join('; '),
    forceText(inForce, context),
    [limitSourceText(rule, context), ...(start?.source ? [sourceText(start.source, context)] : [])].join('<br>'),
  ]
}

/** What a row says beside its figure; which row it is, where the procedure has several. */
function besideLines(rule, isOneOfSeveral, context) {
  const { locale, words, procedureLink } = context
  const of = isOneOfSeveral
    ? `${plain(locale.law.instrument(rule.source.instrument ?? '')) || words.allCases}${rule.when ? ` (${plain(locale.timeLimit.caseOf(rule.when))})` : ''}: `
    : ''
  const lines = [
    ...mechanicsLines(rule.mechanics, context),
    ...(rule.transitions ?? []).map(
      ({ on, pending, effect, source }) =>
        `${words.transition(locale.date(on), words.pendingFiles[pending], words.pendingEffect[effect])}. ${sourceText(source, context)}`,
    ),
    ...(rule.unconfirmedFrom === undefined
      ? []
      : [
          `${words.unconfirmed(locale.date(rule.unconfirmedFrom.on))} ${sourceText(rule.unconfirmedFrom.source, context)}`,
        ]),
    ...(rule.yieldsTo === undefined ? [] : [words.yields(sourceText(rule.yieldsTo.source, context))]),
    ...(rule.continuedBy === undefined ? [] : [words.continuedBy(procedureLink(rule.continuedBy.procedure))]),
    ...(rule.restsOn === undefined
      ? []
      : [`${words.restsOn}: ${rule.restsOn.map((each) => sourceText(each, context)).join('; ')}`]),
  ]
  return lines.map((line) => `${of}${line}`)
}

function boundary({ citation, input, expected }, context) {
  const { locale, words } = context
  const { when, kind, authority } = input
  const stated = [
    when &&
      plain(locale.timeLimit.caseOf(Object.fromEntries(Object.entries(when).map(([name, of]) => [name, [of].flat()])))),
    kind && words.kind[kind],
    authority && code(authority),
  ].filter(Boolean)
  return folded(`${words.boundary}: ${caseCitation(citation, context)}`, [
    ...(stated.length === 0 ? [] : [`${words.caseOn}: ${stated.join('; ')}`]),
    table(
      [words.columns.day, words.columns.expected],
      Object.entries(expected.on).map(([day, outcome]) => [
        locale.date(day),
        outcomeText(outcome, context) ?? code(typeof outcome === 'string' ? outcome : JSON.stringify(outcome)),
      ]),
    ),
  ])
}
