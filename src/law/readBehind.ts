import type { Citation } from './Citation.ts'
import { readDateAt } from './readCitationDate.ts'
import { type FoundIssuer, readIssuerAt } from './readIssuer.ts'

/** What stands behind a number. */
export interface Behind {
  /** The date, as far as there is one. */
  readonly date: Pick<Citation, 'issuedOn' | 'year' | 'datePrinted'>
  /** The issuer. */
  readonly issuer?: string
  /** Behind the date. */
  readonly end: number
  /** Behind date and issuer. */
  readonly listEnd: number
}

/** How many bodies may issue an instrument: only joint ones name several, with commas between. */
export type Issuers = 'one' | 'several'

/** Date and issuer behind a number, in either order. */
export function readBehind(text: string, start: number, issuers: Issuers): Behind {
  const date = readDateAt(text, start)
  const end = date?.end ?? start
  const issuer = readIssuerBehind(text, end, issuers)
  if (issuer === undefined) return { date: date?.date ?? {}, end, listEnd: end }
  const later = date === undefined ? readDateAt(text, issuer.end) : undefined
  return {
    date: (date ?? later)?.date ?? {},
    issuer: issuer.issuer,
    end: later?.end ?? end,
    listEnd: later?.end ?? issuer.end,
  }
}

const by = /\)?,?[ \n]của[ \n]/iuy
const another = /,[ \n](?=(?:Bộ|Ban|Tổng|Thanh|Tòa|Toà|Viện|Ủy|Uỷ|Ngân|Liên)[ \n])/uy

/** The issuer behind `của`; of a joint instrument all of them, with commas between. */
export function readIssuerBehind(text: string, start: number, issuers: Issuers): FoundIssuer | undefined {
  by.lastIndex = start
  let found = by.test(text) ? readIssuerAt(text, by.lastIndex) : undefined
  for (let more = 0; issuers === 'several' && found !== undefined && more < 8; more++) {
    another.lastIndex = found.end
    const next = another.test(text) ? readIssuerAt(text, another.lastIndex) : undefined
    if (next === undefined) break
    found = { issuer: `${found.issuer}, ${next.issuer}`, end: next.end }
  }
  return found
}
