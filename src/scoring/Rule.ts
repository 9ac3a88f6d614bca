import type { Text } from '../law/index.ts'
import type { Criterion } from './CriteriaSet.ts'

/** Mã dữ kiện: names one fact of the unit's year, `dossiers.onTime`. */
export type FactKey = string

/** Cách chấm một tiêu chí: the closed union of rule kinds; the engine knows these and no others. */
export type Rule =
  | MetRule
  | LevelsRule
  | RatioRule
  | StepsRule
  | CountRule
  | DeductRule
  | JudgedRule
  | DeadlineRule
  | SumRule

/** Đạt / không đạt: full points when the fact is true, none when it is false. */
export interface MetRule {
  /** Rule kind. */
  readonly kind: 'met'
  /** A yes-or-no fact. */
  readonly fact: FactKey
}

/** Các mức cố định: each level has its points. */
export interface LevelsRule {
  /** Rule kind. */
  readonly kind: 'levels'
  /** How the level is found. */
  readonly reading: LevelReading
  /** The levels, best first. */
  readonly levels: readonly Level[]
}

/**
 * How a level is found: the fact names its id; or so many of the yes-or-no facts are true (ids `'0'`, `'1'`, `'2'` …);
 * or the first number against the second (ids `'below'`, `'equal'`, `'above'`).
 */
export type LevelReading =
  | {
      /** A fact whose value is the id of a level. */
      readonly fact: FactKey
    }
  | {
      /** Yes-or-no facts, of which the true ones are counted. */
      readonly countTrue: readonly FactKey[]
    }
  | {
      /** Two numeric facts, the first compared with the second. */
      readonly compare: readonly [FactKey, FactKey]
    }

/** One level of a {@link LevelsRule}. */
export interface Level {
  /** Id, unique in the rule. */
  readonly id: string
  /** What the level is called. */
  readonly label: Text
  /** Its points. */
  readonly points: number
}

/** A sum of facts with its name, so that a share always says of what it is a share. */
export interface NamedSum {
  /** What the sum is called. */
  readonly label: Text
  /** The facts added up. */
  readonly facts: readonly FactKey[]
}

/** Tỷ lệ: a numerator of a named denominator. */
export interface Share {
  /** Tử số. */
  readonly numerator: NamedSum
  /** Mẫu số. */
  readonly denominator: NamedSum
  /** A fact that states the share itself in percent; read only when the counts are absent. */
  readonly percentFact?: FactKey
}

/**
 * What 0 of 0 is worth: full points, none, not applicable with the group rescaled, or a fault of the data.
 * Every ratio says it: no engine may guess.
 */
export type ZeroOfZero = 'full' | 'zero' | 'rescale-group' | 'invalid'

/** Theo tỷ lệ: share × max; below the floor nothing. */
export interface RatioRule {
  /** Rule kind. */
  readonly kind: 'ratio'
  /** The share. */
  readonly share: Share
  /** Floor in percent; a share below it scores 0. A floor of 0 is a floor. */
  readonly floorPercent?: number
  /** What 0 of 0 is worth. */
  readonly zeroOfZero: ZeroOfZero
  /** A numerator above its denominator: capped at 100 %, or a fault of the data. */
  readonly above: 'cap' | 'invalid'
}

/** Theo bậc: the first step that the number reaches gives the points. */
export interface StepsRule {
  /** Rule kind. */
  readonly kind: 'steps'
  /** The number: a fact, or a share in percent. */
  readonly of:
    | {
        /** A numeric fact. */
        readonly fact: FactKey
      }
    | {
        /** A share, compared in percent. */
        readonly share: Share
        /** What 0 of 0 is worth. */
        readonly zeroOfZero: ZeroOfZero
      }
  /** The steps, highest bound first. */
  readonly steps: readonly Step[]
  /** Points when no step is reached. */
  readonly otherwise: number
}

/** One step of a {@link StepsRule}; `atLeast` includes the bound, `above` does not. */
export type Step =
  | {
      /** Lower bound, included. */
      readonly atLeast: number
      /** Points. */
      readonly points: number
    }
  | {
      /** Lower bound, excluded. */
      readonly above: number
      /** Points. */
      readonly points: number
    }

/** Theo số lượng: so many points for each, up to a cap. */
export interface CountRule {
  /** Rule kind. */
  readonly kind: 'count'
  /** A whole number, a list (its length counts), or yes-or-no (yes is one). */
  readonly fact: FactKey
  /** Points for each. */
  readonly each: number
  /** The most that this can give. A criterion must have one; a pot item may leave it to the pot. */
  readonly cap?: number
}

/** Trừ điểm: starts from the maximum, takes off for each item, never below the floor. */
export interface DeductRule {
  /** Rule kind. */
  readonly kind: 'deduct'
  /** What is taken off. */
  readonly items: readonly {
    /** A whole number: how many times. */
    readonly fact: FactKey
    /** Points taken off each time. */
    readonly each: number
  }[]
  /** The least that remains. */
  readonly floor: number
}

/** Chấm theo nhận định: a judgement within bounds, in steps. */
export interface JudgedRule {
  /** Rule kind. */
  readonly kind: 'judged'
  /** A number of points. */
  readonly fact: FactKey
  /** Least. */
  readonly from: number
  /** Most. */
  readonly to: number
  /** The points are `from` plus a whole number of steps. */
  readonly step: number
}

/**
 * Theo thời hạn: a number of days stated by a fact, or a civil date against due dates. Scoring never counts working
 * days itself: who makes the facts does, with a calendar.
 */
export interface DeadlineRule {
  /** Rule kind. */
  readonly kind: 'deadline'
  /** What is compared. */
  readonly of: DeadlineByDays | DeadlineByDate
  /** Points when no tier is kept, or the thing was never done (the value `'never'`). */
  readonly otherwise: number
}

/** A whole number of days from a fact. */
export interface DeadlineByDays {
  /** A whole number of days, or `'never'`. */
  readonly daysFact: FactKey
  /** Tiers, shortest first. */
  readonly tiers: readonly {
    /** At most so many days. */
    readonly atMost: number
    /** Points. */
    readonly points: number
  }[]
}

/** A civil date from a fact. */
export interface DeadlineByDate {
  /** A date, or `'never'`. */
  readonly dateFact: FactKey
  /** Tiers, earliest first; the due day itself is in time. */
  readonly tiers: readonly {
    /** A day `MM-DD` of the year in which the assessed period begins, or the date that another fact states. */
    readonly by:
      | {
          /** `MM-DD`. */
          readonly monthDay: string
        }
      | {
          /** A fact whose value is the due date. */
          readonly fact: FactKey
        }
    /** Points. */
    readonly points: number
  }[]
}

/** Cộng các nội dung con: the parts add up. */
export interface SumRule {
  /** Rule kind. */
  readonly kind: 'sum'
  /** The parts, each a criterion of its own. */
  readonly parts: readonly Criterion[]
}
