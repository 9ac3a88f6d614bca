import { requireObject } from '../issues/index.ts'
import type { DossierCounts } from './DossierCounts.ts'

/** Một đẳng thức của biểu II.06a: a whole and its parts, and whether they agree. */
export interface DossierBalance {
  /** Id, in columns of the form: `3=7+11`. */
  readonly id: '3=4+5+6' | '7=8+9+10' | '11=12+13' | '3=7+11'
  /** Path of the whole within the counts. */
  readonly of: string
  /** The whole, where it is known. */
  readonly whole?: number
  /** The parts by path, those that are known. */
  readonly parts: Readonly<Record<string, number>>
  /** Paths of the parts that are not known. */
  readonly missing: readonly string[]
  /** Whether it holds; `unknown` where a column was not printed. */
  readonly status: 'holds' | 'fails' | 'unknown'
}

/**
 * Kiểm tra cân đối số liệu hồ sơ: the four equations of form II.06a/VPCP/KSTT. A column that is not known makes its
 * equation unknown, never wrong; only parts that exceed their whole already fail. What a system counts apart, withdrawn or
 * waiting dossiers, is a part of the equation it belongs to.
 *
 * @param counts - the columns known
 * @returns the four equations, in the order of the form
 * @example
 * ```ts
 * const counts = { received: { total: 788 }, solved: { total: 730, earlyOrOnTime: 724, late: 6 }, inProcess: { total: 58 } }
 * dossierBalances(counts).map(({ id, status }) => `${id} ${status}`)
 * // => ['3=4+5+6 unknown', '7=8+9+10 holds', '11=12+13 unknown', '3=7+11 holds']
 * ```
 */
export function dossierBalances(counts: DossierCounts): DossierBalance[] {
  requireObject('counts', counts)
  const { received = {}, solved = {}, inProcess = {}, paused, stopped, withdrawn } = counts
  const { early, onTime, earlyOrOnTime } = solved
  const inTime =
    earlyOrOnTime === undefined
      ? { 'solved.early': early, 'solved.onTime': onTime }
      : { 'solved.earlyOrOnTime': earlyOrOnTime }
  return [
    balance('3=4+5+6', 'received.total', received.total, {
      'received.online': received.online,
      'received.directOrPost': received.directOrPost,
      'received.carriedOver': received.carriedOver,
    }),
    balance('7=8+9+10', 'solved.total', solved.total, {
      ...inTime,
      'solved.late': solved.late,
      ...(solved.withdrawn !== undefined && { 'solved.withdrawn': solved.withdrawn }),
    }),
    balance('11=12+13', 'inProcess.total', inProcess.total, {
      'inProcess.inTime': inProcess.inTime,
      'inProcess.overdue': inProcess.overdue,
    }),
    balance('3=7+11', 'received.total', received.total, {
      'solved.total': solved.total,
      'inProcess.total': inProcess.total,
      ...(paused !== undefined && { paused }),
      ...(stopped !== undefined && { stopped }),
      ...(withdrawn !== undefined && { withdrawn }),
    }),
  ]
}

function balance(
  id: DossierBalance['id'],
  of: string,
  whole: number | undefined,
  columns: Readonly<Record<string, number | undefined>>,
): DossierBalance {
  const parts: Record<string, number> = {}
  const missing: string[] = []
  let sum = 0
  for (const [path, count] of Object.entries(columns)) {
    if (count === undefined) missing.push(path)
    else {
      parts[path] = count
      sum += count
    }
  }
  if (whole === undefined) return { id, of, parts, missing, status: 'unknown' }
  const status = sum > whole ? 'fails' : missing.length === 0 ? (sum === whole ? 'holds' : 'fails') : 'unknown'
  return { id, of, whole, parts, missing, status }
}
