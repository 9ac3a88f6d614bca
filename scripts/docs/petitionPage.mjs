import { caseCitation, foreignNote } from './caseText.mjs'
import { heading, place, plain, table } from './markdown.mjs'
import { forceText, sourceText } from './sources.mjs'

/** The page of the process of petitions: each step with its procedure, its start, its end; pauses; when a case is complex. */
export function petitionPage(process, cases, context) {
  const { locale, words, api, procedureLink } = context
  const { columns, columnsMore } = words
  const { petition } = locale
  const text = (label) => plain(locale.text(label))
  const events = (list) => list.map((each) => plain(petition.events[each])).join('; ')
  const kinds = (list) => list.map((each) => plain(petition.kinds[each])).join(', ')
  return [
    heading(1, text(process.title)),
    words.petitionsAbout,
    words.functions(['assessPetition', 'summarizePetitions'].map((name) => api('petition', name)).join(', ')),
    words.data(process.id),
    heading(2, plain(petition.steps), 'steps'),
    table(
      [
        columnsMore.step,
        columns.limit,
        columnsMore.applies,
        columnsMore.startsFrom,
        columnsMore.endsWith,
        columnsMore.who,
        columns.source,
      ],
      process.steps.map((step) => [
        `${place(`step-${step.id}`)}${plain(petition.tasks[step.task])}`,
        step.procedures.map(procedureLink).join('<br>'),
        [kinds(step.kinds), step.when && plain(locale.timeLimit.caseOf(step.when))].filter(Boolean).join('; '),
        [...new Set(Object.values(step.from).flat())].map((each) => plain(petition.events[each])).join('; '),
        events(step.doneBy),
        text(step.by),
        sourceText(step.source, context),
      ]),
    ),
    heading(2, words.pauses, 'pauses'),
    table(
      [columns.what, columnsMore.applies, columnsMore.days, columns.limit, columns.source],
      process.pauses.map(({ reason, kinds: of, tasks, from, to, days, procedure, source }) => [
        plain(locale.deadline.pauseReasons[reason]),
        `${kinds(of)}: ${tasks.map((each) => plain(petition.tasks[each])).join(', ')}`,
        `${plain(petition.events[from])} → ${plain(petition.events[to])} (${words.pauseDays[days]})`,
        procedureLink(procedure),
        sourceText(source, context),
      ]),
    ),
    heading(2, words.complexityTitle, 'complexity'),
    ...process.complexity.flatMap(({ kinds: of, grounds, levels, inForce, source, inWriting }) => [
      heading(3, `${kinds(of)}`, `complexity-${of.join('-')}`),
      `${forceText(inForce, context)}; ${levels.map(({ atLeast, complexity }) => words.complexityLevel(atLeast, words.complexity[complexity])).join('; ')}${inWriting ? `; ${words.inWriting}` : ''}. ${sourceText(source, context)}`,
      table(
        [words.complexityGround, columns.what],
        grounds.map(({ id, label }) => [plain(id), label === undefined ? `*${words.groundNotRead}*` : text(label)]),
      ),
    ]),
    context.wrongHere(process.id),
    heading(2, words.boundary, 'cases'),
    words.boundaryAbout,
    table(
      [columns.citation, columnsMore.given, columns.expected, columns.why],
      cases
        .map((each) => [
          caseCitation(each.citation, context),
          givenText(each.input, context),
          expectedText(process, each.expected, context),
          foreignNote(each.note, context),
        ])
        .filter(([, , expected]) => expected !== ''),
    ),
  ]
}

function givenText({ petition = {}, asOf }, { locale, words }) {
  const { kinds, events: names } = locale.petition
  return [
    plain(kinds[petition.kind] ?? ''),
    ...(petition.events ?? [])
      .filter(({ kind, on }) => names[kind] !== undefined && typeof on === 'string')
      .map(({ kind, on }) => `${plain(names[kind])} ${locale.date(on)}`),
    asOf && `${words.asOf} ${locale.date(asOf)}`,
  ]
    .filter(Boolean)
    .join('<br>')
}

function expectedText(process, { steps = {}, status, findings = [], breaches = [] }, context) {
  const { locale } = context
  const tasks = new Map(process.steps.map(({ id, task }) => [id, task]))
  const said = Object.entries(steps).flatMap(([id, { dueOn, timeliness, standing }]) => {
    const how = [
      dueOn && locale.date(dueOn),
      timeliness && plain(locale.deadline.timeliness[timeliness] ?? ''),
      standing && plain(locale.petition.standing[standing] ?? ''),
    ].filter(Boolean)
    return tasks.has(id) && how.length > 0 ? [`${plain(locale.petition.tasks[tasks.get(id)])}: ${how.join(', ')}`] : []
  })
  return [
    ...said,
    status && plain(locale.petition.status[status] ?? ''),
    ...findings.map((each) => context.codeLink(each, 'petition.findings')),
    ...[...new Set(breaches.map((each) => each.split(' ')[0]))].map((each) =>
      context.codeLink(each, 'petition.breaches'),
    ),
  ]
    .filter(Boolean)
    .join('<br>')
}
