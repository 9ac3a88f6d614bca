import type { Text } from '../law/index.ts'
import type { FactValue } from './Assessment.ts'
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

/**
 * Điều kiện trên dữ kiện: what a gate, a level or a deduction asks of the facts. Not known stays not known: `any` holds
 * as soon as one part does, `all` fails as soon as one part does, and neither needs the rest.
 */
export type FactCondition =
  | {
      /** A fact has one of these values. */
      readonly kind: 'fact-is'
      /** The fact. */
      readonly fact: FactKey
      /** The values. */
      readonly values: readonly FactValue[]
    }
  | {
      /** A numeric fact is at least this. */
      readonly kind: 'fact-at-least'
      /** The fact. */
      readonly fact: FactKey
      /** The threshold, included. */
      readonly value: number
    }
  | {
      /** A share reaches this percentage: the bound included, or not; above 100 % it counts as 100 %. */
      readonly kind: 'share-at-least' | 'share-above'
      /** The share. */
      readonly share: Share
      /** The bound in percent. */
      readonly percent: number
      /** What 0 of 0 counts as: 100 %, nothing, or a fault of the data. */
      readonly zeroOfZero: 'full' | 'zero' | 'invalid'
    }
  | {
      /** All of them hold, or any. */
      readonly kind: 'all' | 'any'
      /** The conditions. */
      readonly of: readonly FactCondition[]
    }
  | {
      /** It does not hold. */
      readonly kind: 'not'
      /** The condition. */
      readonly of: FactCondition
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
 * or the first number against the second (ids `'below'`, `'equal'`, `'above'`); or the first condition that holds; or
 * each of many items has its level, and the points are the mean over the items.
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
  | {
      /** Conditions in order; the first that holds gives the level. When none does, the text has no level for the case. */
      readonly first: readonly {
        /** Id of the level. */
        readonly level: string
        /** When it is reached. */
        readonly when: FactCondition
      }[]
    }
  | {
      /** Bình quân các hồ sơ: how many items have each level. */
      readonly tally: readonly {
        /** Id of the level. */
        readonly level: string
        /** A whole number: how many items. */
        readonly fact: FactKey
      }[]
      /** What no item at all is worth. */
      readonly zeroOfZero: ZeroOfZero
    }

/** One level of a {@link LevelsRule}. */
export interface Level {
  /** Id, unique in the rule. */
  readonly id: string
  /** What the level is called. */
  readonly label: Text
  /** Its points; absent where the text gives none for this case: the answer is then `no-level`, never a guess. */
  readonly points?: number
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
 * What becomes of the maximum of a criterion that is left out: the rest of its group is rescaled to the group's
 * maximum, or the rest of the whole to the whole's; the total shrinks; or the siblings share it equally (to a unit of
 * the printed places), and the group is rescaled where no sibling applies.
 */
export type LeaveOut = 'rescale-group' | 'rescale-total' | 'shrink' | 'share-siblings'

/**
 * What 0 of 0 is worth: full points, none, a fault of the data, or not applicable with what becomes of the maximum.
 * Every ratio says it: no engine may guess.
 */
export type ZeroOfZero = 'full' | 'zero' | 'invalid' | LeaveOut

/** Theo tỷ lệ: share × max; below the floor nothing; full points from the target on, below it share / target × max. */
export interface RatioRule {
  /** Rule kind. */
  readonly kind: 'ratio'
  /** The share. */
  readonly share: Share
  /** Floor in percent; a share below it scores 0. A floor of 0 is a floor. */
  readonly floorPercent?: number
  /** Chỉ tiêu: the target in percent, above 0. */
  readonly targetPercent?: number
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
  readonly items: readonly DeductItem[]
  /** The least that remains. */
  readonly floor: number
}

/** One item of a {@link DeductRule}: for each of a number, in points or in percent of the maximum; or once, when something holds. */
export type DeductItem =
  | {
      /** A whole number: how many times. */
      readonly fact: FactKey
      /** Points taken off each time. */
      readonly each: number
    }
  | {
      /** A whole number: how many times. */
      readonly fact: FactKey
      /** Percent of the maximum taken off each time. */
      readonly eachPercent: number
    }
  | {
      /** When it is taken off. */
      readonly when: FactCondition
      /** Points taken off. */
      readonly each: number
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
  /** Điểm do cấp trên chấm: ids of the stages at which alone it may be given; a unit does not give itself these points. */
  readonly awardedAt?: readonly string[]
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

/** Cộng các nội dung con: the parts add up, or are combined otherwise. */
export interface SumRule {
  /** Rule kind. */
  readonly kind: 'sum'
  /** The parts, each a criterion of its own. */
  readonly parts: readonly Criterion[]
  /** How the parts make the whole; absent = they add up. A part that does not apply is left out of it. */
  readonly combine?: Combine
}

/** Cách gộp các nội dung con, where it is not the plain sum. */
export type Combine =
  | {
      /** The best part counts, of options that exclude each other; or the worst. */
      readonly take: 'best' | 'worst'
    }
  | {
      /** Bình quân of parts with one maximum: members of a panel, periods of a year. */
      readonly take: 'mean'
      /** Parts that lie so many points apart, or more, make no mean: somebody must mark again. */
      readonly spreadBelow?: number
    }
  | {
      /** The parts add up, to no more than the maximum. */
      readonly take: 'cap'
    }
  | {
      /** Hệ số: each part times its weight. */
      readonly take: 'weights'
      /** Whole numbers, one for each part. */
      readonly weights: readonly number[]
    }
