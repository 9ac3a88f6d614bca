import type { Source } from '../law/index.ts'
import type { SingleDue } from './DutyDue.ts'
import type { UnknownField } from './UnknownField.ts'

/** Sự kiện làm phát sinh nghĩa vụ. */
export type DutyEvent = (typeof dutyEvents)[number]

/** Every event there is. */
export const dutyEvents = [
  'issued',
  'received',
  'assigned',
  'approved',
  'reported-up',
  'handed-over',
  'signed',
  'completed',
  'reception-day',
  'vote-meeting',
  'recognised',
  'created',
  'contract-effective',
  'procurement-step',
  'decision-in-force',
  'procedures-announced',
  'rules-effective',
  'file-due',
  'reception-postponed',
  'petition-received',
  'disclosed',
  'changed',
  'wrong-information',
  'correction-claim',
  'request',
  'draft',
  'conference',
  'conference-request',
  'conference-fails',
  'check-planned',
  'proposal-received',
  'council-session',
  'dialogue-request',
] as const

/** Kỳ. */
export type DutyPeriod = 'month' | 'quarter' | 'half-year' | 'year' | 'term'

/** Khi nào phát sinh: an event, the end of a period, or at all times. */
export type DutyTrigger =
  | {
      /** One of these events. */
      readonly kind: 'event'
      /** The events; of several, the one that applies to the paper. */
      readonly events: readonly DutyEvent[]
      /** Owed in each such period even where no event is known of. */
      readonly everyPeriod?: {
        /** Which. */
        readonly period: Exclude<DutyPeriod, 'term'>
        /** By when in the period. */
        readonly due: SingleDue
      }
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | {
      /** Each period of these. */
      readonly kind: 'period'
      /** The periods. */
      readonly periods: readonly DutyPeriod[]
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | {
      /** Thường xuyên. */
      readonly kind: 'continuous'
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | UnknownField

/** Định kỳ hay theo vụ việc: for what each one disclosure is made. */
export type DutyFrequency = (typeof dutyFrequencies)[number]

/** Every frequency there is. */
export const dutyFrequencies = [
  'month',
  'quarter',
  'half-year',
  'year',
  'two-years',
  'term',
  'document',
  'decision',
  'case',
  'consultation',
  'disclosure',
  'event',
  'continuous',
] as const
