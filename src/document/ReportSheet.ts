import { instrumentKinds, type Text } from '../law/index.ts'
import { type AnnualRecord, type Deed, type Paper, valueAt } from '../record/index.ts'
import type { NeededFact } from '../rulesets/index.ts'
import type { DocumentBlock, MissingFact } from './DocumentModel.ts'
import { countText, dayText, decimalText } from './numberText.ts'
import { blankText, type Span, type Spans } from './Spans.ts'
import { joined, say } from './say.ts'

/** The record as the passages of a report read it: every word of it leaves with its path, every gap becomes a blank. */
export class ReportSheet {
  /** The record. */
  readonly record: AnnualRecord
  /** What was left blank, in the order of the text. */
  readonly missing: MissingFact[] = []
  /** What the section being written must know. */
  needs: readonly NeededFact[] = []
  readonly #cited = new Set<string>()

  constructor(record: AnnualRecord) {
    this.record = record
  }

  /** How the department calls itself. */
  get unit(): Span {
    return this.words(this.record.department.shortName === undefined ? 'department.name' : 'department.shortName')
  }

  /** Words of the record. */
  words(path: string): Span {
    const value = valueAt(this.record, path)
    return typeof value === 'string' ? { text: value, from: path } : this.blank(path)
  }

  /** Words of the record as a sentence of their own, with its stop. */
  sentence(path: string): Span {
    const span = this.words(path)
    return span.blank || /[.!?…;]$/.test(span.text) ? span : { ...span, text: `${span.text}.` }
  }

  /** Sentences of a list of the record, one behind the other. */
  sentences(path: string): Spans {
    const sentences = this.each(path).map((at) => this.sentence(at))
    return joined(sentences, ' ')
  }

  /** Paths of the members of a list. */
  each(path: string): string[] {
    const list = valueAt(this.record, path)
    return Array.isArray(list) ? list.map((_, i) => `${path}.${i}`) : []
  }

  /** A count. */
  count(path: string): Span {
    return this.#number(path, countText)
  }

  /** A number that is no count: points, percent, a rank. */
  number(path: string): Span {
    return this.#number(path, decimalText)
  }

  /** A day. */
  day(path: string): Span {
    const value = valueAt(this.record, path)
    return typeof value === 'string' ? { text: dayText(value), from: path } : this.blank(path)
  }

  /** A word of ours for a value of the record: yes or no, a kind, a level. */
  word(path: string, words: Readonly<Record<string, string>>): Span {
    const value = valueAt(this.record, path)
    const word = value === undefined ? undefined : words[String(value)]
    return word === undefined ? this.blank(path) : { text: word, from: path }
  }

  /** The words of a list of values of the record. */
  wordList(path: string, words: Readonly<Record<string, string>>): Spans {
    return joined(
      this.each(path).map((at) => this.word(at, words)),
      '; ',
    )
  }

  /** A paper of the record by the path that names it: title, kind, number, day, issuer; the second time by its number. */
  paper(path: string): Spans {
    const id = valueAt(this.record, path)
    const { papers } = this.record
    if (typeof id !== 'string' || !Object.hasOwn(papers, id)) return [this.blank(path)]
    return this.paperOf(id)
  }

  /** A paper of the record by its id. */
  paperOf(id: string): Spans {
    const paper = this.record.papers[id] as Paper
    const at = `papers.${id}`
    if (this.#cited.has(id)) {
      if (paper.symbol === undefined) return say`${this.words(`${at}.title`)} nêu trên`
      return say`${this.#kind(at, paper)} ${this.words(`${at}.symbol`)} nêu trên`
    }
    this.#cited.add(id)
    const title = this.words(`${at}.title`)
    const of = (vi: string, en: string): Text => ({ vi: `${vi} của “${title.text}”`, en: `${en} of “${title.text}”` })
    const symbol = paper.symbol === undefined ? this.blank(`${at}.symbol`, of('số, ký hiệu', 'number')) : undefined
    const day = paper.issuedOn === undefined ? this.blank(`${at}.issuedOn`, of('ngày ban hành', 'date')) : undefined
    const number = say`${this.#kind(at, paper)} ${symbol ?? this.words(`${at}.symbol`)}`
    const dated = day === undefined ? [this.day(`${at}.issuedOn`)] : say`ngày ${day} tháng ${day} năm ${day}`
    const issuer = paper.issuer === undefined ? '' : say` của ${this.words(`${at}.issuer`)}`
    const received = paper.receivedOn === undefined ? '' : say`, nhận ${this.day(`${at}.receivedOn`)}`
    return say`${title} (${number} ${dated}${issuer}${received})`
  }

  /** Papers that nothing has cited yet. */
  get uncited(): readonly string[] {
    return Object.keys(this.record.papers).filter((id) => !this.#cited.has(id))
  }

  /** What shows that something was done: a paper, a day. */
  shownBy(path: string): Spans {
    const { paper, on } = valueAt(this.record, path) as Deed
    return joined(
      [
        ...(on === undefined ? [] : [say` ${this.day(`${path}.on`)}`]),
        ...(paper === undefined ? [] : [say` theo ${this.paper(`${path}.paper`)}`]),
      ],
      '',
    )
  }

  /** What the record says twice and differently: no reading is taken, both are told. */
  readings(path: string, words: Readonly<Record<string, string>>): Spans | undefined {
    const readings = this.each(`${path}.readings`)
    if (readings.length === 0) return undefined
    this.missing.push({ path, what: this.#what(path), reason: 'contradicted' })
    return joined(
      readings.map(
        (at, i) => say`(${String(i + 1)}) ${this.word(`${at}.value`, words)}: ${this.words(`${at}.because`)}`,
      ),
      ' ',
    )
  }

  /** A blank, listed as missing. */
  blank(path: string, what?: Text): Span {
    if (!this.missing.some((each) => each.path === path))
      this.missing.push({ path, what: what ?? this.#what(path), reason: 'missing' })
    return { text: blankText, from: path, blank: true }
  }

  /** One line with a blank for each fact that the section needs and the record does not say. */
  blanks(): DocumentBlock[] {
    const items = this.needs
      .filter(({ path }) => valueAt(this.record, path) === undefined)
      .filter(({ path }) => !this.missing.some((each) => each.path === path))
      .map(({ path, what }) => say`${capitalised(what.vi)}: ${this.blank(path, what)}`)
    return items.length === 0 ? [] : [{ kind: 'list', items }]
  }

  #number(path: string, text: (value: number) => string): Span {
    const value = valueAt(this.record, path)
    return typeof value === 'number' ? { text: text(value), from: path } : this.blank(path)
  }

  #kind(at: string, { kind }: Paper): Spans {
    if (kind === undefined) return [{ text: 'Văn bản số' }]
    return say`${{ text: capitalised(instrumentKinds[kind]), from: `${at}.kind` }} số`
  }

  #what(path: string): Text {
    const named = this.needs
      .filter((each) => path === each.path || path.startsWith(`${each.path}.`))
      .sort((a, b) => b.path.length - a.path.length)
    return named[0]?.what ?? { vi: `nội dung tại mục ${path}`, en: `what stands at ${path}` }
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
