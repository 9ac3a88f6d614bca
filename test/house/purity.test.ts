import { readdirSync, readFileSync } from 'node:fs'

import ts from 'typescript'
import { afterEach, describe, expect, test, vi } from 'vitest'

/** Names of the surroundings: clock, chance, host, timers. No source may speak of them. */
const forbiddenNames = new Set([
  'process',
  'console',
  'globalThis',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
])
const forbiddenMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now'])

/** Every impurity of a source text, with its line. */
function impuritiesOf(text: string): string[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const report = (node: ts.Node, what: string) => {
    found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && forbiddenNames.has(node.text) && !isName(node)) report(node, node.text)
    if (ts.isPropertyAccessExpression(node) && forbiddenMembers.has(node.getText())) report(node, node.getText())
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      const member = `${node.expression.getText()}.${node.argumentExpression.text}`
      if (forbiddenMembers.has(member)) report(node, member)
    }
    const isDate = (expression: ts.Expression) => ts.isIdentifier(expression) && expression.text === 'Date'
    if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) report(node, 'new Date()')
    if (ts.isCallExpression(node) && isDate(node.expression)) report(node, 'Date()')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** True where an identifier only names a member, so that `step.process` is no word about the host. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) &&
      parent.name === node)
  )
}

describe('the sources', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

  test('speak of no clock, no chance, no host', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(
      files.flatMap((file) => impuritiesOf(readFileSync(`src/${file}`, 'utf8')).map((found) => `${file}:${found}`)),
    ).toEqual([])
  })

  test.each([
    'Date.now()',
    "Date['now']()",
    'new Date()',
    'new Date',
    'Date()',
    'Math.random()',
    'process.env',
    'console.log(1)',
    'globalThis.x',
    'setTimeout(f, 1)',
  ])('would be caught at %s', (text) => {
    expect(impuritiesOf(text)).toHaveLength(1)
  })

  test.each(["new Date('2023-10-31')", 'Math.max(1, 2)', 'step.process', '({ process: 1 })', '// Date.now()'])(
    'may say %s',
    (text) => {
      expect(impuritiesOf(text)).toEqual([])
    },
  )
})

describe('without a clock and without chance', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  test('the package loads, scores and renders', async () => {
    const facts = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.facts.json', 'utf8')) as unknown
    const RealDate = Date
    const stop = (what: string) => (): never => {
      throw new Error(`The library asked for ${what}.`)
    }
    vi.resetModules()
    vi.spyOn(Math, 'random').mockImplementation(stop('chance'))
    vi.stubGlobal(
      'Date',
      class extends RealDate {
        static override now = stop('the time')
        constructor(...given: [] | [number]) {
          if (given.length === 0) stop('the time')()
          super(...(given as [number]))
        }
      },
    )
    expect(() => new Date()).toThrow('the time')
    expect(() => Date.now()).toThrow('the time')
    expect(() => Math.random()).toThrow('chance')

    const danvan = await import('danvan')
    const parsed = danvan.parseAssessment(facts, { criteriaSet: danvan.quangNgai1211 })
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
    const result = danvan.score(danvan.quangNgai1211, parsed.data, { asOf: '2023-10-31' })
    const text = danvan.render(result, { locale: danvan.vi, format: 'markdown' })

    expect(result.ledger.max).toBe(danvan.quangNgai1211.maxPoints)
    expect(text).not.toBe('')
    expect(danvan.score(danvan.quangNgai1211, parsed.data, { asOf: '2023-10-31' })).toEqual(result)
  })
})
