import type { InstrumentKey, Text } from '../../law/index.ts'
import type { NeededFact, Outline } from './Outline.ts'

const need = (path: string, vi: string, en: string): NeededFact => ({ path, what: { vi, en } })
const title = (vi: string, en: string): Text => ({ vi, en })

/**
 * Dàn ý báo cáo dân vận chính quyền năm 2023: the parts I–IV that Công văn 1998/SNV-XDCQ of 27/10/2023 (Sở Nội vụ Quảng
 * Ngãi) implies. The letter itself was not read: the parts are taken from the report that answered it, whose headings are
 * shortened here and numbered anew.
 */
export const danVan2023Outline: Outline = {
  schema: 'danvan/outline@1',
  id: 'dan-van-2023',
  version: '0.1.0',
  title: title('Dàn ý báo cáo dân vận chính quyền năm 2023', 'Outline of the report on mass mobilization 2023'),
  subject: 'Kết quả thực hiện công tác dân vận chính quyền',
  source: {
    instrument: 'official-letter:1998/SNV-XDCQ:so-noi-vu-quang-ngai:2023-10-27' as InstrumentKey,
    provenance: 'inferred',
    basis: 'The headings of the report of 2023 that answers the letter; the letter itself was not read.',
  },
  opening: ['request'],
  sections: [
    {
      id: 'general',
      title: title('Tình hình chung', 'General situation'),
      passages: ['functions', 'subordination', 'organization'],
      needs: [
        need('department.functions', 'chức năng, nhiệm vụ', 'functions'),
        need('department.fields', 'lĩnh vực quản lý nhà nước', 'fields'),
        need('department.parent', 'cơ quan quản lý trực tiếp', 'the body above'),
        need('department.counts.heads', 'số người đứng đầu', 'number of heads'),
        need('department.counts.deputyHeads', 'số cấp phó của người đứng đầu', 'number of deputies'),
        need('department.counts.divisions', 'số phòng chuyên môn', 'number of divisions'),
        need('department.counts.publicServiceUnits', 'số đơn vị sự nghiệp công lập', 'number of public service units'),
        need('department.party', 'tổ chức đảng', 'party organization'),
      ],
    },
    {
      id: 'results',
      title: title('Kết quả triển khai, thực hiện', 'Results'),
      sections: [
        {
          id: 'direction',
          title: title('Lãnh đạo, chỉ đạo triển khai thực hiện', 'Direction'),
          passages: ['direction'],
          needs: [
            need('direction.provincePlan', 'kế hoạch của tỉnh', 'plan of the province'),
            need('direction.plan', 'kế hoạch của đơn vị', 'plan of the department'),
            need('direction.assignedStaff', 'việc phân công người theo dõi công tác dân vận', 'who follows the work'),
          ],
        },
        {
          id: 'service',
          title: title(
            'Thực hiện nhiệm vụ phát triển kinh tế - xã hội; công khai, minh bạch; giải quyết hồ sơ thủ tục hành chính',
            'Tasks of the year, disclosure, dossiers',
          ),
          passages: ['programme', 'public-disclosures', 'dossiers'],
          needs: [
            need('programme.paper', 'chương trình công tác năm', 'work programme of the year'),
            need('programme.tasks', 'số nhiệm vụ được giao và số nhiệm vụ đã hoàn thành', 'tasks assigned and done'),
            need('disclosures.public', 'các nội dung công khai ra bên ngoài', 'what is made public'),
            need('dossiers.counts.received.total', 'số hồ sơ tiếp nhận', 'dossiers received'),
            need('dossiers.counts.received.online', 'số hồ sơ tiếp nhận trực tuyến', 'dossiers received online'),
            need('dossiers.counts.solved.total', 'số hồ sơ đã giải quyết', 'dossiers solved'),
            need('dossiers.counts.solved.late', 'số hồ sơ trễ hạn', 'dossiers solved late'),
            need('dossiers.counts.inProcess.total', 'số hồ sơ đang giải quyết', 'dossiers in process'),
            need('dossiers.counts.inProcess.overdue', 'số hồ sơ quá hạn đang giải quyết', 'dossiers overdue'),
            need('dossiers.apologies.count', 'số hồ sơ trễ hạn đã có văn bản xin lỗi', 'late dossiers with an apology'),
          ],
        },
        {
          id: 'people',
          title: title(
            'Tiếp công dân, đối thoại, trách nhiệm của người đứng đầu và cải cách hành chính',
            'Reception, dialogue, answers of the head, administrative reform',
          ),
          sections: [
            {
              id: 'reception',
              title: title('Tiếp công dân, giải quyết đơn thư', 'Reception and petitions'),
              passages: ['reception', 'petitions'],
              needs: [
                need('reception.rules', 'quy chế tiếp công dân', 'rules of reception'),
                need('reception.schedule', 'lịch tiếp công dân', 'schedule of reception'),
                need('reception.visitors', 'số lượt công dân đến', 'citizens who came'),
                need('reception.handled', 'số lượt đã tiếp và xử lý', 'citizens dealt with'),
                need('petitions.received', 'số đơn thuộc thẩm quyền', 'petitions within competence'),
                need('petitions.resolved', 'số đơn đã giải quyết', 'petitions resolved'),
                need('petitions.backlog', 'số đơn tồn đọng, kéo dài', 'petitions left over'),
                need('petitions.massCases', 'số vụ việc phức tạp, đông người, kéo dài', 'mass or complex cases'),
              ],
            },
            {
              id: 'dialogue',
              title: title('Đối thoại của người đứng đầu', 'Dialogue'),
              passages: ['dialogue', 'procedures'],
              needs: [
                need('dialogue.plan', 'kế hoạch đối thoại', 'plan of dialogue'),
                need('dialogue.sessions', 'các cuộc đối thoại đã tổ chức', 'sessions held'),
              ],
            },
            {
              id: 'answers',
              title: title('Giải quyết kiến nghị, vướng mắc của Nhân dân', 'Answers to recommendations'),
              passages: ['replies'],
              needs: [
                need('replies.received', 'số kiến nghị, chất vấn đã nhận', 'questions received'),
                need('replies.answered', 'số kiến nghị, chất vấn đã trả lời', 'questions answered'),
              ],
            },
            {
              id: 'reform',
              title: title('Cải cách hành chính', 'Administrative reform'),
              passages: ['administrative-reform'],
              needs: [
                need('administrativeReform.plan', 'kế hoạch nâng cao chỉ số', 'plan to raise the index'),
                need('administrativeReform.indices.par', 'chỉ số cải cách hành chính (PAR INDEX)', 'PAR index'),
                need('administrativeReform.indices.papi', 'chỉ số PAPI', 'PAPI index'),
                need('administrativeReform.indices.pci', 'chỉ số PCI', 'PCI index'),
              ],
            },
          ],
        },
        {
          id: 'democracy',
          title: title('Thực hiện dân chủ ở cơ sở', 'Grassroots democracy'),
          sections: [
            {
              id: 'workplace',
              title: title('Thực hiện dân chủ trong cơ quan', 'Democracy at the workplace'),
              passages: ['staff-democracy', 'staff-rules', 'personnel'],
              needs: [
                need('democracy.staffConference', 'hội nghị công chức, viên chức, người lao động', 'staff conference'),
                need('democracy.staffConference.on', 'ngày tổ chức hội nghị', 'day of the conference'),
                need('democracy.workingRules', 'quy chế làm việc', 'working regulation'),
                need('democracy.spendingRules', 'quy chế chi tiêu nội bộ', 'spending regulation'),
                need('democracy.meetings', 'các cuộc họp giao ban', 'regular meetings'),
                need('democracy.classification', 'đánh giá, xếp loại hằng năm', 'yearly classification'),
                need('democracy.trainingPlan', 'kế hoạch đào tạo, bồi dưỡng', 'training plan'),
              ],
            },
            {
              id: 'inside',
              title: title('Công khai trong nội bộ', 'Disclosure inside'),
              passages: ['internal-disclosures'],
              needs: [need('disclosures.internal', 'các nội dung công khai trong nội bộ', 'what is disclosed inside')],
            },
            {
              id: 'consultation',
              title: title('Tham vấn cộng đồng, lấy ý kiến người dân', 'Consultation'),
              passages: ['consultations'],
              needs: [
                need(
                  'democracy.consultations',
                  'số nội dung phải lấy ý kiến và số nội dung đã lấy ý kiến về quy hoạch, kế hoạch, dự án, tác động môi trường',
                  'matters to consult on and consulted on',
                ),
              ],
            },
          ],
        },
        {
          id: 'inspection',
          title: title('Kiểm tra, giám sát và tự đánh giá', 'Inspection and self-assessment'),
          sections: [
            {
              id: 'supervision',
              title: title('Kiểm tra, giám sát', 'Inspection and supervision'),
              passages: ['inspection', 'integrity'],
              needs: [
                need('inspection.plan', 'kế hoạch kiểm tra công tác dân vận', 'inspection plan'),
                need('inspection.unitsInspected', 'số phòng, đơn vị được kiểm tra', 'units inspected'),
              ],
            },
            {
              id: 'self-assessment',
              title: title('Tự đánh giá, chấm điểm', 'Self-assessment'),
              passages: ['self-assessment'],
              needs: [
                need('selfAssessment.status', 'tình trạng tự đánh giá, chấm điểm', 'state of the self-assessment'),
                need('selfAssessment.points', 'tổng điểm tự chấm', 'points'),
                need('selfAssessment.grade', 'mức tự xếp loại', 'grade'),
              ],
            },
          ],
        },
        {
          id: 'models',
          title: title('Phong trào thi đua “Dân vận khéo”', 'Skilful mobilization'),
          passages: ['skilful-mobilization'],
          needs: [
            need('skilfulMobilization.plan', 'kế hoạch “Dân vận khéo”', 'plan of the movement'),
            need('skilfulMobilization.registered', 'số mô hình đã đăng ký', 'models registered'),
            need('skilfulMobilization.implemented', 'số mô hình đã triển khai', 'models carried out'),
            need('skilfulMobilization.recognised', 'số mô hình được công nhận', 'models recognised'),
          ],
        },
        {
          id: 'front',
          title: title(
            'Phối hợp với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và Nhân dân',
            'Coordination with the Fatherland Front',
          ),
          passages: ['fatherland-front'],
          needs: [
            need('fatherlandFront.programme', 'chương trình phối hợp', 'programme of coordination'),
            need(
              'fatherlandFront.recommendations',
              'số kiến nghị đã nhận và đã trả lời',
              'recommendations and replies',
            ),
            need(
              'fatherlandFront.conditions',
              'việc tạo điều kiện tham gia giám sát, phản biện, góp ý',
              'conditions for participation',
            ),
          ],
        },
        {
          id: 'training',
          title: title('Tập huấn, bồi dưỡng công tác dân vận', 'Training'),
          passages: ['training'],
          needs: [
            need('training.assigned', 'số người được cử tham gia', 'persons assigned'),
            need('training.attended', 'số người đã tham gia', 'persons who attended'),
          ],
        },
        {
          id: 'papers',
          title: title('Văn bản khác trong kỳ', 'Other papers of the period'),
          passages: ['other-papers'],
        },
      ],
    },
    {
      id: 'evaluation',
      title: title('Đánh giá chung', 'Evaluation'),
      sections: [
        {
          id: 'strengths',
          title: title('Ưu điểm', 'Strengths'),
          passages: ['strengths'],
          needs: [need('evaluation.strengths', 'ưu điểm', 'strengths')],
        },
        {
          id: 'weaknesses',
          title: title('Khó khăn, hạn chế và nguyên nhân', 'Limitations and causes'),
          sections: [
            {
              id: 'limitations',
              title: title('Khó khăn, hạn chế', 'Limitations'),
              passages: ['limitations'],
              needs: [need('evaluation.limitations', 'khó khăn, hạn chế', 'limitations')],
            },
            {
              id: 'causes',
              title: title('Nguyên nhân', 'Causes'),
              passages: ['causes'],
              needs: [need('evaluation.causes', 'nguyên nhân', 'causes')],
            },
          ],
        },
      ],
    },
    {
      id: 'ahead',
      title: title('Nhiệm vụ, giải pháp trong thời gian tới', 'Tasks ahead'),
      passages: ['tasks'],
      needs: [need('tasks', 'nhiệm vụ, giải pháp', 'tasks ahead')],
    },
  ],
  closing: ['closing'],
}
