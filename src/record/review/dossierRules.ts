import { dossierBalances } from '../../dossier/index.ts'
import { roundQuotient } from '../../points/index.ts'
import type { AnnualRecord } from '../AnnualRecord.ts'
import { makeFinding } from '../makeFinding.ts'
import type { RecordFinding } from '../RecordFinding.ts'
import { valueAt } from '../recordPlace.ts'

/** Số liệu hồ sơ: balances, printed shares, the period they are said to be of, causes and apologies of the late ones. */
export function dossierRules(record: AnnualRecord): RecordFinding[] {
  const { dossiers } = record
  if (dossiers === undefined) return []
  const { counts, counted, printedShares = [], lateCauses, apologies } = dossiers
  const findings: RecordFinding[] = []
  for (const { id, of, whole, parts, status } of dossierBalances(counts))
    if (status === 'fails')
      findings.push(
        makeFinding(record, 'sum-off', 'error', `dossiers.counts.${of}`, {
          balance: id,
          whole,
          sum: Object.values(parts).reduce((sum, part) => sum + part, 0),
          parts,
        }),
      )

  printedShares.forEach(({ numerator, denominator, percent, places, counted: labelled }, index) => {
    const path = `dossiers.printedShares.${index}`
    const [part, whole] = [valueAt(counts, numerator), valueAt(counts, denominator)]
    if (typeof part === 'number' && typeof whole === 'number' && whole > 0) {
      const factor = 10 ** places
      const exact = roundQuotient(part * 100 * factor, whole, 'half-up') / factor
      const cutOff = roundQuotient(part * 100 * factor, whole, 'down') / factor
      if (exact !== percent && cutOff !== percent)
        findings.push(
          makeFinding(record, 'percentage-off', 'warning', path, {
            numerator: part,
            denominator: whole,
            percent,
            exact,
          }),
        )
    }
    if (
      labelled !== undefined &&
      counted !== undefined &&
      (labelled.from !== counted.from || labelled.to !== counted.to)
    )
      findings.push(
        makeFinding(record, 'period-label', 'warning', path, {
          counted: { from: counted.from, to: counted.to },
          labelled: { from: labelled.from, to: labelled.to },
          ...(labelled.wording !== undefined && { wording: labelled.wording }),
        }),
      )
  })

  const solvedLate = counts.solved?.late
  if (solvedLate !== undefined && lateCauses !== undefined) {
    const sum = lateCauses.reduce((total, { count }) => total + count, 0)
    if (sum > solvedLate + (counts.inProcess?.overdue ?? 0))
      findings.push(makeFinding(record, 'sum-off', 'warning', 'dossiers.lateCauses', { whole: solvedLate, sum }))
  }
  // Each dossier past its term is owed a written apology (NĐ 61/2018 Đ.19 k.9).
  const late = (solvedLate ?? 0) + (counts.inProcess?.overdue ?? 0)
  if (late > (apologies?.count ?? 0))
    findings.push(
      makeFinding(record, 'apologies-expected', 'warning', 'dossiers.apologies', {
        late,
        ...(apologies?.count !== undefined && { count: apologies.count }),
        published: apologies?.published === true,
      }),
    )
  return findings
}
