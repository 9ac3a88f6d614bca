import { plain } from './markdown.mjs'

/** What a rule says of time, in words. */
export function figureText({ figure, direction }, { locale, words }) {
  const said = words.figure[figure.kind === 'within' && direction === 'before' ? 'before' : figure.kind]
  if (said === undefined) throw new Error(`no words for the figure ${figure.kind}`)
  const limits = figure.limits ?? [figure.limit ?? figure.atLeast].filter(Boolean)
  return plain(
    typeof said === 'string' ? said : said(limits.map((limit) => locale.deadline.limit(limit)).join(', '), figure),
  )
}

const units = ['day', 'working-day', 'week', 'month', 'year', 'hour', 'working-hour']

/** An outcome as the test cases write it, `30 day, read`, in the words of the page. */
export function outcomeText(outcome, { locale, words }) {
  const status = locale.law.status[outcome]
  if (status !== undefined) return plain(status)
  const unknown = /^unknown: (.+)$/.exec(outcome)
  if (unknown) return plain(locale.timeLimit.reason[unknown[1]] ?? locale.law.reason[unknown[1]])
  const parts = /^(.+), ([a-z-]+)$/.exec(outcome)
  if (parts === null) return undefined
  const [, what, provenance] = parts
  const figure = what === 'undecided' ? words.undecided : plainFigure(what, { locale, words })
  return figure === undefined ? undefined : `${figure} (${plain(locale.provenance[provenance])})`
}

function plainFigure(text, { locale, words }) {
  const tokens = text.split(' ')
  const kind = Object.hasOwn(words.figure, tokens[0]) || tokens[0] === 'lasts' ? tokens.shift() : 'within'
  const unit = tokens.find((token) => units.includes(token))
  const limits = tokens
    .filter((token) => /^\d+(\.\d+)?$/.test(token))
    .map((amount) => locale.deadline.limit({ amount: Number(amount), unit }))
    .join(', ')
  const clock = tokens.find((token) => /^\d+:\d+$/.test(token))
  if (kind === 'earlier-of') return words.earlierOf(limits)
  const said = words.figure[kind]
  return plain(typeof said === 'string' ? said : said(limits, { cutOff: clock }))
}
