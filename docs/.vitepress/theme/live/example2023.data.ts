import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

import type { Assessment, DossierCounts } from 'danvan'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

export declare const data: {
  readonly assessment: Assessment
  readonly asOf: string
  /** The dossiers that the report counts, and for which period. */
  readonly dossiers: { readonly counts: DossierCounts; readonly from: string; readonly to: string }
}

/** The 2023 report of Sở Xây dựng tỉnh Quảng Ngãi as an assessment: made of its record when the site is built. */
export default {
  watch: ['../../../../examples/so-xay-dung-quang-ngai-2023.json'],
  async load() {
    const { assessYear, parseAnnualRecord, vietnamCalendar } = await import(pathToFileURL(`${root}dist/index.js`).href)
    const record = parseAnnualRecord(
      JSON.parse(readFileSync(`${root}examples/so-xay-dung-quang-ngai-2023.json`, 'utf8')),
    )
    if (!record.success) throw new Error(JSON.stringify(record.issues))
    const asOf = '2023-10-31'
    const { counts, counted } = record.data.dossiers
    const { assessment } = assessYear(record.data, { asOf, calendar: vietnamCalendar() })
    return { assessment, asOf, dossiers: { counts, from: counted.from, to: counted.to } }
  },
}
