import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** The rooms in the order in which data flows. A room may import any room above it, never one below. */
const rooms = [
  'issues',
  'civil',
  'points',
  'stamp',
  'law',
  'calendar',
  'department',
  'deadline',
  'dossier',
  'petition',
  'disclosure',
  'scoring',
  'rulesets',
  'record',
  'document',
  'locales',
  'render',
  'docx',
  'xlsx',
  'schemas',
  'index.ts',
]

/** The optional peers, and the one room that may need each. */
const peersOf: Readonly<Record<string, readonly string[]>> = { docx: ['docx'], xlsx: ['exceljs', 'fflate', 'saxes'] }

/**
 * Barrels stay free of zod. So a schema takes the schemas of an earlier room from their files, and the barrel of schemas
 * takes from there whatever needs zod.
 */
const isPastBarrelAllowed = ({ from, to }: Import): boolean =>
  (roomOf(from) === 'schemas' && /\/(?:\w+Schema|parse\w+|withFigures)\.ts$/.test(to)) ||
  (from.endsWith('Schema.ts') && to.endsWith('Schema.ts'))

interface Import {
  /** File that imports, from `src`. */
  readonly from: string
  /** File that is imported, from `src`. */
  readonly to: string
  /** True when nothing of it is left at run time. */
  readonly isTypeOnly: boolean
}

const roomOf = (file: string): string => file.split('/')[0] as string

/** Every breach of the order, in one line each. */
function breachesOf(imports: readonly Import[]): string[] {
  const breaches: string[] = []
  for (const imported of imports) {
    const { from, to, isTypeOnly } = imported
    const [room, other] = [roomOf(from), roomOf(to)]
    for (const unknown of [room, other].filter((name) => !rooms.includes(name)))
      breaches.push(`${from} → ${to}: no room is called ${unknown}`)
    if (room === other) continue
    if (rooms.indexOf(other) > rooms.indexOf(room)) breaches.push(`${from} → ${to}: ${other} comes after ${room}`)
    const isBarrel = to === `${other}/index.ts` || room === 'index.ts'
    if (!isBarrel && !isTypeOnly && !isPastBarrelAllowed(imported))
      breaches.push(`${from} → ${to}: past the barrel of ${other}`)
  }
  // Types may refer to each other in a room; modules and rooms may not wait for each other.
  const between = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to))
  for (const circle of [
    circleIn(imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ from, to }) => [from, to])),
    circleIn(between.map(({ from, to }) => [roomOf(from), roomOf(to)])),
  ])
    if (circle !== undefined) breaches.push(`circle: ${circle.join(' → ')}`)
  return breaches
}

/** One circle of a directed graph, its first node repeated at the end, or undefined. */
function circleIn(edges: readonly (readonly [string, string])[]): string[] | undefined {
  const targets = new Map<string, Set<string>>()
  for (const [from, to] of edges) targets.set(from, (targets.get(from) ?? new Set()).add(to))
  const done = new Set<string>()
  const visit = (node: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node]
    if (done.has(node)) return
    for (const next of targets.get(node) ?? []) {
      const circle = visit(next, [...trail, node])
      if (circle !== undefined) return circle
    }
    done.add(node)
    return
  }
  for (const node of targets.keys()) {
    const circle = visit(node, [])
    if (circle !== undefined) return circle
  }
  return
}

/** Every module that a source text names: in imports, re-exports, `import()` and `import('…').Type`. */
function modulesNamedIn(text: string): { module: string; isTypeOnly: boolean }[] {
  const named: { module: string; isTypeOnly: boolean }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      named.push({ module: node.moduleSpecifier.text, isTypeOnly })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      named.push({ module: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      const module = argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)'
      named.push({ module, isTypeOnly: false })
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal))
        named.push({ module: node.argument.literal.text, isTypeOnly: true })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest))
  return named
}

describe('the sources', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative('src', posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)))
  const named = files.flatMap((from) =>
    modulesNamedIn(readFileSync(`src/${from}`, 'utf8')).map(({ module, isTypeOnly }) => ({ from, module, isTypeOnly })),
  )
  const imports = named
    .filter(({ module }) => module.startsWith('.'))
    .map(({ from, module, isTypeOnly }) => ({ from, to: posix.join(posix.dirname(from), module), isTypeOnly }))

  test('are TypeScript in known rooms', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !file.endsWith('.ts') || !rooms.includes(roomOf(file)))).toEqual([])
  })

  test('import files that exist', () => {
    expect(imports.filter(({ to }) => !files.includes(to))).toEqual([])
  })

  test('import nothing from outside but the runtime dependencies, and a peer in its room', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: object
      peerDependencies: object
    }
    const isKnown = (from: string, module: string) =>
      Object.keys(dependencies).some((name) => module === name || module.startsWith(`${name}/`)) ||
      (module in peerDependencies && (peersOf[roomOf(from)] ?? []).includes(module))
    expect(named.filter(({ from, module }) => !module.startsWith('.') && !isKnown(from, module))).toEqual([])
  })

  test('keep the order of the rooms', () => {
    expect(imports.length).toBeGreaterThan(0)
    expect(breachesOf(imports)).toEqual([])
  })
})

describe('the check itself', () => {
  const value = (from: string, to: string): Import => ({ from, to, isTypeOnly: false })
  const type = (from: string, to: string): Import => ({ from, to, isTypeOnly: true })

  test.each<[string, Import[], string[]]>([
    ['a sound graph', [value('law/a.ts', 'civil/index.ts'), value('index.ts', 'locales/vi.ts')], []],
    ['a later room', [value('law/a.ts', 'scoring/index.ts')], ['law/a.ts → scoring/index.ts: scoring comes after law']],
    ['a later room, types', [type('law/a.ts', 'scoring/b.ts')], ['law/a.ts → scoring/b.ts: scoring comes after law']],
    [
      'an unknown room',
      [value('helpers/a.ts', 'helpers/b.ts')].slice(0, 1),
      Array(2).fill(expect.stringContaining('no room')),
    ],
    ['a file past a barrel', [value('law/a.ts', 'civil/b.ts')], ['law/a.ts → civil/b.ts: past the barrel of civil']],
    ['a type past a barrel', [type('law/a.ts', 'civil/b.ts')], []],
    ['a schema past a barrel', [value('schemas/index.ts', 'law/sourceSchema.ts')], []],
    ['a schema of a schema', [value('scoring/criteriaSetSchema.ts', 'law/sourceSchema.ts')], []],
    ['a schema in an engine', [value('scoring/score.ts', 'law/sourceSchema.ts')], [expect.stringContaining('barrel')]],
    ['an engine past a barrel', [value('schemas/index.ts', 'scoring/score.ts')], [expect.stringContaining('barrel')]],
    [
      'a circle of files',
      [value('law/a.ts', 'law/b.ts'), value('law/b.ts', 'law/c.ts'), value('law/c.ts', 'law/a.ts')],
      ['circle: law/a.ts → law/b.ts → law/c.ts → law/a.ts'],
    ],
    ['a circle of types', [type('law/a.ts', 'law/b.ts'), type('law/b.ts', 'law/a.ts')], []],
    [
      'a circle of rooms',
      [value('law/a.ts', 'civil/index.ts'), type('civil/b.ts', 'law/index.ts')],
      ['civil/b.ts → law/index.ts: law comes after civil', 'circle: law → civil → law'],
    ],
  ])('judges %s', (_, imports, expected) => {
    expect(breachesOf(imports)).toEqual(expected)
  })

  test('reads every form of import', () => {
    const text = `
      import './a.ts'
      import b, { type B } from './b.ts'
      import type { C } from './c.ts'
      export * from './d.ts'
      export type { E } from './e.ts'
      const f = () => import('./f.ts')
      type G = import('./g.ts').G
      // import './no.ts'
      const text = "import './no.ts'"
    `
    expect(modulesNamedIn(text)).toEqual([
      { module: './a.ts', isTypeOnly: false },
      { module: './b.ts', isTypeOnly: false },
      { module: './c.ts', isTypeOnly: true },
      { module: './d.ts', isTypeOnly: false },
      { module: './e.ts', isTypeOnly: true },
      { module: './f.ts', isTypeOnly: false },
      { module: './g.ts', isTypeOnly: true },
    ])
  })
})
