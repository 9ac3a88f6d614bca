import { caseCitation, foreignNote } from './caseText.mjs'
import { figureText } from './limitText.mjs'
import { heading, place, plain, table } from './markdown.mjs'
import { forceText, limitSourceText } from './sources.mjs'

/** The page of the duties of citizen reception: which procedure each is, its limits, and the cases of the check. */
export function receptionPage(duties, cases, context) {
  const { locale, words, api, procedureLink } = context
  const { columns, columnsMore } = words
  const say = locale.petition.reception
  const rulesOf = (procedure) => duties.limits.rules.filter((rule) => rule.procedure === procedure)
  return [
    heading(1, words.titles.reception),
    words.receptionAbout,
    `${words.version}: ${duties.version}.`,
    words.functions([api('petition', 'checkReceptions'), api('petition', 'dueItemsOfReceptions')].join(', ')),
    table(
      [columnsMore.duty, columns.limit, columnsMore.procedure, columns.force, columns.source],
      Object.entries(duties.procedures).flatMap(([duty, procedure]) =>
        rulesOf(procedure).map((rule, i) => [
          i === 0 ? `${place(`duty-${duty}`)}${plain(say.duties[duty])}` : '',
          `${figureText(rule, context)}${rule.when ? ` (${plain(locale.timeLimit.caseOf(rule.when))})` : ''}`,
          procedureLink(procedure),
          forceText(rule.inForce, context),
          limitSourceText(rule, context),
        ]),
      ),
    ),
    context.wrongHere(duties.id),
    heading(2, words.boundary, 'cases'),
    words.boundaryAbout,
    table(
      [columns.citation, columnsMore.given, columns.expected, columns.why],
      cases
        .map((each) => [
          caseCitation(each.citation, context),
          givenText(each.input, context),
          expectedText(each.expected, context),
          foreignNote(each.note, context),
        ])
        .filter(([, , expected]) => expected !== ''),
    ),
  ]
}

function givenText({ record = {}, asOf }, { locale, words }) {
  const { period, sessions = [], refusals = [] } = record
  const say = locale.petition.reception
  return [
    period && `${locale.date(period.from)}–${locale.date(period.to)}`,
    ...sessions.map(({ id, kind, plannedOn, heldOn }) =>
      plain(
        say.session(
          id,
          kind ?? 'regular',
          plannedOn ? locale.date(plannedOn) : '',
          heldOn ? locale.date(heldOn) : undefined,
        ),
      ),
    ),
    ...refusals.map(({ id }) => plain(say.subject('send-refusal', id))),
    asOf && `${words.asOf} ${locale.date(asOf)}`,
  ]
    .filter(Boolean)
    .join('<br>')
}

function expectedText(expected, context) {
  const { locale } = context
  const say = locale.petition.reception
  const month = (iso) => iso.split('-').reverse().join('/')
  const dutyLine = ([key, { verdict, dueOn, late, undated }]) => {
    if (verdict === undefined) return undefined
    const [id, duty] = key.includes('/') ? key.split('/') : [key, 'send-refusal']
    const standing = [
      plain(say.dutyVerdict[verdict]),
      dueOn && locale.date(dueOn),
      late && plain(say.late(late[0], late[1] ?? null)),
      undated && plain(locale.timeLimit.reason[undated] ?? locale.due.why[undated]),
    ]
    return `${plain(id)}: ${plain(say.duties[duty] ?? duty)}: ${standing.filter(Boolean).join(', ')}`
  }
  return [
    ...Object.entries(expected.duties ?? {}).map(dutyLine),
    ...Object.entries(expected.refusals ?? {}).map(dutyLine),
    ...Object.entries(expected.months ?? {}).map(
      ([each, verdict]) => `${month(each)}: ${plain(say.monthVerdict[verdict])}`,
    ),
    ...(expected.findings ?? []).map((each) => context.codeLink(each, 'petition.reception.findings')),
    ...[...new Set((expected.breaches ?? []).map((each) => each.split(' ')[0]))].map((each) =>
      context.codeLink(each, 'petition.reception.breaches'),
    ),
  ]
    .filter(Boolean)
    .join('<br>')
}
