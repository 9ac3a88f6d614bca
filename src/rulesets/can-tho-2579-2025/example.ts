import type { FactValue, KnownFact, WorkedExample } from '../../scoring/index.ts'

function count(value: FactValue): KnownFact {
  return { value, basis: 'count' }
}

/** Ví dụ tính sẵn: a made-up unit with 94 points whose models are worth 4; the cap of the bonus leaves 3. */
export const bonusCapped: WorkedExample = {
  title: { vi: 'Đơn vị giả định có điểm thưởng vượt mức trần', en: 'A made-up unit with a bonus above its cap' },
  assessment: {
    schema: 'danvan/assessment@1',
    criteriaSet: { id: 'can-tho-2579-2025', version: '0.1.0' },
    unit: 'Đơn vị giả định',
    period: { from: '2026-01-01', to: '2026-12-31' },
    stage: 'self',
    illustrative: true,
    facts: {
      'canTho2579.organising': count(10),
      'canTho2579.carryingOut': count(84),
      'canTho2579.criteriaScoredZero': count(0),
      'canTho2579.bonus': count(4),
      'canTho2579.penalty': count(0),
      'integrity.corruption': count(false),
      'integrity.disunity': count(false),
      'discipline.leadersWorst': count('none'),
      'canTho2579.headWorst': count('none'),
      'criminal.handled': count(false),
      'selfAssessment.status': count('complete-on-time'),
    },
  },
  asOf: '2026-12-15',
  expected: { earned: 94, base: [94, 94], final: [97, 97], bands: ['hoan-thanh-xuat-sac'] },
}
