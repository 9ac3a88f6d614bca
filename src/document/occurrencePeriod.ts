const quarters = ['I', 'II', 'III', 'IV']

/**
 * Kỳ của một lần công khai: the month, quarter, half-year or year of what recurs, as papers write it, told from the id of the
 * occurrence.
 *
 * @param occurrence - id of an occurrence, from `planDisclosures` or `checkDisclosures`
 * @returns the period in Vietnamese; `undefined` of what a paper gave rise to, or lasts
 * @example
 * ```ts
 * occurrencePeriod('NS-3/2023-Q3') // => 'quý III/2023'
 * occurrencePeriod('NS-3/2022-H2') // => '6 tháng cuối năm 2022'
 * occurrencePeriod('TCD-3/2023-02') // => 'tháng 02/2023'
 * occurrencePeriod('N04-7.4/qd-74') // => undefined
 * ```
 */
export function occurrencePeriod(occurrence: string): string | undefined {
  const [, year, month, quarter, half] = /\/(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])))?$/.exec(occurrence) ?? []
  if (year === undefined) return undefined
  if (month !== undefined) return `tháng ${month}/${year}`
  if (quarter !== undefined) return `quý ${quarters[Number(quarter) - 1]}/${year}`
  return half === undefined ? `năm ${year}` : `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`
}
