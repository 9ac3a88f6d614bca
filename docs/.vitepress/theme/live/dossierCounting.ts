import { summarizeDossiers, timeLimits, vietnamCalendar } from 'danvan'

/** Counts dossiers one by one, those with their events by the catalogue of time limits; fetched once there are any. */
export const countDossiers = (
  dossiers: Parameters<typeof summarizeDossiers>[0],
  options: Pick<Parameters<typeof summarizeDossiers>[1], 'period' | 'onNotCounted'>,
): ReturnType<typeof summarizeDossiers> =>
  summarizeDossiers(dossiers, { ...options, rules: timeLimits, calendar: vietnamCalendar() })
