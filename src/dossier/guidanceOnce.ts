import type { TimeLimitRule } from '../deadline/index.ts'
import { innerRow, isUnread, restsOn } from './dossierLaw.ts'
import { type Duty, dutyOn, oneStop } from './dutyOn.ts'
import { allowedAgain } from './guidanceAgain.ts'
import { breach, dayOf, happened, type Inquiry } from './Inquiry.ts'

/**
 * Hướng dẫn bổ sung một lần: at the counter, and when the file goes back; sector law may say so of the latter itself, and
 * may let the agency guide again after a supplement that was not enough.
 */
export function guidanceOnce(inquiry: Inquiry): void {
  const { facts, options, law } = inquiry
  const asked = happened(inquiry, 'supplement-requested')
  const before = asked.filter(({ index }) => isBeforeReception(inquiry, index))
  const again = allowedAgain(inquiry)
  const after = asked.slice(before.length).filter(({ index }) => !again.has(index))
  for (const [phase, list] of [
    ['reception', before],
    ['appraisal', after],
  ] as const) {
    const [, second] = list
    if (second === undefined) continue
    const sector = phase === 'appraisal' && law !== undefined ? innerRow(law, options, asksFirst) : undefined
    const general = dutyOn(oneStop.guidance, dayOf(second.event.on), options)
    const duty: Duty | undefined =
      sector !== undefined
        ? { rule: sector, source: sector.mechanics?.asks?.source ?? sector.source, isKnown: !isUnread(sector) }
        : phase === 'reception' || general === undefined || general.source.provenance === 'assumed'
          ? general
          : { ...general, source: restsOn(general.source, 'inferred', byAnalogy) }
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

const asksFirst = ({ mechanics, start }: TimeLimitRule): boolean =>
  mechanics?.asks !== undefined && start?.events.includes('supplement-received') !== true

const byAnalogy = 'the rule read speaks of guidance at the reception; taken for a file returned after it too'
