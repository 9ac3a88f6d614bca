import { listing } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'

/** Ưu điểm, hạn chế or nguyên nhân, in the words of the record. */
export function judgements(sheet: ReportSheet, which: 'strengths' | 'limitations' | 'causes'): DocumentBlock[] {
  const items = sheet.each(`evaluation.${which}`).map((at) => sheet.sentence(`${at}.text`))
  return items.length === 0 ? [] : [{ kind: 'list', items: items.map((item) => [item]) }]
}

/** Nhiệm vụ, giải pháp. */
export function tasks(sheet: ReportSheet): DocumentBlock[] {
  const items = sheet.each('tasks').map((at) => [sheet.sentence(at)])
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** Papers of the record that no other passage has cited. */
export function otherPapers(sheet: ReportSheet): DocumentBlock[] {
  return listing(
    'Ngoài các văn bản nêu trên, trong kỳ còn có:',
    sheet.uncited.map((id) => sheet.paperOf(id)),
  )
}
