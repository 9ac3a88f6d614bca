import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'

/**
 * Runs every ```ts and ```js block of the doc comments and of the pages written by hand. A line `expression // => value`, or `// => value` on the
 * line after a longer expression, must hold. A block of a doc comment knows every name that a room exports; a block
 * of a page imports what it uses, or requires it, as a reader would. Commands and data of the pages are looked at too.
 */

interface Block {
  /** First line in the file. */
  readonly line: number
  readonly code: string
}

interface Claim {
  /** The line as written, for the message. */
  readonly text: string
  actual?: unknown
  expected?: unknown
  isReached: boolean
}

/** Languages of the blocks that are run. */
const runs = ['ts', 'js']

/** The blocks of a Markdown text. */
function blocksOf(markdown: string, firstLine = 1, languages: readonly string[] = runs): Block[] {
  return [...markdown.matchAll(/^[ \t]*```(\w*)[^\n]*\n([\s\S]*?)^[ \t]*```/gm)]
    .filter(([, language = '']) => languages.includes(language))
    .map((match) => ({
      line: firstLine + markdown.slice(0, match.index).split('\n').length,
      code: match[2] as string,
    }))
}

/** The blocks of the doc comments of a source text. */
function blocksOfComments(source: string): Block[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    blocksOf(comment[0].replace(/^[ \t]*\* ?/gm, ''), source.slice(0, comment.index).split('\n').length),
  )
}

/** A `// => value` behind an expression, on its line or alone on the next; further comment lines go on with the value. */
const claimBehind = /^;?[ \t]*(?:\r?\n[ \t]*)?\/\/ => (.*(?:\r?\n[ \t]*\/\/ {2,}.*)*)/

/** JavaScript of a block, with `$check(index, actual, expected)` for every claim and `$load(…)` for every import. */
function compile(code: string): { js: string; claims: Claim[] } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const edits: { start: number; end: number; text: string }[] = []
  const claims: Claim[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      edits.push({ start: node.getStart(), end: node.end, text: loadingOf(node) })
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'require') {
      edits.push({ start: node.getStart(), end: node.end, text: `(await $require(${node.arguments[0]?.getText()}))` })
    } else if (ts.isExpressionStatement(node)) {
      const claim = claimBehind.exec(code.slice(node.expression.end))
      if (claim === null) {
        ts.forEachChild(node, visit)
        return
      }
      const expected = (claim[1] as string).replace(/\r?\n[ \t]*\/\//g, '\n')
      const actual = printed(node.expression).getText()
      const end = node.expression.end + claim[0].length
      edits.push({ start: node.getStart(), end, text: `;$check(${claims.length}, (${actual}), (${expected}\n));` })
      claims.push({ text: `${actual} // => ${expected}`, isReached: false })
    } else {
      ts.forEachChild(node, visit)
    }
  }
  visit(source)

  const written = code.match(/\/\/ =>/g)?.length ?? 0
  if (written !== claims.length)
    throw new Error(`${written - claims.length} of ${written} "// =>" follow no expression`)
  let changed = code
  for (const { start, end, text } of edits.reverse()) changed = changed.slice(0, start) + text + changed.slice(end)
  const { outputText, diagnostics } = ts.transpileModule(changed, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  const faults = (diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${changed}`)
  return { js: outputText.replace(/^export \{\};?$/m, ''), claims }
}

/** In a guide, `console.log(x) // => value` speaks of x. */
function printed(expression: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'console.log') return expression
  const [argument] = expression.arguments
  return argument !== undefined && expression.arguments.length === 1 ? argument : expression
}

/** An import as destructuring of `$load(…)`; types leave nothing. */
function loadingOf({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const load = `await $load(${moduleSpecifier.getText()})`
  if (importClause === undefined) return `${load};`
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return ''
  const { name, namedBindings } = importClause
  const parts: string[] = []
  if (name !== undefined) parts.push(`const { default: ${name.text} } = ${load};`)
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings))
    parts.push(`const ${namedBindings.name.text} = ${load};`)
  if (namedBindings !== undefined && ts.isNamedImports(namedBindings)) {
    const names = namedBindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((element) => (element.propertyName ? `${element.propertyName.getText()}: ` : '') + element.name.text)
    parts.push(`const { ${names.join(', ')} } = ${load};`)
  }
  return parts.join(' ')
}

const publicModules = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object }).exports)

/** What an import of a guide gives: the sources for the package's own names, JSON files as they are. */
async function load(module: string, file: string): Promise<unknown> {
  if (/^danvan\/rulesets\/.+\.json$/.test(module)) {
    const id = module.slice('danvan/rulesets/'.length, -'.json'.length)
    const data = Object.values((await import('danvan/rulesets')) as object)
    const found = data.find((value) => [value?.id, value?.schema?.split('/')[1]?.split('@')[0]].includes(id))
    if (found === undefined) throw new Error(`${module} does not exist`)
    return { default: found }
  }
  if (/^danvan\/schemas\/.+\.schema\.json$/.test(module)) {
    const noun = module.slice('danvan/schemas/'.length, -'.schema.json'.length)
    const schemas = (await import('danvan/schemas')) as unknown as Record<string, z.ZodType | undefined>
    const found = schemas[`${noun.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Schema`]
    if (found === undefined) throw new Error(`${module} does not exist`)
    return { default: z.toJSONSchema(found, { io: 'input' }) }
  }
  if (/^danvan(?:\/|$)/.test(module)) {
    if (!publicModules.includes(module.replace('danvan', '.'))) throw new Error(`${module} is not public`)
    return import(/* @vite-ignore */ resolve('src', sourceOf(module)))
  }
  if (module.startsWith('.') && module.endsWith('.json'))
    return { default: JSON.parse(readFileSync(join(dirname(file), module), 'utf8')) }
  return import(/* @vite-ignore */ module)
}

function sourceOf(module: string): string {
  if (module === 'danvan') return 'index.ts'
  const room = module.slice('danvan/'.length)
  return room.includes('/') ? `${room}.ts` : `${room}/index.ts`
}

/** Everything that any room exports, for the doc comments. */
async function namesOfRooms(): Promise<Record<string, unknown>> {
  const barrels = [
    ...readdirSync('src').map((room) => `src/${room}/index.ts`),
    ...['src/locales/vi.ts', 'src/locales/en.ts'],
  ].filter((file) => existsSync(file))
  const modules = await Promise.all(barrels.map((file) => import(/* @vite-ignore */ resolve(file)) as Promise<object>))
  return Object.assign({}, ...modules)
}

type Run = (...names: unknown[]) => Promise<void>
const AsyncFunction = (async () => {}).constructor as new (...text: string[]) => Run

/** Runs a block and gives back its claims, each with what came out. */
async function execute(code: string, file: string, names: Record<string, unknown> = {}): Promise<Claim[]> {
  const { js, claims } = compile(code)
  const check = (index: number, actual: unknown, expected: unknown) =>
    Object.assign(claims[index] as Claim, { actual, expected, isReached: true })
  const scope: Record<string, unknown> = {
    ...names,
    $check: check,
    $load: (module: string) => load(module, file),
    $require: async (module: string) => {
      const loaded = await load(module, file)
      return module.endsWith('.json') ? (loaded as { default: unknown }).default : loaded
    },
    console: { ...console, log: () => {} },
  }
  // A scope of its own, so that an example may give a result the name of a function.
  await new AsyncFunction(...Object.keys(scope), `{\n${js}\n}`)(...Object.values(scope))
  return claims
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
const guides = [
  ...['README.md', 'README.vi.md', 'CONTRIBUTING.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !/^docs\/(api|quy-tac|en\/rules|\.vitepress)\//.test(file)),
].filter((file) => existsSync(file))

let held = 0

for (const file of [...sources, ...guides]) {
  const text = readFileSync(file, 'utf8')
  const isSource = file.endsWith('.ts')
  const blocks = isSource ? blocksOfComments(text) : blocksOf(text)

  describe.runIf(blocks.length > 0)(file, () => {
    test.each(blocks.map(({ line, code }) => [line, code] as const))('example at line %d', async (_, code) => {
      for (const claim of await execute(code, file, isSource ? await namesOfRooms() : {})) {
        expect(claim.isReached, `not reached: ${claim.text}`).toBe(true)
        expect(claim.actual, claim.text).toEqual(claim.expected)
        held++
      }
    })
  })
}

afterAll(() => {
  if (held === 0) throw new Error('No example was checked.')
})

describe('the check itself', () => {
  const outcome = async (code: string) =>
    (await execute(code, 'README.md')).map(({ actual, expected }) => [actual, expected])

  test('reads claims on the line, on the next line, over lines, nested and awaited', async () => {
    expect(
      await outcome(
        [
          "import { weakestProvenance as weakest, type Source } from 'danvan/law'",
          'const sum = (a: number, b: number): number => a + b',
          'sum(1, 2) // => 3',
          'sum(',
          '  2,',
          '  2,',
          ')',
          '// => 4',
          'Object.fromEntries([["a", [1]]]) // => {',
          '//   a: [1],',
          '//    }',
          'for (const n of [1]) {',
          '  n // => 1',
          '}',
          'await Promise.resolve(5) // => 5',
          "console.log('six') // => 'six'",
          "weakest(['read']) // => 'read'",
        ].join('\n'),
      ),
    ).toEqual([
      [3, 3],
      [4, 4],
      [{ a: [1] }, { a: [1] }],
      [1, 1],
      [5, 5],
      ['six', 'six'],
      ['read', 'read'],
    ])
  })

  test('sees what does not hold', async () => {
    expect(await outcome('1 + 1 // => 3')).toEqual([[2, 3]])
    expect(await execute('if (false) {\n  1 // => 1\n}', 'README.md')).toMatchObject([{ isReached: false }])
    await expect(outcome('const a = 1 // => 1')).rejects.toThrow('follow no expression')
    await expect(outcome('1 // => one')).rejects.toThrow('one is not defined')
    await expect(outcome("import 'danvan/points'")).rejects.toThrow('not public')
  })

  test('finds the blocks', () => {
    expect(blocksOfComments('const a = 1\n/**\n * ```ts\n * a // => 1\n * ```\n */')).toEqual([
      { line: 4, code: 'a // => 1\n' },
    ])
    expect(blocksOf('Text\n\n```ts\n1\n```\n\n```sh\n2\n```\n')).toEqual([{ line: 4, code: '1\n' }])
  })
})
