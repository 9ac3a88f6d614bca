import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { say } from '../say.ts'

/** Kế hoạch của tỉnh, của đơn vị; phân công; văn bản chỉ đạo. */
export function direction(sheet: ReportSheet): DocumentBlock[] {
  const { provincePlan, plan, assignedStaff } = sheet.record.direction ?? {}
  const sentences: Spans[] = []
  const above = provincePlan === undefined ? undefined : sheet.paper('direction.provincePlan')
  const lead = above === undefined ? '' : say`Triển khai ${above}, `
  if (typeof plan === 'string') sentences.push(say`${lead}${sheet.unit} ban hành ${sheet.paper('direction.plan')}.`)
  else if (above !== undefined) sentences.push(say`Cấp trên ban hành ${above}.`)
  if (plan === false) sentences.push(say`${sheet.unit} ${none(sheet, 'direction.plan')} kế hoạch riêng.`)
  if (assignedStaff !== undefined) {
    const done = sheet.word('direction.assignedStaff.done', { true: 'Đã', false: 'Chưa' })
    const shown = sheet.shownBy('direction.assignedStaff')
    sentences.push(say`${done} phân công người theo dõi công tác dân vận${shown}.`)
  }
  return [
    ...paragraph(sentences),
    ...listing(
      'Văn bản chỉ đạo:',
      sheet.each('direction.papers').map((at) => sheet.paper(at)),
    ),
  ]
}

/** Chương trình công tác, nhiệm vụ được giao. */
export function programme(sheet: ReportSheet): DocumentBlock[] {
  const { paper, tasks } = sheet.record.programme ?? {}
  const sentences: Spans[] = []
  if (typeof paper === 'string')
    sentences.push(say`Nhiệm vụ trong năm thực hiện theo ${sheet.paper('programme.paper')}.`)
  if (paper === false) sentences.push(say`${sheet.unit} ${none(sheet, 'programme.paper')} chương trình công tác năm.`)
  if (tasks !== undefined) {
    const [assigned, done] = [sheet.count('programme.tasks.assigned'), sheet.count('programme.tasks.done')]
    sentences.push(say`Nhiệm vụ được giao: ${assigned} nhiệm vụ; đã hoàn thành: ${done} nhiệm vụ.`)
  }
  return [
    ...listing(
      'Văn bản làm căn cứ của chương trình công tác:',
      sheet.each('programme.basedOn').map((at) => sheet.paper(at)),
    ),
    ...paragraph(sentences),
    ...paragraph([sheet.sentences('programme.claims')]),
  ]
}

/** The record says that none was issued. */
export function none(sheet: ReportSheet, path: string) {
  return sheet.word(path, { false: 'không ban hành' })
}
