import type { Text } from '../law/index.ts'
import type { Holiday } from './Holiday.ts'

/** Tên các ngày lễ, tết: what each statutory day off is called. */
export const holidayNames: Readonly<Record<Holiday, Text>> = {
  'new-year': { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  tet: { vi: 'Tết Âm lịch', en: 'Lunar New Year (Tết)' },
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' },
  reunification: { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day (30 April)' },
  labour: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  'national-second': { vi: 'Quốc khánh (ngày liền kề)', en: 'National Day (adjoining day)' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' },
}
