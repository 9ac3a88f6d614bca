import { dossierBalances } from 'danvan'

import { heading, list, plain, table } from './markdown.mjs'
import { sourceText } from './sources.mjs'

/** The page of the form of dossiers: columns, readings, equations, rates, and what was read of it. */
export function dossierFormPage(sources, context) {
  const { locale, words, api } = context
  const { columns } = words
  const say = locale.dossierForm
  const none = { received: {}, solved: {}, inProcess: {} }
  return [
    heading(1, words.titles.form),
    `${plain(say.source)} ${sourceText(sources.form, context)}`,
    words.functions(
      ['formII06a', 'dossierBalances', 'dossierRates', 'summarizeDossiers']
        .map((name) => api('dossier', name))
        .join(', '),
    ),
    context.live('dossiers'),
    heading(2, words.formColumns, 'columns'),
    list([say.number, say.field, ...Object.values(say.columns)].map(plain)),
    heading(2, words.formReadings, 'readings'),
    table(
      [columns.what, columns.source],
      Object.entries(sources.readings).map(([reading, source]) => [
        plain(say.reading[reading]),
        sourceText(source, context),
      ]),
    ),
    heading(2, words.equations, 'equations'),
    list(
      dossierBalances(none).map(
        ({ id, of, missing }) =>
          `${plain(id)}: ${plain(locale.review.column(of))} = ${missing.map((path) => plain(locale.review.column(path))).join(' + ')}`,
      ),
    ),
    heading(2, words.formRates, 'rates'),
    list(Object.values(say.rateNames).map(plain)),
    context.wrongHere('II.06a'),
  ]
}
