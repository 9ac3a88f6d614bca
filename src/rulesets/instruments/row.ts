import { DanvanError } from '../../issues/index.ts'
import {
  type InForce,
  type InForceEnd,
  type Instrument,
  type InstrumentGap,
  type InstrumentKey,
  type InstrumentKind,
  type InstrumentRelation,
  instrumentKinds,
  parseInstrumentKey,
  type RelationKind,
  type Source,
  type SourcedDay,
  type Text,
} from '../../law/index.ts'
import { issuers } from './issuers.ts'

/** What a row says beside its key. */
export interface Row {
  /** Title, where one was read. */
  readonly title?: Text
  /** What it is about, where no title was read. */
  readonly subject?: Text
  /** Where number, issuer and day of signing were read. */
  readonly signing: Source
  /** Year of signing, where the key has no day. */
  readonly signedIn?: number
  /** Only the first parts of the symbol were read. */
  readonly symbol?: 'in-part' | 'none'
  /** First day in force. */
  readonly from?: SourcedDay
  /** How it ends; `not-read` if left out beside `from` or `attested`. */
  readonly end?: InForceEnd
  /** Days on which it is known to be in force. */
  readonly attested?: readonly SourcedDay[]
  /** Neither first nor last day was read, though it has both. */
  readonly force?: 'not-read'
  /** Years it governs. */
  readonly governs?: Instrument['governs']
  /** Relations to other instruments. */
  readonly relations?: readonly InstrumentRelation[]
  /** Open points beside those that show in the row. */
  readonly gaps?: readonly InstrumentGap[]
}

/**
 * One instrument from its key and what was read of it. Symbol, issuer and day of signing follow from the key; a figure
 * left out becomes a named gap.
 */
export function row(key: string, facts: Row): Instrument {
  const parts = parseInstrumentKey(key)
  const issuer = parts && issuers[parts.issuer]
  if (parts === undefined || issuer === undefined) throw new DanvanError('invalid-key', { received: key })
  const { kind, number, signed } = parts
  const { title, subject, signing, signedIn, symbol, governs, relations = [] } = facts
  const inForce = inForceOf(facts)
  const gaps = [...gapsOf(facts, signed, inForce), ...(facts.gaps ?? [])]
  return {
    key: key as InstrumentKey,
    title: title ?? nameOf(kind, number),
    ...(subject !== undefined && { subject }),
    ...(symbol === undefined && { symbol: number }),
    issuer,
    ...(signed !== 'undated' && { signedOn: signed }),
    ...(signedIn !== undefined && { signedIn }),
    signing,
    ...(inForce !== undefined && { inForce }),
    ...(governs !== undefined && { governs }),
    relations,
    ...(gaps.length > 0 && { gaps }),
  }
}

/** A day and its source. */
export function day(on: string, source: Source): SourcedDay {
  return { on, source }
}

/** The last day in force. */
export function until(on: string, source: Source): InForceEnd {
  return { kind: 'last-day', on, source }
}

/** No end found in the texts read. */
export function open(source: Source, asOf?: string): InForceEnd {
  return { kind: 'open', source, ...(asOf !== undefined && { asOf }) }
}

/** A relation to an older instrument. */
export function relation(kind: RelationKind, target: string, source: Source, on?: string): InstrumentRelation {
  return { kind, target: target as InstrumentKey, ...(on !== undefined && { on }), source }
}

/** An open point of our own naming. */
export function gap(id: string, vi: string, en: string): InstrumentGap {
  return { id, text: { vi, en } }
}

function inForceOf({ from, end, attested, force }: Row): InForce | undefined {
  if (from === undefined && end === undefined && attested === undefined && force === undefined) return undefined
  return {
    ...(from !== undefined && { from }),
    end: end ?? { kind: 'not-read' },
    ...(attested !== undefined && { attested }),
  }
}

function gapsOf({ symbol }: Row, signed: string, inForce: InForce | undefined): readonly InstrumentGap[] {
  return [
    ...(symbol === 'in-part' ? [gap('symbol', 'Chưa đọc được trọn số, ký hiệu.', 'The symbol was read in part.')] : []),
    ...(symbol === 'none' ? [gap('symbol', 'Chưa đọc được số, ký hiệu.', 'The symbol was not read.')] : []),
    ...(signed === 'undated' ? [gap('signing-date', 'Chưa đọc được ngày ký.', 'The signing date was not read.')] : []),
    ...(inForce !== undefined && inForce.from === undefined
      ? [gap('first-day', 'Chưa đọc được ngày có hiệu lực.', 'The first day in force was not read.')]
      : []),
    ...(inForce?.end.kind === 'not-read'
      ? [gap('last-day', 'Chưa đọc được ngày hết hiệu lực.', 'Whether and when it ends was not read.')]
      : []),
  ]
}

function nameOf(kind: InstrumentKind, number: string): Text {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return { vi: `${capital(instrumentKinds[kind])} ${number}`, en: `${capital(kind.replace('-', ' '))} ${number}` }
}
