import type { Text } from '../law/index.ts'
import { amount, day } from './enWords.ts'
import type { MessageData } from './Locale.ts'
import type { StageWords } from './StageWords.ts'
import { say } from './words.ts'

const label = (title: unknown): string => {
  const { vi, en } = title as Text
  return en ?? vi
}

const stage = ({ stageTitle }: MessageData): string => `stage “${label(stageTitle)}”`

const uses = { group: 'group', criterion: 'criterion', bonus: 'bonus', penalty: 'penalty' } as const

/** By its printed number; what has none, by its title. */
const place = ({ use, number, title }: MessageData): string =>
  `${uses[(use as keyof typeof uses | undefined) ?? 'criterion']} ${number === undefined ? `“${title === undefined ? '?' : label(title)}”` : say(number)}`

const where = { by: 'who', on: 'the day' } as const

/** Stages compared. */
export const enStages: StageWords = {
  title: 'Stages compared',
  stages: 'Stages',
  columns: ['Stage', 'Who', 'Days', 'Claimed', 'Computed', 'Grade by the facts'],
  blank: (count) => `${count} left blank`,
  locked: (by, on) => `locked: ${by}, ${on}`,
  values: 'Points by criterion',
  reasons: 'Reasons of changes',
  official: 'The official value',
  officialValue: (stage, status, points) =>
    status === 'known'
      ? `${points} points, of the stage “${stage}” that the set names; never the largest of the stages`
      : status === 'blank'
        ? `none yet: the stage “${stage}” left something blank, and blank is not zero`
        : `none yet: the stage “${stage}” is not there`,
  findings: {
    'reason-missing': (data) =>
      `${place(data)}: ${stage(data)} changes ${amount(data['before'])} to ${amount(data['after'])} without a reason`,
    'claim-not-computed': ({ claimed, min, max, ...data }) =>
      `${place(data)}: ${stage(data)} claims ${amount(claimed)}, the facts give ${min === max ? amount(min) : `${amount(min)}–${amount(max)}`}`,
    'parts-differ': (data) =>
      `${place(data)}: ${stage(data)} claims ${amount(data['claimed'])}, by the set its parts come to ${amount(data['sum'])}`,
    'parts-apart': (data) =>
      `${place(data)}: ${stage(data)} marks the parts ${amount(data['spread'])} points apart, more than is allowed; they must be marked again`,
    'author-or-day-missing': (data) =>
      `${place(data)}: ${stage(data)} does not say ${(data['missing'] as (keyof typeof where)[]).map((each) => where[each]).join(' and ')}`,
    'outside-window': (data) =>
      `${place(data)}: ${stage(data)} is dated ${day(data['on'])}, outside ${day(data['from'])}–${day(data['to'])}`,
    'before-earlier-stage': (data) =>
      `${place(data)}: ${stage(data)} is dated ${day(data['on'])}, before stage “${label(data['fromTitle'])}” (${day(data['before'])})`,
    'locked-changed': (data) =>
      `${stage(data)} was locked (${say(data['by'])}, ${day(data['on'])}) and changed afterwards`,
    'official-missing': (data) => `${stage(data)}, which is official, is not there`,
    'official-blank': (data) =>
      `${stage(data)}, which is official, left blank: ${(data['criteria'] as readonly MessageData[]).map(place).join(', ')}`,
    'sets-differ': ({ stages }) =>
      `the stages ${(stages as readonly MessageData[]).map(({ title }) => `“${label(title)}”`).join(', ')} were not scored by one and the same set`,
  },
}
