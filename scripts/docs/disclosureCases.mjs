import { code, plain } from './markdown.mjs'

/** What must come out for the occurrences of a case, a line for each. */
export function disclosureCaseText(expected, duty, context) {
  return Object.entries(expected)
    .map(([occurrence, of]) => `${plain(occurrence)}: ${occurrenceText(of, duty, context)}`)
    .join('<br>')
}

function occurrenceText(expected, duty, context) {
  const { locale, words } = context
  const say = locale.disclosureVerdicts
  const own = words.disclosure
  const codes = (list) => list.map((each) => context.codeLink(each)).join(', ')
  const lacking = (each) => {
    const content = duty.content?.find(({ id }) => id === each)
    return plain(content === undefined ? (locale.disclosure.evidence[each] ?? each) : locale.text(content.label))
  }
  const written = {
    headline: (of) => plain(say.verdicts[of]),
    dueOn: (of) => own.due(locale.date(of)),
    keepUntil: (of) => own.keepUntil(locale.date(of)),
    aspects: (of) =>
      Object.entries(of)
        .map(([name, status]) => `${plain(say.aspects[name])}: ${plain(say.status[status])}`)
        .join(', '),
    reasons: (of) =>
      Object.entries(of)
        .map(
          ([name, reason]) =>
            `${plain(say.aspects[name])}: ${plain(say.reasons[reason] ?? locale.disclosure.reason[reason])}`,
        )
        .join(', '),
    faults: (of) => `${own.faults}: ${of.map((each) => plain(say.faults[each])).join(', ')}`,
    daysLate: ({ calendar, working }) => own.daysLate(calendar, working),
    state: (of) => plain(say.verdicts[of] ?? say.status[of]),
    findings: codes,
    nextStep: ({ code: step, on }) =>
      plain(say.nextStep(say.nextSteps[step], on === undefined ? undefined : locale.date(on))),
    missing: (of) => `${own.lacks}: ${of.map(lacking).join(', ')}`,
    withoutWaiver: (of) => `${own.withoutWaiver}: ${plain(say.verdicts[of])}`,
  }
  const lines = Object.entries(expected).map(([name, of]) => (written[name] ? written[name](of) : code(name)))
  return lines.filter(Boolean).join('; ')
}
