import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import ts from 'typescript'
import { expect, test } from 'vitest'

/**
 * Compiles every ```ts block of the pages written by hand under `strict`, as a reader would who pastes it into a file of
 * his own. A block that is not meant to compile is marked `js`.
 */

interface Block {
  readonly page: string
  /** First line of the block in its page. */
  readonly line: number
  readonly code: string
}

const pages = [
  ...['README.md', 'README.vi.md', 'CONTRIBUTING.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !/^docs\/(api|quy-tac|en\/rules|\.vitepress)\//.test(file)),
].filter((file) => existsSync(file))

function blocksOf(page: string): Block[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^[ \t]*```ts\b[^\n]*\n([\s\S]*?)^[ \t]*```/gm)].map((match) => ({
    page,
    line: 1 + text.slice(0, match.index).split('\n').length,
    code: match[1] as string,
  }))
}

const publicModules = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object }).exports)

/** Where the types of a public module are: its source. */
function sourceOf(module: string): string | undefined {
  if (!publicModules.includes(module.replace('danvan', '.'))) return undefined
  const room = module === 'danvan' ? '' : module.slice('danvan/'.length)
  return resolve('src', room.includes('/') ? `${room}.ts` : `${room}/index.ts`.replace(/^\//, ''))
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  resolveJsonModule: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
}

/** What the compiler says of blocks, each a file of its own; all share one program. */
function faultsOf(blocks: readonly Block[]): string[] {
  const files = new Map(blocks.map((block, i) => [resolve(dirname(block.page), `example-${i}.ts`), block]))
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  const json = '/data-of-danvan.json'
  host.fileExists = (name) => files.has(name) || name === json || fileExists.call(host, name)
  host.getSourceFile = (name, version) => {
    const code = name === json ? '{}' : files.get(name)?.code
    return code === undefined ? getSourceFile.call(host, name, version) : ts.createSourceFile(name, code, version)
  }
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) => {
      if (/^danvan\/(rulesets|schemas)\/.+\.json$/.test(text))
        return { resolvedModule: { resolvedFileName: json, extension: '.json' } }
      const source = /^danvan(\/|$)/.test(text) ? sourceOf(text) : undefined
      return source === undefined
        ? ts.resolveModuleName(text, file, options, host)
        : { resolvedModule: { resolvedFileName: source, extension: '.ts' } }
    })
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files].flatMap(([name, { page, line }]) => {
    const source = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const at = line + (source?.getLineAndCharacterOfPosition(start).line ?? 0)
        return `${page}:${at} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      },
    )
  })
}

test('every ts block of the pages compiles under strict', { timeout: 60_000 }, () => {
  const blocks = pages.flatMap(blocksOf)
  expect(blocks.length).toBeGreaterThan(20)
  const code = "import { score } from 'danvan'\nscore('a set', 1)"
  const faults = faultsOf([...blocks, { page: 'wrong.md', line: 1, code }])
  const isPlanted = (fault: string) => fault.startsWith('wrong.md:2 ')
  expect(faults.filter(isPlanted)).not.toEqual([])
  expect(faults.filter((fault) => !isPlanted(fault))).toEqual([])
})
