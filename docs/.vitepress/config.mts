import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitepress'

const dist = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

export default defineConfig({
  title: 'danvan',
  lang: 'vi',
  srcExclude: ['**/README.md', '*.md', 'api/**'],
  themeConfig: { sidebar: false },
  vite: { resolve: { alias: [{ find: /^danvan$/, replacement: dist }] } },
})
