import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright'

/** Presses a button that hands out a file; its name, its text, and where it lies. */
export async function saveBy(page: Page, button: string): Promise<{ name: string; text: string; path: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const download = await coming
  const name = download.suggestedFilename()
  const path = join(tmpdir(), `danvan-site-${process.pid}-${Date.now()}-${name}`)
  await download.saveAs(path)
  return { name, text: await readFile(path, 'utf8'), path }
}
