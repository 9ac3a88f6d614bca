import { caseCitation, foreignNote } from './caseText.mjs'
import { code, heading, inLanguage, plain, table } from './markdown.mjs'

/** The cases of a set as the tests run them: what is common to them once, then where each differs and what must come out. */
export function boundaryTable(set, cases, context) {
  if (cases.length === 0) return []
  const { words, fact } = context
  const { columns, columnsMore } = words
  const common = commonFacts(cases)
  const factText = ([id, value]) => `${fact(id)}: ${valueText(value, id, context)}`
  const differing = ({ facts = {}, claims, stage }) => {
    const lines = Object.entries(facts)
      .filter(([id, value]) => !Object.hasOwn(common, id) || JSON.stringify(common[id]) !== JSON.stringify(value))
      .map(factText)
    const absent = Object.keys(common)
      .filter((id) => !Object.hasOwn(facts, id))
      .map((id) => `${fact(id)}: ${context.locale.missingReason.missing}`)
    const claimed = Object.entries(claims ?? {}).map(
      ([id, claim]) =>
        `${words.caseWords.claims} ${criterionName(set, id, context)}: ${context.locale.number(claim.points ?? claim)}`,
    )
    const staged = stage === undefined ? [] : [`${words.caseWords.stage}: ${stageName(set, stage, context)}`]
    const all = [...lines, ...absent, ...claimed, ...staged]
    return all.length === 0 ? words.noOther : all.join('<br>')
  }
  return [
    heading(2, words.boundary, 'cases'),
    words.boundaryAbout,
    ...(Object.keys(common).length === 0
      ? []
      : [
          `${words.every}:`,
          Object.entries(common)
            .map((each) => `- ${factText(each)}`)
            .join('\n'),
        ]),
    table(
      [columns.citation, columnsMore.given, columns.expected, columns.why],
      cases.map((each) => [
        caseCitation(each.citation, context),
        differing(each),
        expectedText(set, each.expected, context),
        foreignNote(each.note, context),
      ]),
    ),
  ]
}

/** A whole year worked out by hand: what each criterion comes to, and the total. */
export function workedYear(set, { title, leaves, totals }, context) {
  const { locale, words, isVietnamese } = context
  const { columns, columnsMore } = words
  const number = locale.number
  const say = words.caseWords
  const standing = (flag) => (flag === undefined ? '' : ` (${plain(locale.missingReason[flag] ?? flag)})`)
  const name = title.replace(/, khung .*$/, '')
  const { earned, lost, unknown, notApplicable, max } = totals
  return [
    heading(2, words.worked, 'worked'),
    `${isVietnamese ? plain(name) : inLanguage('vi', name)}. ${words.workedAbout}`,
    plain(locale.score.ledger(earned.value, lost.value, unknown.value, notApplicable?.value ?? 0, max.value)),
    table(
      [columns.what, columns.expected, columns.why],
      leaves.map(({ id, points, range, flag, note }) => [
        criterionName(set, id, context),
        `${points === undefined ? `${number(range[0])} … ${number(range[1])}` : say.points(number(points))}${standing(flag)}`,
        foreignNote(note, context),
      ]),
    ),
    `${columnsMore.meaning}: ${words.rangeMeans}`,
  ]
}

/** Who is proposed for a reward, and where units are equal. */
export function rewardCases(cases, context) {
  if (cases.length === 0) return []
  const { locale, words } = context
  const { columns, columnsMore } = words
  const say = words.rewardWords
  return [
    table(
      [columns.citation, columnsMore.given, columns.expected, columns.why],
      cases.map(({ citation, units, places, expected, note }) => [
        caseCitation(citation, context),
        `${Object.entries(units)
          .map(([unit, points]) => `${plain(unit)} ${locale.number(points)}`)
          .join('; ')}. ${say.places(places)}`,
        [
          say.selected(expected.selected.length === 0 ? say.none : expected.selected.map(plain).join(', ')),
          expected.tied.length > 0 && say.tied(expected.tied.map(plain).join(', '), expected.left),
        ]
          .filter(Boolean)
          .join('<br>'),
        foreignNote(note, context),
      ]),
    ),
  ]
}

/** The value of each fact that more than half of the cases share. */
function commonFacts(cases) {
  const tally = new Map()
  for (const { facts = {} } of cases)
    for (const [id, value] of Object.entries(facts)) {
      const of = tally.get(id) ?? new Map()
      const key = JSON.stringify(value)
      of.set(key, (of.get(key) ?? 0) + 1)
      tally.set(id, of)
    }
  return Object.fromEntries(
    [...tally].flatMap(([id, of]) => {
      const [key, count] = [...of].sort((a, b) => b[1] - a[1])[0]
      return count * 2 > cases.length ? [[id, JSON.parse(key)]] : []
    }),
  )
}

function valueText(value, id, context) {
  const { locale, words, factOf } = context
  if (typeof value === 'boolean') return value ? words.caseWords.yes : words.caseWords.no
  if (typeof value === 'number') return locale.number(value)
  if (typeof value === 'string') {
    const level = factOf(id)?.levels?.find(({ id: of }) => of === value)
    return level === undefined ? code(value) : plain(locale.text(level.label ?? level.title))
  }
  if (value?.notApplicable !== undefined) return `${words.notApplicableOf} (${plain(value.notApplicable)})`
  if (value?.value !== undefined) return valueText(value.value, id, context)
  if (Array.isArray(value)) return value.map((each) => valueText(each, id, context)).join(', ')
  return code(JSON.stringify(value))
}

function expectedText(set, expected, context) {
  const { locale, words } = context
  const say = words.caseWords
  const band = (id) => {
    const found = set.bands.find((each) => each.id === id)
    return found === undefined ? code(id) : `“${plain(locale.text(found.title))}”`
  }
  const codes = (list) => list.map((each) => context.codeLink(typeof each === 'string' ? each : each.code)).join(', ')
  const gate = (id) => plain(locale.text(set.gates.find((each) => each.id === id)?.title ?? { vi: id }))
  const openOf = (each) => {
    const [id, reason] = each.split(' ')
    return `${criterionName(set, id, context)} (${plain(locale.missingReason[reason] ?? reason)})`
  }
  const written = {
    status: (of) => plain(locale.status[of]),
    band: (of) => band(of),
    points: (of) => (of === null ? undefined : say.points(locale.number(of))),
    base: ([min, max]) => say.base(locale.number(min), locale.number(max)),
    grade: (of) => gradeText(of, { words, gate }),
    possible: (of) => `${say.possible}: ${of.map(band).join(', ')}`,
    findings: (of) => (of.length === 0 ? undefined : `${say.findings}: ${codes(of)}`),
    faults: (of) => `${say.faults}: ${codes(of)}`,
    open: (of) => `${say.missing}: ${of.map(openOf).join(', ')}`,
    provenance: (of) => `${say.provenance}: ${plain(locale.provenance[of])}`,
    gates: (of) =>
      Object.entries(of)
        .map(([id, state]) => `${gate(id)}: ${say.gates[state] ?? state}`)
        .join('; '),
    effective: ({ max }) => say.effectiveMax(locale.number(max)),
    ledger: ({ earned, lost, unknown, notApplicable, max }) =>
      plain(locale.score.ledger(earned, lost, unknown, notApplicable, max)),
    rescaled: (of) => (of === null ? say.notRescaled : say.rescaled(locale.number(of.from), locale.number(of.to))),
    nodes: (of) =>
      Object.entries(of)
        .map(([id, node]) => say.node(criterionName(set, id, context), nodeText(node, context)))
        .join('; '),
  }
  return Object.entries(expected)
    .map(([name, of]) => written[name]?.(of))
    .filter(Boolean)
    .join('<br>')
}

function nodeText({ status, effective, reading, earned, points }, { locale, words }) {
  const at = effective?.earned ?? earned ?? points
  return [
    status && plain(locale.nodeStatus[status] ?? status),
    at !== undefined && words.caseWords.points(locale.number(at)),
    reading?.kind === 'no-level' && plain(locale.missingReason['no-level']),
  ]
    .filter(Boolean)
    .join(', ')
}

function gradeText({ status, gates }, { words, gate }) {
  if (status === undefined) return undefined
  const said = words.gate[status]
  return [typeof said === 'string' ? said : undefined, gates?.map(gate).join(', ')].filter(Boolean).join(': ')
}

function criterionName(set, id, { locale }) {
  const nodes = (criteria) =>
    criteria.flatMap((each) => [each, ...(each.rule.kind === 'sum' ? nodes(each.rule.parts) : [])])
  const found = set.groups.flatMap((group) => [group, ...nodes(group.criteria)]).find((each) => each.id === id)
  return found === undefined ? code(id) : plain(`${found.number} ${locale.text(found.title)}`)
}

function stageName(set, id, { locale }) {
  const found = set.stages.find((each) => each.id === id)
  return found === undefined ? code(id) : plain(locale.text(found.title))
}
