import type { Locale } from '../locales/index.ts'
import type { Evidence, FactCatalogue, FactUsed, ScoreNode, ScoreResult } from '../scoring/index.ts'
import type { Block, Table } from './Block.ts'
import { listOf } from './listOf.ts'

/** The self-assessment table and what a reader must know around it; the notice stands first while anything is assumed. */
export function scoreBlocks(result: ScoreResult, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  const { score } = locale
  const labels = new Map(catalogue?.facts.map(({ id, label }) => [id, locale.text(label)]))
  const nameOf = (key: string) => labels.get(key) ?? key
  const { period, range, ledger } = result
  const assumed = result.figures.assumed ?? 0
  const total = Object.values(result.figures).reduce((sum, count) => sum + count, 0)
  const share = (of: { percent?: number }) => (of.percent === undefined ? '–' : locale.number(of.percent))

  return [
    ...(assumed > 0 ? [{ kind: 'notice', text: score.assumedNotice(assumed, total) } as const] : []),
    { kind: 'heading', level: 1, text: locale.text(result.title) },
    ...(result.illustrative ? [{ kind: 'paragraph', text: score.illustrative } as const] : []),
    {
      kind: 'list',
      items: [
        `${score.unit}: ${result.unit}`,
        `${score.period}: ${score.span(period.from, period.to, period.cutOff)}`,
        `${score.stage}: ${result.stage.title === undefined ? result.stage.id : locale.text(result.stage.title)}`,
        `${score.asOf}: ${locale.date(result.stamp.asOf)}`,
      ],
    },
    { kind: 'heading', level: 2, text: score.result },
    {
      kind: 'list',
      items: [
        locale.status[result.status],
        ...(result.points === undefined ? [] : [score.points(result.points)]),
        score.earned(result.earned, ledger.max),
        score.ledger(ledger.earned, ledger.lost, ledger.unknown, ledger.notApplicable, ledger.max),
        score.shares(share(result.shares.ofPrinted), share(result.shares.ofApplicable)),
        ...(result.rescaled === undefined ? [] : [score.rescaled(result.rescaled.from, result.rescaled.to)]),
        score.baseRange(range.base.min, range.base.max),
        score.finalRange(range.final.min, range.final.max),
        locale.grade(result.grade),
        score.weakest(locale.provenance[result.provenance]),
      ].map(capitalised),
    },
    { kind: 'heading', level: 2, text: score.table },
    tableOf(result, locale),
    ...listOf(score.missing, missingItems(result, locale, nameOf), score.none),
    ...listOf(score.lost, lostItems(result.tree, locale), score.none),
    ...listOf(score.findings, findingItems(result, locale, nameOf), score.none),
    ...(result.issues.length === 0 ? [] : listOf(score.issues, issueItems(result, locale), score.none)),
    {
      kind: 'paragraph',
      text: score.stamp(
        result.stamp.library.version,
        result.stamp.criteriaSet.id,
        result.stamp.criteriaSet.version,
        result.stamp.criteriaSet.digest,
      ),
    },
  ]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function tableOf(result: ScoreResult, locale: Locale): Table {
  const { score } = locale
  const rows: Table['rows'][number][] = []
  const visit = (node: ScoreNode, depth: number) => {
    const isGroup = depth === 0
    rows.push({
      cells: [
        node.number,
        locale.text(node.title),
        locale.number(node.ledger.max),
        selfScore(node, locale),
        '',
        evidenceOf(node, locale),
        explanationOf(node, locale),
      ],
      isGroup,
    })
    for (const child of node.children ?? []) visit(child, depth + 1)
  }
  for (const group of result.tree) visit(group, 0)
  const { effective, ledger } = result
  rows.push({
    cells: ['', score.total, locale.number(ledger.max), rangeOf(effective.earned, effective.most, locale), '', '', ''],
    isGroup: true,
  })
  for (const use of ['bonus', 'penalty'] as const) {
    const pot = result[use]
    if (pot === undefined) continue
    const { min, max } = pot.range
    rows.push({
      cells: [
        '',
        score[use],
        locale.number(pot.cap),
        rangeOf(min, max, locale),
        '',
        '',
        pot.items.map(({ title }) => locale.text(title)).join('; '),
      ],
      isGroup: true,
    })
  }
  return {
    kind: 'table',
    columns: [
      { title: score.number, align: 'left', width: 4 },
      { title: score.criterion, align: 'left', width: 34 },
      { title: score.max, align: 'right', width: 7 },
      { title: score.self, align: 'right', width: 11 },
      { title: score.appraised, align: 'right', width: 9 },
      { title: score.evidence, align: 'left', width: 26 },
      { title: score.explanation, align: 'left', width: 32 },
    ],
    rows,
  }
}

function rangeOf(min: number, max: number, locale: Locale): string {
  return min === max ? locale.number(min) : locale.score.open(min, max)
}

function selfScore(node: ScoreNode, locale: Locale): string {
  const { earned, most } = node.effective
  if (node.status === 'not-applicable') return locale.nodeStatus['not-applicable']
  return rangeOf(earned, most, locale)
}

function evidenceOf({ facts }: ScoreNode, locale: Locale): string {
  const papers = (facts ?? []).flatMap(({ evidence }) => evidence ?? [])
  return [...new Set(papers.map((paper) => nameOfPaper(paper, locale)))].join('; ')
}

function nameOfPaper({ title, symbol, issuedOn }: Evidence, locale: Locale): string {
  const name = symbol ?? title
  return issuedOn === undefined ? name : `${name} (${locale.date(issuedOn)})`
}

function explanationOf(node: ScoreNode, locale: Locale): string {
  const parts: string[] = []
  if (node.reading !== undefined) parts.push(locale.reading(node.reading))
  if (node.rescaled !== undefined) parts.push(locale.score.rescaled(node.rescaled.from, node.rescaled.to))
  if (node.status !== 'scored' && node.children === undefined) parts.push(locale.nodeStatus[node.status])
  for (const fact of node.facts ?? []) parts.push(...remarksOn(fact, locale))
  return [...new Set(parts)].join('; ')
}

function remarksOn(fact: FactUsed, locale: Locale): string[] {
  const { score } = locale
  if (fact.state === 'disputed') return [locale.missingReason.disputed]
  if (fact.reason !== undefined) return [score.declared(fact.reason, fact.by ?? '?')]
  return fact.unproven ? [score.unproven] : []
}

function missingItems({ missing }: ScoreResult, locale: Locale, nameOf: (key: string) => string): string[] {
  const { score } = locale
  return missing.map(({ use, number, title, points, reason, facts }) => {
    const where = number !== undefined ? `${number}. ` : use === 'gate' ? '' : `${locale.missingUse[use]}: `
    const needs = score.needs(facts.map(nameOf).join('; '))
    return `${score.atStake(points)}: ${where}${locale.text(title)} (${locale.missingReason[reason]}; ${needs})`
  })
}

function lostItems(nodes: readonly ScoreNode[], locale: Locale): string[] {
  return nodes.flatMap((node) => {
    if (node.children !== undefined) return lostItems(node.children, locale)
    const { lost, max } = node.ledger
    if (lost === 0) return []
    return [
      `${node.number}. ${locale.text(node.title)}: ${locale.score.lostPoints(lost, max)} (${explanationOf(node, locale)})`,
    ]
  })
}

function findingItems({ findings }: ScoreResult, locale: Locale, nameOf: (key: string) => string): string[] {
  return findings.map(({ code, path, data }) => {
    const [part, id] = path
    const where = part === 'criteria' || part === 'claims' ? `${id}: ` : ''
    const named = { ...data }
    if (typeof data['fact'] === 'string') named['fact'] = nameOf(data['fact'])
    if (code === 'fact-unproven')
      named['facts'] = (data['facts'] as { fact: string }[]).map((each) => ({ ...each, fact: nameOf(each.fact) }))
    return where + locale.findings[code](named)
  })
}

function issueItems({ issues }: ScoreResult, locale: Locale): string[] {
  return issues.map(({ code, path, data }) => `${path.join('.')}: ${locale.issues[code](data)}`)
}
