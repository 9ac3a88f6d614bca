import { day, open } from '../instruments/row.ts'
import { inferred, read } from '../instruments/sources.ts'
import { atMost, cases, days, force, gap, lasts, note, procedure, rowsOf, workingDays } from './build.ts'

const law104 = rowsOf({
  short: '104-2016',
  key: 'law:104/2016:quoc-hoi:undated',
  source: read('informationLaws'),
  inForce: force(day('2018-07-01', read('informationLaws')), open(read('information'))),
})
const law10 = rowsOf({
  short: '10-2022',
  key: 'law:10/2022/QH15:quoc-hoi:2022-11-10',
  source: read('democracy'),
  inForce: force(day('2023-07-01', read('democracy')), open(read('democracy'))),
  unconfirmedFrom: day(
    '2025-07-01',
    inferred('the copies read are older than Luật 97/2025/QH15, which amends it from that day'),
  ),
})
/** Calendar days, though the limit itself is in working days. */
const fifteenDaysMore = { extensions: [{ atMost: atMost(15, 'day'), from: 'expiry' }] } as const
const consecutive = { notes: [note('consecutive', 'Liên tục.', 'In a row.')] }
const copyOfLaws = { source: read('lawsAsJson') }

export const informationProcedures = [
  procedure('info.publish-default', 'information', 'Công khai thông tin', 'Publishing information'),
  procedure('info.correct-published', 'information', 'Đính chính thông tin đã công khai', 'Correcting published data'),
  procedure('info.office', 'information', 'Cung cấp thông tin tại trụ sở', 'Information at the office'),
  procedure('info.online-simple', 'information', 'Cung cấp qua mạng, thông tin sẵn có', 'Online, at hand'),
  procedure('info.online-complex', 'information', 'Cung cấp qua mạng, thông tin phức tạp', 'Online, complex'),
  procedure('info.post-simple', 'information', 'Cung cấp qua bưu chính, thông tin sẵn có', 'By post, at hand'),
  procedure('info.post-complex', 'information', 'Cung cấp qua bưu chính, thông tin phức tạp', 'By post, complex'),
  procedure('info.correct-supplied', 'information', 'Đính chính thông tin đã cung cấp', 'Correcting what was supplied'),
]

export const informationRules = [
  law104('info.publish-default', 'Đ.18 k.4', workingDays(5), 'information-created', {
    notes: [note('no-sector-date', 'Khi luật chuyên ngành không quy định.', 'Where sector law has no date.')],
  }),
  law104('info.correct-published', 'Đ.22 k.4', days(15), 'claim-received'),
  law104('info.office', 'Đ.29 k.2', { kind: 'at-once' }, 'valid-request', { when: { complexity: ['ordinary'] } }),
  law104('info.office', 'Đ.29 k.2', workingDays(10), 'valid-request', {
    when: { complexity: ['complex'] },
    mechanics: { extensions: [{ atMost: atMost(10, 'working-day'), from: 'expiry' }] },
  }),
  law104('info.online-simple', 'Đ.30 k.3', workingDays(3), 'valid-request'),
  law104('info.online-complex', 'Đ.30 k.4', workingDays(3), 'valid-request', { when: { step: ['notice'] } }),
  law104('info.online-complex', 'Đ.30 k.4', workingDays(15), 'valid-request', {
    when: { step: ['supply'] },
    mechanics: fifteenDaysMore,
  }),
  law104('info.post-simple', 'Đ.31 k.1', workingDays(5), 'valid-request'),
  law104('info.post-complex', 'Đ.31 k.2', workingDays(3), 'valid-request', { when: { step: ['notice'] } }),
  law104('info.post-complex', 'Đ.31 k.2', workingDays(15), 'valid-request', {
    when: { step: ['supply'] },
    mechanics: fifteenDaysMore,
  }),
  ...cases(law104, 'info.correct-supplied', 'Đ.32 k.1', 'own-discovery', [
    [{ step: ['own-correction'] }, workingDays(5)],
  ]),
  ...cases(law104, 'info.correct-supplied', 'Đ.32 k.2', 'claim-received', [
    [{ step: ['requested-correction'] }, days(15)],
  ]),
]

export const democracyProcedures = [
  procedure(
    'democracy.inspectorate-reply',
    'democracy',
    'Trả lời kiến nghị của Ban Thanh tra nhân dân',
    'Reply to the people’s inspectorate',
  ),
  procedure('democracy.posting-office', 'democracy', 'Niêm yết tại cơ quan', 'Posting at the office'),
  procedure('democracy.posting-commune', 'democracy', 'Niêm yết tại xã', 'Posting at the commune'),
  procedure('democracy.consultation', 'democracy', 'Lấy ý kiến Nhân dân tại xã', 'Consulting the people of a commune'),
]

const noProvision = [gap('provision', 'Chưa ghi điều khoản.', 'The article is not recorded with it.')]

export const democracyRules = [
  law10('democracy.inspectorate-reply', 'Đ.63 k.1 đ.c', days(15), 'receipt'),
  law10('democracy.posting-office', 'Đ.48', lasts(20, 'day'), undefined, consecutive),
  law10('democracy.posting-commune', 'Đ.13 k.2', lasts(30, 'day'), undefined, consecutive),
  law10('democracy.consultation', undefined, lasts(20, 'day'), undefined, { ...copyOfLaws, gaps: noProvision }),
]
