import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { type DefaultTheme, defineConfig } from 'vitepress'

type Items = DefaultTheme.SidebarItem[]

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const json = (path: string, otherwise: unknown) =>
  existsSync(at(path)) ? JSON.parse(readFileSync(at(path), 'utf8')) : otherwise

/** Folds Vietnamese letters to plain ones, so that `thoi han` finds `thời hạn`. Sent to the browser as text: no names from outside. */
const fold = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()

/** The pages of a folder that people wrote, by their first heading, in the order that they give themselves. */
function pagesOf(folder: string): Items {
  if (!existsSync(at(`../${folder}`))) return []
  return readdirSync(at(`../${folder}`))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => {
      const text = readFileSync(at(`../${folder}/${name}`), 'utf8')
      const order = Number(/^---\n[\s\S]*?^order: (\d+)$[\s\S]*?^---$/m.exec(text)?.[1] ?? Number.POSITIVE_INFINITY)
      const heading = /^# (.+)$/m.exec(text)?.[1] ?? name
      return { order, text: heading, link: `/${folder}/${name.slice(0, -3)}` }
    })
    .sort((a, b) => (a.order === b.order ? (a.link < b.link ? -1 : 1) : a.order - b.order))
    .map(({ text, link }) => ({ text, link }))
}

/** The links of the generated pages, written beside them by scripts/write-docs.mjs. */
const generated: Record<'vi' | 'en', Items> = json('generated/sidebar.json', { vi: [], en: [] })
/**
 * A group that folds leads to its part of the home page of the rules: without a link the theme draws a button within a
 * button, which a screen reader cannot tell apart.
 */
const linked = (home: string, items: Items): Items =>
  items.map((item) => ({
    ...item,
    ...(item.collapsed !== undefined &&
      item.link === undefined && { link: `${home}#${fold(item.text ?? '').replace(/[^a-z0-9]+/g, '-')}` }),
    ...(item.items && { items: linked(home, item.items) }),
  }))
const rules = { vi: linked('/quy-tac/', generated.vi), en: linked('/en/rules/', generated.en) }
/** The rooms of the reference are few: no group of them folds. */
const api: Items = (json('../api/typedoc-sidebar.json', []) as Items).map(({ collapsed: _, ...item }) => item)
const live = pagesOf('thu-ngay')
const reasons = pagesOf('vi-sao')

const guides = pagesOf('huong-dan')
const englishGuides = pagesOf('en/guides')

const sidebar: Items = [
  { text: 'Bắt đầu', items: [{ text: 'Năm phút đầu tiên', link: '/bat-dau' }] },
  { text: 'Hướng dẫn', items: guides },
  ...(live.length > 0 ? [{ text: 'Thử ngay', items: live }] : []),
  ...(reasons.length > 0 ? [{ text: 'Vì sao', items: reasons }] : []),
  ...rules.vi,
]
const englishSidebar: Items = [
  {
    text: 'Start',
    items: [
      { text: 'The first five minutes', link: '/en/start' },
      { text: 'Concepts', link: '/en/concepts' },
    ],
  },
  { text: 'Guides', items: englishGuides },
  ...rules.en,
]

/** A sub-path of a static host: DOCS_BASE=/danvan/ */
const base = process.env.DOCS_BASE ?? '/'

export default defineConfig({
  title: 'danvan',
  description: 'Quy định hành chính Việt Nam dưới dạng dữ liệu có nguồn, có ngày, đã kiểm tra.',
  base,
  // Without it a browser asks the host's root for one, outside the sub-path.
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  cleanUrls: false,
  srcExclude: ['README.md'],
  markdown: {
    // Comments and strings of the usual themes are too pale on the ground of a block.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      // The templates drop a line break between two elements: a link after bold words would stick to them.
      markdown.renderer.rules['softbreak'] = () => ' '
      markdown.core.ruler.push('words of anchors', ({ tokens, env }) => {
        if (/^(en|api)\//.test(env.relativePath)) return
        for (const token of tokens.flatMap(({ children }) => children ?? []))
          if (token.attrGet('class') === 'header-anchor')
            token.attrSet('aria-label', (token.attrGet('aria-label') ?? '').replace('Permalink to', 'Liên kết đến mục'))
      })
    },
  },
  // What a live page fetches only when asked is not fetched before.
  shouldPreload: (link) => !/(?:ScorePlan|otherSets|formPages|dossierCounting|drawBars)\.[\w-]+\.js$/.test(link),
  vite: {
    resolve: {
      alias: [
        { find: /^danvan$/, replacement: at('../../dist/index.js') },
        { find: /^danvan\/locales\/(vi|en)$/, replacement: at('../../dist/locales/$1.js') },
        { find: /^danvan\/([a-z]+)$/, replacement: at('../../dist/$1/index.js') },
      ],
    },
  },
  themeConfig: {
    // The pages of the two languages have names of their own.
    i18nRouting: false,
    search: {
      provider: 'local',
      options: {
        // A type is found, not each of its members, and no example or test case: the index is a third of what it would be.
        _render: (source, env, markdown) => {
          const words = env.relativePath.startsWith('api/')
            ? source.replace(/```[\s\S]*?```/g, '').replace(/^#{4,} .*$/gm, '')
            : source.replace(/<details>[\s\S]*?<\/details>/g, '')
          const html = markdown.render(words, env)
          return env.frontmatter?.search === false ? '' : html
        },
        miniSearch: {
          options: { processTerm: fold },
          searchOptions: { processTerm: fold, prefix: true, fuzzy: 0.1 },
        },
        locales: {
          root: {
            translations: {
              button: { buttonText: 'Tìm kiếm', buttonAriaLabel: 'Tìm kiếm' },
              modal: {
                displayDetails: 'Hiện chi tiết',
                resetButtonTitle: 'Xóa',
                backButtonTitle: 'Đóng',
                noResultsText: 'Không thấy kết quả cho',
                footer: { selectText: 'để chọn', navigateText: 'để di chuyển', closeText: 'để đóng' },
              },
            },
          },
        },
      },
    },
  },
  locales: {
    root: {
      label: 'Tiếng Việt',
      lang: 'vi',
      themeConfig: {
        nav: [
          { text: 'Bắt đầu', link: '/bat-dau' },
          { text: 'Hướng dẫn', link: guides[0]?.link as string },
          ...(live.length > 0 ? [{ text: 'Thử ngay', link: live[0]?.link as string }] : []),
          { text: 'Quy tắc', link: '/quy-tac/' },
          { text: 'Vì sao', link: reasons[0]?.link as string },
          { text: 'API', link: '/api/' },
        ],
        sidebar: { '/api/': api, '/': sidebar },
        outline: { level: [2, 3], label: 'Trong trang này' },
        docFooter: { prev: 'Trang trước', next: 'Trang sau' },
        footer: {
          message:
            'Không phải cơ quan nhà nước, không phải tư vấn pháp lý. Không kết quả nào ở đây là quyết định của cơ quan có thẩm quyền; con số nào cũng nêu nguồn.',
          copyright: 'Giấy phép MIT',
        },
        darkModeSwitchLabel: 'Giao diện',
        darkModeSwitchTitle: 'Chuyển sang giao diện tối',
        lightModeSwitchTitle: 'Chuyển sang giao diện sáng',
        sidebarMenuLabel: 'Mục lục',
        returnToTopLabel: 'Về đầu trang',
        langMenuLabel: 'Ngôn ngữ',
        skipToContentLabel: 'Đến nội dung',
        notFound: {
          title: 'Không có trang này',
          quote: 'Trang đã đổi chỗ hoặc chưa từng có.',
          linkText: 'Về trang đầu',
          linkLabel: 'Về trang đầu',
        },
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'Vietnamese administrative rules as checked, dated, sourced data, with a pure engine on top.',
      themeConfig: {
        nav: [
          { text: 'Start', link: '/en/start' },
          { text: 'Concepts', link: '/en/concepts' },
          { text: 'Guides', link: englishGuides[0]?.link as string },
          { text: 'Rules', link: '/en/rules/' },
          { text: 'API', link: '/api/' },
        ],
        sidebar: { '/en/': englishSidebar },
        outline: { level: [2, 3] },
        footer: {
          message:
            'Not a public authority, not legal advice. No result here is a decision of a competent authority; every figure names its source.',
          copyright: 'MIT licence',
        },
      },
    },
  },
})
