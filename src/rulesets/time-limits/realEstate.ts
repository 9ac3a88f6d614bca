import { day, open, until } from '../instruments/row.ts'
import { press, read, remembered } from '../instruments/sources.ts'
import { cases, days, force, gap, oneOf, procedure, rowsOf, text, workingDays } from './build.ts'
import { law as constructionLaw, in2023, unreadBefore2021, unreadIn135, usualStart } from './constructionTexts.ts'

const high = remembered('high')
const law66 = rowsOf({
  short: '66-2014',
  key: 'law:66/2014:quoc-hoi:undated',
  source: read('estate'),
  inForce: force(undefined, until('2024-07-31', high), day('2023-10-31', read('estate'))),
})
/** The law that replaced Luật 66/2014. */
const successor = rowsOf({
  short: 'from-2024-08',
  source: high,
  inForce: force(day('2024-08-01', high), open(high)),
})
const unreadSince2024 = {
  gaps: [gap('instrument', 'Luật thay thế Luật 66/2014 chưa đọc.', 'The law that replaced Law 66/2014 was not read.')],
}
const circular11 = in2023('11-2015', 'circular:11/2015/TT-BXD:bo-xay-dung:undated', read('estate'))
const decree99 = in2023('99-2015', 'decree:99/2015/NĐ-CP:chinh-phu:undated', remembered('medium'))
const planningCopy = press('a copy that is not recorded')
const planningLaws = in2023('planning-laws', undefined, planningCopy)
const checkFirst = {
  restsOn: [
    text(planningCopy, 'law:quy-hoach-do-thi-2009:quoc-hoi:undated'),
    text(planningCopy, 'law:50/2014:quoc-hoi:undated'),
    text(planningCopy, 'law:kien-truc:quoc-hoi:undated'),
  ],
  gaps: [
    gap(
      'instrument',
      'Chưa ghi luật nào, điều nào; cần đối chiếu trước khi dùng.',
      'Which of the laws and which article is not recorded: check before use.',
    ),
  ],
}

export const realEstateProcedures = [
  procedure('estate.transfer', 'real-estate', 'Chuyển nhượng dự án bất động sản', 'Transfer of a project'),
  procedure('estate.eligible', 'real-estate', 'Thông báo nhà ở hình thành trong tương lai được bán', 'Houses for sale'),
  procedure('broker.cert', 'real-estate', 'Chứng chỉ hành nghề môi giới', 'Certificate of a broker'),
  procedure('broker.exam-notice', 'real-estate', 'Thông báo kỳ thi sát hạch môi giới', 'Notice of the exam'),
  procedure('broker.re-exam', 'real-estate', 'Thi lại chứng chỉ môi giới', 'Re-examination of brokers'),
  procedure('broker.review', 'real-estate', 'Phúc khảo bài thi môi giới', 'Review of an exam paper'),
  procedure('housing.sale', 'real-estate', 'Bán nhà ở cũ thuộc sở hữu nhà nước', 'Sale of old state housing'),
  procedure('housing.rent', 'real-estate', 'Thuê nhà ở cũ, nhà ở xã hội', 'Rent of old state or social housing'),
  procedure('planning.info', 'planning', 'Cung cấp thông tin quy hoạch bằng văn bản', 'Planning information'),
  procedure('plan.consult', 'planning', 'Lấy ý kiến về nhiệm vụ, đồ án quy hoạch', 'Consultation on a plan'),
  procedure('plan.publish', 'planning', 'Công bố quy hoạch', 'Publication of a plan'),
]

export const realEstateRules = [
  ...cases(
    law66,
    'estate.transfer',
    'Đ.51',
    usualStart('full-valid-file'),
    [
      [{ decidedBy: ['province'] }, days(30)],
      [{ decidedBy: ['prime-minister'] }, days(45)],
    ],
    {
      mechanics: {
        onSupplement: {
          effect: 'pause',
          source: text(read('estate'), 'decree:02/2022/NĐ-CP:chinh-phu:undated', 'Đ.11'),
        },
        excluded: {
          times: ['supplement'],
          source: text(read('estate'), 'decree:02/2022/NĐ-CP:chinh-phu:undated', 'Đ.11'),
        },
      },
    },
  ),
  law66('estate.eligible', 'Đ.55 k.2', days(15), usualStart('request')),
  ...['estate.transfer', 'estate.eligible'].map((id) =>
    successor(id, undefined, { kind: 'not-read' }, undefined, unreadSince2024),
  ),
  circular11('broker.cert', 'Đ.15–16', workingDays(10), 'full-valid-file'),
  circular11('broker.exam-notice', 'Đ.15–16', days(30), 'not-read'),
  circular11('broker.re-exam', 'Đ.15–16', days(20), 'not-read'),
  circular11('broker.review', 'Đ.15–16', days(10), 'not-read'),
  decree99('housing.sale', undefined, days(45), 'not-read'),
  decree99('housing.rent', undefined, days(30), 'not-read'),
  constructionLaw('planning.info', 'Đ.43', days(15), 'request'),
  ...unreadIn135(['planning.info']),
  ...unreadBefore2021(['planning.info']),
  ...cases(
    planningLaws,
    'plan.consult',
    undefined,
    'not-read',
    [
      [{ consulted: ['agencies'] }, days(15)],
      [{ consulted: ['others'] }, oneOf('day', 20, 40)],
    ],
    checkFirst,
  ),
  planningLaws('plan.publish', undefined, oneOf('day', 30, 15), 'not-read', checkFirst),
]
