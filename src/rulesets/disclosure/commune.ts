import type { Channel, ChannelRule, DisclosureCatalogue, DutyKeep, KeepRule } from '../../disclosure/index.ts'
import { inferred } from '../instruments/sources.ts'
import {
  all,
  always,
  atLeast,
  by,
  civilian,
  due,
  dutiesOf,
  each,
  gap,
  is,
  item,
  keep,
  needs,
  noFormStated,
  noMinimum,
  on,
  portalIfAny,
  rule,
  text,
  within,
} from './build.ts'
import { law10Text } from './l10Rules.ts'

const { key, source } = law10Text
const at = (provision: string) => text(source, key, provision)

const row = dutiesOf({
  catalogue: 'XA',
  ...law10Text,
  audience: ['public'],
  responsible: [{ role: 'commune-committee' }],
  applies: [civilian, needs(is('unitKind', 'commune'), 'profile-excludes')],
  trigger: on('issued'),
  due: within(5, 'working-day', at('Đ.12 k.3')),
  exceptions: ['state-secret', 'not-yet-releasable'],
  gaps: [
    gap(
      'remote-areas',
      'Quy định của Chính phủ cho xã biên giới, hải đảo, miền núi, vùng dân tộc thiểu số (Đ.12 k.2) chưa đọc được.',
      'The Government’s rules for border, island, mountain and minority areas (Đ.12 k.2) were not read.',
    ),
  ],
})

const boards = ['board-office', 'board-community'] as const satisfies readonly Channel[]
const loudspeakerIfAny: ChannelRule = {
  kind: 'when',
  when: is('hasLoudspeaker', true),
  use: by('loudspeaker'),
  source: at('Đ.13 k.3'),
}
const optional: readonly Channel[] = ['letter', 'meeting', 'press-conference', 'social-telecom', 'other']
const posted30 = atLeast(30, boards, { consecutive: true, source: at('Đ.13 k.2') })
const spoken3 = atLeast(3, ['loudspeaker'], { consecutive: true, source: at('Đ.13 k.3') })
const permanent: KeepRule = { channels: ['board-office'], atLeast: 'permanent', source: at('Đ.13 k.2') }
const fields = (tree: ChannelRule, provision: string, ...rules: readonly KeepRule[]) => ({
  channels: rule(tree, { optional, source: at(provision) }),
  keep: (rules.length === 0 ? noMinimum : keep(rules)) as DutyKeep,
})

/** Portal where there is one, and 30 days on the boards. */
const posted = fields(all(portalIfAny, ...boards), 'Đ.13 k.1, Đ.13 k.2', posted30)
/** The same, and the loudspeaker, and through heads of villages. */
const spread = fields(all(portalIfAny, ...boards, loudspeakerIfAny, 'village-head'), 'Đ.13 k.1–4', posted30, spoken3)
/** Portal where there is one, and the board of the office for good. */
const lasting = fields(all(portalIfAny, 'board-office'), 'Đ.13 k.1, Đ.13 k.2', permanent)
const onPortal = fields(portalIfAny, 'Đ.13 k.1')
const others = { due: due('none-stated'), channels: noFormStated, keep: noMinimum } as const

/** Nội dung công khai ở xã, phường, thị trấn, Luật 10/2022/QH15 Đ.11–14. */
export const commune: DisclosureCatalogue = {
  schema: 'danvan/disclosure-catalogue@1',
  id: 'disclosure-commune',
  version: '0.1.0',
  title: { vi: 'Nội dung công khai ở cấp xã', en: 'What communes disclose' },
  reviewedOn: '2026-11-23',
  level: 'general',
  duties: [
    row(
      'XA-11.1',
      'Kế hoạch phát triển kinh tế - xã hội, phương án chuyển dịch cơ cấu kinh tế và kết quả thực hiện',
      'Development plans, plans to change the economic structure, and their results',
      'Đ.11 k.1',
      { ...posted, frequency: ['document'] },
    ),
    row(
      'XA-11.2',
      'Ngân sách: dự toán trình và được quyết định; tình hình thực hiện quý, 6 tháng, năm; quyết toán; kết quả thực hiện kiến nghị của Kiểm toán Nhà nước',
      'Budget as submitted and decided; execution by quarter, half-year, year; final accounts; recommendations of the State Audit',
      'Đ.11 k.2',
      { ...posted, frequency: ['quarter', 'half-year', 'year', 'event'] },
    ),
    row(
      'XA-11.3',
      'Dự án, công trình; thu hồi đất, bồi thường; quản lý quỹ đất; quy hoạch xây dựng',
      'Projects and works; land recovery and compensation; land funds; construction planning',
      'Đ.11 k.3',
      { ...posted, frequency: ['document'] },
    ),
    row(
      'XA-11.4',
      'Quy chế thực hiện dân chủ; nhiệm vụ, quyền hạn của cán bộ, công chức; quy tắc ứng xử',
      'Regulation on democracy; tasks and powers of officials; code of conduct',
      'Đ.11 k.4',
      { ...lasting, frequency: ['document'] },
    ),
    row(
      'XA-11.5',
      'Quản lý, sử dụng các quỹ, khoản đầu tư, tài trợ; các khoản huy động Nhân dân đóng góp',
      'Funds, investments, grants; contributions of the people',
      'Đ.11 k.5',
      { ...posted, frequency: ['event'] },
    ),
    row('XA-11.6', 'Quản lý, sử dụng tài sản công', 'Public assets', 'Đ.11 k.6', { ...posted, frequency: ['event'] }),
    row(
      'XA-11.7',
      'Chính sách hỗ trợ, trợ cấp, tín dụng, an sinh xã hội',
      'Support, allowances, credit, social security',
      'Đ.11 k.7',
      { ...spread, frequency: ['event'] },
    ),
    row(
      'XA-11.8',
      'Hỗ trợ thiên tai, dịch bệnh; đóng góp, quyên góp',
      'Help in disasters and epidemics; donations',
      'Đ.11 k.8',
      { ...spread, frequency: ['event'] },
    ),
    row(
      'XA-11.9',
      'Nghĩa vụ quân sự, nghĩa vụ tham gia Công an nhân dân',
      'Military service, service in the People’s Police',
      'Đ.11 k.9',
      { ...spread, frequency: ['year'] },
    ),
    row(
      'XA-11.10',
      'Kết quả thanh tra, kiểm tra, kỷ luật; kết quả lấy phiếu tín nhiệm',
      'Results of inspections, checks and discipline; votes of confidence',
      'Đ.11 k.10',
      { ...spread, frequency: ['case'] },
    ),
    row(
      'XA-11.11',
      'Kế hoạch, nội dung, kết quả lấy ý kiến Nhân dân',
      'Plan, content and result of consultations of the people',
      'Đ.11 k.11',
      { ...spread, frequency: ['consultation'] },
    ),
    row(
      'XA-11.12',
      'Phí, lệ phí và nghĩa vụ tài chính do cấp xã trực tiếp thu',
      'Fees, charges and other dues collected by the commune',
      'Đ.11 k.12',
      { ...spread, frequency: ['document'] },
    ),
    row(
      'XA-11.13',
      'Thủ tục hành chính, thủ tục giải quyết công việc',
      'Administrative procedures and ways of settling business',
      'Đ.11 k.13',
      { ...lasting, frequency: ['document'] },
    ),
    row(
      'XA-11.14',
      'Nội dung khác theo pháp luật và quy chế thực hiện dân chủ',
      'Other contents by law and the regulation on democracy',
      'Đ.11 k.14',
      { ...onPortal, frequency: ['event'] },
    ),
    row(
      'XA-R',
      'Danh mục nội dung đã công khai, kèm hình thức và thời gian, cập nhật hằng quý',
      'Register of what was disclosed, with form and time, updated every quarter',
      'Đ.13 k.2',
      {
        trigger: each('quarter'),
        due: due('period-end', inferred('updated quarterly, no day stated: the end of the quarter')),
        channels: rule(all(...boards)),
        keep: noMinimum,
        frequency: ['quarter'],
        content: [
          item('content', 'Nội dung', 'Content'),
          item('form', 'Hình thức', 'Form'),
          item('time', 'Thời gian', 'Time'),
        ],
      },
    ),
    row(
      'XA-P',
      'Kế hoạch công khai thông tin: nội dung, hình thức, thời điểm, thời hạn, trách nhiệm',
      'Plan of disclosure: content, form, time, period, responsibility',
      'Đ.14 k.1',
      {
        ...others,
        kind: 'issue',
        trigger: always,
        frequency: ['event'],
        content: [
          item('content', 'Nội dung', 'Content'),
          item('form', 'Hình thức', 'Form'),
          item('time', 'Thời điểm', 'Time'),
          item('period', 'Thời hạn', 'Period'),
          item('responsibility', 'Trách nhiệm', 'Responsibility'),
        ],
      },
    ),
    row('XA-C', 'Công khai kịp thời thông tin có thay đổi', 'Changed information disclosed promptly', 'Đ.14 k.1', {
      ...others,
      trigger: on('changed'),
      due: due('promptly'),
      frequency: ['event'],
    }),
    row(
      'XA-Y',
      'Cung cấp thông tin theo yêu cầu theo pháp luật về tiếp cận thông tin',
      'Supply on request under the law on access to information',
      'Đ.14 k.2',
      {
        ...others,
        kind: 'supply',
        audience: ['person'],
        trigger: on('request'),
        channels: rule(by('on-request')),
        frequency: ['case'],
      },
    ),
    row(
      'XA-B',
      'Báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất, đồng gửi Ủy ban Mặt trận Tổ quốc',
      'Report to the people’s council at its next regular session, with a copy to the Fatherland Front',
      'Đ.14 k.3',
      {
        ...others,
        kind: 'report',
        audience: ['superior'],
        trigger: on('council-session'),
        due: due('at-event'),
        frequency: ['event'],
      },
    ),
  ],
}
