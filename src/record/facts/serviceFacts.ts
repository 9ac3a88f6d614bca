import type { FactSheet } from './FactSheet.ts'

/** Hồ sơ thủ tục hành chính, công khai, tiếp công dân, đơn thư. */
export function serviceFacts(sheet: FactSheet): void {
  const { disclosures, dossiers, reception = {}, petitions = {} } = sheet.record
  const counts = 'dossiers.counts'
  sheet.count('dossiers.received', `${counts}.received.total`)
  sheet.count('dossiers.resolved', `${counts}.solved.total`)
  const { early, onTime, earlyOrOnTime } = dossiers?.counts.solved ?? {}
  if (earlyOrOnTime !== undefined) sheet.count('dossiers.onTime', `${counts}.solved.earlyOrOnTime`)
  else if (early !== undefined && onTime !== undefined)
    sheet.put('dossiers.onTime', `${counts}.solved`, early + onTime, 'count')
  sheet.count('dossiers.late', `${counts}.solved.late`)
  sheet.count('dossiers.pending', `${counts}.inProcess.total`)
  sheet.count('dossiers.pendingInTime', `${counts}.inProcess.inTime`)
  sheet.count('dossiers.pendingOverdue', `${counts}.inProcess.overdue`)
  sheet.count('dossiers.online', `${counts}.received.online`)
  sheet.count('dossiers.apologies', 'dossiers.apologies.count')
  const published = disclosures?.public?.map(({ label }) => label)
  sheet.put('publication.tthc.items', 'disclosures.public', published, 'assertion')

  const { schedule, rules, rulesPosted } = reception
  sheet.put('reception.noticeFrequency', 'reception.schedule', schedule?.frequency, 'document', [
    schedule?.paper === false ? undefined : schedule?.paper,
  ])
  if (rules === false) sheet.issued('reception.rules', 'reception.rules')
  else if (rules !== undefined && rulesPosted !== undefined)
    sheet.put('reception.rules', 'reception.rules', rulesPosted, 'document', [rules])
  sheet.count('reception.visitors', 'reception.visitors')
  sheet.count('reception.handled', 'reception.handled')

  const { byKind } = petitions
  const sum = (column: 'received' | 'resolved') =>
    petitions[column] ?? byKind?.reduce((total, each) => total + each[column], 0)
  const path = (column: 'received' | 'resolved') =>
    petitions[column] === undefined ? 'petitions.byKind' : `petitions.${column}`
  sheet.put('complaints.received', path('received'), sum('received'), 'count')
  sheet.put('complaints.resolved', path('resolved'), sum('resolved'), 'count')
  sheet.put('complaints.resolvedShare', 'petitions.resolvedShare', petitions.resolvedShare, 'share')
  sheet.count('complaints.backlog', 'petitions.backlog')
  sheet.count('petitions.mass', 'petitions.massCases')
}
