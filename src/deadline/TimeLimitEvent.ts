/**
 * Sự kiện bắt đầu thời hạn: what a limit is counted from, or back from. `not-read` where the source of the limit does not
 * say it.
 */
export type TimeLimitEvent = (typeof timeLimitEvents)[number]

/** Every event there is. */
export const timeLimitEvents = [
  // petitions
  'receipt',
  'acceptance',
  'acceptance-decision',
  'decision-issued',
  'decision-received',
  'decision-or-act-known',
  'first-term-expired',
  'termination-notice',
  'information-asked-for',
  'signatures-and-representative-complete',
  'dialogue-day',
  'suspension-decision',
  'further-denunciation-received',
  'report-asked-for',
  'conclusion-issued',
  // reception, information
  'reception-day',
  'online-reception-day',
  'matter-presented',
  'matter-settled',
  'settlement-reported',
  'refusal-grounds-complete',
  'information-created',
  'claim-received',
  'own-discovery',
  'valid-request',
  // one-stop shop, papers
  'received-in-person',
  'system-receipt',
  'term-expiry',
  'supplement-asked-for',
  'paper-received',
  'paper-signed',
  // procedures
  'full-valid-file',
  'request',
  'supplement-received',
  'consultation-received',
  'works-start',
  'inspection-day',
  'planned-acceptance',
  'owner-file-received',
  'report-received',
  'stamped-file-received',
  'eligibility-notice',
  'council-result',
  'withdrawal-grounds-found',
  'withdrawal-decision-received',
  'withdrawal-decision-in-force',
  'written-notice',
  'not-read',
] as const
