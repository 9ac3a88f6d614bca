import type { DisclosureChannel } from '../../record/index.ts'
import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { say } from '../say.ts'

/** How a channel is called. */
export const channelWords: Readonly<Record<DisclosureChannel, string>> = {
  'board-office': 'niêm yết tại trụ sở',
  'board-reception': 'niêm yết tại nơi tiếp công dân',
  intranet: 'mạng thông tin nội bộ',
  portal: 'cổng thông tin điện tử',
  'staff-conference': 'hội nghị công chức, viên chức, người lao động',
  meeting: 'thông báo tại cuộc họp',
  document: 'thông báo bằng văn bản',
  other: 'hình thức khác',
}

/** Nội dung công khai ra bên ngoài. */
export function publicDisclosures(sheet: ReportSheet): DocumentBlock[] {
  return [
    ...listing('Nội dung công khai để người dân, doanh nghiệp biết:', itemsAt(sheet, 'disclosures.public')),
    ...paragraph([sheet.sentences('disclosures.claims')]),
  ]
}

const flags = { true: 'có', false: 'không có' }

/** Nội dung công khai trong nội bộ. */
export function internalDisclosures(sheet: ReportSheet): DocumentBlock[] {
  const { hasIntranet, hasPortal } = sheet.record.department.profile ?? {}
  const sentences: Spans[] = []
  if (sheet.record.disclosures?.internalChannels !== undefined)
    sentences.push(say`Hình thức công khai: ${sheet.wordList('disclosures.internalChannels', channelWords)}.`)
  const equipment = (flag: unknown, path: string, what: string) => {
    if (flag !== undefined) sentences.push(say`${sheet.unit} ${sheet.word(`${path}.value`, flags)} ${what}.`)
  }
  equipment(hasIntranet, 'department.profile.hasIntranet', 'trang, mạng thông tin điện tử nội bộ')
  equipment(hasPortal, 'department.profile.hasPortal', 'cổng, trang thông tin điện tử công khai')
  return [
    ...listing(
      'Nội dung công khai để công chức, viên chức, người lao động biết:',
      itemsAt(sheet, 'disclosures.internal'),
    ),
    ...paragraph(sentences),
  ]
}

function itemsAt(sheet: ReportSheet, path: 'disclosures.public' | 'disclosures.internal'): Spans[] {
  const items = sheet.record.disclosures?.[path === 'disclosures.public' ? 'public' : 'internal'] ?? []
  return items.map(({ text, channels, startedOn }, i) => {
    const at = `${path}.${i}`
    const words = text === undefined ? '' : say`: ${sheet.words(`${at}.text`)}`
    const how = channels === undefined ? '' : say` (${sheet.wordList(`${at}.channels`, channelWords)})`
    const since = startedOn === undefined ? '' : say`, từ ${sheet.day(`${at}.startedOn`)}`
    return say`${sheet.words(`${at}.label`)}${words}${how}${since}`
  })
}
