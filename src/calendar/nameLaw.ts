import type { Text } from '../law/index.ts'
import type { HolidayLaw, NamedHolidayLaw } from './HolidayLaw.ts'

const names: Readonly<Record<string, Text>> = {
  'labour-code-1994': { vi: 'Bộ luật Lao động 1994', en: 'Labour Code 1994' },
  'labour-code-2012': { vi: 'Bộ luật Lao động 2012', en: 'Labour Code 2012' },
  'labour-code-2019': { vi: 'Bộ luật Lao động 2019', en: 'Labour Code 2019' },
  'resolution-28-2026': { vi: 'Nghị quyết 28/2026/QH16', en: 'Resolution 28/2026/QH16' },
}

/**
 * Tên gọi của luật: a law on days off together with its name, which calculating alone has no need of.
 *
 * @param law - the law
 * @returns the law with its name
 */
export function nameLaw(law: HolidayLaw): NamedHolidayLaw {
  return { ...law, name: names[law.id] ?? { vi: law.id } }
}
