import { type DisclosureRegister, disclosureRegister } from '../disclosure/index.ts'
import { requireKind } from '../issues/index.ts'
import type { RecordDisclosures } from '../record/index.ts'
import { composeTable, headRecord, type TableOptions } from './composeTable.ts'
import type { DocumentBlock, DocumentModel } from './DocumentModel.ts'
import { dayText } from './numberText.ts'
import { spanText } from './passages/frame.ts'
import type { ReportSheet } from './ReportSheet.ts'
import { registerColumns, registerTables, withoutLine } from './registerTables.ts'
import type { Spans } from './Spans.ts'
import { say } from './say.ts'

/**
 * Lập sổ theo dõi nội dung đã công khai: content, paper, form, day, until when, who, on a page laid across; one line for what
 * was shown in several forms on one day. A day that is not known is a blank, in a table of its own.
 *
 * @param disclosures - the register, from `disclosureRegister`, or what `checkRecordDisclosures` found in a record
 * @param options - the record that heads it, the page style
 * @returns the document
 * @throws a `DanvanError` `invalid-option` if it is no register
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial', profile: { hasIntranet: { value: true } } },
 *   papers: { 'qd-5': { title: 'Quyết định ban hành Quy chế', symbol: '5/QĐ-SVD', issuedOn: '2023-02-01', role: 'issued' } },
 *   democracy: { workingRules: 'qd-5' },
 *   disclosures: { internal: [{ label: 'Các nội quy, quy chế của cơ quan' }], internalChannels: ['intranet'] },
 * }
 * const judged = checkRecordDisclosures(record, { asOf: '2023-12-31', calendar: vietnamCalendar() })
 * const { body } = composeDisclosureRegister(judged, { record })
 * body.at(-1).rows[0].cells.map(cellText).slice(1, 3)
 * // => ['Quyết định ban hành Quy chế', '5/QĐ-SVD ngày 01/02/2023']
 * ```
 */
export function composeDisclosureRegister(
  disclosures: DisclosureRegister | RecordDisclosures,
  options: TableOptions = {},
): DocumentModel {
  const found = isFound(disclosures) ? disclosures : undefined
  const register = isFound(disclosures) ? disclosureRegister(disclosures.check) : disclosures
  requireKind('register', register, 'disclosure-register')
  const { agency, asOf, period, provenance, stamp } = register
  const { record = headRecord(agency, period ?? { from: asOf, to: asOf }), style } = options
  return composeTable(
    {
      type: 'disclosure-register',
      kind: 'SỔ THEO DÕI NỘI DUNG ĐÃ CÔNG KHAI',
      subject: () => subjectOf(register),
      body: (sheet) => bodyOf(register, sheet),
      notices: found === undefined ? [] : withoutLine(found),
      provenance: provenance === undefined ? [] : [provenance],
      stamp: { library: stamp.library, asOf, catalogues: stamp.catalogues },
    },
    record,
    style,
  )
}

function isFound(
  disclosures: DisclosureRegister | RecordDisclosures | null | undefined,
): disclosures is RecordDisclosures {
  return disclosures?.kind === 'record-disclosures'
}

function subjectOf({ period, asOf }: DisclosureRegister): Spans {
  if (period !== undefined) return say`${spanText(period, 'disclosureRegister.period')}`
  return say`Tính đến ${{ text: dayText(asOf), from: 'disclosureRegister.asOf' }}`
}

function bodyOf(register: DisclosureRegister, sheet: ReportSheet): readonly DocumentBlock[] {
  const { content, paper, form, startedOn, until, responsible, links } = registerColumns
  const hasLinks = [...register.rows, ...register.undated].some((row) => row.links.length > 0)
  const columns = [content, paper, form, startedOn, until, responsible, ...(hasLinks ? [links] : [])]
  const none: DocumentBlock = {
    kind: 'paragraph',
    spans: [{ text: 'Chưa có nội dung nào ghi được ngày công khai.' }],
  }
  return [...(register.rows.length === 0 ? [none] : []), ...registerTables(register, sheet, columns)]
}
