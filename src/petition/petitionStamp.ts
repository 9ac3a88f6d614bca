import { calendarDigest, type WorkingCalendar } from '../calendar/index.ts'
import { type IsoDate, toIsoDate } from '../civil/index.ts'
import { digestOnce, version } from '../stamp/index.ts'

/** Dấu xác nhận của kết quả về đơn và tiếp công dân. */
export interface PetitionStamp {
  /** The library. */
  readonly library: {
    /** Always `danvan`. */
    readonly name: 'danvan'
    /** Version of the package. */
    readonly version: string
  }
  /** The rule data that were applied. */
  readonly rules: readonly {
    /** Id. */
    readonly id: string
    /** Version. */
    readonly version: string
    /** SHA-256 of the canonical form. */
    readonly digest: string
  }[]
  /** The calendar, see `calendarDigest`. */
  readonly calendarDigest: string
  /** The day asked. */
  readonly asOf: IsoDate
}

interface RuleData {
  readonly id: string
  readonly version: string
}

/** Makes the stamp of a result. */
export function petitionStamp(rules: readonly RuleData[], calendar: WorkingCalendar, asOf: string): PetitionStamp {
  return {
    library: { name: 'danvan', version },
    rules: rules.map((data) => ({ id: data.id, version: data.version, digest: digestOnce(data) })),
    calendarDigest: calendarDigest(calendar),
    asOf: toIsoDate(asOf),
  }
}
