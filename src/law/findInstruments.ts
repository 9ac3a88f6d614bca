import { DanvanError } from '../issues/index.ts'
import type { Instrument } from './Instrument.ts'
import type { InstrumentKey } from './InstrumentKey.ts'
import type { InstrumentKind } from './InstrumentKind.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import { parseInstrumentKey } from './parseInstrumentKey.ts'

/** What is known of the instrument looked for: as much as a citation says. */
export interface FindInstrumentsQuery {
  /** Loại văn bản. */
  readonly kind?: InstrumentKind
  /** Số, ký hiệu, whole or its first parts: `04/2015/NĐ-CP`, `10/2022`. */
  readonly symbol?: string
  /** Tên văn bản, whole: `Luật Tiếp công dân`. */
  readonly title?: string
  /** Cơ quan ban hành, by its name or by the slug of the key. */
  readonly issuer?: string
  /** Ngày ký `YYYY-MM-DD`; an instrument whose signing date was not read fits any. */
  readonly signedOn?: string
  /** Năm ký: of the signing date, or of the number where that is not known. */
  readonly year?: number
}

/** No symbol and no title is longer. */
const longestText = 2_000

/**
 * Tìm văn bản: the instruments that a citation may mean. Numbers repeat from one issuer to the next, so there may be
 * several; an empty query means all.
 *
 * Letters are compared after NFC, titles without regard to capitals and to where a tone mark stands (`hoà`, `hòa`). Of
 * some laws only number and year were read; they fit whatever follows.
 *
 * @param registry - the instruments
 * @param query - what is known
 * @returns the keys of all that fit, in the order of the registry
 * @throws a {@link DanvanError} `invalid-option` if a part of the query has the wrong type
 * @example
 * ```ts
 * findInstruments(instruments, { kind: 'decree', symbol: '04/2015/NĐ-CP', signedOn: '2015-01-09' })
 * // => ['decree:04/2015/NĐ-CP:chinh-phu:2015-01-09']
 * findInstruments(instruments, { title: 'Luật tiếp công dân', year: 2013 })
 * // => ['law:42/2013:quoc-hoi:undated']
 * ```
 */
export function findInstruments(registry: InstrumentRegistry, query: FindInstrumentsQuery): readonly InstrumentKey[] {
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && typeof value !== (name === 'year' ? 'number' : 'string'))
      throw new DanvanError('invalid-option', { option: name, received: typeof value })
  const { kind, symbol: asked, title: named, issuer: by, signedOn } = query
  if ([asked, named, by].some((text = '') => text.length > longestText)) return []
  const symbol = asked?.normalize('NFC').replace(/\s+/g, '')
  const title = named === undefined ? undefined : foldTitle(named)
  const issuer = by === undefined ? undefined : foldTitle(by)
  const year = query.year ?? (signedOn === undefined ? undefined : Number(signedOn.slice(0, 4)))
  return registry.instruments
    .filter((instrument) => {
      const parts = parseInstrumentKey(instrument.key)
      if (parts === undefined) return false
      return (
        (kind === undefined || kind === parts.kind) &&
        (symbol === undefined || fitsSymbol(symbol, parts.number, parts.kind)) &&
        (title === undefined || title === foldTitle(instrument.title.vi)) &&
        (issuer === undefined || issuer === parts.issuer || issuer === foldTitle(instrument.issuer.vi)) &&
        (signedOn === undefined || (instrument.signedOn ?? signedOn) === signedOn) &&
        (year === undefined || (yearOf(instrument, parts.number) ?? year) === year)
      )
    })
    .map(({ key }) => key)
}

/** The Assembly alone makes laws, so that number and year name one of them, whatever its symbol ends in. */
function fitsSymbol(asked: string, number: string, kind: InstrumentKind): boolean {
  if (asked === number || number.startsWith(`${asked}/`)) return true
  return (kind === 'law' || kind === 'code') && /^\d+\/\d{4}$/.test(number) && asked.startsWith(`${number}/`)
}

function yearOf({ signedOn, signedIn }: Instrument, number: string): number | undefined {
  const year = signedOn?.slice(0, 4) ?? signedIn ?? /^\d+\/(\d{4})(?:\/|$)/.exec(number)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** Small letters, single spaces, and the tone mark of a syllable behind it, wherever it was written. */
function foldTitle(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map(
      (word) =>
        word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') +
        (word.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).join(''),
    )
    .join(' ')
}
