import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { joined, say } from '../say.ts'

/** Chức năng, lĩnh vực quản lý, trụ sở. */
export function functions(sheet: ReportSheet): DocumentBlock[] {
  const name = sheet.words('department.name')
  return [
    ...listing(
      say`Chức năng, nhiệm vụ của ${name}:`,
      sheet.each('department.functions').map((at) => sheet.words(at)),
    ),
    ...listing(
      'Lĩnh vực quản lý nhà nước:',
      sheet.each('department.fields').map((at) => sheet.words(at)),
    ),
  ]
}

/** Cơ quan quản lý, cơ quan hướng dẫn chuyên môn, trụ sở. */
export function subordination(sheet: ReportSheet): DocumentBlock[] {
  const { parent, professionalParent, address } = sheet.record.department
  const above: Spans[] = []
  if (parent !== undefined) above.push(say`chịu sự chỉ đạo, quản lý của ${sheet.words('department.parent')}`)
  if (professionalParent !== undefined)
    above.push(say`chịu sự hướng dẫn, kiểm tra chuyên môn của ${sheet.words('department.professionalParent')}`)
  const sentences: Spans[] = above.length === 0 ? [] : [say`${sheet.unit} ${joined(above, '; ')}.`]
  if (address !== undefined) sentences.push(say`Trụ sở: ${sheet.words('department.address')}.`)
  return paragraph(sentences)
}

/** Lãnh đạo, phòng, đơn vị, tổ chức đảng, số người. */
export function organization(sheet: ReportSheet): DocumentBlock[] {
  const { counts = {}, party, staff } = sheet.record.department
  const items: Spans[] = []
  const leaders = [...leadersAt(sheet, 'head', 'heads'), ...leadersAt(sheet, 'deputy-head', 'deputyHeads')]
  if (leaders.length > 0) items.push(say`Lãnh đạo: ${joined(leaders, ', ')}.`)
  const units = (count: 'divisions' | 'publicServiceUnits', noun: string) => {
    const names = sheet.each(`department.${count}`).map((at) => sheet.words(`${at}.name`))
    const number = counts[count] === undefined ? '' : say`${sheet.count(`department.counts.${count}`)} `
    if (names.length > 0) items.push(say`${number}${noun} gồm: ${joined(names, '; ')}.`)
    else if (number !== '') items.push(say`${number}${noun}.`)
  }
  units('divisions', 'phòng chuyên môn')
  units('publicServiceUnits', 'đơn vị sự nghiệp công lập')
  if (party !== undefined) items.push(say`Tổ chức đảng: ${partyAt(sheet)}.`)
  if (staff !== undefined) items.push(say`Số người: ${staffAt(sheet)}.`)
  return listing(say`Tổ chức bộ máy của ${sheet.unit}:`, items)
}

function leadersAt(sheet: ReportSheet, position: 'head' | 'deputy-head', count: 'heads' | 'deputyHeads'): Spans[] {
  const { counts = {}, leaders = [] } = sheet.record.department
  const known = leaders.flatMap((leader, i) =>
    leader.position === position ? [{ ...leader, at: `department.leaders.${i}` }] : [],
  )
  const number = counts[count] === undefined ? '' : say`${sheet.count(`department.counts.${count}`)} `
  if (number === '' && known.length === 0) return []
  const names = known.flatMap(({ name, at }) => (name === undefined ? [] : [sheet.words(`${at}.name`)]))
  const rank = position === 'head' ? 'người đứng đầu' : 'cấp phó của người đứng đầu'
  const title = known[0] === undefined ? rank : sheet.words(`${known[0].at}.title`)
  return [say`${number}${title}${names.length === 0 ? '' : say` (${joined(names, ', ')})`}`]
}

function partyAt(sheet: ReportSheet): Spans {
  const { counts = {}, party } = sheet.record.department
  const above = party?.parent === undefined ? '' : say`, trực thuộc ${sheet.words('department.party.parent')}`
  const cells = sheet.each('department.party.cells').map((at) => sheet.words(`${at}.name`))
  const number = counts.partyCells === undefined ? '' : say`${sheet.count('department.counts.partyCells')} `
  const named = cells.length === 0 ? '' : say`: ${joined(cells, '; ')}`
  const below = number === '' && named === '' ? '' : say`, có ${number}chi bộ trực thuộc${named}`
  return say`${sheet.words('department.party.name')}${above}${below}`
}

const staffWords = {
  total: 'người',
  civilServants: 'công chức',
  publicEmployees: 'viên chức',
  contractWorkers: 'người lao động theo hợp đồng',
} as const

function staffAt(sheet: ReportSheet): Spans {
  const { staff = {} } = sheet.record.department
  const parts = (Object.keys(staffWords) as (keyof typeof staffWords)[])
    .filter((key) => staff[key] !== undefined)
    .map((key) => say`${sheet.count(`department.staff.${key}`)} ${staffWords[key]}`)
  return joined(parts, '; ')
}
