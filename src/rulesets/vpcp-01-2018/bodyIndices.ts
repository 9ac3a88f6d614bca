import type { Criterion, FactCondition, Share } from '../../scoring/index.ts'
import { atLeast, inferred, ofBody } from './common.ts'

const listed = { vi: 'số thủ tục hành chính trong danh mục', en: 'procedures listed' }
const eligible = { vi: 'số thủ tục đủ điều kiện cung cấp trực tuyến', en: 'procedures eligible for online service' }
const received = { vi: 'số hồ sơ tiếp nhận', en: 'dossiers received' }

/** Four steps at the one-stop shop, of the procedures listed. */
const allSteps: Share = {
  numerator: {
    label: {
      vi: 'số thủ tục tiếp nhận, thẩm định, phê duyệt, trả kết quả tại một cửa',
      en: 'procedures received, appraised, approved and returned at the one-stop shop',
    },
    facts: ['oneStop.procedures.allSteps'],
  },
  denominator: { label: listed, facts: ['oneStop.procedures.listed'] },
}
/** Reception and return at the one-stop shop, of the procedures that must be. */
const receivedThere: Share = {
  numerator: {
    label: { vi: 'số thủ tục tiếp nhận, trả kết quả tại một cửa', en: 'procedures received and returned there' },
    facts: ['oneStop.procedures.receivedThere'],
  },
  denominator: {
    label: {
      vi: 'số thủ tục ngoài các trường hợp tại Đ.14 k.5 đ.a, đ.b Nghị định 61/2018/NĐ-CP',
      en: 'procedures outside NĐ 61/2018 Đ.14 k.5 đ.a, đ.b',
    },
    facts: ['oneStop.procedures.requiredThere'],
  },
}
const answeredOnTime: Share = {
  numerator: {
    label: { vi: 'số phản ánh, kiến nghị trả lời đúng hạn', en: 'feedback answered on time' },
    facts: ['oneStop.feedback.answeredOnTime'],
  },
  denominator: {
    label: { vi: 'số phản ánh, kiến nghị tiếp nhận', en: 'feedback received' },
    facts: ['oneStop.feedback.received'],
  },
}
const proceduresOnline: Share = {
  numerator: {
    label: { vi: 'số thủ tục cung cấp trực tuyến mức độ 3, 4', en: 'procedures online at level 3 or 4' },
    facts: ['oneStop.online.procedures'],
  },
  denominator: { label: eligible, facts: ['oneStop.online.eligibleProcedures'] },
}
const dossiersOnline: Share = {
  numerator: { label: { vi: 'số hồ sơ tiếp nhận trực tuyến', en: 'dossiers online' }, facts: ['dossiers.online'] },
  denominator: { label: received, facts: ['dossiers.received'] },
}
const isTrue = (fact: string): FactCondition => ({ kind: 'fact-is', fact, values: [true] })
const some = (fact: string): FactCondition => ({ kind: 'fact-at-least', fact, value: 1 })
const not = (of: FactCondition): FactCondition => ({ kind: 'not', of })
const all = (...of: FactCondition[]): FactCondition => ({ kind: 'all', of })
const any = (...of: FactCondition[]): FactCondition => ({ kind: 'any', of })
const prolonged = some('oneStop.feedback.prolonged')
const unsolved = some('oneStop.online.unsolvedOrLate')
const onlineAtAll = some('oneStop.online.procedures')
const published = isTrue('oneStop.publication.correctFullTimely')
const posted = isTrue('oneStop.publication.posted')
const electronic = isTrue('oneStop.publication.electronic')

const noShare = {
  'rule.reading.zeroOfZero': inferred('the text names no level for a share of nothing, so such data are refused'),
}

/** Chỉ số 5, 6, 8, 9: those of the body as a whole; 5 with the share of provincial level. */
export const bodyIndices: readonly Criterion[] = [
  ofBody(
    5,
    {
      vi: 'Tiếp nhận, thẩm định, phê duyệt, trả kết quả tại bộ phận một cửa',
      en: 'Received, appraised, approved and returned at the one-stop shop',
    },
    [
      {
        id: '2',
        label: { vi: 'Từ 20 % thủ tục thực hiện đủ bốn bước tại một cửa', en: 'All steps there for 20 % and more' },
        points: 2,
        when: atLeast(20, allSteps),
      },
      {
        id: '1',
        label: { vi: '100 % thủ tục phải tiếp nhận được tiếp nhận, trả kết quả tại một cửa', en: 'All received there' },
        points: 1,
        when: atLeast(100, receivedThere),
      },
      {
        id: '0',
        label: { vi: 'Dưới 100 %', en: 'Under 100 %' },
        points: 0,
        when: not(atLeast(100, receivedThere)),
      },
    ],
    [
      'oneStop.procedures.allSteps',
      'oneStop.procedures.listed',
      'oneStop.procedures.receivedThere',
      'oneStop.procedures.requiredThere',
    ],
    noShare,
  ),
  ofBody(
    6,
    { vi: 'Công khai thủ tục hành chính', en: 'Publication of procedures' },
    [
      {
        id: '2',
        label: { vi: 'Đúng, đủ, kịp thời; niêm yết và điện tử', en: 'Correct, full, timely; posted and electronic' },
        points: 2,
        when: all(published, posted, electronic),
      },
      {
        id: '1',
        label: { vi: 'Đúng, đủ, kịp thời; niêm yết hoặc điện tử', en: 'Correct, full, timely; posted or electronic' },
        points: 1,
        when: all(published, any(posted, electronic)),
      },
      {
        id: '0',
        label: { vi: 'Không đúng, không đủ hoặc không kịp thời', en: 'Not so' },
        points: 0,
        when: not(all(published, any(posted, electronic))),
      },
    ],
    ['oneStop.publication.correctFullTimely', 'oneStop.publication.posted', 'oneStop.publication.electronic'],
  ),
  ofBody(
    8,
    { vi: 'Tiếp thu, giải trình phản ánh, kiến nghị', en: 'Answering feedback and recommendations' },
    [
      {
        id: '2',
        label: { vi: 'Không có, hoặc 100 % đúng hạn và không kéo dài', en: 'None, or all on time and none prolonged' },
        points: 2,
        when: all(atLeast(100, answeredOnTime, 'full'), not(prolonged)),
      },
      {
        id: '1',
        label: { vi: 'Từ 90 % đúng hạn và không kéo dài', en: '90 % and more on time and none prolonged' },
        points: 1,
        when: all(atLeast(90, answeredOnTime, 'full'), not(prolonged)),
      },
      {
        id: '0',
        label: { vi: 'Dưới 90 % đúng hạn, hoặc có trường hợp kéo dài', en: 'Under 90 %, or one prolonged' },
        points: 0,
        when: any(not(atLeast(90, answeredOnTime, 'full')), prolonged),
      },
    ],
    ['oneStop.feedback.answeredOnTime', 'oneStop.feedback.received', 'oneStop.feedback.prolonged'],
  ),
  ofBody(
    9,
    { vi: 'Cung cấp và giải quyết dịch vụ công trực tuyến', en: 'Online services' },
    [
      {
        id: '2',
        label: {
          vi: 'Từ 20 % thủ tục mức độ 3, 4 và từ 30 % hồ sơ trực tuyến, không có hồ sơ chưa giải quyết, trễ hạn',
          en: '20 % of procedures and 30 % of dossiers and more, none unsolved or late',
        },
        points: 2,
        when: all(atLeast(20, proceduresOnline), atLeast(30, dossiersOnline), not(unsolved)),
      },
      {
        id: '1',
        label: {
          vi: 'Có thủ tục mức độ 3, 4 và từ 15 % đến dưới 30 % hồ sơ trực tuyến, không có hồ sơ chưa giải quyết, trễ hạn',
          en: 'Some procedures and 15 to under 30 % of dossiers, none unsolved or late',
        },
        points: 1,
        when: all(onlineAtAll, atLeast(15, dossiersOnline), not(atLeast(30, dossiersOnline)), not(unsolved)),
      },
      {
        id: '0',
        label: {
          vi: 'Không có thủ tục mức độ 3, 4, hoặc dưới 15 % hồ sơ trực tuyến, hoặc có hồ sơ chưa giải quyết, trễ hạn',
          en: 'No procedure, or under 15 % of dossiers, or one unsolved or late',
        },
        points: 0,
        when: any(not(onlineAtAll), not(atLeast(15, dossiersOnline)), unsolved),
      },
    ],
    [
      'oneStop.online.procedures',
      'oneStop.online.eligibleProcedures',
      'dossiers.online',
      'dossiers.received',
      'oneStop.online.unsolvedOrLate',
    ],
    noShare,
  ),
]
