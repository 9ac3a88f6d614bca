import { plain } from './markdown.mjs'
import { sourceText } from './sources.mjs'

/** What moves the clock of a limit beside the calendar, a line for each. */
export function mechanicsLines(mechanics, context) {
  if (mechanics === undefined) return []
  const { locale, words, procedureLink } = context
  const limit = (of) => plain(locale.deadline.limit(of))
  const effect = ({ effect: of, atMost, resumes }) =>
    [words.clockEffect[of], atMost !== undefined && words.atMostTimes(atMost), resumes !== undefined && words.resumes]
      .filter(Boolean)
      .join('; ')
  const count = ({ atMost }) => words.atMostTimes(atMost)
  const written = {
    onSupplement: effect,
    onSuspension: effect,
    ifUnmet: effect,
    onResubmission: effect,
    onConsultation: effect,
    excluded: ({ times }) => times.map((each) => plain(locale.deadline.pauseReasons[each])).join('; '),
    silence: () => '',
    asks: count,
    reappointments: count,
  }
  return Object.entries(mechanics).flatMap(([name, part]) => {
    const title = words.mechanics[name]
    if (title === undefined) throw new Error(`no words for the mechanics ${name}`)
    const line = (text, source) => `${[title, text].filter(Boolean).join(': ')}. ${sourceText(source, context)}`.trim()
    if (name === 'extensions')
      return part.map(({ when, atMost, times, inWriting, source }) =>
        line(
          [
            when && plain(locale.timeLimit.caseOf(when)),
            atMost === 'as-long-again' ? words.asLongAgain : words.extendBy(limit(atMost)),
            times !== undefined && words.atMostTimes(times),
            inWriting && words.inWriting,
          ]
            .filter(Boolean)
            .join('; '),
          source,
        ),
      )
    if (name === 'inner')
      return part.map(({ step, limit: of, source }) => line(`${words.innerStep[step]} ${limit(of)}`, source))
    if (name === 'innerOf') return [line(part.map(procedureLink).join('; '))]
    return [line(written[name](part), part.source)]
  })
}
