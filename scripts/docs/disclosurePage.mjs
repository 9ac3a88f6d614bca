import { caseCitation, caseName } from './caseText.mjs'
import { disclosureCaseText } from './disclosureCases.mjs'
import { folded, heading, list, plain, table } from './markdown.mjs'
import { forceText, gapLines, sourceText, uniqueById } from './sources.mjs'

/** The page of a catalogue of disclosure: each duty with due, channels, keeping, and its cases. */
export function disclosurePage(catalogue, cases, context) {
  const { locale, words, api } = context
  const assumptions = catalogue.assumptions ?? []
  return [
    heading(1, plain(locale.text(catalogue.title))),
    `${words.version}: ${catalogue.version}. ${words.reviewed} ${locale.date(catalogue.reviewedOn)}.`,
    words.functions(
      ['dutiesOn', 'planDisclosures', 'checkDisclosures'].map((name) => api('disclosure', name)).join(', '),
    ),
    context.live('disclosure'),
    words.data(catalogue.id),
    ...(assumptions.length === 0
      ? []
      : [
          `${words.disclosure.assumptions}:`,
          list(
            assumptions.map(
              ({ code, source }) =>
                `${plain(locale.disclosureVerdicts.assumption({ code, source, taken: '' }))} ${sourceText(source, context)}`,
            ),
          ),
        ]),
    ...catalogue.duties.flatMap((duty) => dutySection(duty, cases, context)),
  ]
}

function dutySection(duty, cases, context) {
  const { locale, words } = context
  const { columns } = words
  const own = cases.filter(({ expected }) => Object.keys(expected).some((key) => key.split('/')[0] === duty.id))
  const date = dayFor(duty)
  return [
    heading(2, `${plain(duty.id)}: ${plain(locale.text(duty.label))}`, duty.id),
    [
      context.live('disclosure', `?duty=${encodeURIComponent(duty.id)}${date === undefined ? '' : `&date=${date}`}`),
      context.wrongHere(duty.id),
    ].join(' · '),
    table([columns.what, columns.source], dutyRows(duty, context)),
    ...(duty.notes === undefined ? [] : [list(duty.notes.map(({ text }) => plain(locale.text(text))))]),
    ...(duty.gaps === undefined
      ? []
      : [`${words.gaps}:`, gapLines(uniqueById(duty.gaps), context, duty.id).join('\n')]),
    ...(own.length === 0
      ? []
      : folded(`${words.boundary} (${own.length})`, [
          table(
            [columns.case, columns.citation, columns.expected],
            own.map((each) => [
              caseName(each.id, context),
              caseCitation(each.citation, context),
              disclosureCaseText(each.expected, duty, context),
            ]),
          ),
        ])),
  ]
}

/** A day on which the duty is in force, for a link that shows it at work. */
function dayFor({ inForce }) {
  const usual = '2023-07-03'
  const from = inForce.from?.on
  const lastDay = inForce.end.kind === 'last-day' ? inForce.end.on : undefined
  if ((from === undefined || from <= usual) && (lastDay === undefined || usual <= lastDay)) return usual
  return from ?? lastDay
}

/** What a duty says, a row for each field, and where each was read. */
function dutyRows(duty, context) {
  const { locale, words } = context
  const say = locale.disclosure
  const own = words.disclosure
  const { columns } = words
  const readOr = (field, text) => {
    if (field.kind !== 'unknown') return plain(text(field))
    const gap = duty.gaps?.find(({ id }) => id === field.gap)
    return `*${words.gaps}*${gap === undefined ? '' : `: ${plain(locale.text(gap.text))}`}`
  }
  const row = (name, text, source) =>
    text === '' || text === undefined ? [] : [[`${name}: ${text}`, sourceText(source, context)]]
  const field = (name, key, text) =>
    duty[key] === undefined ? [] : row(name, readOr(duty[key], text), duty[key].source)
  const of = (list, text) => (list === undefined || list.length === 0 ? '' : list.map(text).join('; '))
  return [
    [forceText(duty.inForce, context), sourceText(duty.source, context)],
    ...(duty.unconfirmedFrom === undefined
      ? []
      : row(own.unconfirmed, words.unconfirmed(locale.date(duty.unconfirmedFrom.on)), duty.unconfirmedFrom.source)),
    ...row(
      own.responsible,
      of(duty.responsible, ({ role }) => plain(say.role[role])),
      duty.responsible[0]?.source,
    ),
    ...row(
      own.applies,
      of(duty.applies, (each) => plain(say.condition(each.when))),
    ),
    ...row(columns.trigger, plain(say.trigger(duty.trigger))),
    ...row(
      own.frequency,
      of(duty.frequency, (each) => own.frequencies[each]),
    ),
    ...field(columns.due, 'due', say.due),
    ...field(columns.channels, 'channels', say.channels),
    ...field(columns.keep, 'keep', say.keep),
    ...row(own.exceptions, duty.exceptions === undefined ? '' : plain(say.exceptions(duty.exceptions))),
    ...row(
      own.attendance,
      duty.attendance === undefined ? '' : plain(say.attendance(duty.attendance)),
      duty.attendance?.source,
    ),
    ...row(
      own.validity,
      duty.validity === undefined ? '' : plain(say.validity(duty.validity)),
      duty.validity?.[0]?.source,
    ),
    ...(duty.evidence ?? []).flatMap((each) =>
      row(
        own.evidence,
        `${plain(say.evidence[each.kind])} (${each.requirement === 'by-law' ? own.byLaw : own.advised})`,
        each.source,
      ),
    ),
    ...row(
      own.content,
      of(duty.content, ({ label }) => plain(locale.text(label))),
    ),
    ...row(
      own.templates,
      of(duty.templates, ({ form }) => own.form(plain(form))),
    ),
    ...row(
      own.governs,
      duty.governs === undefined ? '' : own.years(duty.governs.from, duty.governs.to),
      duty.governs?.source,
    ),
    ...row(
      own.crosswalk,
      of(duty.crosswalk, ({ id, relation }) =>
        id === undefined ? plain(say.relation[relation]) : `${context.dutyLink(id)} (${plain(say.relation[relation])})`,
      ),
    ),
    ...row(
      own.timeLimit,
      duty.timeLimit === undefined ? '' : context.procedureLink(duty.timeLimit.procedure),
      duty.timeLimit?.source,
    ),
    ...row(
      own.special,
      of(
        duty.special,
        ({ id, fields }) => `${context.dutyLink(id)} (${fields.map((each) => plain(say.field[each])).join(', ')})`,
      ),
    ),
  ]
}
