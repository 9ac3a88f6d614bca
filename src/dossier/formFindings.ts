import type { DossierCounts } from './DossierCounts.ts'
import type { DossierFormFinding, DossierFormFindingCode, DossierFormRow } from './DossierForm.ts'
import type { DossierReading } from './DossierReading.ts'
import type { DossierSummary } from './DossierSummary.ts'
import type { DossierTally } from './DossierTally.ts'

/** What must be said with counts that were given as counts. */
export function findingsOfCounts(counts: DossierCounts, total: DossierFormRow): DossierFormFinding[] {
  const holds = (id: string) => total.balances.some((balance) => balance.id === id && balance.status === 'holds')
  return [
    ...failing(total),
    // That 3 = 7 + 11 holds says only that what was carried over is either in 3 or none.
    ...(counts.received?.carriedOver === undefined && holds('3=7+11')
      ? [finding('carried-over-unknown', 'info', { total: counts.received?.total })]
      : []),
  ]
}

/** What must be said with a form made of a summary. */
export function findingsOfSummary(
  { notCounted }: DossierSummary,
  tally: DossierTally,
  reading: DossierReading,
  rows: readonly DossierFormRow[],
): DossierFormFinding[] {
  const findings = rows.flatMap(failing)
  const say = (
    code: DossierFormFindingCode,
    severity: DossierFormFinding['severity'],
    data: Readonly<Record<string, number>>,
  ) => {
    if (Object.values(data).some((count) => count > 0)) findings.push(finding(code, severity, data))
  }
  const { unreadable, ...leftOut } = notCounted
  say('unreadable', 'error', { unreadable })
  say('channel-unknown', 'warning', { channelUnknown: tally.channelUnknown })
  say('undecided', 'warning', { solved: tally.solvedUndecided, inProcess: tally.pendingUndecided })
  if (reading === 'II.06a') {
    say('stopped-beside', 'warning', { stopped: tally.stopped })
    say('waiting-in-time', 'info', { paused: tally.paused })
    say('withdrawn-on-time', 'info', { withdrawn: tally.withdrawn })
  }
  say('left-out', 'info', leftOut)
  return findings
}

function failing({ number, balances }: DossierFormRow): DossierFormFinding[] {
  return balances
    .filter(({ status }) => status === 'fails')
    .map(({ id, of, whole, parts }) => {
      const sum = Object.values(parts).reduce((total, part) => total + part, 0)
      return finding('balance-fails', 'error', { row: number, balance: id, of, whole, sum })
    })
}

function finding(
  code: DossierFormFindingCode,
  severity: DossierFormFinding['severity'],
  data: DossierFormFinding['data'],
): DossierFormFinding {
  return { code, path: [], severity, data }
}
