import type { FactCatalogue, FactDefinition } from '../scoring/index.ts'
import { disciplinaryMeasures } from './disciplinaryMeasures.ts'

const dossiers = { vi: 'hồ sơ', en: 'dossiers' }
const procedures = { vi: 'thủ tục', en: 'procedures' }

function whole(id: string, vi: string, en: string, unit = dossiers): FactDefinition {
  return { id, label: { vi, en }, kind: 'whole', unit, provedBy: ['count'] }
}

function yesNo(id: string, vi: string, en: string): FactDefinition {
  return { id, label: { vi, en }, kind: 'boolean', provedBy: ['publication'] }
}

function points(id: string, vi: string, en: string): FactDefinition {
  return { id, label: { vi, en }, kind: 'points', unit: { vi: 'điểm', en: 'points' }, provedBy: ['judgement'] }
}

/**
 * Danh mục dữ kiện của các bộ đánh giá khác: facts of Cần Thơ 2579/2025, TT 01/2018/TT-VPCP and QĐ 766/QĐ-TTg that
 * `factCatalogue` does not have. Counts of dossiers and what else concerns discipline stand there.
 */
export const evaluationFactCatalogue: FactCatalogue = {
  schema: 'danvan/fact-catalogue@1',
  id: 'evaluation-facts',
  version: '0.1.0',
  title: { vi: 'Danh mục dữ kiện của các bộ đánh giá khác', en: 'Facts of other evaluations' },
  facts: [
    points('canTho2579.organising', 'Điểm tiêu chí 1 theo Phụ lục II', 'Points of criterion 1 by Annex II'),
    points('canTho2579.carryingOut', 'Điểm tiêu chí 2 theo Phụ lục II', 'Points of criterion 2 by Annex II'),
    points('canTho2579.bonus', 'Điểm thưởng trước khi áp mức trần', 'Bonus before the cap'),
    points('canTho2579.penalty', 'Điểm trừ trước khi áp mức trần', 'Penalty before the cap'),
    whole('canTho2579.criteriaScoredZero', 'Số tiêu chí tại Phụ lục II đạt 0 điểm', 'Criteria of Annex II scored 0', {
      vi: 'tiêu chí',
      en: 'criteria',
    }),
    {
      id: 'canTho2579.headWorst',
      label: {
        vi: 'Hình thức kỷ luật nặng nhất đối với người đứng đầu, cấp phó của người đứng đầu cơ quan, đơn vị cấp thành phố; đối với xã, phường: bí thư, phó bí thư đảng ủy, chủ tịch, phó chủ tịch Hội đồng nhân dân, Ủy ban nhân dân',
        en: 'Heaviest measure against the head or a deputy of a unit of city level; in a commune or ward, against the secretary or a deputy secretary of the Party committee, or a chair or deputy chair of the People’s Council or People’s Committee',
      },
      kind: 'level',
      levels: disciplinaryMeasures,
      provedBy: ['document', 'decision'],
    },
    whole('oneStop.totalTime.shorter', 'Hồ sơ giải quyết ngắn hơn thời hạn luật định', 'Dossiers under the legal time'),
    whole('oneStop.totalTime.equal', 'Hồ sơ giải quyết bằng thời hạn luật định', 'Dossiers at the legal time'),
    whole('oneStop.totalTime.longer', 'Hồ sơ giải quyết dài hơn thời hạn luật định', 'Dossiers over the legal time'),
    whole('oneStop.unitTime.shorter', 'Hồ sơ mà đơn vị thực hiện ngắn hơn thời hạn', 'Dossiers under the unit’s time'),
    whole('oneStop.unitTime.equal', 'Hồ sơ mà đơn vị thực hiện bằng thời hạn', 'Dossiers at the unit’s time'),
    whole('oneStop.unitTime.longer', 'Hồ sơ mà đơn vị thực hiện dài hơn thời hạn', 'Dossiers over the unit’s time'),
    whole('oneStop.contacts.none', 'Hồ sơ không phải liên hệ để hoàn thiện', 'Dossiers without contact'),
    whole('oneStop.contacts.one', 'Hồ sơ phải liên hệ 01 lần', 'Dossiers with one contact'),
    whole('oneStop.contacts.more', 'Hồ sơ phải liên hệ trên 01 lần', 'Dossiers with more contacts'),
    whole(
      'oneStop.contacts.moreOwnFault',
      'Hồ sơ phải liên hệ trên 01 lần do lỗi của tổ chức, cá nhân',
      'Dossiers with more contacts, the applicant at fault',
    ),
    whole('oneStop.bodies.none', 'Hồ sơ không phải liên hệ cơ quan nào', 'Dossiers with no body to contact'),
    whole('oneStop.bodies.one', 'Hồ sơ chỉ liên hệ bộ phận một cửa', 'Dossiers with the one-stop shop only'),
    whole('oneStop.bodies.more', 'Hồ sơ phải liên hệ trên 01 cơ quan', 'Dossiers with more than one body'),
    whole('oneStop.bodies.oneOther', 'Hồ sơ phải liên hệ 01 cơ quan khác một cửa', 'Dossiers with one other body'),
    whole('oneStop.attitude.early', 'Hồ sơ trả trước hạn, không có phản ánh', 'Dossiers early without feedback'),
    whole('oneStop.attitude.onTime', 'Hồ sơ trả đúng hạn, không có phản ánh', 'Dossiers on time without feedback'),
    whole('oneStop.attitude.feedback', 'Hồ sơ có phản ánh về thái độ', 'Dossiers with feedback about conduct'),
    whole('oneStop.attitude.lateWithoutFeedback', 'Hồ sơ trễ hạn, không có phản ánh', 'Late without feedback'),
    whole('oneStop.procedures.listed', 'Thủ tục trong danh mục', 'Procedures listed', procedures),
    whole('oneStop.procedures.allSteps', 'Thủ tục thực hiện đủ bốn bước tại một cửa', 'All steps there', procedures),
    whole('oneStop.procedures.requiredThere', 'Thủ tục phải tiếp nhận tại một cửa', 'To be received there', procedures),
    whole('oneStop.procedures.receivedThere', 'Thủ tục đã tiếp nhận tại một cửa', 'Received there', procedures),
    yesNo('oneStop.publication.correctFullTimely', 'Công khai đúng, đủ, kịp thời', 'Published correctly and in time'),
    yesNo('oneStop.publication.posted', 'Công khai bằng niêm yết', 'Posted'),
    yesNo('oneStop.publication.electronic', 'Công khai điện tử', 'Published electronically'),
    whole('oneStop.feedback.received', 'Phản ánh, kiến nghị tiếp nhận', 'Feedback received', cases()),
    whole('oneStop.feedback.answeredOnTime', 'Phản ánh, kiến nghị trả lời đúng hạn', 'Feedback on time', cases()),
    whole('oneStop.feedback.prolonged', 'Phản ánh, kiến nghị để kéo dài', 'Feedback prolonged', cases()),
    whole('oneStop.online.procedures', 'Thủ tục trực tuyến mức độ 3, 4', 'Procedures online', procedures),
    whole('oneStop.online.eligibleProcedures', 'Thủ tục đủ điều kiện trực tuyến', 'Eligible procedures', procedures),
    whole('oneStop.online.unsolvedOrLate', 'Hồ sơ trực tuyến chưa giải quyết, trễ hạn', 'Online, unsolved or late'),
    points('portal766.publication', 'Điểm công khai, minh bạch trên Cổng', 'Openness, as the portal shows it'),
    points('portal766.onlineService', 'Điểm dịch vụ công trực tuyến trên Cổng', 'Online services on the portal'),
    points('portal766.onlinePayment', 'Điểm thanh toán trực tuyến trên Cổng', 'Online payment on the portal'),
    points('portal766.digitalDossiers', 'Điểm số hóa hồ sơ trên Cổng', 'Digital dossiers on the portal'),
    points('portal766.satisfaction', 'Điểm mức độ hài lòng trên Cổng', 'Satisfaction on the portal'),
  ],
}

function cases() {
  return { vi: 'phản ánh, kiến nghị', en: 'cases' }
}
