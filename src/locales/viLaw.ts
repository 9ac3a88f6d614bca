import { instrumentName, type UntoldKind } from './instrumentName.ts'
import type { LawWords, Locale } from './Locale.ts'
import { amount, day, hint } from './viWords.ts'
import { say } from './words.ts'

const untold: Readonly<Record<UntoldKind, string>> = {
  constitution: 'Hiến pháp',
  law: 'Luật',
  code: 'Bộ luật',
  ordinance: 'Pháp lệnh',
}

/** Tên một văn bản theo khoá của nó. */
export const viInstrument = (key: string): string => instrumentName(key, untold)

/** Câu chữ của việc kiểm tra danh mục văn bản. */
export const viRegistryFindings: Locale['registryFindings'] = {
  'invalid-key': ({ received }) => `“${say(received)}” không phải khoá văn bản`,
  'duplicate-key': ({ received }) => `văn bản “${say(received)}” có hai lần`,
  'key-mismatch': ({ key, expected, received }) => `khoá “${say(key)}” ghi ${say(expected)}, mục ghi ${say(received)}`,
  'effective-before-signed': ({ from, signedOn }) => `có hiệu lực ngày ${day(from)}, trước ngày ký ${day(signedOn)}`,
  'last-day-before-first': ({ first, lastDay }) => `hết hiệu lực ngày ${day(lastDay)}, trước ngày đầu ${day(first)}`,
  'attested-outside': ({ on }) => `ngày ${day(on)} được ghi là còn hiệu lực nằm ngoài thời gian hiệu lực`,
  'governs-reversed': ({ from, to }) => `kỳ điều chỉnh bị ngược: ${say(from)}–${say(to)}`,
  'unknown-instrument': (data) => `danh mục không có văn bản “${say(data['received'])}”${hint(data)}`,
  'relation-before-signing': ({ key, on, signedOn }) =>
    `${say(key)}: quan hệ từ ngày ${day(on)}, trước ngày ký ${day(signedOn)}`,
  overlap: ({ key, target, from }) => `${say(target)} còn hiệu lực khi ${say(key)} thay thế từ ngày ${day(from)}`,
  gap: ({ key, target, lastDay, from }) =>
    `${say(target)} hết hiệu lực ngày ${day(lastDay)}, ${say(key)} có hiệu lực từ ngày ${day(from)}: có khoảng trống`,
  'relation-to-ended': ({ key, target, lastDay }) =>
    `${say(key)} dẫn ${say(target)} đã hết hiệu lực ngày ${day(lastDay)}`,
  circle: ({ keys }) => `quan hệ vòng tròn: ${say(keys)}`,
  'not-reviewed': ({ since, months }) => `chưa rà soát lại từ ngày ${day(since)} (quá ${amount(months)} tháng)`,
}

/** Từ ngữ về hiệu lực và quan hệ của văn bản. */
export const viLaw: LawWords = {
  instrument: viInstrument,
  status: {
    'in-force': 'còn hiệu lực',
    'not-yet': 'chưa có hiệu lực',
    ended: 'hết hiệu lực',
    unknown: 'chưa rõ hiệu lực',
  },
  reason: {
    'unknown-instrument': 'danh mục không có văn bản này',
    'no-interval': 'loại văn bản này không có thời gian hiệu lực',
    'first-day-not-read': 'chưa đọc được ngày có hiệu lực',
    'end-not-read': 'chưa đọc được ngày hết hiệu lực',
  },
  relation: {
    amends: 'sửa đổi, bổ sung',
    replaces: 'thay thế',
    repeals: 'bãi bỏ',
    succeeds: 'điều chỉnh vấn đề này về sau',
    details: 'quy định chi tiết',
    guides: 'hướng dẫn',
    'based-on': 'căn cứ',
  },
}
