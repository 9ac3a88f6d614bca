import type { DossierCounts } from './DossierCounts.ts'
import type { DossierFormColumns } from './DossierForm.ts'

/** Counts by the columns of the form; what is not known is null. */
export function columnsOf({
  received = {},
  solved = {},
  inProcess = {},
  paused,
  stopped,
  withdrawn,
}: DossierCounts): DossierFormColumns {
  const { earlyOrOnTime, withdrawn: solvedWithdrawn } = solved
  return {
    '3': received.total ?? null,
    '4': received.online ?? null,
    '5': received.directOrPost ?? null,
    '6': received.carriedOver ?? null,
    '7': solved.total ?? null,
    '8': solved.early ?? null,
    '9': solved.onTime ?? null,
    '10': solved.late ?? null,
    '11': inProcess.total ?? null,
    '12': inProcess.inTime ?? null,
    '13': inProcess.overdue ?? null,
    ...(earlyOrOnTime !== undefined && { earlyOrOnTime }),
    ...(solvedWithdrawn !== undefined && { solvedWithdrawn }),
    ...(paused !== undefined && { paused }),
    ...(stopped !== undefined && { stopped }),
    ...(withdrawn !== undefined && { withdrawn }),
  }
}
