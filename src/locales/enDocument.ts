import type { DocumentWords } from './DocumentWords.ts'
import { enDossierForm } from './enDossierForm.ts'
import { amount, day } from './enWords.ts'
import { asSentences } from './words.ts'

/** Words around a document. */
export const enDocument: DocumentWords = {
  notices: {
    ...asSentences(enDossierForm.findings),
    'form-not-read': () => enDossierForm.source,
    'figures-assumed': ({ assumed, total }) =>
      `NOTICE: ${amount(assumed)} of ${amount(total)} figures of the scale used in this document (points, bands, conditions, methods) are ASSUMED by the library and have no legal force; the points below are not official points of any decision.`,
    illustrative: () => 'ILLUSTRATION (MINH HOẠ): a draft made of an example record, not a paper of an office.',
    contradictions: ({ count }) =>
      `Statements of the record that contradict each other: ${amount(count)}; one reading must be chosen before signing.`,
    blanks: ({ count }) =>
      `Blanks (……) that the record does not fill: ${amount(count)}; listed at the end, outside the document.`,
    'disclosures-not-mentioned': ({ count }) =>
      `Disclosures owed in the period that the record does not mention: ${amount(count)}; see the check of disclosures.`,
    'declared-without-line': ({ declared, without, from, to }) =>
      `Entries of what was disclosed from ${day(from)} to ${day(to)}: ${amount(declared)}; without a line in the register, for the record names neither paper nor occurrence: ${amount(without)}.`,
  },
  missing: 'To be supplied before signing (not part of the document)',
  missingFact: (what, path, reason) =>
    `${what}${reason === 'contradicted' ? ': the record contradicts itself' : ''} (${path})`,
  stamp: (version, asOf, provenance) =>
    `danvan ${version}; as of ${day(asOf)}; weakest provenance of the rule data used: ${provenance}`,
}
