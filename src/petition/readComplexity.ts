import type { Issue } from '../issues/index.ts'
import { forceOn } from '../law/index.ts'
import type { Petition } from './Petition.ts'
import type { PetitionComplexity, PetitionFindingCode } from './PetitionAssessment.ts'
import type { ComplexityRule, PetitionRules } from './PetitionProcess.ts'

/**
 * Mức độ phức tạp: as stated, or counted from the criteria that apply, where the law of the day has such criteria.
 *
 * @param petition - the petition
 * @param rules - which hold the criteria
 * @param day - the day that chooses the law
 * @returns the complexity, and what does not fit about it
 */
export function readComplexity(
  petition: Petition,
  rules: PetitionRules,
  day: string,
): { readonly complexity: PetitionComplexity; readonly findings: readonly Issue<PetitionFindingCode>[] } {
  const { complexity: stated, complexityGrounds: grounds, complexityPaper: paper } = petition.case ?? {}
  const rule = rules.process.complexity.find(
    ({ kinds, inForce }) =>
      kinds.includes(petition.kind) && forceOn(inForce, day, rules.limits.reviewedOn).status === 'in-force',
  )
  const findings: Issue<PetitionFindingCode>[] = []
  const find = (code: PetitionFindingCode, data: Issue['data'], field: string) =>
    findings.push({ code, path: ['case', field], severity: 'warning', data })

  const counted = rule === undefined || grounds === undefined ? undefined : count(rule, grounds)
  for (const received of counted?.unknown ?? []) find('unknown-ground', { received }, 'complexityGrounds')
  if (stated !== undefined && counted !== undefined && stated !== counted.complexity)
    find('complexity-contradicts-grounds', { stated, counted: counted.complexity, grounds }, 'complexity')
  const value = stated ?? counted?.complexity
  if (rule?.inWriting === true && paper === false && value !== undefined && value !== 'ordinary')
    find('complexity-not-in-writing', { complexity: value }, 'complexityPaper')

  const basis = stated !== undefined ? 'stated' : counted !== undefined ? 'grounds' : 'not-stated'
  return {
    complexity: {
      ...(value !== undefined && { value }),
      basis,
      ...(basis === 'grounds' && rule !== undefined && { source: rule.source }),
    },
    findings,
  }
}

function count({ grounds, levels }: ComplexityRule, stated: readonly string[]) {
  const known = new Set(grounds.map(({ id }) => id))
  const letters = [...new Set(stated)]
  const many = letters.filter((letter) => known.has(letter)).length
  return {
    complexity: levels.find(({ atLeast }) => many >= atLeast)?.complexity ?? ('ordinary' as const),
    unknown: letters.filter((letter) => !known.has(letter)),
  }
}
