import type { WorkingCalendar } from '../calendar/index.ts'
import { toIsoDate } from '../civil/index.ts'
import type { Conventions, TimeLimitCase } from '../deadline/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import type { Petition } from './Petition.ts'
import type { PetitionAssessment } from './PetitionAssessment.ts'
import { petitionKinds } from './PetitionKind.ts'
import type { PetitionRules } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import { petitionBreaches } from './petitionBreaches.ts'
import { petitionStamp } from './petitionStamp.ts'
import { endings, petitionStatus, settlings } from './petitionStatus.ts'
import { petitionSteps } from './petitionSteps.ts'
import { petitionStory } from './petitionStory.ts'
import { readComplexity } from './readComplexity.ts'

/** What {@link assessPetition} is told beside the petition. */
export interface AssessPetitionOptions {
  /** Thời hạn và các bước, `petitionRules`. */
  readonly rules: PetitionRules
  /** The day asked. */
  readonly asOf: string
  /** Made by `vietnamCalendar`. */
  readonly calendar: WorkingCalendar
  /** The conventions that differ from the default. */
  readonly conventions?: Partial<Conventions>
}

/**
 * Đánh giá việc giải quyết một đơn (Luật Khiếu nại 02/2011, Luật Tố cáo 25/2018, Luật Tiếp cận thông tin 104/2016): each
 * step with the law of the day on which it began, its due date and how it stands, and what was breached.
 *
 * What happened after the day asked has not happened. The law is chosen by the day of the event that starts a step, never
 * by the day asked. Where texts conflict, or a text can be read two ways, the one taken is an assumption and the other due
 * date stands beside it; a step late in one reading only is a breach that is `disputed`.
 *
 * @param petition - the petition, as `parsePetition` gives it
 * @param options - rules, day asked, calendar, conventions
 * @returns steps, breaches, findings and status
 * @throws a {@link DanvanError} `invalid-date` if the day asked does not exist
 * @throws a {@link DanvanError} `date-out-of-range` if a limit ends after the year 9999
 * @throws a {@link DanvanError} `invalid-option` if it is no petition, of no kind that there is, or the rules name a procedure that the limits lack
 * @example
 * ```ts
 * const petition = {
 *   schema: 'danvan/petition@1',
 *   id: '12/KN',
 *   kind: 'complaint',
 *   level: 'first',
 *   channel: 'post',
 *   events: [{ kind: 'received', on: '2023-04-21' }],
 * } as const
 * const options = { rules: petitionRules, asOf: '2023-05-08', calendar: vietnamCalendar() }
 * const { status, steps, breaches } = assessPetition(petition, options)
 * status // => 'overdue'
 * const accepting = steps.find(({ task }) => task === 'accept')
 * accepting.dueDate.dueOn // => '2023-05-04'
 * accepting.alternatives.map(({ code, dueDate }) => [code, dueDate.dueOn]) // => [['other-text', '2023-05-10']]
 * breaches.filter(({ step }) => step === accepting.id).map(({ code, disputed }) => [code, disputed]) // => [['overdue', true]]
 * ```
 */
export function assessPetition(petition: Petition, options: AssessPetitionOptions): PetitionAssessment {
  if (petition?.schema !== 'danvan/petition@1')
    throw new DanvanError('invalid-option', { option: 'petition', received: String(petition?.schema).slice(0, 40) })
  requireObject('options', options)
  if (!petitionKinds.includes(petition.kind))
    throw new DanvanError('invalid-option', { option: 'petition', received: String(petition.kind).slice(0, 40) })
  const { rules, calendar, conventions } = options
  if (rules?.process?.schema !== 'danvan/petition-process@1' || rules.limits?.schema !== 'danvan/time-limits@1')
    throw new DanvanError('invalid-option', { option: 'rules', received: String(rules?.process?.schema).slice(0, 40) })
  const asOf = toIsoDate(options.asOf)
  const story = petitionStory(petition.events, asOf)
  const received = story.first(['received'])
  const accepted = story.first(['accepted'])
  const ended = story.earliest(settlings) ?? story.latest(endings)
  const { complexity, findings } = readComplexity(petition, rules, accepted?.on ?? received?.on ?? asOf)
  const setting: PetitionSetting = {
    petition,
    story,
    rules,
    asOf,
    calendar,
    conventions,
    when: caseOf(petition, complexity.value),
    isCompetent: petition.competent ?? story.first(['transferred']) === undefined,
  }
  const counted = rules.process.steps.flatMap((rule) => petitionSteps(rule, setting))
  const steps = counted.map(({ step }) => step)
  const judged = counted.map(petitionBreaches)
  const { id, kind, level, channel, label, responsible } = petition
  return {
    kind: 'petition-assessment',
    schema: 'danvan/petition-assessment@1',
    petition: {
      id,
      kind,
      ...(level !== undefined && { level }),
      channel,
      ...(label !== undefined && { label }),
      ...(responsible !== undefined && { responsible }),
    },
    asOf,
    status: petitionStatus(story, counted),
    receivedOn: received?.on ?? null,
    acceptedOn: accepted?.on ?? null,
    endedOn: ended?.on ?? null,
    complexity,
    steps,
    breaches: judged.flatMap(({ breaches }) => breaches),
    findings: [...findings, ...judged.flatMap((each) => each.findings)],
    provenance: weakestProvenance(steps.flatMap(({ law, provenance }) => (law === undefined ? [] : [provenance]))),
    stamp: petitionStamp([rules.process, rules.limits], calendar, asOf),
  }
}

/** What is stated of the case, in the words of the limits. */
function caseOf({ case: stated = {}, channel }: Petition, complexity: TimeLimitCase['complexity']): TimeLimitCase {
  const { place, complainants, verification, isClear } = stated
  return {
    ...(place !== undefined && { place }),
    ...(complainants !== undefined && { complainants }),
    ...(verification !== undefined && { verification }),
    ...(isClear !== undefined && { clarity: isClear ? 'clear' : 'complex' }),
    ...(complexity !== undefined && { complexity }),
    ...((channel === 'direct' || channel === 'online') && { channel }),
  }
}
