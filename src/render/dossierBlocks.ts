import type { DueDate } from '../deadline/index.ts'
import type { DossierAssessment, DossierClock, DossierDates } from '../dossier/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block } from './Block.ts'
import { dueDateBlocks, headline, readingText } from './dueDateBlocks.ts'
import { listOf } from './listOf.ts'
import { momentText } from './momentText.ts'
import { sourceText } from './sourceText.ts'

/** A dossier for people: how it stands, by when what is owed, what was breached, and how its due date was counted. */
export function dossierBlocks(assessment: DossierAssessment, locale: Locale): Block[] {
  const { dossier, score } = locale
  const { statutory, committed, obligations, breaches, findings, stamp } = assessment
  const { open, done } = obligations
  const isReceived = assessment.dates.receivedOn !== undefined
  const isFigureUsed = statutory.provenance !== undefined || open.length + done.length + breaches.length > 0
  return [
    { kind: 'heading', level: 1, text: dossier.title },
    { kind: 'list', items: summary(assessment, locale) },
    ...listOf(
      dossier.dates,
      Object.entries(assessment.dates).map(
        ([name, on]) => `${dossier.date[name as keyof DossierDates]}: ${momentText(on, locale)}`,
      ),
    ),
    ...(isReceived ? listOf(dossier.statutory, clockItems(assessment, statutory, locale)) : []),
    ...(statutory.dueDate === null ? [] : trailBlocks(statutory.dueDate, locale)),
    ...(committed === undefined
      ? []
      : listOf(
          dossier.committed(committed.authority === undefined ? undefined : locale.text(committed.authority)),
          clockItems(assessment, committed, locale),
        )),
    ...listOf(
      dossier.open,
      open.map(({ code, responsible, dueOn, dueAt, advised, undated, source }) => {
        const day =
          dueOn === null ? undefined : dueAt === undefined ? locale.deadline.day(dueOn) : momentText(dueAt, locale)
        const safe = advised === undefined ? undefined : locale.deadline.day(advised)
        const when =
          day === undefined ? dossier.noDate(locale.due.why[undated ?? 'case-not-stated']) : dossier.byDay(day, safe)
        const who = responsible === undefined ? undefined : locale.text(responsible)
        return `${dossier.owed(dossier.due[code], who, when)} (${sourceText(source, locale)})`
      }),
    ),
    ...listOf(
      dossier.done,
      done.map(({ code, agency, doneOn, dueOn, dueAt, verdict, source }) => {
        const on = doneOn === null ? undefined : momentText(doneOn, locale)
        const by = dueOn === null ? '–' : dossier.byDay(momentText(dueAt ?? dueOn, locale), undefined)
        return `${dossier.settled(dossier.acts[code], agency, on, by, dossier.verdicts[verdict])} (${sourceText(source, locale)})`
      }),
    ),
    ...listOf(
      dossier.breachesTitle,
      breaches.map(({ code, data, source }) => `${dossier.breaches[code](data)} (${sourceText(source, locale)})`),
    ),
    ...listOf(
      dossier.findingsTitle,
      findings.map(
        ({ code, severity, data }) => `${locale.review.severity[severity]}: ${dossier.findings[code](data)}`,
      ),
    ),
    ...(isFigureUsed
      ? ([{ kind: 'paragraph', text: score.weakest(locale.provenance[assessment.provenance]) }] as const)
      : []),
    {
      kind: 'paragraph',
      text: dossier.stamp(stamp.library.version, stamp.rules.id, stamp.rules.version, stamp.rules.digest),
    },
  ]
}

function summary(assessment: DossierAssessment, locale: Locale): string[] {
  const { dossier } = locale
  const { measured, lateBy, receipt, statutory } = assessment
  const { id, label, procedure, field } = assessment.dossier
  const on = measured.on === null ? undefined : momentText(measured.on, locale)
  return [
    dossier.subject(id, label === undefined ? procedure : locale.text(label), field),
    dossier.headline(
      dossier.outcomes[assessment.outcome ?? 'not-received'],
      dossier.states[assessment.stateCode],
      momentText(assessment.asOf, locale),
    ),
    dossier.measured(measured.event, measured.isDefault, on),
    ...(statutory.dueDate === null ? [] : [dueText(assessment, statutory.dueDate, locale)]),
    ...(lateBy === undefined ? [] : [dossier.lateBy[lateBy]]),
    ...(receipt === undefined ? [] : [dossier.receipt(locale.deadline.day(receipt.dueOn), receipt.late)]),
  ]
}

/** The due date in one line; of a dossier that ended while its clock stood, that it did. */
function dueText({ endedOn }: DossierAssessment, dueDate: DueDate, locale: Locale): string {
  if (dueDate.status !== 'paused' || endedOn === undefined) return headline(dueDate, locale)
  const { pausedFrom, remaining } = dueDate
  return locale.dossier.endedWhilePaused(locale.date(pausedFrom), locale.deadline.limit(remaining))
}

function clockItems(assessment: DossierAssessment, clock: DossierClock, locale: Locale): string[] {
  const { deadline, dossier, timeLimit } = locale
  const { limit, source, dueDate, undated, timeliness, readings, warnings } = clock
  const rests = source === undefined ? '–' : sourceText(source, locale)
  return [
    ...(limit === undefined ? [] : [dossier.limit(deadline.limit(limit), rests)]),
    dueDate === null
      ? dossier.noDate(locale.due.why[undated ?? 'case-not-stated'])
      : dueText(assessment, dueDate, locale),
    ...(timeliness === undefined ? [] : [readingText(timeliness, locale)]),
    ...(dueDate?.reappointedOn === undefined ? [] : [deadline.reappointed(deadline.day(dueDate.reappointedOn))]),
    ...(timeliness?.againstReappointed === undefined
      ? []
      : [deadline.againstReappointed(readingText(timeliness.againstReappointed, locale))]),
    ...readings.map((reading) => dossier.reading(reading, reading.dueOn === null ? '–' : deadline.day(reading.dueOn))),
    ...warnings.map(({ code, data }) => timeLimit.warning[code](data)),
  ]
}

/** The count behind the date, one level down: its heading is a part of the page. */
function trailBlocks(dueDate: NonNullable<DossierClock['dueDate']>, locale: Locale): Block[] {
  return dueDateBlocks(dueDate, locale).slice(2, -2)
}
