import type { DueWords } from './DueWords.ts'
import { enDisclosureVerdicts } from './enDisclosureVerdicts.ts'
import { enDossier } from './enDossier.ts'
import { enPetition } from './enPetition.ts'
import { number } from './enWords.ts'

const subjects = {
  dossier: 'dossier',
  petition: 'petition',
  reception: 'citizen reception',
  disclosure: 'disclosure',
} as const

/** What is due. */
export const enDue: DueWords = {
  title: 'What falls due',
  span: (asOf, until) => `From ${asOf} to the end of ${until}`,
  overdue: 'Overdue',
  unconfirmed: 'Past its day, not known whether done',
  due: 'Due',
  undated: 'Owed, day not known',
  nothing: 'Nothing is overdue and nothing falls due in this time.',
  later: (items) => (items === 1 ? 'One more falls due later.' : `${number(items)} more fall due later.`),
  columns: ['By', 'What', 'On what', 'Who', 'Article'],
  advised: (advised, dueOn) => `best by ${advised}, at the latest ${dueOn}`,
  why: {
    paused: 'the clock stands',
    'unknown-calendar': 'no calendar for that year',
    'text-not-read': 'the text with the limit has not been read',
    'case-not-stated': 'too little is stated of the case to choose the limit',
    'no-day-in-text': 'the text names no number of days',
    'unknown-procedure': 'the catalogue has no such procedure',
  },
  subject: ({ kind, id }, label) =>
    kind === 'disclosure' && label !== undefined
      ? `${subjects[kind]}: ${label}`
      : `${subjects[kind]} ${id}${label === undefined ? '' : ` (${label})`}`,
  codes: {
    dossier: enDossier.due,
    petition: enPetition.tasks,
    reception: enPetition.reception.duties,
    disclosure: enDisclosureVerdicts.due,
  },
}
