import type { FactSheet } from './FactSheet.ts'

/** Kiểm tra, tự đánh giá, “Dân vận khéo”, Mặt trận, tập huấn, kỷ luật. */
export function movementFacts(sheet: FactSheet): void {
  const { inspection, selfAssessment, fatherlandFront, training, integrity = {} } = sheet.record
  sheet.issued('inspection.plan', 'inspection.plan')
  sheet.count('inspection.units', 'inspection.unitsInspected')
  const papers = inspection?.party?.papers
  if (papers !== undefined) {
    const titles = papers.flatMap((id) => sheet.paper(id)?.title ?? [])
    sheet.put('party.supervision.documents', 'inspection.party.papers', titles, 'document', papers)
  }
  sheet.stated('selfAssessment.status', 'selfAssessment.status', selfAssessment?.status, 'assertion')

  sheet.issued('models.plan', 'skilfulMobilization.plan')
  sheet.count('models.registered', 'skilfulMobilization.registered')
  sheet.count('models.implemented', 'skilfulMobilization.implemented')
  sheet.count('models.recognised', 'skilfulMobilization.recognised')

  sheet.issued('front.programme', 'fatherlandFront.programme')
  sheet.count('front.recommendations.received', 'fatherlandFront.recommendations.received')
  sheet.count('front.recommendations.answered', 'fatherlandFront.recommendations.answered')
  const conditions = fatherlandFront?.conditions
  if (conditions !== undefined) {
    const { papers: byPapers, invitations } = conditions
    const level =
      byPapers && invitations ? 'papers-and-invitations' : byPapers || invitations ? 'papers-or-invitations' : 'none'
    sheet.put('front.conditions', 'fatherlandFront.conditions', level, 'assertion')
  }

  sheet.count('province.classesDV', 'training.provinceClasses')
  sheet.done('trainingDV.registered', 'training.registered')
  sheet.count('trainingDV.assigned', 'training.assigned')
  sheet.count('trainingDV.attended', 'training.attended')
  sheet.put('trainingDV.disseminated', 'training.disseminated', training?.disseminated, 'assertion')

  sheet.count('discipline.persons', 'integrity.disciplined')
  sheet.put('discipline.leadersWorst', 'integrity.worstOfLeaders', integrity.worstOfLeaders, 'assertion')
  sheet.put('discipline.headWorst', 'integrity.worstOfHead', integrity.worstOfHead, 'assertion')
  sheet.put('integrity.corruption', 'integrity.corruption', integrity.corruption, 'assertion')
  sheet.put('integrity.disunity', 'integrity.disunity', integrity.disunity, 'assertion')
  sheet.put('criminal.handled', 'integrity.criminalHandling', integrity.criminalHandling, 'assertion')
  sheet.count('requests.unanswered', 'integrity.requestsUnanswered')
}
