import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { describe, expect, test } from 'vitest'

/** The pages that people wrote: what they name, link to and tell the reader to type. */

const pages = [
  ...['README.md', 'README.vi.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !/^docs\/(api|quy-tac|en\/rules|\.vitepress)\//.test(file)),
]
const texts = pages.map((page) => [page, readFileSync(page, 'utf8')] as const)

interface Package {
  readonly exports: Readonly<Record<string, unknown>>
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package

/** Source file of a public subpath. */
const sourceOf = (subpath: string) =>
  [
    subpath.replace('.', 'src') + (subpath === '.' ? '/index.ts' : '.ts'),
    `${subpath.replace('.', 'src')}/index.ts`,
  ].find((file) => existsSync(file))

/** Every public function, with the subpaths that export it. */
async function publicFunctions(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const subpath of Object.keys(manifest.exports)) {
    const file = subpath.endsWith('.json') ? undefined : sourceOf(subpath)
    if (file === undefined) continue
    const module = (await import(/* @vite-ignore */ resolve(file))) as Record<string, unknown>
    for (const [name, value] of Object.entries(module))
      if (typeof value === 'function') found.set(name, [...(found.get(name) ?? []), subpath])
  }
  return found
}

/** Names that a text gives as code: in a block, in backquotes, or in a link. */
function namedIn(text: string): Set<string> {
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([whole]) => whole).join('\n')
  return new Set(code.match(/[A-Za-z_]\w*/g))
}

const missingIn = (names: Iterable<string>, text: string) => {
  const named = namedIn(text)
  return [...names].filter((name) => !named.has(name)).sort()
}

/** Anchors of a page of the API reference. */
const anchorsOf = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.replace(/[^\w-]/g, '').toLowerCase())

/** Links that a page of a task wants: where to try it, where the rules stand, which functions do it. */
const wanting = (text: string) => ['../thu-ngay/', '../quy-tac/', '/api/'].filter((link) => !text.includes(`](${link}`))

/** Anchors of a page of the site: those given by hand, and those made of the words of a heading. */
const headingsOf = (markdown: string) => [
  ...[...markdown.matchAll(/\{#([\w-]+)\}|id="([\w-]+)"/g)].map(([, given, id]) => given ?? id ?? ''),
  ...[...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, '-')
      .replace(/^-|-$/g, ''),
  ),
]

const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^[ \\t]*\`\`\`${language}[ \\t]*\\n([\\s\\S]*?)^[ \\t]*\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  )

/** What a page is wide. */
const width = 76

const linesTooLong = (text: string) =>
  [...text.matchAll(/^```[\s\S]*?^```/gm)].flatMap(([block]) => block.split('\n').filter((line) => line.length > width))

/** What is wrong with the commands of a block. */
function faultsOfCommands(code: string): string[] {
  const known = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, danvan: '' })
  const faults: string[] = []
  for (const command of code.split(/\n|&&/).map((line) => line.replace(/\s+#.*$/, '').trim())) {
    const [program, verb = '', name = ''] = command.split(/\s+/)
    const words = command.split(/\s+/).slice(2)
    if (command === '' || command === 'npm ci' || command === 'npm test') continue
    if (program === 'npm' && verb === 'run' && name in manifest.scripts) continue
    if (program === 'npm' && verb === 'install' && words.length > 0 && words.every((word) => known.includes(word)))
      continue
    faults.push(command)
  }
  return faults
}

describe('pages written by hand', () => {
  test('name every public function', async () => {
    const functions = await publicFunctions()
    expect(functions.size).toBeGreaterThan(150)
    const ofSite = texts.filter(([page]) => page.startsWith('docs/')).map(([, text]) => text)
    expect(missingIn(functions.keys(), ofSite.join('\n'))).toEqual([])
  })

  test('link to what the API reference has', async () => {
    const functions = new Set([...(await publicFunctions()).keys()].map((name) => name.toLowerCase()))
    const faults: string[] = []
    for (const [page, text] of texts)
      for (const [link, module, anchor = ''] of text.matchAll(/\/api\/([\w/]+)(?:#([\w-]+))?(?=[)"\s])/g)) {
        const reference = `docs/api/${module}.md`
        if (existsSync('docs/api/index.md')) {
          if (!existsSync(reference)) faults.push(`${page}: ${link}`)
          else if (anchor !== '' && !anchorsOf(readFileSync(reference, 'utf8')).includes(anchor))
            faults.push(`${page}: ${link}`)
        } else if (!existsSync(`src/${module}`) && !existsSync(`src/${module}.ts`)) faults.push(`${page}: ${link}`)
        else if (anchor !== '' && !functions.has(anchor)) faults.push(`${page}: ${link}`)
      }
    expect(faults).toEqual([])
  })

  test('lead from each task to its live page, its rules and its functions', () => {
    const tasks = texts.filter(([page]) => page.startsWith('docs/huong-dan/'))
    expect(tasks.length).toBeGreaterThan(10)
    const faults = tasks.flatMap(([page, text]) => wanting(text).map((link) => `${page}: no ${link}`))
    expect(faults).toEqual([])
  })

  test('link to headings that exist', () => {
    const faults = texts.flatMap(([page, text]) => {
      const links = [...text.matchAll(/\]\(([^)\s:#]*\.md)?#([^)\s]+)\)/g)]
      return links.flatMap(([link, path = '', anchor = '']) => {
        const target = path === '' ? page : join(dirname(page), path)
        if (!existsSync(target)) return [] // made from the data, and not made here
        return headingsOf(readFileSync(target, 'utf8')).includes(anchor) ? [] : [`${page}: ${link}`]
      })
    })
    expect(faults).toEqual([])
  })

  test('give commands that exist', () => {
    const faults = texts.flatMap(([page, text]) =>
      blocks(text, 'sh').flatMap((code) => faultsOfCommands(code).map((fault) => `${page}: ${fault}`)),
    )
    expect(faults).toEqual([])
  })

  test('give data that parse', () => {
    for (const [page, text] of texts)
      for (const code of blocks(text, 'json')) expect(() => JSON.parse(code), `${page}: ${code}`).not.toThrow()
  })

  test('show their examples without scrolling sideways', () => {
    const faults = texts.flatMap(([page, text]) =>
      page.startsWith('docs/') ? linesTooLong(text).map((line) => `${page}: ${line}`) : [],
    )
    expect(faults).toEqual([])
  })

  test('state the sizes that are enforced', () => {
    const budgets = [...readFileSync('scripts/size.mjs', 'utf8').matchAll(/\["(\{ .+?')", ([\d_]+),/g)]
    const limits = new Map(budgets.map(([, names = '', most = '']) => [names, Number(most.replaceAll('_', ''))]))
    const page = readFileSync('docs/huong-dan/nhung-vao-ung-dung.md', 'utf8')
    const stated = [...page.matchAll(/^\| `(\{.+\} from .+?)` \| ([\d,]+) kB \|$/gm)]
    expect(stated.length).toBeGreaterThan(5)
    for (const [, names = '', most = ''] of stated)
      expect([names, Number(most.replace(',', '.')) * 1000]).toEqual([names, limits.get(names)])
  })
})

describe('the checks themselves', () => {
  test('see a function that no page names', () => {
    expect(missingIn(['score', 'scoreAll'], 'The score is made by `score`.')).toEqual(['scoreAll'])
    expect(missingIn(['score'], 'A score.')).toEqual(['score'])
    expect(missingIn(['score'], '```ts\nscore(set)\n```')).toEqual([])
  })

  test('see a page of a task that leads nowhere', () => {
    expect(wanting('[`score`](/api/scoring#score), [rules](../quy-tac/index.md)')).toEqual(['../thu-ngay/'])
  })

  test('know the headings of a page', () => {
    expect(headingsOf('## Trình duyệt\n## Con số giả định {#assumed}\n')).toContain('trinh-duyet')
    expect(headingsOf('## Con số giả định {#assumed}\n')).toContain('assumed')
  })

  test('see commands that do not exist', () => {
    expect(faultsOfCommands('npm ci && npm run demo -- --out out/\nnpm install danvan docx')).toEqual([])
    expect(faultsOfCommands('npm run dmeo\nnpm install left-pad\nrm -r out')).toEqual([
      'npm run dmeo',
      'npm install left-pad',
      'rm -r out',
    ])
  })

  test('see a line that is too long', () => {
    const long = 'x'.repeat(width + 1)
    expect(linesTooLong(`${long}\n\n\`\`\`ts\nx\n${long}\n\`\`\`\n`)).toEqual([long])
  })

  test('know the anchors of a heading', () => {
    expect(anchorsOf('## Functions\n\n### computeDueDate()\n')).toEqual(['functions', 'computeduedate'])
  })
})
