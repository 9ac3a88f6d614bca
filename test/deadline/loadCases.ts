import { readFileSync } from 'node:fs'

/** Cases as data: citation, input, expected, note. */
export function loadCases<Input, Expected>(
  name: string,
): {
  citation: string
  cases: {
    id: string
    citation: string
    input: Input
    expected: Expected
    throws?: { code: string; details?: object }
    note?: string
  }[]
} {
  return JSON.parse(readFileSync(new URL(`../cases/deadline-${name}.json`, import.meta.url), 'utf8'))
}
