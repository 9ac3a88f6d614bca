import { type Duty, dutyOn, oneStop } from './dutyOn.ts'
import { breach, dayOf, happened, type Inquiry } from './Inquiry.ts'

/** Hướng dẫn bổ sung một lần: at the counter, and when the file goes back; sector law may say so of the latter itself. */
export function guidanceOnce(inquiry: Inquiry): void {
  const { facts, options, law } = inquiry
  const asked = happened(inquiry, 'supplement-requested')
  const before = asked.filter(({ index }) => isBeforeReception(inquiry, index))
  const after = asked.slice(before.length)
  for (const [phase, list] of [
    ['reception', before],
    ['appraisal', after],
  ] as const) {
    const [, second] = list
    if (second === undefined) continue
    const sector = phase === 'appraisal' ? law?.inner.find(({ mechanics }) => mechanics?.asks !== undefined) : undefined
    const general = dutyOn(oneStop.guidance, dayOf(second.event.on), options)
    const duty: Duty | undefined =
      sector !== undefined
        ? { rule: sector, source: sector.mechanics?.asks?.source ?? sector.source, isKnown: true }
        : phase === 'reception' || general === undefined || general.source.provenance === 'assumed'
          ? general
          : { ...general, source: byAnalogy(general) }
    const atMost = duty?.rule.mechanics?.asks?.atMost ?? 1
    const beyond = list[atMost]
    if (beyond !== undefined)
      breach(inquiry, 'supplement-more-than-once', duty, ['events', beyond.index], {
        on: beyond.event.on,
        times: list.length,
        atMost,
        phase,
        receivedOn: facts.received,
      })
  }
}

const isBeforeReception = ({ dossier }: Inquiry, index: number): boolean => {
  const received = dossier.events.findIndex(({ kind }) => kind === 'received')
  return received === -1 || index < received
}

/** The rule read speaks of the counter; that it holds for a file returned later is a conclusion of ours. */
function byAnalogy({ source }: Duty): Duty['source'] {
  const { instrument, provision } = source
  return {
    ...(instrument !== undefined && { instrument }),
    ...(provision !== undefined && { provision }),
    provenance: 'inferred',
    basis: 'the rule read speaks of guidance at the reception; taken for a file returned after it too',
  }
}
