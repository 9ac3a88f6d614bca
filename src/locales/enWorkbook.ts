import { amount, hint } from './enWords.ts'
import type { Locale } from './Locale.ts'
import type { viWorkbookIssues } from './viWorkbook.ts'
import { say } from './words.ts'

const sizes: Readonly<Record<string, string>> = {
  packed: 'bytes of the file',
  unpacked: 'bytes when unpacked',
  parts: 'parts of the file',
  sheets: 'sheets',
  cells: 'cells with content',
  merged: 'merged areas',
  rows: 'rows',
  blank: 'cells, blank ones included',
  strings: 'shared strings',
  characters: 'characters in a cell',
  tags: 'XML tags',
  attributes: 'XML attributes',
  signs: 'opening brackets, ampersands and line breaks',
  ratio: 'times its packed size when unpacked',
}

const said = (value: unknown): string => (value === '' ? '(none)' : say(value))

/** Sentences about the faults of a workbook that comes back. */
export const enWorkbookIssues: Pick<Locale['issues'], keyof typeof viWorkbookIssues> = {
  'not-a-workbook': ({ received }) =>
    `the file is no readable .xlsx workbook${received === undefined ? '' : ` (broken at “${say(received)}”)`}`,
  'workbook-encrypted': () => 'the file has a password or is an old .xls; remove the password and save it as .xlsx',
  'workbook-macros': ({ received }) => `the file holds macros (“${say(received)}”) and is refused; save it as .xlsx`,
  'workbook-external': ({ received }) =>
    `the file refers to data elsewhere (“${say(received)}”) and is refused; break the links and save it again`,
  'workbook-too-large': ({ most, of }) => `the file is too large: at most ${amount(most)} ${sizes[say(of)] ?? say(of)}`,
  'not-a-scoring-sheet': ({ received }) =>
    `the file has no scoring sheet made by the library (“danvan/self-scoring-sheet@1” is needed${received === undefined ? '' : `, it says “${say(received)}”`})`,
  'sheet-mismatch': (data) =>
    `this scoring sheet was made for “${said(data['received'])}”, not for “${said(data['expected'])}”${hint(data)}`,
  'row-missing': ({ criterion, number }) =>
    `the row of criterion ${say(number)} (id “${say(criterion)}”) is missing: it was deleted`,
  'row-of-other-criterion': ({ criterion, expected, received }) =>
    `the hidden id of this row is “${say(criterion)}”, which goes with “${say(expected)}”, but the row says “${say(received)}”: columns were sorted apart`,
  'not-a-number': ({ received }) => `points must be a number, not “${say(received)}”`,
  'number-as-text': ({ received, read }) => `points are written as text “${say(received)}”, read as ${amount(read)}`,
  'too-many-places': ({ received, places }) => `${amount(received)} points have more than ${amount(places)} decimals`,
  'formula-as-value': () => 'this cell must be typed, not computed by a formula',
  'error-value': ({ received }) => `the cell shows the error ${say(received)}`,
  'cell-merged': ({ area }) => `the cell is inside the merged area ${say(area)}, so its criterion is not clear`,
  'sum-overwritten': ({ received, sum }) =>
    `the sum was overwritten by ${amount(received)}, while the rows below add up to ${amount(sum)}`,
  'reason-missing': ({ before, after }) =>
    `${amount(after)} points differ from the ${amount(before)} of the stage before, and no reason is given`,
  'reason-without-points': () => 'a reason without points; the reason was not taken over',
  'issues-left-out': ({ shown, more }) => `only the first ${amount(shown)} are told; ${amount(more)} more are not`,
}
