import type { Group } from '../../scoring/index.ts'
import { assumed, inReport, ours } from './sources.ts'

/** Nhóm 3, tiếp công dân, đối thoại, trách nhiệm người đứng đầu, cải cách hành chính. */
export const group3: Group = {
  id: 'G3',
  number: '3',
  title: {
    vi: 'Tiếp công dân, đối thoại, trách nhiệm người đứng đầu, cải cách hành chính',
    en: 'Citizen reception, dialogue, responsibility of the head, administrative reform',
  },
  max: 22,
  criteria: [
    {
      id: '3.1',
      number: '3.1',
      title: {
        vi: 'Tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh',
        en: 'Citizen reception, complaints, denunciations, recommendations and feedback',
      },
      max: 12,
      rule: {
        kind: 'sum',
        parts: [
          {
            id: '3.1a',
            number: '3.1a',
            title: { vi: 'Công bố lịch tiếp công dân hằng tháng', en: 'Reception schedule published every month' },
            max: 2,
            rule: {
              kind: 'levels',
              reading: { fact: 'reception.noticeFrequency' },
              levels: [
                { id: 'every-month', label: { vi: 'Tháng nào cũng công bố', en: 'Every month' }, points: 2 },
                { id: 'some-months', label: { vi: 'Có tháng không công bố', en: 'Some months only' }, points: 1 },
                { id: 'none', label: { vi: 'Không công bố', en: 'Not published' }, points: 0 },
              ],
            },
            reads: ['reception.noticeFrequency'],
            evidence: [{ kind: 'publication', window: 'issued-in-period' }],
            content: inReport('mục P3.1'),
            source: ours,
          },
          {
            id: '3.1b',
            number: '3.1b',
            title: {
              vi: 'Có quy chế, nội quy tiếp công dân còn hiệu lực và được niêm yết',
              en: 'Reception rules in force and posted',
            },
            max: 2,
            rule: { kind: 'met', fact: 'reception.rules' },
            reads: ['reception.rules'],
            evidence: [{ kind: 'document', window: 'in-force-in-period' }],
            content: inReport('mục P3.1'),
            source: ours,
          },
          {
            id: '3.1c',
            number: '3.1c',
            title: {
              vi: 'Công dân đến được tiếp và xử lý nội dung phản ánh',
              en: 'Citizens who came received and dealt with',
            },
            max: 3,
            rule: {
              kind: 'ratio',
              share: {
                numerator: {
                  label: { vi: 'số lượt công dân đã được tiếp và xử lý', en: 'visits received and dealt with' },
                  facts: ['reception.handled'],
                },
                denominator: {
                  label: { vi: 'số lượt công dân đến', en: 'visits of citizens' },
                  facts: ['reception.visitors'],
                },
              },
              zeroOfZero: 'full',
              above: 'invalid',
            },
            reads: ['reception.handled', 'reception.visitors'],
            evidence: [{ kind: 'count', window: 'any' }],
            content: inReport('mục P3.1'),
            source: assumed('our proposal, full points where nobody came included: nothing was left undone'),
          },
          {
            id: '3.1d',
            number: '3.1d',
            title: {
              vi: 'Giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh thuộc thẩm quyền',
              en: 'Complaints, denunciations, recommendations and feedback within competence resolved',
            },
            max: 5,
            rule: {
              kind: 'steps',
              of: {
                share: {
                  numerator: {
                    label: { vi: 'số đơn thuộc thẩm quyền đã giải quyết', en: 'cases within competence resolved' },
                    facts: ['complaints.resolved'],
                  },
                  denominator: {
                    label: { vi: 'số đơn thuộc thẩm quyền phải giải quyết', en: 'cases within competence received' },
                    facts: ['complaints.received'],
                  },
                  percentFact: 'complaints.resolvedShare',
                },
                zeroOfZero: 'full',
              },
              steps: [
                { atLeast: 100, points: 5 },
                { atLeast: 95, points: 4 },
                { atLeast: 85, points: 2.5 },
              ],
              otherwise: 0,
            },
            reads: ['complaints.resolved', 'complaints.received', 'complaints.resolvedShare'],
            evidence: [{ kind: 'count', window: 'any' }],
            content: inReport('mục P3.1'),
            source: ours,
          },
        ],
      },
      reads: [
        'reception.noticeFrequency',
        'reception.rules',
        'reception.handled',
        'reception.visitors',
        'complaints.resolved',
        'complaints.received',
        'complaints.resolvedShare',
      ],
      evidence: [],
      content: inReport('mục P3.1'),
      source: ours,
    },
    {
      id: '3.2',
      number: '3.2',
      title: {
        vi: 'Đối thoại của người đứng đầu với người dân, doanh nghiệp',
        en: 'Dialogue of the head with citizens and enterprises',
      },
      max: 3,
      rule: {
        kind: 'sum',
        parts: [
          {
            id: '3.2a',
            number: '3.2a',
            title: { vi: 'Ban hành kế hoạch đối thoại trong năm', en: 'Dialogue plan of the year issued' },
            max: 1,
            rule: { kind: 'met', fact: 'dialogue.plan' },
            reads: ['dialogue.plan'],
            evidence: [{ kind: 'document', window: 'issued-in-period' }],
            content: inReport('mục P3.2'),
            source: ours,
          },
          {
            id: '3.2b',
            number: '3.2b',
            title: { vi: 'Người đứng đầu tổ chức đối thoại trong năm', en: 'Dialogue held by the head' },
            max: 2,
            rule: { kind: 'count', fact: 'dialogue.sessions', each: 2, cap: 2 },
            reads: ['dialogue.sessions'],
            evidence: [{ kind: 'record', window: 'issued-in-period' }],
            content: inReport('mục P3.2'),
            source: ours,
          },
        ],
      },
      reads: ['dialogue.plan', 'dialogue.sessions'],
      evidence: [],
      content: inReport('mục P3.2'),
      source: ours,
    },
    {
      id: '3.3',
      number: '3.3',
      title: {
        vi: 'Trả lời kiến nghị của cử tri, người dân và chất vấn của đại biểu Hội đồng nhân dân tỉnh',
        en: 'Questions of voters, citizens and deputies of the People’s Council answered',
      },
      max: 3,
      rule: {
        kind: 'ratio',
        share: {
          numerator: {
            label: { vi: 'số kiến nghị, chất vấn đã trả lời', en: 'questions answered' },
            facts: ['questions.answered'],
          },
          denominator: {
            label: { vi: 'số kiến nghị, chất vấn đã nhận', en: 'questions received' },
            facts: ['questions.received'],
          },
        },
        zeroOfZero: 'full',
        above: 'invalid',
      },
      reads: ['questions.answered', 'questions.received'],
      evidence: [{ kind: 'count', window: 'any' }],
      content: inReport('mục P3.3'),
      source: ours,
    },
    {
      id: '3.4',
      number: '3.4',
      title: {
        vi: 'Cải thiện, nâng cao chỉ số cải cách hành chính',
        en: 'Raising the administrative reform index',
      },
      max: 4,
      rule: {
        kind: 'sum',
        parts: [
          {
            id: '3.4a',
            number: '3.4a',
            title: {
              vi: 'Ban hành kế hoạch cải thiện, nâng cao chỉ số cải cách hành chính',
              en: 'Plan to raise the administrative reform index issued',
            },
            max: 2,
            rule: { kind: 'met', fact: 'par.plan' },
            reads: ['par.plan'],
            evidence: [{ kind: 'document', window: 'issued-in-period' }],
            content: inReport('mục P3.4'),
            source: ours,
          },
          {
            id: '3.4b',
            number: '3.4b',
            title: {
              vi: 'Người đứng đầu chủ trì hội nghị đánh giá, rút kinh nghiệm về chỉ số cải cách hành chính',
              en: 'Review conference on the administrative reform index chaired by the head',
            },
            max: 1,
            rule: { kind: 'met', fact: 'par.reviewConference' },
            reads: ['par.reviewConference'],
            evidence: [{ kind: 'record', window: 'issued-in-period' }],
            content: inReport('mục P3.4'),
            source: ours,
          },
          {
            id: '3.4c',
            number: '3.4c',
            title: {
              vi: 'Giữ vững hoặc nâng thứ hạng chỉ số cải cách hành chính so với năm trước',
              en: 'Rank in the administrative reform index not worse than the year before',
            },
            max: 1,
            rule: {
              kind: 'levels',
              reading: { compare: ['par.rank', 'par.rankPrevious'] },
              levels: [
                { id: 'below', label: { vi: 'Tăng hạng so với năm trước', en: 'Better rank' }, points: 1 },
                { id: 'equal', label: { vi: 'Giữ nguyên hạng', en: 'Same rank' }, points: 1 },
                { id: 'above', label: { vi: 'Tụt hạng so với năm trước', en: 'Worse rank' }, points: 0 },
              ],
            },
            reads: ['par.rank', 'par.rankPrevious'],
            evidence: [{ kind: 'decision', window: 'issued-in-period' }],
            notApplicable: {
              policy: 'rescale-group',
              when: {
                vi: 'Đơn vị không thuộc diện được xếp hạng chỉ số cải cách hành chính',
                en: 'The unit is not ranked in the administrative reform index',
              },
            },
            content: inReport('mục P3.4'),
            source: ours,
          },
        ],
      },
      reads: ['par.plan', 'par.reviewConference', 'par.rank', 'par.rankPrevious'],
      evidence: [],
      content: inReport('mục P3.4'),
      source: ours,
    },
  ],
  source: assumed(
    'our proposal; shape after Tây Ninh 1563/2022: reception (10 points) and a part of administrative reform',
  ),
}
