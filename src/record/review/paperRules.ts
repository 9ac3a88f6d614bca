import { parseSymbol } from '../../law/index.ts'
import type { AnnualRecord } from '../AnnualRecord.ts'
import { makeFinding } from '../makeFinding.ts'
import type { Paper } from '../Paper.ts'
import type { RecordFinding } from '../RecordFinding.ts'
import { placeOf, valueAt } from '../recordPlace.ts'

/** The roles that a paper plays in a year, each of which is a paper of its own. */
const roles = [
  'direction.provincePlan',
  'direction.plan',
  'programme.paper',
  'reception.rules',
  'reception.houseRules',
  'reception.schedule.paper',
  'dialogue.plan',
  'administrativeReform.plan',
  'democracy.workingRules',
  'democracy.spendingRules.paper',
  'democracy.trainingPlan',
  'inspection.plan',
  'skilfulMobilization.plan',
  'fatherlandFront.programme',
  'training.provincePlan',
] as const

/** Văn bản: one paper in two roles, numbers that do not rise with the dates, kind against symbol, titles that differ. */
export function paperRules(record: AnnualRecord): RecordFinding[] {
  const findings: RecordFinding[] = []
  const played = new Map<string, string[]>()
  for (const role of roles) {
    const paper = valueAt(record, role)
    if (typeof paper === 'string') played.set(paper, [...(played.get(paper) ?? []), role])
  }
  for (const [paper, own] of played)
    if (own.length > 1) {
      const place = placeOf(record, own[0] as string)
      const finding = makeFinding(record, 'one-paper-two-roles', 'info', `papers.${paper}`, {
        ...named(record.papers[paper]),
        roles: own,
      })
      findings.push({ ...finding, ...(place !== undefined && { place }) })
    }

  const at = (id: string): { place?: string } => {
    const place = record.papers[id]?.places?.[0]
    return place === undefined ? {} : { place }
  }
  for (const [id, paper] of Object.entries(record.papers)) {
    const symbol = paper.symbol === undefined ? undefined : parseSymbol(paper.symbol)
    if (paper.kind !== undefined && symbol?.kind !== undefined && symbol.kind !== paper.kind)
      findings.push({
        ...makeFinding(record, 'kind-mismatch', 'warning', `papers.${id}.kind`, {
          ...named(paper),
          kind: paper.kind,
          symbolKind: symbol.kind,
        }),
        ...at(id),
      })
  }
  for (const [earlier, later] of fallingPairs(record.papers))
    findings.push({
      ...makeFinding(record, 'numbers-not-rising', 'warning', `papers.${later.id}`, {
        earlier: named(earlier.paper),
        later: named(later.paper),
      }),
      ...at(later.id),
    })

  record.procedures?.forEach(({ paper, action, follows }, index) => {
    if (action === undefined || follows?.action === undefined || action === follows.action) return
    findings.push(
      makeFinding(record, 'title-mismatch', 'info', `procedures.${index}`, {
        paper: named(record.papers[paper]),
        action,
        follows: named(record.papers[follows.paper]),
        followsAction: follows.action,
      }),
    )
  })
  return findings
}

function named(paper: Paper | undefined): { symbol?: string; issuedOn?: string; title?: string } {
  const { symbol, issuedOn, title } = paper ?? {}
  return {
    ...(symbol !== undefined && { symbol }),
    ...(issuedOn !== undefined && { issuedOn }),
    ...(symbol === undefined && title !== undefined && { title }),
  }
}

interface Numbered {
  readonly id: string
  readonly paper: Paper
  readonly number: number
}

/** Neighbours in one register of one year (same kind, same issuer) whose numbers fall while their dates rise. */
function fallingPairs(papers: AnnualRecord['papers']): [Numbered, Numbered][] {
  const registers = new Map<string, Numbered[]>()
  for (const [id, paper] of Object.entries(papers)) {
    const symbol = paper.symbol === undefined ? undefined : parseSymbol(paper.symbol)
    // A legal normative document counts by year in its own symbol; a slip tells no register.
    if (symbol === undefined || symbol.slip !== undefined || paper.issuedOn === undefined) continue
    const number = Number.parseInt(symbol.number, 10)
    const register = [symbol.abbreviation, symbol.issuer, symbol.year, paper.issuedOn.slice(0, 4)].join(' ')
    registers.set(register, [...(registers.get(register) ?? []), { id, paper, number }])
  }
  return [...registers.values()].flatMap((register) => {
    const byDate = register.sort((a, b) =>
      a.paper.issuedOn === b.paper.issuedOn
        ? a.number - b.number
        : (a.paper.issuedOn as string) < (b.paper.issuedOn as string)
          ? -1
          : 1,
    )
    return byDate.flatMap((later, i): [Numbered, Numbered][] => {
      const earlier = byDate[i - 1]
      return earlier !== undefined && earlier.number > later.number ? [[earlier, later]] : []
    })
  })
}
