import { amount, day } from './enWords.ts'
import type { StageWords } from './StageWords.ts'
import { say } from './words.ts'

const where = { by: 'who', on: 'the day' } as const

/** Stages compared. */
export const enStages: StageWords = {
  title: 'Stages compared',
  stages: 'Stages',
  columns: ['Stage', 'Who', 'Days', 'Claimed', 'Computed', 'Grade by the facts'],
  blank: (count) => `${count} criteria left blank`,
  locked: (by, on) => `locked: ${by}, ${on}`,
  values: 'Points by criterion',
  reasons: 'Reasons of changes',
  official: 'The official value',
  officialValue: (stage, status, points) =>
    status === 'known'
      ? `${points} points, of the stage “${stage}” that the set names; never the largest of the stages`
      : status === 'blank'
        ? `none yet: the stage “${stage}” left criteria blank, and blank is not zero`
        : `none yet: the stage “${stage}” is not there`,
  findings: {
    'reason-missing': ({ number, before, after, stage }) =>
      `criterion ${say(number)}: stage “${say(stage)}” changes ${amount(before)} to ${amount(after)} without a reason`,
    'claim-not-computed': ({ number, claimed, min, max, stage }) =>
      `criterion ${say(number)}: stage “${say(stage)}” claims ${amount(claimed)}, the facts give ${min === max ? amount(min) : `${amount(min)}–${amount(max)}`}`,
    'parts-differ': ({ number, claimed, sum, stage }) =>
      `criterion ${say(number)}: stage “${say(stage)}” claims ${amount(claimed)}, its parts add up to ${amount(sum)}`,
    'author-or-day-missing': ({ stage, missing }) =>
      `stage “${say(stage)}” does not say ${(missing as (keyof typeof where)[]).map((each) => where[each]).join(' and ')}`,
    'outside-window': ({ stage, on, from, to }) =>
      `stage “${say(stage)}” is dated ${day(on)}, outside ${day(from)}–${day(to)}`,
    'before-earlier-stage': ({ number, stage, from, on, before }) =>
      `criterion ${say(number)}: stage “${say(stage)}” is dated ${day(on)}, before stage “${say(from)}” (${day(before)})`,
    'locked-changed': ({ stage, by, on }) =>
      `stage “${say(stage)}” was locked (${say(by)}, ${day(on)}) and changed afterwards`,
    'official-missing': ({ stage }) => `the official stage “${say(stage)}” is not there`,
    'official-blank': ({ stage, criteria }) => `the official stage “${say(stage)}” left blank: ${say(criteria)}`,
    'sets-differ': ({ stages }) => `the stages ${say(stages)} were not scored by one and the same set`,
  },
}
