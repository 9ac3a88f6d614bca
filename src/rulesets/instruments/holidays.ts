import type { Instrument, ReadSource } from '../../law/index.ts'
import { gap, row } from './row.ts'
import { about, press } from './sources.ts'

/** A notice or a letter: signed, and never in force. */
function notice(key: string, vi: string, en: string, signing: ReadSource): Instrument {
  return row(key, { subject: { vi, en }, signing })
}

const hyper = about('hyper')

/** Thông báo và công văn về ngày nghỉ lễ, tết; the days themselves stand in the calendar. */
export const holidays: readonly Instrument[] = [
  notice(
    'submission:89/TTr-LĐTBXH:bo-ldtbxh:2014-11-20',
    'Nghỉ Tết và hoán đổi ngày làm việc năm 2015',
    'Tết and swapped days of 2015',
    press('vbpl.freshdesk.com'),
  ),
  notice(
    'official-letter:6519/VPCP-KGVX:van-phong-chinh-phu:2018-07-11',
    'Nghỉ Tết năm 2019; hoán đổi 31/12/2018, 29/4/2019',
    'Tết 2019; swaps of 31/12/2018 and 29/4/2019',
    { provenance: 'read', copy: 'text of 6519/VPCP-KGVX' },
  ),
  row('notice:4875/TB-LĐTBXH:bo-ldtbxh:undated', {
    subject: { vi: 'Nghỉ Tết và Quốc khánh năm 2021', en: 'Tết and National Day 2021' },
    signing: hyper,
    gaps: [
      gap('number', 'Số 4875 cần kiểm tra: có nơi ghi năm 2022.', 'Number to be checked: one page has it for 2022.'),
    ],
  }),
  row('official-letter:245:van-phong-chinh-phu:2022-01-11', {
    subject: { vi: 'Nghỉ Tết và Quốc khánh năm 2022', en: 'Tết and National Day 2022' },
    signing: press('kinhtemoitruong.vn'),
    symbol: 'in-part',
  }),
  notice(
    'notice:119/TB-LĐTBXH:bo-ldtbxh:undated',
    'Nghỉ Tết và Quốc khánh năm 2022',
    'Tết and National Day 2022',
    hyper,
  ),
  notice(
    'notice:5034/TB-LĐTBXH:bo-ldtbxh:undated',
    'Nghỉ Tết và Quốc khánh năm 2023',
    'Tết and National Day 2023',
    hyper,
  ),
  notice(
    'notice:5015/TB-LĐTBXH:bo-ldtbxh:undated',
    'Nghỉ Tết và Quốc khánh năm 2024',
    'Tết and National Day 2024',
    hyper,
  ),
  notice(
    'official-letter:2450/VPCP-KGVX:van-phong-chinh-phu:2024-04-12',
    'Hoán đổi ngày làm việc 29/4/2024',
    'Swap of 29/4/2024',
    hyper,
  ),
  notice('notice:1570/TB-LĐTBXH:bo-ldtbxh:undated', 'Hoán đổi ngày làm việc 29/4/2024', 'Swap of 29/4/2024', hyper),
  notice(
    'official-letter:8726/VPCP-KGVX:van-phong-chinh-phu:2024-11-26',
    'Nghỉ Tết và Quốc khánh năm 2025',
    'Tết and National Day 2025',
    press('pld.net.vn'),
  ),
  notice(
    'notice:6150/TB-BLĐTBXH:bo-ldtbxh:2024-12-03',
    'Nghỉ Tết và Quốc khánh năm 2025; hoán đổi 02/5/2025',
    'Tết and National Day 2025; swap of 2/5/2025',
    hyper,
  ),
  notice(
    'notice:9441/TB-BNV:bo-noi-vu:2025-10-16',
    'Nghỉ Tết và Quốc khánh năm 2026; hoán đổi 31/8/2026',
    'Tết and National Day 2026; swap of 31/8/2026',
    hyper,
  ),
  notice(
    'official-letter:12729/VPCP-KGVX:van-phong-chinh-phu:2025-12-25',
    'Hoán đổi ngày làm việc 02/01/2026',
    'Swap of 2/1/2026',
    hyper,
  ),
  notice(
    'official-letter:3383/BNV-CVL:bo-noi-vu:2026-04-10',
    'Không hoán đổi dịp 30/4/2026',
    'No swap around 30/4/2026',
    hyper,
  ),
  notice(
    'official-letter:10065/VPCP-KGVX:van-phong-chinh-phu:2026-10-02',
    'Nghỉ Tết và Quốc khánh năm 2027; 24/11/2026',
    'Tết and National Day 2027; 24/11/2026',
    hyper,
  ),
]
