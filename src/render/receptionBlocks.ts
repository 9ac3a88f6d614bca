import type { Locale } from '../locales/index.ts'
import type { DutyCheck, ReceptionCheck, SessionCheck } from '../petition/index.ts'
import type { Block } from './Block.ts'
import { headline } from './dueDateBlocks.ts'
import { listOf } from './listOf.ts'
import { stampBlock, weakestText } from './petitionBlocks.ts'

/** The receptions of a period for people: month by month, session by session, and what was breached. */
export function receptionBlocks(check: ReceptionCheck, locale: Locale): Block[] {
  const { petition: words, score, review, timeLimit } = locale
  const { reception } = words
  const { record, months, sessions, refusals, visits, rates, breaches, findings } = check
  const warnings = months.flatMap((month) => month.warnings.map(({ code, data }) => timeLimit.warning[code](data)))
  return [
    { kind: 'heading', level: 1, text: reception.title },
    {
      kind: 'list',
      items: [
        reception.record(record.id),
        `${score.period}: ${score.span(record.period.from, record.period.to, undefined)}`,
        `${score.asOf}: ${locale.date(check.asOf)}`,
        reception.visits(visits),
        ...rates.map(reception.rate),
        score.weakest(locale.provenance[check.provenance]),
      ],
    },
    ...listOf(
      words.breachesTitle,
      breaches.map(({ code, duty, subject, data, source, provenance }) => {
        const text = reception.breaches[code]({ ...data, duty })
        const said = code === 'month-without-session' ? text : `${reception.subject(duty, subject)}: ${text}`
        return `${said} (${weakestText(source, provenance, locale)})`
      }),
      words.none,
    ),
    ...listOf(
      words.findingsTitle,
      findings.map(({ code, severity, data }) => `${review.severity[severity]}: ${reception.findings[code](data)}`),
    ),
    { kind: 'heading', level: 2, text: reception.months },
    monthTable(check, locale),
    { kind: 'heading', level: 2, text: reception.sessions },
    {
      kind: 'list',
      items:
        sessions === null
          ? [reception.sessionsNotKnown]
          : sessions.length === 0
            ? [words.none]
            : sessions.flatMap((session) => sessionItems(session, locale)),
    },
    ...listOf(
      reception.refusals,
      refusals.map((refusal) => `${refusal.id}: ${dutyText(refusal, locale)}`),
    ),
    ...listOf(words.warningsTitle, [...new Set(warnings)]),
    stampBlock(check.stamp, locale),
  ]
}

function monthTable({ months }: ReceptionCheck, locale: Locale): Block {
  const { reception } = locale.petition
  const dates = (days: readonly string[]) => (days.length === 0 ? '–' : days.map(locale.date).join(', '))
  const widths = [8, 36, 22, 22, 22]
  return {
    kind: 'table',
    columns: reception.monthColumns.map((title, i) => ({ title, align: 'left', width: widths[i] as number })),
    rows: months.map(({ month, verdict, because, headDays, delegatedDays, urgentDays }) => ({
      isGroup: false,
      cells: [
        `${month.slice(5)}/${month.slice(0, 4)}`,
        `${reception.monthVerdict[verdict]} (${reception.monthBecause[because]})`,
        dates(headDays),
        dates(delegatedDays),
        dates(urgentDays),
      ],
    })),
  }
}

function sessionItems(
  { id, kind, plannedOn, heldOn, schedule, postponed, online, matters }: SessionCheck,
  locale: Locale,
) {
  const { reception } = locale.petition
  const session = reception.session(id, kind, locale.date(plannedOn), heldOn === null ? undefined : locale.date(heldOn))
  return [
    postponed === undefined
      ? session
      : `${session}; ${reception.postponed(locale.date(postponed.to), postponed.notice)}`,
    ...[...(schedule === undefined ? [] : [schedule]), ...online].map(
      (duty) => `${reception.subject(duty.duty, id)}: ${dutyText(duty, locale)}`,
    ),
    ...matters.map((matter) => `${reception.subject(matter.duty, id)}, ${matter.id}: ${dutyText(matter, locale)}`),
  ]
}

function dutyText({ duty, verdict, dueDate, undated, doneOn, late }: DutyCheck, locale: Locale): string {
  const { reception } = locale.petition
  const said = late === undefined ? reception.dutyVerdict[verdict] : reception.late(late.calendar, late.working)
  const due =
    dueDate !== undefined ? headline(dueDate, locale) : undated === undefined ? undefined : locale.due.why[undated]
  const done = doneOn === null ? undefined : [locale.date(doneOn.slice(0, 10)), doneOn.slice(11)].join(' ').trim()
  return reception.duty(reception.duties[duty], said, due, done)
}
