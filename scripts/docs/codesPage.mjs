import { readFileSync } from 'node:fs'

import { codeGroups } from './codeGroups.mjs'
import { code, heading, place, plain, table } from './markdown.mjs'

/** The page of every code: its sentence in the language of the page, how bad it is, an example, and what to do. */
export function codesPage({ errorWords, codeExamples, codeActions }, context) {
  const { id, locale, words } = context
  const { columns, columnsMore } = words
  const errors = errorCodes()
  const action = (group, each) => {
    const own = codeActions[group]?.[each] ?? codeActions[group]?.['*']
    if (own === undefined) throw new Error(`docs/code-actions.json says nothing of ${group} ${each}`)
    return inCode(own[id === 'vi' ? 0 : 1])
  }
  const section = (name, rows) => [
    heading(2, words.codeGroups[name] ?? missing(`title of ${name}`), name),
    table(
      [columns.code, columnsMore.severity, columns.words, columnsMore.example, columnsMore.action],
      rows.map(([each, severity, sentence, example]) => [
        `${place(`${name}-${each}`)}${code(each)}`,
        severity.map((of) => words.severity[of]).join(', '),
        sentence,
        example,
        action(name, each),
      ]),
    ),
  ]
  const groups = codeGroups.map((group) => [group.name, rowsOf(group, codeExamples, locale)])
  const total = errors.length + groups.reduce((sum, [, rows]) => sum + rows.length, 0)
  return [
    heading(1, words.codes),
    words.codesMore.counts(total),
    words.codesAbout,
    ...section(
      'errors',
      errors.map((each) => [
        each,
        ['thrown'],
        plain(errorWords[each]?.[id] ?? missing(`sentence of ${each}`)),
        code(errorWords[each].example ?? missing(`example of ${each}`)),
      ]),
    ),
    ...groups.flatMap(([name, rows]) => section(name, rows)),
  ]
}

function rowsOf({ name, of, severity }, examples, locale) {
  const messages = of(locale)
  return Object.keys(messages).map((each) => {
    const message = messages[each]
    const known = examples[name]?.[each]
    const levels = severity === undefined ? (known?.severity ?? missing(`severity of ${name} ${each}`)) : [severity]
    if (typeof message === 'string') return [each, levels, plain(message), '']
    const example = known?.data === undefined ? undefined : message(known.data)
    const at = known?.path === undefined ? '' : ` ${code(known.path.join('.'))}`
    const shown = sentence(message)
    return [
      each,
      levels,
      plain(shown ?? example ?? missing(`sentence of ${name} ${each}`)),
      example === undefined || example === shown ? at.trim() : `${plain(example)}${at}`,
    ]
  })
}

function missing(what) {
  throw new Error(`the page of the codes lacks the ${what}`)
}

/** Words with names of the code between backquotes. */
function inCode(text) {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 0 ? plain(part) : code(part)))
    .join('')
}

/** Codes of `DanvanError`, from its declaration: a type leaves nothing at run time. */
function errorCodes() {
  const source = readFileSync(new URL('../../src/issues/DanvanError.ts', import.meta.url), 'utf8')
  const union = /export type DanvanErrorCode =([\s\S]*?)\n\n/.exec(source)?.[1] ?? ''
  return [...union.matchAll(/'([^']+)'/g)].map((match) => match[1])
}

/** The sentence of a code with ‹names› where its data come; nothing where no sentence can be made without real data. */
function sentence(message) {
  try {
    const text = message(new Proxy({}, { get: (_, key) => named(String(key)), has: () => true }))
    return typeof text === 'string' && !/undefined|\[object|NaN|=>/.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** A value of which only the name is known: a text, a label, a list of one. */
function named(name) {
  const text = `‹${name}›`
  const asText = () => text
  const known = {
    [Symbol.toPrimitive]: asText,
    toString: asText,
    toJSON: asText,
    vi: text,
    en: text,
    length: 1,
    map: (of) => [of(named(name), 0)],
    join: asText,
    [Symbol.iterator]: function* () {
      yield named(name)
    },
  }
  return new Proxy(asText, {
    get: (_, key) => (Object.hasOwn(known, key) ? known[key] : typeof key === 'string' ? named(key) : undefined),
  })
}
