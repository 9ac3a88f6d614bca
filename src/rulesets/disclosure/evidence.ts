import type { DutyEvidence } from '../../disclosure/index.ts'
import { inferred, read, remembered } from '../instruments/sources.ts'
import { text } from './build.ts'

const high = remembered('high')
const usual = (kind: DutyEvidence['kind'], channels: DutyEvidence['channels'], source: DutyEvidence['source'] = high) =>
  ({ ...(channels !== undefined && { channels }), kind, requirement: 'by-practice', source }) satisfies DutyEvidence

/** Section by channel of what inspectors usually ask for; where a text asks for it, the row says so itself. */
const boards = [
  'board-office',
  'board-unit',
  'board-reception',
  'board-onestop',
  'board-inspected',
  'board-community',
] as const

export const internalEvidence: readonly DutyEvidence[] = [
  usual('posting-minutes', boards),
  usual('removal-minutes', boards),
  usual('photo', boards),
  usual('message-log', ['intranet']),
  usual('minutes', ['staff-conference', 'meeting-all', 'meeting']),
  usual('document-copy', ['notice-all-staff', 'via-unit-heads', 'notice-party-union']),
]

export const publicEvidence: readonly DutyEvidence[] = [
  usual('posting-minutes', boards),
  usual('removal-minutes', boards),
  usual('photo', boards),
  usual('address-and-times', ['portal', 'portal-official', 'e-news'], read('budget')),
  usual('capture', ['portal', 'portal-official', 'e-news']),
  usual('minutes', ['meeting', 'meeting-all']),
  usual('document-copy', ['document']),
  usual('media-issues', ['print', 'radio', 'tv'], read('petitions')),
  usual('bidding-code', ['national-bidding']),
]

const circular61 = 'circular:61/2017/TT-BTC:bo-tai-chinh:undated'
const decree130 = 'decree:130/2020/NĐ-CP:chinh-phu:undated'

/** Quyết định công bố công khai, mẫu 01/QĐ-CKNS. */
export const budgetDecision: DutyEvidence = {
  kind: 'disclosure-decision',
  requirement: 'by-law',
  source: text(read('budget'), circular61, 'Đ.4'),
}
/** Signed files on the portal: stated for central level-1 units and "các đơn vị"; for local units that is inferred. */
export const budgetFiles: DutyEvidence = {
  channels: ['portal'],
  kind: 'signed-file',
  requirement: 'by-law',
  from: '2019-01-01',
  source: text(
    inferred('stated for central level-1 units and “các đơn vị”; read as binding local units too'),
    'circular:90/2018/TT-BTC:bo-tai-chinh:undated',
  ),
}
/** Biên bản niêm yết, biên bản cuộc họp: the minutes of declarations are asked for by the decree. */
export const declarationMinutes: readonly DutyEvidence[] = [
  {
    channels: ['board-office'],
    kind: 'posting-minutes',
    requirement: 'by-law',
    source: text(read('corruption'), decree130, 'Đ.11 k.4'),
  },
  {
    channels: ['meeting-all'],
    kind: 'minutes',
    requirement: 'by-law',
    source: text(read('corruption'), decree130, 'Đ.11 k.5'),
  },
]
