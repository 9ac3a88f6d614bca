import type { Rule } from './Rule.ts'

/** Numbers of headings that stand twice, are left out, or belong to another heading. */
export const findNumberFaults: Rule = ({ numberFaults }) =>
  numberFaults.map(({ code, start, end, place = null, data }) => ({
    code,
    severity: 'warning',
    span: { start, end },
    place,
    data,
  }))
