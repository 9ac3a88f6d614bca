/**
 * Dữ kiện tính được từ hồ sơ: the facts of these evaluations that a list of dossiers alone can answer; all others come
 * from surveys, publications or the portal.
 */
export const factsFromDossiers: readonly string[] = [
  'oneStop.totalTime.shorter',
  'oneStop.totalTime.equal',
  'oneStop.totalTime.longer',
  'oneStop.unitTime.shorter',
  'oneStop.unitTime.equal',
  'oneStop.unitTime.longer',
  'oneStop.online.unsolvedOrLate',
  'dossiers.received',
  'dossiers.online',
  'dossiers.resolved',
  'dossiers.onTime',
  'dossiers.pending',
  'dossiers.pendingInTime',
]
