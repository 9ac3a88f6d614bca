import { assessPetition, type Petition, petitionRules, type TimeLimitRule, timeLimits, vietnamCalendar } from 'danvan'
import { expect, test } from 'vitest'

const source = { provenance: 'supplied', by: 'Văn phòng Sở', paper: 'Quy chế 12/QC-SXD', on: '2023-01-05' } as const
const own: TimeLimitRule = {
  id: 'feedback.handle/so',
  procedure: 'feedback.handle',
  kind: 'committed',
  authority: { id: 'so-xay-dung', label: { vi: 'Sở Xây dựng' } },
  figure: { kind: 'within', limit: { amount: 5, unit: 'working-day' } },
  start: { events: ['receipt'] },
  inForce: { from: { on: '2023-01-05', source }, end: { kind: 'open', source } },
  source,
}
const limits = { ...timeLimits, rules: [...timeLimits.rules, own] }
const feedback: Petition = {
  schema: 'danvan/petition@1',
  id: '1',
  kind: 'feedback',
  channel: 'online',
  events: [{ kind: 'received', on: '2023-10-02' }],
}
const options = { asOf: '2023-10-10', calendar: vietnamCalendar() }
const handling = (rules: typeof petitionRules & { authority?: string }) =>
  assessPetition(feedback, { ...options, rules }).steps.find(({ id }) => id === 'feedback.handle')

test('where the law has no number of days, the limit to which the agency has bound itself is taken if it is named', () => {
  const rules = { ...petitionRules, limits }
  expect(handling(rules)).toMatchObject({ undated: 'text-not-read', standing: 'open' })
  const bound = handling({ ...rules, authority: 'so-xay-dung' })
  expect(bound).toMatchObject({ law: { kind: 'committed', rule: own.id }, dueDate: { dueOn: '2023-10-09' } })
  expect(bound?.timeliness?.status).toBe('pending-overdue')
  expect(handling({ ...rules, authority: 'so-khac' })?.undated).toBe('text-not-read')
})

test('a statutory number is never replaced by a committed one', () => {
  const shorter: TimeLimitRule = { ...own, id: 'x', procedure: 'petition.handle' }
  const rules = { ...petitionRules, limits: { ...limits, rules: [...limits.rules, shorter] }, authority: 'so-xay-dung' }
  const petition: Petition = { ...feedback, kind: 'recommendation' }
  const { steps } = assessPetition(petition, { ...options, rules })
  expect(steps.find(({ task }) => task === 'answer')?.law).toMatchObject({
    kind: 'statutory',
    limit: { amount: 10, unit: 'working-day' },
  })
})
