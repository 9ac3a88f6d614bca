import { DanvanError } from '../issues/index.ts'
import type { DossierCounts } from './DossierCounts.ts'
import { type DossierReading, dossierReadings } from './DossierReading.ts'
import { arrivalColumns, type DossierTally, sumOf } from './DossierTally.ts'

/** The columns of the form that a tally knows; one that an undecided dossier may belong to is not known. */
export function countsOfTally(tally: DossierTally, reading: DossierReading): DossierCounts {
  const { online, direct, post, channelUnknown, carriedOver } = tally
  const { early, onTime, late, solvedUndecided, inTime, overdue, pendingUndecided } = tally
  const { paused, stopped, withdrawn } = tally
  const isApart = reading === 'progress'
  const solved = early + onTime + late + solvedUndecided + withdrawn
  const inProcess = inTime + overdue + pendingUndecided + (isApart ? 0 : paused)
  return {
    received: {
      total: sumOf(tally, arrivalColumns),
      ...(channelUnknown === 0 && { online, directOrPost: direct + post }),
      carriedOver,
    },
    solved: {
      total: solved,
      ...(solvedUndecided === 0 && { early, onTime: onTime + (isApart ? 0 : withdrawn), late }),
      ...(isApart && { withdrawn }),
    },
    inProcess: {
      total: inProcess,
      ...(pendingUndecided === 0 && { inTime: inTime + (isApart ? 0 : paused), overdue }),
    },
    ...(isApart && { paused }),
    ...((isApart || stopped > 0) && { stopped }),
  }
}

/** Refuses a reading that does not exist; there is none by default, for each gives other figures. */
export function refuseReading(reading: unknown): void {
  if (!(dossierReadings as readonly unknown[]).includes(reading))
    throw new DanvanError('invalid-option', { option: 'reading', received: String(reading).slice(0, 40) })
}
