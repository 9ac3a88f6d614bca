import type { DisclosureObservation } from 'danvan'

import { readCsv, writeCsv } from './readCsv'

const plainFields = ['channel', 'startedOn', 'removedOn', 'collectedOn', 'origin'] as const
const head = ['id', 'occurrence', 'label', 'found', ...plainFields, 'evidence', 'status', 'reference', 'more'] as const
const evidenceFields: ReadonlySet<string> = new Set(['kind', 'status', 'reference'])

/** A cell comes back as it went: no space around it, no line end, nothing that a spreadsheet takes for a formula. */
const comesBack = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value === value.trim() && !/^[=+\-@'\uFEFF]|[\r\n]/.test(value)

/**
 * Observations as a sheet, and below them a row to fill in for each occurrence without one. What has no column of its own,
 * or would not come back out of it, stands in `more` as JSON: reading the sheet gives the same observations.
 */
export function writeObservations(
  observations: readonly DisclosureObservation[],
  occurrences: readonly { readonly id: string; readonly label: string }[],
): string {
  const labels = new Map(occurrences.map(({ id, label }) => [id, label]))
  const rows = observations.map((observation) => {
    const { found, evidence, ...rest } = observation
    const cells: Record<string, string> = {
      label: labels.get(observation.occurrence) ?? '',
      found: found ? 'yes' : 'no',
    }
    const more: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(rest)) {
      if ((head as readonly string[]).includes(name) && comesBack(value)) cells[name] = value
      else if (value !== undefined) more[name] = value
    }
    const [first, ...others] = evidence ?? []
    const isPlain =
      first !== undefined &&
      others.length === 0 &&
      Object.entries(first).every(([name, value]) => evidenceFields.has(name) && comesBack(value))
    if (isPlain) {
      cells['evidence'] = first.kind
      cells['status'] = first.status
      if (first.reference !== undefined) cells['reference'] = first.reference
    } else if (evidence !== undefined) more['evidence'] = evidence
    if (Object.keys(more).length > 0) cells['more'] = JSON.stringify(more)
    return head.map((name) => cells[name] ?? '')
  })
  const recorded = new Set(observations.map(({ occurrence }) => occurrence))
  const open = occurrences
    .filter(({ id }) => !recorded.has(id))
    .map(({ id, label }) => head.map((name) => (name === 'occurrence' ? id : name === 'label' ? label : '')))
  return writeCsv(head, [...rows, ...open])
}

const foundWords: Readonly<Record<string, boolean>> = { yes: true, có: true, no: false, không: false }

/** What such a sheet says, to be parsed; or what is wrong with it, by row. */
export function readObservations(text: string): {
  readonly observations: readonly unknown[]
  readonly faults: readonly string[]
} {
  const rows = readCsv(text)
  if (rows[0]?.['occurrence'] === undefined)
    return { observations: [], faults: ['Bảng phải có cột occurrence; hãy tải mẫu ghi nhận để điền.'] }
  const faults: string[] = []
  const ids = new Set(rows.map(({ id }) => id))
  let next = 1
  const newId = () => {
    while (ids.has(String(next))) next++
    ids.add(String(next))
    return String(next)
  }
  const observations = rows.flatMap((row, i): unknown[] => {
    const isFilled = Object.entries(row).some(
      ([name, value]) => name !== 'occurrence' && name !== 'label' && name !== 'origin' && value !== '',
    )
    if (!isFilled) return []
    const found = row['found'] ? foundWords[row['found'].toLowerCase()] : true
    if (found === undefined) {
      faults.push(`Dòng ${i + 2}: found phải là yes (có) hoặc no (không), không phải “${row['found']}”.`)
      return []
    }
    let more: unknown = {}
    try {
      more = JSON.parse(row['more'] || '{}')
    } catch {
      faults.push(`Dòng ${i + 2}: cột more không phải là JSON.`)
      return []
    }
    const stated: Record<string, unknown> = { ...(more as object) }
    // A sheet without the column has the day on which somebody looked and found nothing in that of the beginning.
    const isOld = row['collectedOn'] === undefined
    for (const name of plainFields)
      if (row[name]) stated[isOld && !found && name === 'startedOn' ? 'collectedOn' : name] = row[name]
    if (row['evidence'])
      stated['evidence'] = [
        {
          kind: row['evidence'],
          status: row['status'] || 'approved',
          ...(row['reference'] && { reference: row['reference'] }),
        },
      ]
    return [
      {
        ...(row['occurrence'] && { occurrence: row['occurrence'] }),
        found,
        origin: 'seen',
        ...stated,
        id: row['id'] || stated['id'] || newId(),
      },
    ]
  })
  return { observations, faults }
}
