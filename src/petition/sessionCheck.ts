import { toIsoDate } from '../civil/index.ts'
import { dutyCheck, type ReceptionSetting } from './dutyCheck.ts'
import type { DutyCheck, SessionCheck } from './ReceptionCheck.ts'
import type { ReceptionSession } from './ReceptionRecord.ts'

/**
 * Một buổi tiếp công dân: schedule, postponement, online preparations and answers. The schedule is held against the day
 * first planned; what prepares an online session against the day on which it takes place.
 */
export function sessionCheck(session: ReceptionSession, setting: ReceptionSetting): SessionCheck {
  const { id, kind, plannedOn, postponed, matters = [] } = session
  const held = typeof session.heldOn === 'string' && session.heldOn <= setting.asOf ? session.heldOn : undefined
  const isRegular = kind === 'regular'
  return {
    id,
    kind,
    plannedOn: toIsoDate(plannedOn),
    heldOn: held === undefined ? null : toIsoDate(held),
    ...(isRegular && { schedule: dutyCheck('post-schedule', plannedOn, plannedOn, session.schedulePostedOn, setting) }),
    ...(postponed !== undefined && {
      postponed: { to: toIsoDate(postponed.to), notice: noticeOf(session, setting.asOf) },
    }),
    online: onlineOf(session, setting),
    matters:
      held === undefined
        ? []
        : matters.map((matter) => ({
            id: matter.id,
            ...dutyCheck('answer-visitor', held, held, matter.answeredOn, setting),
          })),
  }
}

/** Until the day first planned is over, a notice may still be given. */
function noticeOf({ plannedOn, postponed }: ReceptionSession, asOf: string) {
  const noticeOn = postponed?.noticeOn
  if (typeof noticeOn === 'string' && noticeOn <= asOf) return 'given'
  return noticeOn === undefined || plannedOn >= asOf ? 'not-known' : 'not-given'
}

function onlineOf(session: ReceptionSession, setting: ReceptionSetting): readonly DutyCheck[] {
  if (session.form !== 'online') return []
  const { heldOn, postponed, plannedOn, startsAt, online = {} } = session
  const day = (heldOn === false ? undefined : heldOn) ?? postponed?.to ?? plannedOn
  return [
    dutyCheck('notify-online', day, day, online.noticeOn, setting),
    dutyCheck('test-online', day, day, online.testedOn, setting),
    dutyCheck(
      'connect-online',
      startsAt === undefined ? undefined : `${day}T${startsAt}`,
      day,
      online.connectedAt,
      setting,
    ),
  ]
}
