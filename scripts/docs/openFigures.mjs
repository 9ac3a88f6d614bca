import { countingConventions, sourcesOf } from 'danvan'

/**
 * Everything open in the data: what nobody has read, and each figure that is assumed or only remembered; where it
 * stands, which instrument it is of, and what kind of text would settle it.
 */
export function openFigures({ sets, instruments, timeLimits, disclosureCatalogues, periods, others }, links) {
  const items = []
  const addGaps = (gaps, instrument, where) => {
    for (const { id, text } of gaps ?? [])
      items.push({ standing: 'gap', instrument, where, text, settledBy: settles(id) })
  }
  const addFigures = (value, instrument, where, label) => {
    for (const { source, path } of weakFigures(value))
      items.push({
        standing: source.provenance,
        instrument: source.instrument ?? instrument,
        where,
        source,
        label: label(path),
        settledBy: 'text',
      })
  }
  for (const set of sets) {
    for (const { id, figure, source } of sourcesOf(set)) {
      if (source.provenance !== 'assumed' && source.provenance !== 'unverified') continue
      const instrument = source.instrument ?? set.standsFor?.instrument
      items.push({
        standing: source.provenance,
        instrument,
        where: links.set(set),
        source,
        label: links.setFigure(set, id, figure),
        settledBy: instrument === undefined ? 'ours' : set.standsFor === undefined ? 'text' : 'figures',
        set: set.id,
      })
    }
  }
  for (const instrument of instruments.instruments) {
    const where = links.instrument(instrument.key)
    addGaps(instrument.gaps, instrument.key, where)
    addFigures({ ...instrument, gaps: [] }, instrument.key, where, links.field)
  }
  for (const rule of timeLimits.rules) {
    const where = links.procedure(rule.procedure)
    addGaps(rule.gaps, rule.source.instrument, where)
    addFigures({ ...rule, gaps: [] }, rule.source.instrument, where, links.field)
  }
  for (const catalogue of disclosureCatalogues) {
    for (const duty of catalogue.duties) {
      const where = links.duty(catalogue, duty)
      addGaps(duty.gaps, duty.source.instrument, where)
      addFigures(duty, duty.source.instrument, where, links.field)
    }
    addFigures(catalogue.assumptions ?? [], undefined, links.catalogue(catalogue), links.field)
  }
  for (const [kind, list] of [
    ['set', periods.sets],
    ['regime', periods.regimes],
  ])
    for (const of of list) {
      const where = links.periods(kind, of)
      addGaps(of.gaps, instrumentIn(of), where)
      addFigures(of, instrumentIn(of), where, links.field)
    }
  for (const [kind, value] of others) addFigures(value, undefined, links.other(kind, value), links.field)
  for (const [name, { sources }] of Object.entries(countingConventions))
    for (const source of Object.values(sources))
      if (source.provenance === 'assumed' || source.provenance === 'unverified')
        items.push({
          standing: source.provenance,
          instrument: source.instrument,
          where: links.convention(name),
          source,
          label: '',
          settledBy: source.provenance === 'assumed' ? 'caller' : 'ours',
        })
  return items
}

/** Every source in a value that is assumed or only remembered, with the keys on the way to it. */
function weakFigures(value, path = []) {
  if (typeof value !== 'object' || value === null) return []
  const own = value.provenance === 'assumed' || value.provenance === 'unverified' ? [{ source: value, path }] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) => (key === 'examples' ? [] : weakFigures(part, [...path, key]))),
  ]
}

/** The first instrument that a value names. */
function instrumentIn(value) {
  if (typeof value !== 'object' || value === null) return undefined
  if (typeof value.instrument === 'string') return value.instrument
  for (const part of Object.values(value)) {
    const found = instrumentIn(part)
    if (found !== undefined) return found
  }
  return undefined
}

/** Which part of an instrument settles an open point, by the id of the point. */
function settles(id) {
  if (['signing-date', 'symbol', 'issuer', 'number', 'printed-date', 'odd-date', 'printed-symbol'].includes(id))
    return 'signing'
  if (['first-day', 'last-day', 'end-clause', 'repeals', 'standing'].includes(id)) return 'force'
  if (['annex', 'annexes', 'forms', 'internal-forms'].includes(id)) return 'annex'
  return 'text'
}
