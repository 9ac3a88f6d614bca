import type { InstrumentGap } from '../../law/index.ts'
import { inferred, read, remembered } from '../instruments/sources.ts'
import { cases, force, gap, notRead, oneOf, procedure, rowsOf, workingDays } from './build.ts'

const decree20 = rowsOf({
  short: '20-2008',
  key: 'decree:20/2008/NĐ-CP:chinh-phu:undated',
  source: read('feedback'),
  inForce: force(undefined, notRead),
})
const industry = { id: 'bo-cong-thuong', label: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' } }
const culture = {
  id: 'bo-vhttdl',
  label: { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' },
}
const transport = { id: 'bo-gtvt', label: { vi: 'Bộ Giao thông vận tải', en: 'Ministry of Transport' } }
/** The sheet writes the unit once for the examples of all ministries. */
const unitOnce = inferred('the unit stands once, for the first of these examples')

const example = (short: string, key: string, authority: typeof industry) =>
  rowsOf({
    short,
    key,
    authority,
    kind: 'sla-example',
    source: read('feedback'),
    inForce: force(undefined, notRead),
  })
const circular11 = example('11-2014-bct', 'circular:11/2014:bo-cong-thuong:undated', industry)
const circular18 = example('18-2018-bct', 'circular:18/2018:bo-cong-thuong:undated', industry)
const circular17 = example('17-2014-bvhttdl', 'circular:17/2014:bo-vhttdl:undated', culture)

const notes: readonly InstrumentGap[] = [
  gap(
    'circular',
    'Chưa rõ theo thông tư nào trong hai thông tư.',
    'Which of the two circulars says so is not recorded.',
  ),
]

export const feedbackProcedures = [
  procedure('feedback.pass-on', 'feedback', 'Chuyển phản ánh, kiến nghị gửi nhầm nơi', 'Passing on feedback'),
  procedure('feedback.handle', 'feedback', 'Xử lý phản ánh, kiến nghị', 'Handling feedback'),
  procedure('feedback.publish', 'feedback', 'Công khai kết quả xử lý phản ánh, kiến nghị', 'Publishing the outcome'),
]

export const feedbackRules = [
  decree20('feedback.pass-on', 'Đ.9 k.1 đ.d', workingDays(5), 'not-read'),
  circular11('feedback.pass-on', undefined, workingDays(3), 'not-read'),
  circular18('feedback.pass-on', undefined, workingDays(2), 'not-read'),
  circular17('feedback.pass-on', undefined, workingDays(5), 'not-read', { source: unitOnce }),
  rowsOf({
    short: 'bgtvt',
    authority: transport,
    kind: 'sla-example',
    source: unitOnce,
    inForce: force(undefined, notRead),
  })('feedback.pass-on', undefined, workingDays(2), 'not-read', {
    gaps: [
      gap('instrument', 'Chưa rõ thông tư.', 'Which circular is not recorded.'),
      gap('step', 'Chưa rõ là thời hạn chuyển hay trả lời.', 'Whether it is for passing on is not recorded.'),
    ],
  }),
  decree20('feedback.handle', 'Đ.14', { kind: 'no-number' }, undefined),
  rowsOf({
    short: 'portal',
    kind: 'sla-example',
    authority: { id: 'portal', label: { vi: 'Cổng thông tin', en: 'Portal' } },
    source: remembered('low'),
    inForce: force(undefined, notRead),
  })('feedback.handle', undefined, oneOf('working-day', 5, 7, 15), 'not-read', {
    gaps: [gap('instrument', 'Chưa rõ văn bản nào quy định.', 'Which text says so was not read.')],
  }),
  ...cases(
    circular18,
    'feedback.handle',
    undefined,
    'not-read',
    [
      [{ complexity: ['ordinary'], channel: ['direct'] }, workingDays(5)],
      [{ complexity: ['ordinary'], channel: ['online'] }, workingDays(3)],
      [{ complexity: ['complex'] }, workingDays(10)],
    ],
    { source: unitOnce, gaps: notes },
  ),
  circular17('feedback.handle', undefined, workingDays(7), 'not-read', {
    source: unitOnce,
    gaps: [gap('report', 'Ghi là thời hạn báo cáo.', 'Recorded as the limit for a report.')],
  }),
  decree20('feedback.publish', 'Đ.19', { kind: 'no-number' }, undefined),
]
