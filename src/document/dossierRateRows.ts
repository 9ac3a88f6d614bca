import type { DossierRate } from '../dossier/index.ts'
import type { TableCell, TableRow } from './DocumentTable.ts'
import { decimalText } from './numberText.ts'

const rateWords: Readonly<Record<DossierRate['id'], string>> = {
  onTimeOfSolved: 'Tỷ lệ trước hạn và đúng hạn trên số đã giải quyết',
  onTimeOfReceived: 'Tỷ lệ trước hạn và đúng hạn trên số tiếp nhận',
  notLateOfReceived: 'Tỷ lệ không trễ hạn, không quá hạn trên số tiếp nhận',
  lateOfSolved: 'Tỷ lệ trễ hạn trên số đã giải quyết',
  lateOfReceived: 'Tỷ lệ trễ hạn, quá hạn trên số tiếp nhận',
  onlineOfReceived: 'Tỷ lệ tiếp nhận trực tuyến trên số tiếp nhận',
}

/** Rates of dossiers, each with its two numbers; `at` is the path of the rates. */
export function dossierRateRows(rates: readonly DossierRate[], at: string): TableRow[] {
  return rates.map(({ id, numerator, denominator, percent }, i): TableRow => {
    const count = (value: number, key: string) => ({ text: decimalText(value), from: `${at}.${i}.${key}` })
    const fraction = [count(numerator, 'numerator'), { text: '/' }, count(denominator, 'denominator')]
    const cells: TableCell[] = [
      { kind: 'text', spans: [{ text: rateWords[id] }] },
      { kind: 'text', spans: fraction },
      { kind: 'percent', value: percent, places: 2, from: `${at}.${i}.percent` },
    ]
    return { role: 'body', cells }
  })
}
