import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import * as rulesets from 'danvan/rulesets'

import { llmsText } from './docs/llmsText.mjs'
import { pageText } from './docs/pageText.mjs'
import { siteData } from './docs/siteData.mjs'
import { groupsOf, sitePages } from './docs/sitePages.mjs'
import { words } from './docs/words.mjs'

/** Writes the pages of the site that are made from the data and the test cases, in both languages, their links and llms.txt. */
const docs = (path) => fileURLToPath(new URL(`../docs/${path}`, import.meta.url))

const pages = sitePages(siteData(rulesets))
const sidebar = {}
for (const [id, own] of Object.entries(words)) {
  rmSync(docs(own.folder), { recursive: true, force: true })
  for (const page of pages[id]) write(`${page.path}.md`, pageText(page))
  const groups = groupsOf(pages[id], own).map((group) => ({ ...group, collapsed: true }))
  sidebar[id] = [{ text: own.home, link: `/${own.folder}/`, items: groups }]
}
write('.vitepress/generated/sidebar.json', JSON.stringify(sidebar, null, 2))
write(
  'public/llms.txt',
  llmsText({
    written: ['', 'huong-dan/', 'thu-ngay/', 'vi-sao/', 'en/', 'en/guides/'].flatMap(writtenIn),
    api: existsSync(docs('api/typedoc-sidebar.json'))
      ? JSON.parse(readFileSync(docs('api/typedoc-sidebar.json'), 'utf8'))
      : [],
    pages,
  }),
)

/** The pages of a folder that people wrote: where, and their text. */
function writtenIn(folder) {
  if (!existsSync(docs(folder))) return []
  return readdirSync(docs(folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => ({ path: `${folder}${name.slice(0, -3)}`, text: readFileSync(docs(`${folder}${name}`), 'utf8') }))
}

function write(path, text) {
  mkdirSync(dirname(docs(path)), { recursive: true })
  writeFileSync(docs(path), text)
}
