import type { ReceptionDuties } from '../petition/index.ts'
import { timeLimits } from './timeLimits.ts'

/** Nghĩa vụ tiếp công dân: which procedure of `timeLimits` each duty is. It holds no figure: those are the limits' own. */
export const receptionDuties: ReceptionDuties = {
  id: 'reception-duties',
  version: '0.1.0',
  limits: timeLimits,
  procedures: {
    'hold-session': 'reception.head',
    'post-schedule': 'reception.schedule',
    'answer-visitor': 'reception.answer',
    'send-refusal': 'reception.refusal',
    'notify-online': 'reception.online-notice',
    'test-online': 'reception.online-test',
    'connect-online': 'reception.online-connect',
  },
}
