import type { InstrumentKind } from './InstrumentKind.ts'
import { wordSet } from './wordSet.ts'

type Abbreviations = Readonly<Record<string, readonly InstrumentKind[]>>

/** Abbreviations of kinds that stand first in a symbol of the state. None: a kind that this library has no key for. */
export const stateAbbreviations: Abbreviations = {
  NQ: ['resolution'],
  NQLT: ['resolution'],
  PL: ['ordinance'],
  NĐ: ['decree'],
  QĐ: ['decision'],
  CT: ['directive'],
  TT: ['circular'],
  TTLT: ['joint-circular'],
  TTLB: ['joint-circular'],
  VBHN: ['consolidated-text'],
  KH: ['plan'],
  KHPH: ['plan'],
  KHLN: ['plan'],
  CTr: ['programme'],
  CTHĐ: ['programme'],
  CTrHĐ: ['programme'],
  CTPH: ['programme'],
  CTrPH: ['programme'],
  KL: ['conclusion'],
  QyĐ: ['regulation'],
  QĐi: ['regulation'],
  QC: ['rules'],
  QCPH: ['rules'],
  CV: ['official-letter'],
  TTr: ['submission'],
  TTrLN: ['submission'],
  BC: ['report'],
  TB: ['notice'],
  TBKL: ['notice'],
  BB: ['minutes'],
  CĐ: ['urgent-dispatch'],
  HD: ['guidance'],
  HDLN: ['guidance'],
  HDLT: ['guidance'],
  PA: ['proposal'],
  ĐA: ['scheme'],
  DA: ['project'],
  HĐ: ['contract'],
  BGN: ['memorandum'],
  BTT: ['agreement'],
  GM: ['invitation'],
  GP: ['permit'],
  GPXD: ['permit'],
  L: [],
  LCT: [],
  SL: [],
  GUQ: [],
  GGT: [],
  GNP: [],
  PG: [],
  PC: [],
  PB: [],
  TTi: [],
}

/** Where symbols of the Party differ: QĐ is a decision or a regulation, TT a thông tri. */
const partyAbbreviations: Abbreviations = { QĐ: ['decision', 'regulation'], TT: [] }

/** The kinds that an abbreviation may stand for; undefined for one that stands for none. */
export function kindsOfAbbreviation(
  abbreviation: string,
  style: 'state' | 'party' = 'state',
): readonly InstrumentKind[] | undefined {
  if (style === 'party' && Object.hasOwn(partyAbbreviations, abbreviation)) return partyAbbreviations[abbreviation]
  return Object.hasOwn(stateAbbreviations, abbreviation) ? stateAbbreviations[abbreviation] : undefined
}

/** Abbreviations of issuers met often. Only a slip needs them; any other issuer is read as it stands. */
export const issuerAbbreviations = /* @__PURE__ */ wordSet(
  `CP TTg CTN UBND HĐND TTHĐND UBTVQH VPCP VPQH TTCP NHNN TANDTC VKSNDTC KTNN BCĐ MTTQ TLĐLĐ TTT VP \
BNV BXD BTC BTP BYT BCA BQP BNG BCT BKHĐT BTNMT BGTVT BTTTT BKHCN BGDĐT BVHTTDL BLĐTBXH LĐTBXH BNNPTNT BNNMT \
SNV SXD STC STP SYT SCT SNG SKHĐT STNMT SGTVT STTTT SKHCN SGDĐT SVHTTDL SLĐTBXH SNNPTNT SNNMT \
TW TƯ TU ĐU ĐUK TTTU BTVTU VPTW VPTU BTCTW BTCTU BTGTW BTGTU BDVTW BDVTU UBKTTW UBKTTU`,
)

/** Bodies of the Party, whose symbols put the slash before the issuer. */
export const partyBodies = /* @__PURE__ */ wordSet(
  'TW TƯ TU ĐU ĐUK VPTW VPTU BTCTW BTCTU BTGTW BTGTU BDVTW BDVTU UBKTTW UBKTTU',
)

/** Đ as D and in capitals: what is left of an abbreviation typed carelessly. TƯ (trung ương) stays apart from TU (tỉnh ủy). */
export function bareLetters(abbreviation: string): string {
  return abbreviation.replace(/[Đđ]/g, 'D').toUpperCase()
}
