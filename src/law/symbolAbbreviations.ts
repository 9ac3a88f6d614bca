import type { InstrumentKind } from './InstrumentKind.ts'

/** Abbreviations of kinds that stand first in a symbol of the state. None: a kind that this library has no key for. */
export const stateAbbreviations: ReadonlyMap<string, readonly InstrumentKind[]> = new Map<
  string,
  readonly InstrumentKind[]
>([
  ['NQ', ['resolution']],
  ['NQLT', ['resolution']],
  ['PL', ['ordinance']],
  ['NĐ', ['decree']],
  ['QĐ', ['decision']],
  ['CT', ['directive']],
  ['TT', ['circular']],
  ['TTLT', ['joint-circular']],
  ['TTLB', ['joint-circular']],
  ['VBHN', ['consolidated-text']],
  ['KH', ['plan']],
  ['KHPH', ['plan']],
  ['KHLN', ['plan']],
  ['CTr', ['programme']],
  ['CTHĐ', ['programme']],
  ['CTrHĐ', ['programme']],
  ['CTPH', ['programme']],
  ['CTrPH', ['programme']],
  ['KL', ['conclusion']],
  ['QyĐ', ['regulation']],
  ['QĐi', ['regulation']],
  ['QC', ['rules']],
  ['QCPH', ['rules']],
  ['CV', ['official-letter']],
  ['TTr', ['submission']],
  ['TTrLN', ['submission']],
  ['BC', ['report']],
  ['TB', ['notice']],
  ['TBKL', ['notice']],
  ['BB', ['minutes']],
  ['CĐ', ['urgent-dispatch']],
  ['HD', ['guidance']],
  ['HDLN', ['guidance']],
  ['HDLT', ['guidance']],
  ['PA', ['proposal']],
  ['ĐA', ['scheme']],
  ['DA', ['project']],
  ['HĐ', ['contract']],
  ['BGN', ['memorandum']],
  ['BTT', ['agreement']],
  ['GM', ['invitation']],
  ['GP', ['permit']],
  ['GPXD', ['permit']],
  ...['L', 'LCT', 'SL', 'GUQ', 'GGT', 'GNP', 'PG', 'PC', 'PB', 'TTi'].map(
    (name): [string, readonly InstrumentKind[]] => [name, []],
  ),
])

/** The same for symbols of the Party, where QĐ is a decision or a regulation and TT a thông tri. */
export const partyAbbreviations: ReadonlyMap<string, readonly InstrumentKind[]> = new Map([
  ...stateAbbreviations,
  ['QĐ', ['decision', 'regulation']],
  ['TT', []],
])

/** Abbreviations of issuers met often. Only a slip needs them; any other issuer is read as it stands. */
export const issuerAbbreviations: ReadonlySet<string> = new Set(
  [
    'CP TTg CTN UBND HĐND TTHĐND UBTVQH VPCP VPQH TTCP NHNN TANDTC VKSNDTC KTNN BCĐ MTTQ TLĐLĐ TTT VP',
    'BNV BXD BTC BTP BYT BCA BQP BNG BCT BKHĐT BTNMT BGTVT BTTTT BKHCN BGDĐT BVHTTDL BLĐTBXH LĐTBXH BNNPTNT BNNMT',
    'SNV SXD STC STP SYT SCT SNG SKHĐT STNMT SGTVT STTTT SKHCN SGDĐT SVHTTDL SLĐTBXH SNNPTNT SNNMT',
    'TW TƯ TU ĐU ĐUK TTTU BTVTU VPTW VPTU BTCTW BTCTU BTGTW BTGTU BDVTW BDVTU UBKTTW UBKTTU',
  ]
    .join(' ')
    .split(' '),
)

/** Bodies of the Party, whose symbols put the slash before the issuer. */
export const partyBodies: ReadonlySet<string> = new Set(
  'TW TƯ TU ĐU ĐUK VPTW VPTU BTCTW BTCTU BTGTW BTGTU BDVTW BDVTU UBKTTW UBKTTU'.split(' '),
)

/** Đ as D and in capitals: what is left of an abbreviation typed carelessly. TƯ (trung ương) stays apart from TU (tỉnh ủy). */
export function bareLetters(abbreviation: string): string {
  return abbreviation.replace(/[Đđ]/g, 'D').toUpperCase()
}
