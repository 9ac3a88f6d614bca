import type { KnownFact, WorkedExample } from '../../scoring/index.ts'

/** A paper of the example; its number is made up. */
function paper(value: KnownFact['value'], symbol: string, issuedOn: string): KnownFact {
  return { value, basis: 'document', evidence: [{ title: 'Văn bản giả định', symbol, issuedOn }] }
}

/** A dated event of the example. */
function event(value: KnownFact['value'], issuedOn: string): KnownFact {
  return { value, basis: 'event', evidence: [{ title: 'Biên bản giả định', issuedOn }] }
}

/** A counted figure of the example. */
function count(value: KnownFact['value']): KnownFact {
  return { value, basis: 'count' }
}

/** Ví dụ tính sẵn: a made-up unit to which nothing is missing. */
export const fullPoints: WorkedExample = {
  title: { vi: 'Đơn vị giả định đạt điểm tối đa', en: 'A made-up unit with full points' },
  assessment: {
    schema: 'danvan/assessment@1',
    criteriaSet: { id: 'quang-ngai-1211-2022', version: '0.1.0' },
    unit: 'Sở A (đơn vị giả định)',
    period: { from: '2024-01-01', to: '2024-12-31' },
    stage: 'self',
    illustrative: true,
    facts: {
      'plan.dv': paper(true, '10/KH-SA', '2024-02-20'),
      'plan.dv.workingDaysAfterProvince': paper(15, '10/KH-SA', '2024-02-20'),
      'staff.dvAssigned': paper(true, '11/QĐ-SA', '2024-02-21'),
      'report.workingDaysLate': paper(0, '90/BC-SA', '2024-11-15'),
      'programme.issuedOn': paper('2024-01-31', '5/QĐ-SA', '2024-01-31'),
      'tasks.assigned': count(40),
      'tasks.done': count(40),
      'dossiers.received': count(520),
      'dossiers.online': count(520),
      'dossiers.resolved': count(500),
      'dossiers.onTime': count(500),
      'dossiers.pendingOverdue': count(0),
      'publication.tthc.items': count(['Nội dung 1', 'Nội dung 2', 'Nội dung 3', 'Nội dung 4', 'Nội dung 5']),
      'reception.noticeFrequency': event('every-month', '2024-01-05'),
      'reception.rules': paper(true, '3/QĐ-SA', '2021-06-01'),
      'reception.visitors': count(12),
      'reception.handled': count(12),
      'complaints.received': count(8),
      'complaints.resolved': count(8),
      'dialogue.plan': paper(true, '12/KH-SA', '2024-03-01'),
      'dialogue.sessions': event(1, '2024-06-14'),
      'questions.received': count(6),
      'questions.answered': count(6),
      'par.plan': paper(true, '13/KH-SA', '2024-03-04'),
      'par.reviewConference': event(true, '2024-03-01'),
      'par.rank': paper(5, '20/QĐ-TA', '2024-04-01'),
      'par.rankPrevious': paper(5, '20/QĐ-TA', '2024-04-01'),
      'conference.staff': event('in-time-and-form', '2024-01-12'),
      'rules.working': paper(true, '4/QĐ-SA', '2022-05-04'),
      'rules.spending': paper(true, '6/QĐ-SA', '2024-01-10'),
      'publication.internal.items': count([
        'Nội dung 1',
        'Nội dung 2',
        'Nội dung 3',
        'Nội dung 4',
        'Nội dung 5',
        'Nội dung 6',
        'Nội dung 7',
        'Nội dung 8',
      ]),
      'meetings.periodic': event(true, '2024-12-02'),
      'staff.classification': event(true, '2024-12-10'),
      'training.plan': paper(true, '14/KH-SA', '2024-03-05'),
      'personnel.planning': paper(true, '15/QĐ-SA', '2024-05-06'),
      'consultation.required': count(2),
      'consultation.done': count(2),
      'inspection.plan': paper(true, '16/KH-SA', '2024-03-06'),
      'inspection.units': count(3),
      'org.units': count(10),
      'party.supervision.documents': paper(
        ['Chương trình của Đảng ủy', 'Kế hoạch của Ủy ban kiểm tra'],
        '7-CTr/ĐU',
        '2024-01-15',
      ),
      'selfAssessment.status': paper('complete-on-time', '91/BC-SA', '2024-11-15'),
      'models.plan': paper(true, '17/KH-SA', '2024-03-07'),
      'models.registered': paper(2, '18/ĐK-SA', '2024-03-08'),
      'models.implemented': event(2, '2024-10-30'),
      'models.effect': paper(2, '92/PTĐ-SA', '2024-11-18'),
      'models.recognised': count(0),
      'front.programme': paper(true, '19/CTr-SA', '2024-03-11'),
      'front.recommendations.received': count(4),
      'front.recommendations.answered': count(4),
      'front.conditions': event('papers-and-invitations', '2024-07-01'),
      'trainingDV.assigned': count(5),
      'trainingDV.attended': count(5),
      'trainingDV.registered': paper(true, '60/SA-VP', '2024-04-10'),
      'trainingDV.disseminated': event('all', '2024-03-15'),
      'petitions.mass': count(0),
      'discipline.persons': count(0),
      'discipline.leadersWorst': count('none'),
      'discipline.headWorst': count('none'),
      'requests.unanswered': count(0),
      'integrity.corruption': count(false),
      'integrity.disunity': count(false),
      'criminal.handled': count(false),
    },
  },
  asOf: '2024-12-31',
  expected: {
    earned: 100,
    base: [100, 100],
    final: [100, 100],
    bands: ['hoan-thanh-xuat-sac'],
  },
}
