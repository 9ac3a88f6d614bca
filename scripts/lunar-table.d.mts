/** One lunar month, computed. */
export interface ComputedMonth {
  readonly year: number
  readonly month: number
  readonly leap: boolean
  readonly start: number
  readonly length: number
}
export function computeLunarMonths(deltaT?: (ut: number) => number, hours?: number): readonly ComputedMonth[]
export function uncertainStarts(): readonly number[]
export function lunarTableFile(): string
