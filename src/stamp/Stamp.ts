import type { IsoDate } from '../civil/index.ts'

/** Dấu xác nhận: what made a result, so that it can be made again. */
export interface Stamp {
  /** The library. */
  readonly library: {
    /** Always `danvan`. */
    readonly name: 'danvan'
    /** Version of the package. */
    readonly version: string
  }
  /** The rule data that were applied. */
  readonly criteriaSet: {
    /** Id of the set. */
    readonly id: string
    /** Version of the set. */
    readonly version: string
    /** SHA-256 of its canonical form. */
    readonly digest: string
  }
  /** The day the question was asked. */
  readonly asOf: IsoDate
}
