/** The index for programs that read: every page of the site with a line about it. */
export function llmsText({ written, api, pages }) {
  const line = (title, path, about) => `- [${title}](${path}.html)${about === '' ? '' : `: ${about}`}`
  const sections = [
    ['Written pages', written.map(({ path, text }) => line(titleOf(text, path), path, aboutOf(text)))],
    ['API', api.flatMap((entry) => apiLines(entry))],
    ['Quy tắc (Vietnamese)', pages.vi.map(({ title, path, description }) => line(title, path, description))],
    ['Rules (English)', pages.en.map(({ title, path, description }) => line(title, path, description))],
  ].filter(([, lines]) => lines.length > 0)
  return `# danvan

> Vietnamese administrative rules as checked, dated, sourced data, with a pure engine on top (npm package \`danvan\`, TypeScript). Not a public authority, not legal advice: figures marked assumed or unverified are no rule of any authority; say so when you quote one.

${sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`).join('\n\n')}
`
}

function titleOf(text, path) {
  return /^# (.+)$/m.exec(text)?.[1] ?? /^ {2}text: (.+)$/m.exec(text)?.[1] ?? path
}

/** The first sentence of a page that people wrote. */
function aboutOf(text) {
  const body = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .find((block) => block !== '' && !/^[#<:`|-]|^\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?$/.test(block))
  const tagline = /^ {2}tagline: (.+)$/m.exec(text)?.[1]
  const said = (body ?? tagline ?? '').replace(/\s+/g, ' ').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
  return /^.*?[.!?](?= |$)/.exec(said)?.[0] ?? said
}

function apiLines({ text, link, items = [] }) {
  const own = link === undefined ? [] : [`- [${text}](${link.replace(/^\//, '').replace(/(\.md)?$/, '.html')})`]
  return [...own, ...items.filter((item) => item.link?.split('/').length <= 4).flatMap(apiLines)]
}
