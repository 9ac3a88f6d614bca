import type { DisclosureReading } from '../disclosure/index.ts'

const internal = (contains: string, ...duties: readonly string[]) => ({ contains, list: 'internal', duties }) as const
const toPublic = (contains: string, ...duties: readonly string[]) => ({ contains, list: 'public', duties }) as const
const issued = (path: string, subject: DisclosureReading['papers'][number]['subject']) =>
  ({ path, event: 'issued', subject }) as const
const received = (path: string) => ({ path, event: 'received', subject: 'superior-direction' }) as const
const planned = ['quy hoạch', 'bổ nhiệm', 'luân chuyển']
const restOfPersonnel = {
  vi: 'tuyển dụng, đào tạo, đánh giá, xếp loại, khen thưởng, kỷ luật và các việc nhân sự khác',
  en: 'recruitment, training, ratings, rewards, discipline and other matters of personnel',
}

/**
 * Cách đọc báo cáo năm về nội dung công khai: phrases, papers and facts of a department's year and the duties they are
 * about, in every regime. A quarterly figure is not read into “dự toán, quyết toán”, nor a disclosure into a rating.
 */
export const disclosureReading: DisclosureReading = {
  schema: 'danvan/disclosure-reading@1',
  id: 'disclosure-reading',
  version: '0.1.0',
  phrases: [
    internal('mua sắm', 'N04-7.3', 'L10-46.4', 'TS-1', 'TS-2'),
    {
      ...internal('đấu thầu', 'N04-7.4', 'L10-46.5', 'DT-1', 'DT-2'),
      partly: [
        { duty: 'N04-7.4', rest: restOfPersonnel, titles: ['đấu thầu'] },
        {
          duty: 'L10-46.5',
          rest: {
            vi: 'đầu tư công ngoài đấu thầu: danh mục, kế hoạch, vốn, tiến độ, giải ngân, nghiệm thu, quyết toán',
            en: 'public investment beyond bidding: list, plan, funds, progress, disbursement, acceptance, final accounts',
          },
          titles: ['đấu thầu'],
        },
      ],
    },
    internal('dự toán, quyết toán', 'N04-7.3', 'L10-46.3', 'NS-1', 'NS-2', 'NS-4', 'NS-5'),
    {
      ...internal('quy hoạch, bổ nhiệm', 'N04-7.4', 'L10-46.6', 'NSU-1', 'KK-2'),
      partly: ['N04-7.4', 'L10-46.6', 'NSU-1'].map((duty) => ({ duty, rest: restOfPersonnel, titles: planned })),
    },
    internal('kê khai tài sản', 'N04-7.5', 'L10-46.7', 'KK-1'),
    internal('tiêu cực, tham nhũng', 'N04-7.5', 'L10-46.7'),
    internal('kết quả thanh tra, kiểm tra', 'N04-7.6', 'L10-46.8', 'NB-1', 'TTR-1', 'TTR-2', 'KN-1', 'TC-1'),
    internal('nội quy, quy chế', 'N04-7.7', 'L10-46.9', 'QC-1', 'QC-4'),
    internal('cơ quan quản lý cấp trên', 'N04-7.9', 'L10-46.11'),
    toPublic('tiến độ', 'TTHC-5'),
    toPublic('xin lỗi', 'TTHC-3'),
    toPublic('thủ tục hành chính', 'TTHC-1'),
  ],
  places: [
    {
      path: 'reception.schedule.frequency',
      values: ['every-month', 'some-months'],
      channelsAt: 'reception.schedule.channels',
      duties: ['TCD-1', 'TCD-3'],
    },
    { path: 'reception.rulesPosted', values: [true], channels: ['board-reception'], duties: ['TCD-4'] },
    { path: 'democracy.staffConference.held', values: [true], duties: ['HN04-1', 'HN10-1'] },
  ],
  papers: [
    issued('programme.paper', 'work-plan'),
    issued('direction.plan', 'work-plan'),
    received('direction.provincePlan'),
    received('programme.basedOn.*'),
    issued('reception.rules', 'internal-rules'),
    issued('reception.houseRules', 'internal-rules'),
    { path: 'procedures.*.paper', event: 'procedures-announced', subject: 'procedures' },
    received('procedures.*.follows.paper'),
    issued('dialogue.plan', 'work-plan'),
    issued('administrativeReform.plan', 'work-plan'),
    issued('democracy.workingRules', 'internal-rules'),
    issued('democracy.spendingRules.paper', 'spending-rules'),
    issued('democracy.trainingPlan', 'personnel'),
    issued('democracy.personnel.*.paper', 'personnel'),
    issued('inspection.plan', 'work-plan'),
    issued('skilfulMobilization.plan', 'work-plan'),
    received('training.provincePlan'),
  ],
  none: [{ path: 'reception.visitors', duties: ['TCD-5'] }],
  facts: [
    {
      fact: 'publication.internal.items',
      label: { vi: 'Các nội dung đã công khai trong nội bộ', en: 'Contents made public inside the unit' },
      duties: [
        'N04-7.3',
        'N04-7.4',
        'N04-7.5',
        'N04-7.6',
        'N04-7.7',
        'N04-7.9',
        'L10-46.3',
        'L10-46.4',
        'L10-46.6',
        'L10-46.7',
        'L10-46.8',
        'L10-46.9',
        'L10-46.11',
      ],
    },
    {
      fact: 'publication.tthc.items',
      label: { vi: 'Các nội dung về thủ tục hành chính đã công khai', en: 'Contents on procedures made public' },
      duties: ['TTHC-1', 'TTHC-5'],
    },
    {
      fact: 'reception.noticeFrequency',
      label: { vi: 'Việc công bố lịch tiếp công dân', en: 'How often the reception schedule was published' },
      values: ['every-month'],
      duties: ['TCD-1'],
    },
    {
      fact: 'reception.rules',
      label: { vi: 'Quy chế, nội quy tiếp công dân được niêm yết', en: 'Reception rules posted' },
      values: [true],
      duties: ['TCD-4'],
    },
    {
      fact: 'conference.staff',
      label: { vi: 'Hội nghị công chức, viên chức, người lao động', en: 'Staff conference' },
      values: ['in-time-and-form', 'in-time-or-form'],
      duties: ['HN10-1'],
    },
    {
      fact: 'staff.classification',
      label: { vi: 'Đánh giá, xếp loại hằng năm', en: 'Yearly classification of staff' },
      values: [true],
      duties: ['NSU-3'],
    },
    {
      fact: 'personnel.planning',
      label: { vi: 'Phê duyệt, bổ sung quy hoạch', en: 'Personnel planning decided or supplemented' },
      values: [true],
      duties: ['N04-7.4', 'L10-46.6'],
    },
  ],
}
