import {
  type PetitionEventKind,
  petitionEvents,
  petitionProcess,
  petitionTasks,
  receptionDuties,
  timeLimits,
} from 'danvan'
import { describe, expect, test } from 'vitest'

const procedures = new Set(timeLimits.procedures.map(({ id }) => id))
const { steps, pauses } = petitionProcess

describe('the process of petitions', () => {
  test('names procedures that the limits have', () => {
    const named = [...steps.flatMap((step) => step.procedures), ...pauses.map(({ procedure }) => procedure)]
    expect(named.filter((id) => !procedures.has(id))).toEqual([])
    expect(Object.values(receptionDuties.procedures).filter((id) => !procedures.has(id))).toEqual([])
  })

  test('leaves out no procedure of §5.1–5.5 but those that are no step of a petition', () => {
    const used = new Set([
      ...steps.flatMap((step) => step.procedures),
      ...pauses.map(({ procedure }) => procedure),
      ...Object.values(receptionDuties.procedures),
    ])
    const fields = ['complaint', 'denunciation', 'reception', 'petition', 'feedback', 'information']
    const left = timeLimits.procedures.filter(({ id, field }) => fields.includes(field) && !used.has(id))
    // What an agency makes public unasked is a matter of disclosure.
    expect(left.map(({ id }) => id)).toEqual(['info.publish-default'])
  })

  test('every step has an id of its own, a known task, and events of its kinds', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    for (const { id, task, kinds, from, doneBy, chosenBy } of steps) {
      expect(petitionTasks, id).toContain(task)
      const events = [...Object.values(from).flat(), ...doneBy, ...(chosenBy === undefined ? [] : [chosenBy])]
      for (const event of events as PetitionEventKind[])
        expect(
          kinds.some((kind) => (petitionEvents[event] as readonly string[]).includes(kind)),
          `${id}: ${event}`,
        ).toBe(true)
    }
  })

  test('every row of a procedure starts with an event that its steps know', () => {
    for (const step of steps)
      for (const rule of timeLimits.rules)
        if (step.procedures.includes(rule.procedure) && rule.kind === 'statutory' && rule.start !== undefined)
          if (step.step === undefined || rule.when?.step?.includes(step.step)) {
            const known = rule.start.events.filter((event) => event === 'not-read' || step.from[event] !== undefined)
            expect(known.length, `${step.id}, ${rule.id}`).toBeGreaterThan(0)
          }
  })

  test('every task and every event is used', () => {
    expect(petitionTasks.filter((task) => !steps.some((step) => step.task === task))).toEqual([])
    const used = new Set([
      ...steps.flatMap(({ from, doneBy }) => [...Object.values(from).flat(), ...doneBy]),
      ...pauses.flatMap(({ from, to }) => [from, to]),
    ])
    const idle = Object.keys(petitionEvents).filter((event) => !used.has(event as PetitionEventKind))
    // They end a petition, lengthen a term, or are told only.
    expect(idle).toEqual(['extended', 'dialogue-held', 'withdrawn'])
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(petitionProcess))).toEqual(petitionProcess)
  })
})
