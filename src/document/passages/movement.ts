import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { say } from '../say.ts'
import { none } from './direction.ts'

const outcomeWords = { good: 'tốt', fair: 'trung bình', poor: 'chưa tốt' }

/** Phong trào “Dân vận khéo”. */
export function skilfulMobilization(sheet: ReportSheet): DocumentBlock[] {
  const at = 'skilfulMobilization'
  const { plan, registered, implemented, recognised, registeredWith, outcome, models = [] } = sheet.record[at] ?? {}
  const sentences: Spans[] = []
  if (typeof plan === 'string') sentences.push(say`${sheet.unit} ban hành ${sheet.paper(`${at}.plan`)}.`)
  if (plan === false) sentences.push(say`${sheet.unit} ${none(sheet, `${at}.plan`)} kế hoạch phong trào.`)
  const where = registeredWith === undefined ? '' : say` với ${sheet.words(`${at}.registeredWith`)}`
  if (registered !== undefined) sentences.push(say`Đã đăng ký ${sheet.count(`${at}.registered`)} mô hình${where}.`)
  else if (where !== '') sentences.push(say`Nơi đăng ký mô hình: ${sheet.words(`${at}.registeredWith`)}.`)
  if (implemented !== undefined) sentences.push(say`Đã triển khai ${sheet.count(`${at}.implemented`)} mô hình.`)
  if (recognised !== undefined) sentences.push(say`Được công nhận ${sheet.count(`${at}.recognised`)} mô hình.`)
  if (outcome !== undefined) sentences.push(say`Kết quả chung: ${sheet.word(`${at}.outcome`, outcomeWords)}.`)
  const told = models.flatMap((_, i) => modelAt(sheet, `${at}.models.${i}`, i + 1))
  return [...paragraph(sentences), ...told, ...paragraph([sheet.sentences(`${at}.claims`)])]
}

function modelAt(sheet: ReportSheet, at: string, number: number): DocumentBlock[] {
  const { target } = sheet.record.skilfulMobilization?.models?.[number - 1] ?? {}
  const effects = sheet.sentences(`${at}.effects`)
  const effect = effects.length === 0 ? [] : [say`Hiệu quả: ${effects}`]
  const aims = target === undefined ? [] : [targetAt(sheet, `${at}.target`, target.paper)]
  return paragraph([say`Mô hình ${String(number)}: ${sheet.words(`${at}.title`)}.`, ...effect, ...aims])
}

function targetAt(sheet: ReportSheet, at: string, paper: string | undefined): Spans {
  const bound = sheet.word(`${at}.bound`, { 'at-least': 'tối thiểu', 'at-most': 'tối đa' })
  const basis = paper === undefined ? '' : say`, nêu tại ${sheet.paper(`${at}.paper`)}`
  return say`Chỉ tiêu liên quan: ${sheet.words(`${at}.of`)}, ${bound} ${sheet.number(`${at}.percent`)} %${basis}.`
}

/** Phối hợp với Mặt trận. */
export function fatherlandFront(sheet: ReportSheet): DocumentBlock[] {
  const at = 'fatherlandFront'
  const { programme, recommendations, conditions } = sheet.record[at] ?? {}
  const sentences: Spans[] = []
  if (typeof programme === 'string')
    sentences.push(say`Việc phối hợp thực hiện theo ${sheet.paper(`${at}.programme`)}.`)
  if (programme === false) sentences.push(say`${sheet.unit} ${none(sheet, `${at}.programme`)} chương trình phối hợp.`)
  if (recommendations !== undefined) {
    const received = sheet.count(`${at}.recommendations.received`)
    const answered = sheet.count(`${at}.recommendations.answered`)
    sentences.push(say`Kiến nghị đã nhận: ${received}; đã trả lời: ${answered}.`)
  }
  if (conditions !== undefined) {
    const word = (key: string) => sheet.word(`${at}.conditions.${key}`, { true: 'có', false: 'không' })
    const [papers, invitations] = [word('papers'), word('invitations')]
    sentences.push(
      say`Điều kiện để Mặt trận, các tổ chức và Nhân dân tham gia: ${papers} gửi văn bản, ${invitations} gửi giấy mời.`,
    )
  }
  return [
    ...paragraph(sentences),
    ...listing(
      'Chủ trương:',
      sheet.each(`${at}.intentions`).map((each) => sheet.words(each)),
    ),
  ]
}

/** Tập huấn, bồi dưỡng. */
export function training(sheet: ReportSheet): DocumentBlock[] {
  const { provincePlan, provinceClasses, registered, assigned, attended, disseminated } = sheet.record.training ?? {}
  const sentences: Spans[] = []
  const classes =
    provinceClasses === undefined
      ? ''
      : say`cấp trên dự kiến tổ chức ${sheet.count('training.provinceClasses')} lớp bồi dưỡng nghiệp vụ công tác dân vận`
  const plan = provincePlan === undefined ? '' : sheet.paper('training.provincePlan')
  if (plan !== '' && classes !== '') sentences.push(say`Theo ${plan}, ${classes}.`)
  else if (plan !== '') sentences.push(say`Cấp trên ban hành ${plan}.`)
  else if (classes !== '') sentences.push(say`Trong năm, ${classes}.`)
  if (registered !== undefined) {
    const done = sheet.word('training.registered.done', { true: 'Đã', false: 'Chưa' })
    sentences.push(say`${done} đăng ký tham gia tập huấn, bồi dưỡng${sheet.shownBy('training.registered')}.`)
  }
  if (assigned !== undefined) sentences.push(say`Số người được cử tham gia: ${sheet.count('training.assigned')} người.`)
  if (attended !== undefined) sentences.push(say`Số người đã tham gia: ${sheet.count('training.attended')} người.`)
  if (disseminated !== undefined) {
    const whom = sheet.word('training.disseminated', {
      all: 'đã được quán triệt đến toàn thể',
      part: 'đã được quán triệt đến một bộ phận',
      none: 'chưa được quán triệt đến',
    })
    sentences.push(say`Công tác dân vận ${whom} công chức, viên chức, người lao động.`)
  }
  return [...paragraph(sentences), ...paragraph([sheet.sentences('training.claims')])]
}
