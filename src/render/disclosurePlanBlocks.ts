import type {
  DisclosureAssumption,
  DisclosurePlan,
  DisclosureRegister,
  DisclosureStamp,
  NotPlanned,
  Occurrence,
  PlanFinding,
  PostingRecord,
  RegisterRow,
} from '../disclosure/index.ts'
import type { Provenance } from '../law/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block } from './Block.ts'
import { listOf } from './listOf.ts'
import { sourceText } from './sourceText.ts'

/** A plan for people: content, form, time, until when, who, and on which article (Luật 10/2022/QH15 Đ.14 k.1). */
export function disclosurePlanBlocks(plan: DisclosurePlan, locale: Locale): Block[] {
  const { disclosureVerdicts: words, disclosure } = locale
  const { agency, asOf, occurrences, notPlanned, findings, assumptions, provenance, stamp } = plan
  return [
    { kind: 'heading', level: 1, text: words.planTitle },
    { kind: 'paragraph', text: `${agency}. ${words.asOf(locale.date(asOf))}` },
    occurrences.length === 0
      ? { kind: 'paragraph', text: disclosure.none }
      : table(
          words.planColumns,
          [40, 36, 24, 12, 20, 26],
          occurrences.map((occurrence) => planCells(occurrence, locale)),
        ),
    ...eventBlocks(findings, notPlanned, locale),
    ...warningBlocks(occurrences, locale),
    ...closingBlocks(assumptions, provenance, stamp, locale),
  ]
}

function planCells(occurrence: Occurrence, locale: Locale): string[] {
  const { rule, keepUntil } = occurrence
  const { disclosure } = locale
  const { channels } = rule.fields
  return [
    `${occurrence.id}: ${labelOf(occurrence, locale)}`,
    channels === undefined ? '–' : disclosure.channels(channels.value),
    dueText(occurrence, locale),
    keepUntil === undefined ? '–' : locale.date(keepUntil),
    rule.responsible.map((role) => disclosure.role[role]).join('; '),
    sourceText(rule.source, locale),
  ]
}

/** What it is: the label, the part, and whether it is not known to be owed. */
export function labelOf({ label, part, status }: Occurrence, { text, disclosureVerdicts }: Locale): string {
  const named = part === undefined ? text(label) : `${text(label)} – ${text(part.label)}`
  return status === 'owed' ? named : `${named} (${disclosureVerdicts.isOpen})`
}

/** By when: the day, the safe day before it, or why there is none. */
export function dueText({ dueOn, advised, undated, rule }: Occurrence, locale: Locale): string {
  const { due, deadline, disclosure } = locale
  if (dueOn !== null) {
    return advised === undefined || advised === dueOn
      ? deadline.day(dueOn)
      : due.advised(deadline.day(advised), deadline.day(dueOn))
  }
  const stated = rule.fields.due?.value
  if (undated === 'no-day-in-text' && stated !== undefined) return disclosure.due(stated)
  return undated === undefined ? '–' : due.why[undated]
}

/** The register for people: what was disclosed, in which form, when, until when, by whom. */
export function disclosureRegisterBlocks(register: DisclosureRegister, locale: Locale): Block[] {
  const { disclosureVerdicts: words, disclosure } = locale
  const { agency, asOf, period, rows, undated, provenance, stamp } = register
  const span = period === undefined ? [] : [words.span(locale.date(period.from), locale.date(period.to))]
  const tableOf = (of: readonly RegisterRow[]): Block =>
    table(
      words.registerColumns,
      [40, 20, 30, 12, 12, 20, 24],
      of.map((row) => registerCells(row, locale)),
    )
  return [
    { kind: 'heading', level: 1, text: words.registerTitle },
    { kind: 'paragraph', text: [`${agency}`, ...span, words.asOf(locale.date(asOf))].join('. ') },
    rows.length === 0 ? { kind: 'paragraph', text: disclosure.none } : tableOf(rows),
    ...(undated.length === 0 ? [] : [{ kind: 'heading', level: 2, text: words.undated } as const, tableOf(undated)]),
    ...closingBlocks([], provenance, stamp, locale),
  ]
}

function registerCells(row: RegisterRow, locale: Locale): string[] {
  const { number, createdOn, channel, startedOn, removedOn, until, responsible, links } = row
  const { disclosure, date, text } = locale
  const paper = [number, createdOn === undefined ? undefined : date(createdOn)].filter((part) => part !== undefined)
  const end = removedOn ?? until
  return [
    text(row.label),
    paper.join(', '),
    channel === undefined ? '–' : disclosure.channel[channel],
    startedOn === undefined ? '–' : date(startedOn),
    end === undefined ? '–' : date(end),
    responsible.map((role) => disclosure.role[role]).join('; '),
    links.join(' '),
  ]
}

/** Minutes of a posting and of its end, to be printed and filled in. */
export function postingRecordBlocks(record: PostingRecord, locale: Locale): Block[] {
  const { disclosure, disclosureVerdicts, date, text } = locale
  const { posting } = disclosureVerdicts
  const { agency, label, document, boards, dueOn, postedOn, removableOn, days, consecutive, signatures } = record
  const paragraph = (of: string): Block => ({ kind: 'paragraph', text: of })
  const names = signatures.map((each) => `${posting.signer[each]} ${posting.blank}`).join('; ')
  const signed = paragraph(posting.signatures(names === '' ? posting.blank : names))
  return [
    paragraph(posting.motto),
    paragraph(agency),
    { kind: 'heading', level: 1, text: posting.title },
    paragraph(posting.opening(postedOn === undefined ? '……/……/………' : date(postedOn), agency)),
    paragraph(posting.present),
    {
      kind: 'list',
      items: [
        posting.content(text(label)),
        ...(document?.number === undefined
          ? [posting.papers]
          : [
              posting.paper(document.number, document.issuedOn === undefined ? posting.blank : date(document.issuedOn)),
            ]),
        posting.boards(boards.map((board) => disclosure.channel[board]).join('; ') || posting.blank),
        ...(dueOn === null ? [] : [posting.dueOn(date(dueOn))]),
        ...(days === undefined ? [] : [posting.duration(days, consecutive === true)]),
        posting.removable(removableOn === undefined ? posting.blank : date(removableOn)),
      ],
    },
    signed,
    { kind: 'heading', level: 2, text: posting.endTitle },
    paragraph(posting.ended(agency)),
    paragraph(posting.opinions),
    signed,
    paragraph(`${sourceText(record.source, locale)}.`),
  ]
}

/** What does not fit in the events, and what gives nothing. */
export function eventBlocks(
  findings: readonly PlanFinding[],
  notPlanned: readonly NotPlanned[],
  { disclosureVerdicts: words, review }: Locale,
): Block[] {
  return [
    ...listOf(
      words.findingsTitle,
      findings.map(({ code, severity, data }) => `${review.severity[severity]}: ${words.planFindings[code](data)}`),
    ),
    ...listOf(
      words.notPlannedTitle,
      notPlanned.map(
        ({ duty, trigger, reason, by }) =>
          `${duty}/${trigger}: ${words.notPlanned[reason]}${by === undefined ? '' : ` (${by})`}`,
      ),
    ),
  ]
}

/** What to know of the rows before they are used, each once. */
export function warningBlocks(occurrences: readonly Occurrence[], { disclosure }: Locale): Block[] {
  const items = occurrences.flatMap(({ duty, rule }) =>
    rule.warnings.map(({ code, data }) => `${duty}: ${disclosure.warning[code](data)}`),
  )
  return listOf(disclosure.warnings, [...new Set(items)])
}

/** On what it rests. */
export function closingBlocks(
  assumptions: readonly DisclosureAssumption[],
  provenance: Provenance | undefined,
  { library, catalogues, calendarDigest }: DisclosureStamp,
  locale: Locale,
): Block[] {
  const { disclosureVerdicts: words, score } = locale
  const named = catalogues.map(({ id, version, digest }) => `${id} ${version} (${digest.slice(0, 12)})`).join(', ')
  return [
    ...listOf(
      words.assumptionsTitle,
      assumptions.map((assumed) => `${words.assumption(assumed)} (${locale.provenance[assumed.source.provenance]})`),
    ),
    ...(provenance === undefined
      ? []
      : [{ kind: 'paragraph', text: score.weakest(locale.provenance[provenance]) } as const]),
    { kind: 'paragraph', text: words.stamp(library.version, named, calendarDigest) },
  ]
}

/** A table whose columns stand to the left. */
export function table(
  titles: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): Block {
  return {
    kind: 'table',
    columns: titles.map((title, i) => ({ title, align: 'left', width: widths[i] as number })),
    rows: rows.map((cells) => ({ cells, isGroup: false })),
  }
}
