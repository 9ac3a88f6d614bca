import * as danvan from 'danvan'
import * as calendarRoom from 'danvan/calendar'
import * as deadlineRoom from 'danvan/deadline'
import * as disclosureRoom from 'danvan/disclosure'
import * as documentRoom from 'danvan/document'
import * as docxRoom from 'danvan/docx'
import * as dossierRoom from 'danvan/dossier'
import * as lawRoom from 'danvan/law'
import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'
import * as petitionRoom from 'danvan/petition'
import * as recordRoom from 'danvan/record'
import * as renderRoom from 'danvan/render'
import * as schemasRoom from 'danvan/schemas'
import * as scoringRoom from 'danvan/scoring'

import { calendarPage } from './calendarPage.mjs'
import { codesPage } from './codesPage.mjs'
import { conventionPage } from './conventionPage.mjs'
import { criteriaSetPage } from './criteriaSetPage.mjs'
import { disclosurePage } from './disclosurePage.mjs'
import { dossierFormPage } from './dossierFormPage.mjs'
import { factPage } from './factPage.mjs'
import { glossaryPage } from './glossaryPage.mjs'
import { holidayLawPage } from './holidayLawPage.mjs'
import { homePage } from './homePage.mjs'
import { instrumentPage } from './instrumentPage.mjs'
import { anchor, code, heading, plain } from './markdown.mjs'
import { notReadPage } from './notReadPage.mjs'
import { outlinePage } from './outlinePage.mjs'
import { periodPage } from './periodPage.mjs'
import { petitionPage } from './petitionPage.mjs'
import { readingPage } from './readingPage.mjs'
import { receptionPage } from './receptionPage.mjs'
import { notesOf } from './sources.mjs'
import { stylePage } from './stylePage.mjs'
import { timeLimitPage } from './timeLimitPage.mjs'
import { words } from './words.mjs'
import { wrongPage } from './wrongPage.mjs'

const rooms = {
  calendar: calendarRoom,
  deadline: deadlineRoom,
  disclosure: disclosureRoom,
  document: documentRoom,
  docx: docxRoom,
  dossier: dossierRoom,
  law: lawRoom,
  petition: petitionRoom,
  record: recordRoom,
  render: renderRoom,
  schemas: schemasRoom,
  scoring: scoringRoom,
}

/** The kinds of page under each heading of the index and the sidebar, in order. */
const groups = {
  criteria: ['criteria'],
  facts: ['facts'],
  disclosure: ['disclosure', 'reading'],
  limits: ['limits', 'conventions'],
  petitions: ['petitions', 'reception'],
  report: ['periods', 'outline', 'form', 'style'],
  calendar: ['calendar', 'holidayLaws'],
  law: ['instruments'],
  more: ['codes', 'notRead', 'glossary', 'wrong'],
}

/**
 * Every generated page in both languages, made from rule data and test cases and nothing else: same input, same bytes.
 * A page has its path, kind, title, description and lines.
 */
export function sitePages(data) {
  return { vi: pagesIn('vi', vi, data), en: pagesIn('en', en, data) }
}

/** The index of the pages by heading, for the home page and the sidebar. */
export function groupsOf(pages, own) {
  return Object.entries(groups).map(([name, kinds]) => ({
    text: own.headings[name],
    link: `/${own.folder}/#${name}`,
    items: pages
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ title, path }) => ({ text: title, link: `/${path}` })),
  }))
}

function pagesIn(id, library, data) {
  const locale = namingInstruments(library, data.rulesets.instruments)
  const { rulesets, cases, texts } = data
  const { timeLimits, disclosureCatalogues, instruments } = rulesets
  const own = words[id]
  const other = words[id === 'vi' ? 'en' : 'vi']
  const calendar = danvan.vietnamCalendar()
  const sets = criteriaSetsOf(rulesets)
  const factCatalogues = [rulesets.factCatalogue, rulesets.evaluationFactCatalogue]
  const usedOn = new Map()
  const pages = []
  const shared = sharedLinks({ id, locale, own, data, factCatalogues })

  const make = (kind, name, title, describe, build) => {
    const path = shared.at(kind, name)
    const context = pageContext({ ...shared, path, title, basisWords: texts.basis, caseWords: texts.caseWords })
    const [first, ...rest] = build(context)
    const link = shared.page(kind, name, plain(title))
    for (const key of context.notes.instruments()) usedOn.set(key, [...new Set([...(usedOn.get(key) ?? []), link])])
    const twin = `[${own.other}](/${pathOf(other, kind, name)}){lang=${id === 'vi' ? 'en' : 'vi'} hreflang=${id === 'vi' ? 'en' : 'vi'}}`
    const sources = context.notes.lines()
    const lines = [
      first,
      twin,
      ...rest,
      ...(sources.length === 0 ? [] : [heading(2, own.sources, 'sources'), sources.join('\n')]),
      ...(kind === 'wrong' ? [] : [own.wrongPage(context.wrongLink(''))]),
    ]
    const description = typeof describe === 'function' ? describe(title) : describe
    pages.push({ kind, name, path, title, description, lines, isLong: kind === 'notRead' })
  }

  const say = own.description
  for (const set of sets)
    make('criteria', set.id, locale.text(set.title), say.criteria, (context) =>
      criteriaSetPage(
        set,
        {
          boundary: cases.scoring.filter((row) => row.set === set.id),
          worked: cases.worked.filter(({ input }) => input.criteriaSet === set.id),
          rewards: cases.rewards.set === set.id ? cases.rewards.cases : [],
        },
        context,
      ),
    )
  for (const catalogue of factCatalogues)
    make('facts', catalogue.id, locale.text(catalogue.title), say.facts, (context) =>
      factPage(
        catalogue,
        { sets, ...(catalogue === rulesets.evaluationFactCatalogue && { given: rulesets.factsFromDossiers }) },
        context,
      ),
    )
  for (const catalogue of disclosureCatalogues)
    make('disclosure', catalogue.id, locale.text(catalogue.title), say.disclosure, (context) =>
      disclosurePage(catalogue, cases.disclosure, context),
    )
  make('reading', rulesets.disclosureReading.id, own.titles.reading, say.reading, (context) =>
    readingPage(rulesets.disclosureReading, context),
  )
  for (const field of new Set(timeLimits.procedures.map((procedure) => procedure.field)))
    make('limits', field, own.fields[field], say.limits, (context) =>
      timeLimitPage(field, timeLimits, cases.timeLimits, context),
    )
  make('conventions', undefined, own.titles.conventions, say.conventions, (context) =>
    conventionPage(cases.dueDates, context),
  )
  make('petitions', undefined, own.titles.petitions, say.petitions, (context) =>
    petitionPage(rulesets.petitionProcess, cases.petitions, context),
  )
  make('reception', undefined, own.titles.reception, say.reception, (context) =>
    receptionPage(rulesets.receptionDuties, cases.receptions, context),
  )
  make('periods', undefined, locale.text(rulesets.reportingPeriods.title), say.periods, (context) =>
    periodPage(rulesets.reportingPeriods, cases.periods, context),
  )
  make('outline', undefined, locale.text(rulesets.danVan2023Outline.title), say.outline, (context) =>
    outlinePage(rulesets.danVan2023Outline, context),
  )
  make('form', undefined, own.titles.form, say.form, (context) => dossierFormPage(rulesets.dossierFormSources, context))
  make('style', undefined, locale.text(rulesets.officialPageStyle.title), say.style, (context) =>
    stylePage(rulesets.officialPageStyle, context),
  )
  for (const { year } of [...calendar.years].reverse())
    make('calendar', year, own.calendarTitle(year), say.calendar, (context) => calendarPage(year, calendar, context))
  make('holidayLaws', undefined, own.titles.holidayLaws, say.holidayLaws, (context) =>
    holidayLawPage(calendar, context),
  )
  make('codes', undefined, own.codes, say.codes, (context) => codesPage(texts, context))
  make('glossary', undefined, own.glossary, say.glossary, (context) =>
    glossaryPage(texts.glossary, rulesets, sets, context),
  )
  make('wrong', undefined, own.wrongLink, say.wrong, (context) => wrongPage(id, context))
  const process = { ...rulesets.petitionProcess, kind: 'petitions' }
  make('notRead', undefined, own.notRead, say.notRead, (context) =>
    notReadPage(
      {
        sets,
        instruments,
        timeLimits,
        disclosureCatalogues,
        periods: rulesets.reportingPeriods,
        others: [
          ['petitions', process],
          ['outline', rulesets.danVan2023Outline],
          ['form', { title: { vi: own.titles.form, en: own.titles.form }, ...rulesets.dossierFormSources }],
          ['style', rulesets.officialPageStyle],
          [
            'holidayLaws',
            {
              title: { vi: own.titles.holidayLaws, en: own.titles.holidayLaws },
              laws: calendar.laws,
              notices: calendar.notices,
            },
          ],
        ],
      },
      context,
    ),
  )
  make('instruments', undefined, own.titles.instruments, say.instruments, (context) =>
    instrumentPage(instruments, cases.inForce, usedOn, context),
  )
  const ordered = groupsInOrder(pages)
  const home = {
    kind: 'home',
    path: `${own.folder}/index`,
    title: own.home,
    description: say.home,
    lines: homePage(groupsOf(ordered, own), pageContext({ ...shared, path: own.folder, title: own.home })),
  }
  return [home, ...ordered]
}

/** Rule sets by which something is scored, by their ids. */
export function criteriaSetsOf(rulesets) {
  return Object.values(rulesets)
    .filter((value) => value?.schema === 'danvan/criteria-set@1')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The words of the library, with the title of an instrument of which no number was read in place of its key. */
function namingInstruments(locale, { instruments }) {
  const titles = new Map(
    instruments
      .filter(({ key }) => !/\d+\//.test(key) && /^[^:]+:[a-z]/.test(key))
      .map(({ key, title }) => [key, title]),
  )
  const instrument = (key) => (titles.has(key) ? locale.text(titles.get(key)) : locale.law.instrument(key))
  return { ...locale, law: { ...locale.law, instrument } }
}

function groupsInOrder(pages) {
  const order = Object.values(groups).flat()
  return [...pages].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function pathOf(own, kind, name) {
  const folder = kind === 'reading' ? own.paths.disclosure : own.paths[kind]
  return `${own.folder}/${folder}${name === undefined ? '' : `/${name}`}`
}

/** What every page of a language links by. */
function sharedLinks({ id, locale, own, data, factCatalogues }) {
  const { rulesets } = data
  const at = (kind, name) => pathOf(own, kind, name)
  const page = (kind, name, text, of) => `[${text}](/${at(kind, name)}${of === undefined ? '' : `#${anchor(of)}`})`
  const facts = new Map(
    factCatalogues.flatMap(({ id: of, facts: all }) => all.map((fact) => [fact.id, { ...fact, of }])),
  )
  const procedures = new Map(rulesets.timeLimits.procedures.map((procedure) => [procedure.id, procedure]))
  const catalogueOf = new Map(
    rulesets.disclosureCatalogues.flatMap((catalogue) => catalogue.duties.map((duty) => [duty.id, catalogue.id])),
  )
  const liveWords = own.liveLinks
  return {
    id,
    locale,
    words: own,
    isVietnamese: id === 'vi',
    holidayNames: danvan.holidayNames,
    at,
    page,
    api: linkToFunction,
    /** A live page, in Vietnamese only. */
    live: (kind, query = '') => {
      const address = kind === 'dossiers' ? data.livePages.dossiers : own.live[kind]
      return address === undefined
        ? ''
        : `[${liveWords[kind]}](${address}${query})${id === 'vi' ? '' : '{hreflang=vi}'}`
    },
    factOf: (fact) => facts.get(fact),
    fact: (fact) => {
      const found = facts.get(fact)
      return found === undefined ? code(fact) : page('facts', found.of, plain(locale.text(found.label)), fact)
    },
    codeLink: (name, group) =>
      page('codes', undefined, code(name), group === undefined ? undefined : `${group}-${name}`),
    dutyLink: (duty) => {
      const catalogue = catalogueOf.get(duty)
      return catalogue === undefined ? plain(duty) : page('disclosure', catalogue, plain(duty), duty)
    },
    procedureLink: (procedure) => {
      const found = procedures.get(procedure)
      if (found === undefined) throw new Error(`there is no procedure ${procedure}`)
      return page('limits', found.field, plain(locale.text(found.label)), procedure)
    },
  }
}

/** What one page knows: the links of all, its own notes, and how to report an error of it. */
function pageContext(shared) {
  const { words: own, path, at } = shared
  const address = (row) => `/${at('wrong')}?at=${encodeURIComponent([path, row].filter(Boolean).join('#'))}`
  return {
    ...shared,
    notes: notesOf({ basisWords: {}, ...shared }),
    wrongLink: (row) => `[${own.wrongLink}](${address(row)})`,
    wrongHere: (row) => `[${own.wrongHere}](${address(row)}){.wrong-link}`,
  }
}

/** A function in the API; one that its room does not export fails here, as the site checks pages only, not places on them. */
function linkToFunction(module, name) {
  if (!Object.hasOwn(rooms[module], name)) throw new Error(`danvan/${module} exports no ${name}`)
  return `[\`${name}\`](/api/${module}#${name.toLowerCase()})`
}
