import { deepFreeze } from '../issues/index.ts'
import type { InstrumentKey, Source } from '../law/index.ts'
import type { ConventionName, Conventions } from './Conventions.ts'

/** Một quy ước và căn cứ: a convention, its default, and on what each choice rests. */
export interface ConventionRule<Name extends ConventionName = ConventionName> {
  /** What is taken when nothing is said. */
  readonly default: Conventions[Name]
  /** On what each choice rests; `other` stands for a time or a number of the caller's own. */
  readonly sources: Readonly<Record<string, Source>>
}

const instrument = 'code:91/2015/QH13:quoc-hoi:undated' as InstrumentKey
const copy = 'Bộ luật Dân sự, GitHub diepxuan/diepxuan.github.io'
const read = (provision: string): Source => ({ instrument, provision, provenance: 'read', copy })
const inferred = (basis: string, provision?: string): Source =>
  provision === undefined ? { provenance: 'inferred', basis } : { instrument, provision, provenance: 'inferred', basis }
/** Đ.145 k.1 lets the law and agreements say otherwise; whether they do, the caller answers for. */
const otherwise: Source = {
  instrument,
  provision: 'Đ.145 k.1',
  provenance: 'assumed',
  basis: 'chosen by the caller: the Code gives way to a law or an agreement that says otherwise',
}
const local: Source = { provenance: 'assumed', basis: 'chosen by the caller: local practice' }
const choice: Source = { provenance: 'assumed', basis: 'chosen by the caller' }

/**
 * Quy ước tính thời hạn và căn cứ pháp lý: each convention with its default and the source of every choice, as data.
 *
 * @example
 * ```ts
 * countingConventions.endRoll.default // => 'next-working-day'
 * countingConventions.endRoll.sources['next-working-day'].provision // => 'Đ.148 k.5'
 * countingConventions.swappedSaturday.sources.working.provenance // => 'inferred'
 * ```
 */
export const countingConventions: { readonly [Name in ConventionName]: ConventionRule<Name> } = deepFreeze({
  civilCode: {
    default: 'by-analogy',
    sources: {
      'by-analogy': inferred(
        'the Code does not say that it governs administrative dossiers; the Pháp điển links TT 03/2018/TT-BXD Đ.5 to it',
        'Đ.144–148',
      ),
      applies: { instrument, provision: 'Đ.144–148', provenance: 'assumed', basis: 'chosen by the caller' },
    },
  },
  startDay: {
    default: 'excluded',
    sources: { excluded: read('Đ.147 k.2–3'), included: otherwise },
  },
  startOnDayOff: {
    default: 'as-is',
    sources: {
      'as-is': inferred('the Code moves the last day only', 'Đ.148 k.5'),
      'next-working-day': otherwise,
    },
  },
  endRoll: {
    default: 'next-working-day',
    sources: { 'next-working-day': read('Đ.148 k.5'), none: otherwise },
  },
  endOfDay: {
    default: '24:00',
    sources: { '24:00': read('Đ.148 k.6'), other: local },
  },
  monthEnd: {
    default: 'last-day-of-month',
    sources: {
      'last-day-of-month': read('Đ.148 k.3'),
      '29-february': inferred('by analogy with months: for years the Code has no words for 29/02', 'Đ.148 k.4'),
      error: choice,
    },
  },
  anchor: {
    default: 'original-start',
    sources: { 'original-start': inferred('the same date of the last month is that of the first day', 'Đ.148 k.3') },
  },
  discontinuous: {
    default: 'off',
    sources: {
      off: read('Đ.146 k.1'),
      on: { ...otherwise, provision: 'Đ.146 k.1', basis: 'chosen by the caller: only by agreement' },
    },
  },
  hoursPerWorkingDay: {
    default: 8,
    sources: {
      '8': {
        instrument: 'decree:45/2020/NĐ-CP:chinh-phu:undated' as InstrumentKey,
        provision: 'Đ.11 k.3–4',
        provenance: 'read',
        copy: 'Pháp điển 3.4, GitHub DAIKOOH12/bot_rasa, state of December 2023',
      },
      other: local,
    },
  },
  halfDay: {
    default: 'exact',
    sources: {
      exact: inferred('internal procedures split limits into 0,5 and 1,5 ngày; no national rule read rounds them'),
      'round-up': choice,
    },
  },
  swappedSaturday: {
    default: 'working',
    sources: {
      working: inferred(
        'a weekday swapped off is off, the Saturday worked for it is a working day; no article says so',
      ),
      off: choice,
    },
  },
  receptionSaturday: {
    default: 'off',
    sources: {
      off: inferred('nothing read makes a Saturday with reception only (QĐ 14/2010/QĐ-TTg Đ.1) count for a time limit'),
      working: local,
    },
  },
  receiptCutOff: {
    default: 'none',
    sources: {
      none: inferred('the 15:00 rule read (NĐ 61/2018 Đ.18) concerns the transfer inside, not the start of the limit'),
      other: { provenance: 'unverified', confidence: 'medium' },
    },
  },
  outOfHours: {
    default: 'none',
    sources: { none: inferred('no general rule was found'), 'next-opening': local },
  },
  targetDay: {
    default: 'excluded',
    sources: { excluded: inferred('mirror of Đ.147 k.3', 'Đ.147 k.3'), included: otherwise },
  },
  backwardRoll: {
    default: 'previous-working-day',
    sources: {
      'previous-working-day': inferred('no rule read moves a limit counted backwards: the working day before is safe'),
      none: choice,
    },
  },
  pauseInMonths: {
    default: 'paused-days-added',
    sources: {
      'paused-days-added': inferred('as one-stop software does: the old date and the calendar time that was paused'),
    },
  },
  extensionFrom: {
    default: 'rolled-end',
    sources: {
      'rolled-end': inferred('the limit ends only when its last day, moved to a working day, is over', 'Đ.148 k.5'),
      'raw-end': inferred('the length of the limit and that of the extension taken together'),
    },
  },
} as const)
