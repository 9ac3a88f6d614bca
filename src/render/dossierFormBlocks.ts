import type { DossierForm, DossierFormColumn, DossierFormRow } from '../dossier/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block, Cell, Table } from './Block.ts'

const columns = ['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'] as const
const besideColumns = ['solvedWithdrawn', 'paused', 'stopped', 'withdrawn'] as const

/** Form II.06a for people: what must not be overlooked first, the columns, the balances, the rates. */
export function dossierFormBlocks(form: DossierForm, locale: Locale): Block[] {
  const { dossierForm: dossier, review, date, score } = locale
  const { unit, period, reading, findings, beside } = form
  const heads = [
    ...(unit === undefined ? [] : [dossier.unit(unit)]),
    ...(period === undefined
      ? []
      : [
          dossier.period(
            date(period.from),
            date(period.to),
            date(period.cutOff),
            period.sendBy === undefined ? undefined : date(period.sendBy),
          ),
        ]),
    dossier.reading[reading],
  ]
  const sentence = ({ code, severity, data }: DossierForm['findings'][number]) =>
    `${review.severity[severity]}: ${dossier.findings[code](data)}`
  return [
    ...findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({ kind: 'notice', text: sentence(finding) }) as const),
    { kind: 'heading', level: 1, text: dossier.title(form.form) },
    { kind: 'list', items: heads },
    columnTable(form, locale),
    { kind: 'paragraph', text: dossier.blank },
    { kind: 'heading', level: 2, text: dossier.balances },
    balanceTable(form.total, locale),
    { kind: 'heading', level: 2, text: dossier.rates(reading) },
    rateTable(form, locale),
    ...(beside === undefined
      ? []
      : [
          { kind: 'heading', level: 2, text: dossier.beside } as const,
          {
            kind: 'list',
            items: besideItems(beside, locale),
          } as const,
        ]),
    ...(findings.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: dossier.findingsTitle } as const,
          { kind: 'list', items: findings.map(sentence) } as const,
        ]),
    { kind: 'paragraph', text: dossier.source },
    { kind: 'paragraph', text: score.weakest(locale.provenance[form.provenance]) },
    { kind: 'paragraph', text: dossier.stamp(form.stamp.library.version) },
  ]
}

/** What was counted, and of how many nobody says on which side they stand: a zero is printed only where it is known. */
function besideItems(beside: NonNullable<DossierForm['beside']>, { dossierForm: dossier, number }: Locale): string[] {
  const { lateByUnknown, apologyUnknown, ...counts } = beside
  const unknownOf: Partial<Record<keyof typeof counts, number>> = {
    lateByLaw: lateByUnknown,
    lateByClosing: lateByUnknown,
    apologySent: apologyUnknown,
    apologyMissing: apologyUnknown,
  }
  return (Object.keys(counts) as (keyof typeof counts)[]).map((name) => {
    const unknown = unknownOf[name] ?? 0
    const said = unknown === 0 ? number(counts[name]) : dossier.besideUnknown(counts[name], unknown)
    return `${dossier.besideNames[name]}: ${said}`
  })
}

function columnTable({ form, rows, total }: DossierForm, { dossierForm: dossier, number }: Locale): Table {
  const beside = besideColumns.filter((name) => [...rows, total].some((row) => row.columns[name] !== undefined))
  const cells = ({ number: place, level, field, procedure, columns: known }: DossierFormRow): Cell[] => [
    place,
    level === 'total' ? dossier.total : ((level === 'procedure' ? procedure : field) ?? ''),
    ...columns.map((column): Cell => {
      if (column === '9' && known['9'] === null && known.earlyOrOnTime !== undefined)
        return dossier.earlyOrOnTime(number(known.earlyOrOnTime))
      return known[column as DossierFormColumn] ?? ''
    }),
    ...beside.map((name): Cell => known[name] ?? ''),
  ]
  // Thirteen columns on one page: as narrow as the largest number allows, and it is in the total.
  const width = Math.max(7, ...Object.values(total.columns).map((count) => number(count ?? 0).length))
  const isGroup = (row: DossierFormRow) =>
    row.level === 'total' || (row.level === 'field' && rows.some(({ level }) => level === 'procedure'))
  return {
    kind: 'table',
    caption: dossier.title(form),
    columns: [
      { title: dossier.number, align: 'left', width: 4 },
      { title: dossier.field, align: 'left', width: 12 },
      ...columns.map((column) => ({ title: dossier.columns[column], align: 'right', width }) as const),
      ...beside.map((name) => ({ title: dossier.besideColumns[name], align: 'right', width }) as const),
    ],
    rows: [...rows, total].map((row) => ({ cells: cells(row), isGroup: isGroup(row) })),
  }
}

function balanceTable({ balances }: DossierFormRow, { dossierForm: dossier, review }: Locale): Table {
  const [equation, content, left, right, result] = dossier.balanceColumns
  return {
    kind: 'table',
    columns: [
      { title: equation, align: 'left', width: 14 },
      { title: content, align: 'left', width: 42 },
      { title: left, align: 'right', width: 8 },
      { title: right, align: 'right', width: 8 },
      { title: result, align: 'left', width: 16 },
    ],
    rows: balances.map(({ id, of, whole, parts, missing, status }) => {
      const names = [...Object.keys(parts).map(review.column), ...missing.map((path) => `${review.column(path)} (?)`)]
      const sum = Object.values(parts).reduce((total, part) => total + part, 0)
      return {
        cells: [
          id.replace(/[=+]/g, ' $& '),
          `${review.column(of)} = ${names.join(' + ')}`,
          whole ?? '',
          missing.length > 0 && status === 'unknown' ? '' : sum,
          dossier.balanceStatus[status],
        ],
        isGroup: false,
      }
    }),
  }
}

function rateTable({ reading, total }: DossierForm, { dossierForm: dossier }: Locale): Table {
  const figures = dossier.rateColumns
  return {
    kind: 'table',
    columns: [
      { title: dossier.rates(reading), align: 'left', width: 48 },
      ...figures.map((title) => ({ title, align: 'right', width: 12 }) as const),
    ],
    rows: total.rates.map(({ id, numerator, denominator, percent }) => ({
      cells: [dossier.rateNames[id], numerator, denominator, percent],
      isGroup: false,
    })),
  }
}
