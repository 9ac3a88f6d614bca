import type { AnnualRecord } from './AnnualRecord.ts'
import { valueAt } from './recordPlace.ts'

/** A part of a whole in the record. */
export interface RecordRatio {
  /** Path of the part. */
  readonly numerator: string
  /** Path of the whole. */
  readonly denominator: string
  /** The part, where it is known. */
  readonly part?: number
  /** The whole. */
  readonly whole: number
}

const pairs: readonly (readonly [part: string, whole: string])[] = [
  ['programme.tasks.done', 'programme.tasks.assigned'],
  ['dossiers.counts.received.online', 'dossiers.counts.received.total'],
  ['dossiers.counts.received.directOrPost', 'dossiers.counts.received.total'],
  ['dossiers.counts.received.carriedOver', 'dossiers.counts.received.total'],
  ['dossiers.counts.solved.early', 'dossiers.counts.solved.total'],
  ['dossiers.counts.solved.onTime', 'dossiers.counts.solved.total'],
  ['dossiers.counts.solved.earlyOrOnTime', 'dossiers.counts.solved.total'],
  ['dossiers.counts.solved.late', 'dossiers.counts.solved.total'],
  ['dossiers.counts.solved.withdrawn', 'dossiers.counts.solved.total'],
  ['dossiers.counts.inProcess.inTime', 'dossiers.counts.inProcess.total'],
  ['dossiers.counts.inProcess.overdue', 'dossiers.counts.inProcess.total'],
  ['reception.handled', 'reception.visitors'],
  ['petitions.resolved', 'petitions.received'],
  ['replies.answered', 'replies.received'],
  ['democracy.consultations.done', 'democracy.consultations.required'],
  ['skilfulMobilization.implemented', 'skilfulMobilization.registered'],
  ['skilfulMobilization.recognised', 'skilfulMobilization.registered'],
  ['fatherlandFront.recommendations.answered', 'fatherlandFront.recommendations.received'],
  ['training.attended', 'training.assigned'],
]

/**
 * Every part of a whole that a record counts. A part above its whole is a fault; a whole of zero makes no share.
 *
 * @param record - the record, or the sound part of one
 * @returns the ratios whose whole is known
 */
export function ratiosOf(record: Partial<AnnualRecord>): RecordRatio[] {
  const kinds = Array.isArray(record.petitions?.byKind) ? record.petitions.byKind : []
  const byKind = kinds.map((_, i) => [`petitions.byKind.${i}.resolved`, `petitions.byKind.${i}.received`] as const)
  return [...pairs, ...byKind].flatMap(([numerator, denominator]) => {
    const [part, whole] = [valueAt(record, numerator), valueAt(record, denominator)]
    if (typeof whole !== 'number') return []
    return [{ numerator, denominator, whole, ...(typeof part === 'number' && { part }) }]
  })
}
