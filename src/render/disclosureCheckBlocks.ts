import { aspectNames, type DisclosureCheck, type Verdict, verdictCodes } from '../disclosure/index.ts'
import type { Locale } from '../locales/index.ts'
import type { RecordDisclosures } from '../record/index.ts'
import type { Block } from './Block.ts'
import { closingBlocks, dueText, eventBlocks, labelOf, table, warningBlocks } from './disclosurePlanBlocks.ts'
import { listOf } from './listOf.ts'
import { recordFindingItems } from './reviewBlocks.ts'
import { dueItemDay, dueItemTitle } from './upcomingBlocks.ts'

/** The verdicts for people: counted first, then what is at fault and why, all of them as a table, and what may come down. */
export function disclosureCheckBlocks(check: DisclosureCheck, locale: Locale): Block[] {
  const { disclosureVerdicts: words, disclosure, review } = locale
  const { agency, asOf, verdicts, portfolio, findings, eventFindings, notPlanned, assumptions, stamp } = check
  const byId = new Map(verdicts.map((verdict) => [verdict.occurrence.id, verdict]))
  return [
    { kind: 'heading', level: 1, text: words.checkTitle },
    { kind: 'paragraph', text: `${agency}. ${words.asOf(locale.date(asOf))}` },
    ...countBlocks(check, locale),
    ...listOf(
      words.worst,
      portfolio.worst.flatMap((id) => {
        const verdict = byId.get(id)
        return verdict === undefined ? [] : [faultText(verdict, locale)]
      }),
    ),
    verdicts.length === 0
      ? { kind: 'paragraph', text: disclosure.none }
      : table(
          words.verdictColumns,
          [22, 40, 22, 34, 28],
          verdicts.map((verdict) => verdictCells(verdict, locale)),
        ),
    ...listOf(
      words.takeDown,
      portfolio.takeDown.map(({ occurrence, channel, from }) => {
        const verdict = byId.get(occurrence)
        const name = verdict === undefined ? occurrence : `${occurrence} ${labelOf(verdict.occurrence, locale)}`
        return words.mayTakeDown(name, disclosure.channel[channel], locale.date(from))
      }),
    ),
    ...listOf(
      words.findingsTitle,
      findings.map(({ code, severity, data }) => `${review.severity[severity]}: ${words.checkFindings[code](data)}`),
    ),
    ...eventBlocks(eventFindings, notPlanned, locale),
    ...warningBlocks(
      verdicts.map(({ occurrence }) => occurrence),
      locale,
    ),
    ...closingBlocks(assumptions, check.provenance, stamp, locale),
  ]
}

function countBlocks({ portfolio }: DisclosureCheck, { disclosureVerdicts: words }: Locale): Block[] {
  const items = verdictCodes
    .filter((code) => portfolio.headlines[code] > 0)
    .map((code) => words.count(words.verdicts[code], portfolio.headlines[code]))
  return listOf(words.portfolio, items)
}

/** Every fault of an occurrence in one line. */
function faultText({ occurrence, findings, observations }: Verdict, locale: Locale): string {
  const { disclosureVerdicts: words } = locale
  const faults = [...new Set(observations.flatMap((each) => each.faults))].map((fault) => words.faults[fault])
  const said = findings.map(({ code, data }) => words.findings[code](data))
  return `${occurrence.id} ${labelOf(occurrence, locale)}: ${[...said, ...faults].join('; ')}`
}

function verdictCells(verdict: Verdict, locale: Locale): string[] {
  const { occurrence, aspects, headline, withoutWaiver, nextStep } = verdict
  const { disclosureVerdicts: words } = locale
  const open = aspectNames
    .filter((name) => !['met', 'not-applicable'].includes(aspects[name].status))
    .map((name) => `${words.aspects[name]}: ${words.reasons[aspects[name].reason]}`)
  const said =
    withoutWaiver === undefined
      ? words.verdicts[headline]
      : `${words.verdicts[headline]} (${words.verdicts[withoutWaiver]})`
  return [
    occurrence.id,
    labelOf(occurrence, locale),
    dueText(occurrence, locale),
    open.length === 0 ? said : `${said}. ${open.join('; ')}`,
    nextStep === undefined
      ? '–'
      : words.nextStep(words.nextSteps[nextStep.code], nextStep.on === null ? undefined : locale.date(nextStep.on)),
  ]
}

/** The disclosures of a record for people: counted, what the report names, what it does not, what is pressing. */
export function recordDisclosureBlocks(result: RecordDisclosures, locale: Locale): Block[] {
  const { disclosureVerdicts: words, disclosure } = locale
  const { unit, review, notMentioned, toSettle, check, urgent, crossChecks, findings } = result
  const { record } = words
  const silent = (status: 'owed' | 'if-it-arises') =>
    notMentioned
      .filter((each) => each.status === status)
      .map(({ duty, label, arises }) => `${duty} ${locale.text(label)} (${record.arises[arises]})`)
  const said = review.duties.filter(({ declaredBy }) => declaredBy.length > 0)
  return [
    { kind: 'heading', level: 1, text: words.recordTitle },
    { kind: 'paragraph', text: `${unit}. ${words.asOf(locale.date(review.asOf))}` },
    { kind: 'paragraph', text: `${record.counts(review.counts)}.` },
    ...(said.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: record.declared },
          { kind: 'paragraph', text: record.unknownAspects },
          table(
            [disclosure.id, disclosure.what, words.aspects.channel],
            [12, 60, 40],
            said.map(({ duty, label, aspects: { channel } }) => [
              duty,
              locale.text(label),
              `${words.status[channel.status]}: ${words.reasons[channel.reason]}`,
            ]),
          ),
        ] as const)),
    ...listOf(
      record.inPart,
      review.duties.flatMap(({ duty, notNamed }) =>
        notNamed.length === 0 ? [] : [record.restOf(duty, notNamed.map(locale.text).join('; '))],
      ),
    ),
    ...listOf(record.notMentioned, silent('owed')),
    ...listOf(record.onlyByEvent, silent('if-it-arises')),
    ...listOf(
      record.headings,
      review.headings.map(({ duty, label }) => `${duty} ${locale.text(label)}`),
    ),
    ...listOf(
      record.toSettle,
      toSettle.map(({ flags, duties }) => {
        const what =
          flags.length === 0 ? words.reasons['text-not-read'] : flags.map((each) => disclosure.flag[each]).join('; ')
        return `${what}: ${duties.join(', ')}`
      }),
    ),
    ...listOf(
      record.urgent,
      urgent.map((item) => {
        const isOpen = item.doneNotKnown === true && item.dueOn !== null && item.dueOn < review.asOf
        const day = dueItemDay(item, locale)
        return `${dueItemTitle(item, locale)}: ${isOpen ? `${day} (${locale.due.unconfirmed})` : day}`
      }),
    ),
    ...listOf(
      record.crossChecks,
      crossChecks.map(
        ({ label, code, duties }) => `${locale.text(label)}: ${record.crossCheck[code]} (${duties.join(', ')})`,
      ),
    ),
    ...listOf(words.findingsTitle, findings.length === 0 ? [] : recordFindingItems(findings, locale)),
    ...closingBlocks(check.assumptions, result.provenance, check.stamp, locale),
  ]
}
