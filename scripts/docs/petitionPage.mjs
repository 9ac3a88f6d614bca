import { heading, place, plain, table } from './markdown.mjs'
import { forceText, sourceText } from './sources.mjs'

/** The page of the process of petitions: each step with its procedure, its start, its end; pauses; when a case is complex. */
export function petitionPage(process, context) {
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
  ]
}
