import type { DutiesOn, DutyOn, RegimeComparison, RegimeFieldChange } from '../disclosure/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block } from './Block.ts'
import { listOf } from './listOf.ts'

/** The duties of an agency on a day: those that apply as a table, then what is open, what does not apply, and why. */
export function dutiesOnBlocks(
  { agency, date, duties, findings, provenance, stamp }: DutiesOn,
  locale: Locale,
): Block[] {
  const { disclosure } = locale
  const having = (...statuses: readonly DutyOn['status'][]) => duties.filter(({ status }) => statuses.includes(status))
  const statuses = (Object.keys(disclosure.status) as DutyOn['status'][]).filter((each) => having(each).length > 0)
  const applying = having('applies')
  const warnings = applying.flatMap((row) =>
    row.warnings.map(({ code, data }) => `${row.id}: ${disclosure.warning[code](data)}`),
  )
  return [
    { kind: 'heading', level: 1, text: disclosure.title(locale.date(date)) },
    { kind: 'paragraph', text: agency },
    { kind: 'list', items: statuses.map((each) => disclosure.count(disclosure.status[each], having(each).length)) },
    { kind: 'heading', level: 2, text: disclosure.applying },
    applying.length === 0 ? { kind: 'paragraph', text: disclosure.none } : tableOf(applying, locale),
    ...listOf(
      disclosure.open,
      having('unknown', 'unknown-in-force').map((row) => openText(row, locale)),
    ),
    ...listOf(
      disclosure.excluded,
      having('not-applicable').map((row) => `${row.id} ${locale.text(row.duty.label)}: ${whyText(row, locale)}`),
    ),
    ...listOf(disclosure.warnings, warnings),
    ...listOf(
      disclosure.findingsTitle,
      findings.map(
        ({ code, severity, data }) => `${locale.review.severity[severity]}: ${disclosure.findings[code](data)}`,
      ),
    ),
    ...closing(provenance, stamp, locale),
  ]
}

/** What came, went and changed between two days, item by item. */
export function regimeComparisonBlocks(comparison: RegimeComparison, locale: Locale): Block[] {
  const { disclosure } = locale
  const { agency, before, after, added, dropped, changed, unchanged, provenance, stamp } = comparison
  const name = ({ id, label }: { id: string; label: DutyOn['duty']['label'] }) => `${id} ${locale.text(label)}`
  return [
    { kind: 'heading', level: 1, text: disclosure.comparison(locale.date(before), locale.date(after)) },
    { kind: 'paragraph', text: agency },
    ...listOf(disclosure.added, added.map(name)),
    ...listOf(disclosure.dropped, dropped.map(name)),
    ...(changed.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: disclosure.changed } as const, changeTable(comparison, locale)]),
    ...listOf(
      disclosure.unchanged,
      unchanged.map(({ after: is }) => name(is)),
    ),
    ...closing(provenance, stamp, locale),
  ]
}

/** Item by item: a row for the pair, then one for each field that changed. */
function changeTable({ before, after, changed }: RegimeComparison, locale: Locale): Block {
  const { disclosure, text, date } = locale
  return {
    kind: 'table',
    columns: [column(disclosure.id, 24), column(date(before), 48), column(date(after), 48)],
    rows: changed.flatMap(({ before: was, after: is, relation, changes }) => [
      {
        cells: [was.id === is.id ? is.id : `${was.id} → ${is.id}`, text(is.label), disclosure.relation[relation]],
        isGroup: true,
      },
      ...changes.map((change) => ({
        cells: [disclosure.field[change.field], ...sidesOf(change, locale)],
        isGroup: false,
      })),
    ]),
  }
}

function tableOf(rows: readonly DutyOn[], locale: Locale): Block {
  const { disclosure } = locale
  return {
    kind: 'table',
    columns: [
      column(disclosure.id, 10),
      column(disclosure.what, 40),
      column(disclosure.field.due, 20),
      column(disclosure.field.channels, 40),
      column(disclosure.field.keep, 30),
    ],
    rows: rows.map(({ id, duty, fields: { due, channels, keep } }) => ({
      cells: [
        id,
        locale.text(duty.label),
        due === undefined ? '–' : disclosure.due(due.value),
        channels === undefined ? '–' : disclosure.channels(channels.value),
        keep === undefined ? '–' : disclosure.keep(keep.value),
      ],
      isGroup: false,
    })),
  }
}

function openText({ id, duty, needs, warnings }: DutyOn, { text, disclosure }: Locale): string {
  const reasons = [
    ...(needs.length === 0 ? [] : [disclosure.needs(needs.map((flag) => disclosure.flag[flag]).join('; '))]),
    ...warnings.map(({ code, data }) => disclosure.warning[code](data)),
  ]
  return `${id} ${text(duty.label)}: ${reasons.join('; ')}`
}

function whyText({ why }: DutyOn, { disclosure }: Locale): string {
  return why
    .filter(({ code }) => code === 'requirement-failed')
    .map(({ code, data }) => disclosure.why[code](data))
    .join('; ')
}

function sidesOf(change: RegimeFieldChange, { disclosure }: Locale): readonly [string, string] {
  const words = <Value>(write: (value: Value) => string, before: Value | null, after: Value | null) =>
    [before === null ? '–' : write(before), after === null ? '–' : write(after)] as const
  switch (change.field) {
    case 'trigger':
      return words(disclosure.trigger, change.before, change.after)
    case 'due':
      return words(disclosure.due, change.before, change.after)
    case 'channels':
      return words(disclosure.channels, change.before, change.after)
    case 'keep':
      return words(disclosure.keep, change.before, change.after)
    case 'exceptions':
      return words(disclosure.exceptions, change.before, change.after)
    case 'attendance':
      return words(disclosure.attendance, change.before, change.after)
    case 'validity':
      return words(disclosure.validity, change.before, change.after)
  }
}

/** A column; its title begins with a capital. */
function column(title: string, width: number) {
  return { title: title.charAt(0).toUpperCase() + title.slice(1), align: 'left', width } as const
}

function closing(
  provenance: DutiesOn['provenance'],
  { library, catalogues }: DutiesOn['stamp'],
  { disclosure, score, provenance: words }: Locale,
): Block[] {
  const named = catalogues.map(({ id, version, digest }) => `${id} ${version} (${digest.slice(0, 12)})`).join(', ')
  return [
    ...(provenance === undefined ? [] : [{ kind: 'paragraph', text: score.weakest(words[provenance]) } as const]),
    { kind: 'paragraph', text: disclosure.stamp(library.version, named) },
  ]
}
