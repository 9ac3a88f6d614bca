import type { Channel, DeclaredDisclosure, DisclosureReading } from '../disclosure/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import { makeFinding } from './makeFinding.ts'
import type { RecordFinding } from './RecordFinding.ts'
import { valueAt } from './recordPlace.ts'

/** What a record says was disclosed, each with the duties it is about; what no phrase names is a finding. */
export function declaredDisclosures(
  record: AnnualRecord,
  { phrases, places }: DisclosureReading,
): { readonly declared: readonly DeclaredDisclosure[]; readonly findings: readonly RecordFinding[] } {
  const declared: DeclaredDisclosure[] = []
  const findings: RecordFinding[] = []
  const { disclosures = {} } = record
  for (const list of ['public', 'internal'] as const)
    disclosures[list]?.forEach(({ label, channels }, i) => {
      const path = `disclosures.${list}.${i}`
      const text = label.normalize('NFC').toLowerCase()
      const phrase = phrases.find((each) => each.list === list && text.includes(each.contains))
      if (phrase === undefined) {
        findings.push(makeFinding(record, 'disclosure-not-mapped', 'info', path, { label }))
        return
      }
      const told = channels ?? (list === 'internal' ? disclosures.internalChannels : undefined)
      declared.push({
        id: path,
        duties: phrase.duties,
        ...(phrase.partly && { partly: phrase.partly }),
        ...(told !== undefined && { channels: told }),
      })
    })
  for (const { path, values, channelsAt, channels, duties } of places) {
    const value = valueAt(record, path)
    const isSaid = values === undefined ? value !== undefined && value !== false : values.some((each) => each === value)
    if (!isSaid) continue
    const told =
      channels ?? (channelsAt === undefined ? undefined : (valueAt(record, channelsAt) as Channel[] | undefined))
    declared.push({ id: path, duties, ...(told !== undefined && { channels: told }) })
  }
  return { declared, findings }
}
