/** A page as a file: its head and its lines. */
export function pageText({ title, description, lines, isLong }) {
  const head = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    ...(isLong ? ['outline: 2'] : []),
  ]
  return `---\n${head.join('\n')}\n---\n\n${lines.filter((line) => line !== '').join('\n\n')}\n`
}
