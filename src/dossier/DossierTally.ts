import { DanvanError } from '../issues/index.ts'

/** Số đếm hồ sơ of one field and procedure: every dossier received stands in one way of arrival and in one outcome. */
export interface DossierTally {
  /** Tiếp nhận trực tuyến trong kỳ. */
  readonly online: number
  /** Tiếp nhận trực tiếp trong kỳ. */
  readonly direct: number
  /** Tiếp nhận qua bưu chính công ích trong kỳ. */
  readonly post: number
  /** Received in the period, by a channel that is not known. */
  readonly channelUnknown: number
  /** Từ kỳ trước chuyển qua: received before the period and not ended before it. */
  readonly carriedOver: number
  /** Giải quyết trước hạn. */
  readonly early: number
  /** Giải quyết đúng hạn. */
  readonly onTime: number
  /** Giải quyết trễ hạn. */
  readonly late: number
  /** Solved, but whether in time is not known. */
  readonly solvedUndecided: number
  /** Đang giải quyết, trong hạn. */
  readonly inTime: number
  /** Đang giải quyết, quá hạn. */
  readonly overdue: number
  /** In process, but whether in time is not known. */
  readonly pendingUndecided: number
  /** Đang chờ bổ sung hoặc chờ thực hiện nghĩa vụ tài chính. */
  readonly paused: number
  /** Dừng xử lý (state 8 of the national portal). */
  readonly stopped: number
  /** Công dân rút hồ sơ. */
  readonly withdrawn: number
  /** Từ chối tiếp nhận: never received, so beside all the others. */
  readonly refused: number
  /** Of the late: by the law. */
  readonly lateByLaw: number
  /** Of the late: only closed late in the system. */
  readonly lateByClosing: number
  /** Of the late: done within the new date appointed. */
  readonly withinReappointed: number
  /** Đã gửi văn bản xin lỗi. */
  readonly apologySent: number
  /** An apology was owed, none was sent. */
  readonly apologyMissing: number
  /** Late or overdue, not by the closing alone, and nobody says whether an apology was sent. */
  readonly apologyUnknown: number
}

/** One column of a {@link DossierTally}. */
export type DossierColumn = keyof DossierTally

/** How a dossier came in; together all that were received. */
export const arrivalColumns = ['online', 'direct', 'post', 'channelUnknown', 'carriedOver'] as const

/** What became of it; together as many as came in. */
export const outcomeColumns = [
  'early',
  'onTime',
  'late',
  'solvedUndecided',
  'inTime',
  'overdue',
  'pendingUndecided',
  'paused',
  'stopped',
  'withdrawn',
] as const

/** Every column, in the order in which a summary is written. */
export const dossierColumns: readonly DossierColumn[] = [
  ...arrivalColumns,
  ...outcomeColumns,
  'refused',
  'lateByLaw',
  'lateByClosing',
  'withinReappointed',
  'apologySent',
  'apologyMissing',
  'apologyUnknown',
]

/** A tally that can still be added to. */
export type OpenTally = { -readonly [column in DossierColumn]: number }

/** A tally of nothing; a literal, for objects made otherwise count several times slower. */
export function emptyTally(): OpenTally {
  return {
    online: 0,
    direct: 0,
    post: 0,
    channelUnknown: 0,
    carriedOver: 0,
    early: 0,
    onTime: 0,
    late: 0,
    solvedUndecided: 0,
    inTime: 0,
    overdue: 0,
    pendingUndecided: 0,
    paused: 0,
    stopped: 0,
    withdrawn: 0,
    refused: 0,
    lateByLaw: 0,
    lateByClosing: 0,
    withinReappointed: 0,
    apologySent: 0,
    apologyMissing: 0,
    apologyUnknown: 0,
  }
}

/** Adds a tally to another; what is no count would otherwise be joined to it as text. */
export function addTally(to: OpenTally, tally: DossierTally): void {
  for (const column of dossierColumns) {
    const count = tally[column]
    if (!Number.isSafeInteger(count) || count < 0)
      throw new DanvanError('invalid-number', { path: column, received: String(count).slice(0, 40) })
    to[column] += count
  }
}

/** Sum of some columns. */
export function sumOf(tally: DossierTally, columns: readonly DossierColumn[]): number {
  return columns.reduce((sum, column) => sum + tally[column], 0)
}
