import type { Locale } from '../locales/index.ts'
import type { DossierTable, YearAssessment } from '../record/index.ts'
import type { FactCatalogue } from '../scoring/index.ts'
import type { Block } from './Block.ts'
import { recordFindingItems } from './reviewBlocks.ts'
import { scoreBlocks } from './scoreBlocks.ts'

/** The score of a year, its dossier table, and what does not fit in the record. */
export function assessmentBlocks(year: YearAssessment, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  return [
    ...scoreBlocks(year.score, locale, catalogue),
    ...(year.dossiers === undefined ? [] : dossierBlocks(year.dossiers, locale)),
    { kind: 'heading', level: 2, text: locale.review.record },
    { kind: 'list', items: recordFindingItems(year.findings, locale) },
  ]
}

function dossierBlocks({ balances, rates }: DossierTable, { review, number }: Locale): Block[] {
  const column = (path: string, count?: number) => `${review.column(path)} ${count === undefined ? '?' : number(count)}`
  const items = balances
    .filter(({ parts, whole }) => whole !== undefined && Object.keys(parts).length > 0)
    .map(({ of, whole, parts, missing, status }) => {
      const sum = [
        ...Object.entries(parts).map(([path, count]) => column(path, count)),
        ...missing.map((path) => column(path)),
      ]
      return review.balance(column(of, whole), sum.join(' + '), status)
    })
  return [
    { kind: 'heading', level: 2, text: review.dossiers },
    { kind: 'list', items: [...items, ...rates.map(review.rate)] },
  ]
}
