import { DanvanError } from '../issues/index.ts'
import { version } from '../stamp/index.ts'
import type { Assessment } from './Assessment.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import type { ScoreResult } from './ScoreResult.ts'
import { score } from './score.ts'

/** Kiểm lại kết quả đã lưu. */
export interface Verification {
  /** What it is. */
  readonly kind: 'verification'
  /** Version of this format. */
  readonly schema: 'danvan/verification@1'
  /**
   * `identical`: bit for bit; `equal`: the same data, keys in another order; `different`: something differs. The
   * version of the library is left aside in all three.
   */
  readonly status: 'identical' | 'equal' | 'different'
  /** Đơn vị, as stored. */
  readonly unit: string
  /** Version of the library that made the stored result, and of this one. */
  readonly library: {
    /** As stored. */
    readonly stored: string
    /** This one. */
    readonly now: string
  }
  /** Whether the set at hand is the one that was applied, by its digest. */
  readonly sameSet: boolean
  /** What differs, the first hundred places. */
  readonly differences: readonly ResultDifference[]
  /** How many places differ beyond these. */
  readonly more: number
}

/** One place at which a stored result is not what is computed. */
export interface ResultDifference {
  /** Where. */
  readonly path: readonly (string | number)[]
  /** As stored; absent = there is nothing. */
  readonly stored?: unknown
  /** As computed; absent = there is nothing. */
  readonly computed?: unknown
}

const most = 100

/**
 * Kiểm lại kết quả đã lưu: computes a stored score again from the set and the facts, for the same day asked, and holds
 * it against what was stored.
 *
 * A set that was changed since shows in `sameSet`; the library's own version is reported and not held against anything.
 *
 * @param result - the stored result
 * @param set - the set it was made with
 * @param assessment - the facts it was made from
 * @returns whether the two are the same, and where not
 * @throws a {@link DanvanError} `invalid-option` if it is no stored score, `invalid-date` if it names no day
 * @example
 * ```ts
 * const { assessment } = quangNgai1211.examples[0]
 * const stored = JSON.parse(JSON.stringify(score(quangNgai1211, assessment, { asOf: '2023-12-31' })))
 * verifyResult(stored, quangNgai1211, assessment).status // => 'identical'
 * stored.points = 99
 * verifyResult(stored, quangNgai1211, assessment).differences // => [{ path: ['points'], stored: 99, computed: 100 }]
 * ```
 */
export function verifyResult(result: ScoreResult, set: CriteriaSet, assessment: Assessment): Verification {
  refuseOther(result)
  const { stamp, unit } = result
  const again = score(set, assessment, { asOf: stamp.asOf })
  const stored = { ...result, stamp: { ...stamp, library: again.stamp.library } }
  const isIdentical = jsonOf(stored) === JSON.stringify(again)
  const differences = isIdentical ? [] : differencesIn(stored, again, [])
  return {
    kind: 'verification',
    schema: 'danvan/verification@1',
    status: isIdentical ? 'identical' : differences.length === 0 ? 'equal' : 'different',
    unit,
    library: { stored: stamp.library.version, now: version },
    sameSet: stamp.criteriaSet.digest === again.stamp.criteriaSet.digest,
    differences: differences.slice(0, most),
    more: Math.max(0, differences.length - most),
  }
}

/** What is no score at all is not told apart place by place. */
function refuseOther(result: unknown): void {
  const stamp = isHolder(result) && result['kind'] === 'score-result' ? result['stamp'] : undefined
  const parts = isHolder(stamp) ? [stamp['library'], stamp['criteriaSet']] : []
  if (parts.length > 0 && parts.every(isHolder)) return
  const received = isHolder(result) ? String(result['kind']) : typeof result
  throw new DanvanError('invalid-option', { option: 'result', received })
}

/** The text as it would be stored; what cannot be stored was not. */
function jsonOf(stored: unknown): string {
  try {
    return JSON.stringify(stored)
  } catch {
    throw new DanvanError('invalid-option', { option: 'result', received: 'not JSON' })
  }
}

function differencesIn(stored: unknown, computed: unknown, path: ResultDifference['path']): ResultDifference[] {
  if (isHolder(stored) && isHolder(computed) && Array.isArray(stored) === Array.isArray(computed)) {
    const keys = [...new Set([...Object.keys(stored), ...Object.keys(computed)])]
    return keys.flatMap((key) => {
      const at = [...path, Array.isArray(stored) ? Number(key) : key]
      return differencesIn(ownOf(stored, key), ownOf(computed, key), at)
    })
  }
  if (stored === computed) return []
  return [{ path, ...(stored === undefined ? {} : { stored }), ...(computed === undefined ? {} : { computed }) }]
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function ownOf(holder: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined
}
