import type { Duty } from '../../disclosure/index.ts'
import { day, open, until } from '../instruments/row.ts'
import { about, inferred, press, read, remembered } from '../instruments/sources.ts'
import {
  agencies,
  all,
  always,
  before,
  by,
  due,
  dutiesOf,
  force,
  gap,
  is,
  keep,
  needs,
  noFormStated,
  noMinimum,
  note,
  notRead,
  on,
  rule,
} from './build.ts'

const key = 'decree:63/2010/NĐ-CP:chinh-phu:undated'
const source = read('procedures')
const oneStop = [...agencies, needs(is('hasOneStop', true), 'profile-excludes')]

const row = dutiesOf({
  catalogue: 'TTHC',
  key,
  source,
  inForce: force(day('2010-10-14', source), open(source)),
  audience: ['public'],
  applies: agencies,
})

/** Công khai thủ tục hành chính và kết quả giải quyết. */
export const procedureDuties: readonly Duty[] = [
  row('TTHC-1', 'Thủ tục hành chính đã công bố', 'Administrative procedures that were announced', 'Đ.15, Đ.16, Đ.17', {
    applies: oneStop,
    trigger: on('procedures-announced'),
    due: due('continuous'),
    channels: rule(all('national-tthc', 'board-onestop', 'portal-official'), { optional: ['other'] }),
    keep: keep([{ channels: ['national-tthc', 'board-onestop', 'portal-official'], atLeast: 'while-in-force' }]),
    frequency: ['event'],
    notes: [
      note(
        'wording',
        'Đ.15, Đ.17 theo nội dung sửa đổi có hiệu lực từ ngày 25/09/2017.',
        'Đ.15 and Đ.17 in the wording in force from 25/09/2017.',
      ),
    ],
  }),
  row(
    'TTHC-2',
    'Quyết định công bố thủ tục hành chính (Ủy ban nhân dân tỉnh ban hành, sở trình)',
    'Decision announcing procedures (issued by the provincial committee, prepared by the department)',
    'Đ.15',
    {
      kind: 'issue',
      responsible: [{ role: 'provincial-committee' }],
      trigger: on('rules-effective'),
      due: before(5, 'day'),
      channels: noFormStated,
      keep: noMinimum,
      frequency: ['event'],
      notes: [
        note(
          'other-cases',
          'Cơ quan trung ương: 20 ngày trước; thủ tục rút gọn: chậm nhất 03 ngày sau.',
          'Central bodies: 20 days before; shortened procedure: at most 3 days after.',
        ),
      ],
    },
  ),
  row(
    'TTHC-3',
    'Hồ sơ trễ hạn: thông báo cho Bộ phận Một cửa và thư xin lỗi người nộp hồ sơ, nêu lý do và thời hạn trả kết quả mới (hẹn lại không quá một lần)',
    'Late file: notice to the one-stop shop and a letter of apology to the applicant with the reason and a new date, at most one',
    'Đ.19 k.9',
    {
      key: 'decree:61/2018/NĐ-CP:chinh-phu:2018-04-23',
      source: read('oneStop'),
      inForce: force(day('2018-06-21', about('oneStopPress')), until('2025-06-30', remembered('high'))),
      kind: 'supply',
      audience: ['person'],
      applies: oneStop,
      trigger: on('file-due'),
      due: before(1, 'day'),
      channels: rule(by('letter')),
      keep: noMinimum,
      frequency: ['event'],
      notes: [
        note(
          'apology-not-public',
          'Không tìm thấy quy định nào buộc công khai thư xin lỗi; nếu địa phương công khai thì là quy định của địa phương.',
          'No rule was found that the apology itself be public; where a province publishes it, that is a rule of its own.',
        ),
      ],
      timeLimit: { procedure: 'onestop.apology', source: inferred('both are about the apology for a late file') },
      gaps: [gap('decree-118', 'Chưa đọc được Nghị định 118/2025/NĐ-CP.', 'Decree 118/2025/NĐ-CP was not read.')],
    },
  ),
  row(
    'TTHC-4',
    'Danh mục thủ tục hành chính tiếp nhận tại Bộ phận Một cửa',
    'List of the procedures received at the one-stop shop',
    undefined,
    {
      key: 'circular:01/2018/TT-VPCP:van-phong-chinh-phu:2018-11-23',
      source: press('thukyluat.vn 46877'),
      inForce: force(undefined, notRead),
      applies: oneStop,
      trigger: always,
      due: due('continuous'),
      channels: rule(all('portal', 'board-onestop')),
      keep: keep([{ channels: ['portal', 'board-onestop'], atLeast: 'permanent' }]),
      frequency: ['continuous'],
      gaps: [gap('provision', 'Chưa ghi điều khoản.', 'The article is not recorded with it.')],
    },
  ),
  row('TTHC-5', 'Tiến độ, kết quả giải quyết hồ sơ', 'Progress and results of the files', undefined, {
    key: null,
    source: remembered('medium'),
    inForce: force(undefined, notRead),
    applies: oneStop,
    trigger: always,
    due: due('continuous'),
    channels: rule(by('onestop-system')),
    keep: keep([{ channels: ['onestop-system'], atLeast: 'permanent' }]),
    frequency: ['continuous'],
    gaps: [
      gap('instrument', 'Chưa xác định văn bản quy định.', 'Which text asks for it was not found.'),
      gap('provision', 'Chưa ghi điều khoản.', 'The article is not recorded with it.'),
    ],
  }),
]
