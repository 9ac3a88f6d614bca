import type { FoundCitation, KindWord } from './FoundCitation.ts'
import type { InstrumentKind } from './InstrumentKind.ts'
import { readIssuerBehind } from './readBehind.ts'
import { type Endless, readLawAt } from './readLawTitle.ts'
import { wordSet } from './wordSet.ts'

const titledKinds = /* @__PURE__ */ wordSet('constitution law code ordinance')
const named = /(?:^|[^\p{L}])(?:ngành|khoa|trường|học|nhân|sĩ|sỹ|môn|ty|hãng|báo|ông|bà|anh|chị|thảo|án)[ \n]$/iu
const startsSentence =
  /(?:^|[^\p{L}])(?:Theo|Tại|Và|Các|Của|Cả|Trong|Về|Với|Từ|Do|Là|CỨ|HIỆN|THEO|VÀ|CỦA|[IVX]+)[ \n]$/u

/** A law, code, ordinance or the constitution, by its title. */
export function readTitled(text: string, { kind, start, end }: KindWord): FoundCitation | Endless | undefined {
  if (!titledKinds.has(kind)) return
  const law = readLawAt(text, end)
  if (law === undefined || 'triedUntil' in law) return law
  if (law.title === '' && (kind !== 'constitution' || law.date === undefined)) return
  const before = text.slice(Math.max(0, start - 24), start)
  const isName =
    law.symbol === undefined && (/\p{Lu}\p{L}*[ \n]$/u.test(before) ? !startsSentence.test(before) : named.test(before))
  // A draft with a date is cited as that draft; a company or a person named after a law is not.
  if (isName && !/(?:thảo|án)[ \n]$/iu.test(before)) return
  const issuer = law.issuer === undefined ? readIssuerBehind(text, law.end, 'one') : undefined
  const slip = law.symbol?.symbol.slip
  const parts = {
    kind: kind as InstrumentKind,
    ...(law.symbol === undefined ? {} : { symbol: law.symbol.printed }),
    ...(slip === undefined ? {} : { slip }),
    ...(law.title === '' ? {} : { title: law.title }),
    ...law.date?.date,
    ...(law.issuer === undefined ? {} : { issuer: law.issuer }),
    ...(issuer === undefined ? {} : { issuer: issuer.issuer }),
  }
  return { parts, start, end: law.end, listEnd: issuer?.end ?? law.end }
}
