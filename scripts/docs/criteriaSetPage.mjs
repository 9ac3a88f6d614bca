import { sourcesOf } from 'danvan'

import { boundaryTable, rewardCases, workedYear } from './criteriaCases.mjs'
import { heading, place, plain, table } from './markdown.mjs'
import { policyRows } from './policyRows.mjs'
import { ruleText } from './ruleText.mjs'
import { forceText, sourceText, standingMark } from './sources.mjs'

/** The page of a criteria set: tree, figures with their sources, grades, policies, stages, and the cases at its boundaries. */
export function criteriaSetPage(set, { boundary, worked, rewards }, context) {
  const { locale, words, api, fact } = context
  const { columns, columnsMore } = words
  const text = (label) => plain(locale.text(label))
  const source = (of) => sourceText(of, context)
  const bandOf = (id) => locale.text(set.bands.find((band) => band.id === id)?.title ?? { vi: id })
  const bandsOf = (ids) => (ids === undefined ? words.allBands : ids.map((id) => plain(bandOf(id))).join(', '))
  const rowsOf = (criterion) => {
    const { id, number, title, max, rule, source: from, figureSources = {} } = criterion
    const sources = [
      source(figureSources.rule ?? from),
      figureSources.max && `${columns.max}: ${source(figureSources.max)}`,
      ...Object.entries(figureSources)
        .filter(([name]) => name.startsWith('rule.'))
        .map(([, of]) => source(of)),
    ]
    const row = [
      `${place(`criterion-${id}`)}${plain(number)}`,
      text(title),
      max === undefined ? '' : locale.number(max),
      [ruleText(rule, context), ...besideRule(criterion)].join('<br>'),
      [...new Set(sources.filter(Boolean))].join('<br>'),
    ]
    return rule.kind === 'sum' ? [row, ...rule.parts.flatMap(rowsOf)] : [row]
  }
  const besideRule = ({ rule, reads, evidence, notApplicable, irrecoverable }) => {
    if (rule.kind === 'sum') return []
    const needs = evidence.map(({ kind, window }) => `${words.evidenceKind[kind]} (${words.evidenceWindow[window]})`)
    return [
      reads.length > 0 && `<small>${words.factsOf}: ${reads.map(fact).join('; ')}</small>`,
      needs.length > 0 && `<small>${words.evidenceOf}: ${needs.join('; ')}</small>`,
      notApplicable && `<small>${words.notApplicableOf}: ${notApplicableText(notApplicable)}</small>`,
      irrecoverable && `<small>${words.irrecoverableOf}</small>`,
    ].filter(Boolean)
  }
  const notApplicableText = ({ policy, when, declarers, rule }) =>
    [
      words.policyValue.notApplicable[policy],
      when && text(when),
      declarers && words.declarers(declarers.map(plain).join(', ')),
      rule && ruleText(rule, context),
    ]
      .filter(Boolean)
      .join('; ')
  const bounds = ({ lower, upper }) =>
    [
      lower && `${lower.inclusive ? '≥' : '&gt;'} ${locale.number(lower.points)}`,
      upper && `${upper.inclusive ? '≤' : '&lt;'} ${locale.number(upper.points)}`,
    ]
      .filter(Boolean)
      .join(', ')
  const effect = ({ kind, band }) => {
    const said = words.gate[kind]
    return typeof said === 'function' ? said(plain(bandOf(band))) : said
  }
  const pot = (name) =>
    set[name] === undefined
      ? []
      : [
          heading(2, words.pots[name], name),
          `${words.potCap(locale.number(set[name].cap))} ${source(set[name].source)}`,
          table(
            [columns.what, columns.rule, columns.source],
            set[name].items.map((item) => [
              `${place(`pot-${item.id}`)}${text(item.title)}`,
              `${ruleText(item.rule, context)}<br><small>${words.factsOf}: ${fact(item.rule.fact)}</small>`,
              source(item.source),
            ]),
          ),
        ]
  const section = (name, title, rows) => (rows.length === 0 ? [] : [heading(2, title, name), ...rows])
  return [
    heading(1, text(set.title)),
    `${words.inForce}: ${forceText(set.inForce, context)}. ${words.maxPoints(locale.number(set.maxPoints), set.places)} ${words.version}: ${set.version}. ${source(set.source)}`,
    ...(set.source.provenance === 'assumed' ? [`::: warning\n${words.assumedSet}\n:::`] : []),
    ...(set.standsFor === undefined
      ? []
      : [
          `${words.standsFor(context.page('instruments', undefined, plain(locale.law.instrument(set.standsFor.instrument)), set.standsFor.instrument))} ${source(set.standsFor.source)}`,
        ]),
    words.figuresOf(standingCounts(sourcesOf(set), context)),
    words.functions([api('scoring', 'score'), api('scoring', 'planToGrade'), api('schemas', 'withFigures')].join(', ')),
    context.live('scoring', `?set=${set.id}`),
    words.data(set.id),
    heading(2, words.groups, 'criteria'),
    ...set.groups.flatMap((group) => [
      heading(3, `${plain(group.number)}. ${text(group.title)} (${locale.number(group.max)})`, `group-${group.id}`),
      source(group.source),
      table([columns.number, columns.what, columns.max, columns.rule, columns.source], group.criteria.flatMap(rowsOf)),
      context.wrongHere(`${set.id} ${group.id}`),
    ]),
    ...pot('bonus'),
    ...pot('penalty'),
    heading(2, words.bands, 'bands'),
    table(
      [columns.band, columns.bounds, columns.source],
      set.bands.map((band) => [text(band.title), bounds(band), source(band.source)]),
    ),
    ...section(
      'gates',
      words.gates,
      set.gates.length === 0
        ? []
        : [
            table(
              [columns.what, columnsMore.applies, columns.effect, columns.source],
              set.gates.map((gate) => [
                text(gate.title),
                bandsOf(gate.bands),
                effect(gate.effect),
                source(gate.figureSources?.effect ?? gate.source),
              ]),
            ),
          ],
    ),
    heading(2, words.policies, 'policies'),
    words.policiesAbout,
    table([columnsMore.policy, columnsMore.choice, columns.source], policyRows(set, context)),
    heading(2, words.stages, 'stages'),
    table(
      [columnsMore.stage, columnsMore.actor, columnsMore.window, columns.source],
      set.stages.map(({ title, actor, window, source: from }) => [
        text(title),
        text(actor),
        window === undefined
          ? ''
          : words.stageWindow(...[window.from, window.to].map(dayMonth), window.year === 'next'),
        source(window?.source ?? from),
      ]),
    ),
    ...section('rewards', words.rewards, [
      ...rewardTables(set, context, { text, source, bandsOf }),
      ...rewardCases(rewards, context),
    ]),
    ...boundaryTable(set, boundary, context),
    ...worked.flatMap((year) => workedYear(set, year, context)),
  ]
}

function rewardTables({ rewards = [] }, { words }, { text, source, bandsOf }) {
  const { columns, columnsMore } = words
  return rewards.flatMap(({ title, bands, quotas = [], source: from }) => [
    `**${text(title)}**: ${bandsOf(bands)}. ${source(from)}`,
    ...(quotas.length === 0
      ? []
      : [
          table(
            [columns.what, columnsMore.collectives, columnsMore.individuals],
            quotas.map(({ title: of, collectives, individuals }) => [
              text(of),
              String(collectives),
              String(individuals),
            ]),
          ),
        ]),
  ])
}

/** How many figures have which standing, as `score().figures` counts them. */
export function standingCounts(figures, context) {
  const counts = new Map()
  for (const { source } of figures) counts.set(source.provenance, (counts.get(source.provenance) ?? 0) + 1)
  return Object.keys(context.locale.provenance)
    .filter((each) => counts.has(each))
    .map((each) => `${standingMark(each, context)} ${counts.get(each)}`)
    .join(', ')
}

function dayMonth(monthDay) {
  return monthDay.split('-').reverse().join('/')
}
