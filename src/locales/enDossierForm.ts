import type { DossierFormWords, PeriodWords } from './DossierFormWords.ts'
import { amount, day, number } from './enWords.ts'
import { say } from './words.ts'

/** Words of the form of dossiers. */
export const enDossierForm: DossierFormWords = {
  title: (form) => `Handling of administrative procedures (form ${form})`,
  unit: (unit) => `Reporting unit: ${unit}`,
  period: (from, to, cutOff, sendBy) =>
    `Period: ${from} to ${to} included, figures up to ${cutOff}${sendBy === undefined ? '' : `, to be sent by ${sendBy}`}`,
  reading: {
    'II.06a':
      'Reading of the columns: dossiers waiting for a supplement or a payment count as in process in time (12); withdrawn ones as solved on time (9)',
    progress:
      'Reading of the columns: withdrawn dossiers count as solved (7), in a column of their own; paused and stopped ones stand beside (7) and (11)',
    supplied: 'Reading of the columns: as the unit counted',
  },
  number: 'No. (1)',
  field: 'Field (2)',
  columns: {
    '3': 'Received: total (3)',
    '4': 'Online (4)',
    '5': 'Direct, post (5)',
    '6': 'Carried over (6)',
    '7': 'Solved: total (7)',
    '8': 'Early (8)',
    '9': 'On time (9)',
    '10': 'Late (10)',
    '11': 'In process: total (11)',
    '12': 'In time (12)',
    '13': 'Overdue (13)',
  },
  besideColumns: {
    solvedWithdrawn: 'Withdrawn (in 7)',
    paused: 'Paused (beside 7, 11)',
    stopped: 'Stopped (beside 7, 11)',
    withdrawn: 'Withdrawn (beside 7, 11)',
  },
  earlyOrOnTime: (count) => `${count} (8 + 9)`,
  total: 'Total',
  blank: 'A blank cell is not known, which is not zero.',
  balances: 'Balances',
  balanceColumns: ['Equation', 'Content', 'Left', 'Right', 'Result'],
  balanceStatus: { holds: 'holds', fails: 'DOES NOT HOLD', unknown: 'not enough is known' },
  rates: (reading) => {
    if (reading === 'supplied') return 'Rates of the counts as supplied'
    return `Rates by the ${reading === 'II.06a' ? 'form II.06a' : 'progress report'}`
  },
  rateColumns: ['Numerator', 'Denominator', 'Percent'],
  rateNames: {
    onTimeOfSolved: 'Early or on time, of those solved',
    onTimeOfReceived: 'Early or on time, of those received',
    notLateOfReceived: 'Neither late nor overdue, of those received',
    lateOfSolved: 'Late, of those solved',
    lateOfReceived: 'Late or overdue, of those received',
    onlineOfReceived: 'Received online, of those received',
  },
  beside: 'Beside the columns of the form',
  besideNames: {
    refused: 'Refused at reception',
    lateByLaw: 'Late by the law',
    lateByClosing: 'Late only because closed late in the system',
    withinReappointed: 'Late by the first date, done within the new one',
    apologySent: 'Apology sent',
    apologyMissing: 'Apology owed, none sent',
  },
  besideUnknown: (count, unknown) =>
    count === 0 ? `not known (nobody says of ${number(unknown)})` : `${number(count)}; not known of ${number(unknown)}`,
  findingsTitle: 'Findings',
  findings: {
    'balance-fails': ({ row, balance, whole, sum }) =>
      `${row === '' ? 'total' : `row ${say(row)}`}: ${say(balance)} does not hold: ${amount(whole)} is not ${amount(sum)}`,
    'carried-over-unknown': ({ total }) =>
      `what was carried over (6) is not known; as 3 = 7 + 11 holds, ${amount(total)} includes it, or it is zero`,
    'channel-unknown': ({ channelUnknown }) =>
      `the channel of ${amount(channelUnknown)} dossiers is not known, so columns 4 and 5 are blank`,
    undecided: ({ solved, inProcess }) =>
      `whether in time is not known of ${amount(solved)} solved and ${amount(inProcess)} in process; the columns that depend on it are blank`,
    'waiting-in-time': ({ paused }) =>
      `${amount(paused)} waiting for a supplement or a payment are counted as in time (12)`,
    'withdrawn-on-time': ({ withdrawn }) => `${amount(withdrawn)} withdrawn are counted as on time (9)`,
    'stopped-beside': ({ stopped }) =>
      `${amount(stopped)} stopped: the form has no column for them, so they stand beside; columns 7 and 11 alone fall short of column 3 by as many`,
    'left-out': ({ beforePeriod, afterPeriod }) =>
      `not counted, being outside the period: ${amount(beforePeriod)} ended before it, ${amount(afterPeriod)} received after it`,
    unreadable: ({ unreadable }) =>
      `${amount(unreadable)} dossiers are at fault and could not be counted: the figures below are short of them`,
  },
  source:
    'Columns and equations of the form as one-stop software has them; Circulars 02/2017 and 01/2020/TT-VPCP were not read.',
  stamp: (version) => `danvan ${version}`,
}

/** Words of reporting periods. */
export const enPeriod: PeriodWords = {
  title: (label) => label,
  place: (kind, index, year) => {
    switch (kind) {
      case 'month':
        return `Month ${index} of ${year}`
      case 'quarter':
        return `Quarter ${index} of ${year}`
      case 'half-year':
        return `${index === 1 ? 'First' : 'Second'} half of ${year}`
      case 'nine-months':
        return `Nine months of ${year}`
      case 'year':
        return `Year ${year}`
    }
  },
  kinds: { month: 'month', quarter: 'quarter', 'half-year': 'half-year', 'nine-months': 'nine months', year: 'year' },
  span: (from, to) => `from ${from} to ${to} included`,
  cutOff: (cutOff, periodSet) => `figures up to ${cutOff}${periodSet === undefined ? '' : ` (set ${periodSet})`}`,
  sendBy: (sendBy) => `to be sent by ${sendBy}`,
  unknown: {
    'first-day-not-read': 'the first day in force was not read',
    'end-not-read': 'the end was not read',
    'kind-not-in-set': 'the set has no such period',
    'days-not-read': 'the days of the period were not read',
    'between-periods': 'no period holds this day',
  },
  comparison: 'Two reporting periods',
  relation: {
    same: 'The two periods are the same',
    overlap: 'The two periods have days in common',
    adjacent: 'One period follows the other',
    gap: 'There are days between the two periods',
  },
  findings: {
    'cut-off-differs': ({ first, second }) =>
      `the figures were cut off on different days (${day(first)} and ${day(second)}): not to be compared directly`,
    'period-set-differs': ({ first, second }) =>
      `by different sets of periods (${first === null ? 'none named' : say(first)} and ${second === null ? 'none named' : say(second)})`,
    'counted-twice': ({ from, to, days }) =>
      `${span(from, to, days)} in both periods: counted twice if the two are added up`,
    'not-counted': ({ from, to, days }) => `${span(from, to, days)} in neither period`,
  },
}

function span(from: unknown, to: unknown, days: unknown): string {
  return from === to ? `${day(from)} is` : `${amount(days)} days from ${day(from)} to ${day(to)} are`
}
