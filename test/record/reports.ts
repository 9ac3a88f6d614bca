import { readFileSync } from 'node:fs'

/** The report of 2023 as it was handed in. */
export const report2023 = readFileSync('examples/so-xay-dung-quang-ngai-2023.report.txt', 'utf8')

/** Three reports without a fault, with the dates that belong to them. */
export const cleanReports = {
  'so-an-binh-2024': { reportDate: '2024-11-18', cutOff: '2024-10-31' },
  'ubnd-huyen-son-trung-2023': { reportDate: '2023-12-08', cutOff: '2023-11-30' },
  'dang-uy-khoi-2023': { reportDate: '2023-12-20', cutOff: '2023-12-10' },
} as const

export type CleanReport = keyof typeof cleanReports

export const readCleanReport = (name: CleanReport): string => readFileSync(`test/fixtures/reports/${name}.txt`, 'utf8')

/** Cases as data: citation, input, expected, note. */
export function loadCases<Input, Expected>(
  name: string,
): { citation?: string; input: Input; expected: Expected; note?: string }[] {
  return JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8')).cases
}
