import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

import { parseCitations, reviewReportText } from '../dist/index.js'

/** Texts made to be slow: four times the length must cost about four times the time, sixteen would be quadratic. */
const report = readFileSync(new URL('../examples/so-xay-dung-quang-ngai-2023.report.txt', import.meta.url), 'utf8')
const units = {
  'the report of 2023': report,
  'open brackets': '(',
  headings: '1. A\n2. B\n',
  shares: 'giải quyết đơn đạt 5% ',
  lists: '06 phòng gồm: Phòng A, ',
  papers: 'số 1/QĐ-UBND của Bộ, ',
  'laws without an end': 'Luật A và ',
  digits: '1',
  marks: '\u0323\u0301',
  spaces: ' ',
}
const dates = { reportDate: '2023-11-06', cutOff: '2023-10-31' }
const readers = {
  reviewReportText: (text) => reviewReportText(text, dates),
  parseCitations,
}

console.log('Ratio of the time for 800,000 letters to the time for 200,000; best of 3')
for (const [name, read] of Object.entries(readers)) {
  console.log(name)
  for (const [what, unit] of Object.entries(units)) {
    const [single, fourfold] = [200_000, 800_000].map((length) =>
      bestOf(() => read(unit.repeat(Math.ceil(length / unit.length)))),
    )
    console.log(
      `  ${what.padEnd(22)} ${(fourfold / single).toFixed(1).padStart(5)} ×   ${fourfold.toFixed(0).padStart(6)} ms`,
    )
  }
}

function bestOf(run) {
  run()
  return Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now()
      run()
      return performance.now() - begun
    }),
  )
}
