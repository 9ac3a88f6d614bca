import type { FactCatalogue } from '../scoring/index.ts'
import { disciplinaryMeasures } from './disciplinaryMeasures.ts'

const dossiers = { vi: 'hồ sơ', en: 'dossiers' }
const cases = { vi: 'đơn', en: 'cases' }
const visits = { vi: 'lượt', en: 'visits' }
const persons = { vi: 'người', en: 'persons' }
const models = { vi: 'mô hình', en: 'models' }
const units = { vi: 'phòng, đơn vị', en: 'divisions and units' }
const recommendations = { vi: 'kiến nghị', en: 'recommendations' }
const matters = { vi: 'nội dung', en: 'matters' }
const workingDays = { vi: 'ngày làm việc', en: 'working days' }

/** Danh mục dữ kiện: what can be known of a department's year of dân vận, whichever decision scores it. */
export const factCatalogue: FactCatalogue = {
  schema: 'danvan/fact-catalogue@1',
  id: 'danvan-facts',
  version: '0.1.0',
  title: {
    vi: 'Danh mục dữ kiện công tác dân vận chính quyền',
    en: 'Facts on government mass mobilization',
  },
  facts: [
    // Tổ chức
    {
      id: 'org.divisions',
      label: { vi: 'Số phòng chuyên môn', en: 'Divisions' },
      kind: 'whole',
      unit: { vi: 'phòng', en: 'divisions' },
      provedBy: ['decision', 'document'],
    },
    {
      id: 'org.publicServiceUnits',
      label: { vi: 'Số đơn vị sự nghiệp công lập trực thuộc', en: 'Public service units' },
      kind: 'whole',
      unit: { vi: 'đơn vị', en: 'units' },
      provedBy: ['decision', 'document'],
    },
    {
      id: 'org.units',
      label: { vi: 'Tổng số phòng chuyên môn và đơn vị trực thuộc', en: 'Divisions and subordinate units' },
      kind: 'whole',
      unit: units,
      provedBy: ['decision', 'document'],
    },

    // Lãnh đạo, chỉ đạo
    {
      id: 'plan.province.issuedOn',
      label: {
        vi: 'Ngày ban hành kế hoạch của tỉnh về dân chủ ở cơ sở và dân vận chính quyền',
        en: 'Day on which the province issued its plan',
      },
      kind: 'date',
      provedBy: ['document'],
    },
    {
      id: 'plan.dv',
      label: {
        vi: 'Đã ban hành kế hoạch năm về công tác dân vận chính quyền và quy chế dân chủ ở cơ sở',
        en: 'Plan of the year on government mass mobilization and grassroots democracy issued',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'plan.dv.issuedOn',
      label: { vi: 'Ngày ban hành kế hoạch của đơn vị', en: 'Day on which the unit issued its plan' },
      kind: 'date',
      provedBy: ['document'],
    },
    {
      id: 'plan.dv.workingDaysAfterProvince',
      label: {
        vi: 'Số ngày làm việc từ kế hoạch của tỉnh đến kế hoạch của đơn vị (không tính ngày đầu)',
        en: 'Working days from the plan of the province to that of the unit, the first day not counted',
      },
      kind: 'days',
      unit: workingDays,
      provedBy: ['document'],
    },
    {
      id: 'staff.dvAssigned',
      label: { vi: 'Đã phân công người theo dõi công tác dân vận', en: 'Persons assigned to mass mobilization work' },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'report.workingDaysLate',
      label: { vi: 'Số ngày làm việc gửi báo cáo chậm', en: 'Working days by which the report was late' },
      kind: 'days',
      unit: workingDays,
      provedBy: ['document'],
    },

    // Chương trình công tác, công khai, hồ sơ thủ tục hành chính
    {
      id: 'programme.issuedOn',
      label: { vi: 'Ngày ban hành chương trình công tác năm', en: 'Day on which the work programme was issued' },
      kind: 'date',
      provedBy: ['document'],
    },
    {
      id: 'tasks.assigned',
      label: { vi: 'Số nhiệm vụ được giao', en: 'Tasks assigned' },
      kind: 'whole',
      unit: { vi: 'nhiệm vụ', en: 'tasks' },
      provedBy: ['count'],
    },
    {
      id: 'tasks.done',
      label: { vi: 'Số nhiệm vụ đã hoàn thành', en: 'Tasks completed' },
      kind: 'whole',
      unit: { vi: 'nhiệm vụ', en: 'tasks' },
      provedBy: ['count'],
    },
    {
      id: 'dossiers.received',
      label: { vi: 'Số hồ sơ đã tiếp nhận', en: 'Dossiers received' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count'],
    },
    {
      id: 'dossiers.online',
      label: { vi: 'Số hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count'],
    },
    {
      id: 'dossiers.resolved',
      label: { vi: 'Số hồ sơ đã giải quyết', en: 'Dossiers resolved' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count'],
    },
    {
      id: 'dossiers.onTime',
      label: { vi: 'Số hồ sơ đã giải quyết trước hạn và đúng hạn', en: 'Dossiers resolved early or on time' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count'],
    },
    {
      id: 'dossiers.late',
      label: { vi: 'Số hồ sơ đã giải quyết trễ hạn', en: 'Dossiers resolved late' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count'],
    },
    {
      id: 'dossiers.pending',
      label: { vi: 'Số hồ sơ đang giải quyết', en: 'Dossiers in process' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count'],
    },
    {
      id: 'dossiers.pendingInTime',
      label: { vi: 'Số hồ sơ đang giải quyết, còn trong hạn', en: 'Dossiers in process, in time' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count'],
    },
    {
      id: 'dossiers.pendingOverdue',
      label: { vi: 'Số hồ sơ đang giải quyết, đã quá hạn', en: 'Dossiers in process, overdue' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count'],
    },
    {
      id: 'dossiers.apologies',
      label: { vi: 'Số hồ sơ trễ hạn đã có văn bản xin lỗi', en: 'Late dossiers for which an apology was sent' },
      kind: 'whole',
      unit: dossiers,
      provedBy: ['count', 'document'],
    },
    {
      id: 'publication.tthc.items',
      label: {
        vi: 'Các nội dung về thủ tục hành chính và hoạt động của đơn vị đã công khai',
        en: 'Contents on administrative procedures and on the work of the unit made public',
      },
      kind: 'list',
      provedBy: ['publication'],
    },

    // Tiếp công dân, đối thoại, trả lời, cải cách hành chính
    {
      id: 'reception.noticeFrequency',
      label: { vi: 'Việc công bố lịch tiếp công dân', en: 'How often the reception schedule was published' },
      kind: 'level',
      levels: [
        { id: 'every-month', label: { vi: 'Tháng nào cũng công bố', en: 'Every month' } },
        { id: 'some-months', label: { vi: 'Có tháng không công bố', en: 'Some months only' } },
        { id: 'none', label: { vi: 'Không công bố', en: 'Not published' } },
      ],
      provedBy: ['publication'],
    },
    {
      id: 'reception.rules',
      label: {
        vi: 'Có quy chế, nội quy tiếp công dân còn hiệu lực và được niêm yết',
        en: 'Reception rules in force and posted',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'reception.visitors',
      label: { vi: 'Số lượt công dân đến', en: 'Visits of citizens' },
      kind: 'whole',
      unit: visits,
      provedBy: ['count'],
    },
    {
      id: 'reception.handled',
      label: { vi: 'Số lượt công dân đã được tiếp và xử lý', en: 'Visits received and dealt with' },
      kind: 'whole',
      unit: visits,
      provedBy: ['count'],
    },
    {
      id: 'complaints.received',
      label: {
        vi: 'Số đơn khiếu nại, tố cáo, kiến nghị, phản ánh thuộc thẩm quyền phải giải quyết',
        en: 'Complaints, denunciations, recommendations and feedback within competence received',
      },
      kind: 'whole',
      unit: cases,
      provedBy: ['count'],
    },
    {
      id: 'complaints.resolved',
      label: { vi: 'Số đơn thuộc thẩm quyền đã giải quyết', en: 'Cases within competence resolved' },
      kind: 'whole',
      unit: cases,
      provedBy: ['count'],
    },
    {
      id: 'complaints.resolvedShare',
      label: { vi: 'Tỷ lệ đơn thuộc thẩm quyền đã giải quyết', en: 'Share of cases within competence resolved' },
      kind: 'percent',
      unit: { vi: '%', en: '%' },
      provedBy: ['count'],
    },
    {
      id: 'complaints.backlog',
      label: { vi: 'Số đơn tồn đọng, kéo dài', en: 'Cases in backlog' },
      kind: 'whole',
      unit: cases,
      provedBy: ['count'],
    },
    {
      id: 'petitions.mass',
      label: {
        vi: 'Số vụ việc khiếu kiện phức tạp, đông người, kéo dài tại đơn vị',
        en: 'Complex, mass or prolonged complaints at the unit',
      },
      kind: 'whole',
      unit: { vi: 'vụ việc', en: 'cases' },
      provedBy: ['count', 'judgement'],
    },
    {
      id: 'dialogue.plan',
      label: { vi: 'Đã ban hành kế hoạch đối thoại trong năm', en: 'Dialogue plan of the year issued' },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'dialogue.sessions',
      label: { vi: 'Số cuộc đối thoại do người đứng đầu tổ chức', en: 'Dialogue sessions held by the head' },
      kind: 'whole',
      unit: { vi: 'cuộc', en: 'sessions' },
      provedBy: ['record'],
    },
    {
      id: 'tthc.republished',
      label: { vi: 'Số thủ tục hành chính được công bố lại trong năm', en: 'Administrative procedures republished' },
      kind: 'whole',
      unit: { vi: 'thủ tục', en: 'procedures' },
      provedBy: ['document'],
    },
    {
      id: 'questions.received',
      label: { vi: 'Số kiến nghị, chất vấn đã nhận', en: 'Questions received' },
      kind: 'whole',
      unit: recommendations,
      provedBy: ['count'],
    },
    {
      id: 'questions.answered',
      label: { vi: 'Số kiến nghị, chất vấn đã trả lời', en: 'Questions answered' },
      kind: 'whole',
      unit: recommendations,
      provedBy: ['count'],
    },
    {
      id: 'par.plan',
      label: {
        vi: 'Đã ban hành kế hoạch cải thiện, nâng cao chỉ số cải cách hành chính',
        en: 'Plan to raise the administrative reform index issued',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'par.reviewConference',
      label: {
        vi: 'Người đứng đầu đã chủ trì hội nghị đánh giá, rút kinh nghiệm về chỉ số cải cách hành chính',
        en: 'Review conference on the administrative reform index chaired by the head',
      },
      kind: 'boolean',
      provedBy: ['record'],
    },
    {
      id: 'par.rank',
      label: {
        vi: 'Thứ hạng chỉ số cải cách hành chính công bố trong năm',
        en: 'Rank in the administrative reform index published in the year',
      },
      kind: 'whole',
      provedBy: ['decision'],
    },
    {
      id: 'par.rankPrevious',
      label: {
        vi: 'Thứ hạng chỉ số cải cách hành chính công bố năm trước',
        en: 'Rank in the administrative reform index published the year before',
      },
      kind: 'whole',
      provedBy: ['decision'],
    },

    // Dân chủ ở cơ sở
    {
      id: 'conference.staff',
      label: {
        vi: 'Hội nghị công chức, viên chức, người lao động',
        en: 'Staff conference',
      },
      kind: 'level',
      levels: [
        { id: 'in-time-and-form', label: { vi: 'Đúng cả thời gian và nội dung', en: 'In time and in form' } },
        {
          id: 'in-time-or-form',
          label: { vi: 'Chỉ đúng thời gian hoặc chỉ đúng nội dung', en: 'Only in time, or only in form' },
        },
        {
          id: 'neither',
          label: { vi: 'Không tổ chức, hoặc không đúng cả hai', en: 'Not held, or neither in time nor in form' },
        },
      ],
      provedBy: ['record'],
    },
    {
      id: 'rules.working',
      label: { vi: 'Có quy chế làm việc còn hiệu lực', en: 'Working regulation in force' },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'rules.spending',
      label: {
        vi: 'Đã ban hành quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công của năm',
        en: 'Regulation of the year on internal spending and public assets issued',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'publication.internal.items',
      label: { vi: 'Các nội dung đã công khai trong nội bộ', en: 'Contents made public inside the unit' },
      kind: 'list',
      provedBy: ['publication'],
    },
    {
      id: 'meetings.periodic',
      label: { vi: 'Họp giao ban định kỳ tháng, quý, 6 tháng, năm', en: 'Regular meetings held' },
      kind: 'boolean',
      provedBy: ['record'],
    },
    {
      id: 'staff.classification',
      label: {
        vi: 'Đã đánh giá, xếp loại công chức, viên chức, người lao động hằng năm',
        en: 'Yearly classification of staff done',
      },
      kind: 'boolean',
      provedBy: ['record', 'document'],
    },
    {
      id: 'training.plan',
      label: {
        vi: 'Đã ban hành kế hoạch đào tạo, bồi dưỡng công chức, viên chức của năm',
        en: 'Staff training plan of the year issued',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'personnel.planning',
      label: {
        vi: 'Đã phê duyệt, bổ sung quy hoạch chức danh lãnh đạo, quản lý',
        en: 'Personnel planning decided or supplemented',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'consultation.required',
      label: { vi: 'Số nội dung phải tham vấn, lấy ý kiến', en: 'Matters that require consultation' },
      kind: 'whole',
      unit: matters,
      provedBy: ['record'],
    },
    {
      id: 'consultation.done',
      label: { vi: 'Số nội dung đã tham vấn, lấy ý kiến', en: 'Matters consulted on' },
      kind: 'whole',
      unit: matters,
      provedBy: ['record'],
    },

    // Kiểm tra, giám sát, tự đánh giá
    {
      id: 'inspection.plan',
      label: {
        vi: 'Đã ban hành kế hoạch kiểm tra công tác dân vận và quy chế dân chủ ở cơ sở',
        en: 'Inspection plan on mass mobilization and grassroots democracy issued',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'inspection.units',
      label: { vi: 'Số phòng, đơn vị được kiểm tra', en: 'Divisions and units inspected' },
      kind: 'whole',
      unit: units,
      provedBy: ['record'],
    },
    {
      id: 'party.supervision.documents',
      label: {
        vi: 'Chương trình, kế hoạch kiểm tra, giám sát trong năm của tổ chức đảng',
        en: 'Inspection and supervision papers of the Party organization',
      },
      kind: 'list',
      provedBy: ['document'],
    },
    {
      id: 'selfAssessment.status',
      label: {
        vi: 'Hồ sơ tự đánh giá: báo cáo, bảng tự chấm điểm, tài liệu minh chứng',
        en: 'Self-assessment: report, self-scoring table, evidence',
      },
      kind: 'level',
      levels: [
        { id: 'complete-on-time', label: { vi: 'Đủ cả ba, đúng hạn', en: 'All three, in time' } },
        { id: 'late-or-partial', label: { vi: 'Gửi chậm hoặc chưa đủ', en: 'Late or not all three' } },
        { id: 'none', label: { vi: 'Không tự đánh giá', en: 'No self-assessment' } },
      ],
      provedBy: ['document'],
    },

    // Dân vận khéo
    {
      id: 'models.plan',
      label: {
        vi: 'Đã ban hành kế hoạch phong trào thi đua “Dân vận khéo” của năm',
        en: 'Emulation plan “Dân vận khéo” of the year issued',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'models.registered',
      label: { vi: 'Số mô hình “Dân vận khéo” đã đăng ký', en: 'Models registered' },
      kind: 'whole',
      unit: models,
      provedBy: ['document'],
    },
    {
      id: 'models.implemented',
      label: { vi: 'Số mô hình “Dân vận khéo” đã triển khai thực hiện', en: 'Models carried out' },
      kind: 'whole',
      unit: models,
      provedBy: ['record'],
    },
    {
      id: 'models.effect',
      label: { vi: 'Điểm đánh giá hiệu quả của mô hình', en: 'Judged effect of the models' },
      kind: 'points',
      unit: { vi: 'điểm', en: 'points' },
      provedBy: ['judgement'],
    },
    {
      id: 'models.recognised',
      label: {
        vi: 'Số mô hình “Dân vận khéo” được cấp có thẩm quyền công nhận',
        en: 'Models recognised by an authority',
      },
      kind: 'whole',
      unit: models,
      provedBy: ['decision'],
    },

    // Phối hợp với Mặt trận Tổ quốc, các tổ chức và Nhân dân
    {
      id: 'front.programme',
      label: {
        vi: 'Có chương trình phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
        en: 'Programme of work with the Fatherland Front and the socio-political organizations',
      },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'front.recommendations.received',
      label: { vi: 'Số kiến nghị qua giám sát, phản biện đã nhận', en: 'Recommendations received' },
      kind: 'whole',
      unit: recommendations,
      provedBy: ['count'],
    },
    {
      id: 'front.recommendations.answered',
      label: { vi: 'Số kiến nghị qua giám sát, phản biện đã trả lời', en: 'Recommendations answered' },
      kind: 'whole',
      unit: recommendations,
      provedBy: ['count'],
    },
    {
      id: 'front.conditions',
      label: {
        vi: 'Việc tạo điều kiện để Mặt trận, các tổ chức và Nhân dân tham gia giám sát, phản biện, góp ý',
        en: 'Conditions created for the Front, organizations and the People to take part',
      },
      kind: 'level',
      levels: [
        {
          id: 'papers-and-invitations',
          label: { vi: 'Vừa cung cấp tài liệu vừa mời tham gia', en: 'Papers supplied and invitations sent' },
        },
        {
          id: 'papers-or-invitations',
          label: { vi: 'Chỉ cung cấp tài liệu hoặc chỉ mời tham gia', en: 'One of the two' },
        },
        { id: 'none', label: { vi: 'Không thực hiện', en: 'Neither' } },
      ],
      provedBy: ['record', 'document'],
    },

    // Tập huấn, bồi dưỡng công tác dân vận
    {
      id: 'province.classesDV',
      label: {
        vi: 'Số lớp bồi dưỡng nghiệp vụ công tác dân vận theo kế hoạch của tỉnh',
        en: 'Classes planned by the province',
      },
      kind: 'whole',
      unit: { vi: 'lớp', en: 'classes' },
      provedBy: ['document'],
    },
    {
      id: 'trainingDV.registered',
      label: { vi: 'Đã đăng ký tham gia các lớp bồi dưỡng do tỉnh mở', en: 'Registered for the classes' },
      kind: 'boolean',
      provedBy: ['document'],
    },
    {
      id: 'trainingDV.assigned',
      label: { vi: 'Số người được phân công tham gia bồi dưỡng', en: 'Persons assigned to the classes' },
      kind: 'whole',
      unit: persons,
      provedBy: ['count', 'document'],
    },
    {
      id: 'trainingDV.attended',
      label: { vi: 'Số người đã tham gia bồi dưỡng', en: 'Persons who attended' },
      kind: 'whole',
      unit: persons,
      provedBy: ['count', 'record'],
    },
    {
      id: 'trainingDV.disseminated',
      label: {
        vi: 'Việc quán triệt công tác dân vận trong đơn vị',
        en: 'How far mass mobilization work was made known to staff',
      },
      kind: 'level',
      levels: [
        { id: 'all', label: { vi: 'Đến toàn thể', en: 'To all' } },
        { id: 'part', label: { vi: 'Đến một bộ phận', en: 'To a part' } },
        { id: 'none', label: { vi: 'Không thực hiện', en: 'Not done' } },
      ],
      provedBy: ['record'],
    },

    // Kỷ luật, liêm chính, chấp hành
    {
      id: 'discipline.persons',
      label: {
        vi: 'Số công chức, viên chức, người lao động bị kỷ luật từ khiển trách trở lên',
        en: 'Persons disciplined, from a reprimand up',
      },
      kind: 'whole',
      unit: persons,
      provedBy: ['document', 'decision'],
    },
    {
      id: 'discipline.leadersWorst',
      label: {
        vi: 'Hình thức kỷ luật nặng nhất đối với người giữ chức vụ lãnh đạo, quản lý (kể cả người đứng đầu, cấp phó)',
        en: 'Heaviest measure against anyone in a leading post, head and deputies included',
      },
      kind: 'level',
      levels: disciplinaryMeasures,
      provedBy: ['document', 'decision'],
    },
    {
      id: 'discipline.headWorst',
      label: {
        vi: 'Hình thức kỷ luật nặng nhất đối với người đứng đầu, cấp phó của người đứng đầu',
        en: 'Heaviest measure against the head or a deputy',
      },
      kind: 'level',
      levels: disciplinaryMeasures,
      provedBy: ['document', 'decision'],
    },
    {
      id: 'integrity.corruption',
      label: { vi: 'Đơn vị để xảy ra tham nhũng', en: 'Corruption in the unit' },
      kind: 'boolean',
      provedBy: ['document', 'judgement'],
    },
    {
      id: 'integrity.disunity',
      label: { vi: 'Đơn vị mất đoàn kết nội bộ nghiêm trọng', en: 'Serious disunity in the unit' },
      kind: 'boolean',
      provedBy: ['document', 'judgement'],
    },
    {
      id: 'criminal.handled',
      label: {
        vi: 'Có công chức, viên chức, người lao động bị xử lý hình sự',
        en: 'An official, public employee or worker criminally handled',
      },
      kind: 'boolean',
      provedBy: ['document', 'decision'],
    },
    {
      id: 'requests.unanswered',
      label: {
        vi: 'Số văn bản yêu cầu của Sở Nội vụ không được trả lời',
        en: 'Requests of the Department of Home Affairs left unanswered',
      },
      kind: 'whole',
      unit: { vi: 'văn bản', en: 'requests' },
      provedBy: ['count', 'judgement'],
    },
  ],
}
