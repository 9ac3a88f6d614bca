import type { Locale } from '../locales/index.ts'
import type {
  FactCatalogue,
  GradePlan,
  NodeDifference,
  PlanChange,
  PlanOption,
  Standing,
  WhatIf,
} from '../scoring/index.ts'
import type { Block } from './Block.ts'
import {
  assumedNotice,
  capitalised,
  factNames,
  periodText,
  rangeText,
  section,
  stampBlock,
  tableSection,
} from './resultBlocks.ts'

/** The way to a grade: whether, by what, what is lost for good. */
export function planBlocks(result: GradePlan, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  const { plan: words, score } = locale
  const { plan, others, now, irrecoverable, stamp } = result
  const title = words.title(locale.text(result.band.title))
  return [
    ...assumedNotice(result.figures, locale),
    { kind: 'heading', level: 1, text: title },
    ...(result.illustrative ? [{ kind: 'paragraph', text: score.illustrative } as const] : []),
    {
      kind: 'list',
      items: [
        locale.text(result.title),
        `${score.unit}: ${result.unit}`,
        `${score.period}: ${periodText(result.period, locale)}`,
        `${score.asOf}: ${locale.date(stamp.asOf)}`,
        words.reachable[result.reachable],
      ],
    },
    ...section(words.now, standing(now, locale)),
    ...section(words.blocked, blockItems(result, locale)),
    ...section(
      words.undetermined,
      result.undetermined.map(({ reason, title: name }) =>
        name === undefined ? words.gap[reason] : `${locale.text(name)}: ${words.gap[reason]}`,
      ),
    ),
    ...(plan === undefined ? [] : optionBlocks(plan, locale, catalogue)),
    ...section(
      words.others,
      others.map((option) => otherText(option, locale)),
    ),
    ...(result.othersCutShort && plan !== undefined ? [{ kind: 'paragraph', text: words.cutShort } as const] : []),
    ...section(
      words.irrecoverable,
      irrecoverable.map(
        ({ number, title: name, points, reason }) =>
          `${number}. ${locale.text(name)}: ${score.atStake(points)} (${words.reason[reason]})`,
      ),
    ),
    { kind: 'paragraph', text: score.weakest(locale.provenance[result.provenance]) },
    stampBlock(stamp, locale),
  ]
}

/** Facts put in, and what differs. */
export function whatIfBlocks(result: WhatIf, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  const { plan: words, score } = locale
  const { before, after, differences } = result
  const { nameOf, valueText } = factNames(locale, catalogue)
  const facts = Object.entries(result.facts).map(([key, fact]) => {
    if (fact === null) return `${nameOf(key)}: ${words.takenAway}`
    if ('notApplicable' in fact) return `${nameOf(key)}: ${locale.nodeStatus['not-applicable']}`
    if ('waived' in fact) return `${nameOf(key)}: ${locale.nodeStatus.waived}`
    return `${nameOf(key)}: ${valueText(key, fact.value)}`
  })
  const grades = [before, after].map(({ grade }) => locale.grade(grade)) as [string, string]
  const [number, criterion, old, now] = words.differenceColumns
  return [
    ...assumedNotice(after.figures, locale),
    { kind: 'heading', level: 1, text: words.whatIf },
    { kind: 'list', items: [locale.text(after.title), `${score.unit}: ${after.unit}`] },
    ...section(words.putIn, facts),
    ...section(words.differences, [
      words.moved(words.total, rangeText(before.range.final, locale), rangeText(after.range.final, locale)),
      ...(grades[0] === grades[1] ? [grades[1]] : [`${grades[0]} → ${grades[1]}`]),
      ...differences.gates.map((gate) =>
        words.moved(locale.text(gate.title), words.gate[gate.before], words.gate[gate.after]),
      ),
    ]),
    ...tableSection(
      words.criteria,
      [
        { title: number, width: 6 },
        { title: criterion, width: 44 },
        { title: old, width: 12, align: 'right' },
        { title: now, width: 12, align: 'right' },
      ],
      differences.nodes.map((node) => [
        node.number,
        locale.text(node.title),
        rangeText(node.before, locale),
        rangeText(node.after, locale),
      ]),
    ),
    { kind: 'paragraph', text: score.weakest(locale.provenance[after.provenance]) },
    stampBlock(after.stamp, locale),
  ]
}

function standing({ final, grade }: Standing, locale: Locale): string[] {
  return [locale.score.finalRange(final.min, final.max), locale.grade(grade)]
}

function blockItems({ blockedBy }: GradePlan, locale: Locale): string[] {
  const { plan: words } = locale
  return blockedBy.map((block) => {
    if (block.reason === 'gate') {
      const { title, criteria = [] } = block
      const names = criteria.map((each) => words.place(each.use, each.number ?? '', locale.text(each.title)))
      return words.blockedByGate(locale.text(title), names)
    }
    if (block.reason === 'points') return words.blockedByPoints(locale.number(block.most), locale.number(block.needed))
    return locale.grade({ status: 'not-gradable', because: block.because })
  })
}

function optionBlocks(option: PlanOption, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  const { plan: words } = locale
  const [what, facts, gains, cost] = words.columns
  return [
    ...tableSection(
      words.cheapest(locale.number(option.cost)),
      [
        { title: what, width: 36 },
        { title: facts, width: 40 },
        { title: gains, width: 9, align: 'right' },
        { title: cost, width: 9, align: 'right' },
      ],
      option.changes.map((change) => [
        changeText(change, locale),
        factTexts(change, locale, catalogue),
        change.gains === undefined ? '' : locale.number(change.gains),
        locale.number(change.cost),
      ]),
    ),
    ...section(
      words.alongside,
      option.alongside.map((node) => movedText(node, locale)),
    ),
    ...section(words.after, standing(option, locale)),
  ]
}

function movedText({ number, title, before, after }: NodeDifference, locale: Locale): string {
  const name = `${number}. ${locale.text(title)}`
  return locale.plan.moved(name, rangeText(before, locale), rangeText(after, locale))
}

function changeText({ use, number, title }: PlanChange, locale: Locale): string {
  return number === undefined
    ? `${capitalised(locale.plan.use[use])}: ${locale.text(title)}`
    : `${number}. ${locale.text(title)}`
}

function factTexts(change: PlanChange, locale: Locale, catalogue: FactCatalogue | undefined): string {
  const { plan: words } = locale
  const { nameOf, valueText } = factNames(locale, catalogue)
  const { reading } = change
  if (reading !== undefined && (reading.kind === 'ratio' || reading.kind === 'steps-share')) {
    const names = change.facts.map(({ fact }) => nameOf(fact)).join('; ')
    // Of a share with both counts open the plan's counts are one example of many; what counts is the share.
    const isExample = change.facts.length > 1 && change.facts.every(({ state }) => state !== 'known')
    const share =
      isExample && reading.percent !== undefined
        ? words.share(locale.number(reading.percent), locale.text(reading.of))
        : locale.reading(reading)
    return [names, share].filter((text) => text !== '').join(': ')
  }
  if (change.facts.length === 0) return words.told
  return change.facts
    .map(({ fact, from, to, bound, needsProof }) => {
      const now = from === undefined ? undefined : valueText(fact, from)
      return needsProof === true ? words.proof(nameOf(fact)) : words.fact(nameOf(fact), now, valueText(fact, to), bound)
    })
    .join('; ')
}

function otherText({ changes, cost, final }: PlanOption, locale: Locale): string {
  const { number } = locale
  const names = changes.map((change) => change.number ?? locale.text(change.title))
  return locale.plan.other(names.join(' + '), number(cost), number(final.min), number(final.max))
}
