import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export declare const data: string

/** The text of the 2023 report, to try the review on. */
export default {
  watch: ['../../../../examples/so-xay-dung-quang-ngai-2023.report.txt'],
  load: () =>
    readFileSync(
      fileURLToPath(new URL('../../../../examples/so-xay-dung-quang-ngai-2023.report.txt', import.meta.url)),
      'utf8',
    ),
}
