import {
  checkDisclosures,
  type DisclosureProfile,
  disclosureCatalogues,
  dutiesOn,
  planDisclosures,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, it } from 'vitest'

import { dueDays, verdictsByRow } from '../../docs/.vitepress/theme/live/occurrencesOf.ts'
import { hasUnreadSuccessor } from '../../docs/.vitepress/theme/live/unreadSuccessor.ts'

const profile: DisclosureProfile = {
  schema: 'danvan/disclosure-profile@1',
  agency: 'Sở Xây dựng',
  flags: {
    unitKind: { value: 'agency' },
    armyPolice: { value: false },
    hasIntranet: { value: true },
    budgetRole: { value: 'level-1' },
  },
}
const events = [{ id: 'L10-46.6', event: 'issued', date: '2023-07-03', concerns: ['L10-46.6'] }] as const
const drawn = () => {
  const options = {
    asOf: '2023-12-31',
    calendar: vietnamCalendar(),
    period: { from: '2023-01-01', to: '2023-12-31' },
  } as const
  const { verdicts } = checkDisclosures(
    { catalogues: disclosureCatalogues, profile, events, observations: [] },
    options,
  )
  return { verdicts, plan: planDisclosures(disclosureCatalogues, profile, events, options) }
}

describe('occurrences on the live page', () => {
  it('are all those of the plan, not the first of each row', () => {
    const { verdicts, plan } = drawn()
    const rows = [...verdictsByRow(verdicts, true).values()].flat()
    expect(rows.map(({ occurrence }) => occurrence.id).sort()).toEqual(plan.occurrences.map(({ id }) => id).sort())
    const { days, undated } = dueDays(rows.map(({ occurrence }) => occurrence))
    expect(days.reduce((sum, [, count]) => sum + count, undated)).toBe(plan.occurrences.length)
    expect(days.map(([date]) => date)).toEqual(days.map(([date]) => date).sort())
  })

  it('stand under their row, one for each period and part', () => {
    const { verdicts, plan } = drawn()
    const byRow = verdictsByRow(verdicts, true)
    const countOf = (id: string) => plan.occurrences.filter(({ duty }) => duty === id).length
    expect(byRow.get('TCD-3')?.length).toBe(12)
    for (const id of ['TCD-3', 'NS-3', 'NS-8']) {
      expect(byRow.get(id)?.length, id).toBe(countOf(id))
      expect(countOf(id), id).toBeGreaterThan(1)
    }
  })
})

describe('rows whose successor was not read', () => {
  const unreadOn = (date: string) => {
    const { duties } = dutiesOn(disclosureCatalogues, profile, date)
    return duties.filter((row) => hasUnreadSuccessor(row, duties)).map(({ id }) => id)
  }

  it('are those of the budget, assets, inspections and late files in November 2026', () => {
    const unread = unreadOn('2026-11-23')
    for (const id of ['NS-1', 'NS-3', 'NS-8', 'TS-1', 'TTR-2', 'TTHC-3', 'DTC-1']) expect(unread, id).toContain(id)
    // Luật 10/2022/QH15, Luật 22/2023 and the decree of 2023 on inspections were read.
    for (const id of ['N04-7.4', 'DT-1', 'TTR-1', 'L10-46.6']) expect(unread, id).not.toContain(id)
  })

  it('have ended: the day before there is none', () => {
    expect(unreadOn('2026-03-24')).not.toContain('NS-1')
    expect(unreadOn('2026-03-25')).toContain('NS-1')
    expect(unreadOn('2023-07-03')).toEqual([])
  })

  it('say what was not read', () => {
    const { duties } = dutiesOn(disclosureCatalogues, profile, '2026-11-23')
    for (const row of duties)
      if (hasUnreadSuccessor(row, duties)) expect(row.duty.gaps?.length, row.id).toBeGreaterThan(0)
  })
})
