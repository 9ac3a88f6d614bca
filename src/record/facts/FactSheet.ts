import type { Severity } from '../../issues/index.ts'
import type { Dispute, Evidence, FactBasis, FactKey, FactValue, KnownFact } from '../../scoring/index.ts'
import type { AnnualRecord } from '../AnnualRecord.ts'
import { makeFinding } from '../makeFinding.ts'
import type { Paper, PaperId, PaperRef } from '../Paper.ts'
import type { RecordFinding, RecordFindingCode } from '../RecordFinding.ts'
import { placeOf, valueAt } from '../recordPlace.ts'
import type { Deed, Stated } from '../Stated.ts'

/** What shows a fact: papers of the record by id, or evidence as it is; what is not there shows nothing. */
type Shown = readonly (PaperId | Evidence | false | undefined)[]

/** Collects the facts of one record, each with what shows it and with the remark on its place. */
export class FactSheet {
  readonly facts: Record<FactKey, KnownFact> = {}
  readonly disputed: Record<FactKey, Dispute> = {}
  readonly findings: RecordFinding[] = []
  readonly record: AnnualRecord

  constructor(record: AnnualRecord) {
    this.record = record
  }

  /** A fact as it is; nothing where the value is not known. */
  put(key: FactKey, path: string, value: FactValue | undefined, basis: FactBasis, shown: Shown = []): void {
    if (value === undefined) return
    const { remarks = {} } = this.record
    const remark = Object.hasOwn(remarks, path) ? remarks[path] : undefined
    const evidence = shown.flatMap((each) => (typeof each === 'object' ? each : (this.#evidence(each) ?? [])))
    this.facts[key] = {
      value,
      basis: remark?.basis ?? (basis === 'document' && evidence.length === 0 ? 'assertion' : basis),
      ...(evidence.length > 0 && { evidence }),
      ...(remark?.note !== undefined && { note: remark.note }),
    }
  }

  /** A number that somebody counted. */
  count(key: FactKey, path: string): void {
    const value = valueAt(this.record, path)
    if (typeof value === 'number') this.put(key, path, value, 'count')
  }

  /** Whether a paper was issued. */
  issued(key: FactKey, path: string): void {
    const ref = valueAt(this.record, path) as PaperRef | undefined
    if (ref !== undefined) this.put(key, path, ref !== false, 'document', [ref])
  }

  /** The day of a numbered paper, `never` where none was issued. */
  issuedOn(key: FactKey, path: string): void {
    const ref = valueAt(this.record, path) as PaperRef | undefined
    const day = ref === false ? 'never' : this.#evidence(ref)?.issuedOn
    this.put(key, ref === false ? path : `papers.${ref}`, day, 'document', [ref])
  }

  /** Whether something was done. */
  done(key: FactKey, path: string): void {
    const deed = valueAt(this.record, path) as Deed | undefined
    if (deed === undefined) return
    const basis = deed.paper !== undefined ? 'document' : deed.on !== undefined ? 'event' : 'assertion'
    this.put(key, path, deed.done, basis, [deed.paper])
  }

  /** Something that was held, with its day as the evidence. */
  event(key: FactKey, path: string, value: FactValue, held: { readonly title: string; readonly on?: string }): void {
    const { title, on } = held
    const place = placeOf(this.record, path)
    const shown = on === undefined ? [] : [{ title, issuedOn: on, ...(place !== undefined && { place }) }]
    this.put(key, path, value, on === undefined ? 'assertion' : 'event', shown)
  }

  /** What is said once, or twice and differently. */
  stated(key: FactKey, path: string, said: Stated<boolean | string> | undefined, basis: FactBasis, shown: Shown = []) {
    if (typeof said === 'object') this.disputed[key] = { readings: said.readings }
    else this.put(key, path, said, basis, shown)
  }

  /** A paper of the record. */
  paper(ref: PaperRef | undefined): Paper | undefined {
    const { papers } = this.record
    return typeof ref === 'string' && Object.hasOwn(papers, ref) ? papers[ref] : undefined
  }

  /** Draws attention to something. */
  find(code: RecordFindingCode, severity: Severity, path: string, data: RecordFinding['data']): void {
    this.findings.push(makeFinding(this.record, code, severity, path, data))
  }

  /** A paper without number or date proves nothing. */
  #evidence(ref: PaperRef | undefined): (Evidence & { readonly issuedOn: string }) | undefined {
    const paper = this.paper(ref)
    if (paper?.symbol === undefined || paper.issuedOn === undefined) return undefined
    const { title, symbol, issuedOn, receivedOn, places } = paper
    const received = receivedOn === undefined ? {} : { receivedOn }
    return { title, symbol, issuedOn, ...received, ...(places?.[0] !== undefined && { place: places[0] }) }
  }
}
