import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { joined, say } from '../say.ts'
import { none } from './direction.ts'
import { channelWords } from './disclosures.ts'

/** Tiếp công dân. */
export function reception(sheet: ReportSheet): DocumentBlock[] {
  const { record } = sheet
  const { rules, houseRules, rulesPosted, rulesPostedAt, address, schedule, visitors, handled } = record.reception ?? {}
  const sentences: Spans[] = []
  const issued = (ref: unknown, path: string, what: string) => {
    if (typeof ref === 'string') sentences.push(say`${what} ban hành tại ${sheet.paper(path)}.`)
    if (ref === false) sentences.push(say`${sheet.unit} ${none(sheet, path)} ${what.toLowerCase()}.`)
  }
  issued(rules, 'reception.rules', 'Quy chế tiếp công dân')
  issued(houseRules, 'reception.houseRules', 'Nội quy tiếp công dân')
  if (rulesPosted !== undefined) {
    const posted = sheet.word('reception.rulesPosted', { true: 'đã được', false: 'chưa được' })
    const where = rulesPostedAt === undefined ? '' : say` tại ${sheet.words('reception.rulesPostedAt')}`
    sentences.push(say`Quy chế, nội quy ${posted} niêm yết${where}.`)
  }
  if (address !== undefined) sentences.push(say`Địa điểm tiếp công dân: ${sheet.words('reception.address')}.`)
  if (schedule !== undefined) sentences.push(scheduleAt(sheet))
  if (schedule?.paper === false)
    sentences.push(say`${sheet.unit} ${none(sheet, 'reception.schedule.paper')} thông báo lịch tiếp công dân.`)
  if (visitors !== undefined) sentences.push(say`Công dân đến: ${sheet.count('reception.visitors')} lượt.`)
  if (handled !== undefined) sentences.push(say`Đã tiếp và xử lý: ${sheet.count('reception.handled')} lượt.`)
  return [...paragraph(sentences), ...paragraph([sheet.sentences('reception.claims')])]
}

function scheduleAt(sheet: ReportSheet): Spans {
  const { notices, paper, channels } = sheet.record.reception?.schedule ?? {}
  const frequency = sheet.word('reception.schedule.frequency', {
    'every-month': 'được công bố hằng tháng',
    'some-months': 'được công bố trong một số tháng',
    none: 'không được công bố',
  })
  const count = notices === undefined ? '' : say`, ${sheet.count('reception.schedule.notices')} thông báo`
  const shown = typeof paper === 'string' ? say` bằng ${sheet.paper('reception.schedule.paper')}` : ''
  const how = channels === undefined ? '' : say`, trên ${sheet.wordList('reception.schedule.channels', channelWords)}`
  return say`Lịch tiếp công dân ${frequency}${shown}${count}${how}.`
}

const petitionWords = {
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
  recommendation: 'Kiến nghị',
  feedback: 'Phản ánh',
}

/** Đơn thư. */
export function petitions(sheet: ReportSheet): DocumentBlock[] {
  const { byKind = [], received, resolved, resolvedShare, backlog, massCases } = sheet.record.petitions ?? {}
  const kinds = byKind.map((_, i) => {
    const at = `petitions.byKind.${i}`
    const kind = sheet.word(`${at}.kind`, petitionWords)
    return say`${kind}: nhận ${sheet.count(`${at}.received`)} đơn, đã giải quyết ${sheet.count(`${at}.resolved`)} đơn`
  })
  // A share stands in one sentence with its counts.
  const totals: Spans[] = []
  if (received !== undefined) totals.push(say`đã nhận ${sheet.count('petitions.received')} đơn`)
  if (resolved !== undefined) totals.push(say`đã giải quyết ${sheet.count('petitions.resolved')} đơn`)
  if (resolvedShare !== undefined) totals.push(say`tỷ lệ giải quyết đạt ${sheet.number('petitions.resolvedShare')} %`)
  const sentences = totals.length === 0 ? [] : [say`Đơn thuộc thẩm quyền: ${joined(totals, ', ')}.`]
  if (backlog !== undefined) sentences.push(say`Đơn tồn đọng, kéo dài: ${sheet.count('petitions.backlog')} đơn.`)
  if (massCases !== undefined)
    sentences.push(say`Vụ việc phức tạp, đông người, kéo dài: ${sheet.count('petitions.massCases')} vụ việc.`)
  return [
    ...listing('Đơn thư theo loại:', kinds),
    ...paragraph(sentences),
    ...paragraph([sheet.sentences('petitions.claims')]),
  ]
}

/** Đối thoại. */
export function dialogue(sheet: ReportSheet): DocumentBlock[] {
  const { plan, focus, sessions } = sheet.record.dialogue ?? {}
  const sentences: Spans[] = []
  if (typeof plan === 'string') sentences.push(say`${sheet.unit} ban hành ${sheet.paper('dialogue.plan')}.`)
  if (plan === false) sentences.push(say`${sheet.unit} ${none(sheet, 'dialogue.plan')} kế hoạch đối thoại.`)
  if (focus !== undefined) sentences.push(say`Nội dung trọng tâm: ${sheet.words('dialogue.focus')}.`)
  if (sessions?.length === 0)
    sentences.push(say`${{ text: 'Không tổ chức cuộc đối thoại nào trong kỳ.', from: 'dialogue.sessions' }}`)
  const held = (sessions ?? []).map(({ on, subject, paper }, i) => {
    const at = `dialogue.sessions.${i}`
    const chair = sheet.word(`${at}.chairedByHead`, {
      true: 'Người đứng đầu chủ trì đối thoại',
      false: 'Đối thoại không do người đứng đầu chủ trì',
    })
    const day = on === undefined ? say` ngày ${sheet.blank(`${at}.on`)}` : say` ${sheet.day(`${at}.on`)}`
    const about = subject === undefined ? '' : say`, chủ đề: ${sheet.words(`${at}.subject`)}`
    const shown = paper === undefined ? '' : say`; ${sheet.paper(`${at}.paper`)}`
    return say`${chair}${day}${about}${shown}`
  })
  return [
    ...paragraph(sentences),
    ...listing('Các cuộc đối thoại trong kỳ:', held),
    ...paragraph([sheet.sentences('dialogue.claims')]),
  ]
}

const actionWords = { new: 'mới ban hành', amended: 'sửa đổi, bổ sung', replaced: 'thay thế', abolished: 'bãi bỏ' }

/** Công bố thủ tục hành chính. */
export function procedures(sheet: ReportSheet): DocumentBlock[] {
  return (sheet.record.procedures ?? []).flatMap(({ field, action, follows }, i) => {
    const at = `procedures.${i}`
    const what = action === undefined ? '' : say` ${sheet.word(`${at}.action`, actionWords)}`
    const of = field === undefined ? '' : say` lĩnh vực ${sheet.words(`${at}.field`)}`
    const publishes = say`Công bố ${sheet.count(`${at}.count`)} thủ tục hành chính${what}${of} tại ${sheet.paper(`${at}.paper`)}.`
    const before = follows?.action === undefined ? '' : say` ${sheet.word(`${at}.follows.action`, actionWords)}`
    const basis =
      follows === undefined ? [] : [say`Văn bản${before} làm căn cứ: ${sheet.paper(`${at}.follows.paper`)}.`]
    return paragraph([publishes, ...basis, sheet.sentences(`${at}.claims`)])
  })
}

const askerWords = {
  voters: 'cử tri',
  citizens: 'người dân',
  delegates: 'đại biểu Hội đồng nhân dân',
  press: 'báo chí',
}

/** Trả lời kiến nghị, chất vấn. */
export function replies(sheet: ReportSheet): DocumentBlock[] {
  const { to, received, answered } = sheet.record.replies ?? {}
  const sentences: Spans[] = []
  if (to !== undefined) sentences.push(say`Đối tượng được trả lời: ${sheet.wordList('replies.to', askerWords)}.`)
  if (received !== undefined)
    sentences.push(say`Kiến nghị, chất vấn đã nhận: ${sheet.count('replies.received')} nội dung.`)
  if (answered !== undefined) sentences.push(say`Đã trả lời: ${sheet.count('replies.answered')} nội dung.`)
  return [...paragraph(sentences), ...paragraph([sheet.sentences('replies.claims')])]
}
