import { DanvanError, requireObject } from '../issues/index.ts'
import { foldTitle } from './foldTitle.ts'
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
  requireObject('registry', registry, 'instruments')
  requireObject('query', query)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && typeof value !== (name === 'year' ? 'number' : 'string'))
      throw new DanvanError('invalid-option', { option: name, received: typeof value })
  const { kind, symbol: asked, title: named, issuer: by, signedOn } = query
  if ([asked, named, by].some((text = '') => text.length > longestText)) return []
  const symbol = asked?.normalize('NFC').replace(/\s+/g, '')
  const title = named === undefined ? undefined : foldTitle(named)
  const issuer = by === undefined ? undefined : foldTitle(by)
  const year = query.year ?? (signedOn === undefined ? undefined : Number(signedOn.slice(0, 4)))
  return describe(registry)
    .filter(
      (known) =>
        (kind === undefined || kind === known.kind) &&
        (symbol === undefined || fitsSymbol(symbol, known.number, known.kind)) &&
        (title === undefined || title === known.title) &&
        (issuer === undefined || issuer === known.slug || issuer === known.issuer) &&
        (signedOn === undefined || (known.signedOn ?? signedOn) === signedOn) &&
        (year === undefined || (known.year ?? year) === year),
    )
    .map(({ key }) => key)
}

/** An instrument as a query sees it. */
interface Description {
  readonly key: InstrumentKey
  readonly kind: InstrumentKind
  readonly number: string
  readonly slug: string
  readonly title: string
  readonly issuer: string
  readonly signedOn: string | undefined
  readonly year: number | undefined
}

const descriptions = new WeakMap<InstrumentRegistry, readonly Description[]>()

/** Titles are folded once for each registry object. */
function describe(registry: InstrumentRegistry): readonly Description[] {
  const made = descriptions.get(registry)
  if (made !== undefined) return made
  const described = registry.instruments.flatMap((instrument): Description[] => {
    const parts = parseInstrumentKey(instrument.key)
    if (parts === undefined) return []
    const { kind, number, issuer: slug } = parts
    const { key, title, issuer, signedOn } = instrument
    const folded = { title: foldTitle(title.vi), issuer: foldTitle(issuer.vi) }
    return [{ key, kind, number, slug, ...folded, signedOn, year: yearOf(instrument, number) }]
  })
  descriptions.set(registry, described)
  return described
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
