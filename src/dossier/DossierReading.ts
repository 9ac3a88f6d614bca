/**
 * Cách xếp hồ sơ chờ và hồ sơ rút vào cột, for no text read settles it and the reports differ:
 *
 * - `II.06a`: as one implementation of the form does: waiting counts as in process in time (12), withdrawn as solved on
 *   time (9);
 * - `progress`: as a progress report does: withdrawn is solved (7) in a column of its own; paused and stopped stand beside
 *   the solved and those in process.
 */
export type DossierReading = (typeof dossierReadings)[number]

/** Every reading there is. */
export const dossierReadings = ['II.06a', 'progress'] as const
