import type { Provenance, Source } from '../law/index.ts'
import type { Locale } from '../locales/index.ts'
import type { PetitionAssessment, PetitionReading, PetitionStep, PetitionSummary } from '../petition/index.ts'
import type { Block } from './Block.ts'
import { dueCell, headline, readingText as timelinessOf } from './dueDateBlocks.ts'
import { listOf } from './listOf.ts'
import { sourceText } from './sourceText.ts'

const hasBegun = ({ standing }: PetitionStep) => standing === 'open' || standing === 'done' || standing === 'closed'

/** One petition for people: its status, every step with law and due date, what was breached, and what is open. */
export function petitionBlocks(assessment: PetitionAssessment, locale: Locale): Block[] {
  const { petition: words, score, timeLimit, review, date } = locale
  const { petition, status, receivedOn, acceptedOn, endedOn, complexity, steps, breaches, findings } = assessment
  const labelOf = labelsOf(steps, locale)
  const nameOf = (id: string) => labelOf(steps.find((step) => step.id === id) as PetitionStep)
  const hasComplexity = petition.kind === 'complaint' || petition.kind === 'denunciation'
  const on = (key: 'received' | 'accepted' | 'ended', day: string | null) =>
    day === null ? [] : [words.on[key](date(day))]
  return [
    { kind: 'heading', level: 1, text: words.title(petition.id, petition.kind, petition.level) },
    {
      kind: 'list',
      items: [
        ...(petition.label === undefined ? [] : [locale.text(petition.label)]),
        `${words.statusLabel}: ${words.status[status]}`,
        ...on('received', receivedOn),
        ...on('accepted', acceptedOn),
        ...on('ended', endedOn),
        ...(hasComplexity ? [words.complexity(complexity)] : []),
        `${score.asOf}: ${date(assessment.asOf)}`,
        score.weakest(locale.provenance[assessment.provenance]),
      ],
    },
    { kind: 'heading', level: 2, text: words.steps },
    stepTable(steps.filter(hasBegun), labelOf, locale),
    ...listOf(
      words.breachesTitle,
      breaches.map(({ code, step, data, source, disputed, provenance }) => {
        const standing = [weakestText(source, provenance, locale), ...(disputed ? [words.disputed] : [])]
        return `${nameOf(step)}: ${words.breaches[code](data)} (${standing.join('; ')})`
      }),
      words.none,
    ),
    ...listOf(
      words.findingsTitle,
      findings.map(({ code, severity, path, data }) => {
        const [room, id] = path
        const where = room === 'steps' ? `${nameOf(String(id))}: ` : ''
        return `${review.severity[severity]}: ${where}${words.findings[code](data)}`
      }),
    ),
    ...listOf(
      words.readingsTitle,
      steps.flatMap((step) => step.alternatives.map((each) => `${labelOf(step)}: ${readingText(each, locale)}`)),
    ),
    ...listOf(
      words.assumptionsTitle,
      steps.flatMap((step) =>
        step.assumptions.map(
          ({ code, data, source }) =>
            `${labelOf(step)}: ${words.assumptions[code](data)} (${sourceText(source, locale)})`,
        ),
      ),
    ),
    ...listOf(words.warningsTitle, [
      ...new Set(
        steps
          .filter(hasBegun)
          .flatMap((step) =>
            step.warnings.map(({ code, data }) => `${labelOf(step)}: ${timeLimit.warning[code](data)}`),
          ),
      ),
    ]),
    ...listOf(
      words.otherSteps,
      steps
        .filter((step) => !hasBegun(step))
        .map((step) => `${labelOf(step)}: ${words.standing[step.standing]}, ${words.because[step.because]}`),
    ),
    stampBlock(assessment.stamp, locale),
  ]
}

/** The petitions of a period for people: counts, rates with their numbers, the overdue list. */
export function petitionSummaryBlocks(result: PetitionSummary, locale: Locale): Block[] {
  const { petition: words, score } = locale
  const { summary } = words
  const columns = Object.keys(summary.counts) as (keyof typeof summary.counts)[]
  const row = (name: string, counts: PetitionSummary['total'], isGroup: boolean) => ({
    cells: [name, ...columns.map((column) => locale.number(counts[column]))],
    isGroup,
  })
  return [
    { kind: 'heading', level: 1, text: summary.title },
    {
      kind: 'list',
      items: [
        `${score.period}: ${score.span(result.period.from, result.period.to, undefined)}`,
        `${score.asOf}: ${locale.date(result.asOf)}`,
        score.weakest(locale.provenance[result.provenance]),
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: summary.kind, align: 'left', width: 14 },
        ...columns.map((column) => ({ title: summary.counts[column], align: 'right' as const, width: 8 })),
      ],
      rows: [
        ...result.byKind.map(({ kind, ...counts }) => row(words.kinds[kind], counts, false)),
        row(summary.all, result.total, true),
      ],
    },
    ...listOf(summary.rates, result.rates.map(summary.rate)),
    ...listOf(
      summary.overdue,
      result.overdue.map(({ id, kind, level, step, dueOn, days, disputed, responsible }) => {
        const item = summary.overdueItem(words.title(id, kind, level), locale.text(step), locale.date(dueOn), days)
        const more = [
          ...(responsible === undefined ? [] : [locale.text(responsible)]),
          ...(disputed ? [words.disputed] : []),
        ]
        return more.length === 0 ? item : `${item} (${more.join('; ')})`
      }),
      words.none,
    ),
    stampBlock(result.stamp, locale),
  ]
}

/** A source, and the standing of what rests on it where that is another one. */
export function weakestText(source: Source | undefined, provenance: Provenance, locale: Locale): string {
  const standing = locale.petition.weakest(locale.provenance[provenance])
  if (source === undefined) return standing
  const said = sourceText(source, locale)
  return source.provenance === provenance ? said : `${said}; ${standing}`
}

/** What made a result, in one line. */
export function stampBlock({ library, rules, calendarDigest }: PetitionAssessment['stamp'], locale: Locale): Block {
  const names = rules.map(({ id, version, digest }) => `${id} ${version} ${digest.slice(0, 12)}`).join(', ')
  return { kind: 'paragraph', text: locale.petition.stamp(library.version, names, calendarDigest) }
}

function stepTable(steps: readonly PetitionStep[], labelOf: (step: PetitionStep) => string, locale: Locale): Block {
  const { petition: words, deadline } = locale
  const widths = [24, 26, 26, 18, 22]
  return {
    kind: 'table',
    columns: words.columns.map((title, i) => ({ title, align: 'left', width: widths[i] as number })),
    rows: steps.map((step) => {
      const { law, dueDate, undated, done, timeliness, standing } = step
      const limit = law?.limit === undefined ? undefined : deadline.limit(law.limit)
      const source = law?.source === undefined ? undefined : sourceText(law.source, locale)
      const due =
        dueDate !== undefined ? dueCell(dueDate, locale) : undated === undefined ? '–' : locale.due.why[undated]
      return {
        isGroup: false,
        cells: [
          labelOf(step),
          [limit, source].filter((part) => part !== undefined).join('; '),
          due,
          done === null ? '–' : `${words.events[done.event]} ${locale.date(done.on)}`,
          timeliness === undefined ? words.standing[standing] : timelinessOf(timeliness, locale),
        ],
      }
    }),
  }
}

/** The name of each step: its procedure, or its task where several tasks share one procedure. */
function labelsOf(steps: readonly PetitionStep[], locale: Locale): (step: PetitionStep) => string {
  return ({ task, procedure, label }) => {
    const isShared = steps.some((other) => other.procedure === procedure && other.task !== task)
    const name = isShared ? locale.petition.tasks[task] : locale.text(label)
    return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  }
}

function readingText(
  { code, source, limit, when, dueDate, timeliness, because }: PetitionReading,
  locale: Locale,
): string {
  const { petition: words, deadline } = locale
  const stated = when === undefined ? [] : [locale.timeLimit.caseOf(when)]
  const text = source === undefined ? [] : [`(${sourceText(source, locale)})`]
  const name = [words.readings[code], ...(code === 'if-case' ? stated : code === 'other-text' ? text : [])].join(' ')
  const said = words.reading(name, deadline.limit(limit), headline(dueDate, locale), timelinessOf(timeliness, locale))
  return because === undefined ? said : `${said} (${sourceText(because, locale)})`
}
