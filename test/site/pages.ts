import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const dist = fileURLToPath(new URL('../../docs/.vitepress/dist/', import.meta.url))

/** Every page of the built site, as its address under the sub-path. */
export const everyPage = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && path !== '404.html')
  .sort()

export const livePages = everyPage.filter((path) => path.startsWith('thu-ngay/'))

const chosen = [
  'index.html',
  'en/index.html',
  'bat-dau.html',
  'en/start.html',
  'huong-dan/ho-so-nam.html',
  'en/guides/annual-record.html',
  'quy-tac/index.html',
  'quy-tac/ma.html',
  'quy-tac/thuat-ngu.html',
  'quy-tac/chua-doc-duoc.html',
  'quy-tac/cong-khai/disclosure-l10.html',
  'quy-tac/lich/2024.html',
  'quy-tac/thoi-han/construction.html',
  'quy-tac/tieu-chi/quang-ngai-1211-2022.html',
  'en/rules/glossary.html',
  'en/rules/calendar/2024.html',
  'api/index.html',
  'api/points.html',
]

/** The live pages and one page of each other kind; of a folder that nobody thought of, its first page. */
export const onePageOfEachKind: readonly string[] = [
  ...livePages,
  ...chosen,
  ...new Map(
    everyPage
      .filter((path) => ![...livePages, ...chosen].some((each) => dirname(each) === dirname(path)))
      .reverse()
      .map((path) => [dirname(path), path]),
  ).values(),
]
