import { heading, list } from './markdown.mjs'

const attribute = (words) => JSON.stringify(words).replace(/'/g, '&#39;')

/** How to report a wrong date or figure; the text of the issue is put together in the page from the address it was opened by. */
export function wrongPage(id, { words }) {
  const say = words.wrongPageWords
  const up = id === 'vi' ? '../' : '../../'
  return [
    heading(1, words.wrongLink),
    `<script setup>\nimport ReportWrong from '${up}.vitepress/theme/rules/ReportWrong.vue'\n</script>`,
    say.intro,
    heading(2, say.whatTitle, 'what'),
    list(say.what),
    heading(2, say.formTitle, 'form'),
    say.formAbout,
    `<ReportWrong :fields='${attribute(say.fields)}' :buttons='${attribute(say.buttons)}' label="${say.formTitle}" />`,
    heading(2, say.howTitle, 'how'),
    list(say.how),
    heading(2, say.afterTitle, 'then'),
    list(say.after),
  ]
}
