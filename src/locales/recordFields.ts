import type { Text } from '../law/index.ts'

/** Tên các mục của hồ sơ năm, by path, as sentences name them; a path without a name is named by the nearest above it. */
const recordFields: Readonly<Record<string, Text>> = {
  department: { vi: 'tổ chức bộ máy', en: 'the organization' },
  'department.counts.heads': { vi: 'số người đứng đầu', en: 'the number of heads' },
  'department.counts.deputyHeads': { vi: 'số cấp phó', en: 'the number of deputies' },
  'department.counts.divisions': { vi: 'số phòng chuyên môn', en: 'the number of divisions' },
  'department.counts.publicServiceUnits': { vi: 'số đơn vị sự nghiệp', en: 'the number of public service units' },
  'department.counts.partyCells': { vi: 'số chi bộ', en: 'the number of party cells' },
  'department.staff.total': { vi: 'tổng số người', en: 'the staff total' },
  direction: { vi: 'lãnh đạo, chỉ đạo', en: 'direction' },
  'direction.provincePlan': { vi: 'kế hoạch của tỉnh', en: 'plan of the province' },
  'direction.plan': { vi: 'kế hoạch dân vận, dân chủ ở cơ sở', en: 'plan on mass mobilization and democracy' },
  programme: { vi: 'chương trình công tác', en: 'work programme' },
  'programme.paper': { vi: 'chương trình công tác', en: 'work programme' },
  'programme.tasks': { vi: 'số nhiệm vụ được giao và đã hoàn thành', en: 'tasks assigned and done' },
  'programme.tasks.assigned': { vi: 'số nhiệm vụ được giao', en: 'tasks assigned' },
  'programme.tasks.done': { vi: 'số nhiệm vụ đã hoàn thành', en: 'tasks done' },
  disclosures: { vi: 'nội dung công khai', en: 'disclosures' },
  dossiers: { vi: 'hồ sơ thủ tục hành chính', en: 'dossiers' },
  'dossiers.counts.received.total': { vi: 'số hồ sơ tiếp nhận', en: 'dossiers received' },
  'dossiers.counts.received.online': { vi: 'số hồ sơ tiếp nhận trực tuyến', en: 'dossiers received online' },
  'dossiers.counts.received.directOrPost': {
    vi: 'số hồ sơ tiếp nhận trực tiếp, qua bưu chính',
    en: 'dossiers received directly or by post',
  },
  'dossiers.counts.received.carriedOver': { vi: 'số hồ sơ kỳ trước chuyển qua', en: 'dossiers carried over' },
  'dossiers.counts.solved.total': { vi: 'số hồ sơ đã giải quyết', en: 'dossiers solved' },
  'dossiers.counts.solved.early': { vi: 'số hồ sơ trước hạn', en: 'dossiers solved early' },
  'dossiers.counts.solved.onTime': { vi: 'số hồ sơ đúng hạn', en: 'dossiers solved on time' },
  'dossiers.counts.solved.earlyOrOnTime': {
    vi: 'số hồ sơ trước hạn và đúng hạn',
    en: 'dossiers solved early or on time',
  },
  'dossiers.counts.solved.late': { vi: 'số hồ sơ trễ hạn', en: 'dossiers solved late' },
  'dossiers.counts.inProcess.total': { vi: 'số hồ sơ đang giải quyết', en: 'dossiers in process' },
  'dossiers.counts.inProcess.inTime': { vi: 'số hồ sơ đang giải quyết, trong hạn', en: 'dossiers in process, in time' },
  'dossiers.counts.inProcess.overdue': { vi: 'số hồ sơ đang giải quyết, quá hạn', en: 'dossiers in process, overdue' },
  'dossiers.counts.solved.withdrawn': { vi: 'số hồ sơ công dân rút', en: 'dossiers withdrawn' },
  'dossiers.counts.paused': { vi: 'số hồ sơ tạm dừng', en: 'dossiers paused' },
  'dossiers.counts.stopped': { vi: 'số hồ sơ dừng xử lý', en: 'dossiers stopped' },
  'dossiers.counts.withdrawn': { vi: 'số hồ sơ công dân rút', en: 'dossiers withdrawn' },
  'dossiers.lateCauses': { vi: 'số hồ sơ trễ hạn nêu theo nguyên nhân', en: 'late dossiers by cause' },
  reception: { vi: 'tiếp công dân', en: 'citizen reception' },
  'reception.rules': { vi: 'quy chế tiếp công dân', en: 'rules of citizen reception' },
  'reception.houseRules': { vi: 'nội quy tiếp công dân', en: 'house rules of citizen reception' },
  'reception.schedule.paper': { vi: 'thông báo lịch tiếp công dân', en: 'notice of the reception schedule' },
  'reception.visitors': { vi: 'số lượt công dân đến', en: 'citizens who came' },
  'reception.handled': { vi: 'số lượt đã tiếp và xử lý', en: 'citizens dealt with' },
  petitions: { vi: 'đơn thư', en: 'petitions' },
  'petitions.byKind': { vi: 'số đơn theo từng loại', en: 'petitions by kind' },
  'petitions.received': { vi: 'số đơn thuộc thẩm quyền', en: 'petitions within competence' },
  'petitions.resolved': { vi: 'số đơn đã giải quyết', en: 'petitions resolved' },
  dialogue: { vi: 'đối thoại', en: 'dialogue' },
  'dialogue.plan': { vi: 'kế hoạch đối thoại', en: 'dialogue plan' },
  'dialogue.sessions': { vi: 'các cuộc đối thoại', en: 'dialogue sessions' },
  procedures: { vi: 'công bố thủ tục hành chính', en: 'publication of procedures' },
  replies: { vi: 'trả lời kiến nghị, chất vấn', en: 'replies to recommendations and questions' },
  'replies.received': { vi: 'số kiến nghị, chất vấn đã nhận', en: 'questions received' },
  'replies.answered': { vi: 'số kiến nghị, chất vấn đã trả lời', en: 'questions answered' },
  administrativeReform: { vi: 'cải cách hành chính', en: 'administrative reform' },
  'administrativeReform.plan': {
    vi: 'kế hoạch nâng cao chỉ số cải cách hành chính',
    en: 'plan to raise the index of administrative reform',
  },
  'administrativeReform.indices.par': { vi: 'chỉ số cải cách hành chính', en: 'the PAR index' },
  'administrativeReform.indices.papi': {
    vi: 'chỉ số hiệu quả quản trị và hành chính công (PAPI)',
    en: 'the PAPI index',
  },
  'administrativeReform.indices.pci': { vi: 'chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', en: 'the PCI index' },
  democracy: { vi: 'dân chủ ở cơ quan', en: 'democracy at the workplace' },
  'democracy.workingRules': { vi: 'quy chế làm việc', en: 'working regulation' },
  'democracy.spendingRules': { vi: 'quy chế chi tiêu nội bộ', en: 'internal spending regulation' },
  'democracy.trainingPlan': { vi: 'kế hoạch đào tạo, bồi dưỡng', en: 'staff training plan' },
  'democracy.consultations': {
    vi: 'tham vấn cộng đồng, lấy ý kiến, đánh giá tác động môi trường',
    en: 'consultation and environmental impact',
  },
  'democracy.consultations.required': { vi: 'số nội dung phải lấy ý kiến', en: 'matters to consult on' },
  'democracy.consultations.done': { vi: 'số nội dung đã lấy ý kiến', en: 'matters consulted on' },
  inspection: { vi: 'kiểm tra, giám sát', en: 'inspection and supervision' },
  'inspection.plan': { vi: 'kế hoạch kiểm tra công tác dân vận', en: 'inspection plan' },
  selfAssessment: { vi: 'tự đánh giá, chấm điểm', en: 'self-assessment' },
  skilfulMobilization: { vi: 'phong trào “Dân vận khéo”', en: 'the “skilful mobilization” movement' },
  'skilfulMobilization.plan': { vi: 'kế hoạch “Dân vận khéo”', en: 'plan of the movement' },
  'skilfulMobilization.registered': { vi: 'số mô hình đã đăng ký', en: 'models registered' },
  'skilfulMobilization.implemented': { vi: 'số mô hình đã triển khai', en: 'models carried out' },
  'skilfulMobilization.recognised': { vi: 'số mô hình được công nhận', en: 'models recognised' },
  fatherlandFront: { vi: 'phối hợp với Mặt trận Tổ quốc', en: 'coordination with the Fatherland Front' },
  'fatherlandFront.programme': { vi: 'chương trình phối hợp với Mặt trận', en: 'programme with the Front' },
  'fatherlandFront.recommendations': {
    vi: 'kiến nghị của Mặt trận và việc trả lời',
    en: 'recommendations of the Front and replies to them',
  },
  'fatherlandFront.recommendations.received': { vi: 'số kiến nghị của Mặt trận', en: 'recommendations of the Front' },
  'fatherlandFront.recommendations.answered': { vi: 'số kiến nghị đã trả lời', en: 'recommendations answered' },
  'fatherlandFront.conditions': { vi: 'việc tạo điều kiện tham gia', en: 'conditions for participation' },
  training: { vi: 'tập huấn, bồi dưỡng', en: 'training' },
  'training.provincePlan': { vi: 'chương trình đào tạo của tỉnh', en: 'training programme of the province' },
  'training.assigned': { vi: 'số người được phân công', en: 'persons assigned' },
  'training.attended': { vi: 'số người đã tham gia', en: 'persons who attended' },
  evaluation: { vi: 'đánh giá chung', en: 'the general evaluation' },
  'evaluation.strengths': { vi: 'ưu điểm', en: 'strengths' },
  'evaluation.limitations': { vi: 'hạn chế', en: 'limitations' },
  'evaluation.causes': { vi: 'nguyên nhân', en: 'causes' },
  tasks: { vi: 'nhiệm vụ, giải pháp', en: 'tasks ahead' },
}

/**
 * Tên một mục của hồ sơ năm.
 *
 * @param path - path in the record, with dots
 * @returns its name, that of the nearest above it, or the path itself
 */
export function recordField(path: string): Text {
  const keys = path.split('.')
  for (let length = keys.length; length > 0; length--) {
    const above = keys.slice(0, length).join('.')
    if (Object.hasOwn(recordFields, above)) return recordFields[above] as Text
  }
  return { vi: path, en: path }
}
