import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import * as danvan from 'danvan'
import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'
import {
  bodies012018,
  canTho2579,
  danVan2023Outline,
  disclosureCatalogues,
  instruments,
  officials012018,
  petitionProcess,
  portal766,
  quangNgai1211,
  reportingPeriods,
  timeLimits,
} from 'danvan/rulesets'

import { calendarPage } from './docs/calendarPage.mjs'
import { codesPage } from './docs/codesPage.mjs'
import { criteriaSetPage } from './docs/criteriaSetPage.mjs'
import { disclosurePage } from './docs/disclosurePage.mjs'
import { glossaryPage } from './docs/glossaryPage.mjs'
import { anchor, heading, plain } from './docs/markdown.mjs'
import { notReadPage } from './docs/notReadPage.mjs'
import { timeLimitPage } from './docs/timeLimitPage.mjs'
import { words } from './docs/words.mjs'

/** Writes the pages of the site that are made from the data and the test cases, in both languages, their links and llms.txt. */
const docs = (path) => fileURLToPath(new URL(`../docs/${path}`, import.meta.url))
const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))

const sets = [quangNgai1211, canTho2579, officials012018, bodies012018, portal766]
const scoringCases = read('test/cases/scoring-decisions.json').cases
const timeLimitCases = read('test/cases/time-limits.json').cases
const disclosureCases = read('test/cases/disclosure-vectors.json').cases
const glossary = read('docs/glossary.json')
const calendar = danvan.vietnamCalendar()
const fields = [...new Set(timeLimits.procedures.map(({ field }) => field))]

const sidebar = {}
const llms = []
for (const [id, locale] of Object.entries({ vi, en })) {
  rmSync(docs(words[id].folder), { recursive: true, force: true })
  const pages = pagesIn(id, locale)
  for (const { path, lines } of pages) write(`${path}.md`, `${lines.join('\n\n')}\n`)
  sidebar[id] = sidebarOf(pages, words[id])
  llms.push(...pages.map(({ path, title }) => `- [${title}](${path}.html)`))
}
write('.vitepress/generated/sidebar.json', JSON.stringify(sidebar, null, 2))
write('public/llms.txt', llmsText())

function pagesIn(id, locale) {
  const own = words[id]
  const other = words[id === 'vi' ? 'en' : 'vi']
  const at = (kind, name) => `${own.folder}/${own.paths[kind]}${name === undefined ? '' : `/${name}`}`
  const context = {
    locale,
    words: own,
    holidayNames: danvan.holidayNames,
    page: (kind, name, text, of) => `[${text}](/${at(kind, name)}${of === undefined ? '' : `#${anchor(of)}`})`,
    api: linkToFunction,
  }
  const made = (kind, name, title, lines) => {
    const twin = `[${own.other}](/${other.folder}/${other.paths[kind]}${name === undefined ? '' : `/${name}`})`
    return { kind, path: at(kind, name), title, lines: [lines[0], twin, ...lines.slice(1)] }
  }
  const others = [
    danVan2023Outline,
    petitionProcess,
    reportingPeriods,
    { laws: calendar.laws, notices: calendar.notices },
  ]
  const pages = [
    ...sets.map((set) =>
      made(
        'criteria',
        set.id,
        locale.text(set.title),
        criteriaSetPage(
          set,
          scoringCases.filter((row) => row.set === set.id),
          context,
        ),
      ),
    ),
    ...disclosureCatalogues.map((catalogue) =>
      made(
        'disclosure',
        catalogue.id,
        locale.text(catalogue.title),
        disclosurePage(catalogue, disclosureCases, context),
      ),
    ),
    ...fields.map((field) =>
      made('limits', field, own.fields[field], timeLimitPage(field, timeLimits, timeLimitCases, context)),
    ),
    ...calendar.years
      .map(({ year }) => made('calendar', year, own.calendarTitle(year), calendarPage(year, calendar, context)))
      .reverse(),
    made('codes', undefined, own.codes, codesPage(context)),
    made(
      'notRead',
      undefined,
      own.notRead,
      notReadPage({ instruments, timeLimits, sets, disclosureCatalogues, others }, context),
    ),
    made('glossary', undefined, own.glossary, glossaryPage(glossary, context)),
  ]
  return [{ kind: 'home', path: `${own.folder}/index`, title: own.home, lines: homeLines(pages, own) }, ...pages]
}

/** A function in the API; one that is not exported fails here, as the site checks pages only, not places on them. */
function linkToFunction(module, name) {
  if (!Object.hasOwn(danvan, name)) throw new Error(`${name} is no function of danvan`)
  return `[\`${name}\`](/api/${module}#${name.toLowerCase()})`
}

function homeLines(pages, own) {
  return [
    heading(1, own.home),
    own.about,
    ...groupsOf(pages, own).flatMap(({ text, items }) => [
      heading(2, text),
      items.map(({ text: title, link }) => `- [${plain(title)}](${link})`).join('\n'),
    ]),
    own.wrong,
  ]
}

function groupsOf(pages, own) {
  const group = (text, kinds) => ({
    text,
    items: pages
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ title, path }) => ({ text: title, link: `/${path}` })),
  })
  return [
    ...['criteria', 'disclosure', 'limits', 'calendar'].map((kind) => group(own.headings[kind], [kind])),
    group(own.headings.more, ['codes', 'notRead', 'glossary']),
  ]
}

function sidebarOf(pages, own) {
  const groups = groupsOf(pages, own).map((group) => ({ ...group, collapsed: true }))
  return [{ text: own.home, link: `/${own.folder}/`, items: groups }]
}

function llmsText() {
  return `# danvan

> Vietnamese administrative rules as checked, dated, sourced data, with a pure engine on top (npm package \`danvan\`, TypeScript). Not a public authority, not legal advice: figures marked assumed or unverified are no rule of any authority; say so when you quote one.

## Start

- [Bắt đầu](bat-dau.html)
- [Start](en/start.html)
- [Concepts](en/concepts.html)
- [API](api/index.html)

## Rules, in Vietnamese and English

${llms.join('\n')}
`
}

function write(path, text) {
  mkdirSync(dirname(docs(path)), { recursive: true })
  writeFileSync(docs(path), text)
}
