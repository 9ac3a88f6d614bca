import { readFileSync } from 'node:fs'

import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'

import { anchor, code, heading, plain, table } from './markdown.mjs'

const errorWords = JSON.parse(readFileSync(new URL('../../docs/error-words.json', import.meta.url), 'utf8'))

/** The page of every code with its words in both languages. */
export function codesPage({ words }) {
  const { columns } = words
  const section = (name, codes, wordsOf) => [
    heading(2, words.codeGroups[name], name),
    table(
      [columns.code, columns.vietnamese, columns.english],
      codes.map((each) => [`<span id="${anchor(`${name}-${each}`)}"></span>${code(each)}`, ...wordsOf(each)]),
    ),
  ]
  const errors = errorCodes()
  const unnamed = errors.filter((each) => errorWords[each] === undefined)
  if (unnamed.length > 0) throw new Error(`no words in docs/error-words.json for ${unnamed.join(', ')}`)
  return [
    heading(1, words.codes),
    words.codesAbout,
    ...section('errors', errors, (each) => [plain(errorWords[each].vi), plain(errorWords[each].en)]),
    ...messagesOf(vi).flatMap(([name, messages]) => {
      const english = Object.fromEntries(messagesOf(en))[name]
      return section(name, Object.keys(messages), (each) => [
        plain(sentence(messages[each]) ?? words.fromData),
        plain(sentence(english[each]) ?? words.fromData),
      ])
    }),
  ]
}

/** Codes of `DanvanError`, from its declaration: a type leaves nothing at run time. */
function errorCodes() {
  const source = readFileSync(new URL('../../src/issues/DanvanError.ts', import.meta.url), 'utf8')
  const union = /export type DanvanErrorCode =([\s\S]*?)\n\n/.exec(source)?.[1] ?? ''
  return [...union.matchAll(/'([^']+)'/g)].map((match) => match[1])
}

function messagesOf(locale) {
  return [
    ['issues', locale.issues],
    ['findings', locale.findings],
    ['setFindings', locale.setFindings],
    ['recordFindings', locale.recordFindings],
    ['textFindings', locale.textFindings],
    ['registryFindings', locale.registryFindings],
    ['timeLimitFindings', locale.timeLimitFindings],
    ['timeLimitWarnings', locale.timeLimit.warning],
    ['disclosureFindings', locale.disclosureFindings],
    ['disclosure.findings', locale.disclosure.findings],
    ['deadline.findings', locale.deadline.findings],
    ['dossier.breaches', locale.dossier.breaches],
    ['dossier.findings', locale.dossier.findings],
    ['petition.breaches', locale.petition.breaches],
    ['petition.findings', locale.petition.findings],
  ]
}

/** The sentence of a code with ‹names› where its data come; nothing where no sentence can be made without real data. */
function sentence(message) {
  if (typeof message === 'string') return message
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
