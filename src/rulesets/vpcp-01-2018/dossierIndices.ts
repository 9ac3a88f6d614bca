import type { Criterion } from '../../scoring/index.ts'
import { ofDossiers } from './common.ts'

const noLevel = {
  late: {
    vi: 'Trả quá hạn, không có phản ánh (văn bản không nêu điểm)',
    en: 'Late without feedback (no points in the text)',
  },
  fault: {
    vi: 'Trên 01 lần do lỗi của tổ chức, cá nhân (văn bản không nêu điểm)',
    en: 'More than one, the applicant being at fault (no points in the text)',
  },
  other: {
    vi: '01 cơ quan, không phải bộ phận một cửa (văn bản không nêu điểm)',
    en: 'One body, not the one-stop shop (no points in the text)',
  },
}

/** Chỉ số 1, 2, 3, 4, 7: those that are scored dossier by dossier. */
export const dossierIndices: readonly Criterion[] = [
  ofDossiers(1, { vi: 'Thời gian giải quyết theo quy định của pháp luật', en: 'Total time against the legal time' }, [
    { id: 'shorter', label: { vi: 'Ngắn hơn quy định', en: 'Shorter' }, points: 2, fact: 'oneStop.totalTime.shorter' },
    { id: 'equal', label: { vi: 'Bằng quy định', en: 'Equal' }, points: 1, fact: 'oneStop.totalTime.equal' },
    { id: 'longer', label: { vi: 'Dài hơn quy định', en: 'Longer' }, points: 0, fact: 'oneStop.totalTime.longer' },
  ]),
  ofDossiers(
    2,
    {
      vi: 'Thời gian thực hiện của từng cơ quan, đơn vị tham gia giải quyết',
      en: 'Time of each unit taking part against its time',
    },
    [
      { id: 'shorter', label: { vi: 'Ngắn hơn quy định', en: 'Shorter' }, points: 2, fact: 'oneStop.unitTime.shorter' },
      { id: 'equal', label: { vi: 'Bằng quy định', en: 'Equal' }, points: 1, fact: 'oneStop.unitTime.equal' },
      { id: 'longer', label: { vi: 'Dài hơn quy định', en: 'Longer' }, points: 0, fact: 'oneStop.unitTime.longer' },
    ],
  ),
  ofDossiers(
    3,
    {
      vi: 'Số lần phải liên hệ với nơi tiếp nhận để hoàn thiện hồ sơ',
      en: 'Contacts with the reception point to complete the file',
    },
    [
      { id: 'none', label: { vi: 'Không phải liên hệ', en: 'None' }, points: 2, fact: 'oneStop.contacts.none' },
      { id: 'one', label: { vi: '01 lần', en: 'One' }, points: 1, fact: 'oneStop.contacts.one' },
      { id: 'more', label: { vi: 'Trên 01 lần', en: 'More than one' }, points: 0, fact: 'oneStop.contacts.more' },
      { id: 'more-own-fault', label: noLevel.fault, fact: 'oneStop.contacts.moreOwnFault' },
    ],
  ),
  ofDossiers(
    4,
    {
      vi: 'Số cơ quan, đơn vị, tổ chức phải liên hệ để hoàn thiện hồ sơ',
      en: 'Bodies to be contacted to complete the file',
    },
    [
      { id: 'none', label: { vi: 'Không phải liên hệ', en: 'None' }, points: 2, fact: 'oneStop.bodies.none' },
      {
        id: 'one',
        label: { vi: '01 cơ quan, là bộ phận một cửa', en: 'One, the one-stop shop' },
        points: 1,
        fact: 'oneStop.bodies.one',
      },
      { id: 'more', label: { vi: 'Trên 01 cơ quan', en: 'More than one' }, points: 0, fact: 'oneStop.bodies.more' },
      { id: 'one-other', label: noLevel.other, fact: 'oneStop.bodies.oneOther' },
    ],
  ),
  ofDossiers(7, { vi: 'Thái độ của công chức, viên chức khi giải quyết', en: 'Attitude' }, [
    {
      id: 'early',
      label: { vi: 'Trả trước hạn, không có phản ánh', en: 'Returned early, no feedback' },
      points: 2,
      fact: 'oneStop.attitude.early',
    },
    {
      id: 'on-time',
      label: { vi: 'Trả đúng hạn, không có phản ánh', en: 'Returned on time, no feedback' },
      points: 1,
      fact: 'oneStop.attitude.onTime',
    },
    {
      id: 'feedback',
      label: { vi: 'Có phản ánh về hành vi nhũng nhiễu, không đúng chuẩn mực', en: 'Feedback about conduct' },
      points: 0,
      fact: 'oneStop.attitude.feedback',
    },
    { id: 'late', label: noLevel.late, fact: 'oneStop.attitude.lateWithoutFeedback' },
  ]),
]
