import type { FactSheet } from './FactSheet.ts'

/** Đối thoại, công bố thủ tục, trả lời kiến nghị, cải cách hành chính. */
export function reformFacts(sheet: FactSheet): void {
  const { dialogue, procedures, administrativeReform = {} } = sheet.record
  sheet.issued('dialogue.plan', 'dialogue.plan')
  const sessions = dialogue?.sessions?.filter(({ chairedByHead }) => chairedByHead)
  if (sessions !== undefined) {
    const papers = sessions.map(({ paper }) => paper)
    sheet.put('dialogue.sessions', 'dialogue.sessions', sessions.length, 'count', papers)
  }
  if (procedures !== undefined)
    sheet.put(
      'tthc.republished',
      procedures.length === 1 ? 'procedures.0' : 'procedures',
      procedures.reduce((total, { count }) => total + count, 0),
      'document',
      procedures.map(({ paper }) => paper),
    )
  sheet.count('questions.received', 'replies.received')
  sheet.count('questions.answered', 'replies.answered')

  sheet.issued('par.plan', 'administrativeReform.plan')
  const { reviewConference: conference, indices } = administrativeReform
  const path = 'administrativeReform.reviewConference'
  if (conference === false) sheet.put('par.reviewConference', path, false, 'assertion')
  else if (conference?.chairedByHead !== undefined)
    sheet.event('par.reviewConference', path, conference.chairedByHead, conference)
  sheet.put('par.rank', 'administrativeReform.indices.par.rank', indices?.par?.rank, 'count')
  sheet.put('par.rankPrevious', 'administrativeReform.indices.par.rankPrevious', indices?.par?.rankPrevious, 'count')
}
