import { checkDisclosures, disclosureCatalogues, planDisclosures, vietnamCalendar } from 'danvan'
import { expect, test } from 'vitest'

import { profileOf, usual } from './profileOf.ts'

const profile = profileOf(usual)
const options = { asOf: '2024-12-31', calendar: vietnamCalendar() }
const planned = (ids: readonly string[]) =>
  planDisclosures(
    disclosureCatalogues.filter(({ id }) => ids.includes(id)),
    profile,
    [],
    options,
  ).assumptions.map(({ code }) => code)

test('what rests on a provision is assumed only with the catalogue that names it', () => {
  const always = ['law-by-trigger', 'counting', 'period-end', 'posting-day', 'interruption']
  expect(planned(['disclosure-n04'])).toEqual(always)
  expect(planned(['disclosure-l10'])).toEqual([...always, 'one-posting', 'late-receipt'])
})

test('of a check also the order of the headlines, by the special laws', () => {
  const catalogues = disclosureCatalogues
  const { assumptions } = checkDisclosures({ catalogues, profile, events: [], observations: [] }, options)
  const source = (code: string) => assumptions.find((each) => each.code === code)?.source
  expect(source('one-posting')).toMatchObject({ provenance: 'inferred', provision: 'Đ.47 k.2, Đ.48 k.6' })
  expect(source('late-receipt')).toMatchObject({ instrument: 'law:10/2022/QH15:quoc-hoi:2022-11-10' })
  expect(source('precedence')).toMatchObject({
    provenance: 'inferred',
    instrument: 'decree:59/2019/NĐ-CP:chinh-phu:undated',
    provision: 'Đ.81 k.1',
  })
  const general = checkDisclosures(
    { catalogues: catalogues.filter(({ level }) => level === 'general'), profile, events: [], observations: [] },
    options,
  )
  expect(general.assumptions.map(({ code }) => code)).not.toContain('precedence')
})
