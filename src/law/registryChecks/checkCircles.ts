import type { Path } from '../../issues/index.ts'
import type { RelationKind } from '../Instrument.ts'
import type { InstrumentKey } from '../InstrumentKey.ts'
import type { InstrumentRegistry } from '../InstrumentRegistry.ts'
import type { ReportRegistry } from './RegistryFinding.ts'

/** Relations of one family may not lead back to where they began. */
const families: readonly (readonly RelationKind[])[] = [
  ['replaces', 'repeals', 'succeeds'],
  ['details', 'guides', 'based-on'],
  ['amends'],
]

interface Edge {
  readonly target: InstrumentKey
  readonly path: Path
}

/** A walk that stands at an instrument, with the edges it has still to follow. */
interface Step {
  readonly key: InstrumentKey
  readonly edges: readonly Edge[]
  next: number
}

/** Circles of successors, of bases and of amendments; with a stack of its own, so that no chain is too long. */
export function checkCircles(registry: InstrumentRegistry, report: ReportRegistry): void {
  for (const family of families) {
    const edges = edgesOf(registry, family)
    const done = new Set<InstrumentKey>()
    for (const start of edges.keys()) {
      if (done.has(start)) continue
      const trail: Step[] = [{ key: start, edges: edges.get(start) ?? [], next: 0 }]
      const onTrail = new Map<InstrumentKey, number>([[start, 0]])
      for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
        const edge = step.edges[step.next++]
        if (edge === undefined) {
          done.add(step.key)
          onTrail.delete(step.key)
          trail.pop()
          continue
        }
        const back = onTrail.get(edge.target)
        if (back !== undefined) {
          const keys = [...trail.slice(back).map(({ key }) => key), edge.target]
          report('circle', 'error', edge.path, { keys: keys.slice(0, 20), length: keys.length - 1 })
        } else if (!done.has(edge.target)) {
          onTrail.set(edge.target, trail.length)
          trail.push({ key: edge.target, edges: edges.get(edge.target) ?? [], next: 0 })
        }
      }
    }
  }
}

function edgesOf(
  { instruments }: InstrumentRegistry,
  family: readonly RelationKind[],
): ReadonlyMap<InstrumentKey, readonly Edge[]> {
  const edges = new Map<InstrumentKey, Edge[]>()
  instruments.forEach(({ key, relations }, i) => {
    relations.forEach(({ kind, target }, j) => {
      if (!family.includes(kind)) return
      const edge = { target, path: ['instruments', i, 'relations', j] }
      const known = edges.get(key)
      if (known === undefined) edges.set(key, [edge])
      else known.push(edge)
    })
  })
  return edges
}
