import type { Bound, CriteriaSet, Criterion, Figures, Provenance } from 'danvan'
import { vi } from 'danvan'

/** One number of a criteria set that official figures may replace. */
export interface FigureRow {
  /** What it belongs to, as `withFigures` names it. */
  readonly id: string
  readonly figure: 'max' | 'cap' | 'lower' | 'upper'
  readonly name: string
  readonly value: number
  readonly provenance: Provenance
  /** Of a bound of a band, whether the bound itself belongs to it. */
  readonly inclusive?: boolean
}

const leavesOf = (criterion: Criterion): readonly Criterion[] =>
  criterion.rule.kind === 'sum' ? [criterion, ...criterion.rule.parts.flatMap(leavesOf)] : [criterion]

/** The maxima of groups and criteria, the caps of the pots and the bounds of the bands. */
export function figureRows(set: CriteriaSet): readonly FigureRow[] {
  const rows: FigureRow[] = set.groups.flatMap((group): FigureRow[] => [
    {
      id: group.id,
      figure: 'max',
      name: `Nhóm ${group.number}. ${vi.text(group.title)}: điểm tối đa`,
      value: group.max,
      provenance: group.source.provenance,
    },
    ...group.criteria.flatMap(leavesOf).map(
      ({ id, number, title, max, source, figureSources }): FigureRow => ({
        id,
        figure: 'max',
        name: `${number} ${vi.text(title)}: điểm tối đa`,
        value: max,
        provenance: (figureSources?.max ?? source).provenance,
      }),
    ),
  ])
  for (const [id, name] of [
    ['bonus', 'Điểm thưởng'],
    ['penalty', 'Điểm trừ'],
  ] as const) {
    const pot = set[id]
    if (pot)
      rows.push({ id, figure: 'cap', name: `${name}: tối đa`, value: pot.cap, provenance: pot.source.provenance })
  }
  const bound = (id: string, title: string, figure: 'lower' | 'upper', of: Bound | undefined, from: Provenance) => {
    if (of === undefined) return
    const side = figure === 'lower' ? (of.inclusive ? 'từ' : 'trên') : of.inclusive ? 'đến' : 'dưới'
    rows.push({
      id,
      figure,
      name: `Mức “${title}”: ${side}`,
      value: of.points,
      provenance: from,
      inclusive: of.inclusive,
    })
  }
  for (const { id, title, lower, upper, source, figureSources } of set.bands) {
    bound(id, vi.text(title), 'lower', lower, (figureSources?.lower ?? source).provenance)
    bound(id, vi.text(title), 'upper', upper, (figureSources?.upper ?? source).provenance)
  }
  return rows
}

/** A number as the figure that it is. */
export const figureValue = ({ inclusive }: FigureRow, value: number): unknown =>
  inclusive === undefined ? value : { points: value, inclusive }

/** The figures that are only assumed, as they stand now, with the rules of the criteria: to be replaced one by one. */
export function assumedFigures(set: CriteriaSet): Figures {
  const found: Record<string, Record<string, unknown>> = {}
  const put = (id: string, figure: string, value: unknown) => {
    found[id] = { ...found[id], [figure]: value }
  }
  for (const row of figureRows(set))
    if (row.provenance === 'assumed') put(row.id, row.figure, figureValue(row, row.value))
  for (const { id, rule, source, figureSources } of set.groups.flatMap(({ criteria }) => criteria).flatMap(leavesOf))
    if (rule.kind !== 'sum' && (figureSources?.rule ?? source).provenance === 'assumed') put(id, 'rule', rule)
  return found
}
