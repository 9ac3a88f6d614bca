import type { Path } from '../issues/index.ts'
import { Archive, type ArchiveLimits } from './Archive.ts'
import { Budget } from './Budget.ts'
import { wordsOfCell } from './cellWords.ts'
import { Refusal } from './Refusal.ts'
import { readXml } from './readXml.ts'
import { columnName } from './sumFormula.ts'

/** A cell that is not empty. */
export interface ReadCell {
  /** Its name: `H12`. */
  readonly name: string
  readonly row: number
  readonly column: number
  /** A `blank` one has a formula that gave nothing. */
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'blank'
  /** What it says, as it stands in the file. */
  readonly text: string
  /** Whether a formula stands in it; what it gave is in the text. */
  readonly isFormula: boolean
}

/** A sheet. */
export interface ReadSheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, ReadCell>
  /** Merged areas: first row, first column, last row, last column. */
  readonly merged: readonly (readonly [number, number, number, number])[]
}

/**
 * Reads the cells of a workbook and nothing else of it: no style, no name, no validation, no drawing, no formula. These
 * are where a small file makes a reader work without end. What is read is counted: rows, cells, strings, tags.
 */
export function readWorkbook(bytes: Uint8Array, limits: ArchiveLimits): ReadSheet[] {
  const archive = new Archive(bytes, limits)
  const budget = new Budget()
  const path = [...partsOf(archive, '', budget).values()].find(({ type }) => type === 'officeDocument')?.path
  if (path === undefined) throw new Refusal('not-a-workbook')
  const parts = partsOf(archive, path, budget)
  for (const { type, path: received } of parts.values()) {
    const code = refused[type]
    if (code !== undefined) throw new Refusal(code, { received: received.slice(0, 200) })
  }
  const names: { readonly name: string; readonly id: string }[] = []
  readXml(archive, path, budget, {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return
      budget.spend('sheets')
      names.push({ name: wordsOfCell(budget.words(attributes['name'] ?? '')), id: idOf(attributes) })
    },
  })
  const shared = [...parts.values()].find(({ type }) => type === 'sharedStrings')
  const strings = shared === undefined ? [] : readStrings(archive, shared.path, budget)
  return names.flatMap(({ name, id }) => {
    const part = parts.get(id)
    return part?.type === 'worksheet' ? [readSheet(archive, part.path, name, strings, budget)] : []
  })
}

/** References of a workbook to what runs or fetches, whatever the part is called. */
const refused: Readonly<Record<string, 'workbook-macros' | 'workbook-external'>> = {
  vbaProject: 'workbook-macros',
  xlMacrosheet: 'workbook-macros',
  externalLink: 'workbook-external',
  connections: 'workbook-external',
}

/** What a part refers to, by the id of the reference. */
function partsOf(
  archive: Archive,
  from: string,
  budget: Budget,
): Map<string, { readonly type: string; readonly path: string }> {
  const slash = from.lastIndexOf('/') + 1
  const parts = new Map<string, { type: string; path: string }>()
  readXml(archive, `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`, budget, {
    open: (tag, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (tag !== 'Relationship' || mode === 'External') return
      const path = target.startsWith('/') ? target.slice(1) : `${from.slice(0, slash)}${target}`
      parts.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path })
    },
  })
  return parts
}

/** `r:id`, whatever its prefix is. */
function idOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
}

/** The strings that cells refer to. Each is made words once, however many cells show it. */
function readStrings(archive: Archive, path: string, budget: Budget): string[] {
  const strings: string[] = []
  let words = ''
  let isText = false
  let phonetic = 0
  readXml(archive, path, budget, {
    open: (tag) => {
      if (tag === 'si') {
        budget.spend('strings')
        words = ''
      }
      if (tag === 'rPh') phonetic++
      isText = tag === 't' && phonetic === 0
    },
    close: (tag) => {
      if (tag === 'si') strings.push(wordsOfCell(budget.words(words)))
      if (tag === 'rPh') phonetic--
      isText = false
    },
    text: (text) => {
      if (isText) words += text
    },
  })
  return strings
}

function readSheet(
  archive: Archive,
  path: string,
  name: string,
  strings: readonly string[],
  budget: Budget,
): ReadSheet {
  const cells = new Map<string, ReadCell>()
  const merged: [number, number, number, number][] = []
  let row = 0
  let column = 0
  let type = 'n'
  let value = ''
  let isFormula = false
  let isValue = false
  const end = () => {
    const cell = `${columnName(column)}${row}`
    const own = budget.words(value, [name, cell])
    const kind = kinds[type] ?? 'text'
    const words = type === 's' ? sharedString(own, strings, [name, cell]) : kind === 'text' ? wordsOfCell(own) : own
    if (words === '' && !isFormula) return
    budget.spend('cells', [name])
    // Which of two to believe, nobody can say.
    if (cells.has(cell)) throw new Refusal('duplicate', { received: cell }, [name, cell])
    cells.set(cell, { name: cell, row, column, kind: words === '' ? 'blank' : kind, text: words, isFormula })
  }
  readXml(archive, path, budget, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        budget.spend('rows', [name])
        row = attributes['r'] === undefined ? row + 1 : numberOf(attributes['r'])
        column = 0
      } else if (tag === 'c') {
        budget.spend('blank', [name])
        const at = attributes['r'] === undefined ? undefined : placeOf(attributes['r'])
        row = at?.[0] ?? row
        column = at?.[1] ?? column + 1
        type = attributes['t'] ?? 'n'
        value = ''
        isFormula = false
      } else if (tag === 'f') isFormula = true
      else if (tag === 'mergeCell') {
        const [from, to = from] = (attributes['ref'] ?? '').split(':')
        budget.spend('merged', [name])
        merged.push([...placeOf(from ?? ''), ...placeOf(to ?? '')])
      }
      isValue = tag === 'v' || tag === 't'
    },
    close: (tag) => {
      isValue = false
      if (tag === 'c') end()
    },
    text: (text) => {
      if (isValue) value += text
    },
  })
  return { name, cells, merged }
}

const kinds: Readonly<Record<string, ReadCell['kind']>> = { n: 'number', b: 'boolean', e: 'error' }

function sharedString(index: string, strings: readonly string[], path: Path): string {
  if (index === '') return ''
  const words = /^\d{1,9}$/.test(index) ? strings[Number(index)] : undefined
  if (words === undefined) throw new Refusal('not-a-workbook', { received: index.slice(0, 20) }, path)
  return words
}

function numberOf(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Refusal('not-a-workbook', { received: text.slice(0, 20) })
  return Number(text)
}

/** Row and column of `H12`. */
function placeOf(name: string): [number, number] {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d+)$/.exec(name.replaceAll('$', '')) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [numberOf(row), column]
}
