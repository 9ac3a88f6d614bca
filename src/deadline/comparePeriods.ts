import { toDayNumber, toIsoDate } from '../civil/index.ts'
import { DanvanError, type Issue } from '../issues/index.ts'
import { spanOf } from './periodDays.ts'
import type { DaySpan, ReportPeriod } from './ReportPeriod.ts'

/** So sánh hai kỳ báo cáo. */
export interface PeriodComparison {
  /** What it is. */
  readonly kind: 'period-comparison'
  /** Version of this format. */
  readonly schema: 'danvan/period-comparison@1'
  /** One period. */
  readonly first: ReportPeriod
  /** The other. */
  readonly second: ReportPeriod
  /** The same days; some in common; one right after the other; days between them. */
  readonly relation: 'same' | 'overlap' | 'adjacent' | 'gap'
  /** Days in both: counted twice if the two are added up. */
  readonly overlap?: DaySpan
  /** Days in neither, between the two: not counted at all. */
  readonly gap?: DaySpan
  /** What must be said when figures of the two stand side by side. */
  readonly findings: readonly PeriodFinding[]
}

/** Codes of what differs between two periods. */
export type PeriodFindingCode = 'cut-off-differs' | 'period-set-differs' | 'counted-twice' | 'not-counted'

/** One thing that differs. */
export type PeriodFinding = Issue<PeriodFindingCode>

/** A period as a caller writes it. */
export type ReportPeriodInput = {
  readonly [field in keyof ReportPeriod]: string | Extract<ReportPeriod[field], undefined>
}

/**
 * So sánh hai kỳ báo cáo: days in both and days in neither, and what must be said before their figures are compared:
 * another day of cut-off, another set of periods.
 *
 * @param first - a period
 * @param second - another
 * @returns relation, overlap, gap and findings
 * @throws a {@link DanvanError} `invalid-date` if a day does not exist, `invalid-option` if a period is reversed
 * @example
 * ```ts
 * const dossiers = { from: '2023-01-01', to: '2023-10-31', cutOff: '2023-10-31', periodSet: 'dan-van-2023' }
 * const complaints = { from: '2022-12-15', to: '2023-09-14', cutOff: '2023-09-14', periodSet: 'tt-02-2021-ttcp' }
 * const { overlap, findings } = comparePeriods(dossiers, complaints)
 * overlap // => { from: '2023-01-01', to: '2023-09-14', days: 257 }
 * findings.map(({ code }) => code) // => ['cut-off-differs', 'period-set-differs', 'counted-twice']
 * ```
 */
export function comparePeriods(first: ReportPeriodInput, second: ReportPeriodInput): PeriodComparison {
  const [a, b] = [readPeriod(first), readPeriod(second)]
  const [from, to] = [a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to]
  const [start, end] = [toDayNumber(from), toDayNumber(to)]
  const overlap = start <= end ? spanOf(start, end) : undefined
  const gap = start > end + 1 ? spanOf(end + 1, start - 1) : undefined
  const isSame = a.from === b.from && a.to === b.to
  const findings: PeriodFinding[] = []
  const report = (code: PeriodFindingCode, data: PeriodFinding['data']) => {
    findings.push({ code, path: [], severity: 'warning', data })
  }
  if (a.cutOff !== b.cutOff) report('cut-off-differs', { first: a.cutOff, second: b.cutOff })
  if (a.periodSet !== b.periodSet)
    report('period-set-differs', { first: a.periodSet ?? null, second: b.periodSet ?? null })
  if (overlap !== undefined && !isSame) report('counted-twice', { ...overlap })
  if (gap !== undefined) report('not-counted', { ...gap })
  return {
    kind: 'period-comparison',
    schema: 'danvan/period-comparison@1',
    first: a,
    second: b,
    relation: isSame ? 'same' : overlap !== undefined ? 'overlap' : gap !== undefined ? 'gap' : 'adjacent',
    ...(overlap !== undefined && { overlap }),
    ...(gap !== undefined && { gap }),
    findings,
  }
}

/** A period with its days checked. */
function readPeriod(period: ReportPeriodInput): ReportPeriod {
  const from = toIsoDate(period?.from as string)
  const to = toIsoDate(period.to as string)
  const cutOff = toIsoDate(period.cutOff as string)
  if (from > to || from > cutOff)
    throw new DanvanError('invalid-option', { option: 'period', received: `${from}, ${to}, ${cutOff}` })
  const { periodSet, sendBy } = period
  return {
    from,
    to,
    cutOff,
    ...(periodSet !== undefined && { periodSet }),
    ...(sendBy !== undefined && { sendBy: toIsoDate(sendBy) }),
  }
}
