import type { TimeLimitCatalogue, TimeLimitRule } from 'danvan/deadline'
import { timeLimits } from 'danvan/rulesets'

const source = { provenance: 'supplied', by: 'Sở', paper: 'danh mục của sở', on: '2023-01-01' } as const
const inForce: TimeLimitRule['inForce'] = {
  from: { on: '2023-01-01', source },
  end: { kind: 'last-day', on: '2027-12-31', source },
}
const gaps = [{ id: 'instrument', text: { vi: 'Ví dụ.' } }]
const own = (row: Pick<TimeLimitRule, 'procedure' | 'figure' | 'start' | 'mechanics'>): TimeLimitRule =>
  ({ id: row.procedure, kind: 'statutory', inForce, source, gaps, ...row }) as TimeLimitRule

/** The catalogue and what a department may add to it: a pause as its software makes it, a chain that closes after 15 wd. */
export const ownRules: TimeLimitCatalogue = {
  ...timeLimits,
  id: 'own',
  procedures: [
    ...timeLimits.procedures,
    { id: 'own.pause', label: { vi: 'Thủ tục có tạm dừng' }, field: 'one-stop' },
    { id: 'own.chain', label: { vi: 'Thủ tục liên thông' }, field: 'one-stop' },
    { id: 'own.chain-closing', label: { vi: 'Đóng hồ sơ liên thông' }, field: 'one-stop' },
  ],
  rules: [
    ...timeLimits.rules,
    own({
      procedure: 'own.pause',
      figure: { kind: 'within', limit: { amount: 15, unit: 'day' } },
      start: { events: ['full-valid-file'] },
      mechanics: { onSupplement: { effect: 'pause' } },
    }),
    own({
      procedure: 'own.chain',
      figure: { kind: 'within', limit: { amount: 10, unit: 'working-day' } },
      start: { events: ['full-valid-file'] },
    }),
    own({
      procedure: 'own.chain-closing',
      figure: { kind: 'within', limit: { amount: 15, unit: 'working-day' } },
      start: { events: ['supplement-asked-for'] },
      mechanics: { onSupplement: { effect: 'restart' }, ifUnmet: { effect: 'stop' }, innerOf: ['own.chain'] },
    }),
  ],
}
