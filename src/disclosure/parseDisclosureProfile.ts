import { deepFreeze, type Issue, type ParseResult, readShape } from '../issues/index.ts'
import { checkDuty } from './catalogueChecks/checkDuty.ts'
import type { DisclosureFinding } from './catalogueChecks/DisclosureFinding.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import { disclosureProfileSchema } from './disclosureSchema.ts'
import { asIssue } from './parseDisclosureCatalogue.ts'
import { profileFlagNames } from './profileFlagNames.ts'
import { valuesOf } from './profileFlagOn.ts'

/**
 * Đọc hồ sơ công khai của cơ quan: checks a profile of unknown origin: the dated flags, of which two values may not hold on
 * a same day, and the rows of the agency's own regulation.
 *
 * @param input - anything
 * @returns the profile, frozen, or every fault
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, hasPortal: [{ value: false, lastDay: '2022-12-31' }, { value: true, from: '2023-01-01' }] }
 * parseDisclosureProfile({ schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags }).success // => true
 * const parsed = parseDisclosureProfile({ schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags: { hasPortl: { value: true } } })
 * parsed.success ? [] : parsed.issues.map(({ code, data }) => [code, data.nearest]) // => [['unknown-key', 'hasPortal']]
 * ```
 */
export function parseDisclosureProfile(input: unknown): ParseResult<DisclosureProfile> {
  const { data, issues } = readShape(disclosureProfileSchema, input)
  if (data === undefined) return { success: false, issues }
  const found: Issue[] = []
  const report = (finding: DisclosureFinding) => {
    if (finding.severity === 'error') found.push(asIssue(finding))
  }
  checkFlags(data, report)
  data.extraDuties?.forEach((duty, i) => {
    checkDuty(duty, ['extraDuties', i], (code, severity, path, about = {}) => {
      report({ code, severity, path, data: about })
    })
  })
  return found.length > 0 ? { success: false, issues: found } : { success: true, data: deepFreeze(data) }
}

function checkFlags({ flags }: DisclosureProfile, report: (finding: DisclosureFinding) => void): void {
  for (const flag of profileFlagNames) {
    const at = (i: number) => ['flags', flag, ...(Array.isArray(flags[flag]) ? [i] : [])]
    const values = valuesOf(flags, flag).map(({ from = '', lastDay = '9999-12-31' }, i) => ({ from, lastDay, i }))
    for (const { from, lastDay, i } of values)
      if (lastDay < from)
        report({ code: 'flag-days-reversed', severity: 'error', path: at(i), data: { flag, from, lastDay } })
    const sorted = values.filter(({ from, lastDay }) => from <= lastDay).sort((a, b) => (a.from < b.from ? -1 : 1))
    let latest = ''
    for (const { from, lastDay, i } of sorted) {
      if (latest !== '' && from <= latest)
        report({ code: 'flag-days-overlap', severity: 'error', path: at(i), data: { flag, from, lastDay: latest } })
      if (lastDay > latest) latest = lastDay
    }
  }
}
