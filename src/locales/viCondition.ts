import { type ConditionWords, conditionNames } from './ConditionWords.ts'

const conditions: ConditionWords = {
  complexity: {
    name: 'mức độ phức tạp',
    values: { ordinary: 'thông thường', complex: 'phức tạp', 'specially-complex': 'đặc biệt phức tạp' },
  },
  place: { name: 'địa bàn', values: { ordinary: 'bình thường', remote: 'vùng sâu, vùng xa đi lại khó khăn' } },
  clarity: {
    name: 'nội dung trình bày',
    values: { clear: 'rõ ràng, có cơ sở', complex: 'phức tạp, cần xem xét thêm' },
  },
  complainants: { name: 'số người khiếu nại', values: { one: 'một người', several: 'nhiều người' } },
  verification: {
    name: 'nơi xác minh',
    values: { 'one-place': 'một địa điểm', 'several-places-or-delegated': 'nhiều địa điểm hoặc ủy quyền xác minh' },
  },
  matter: {
    name: 'loại đơn',
    values: { complaint: 'khiếu nại', denunciation: 'tố cáo', recommendation: 'kiến nghị' },
  },
  request: {
    name: 'nội dung đề nghị',
    values: {
      new: 'cấp mới',
      'fixed-term': 'có thời hạn',
      adjusted: 'điều chỉnh',
      repair: 'sửa chữa, cải tạo',
      relocation: 'di dời',
      upgrade: 'nâng hạng',
      extension: 'gia hạn',
      reissue: 'cấp lại',
      conversion: 'chuyển đổi',
    },
  },
  projectGroup: {
    name: 'nhóm dự án',
    values: { national: 'dự án quan trọng quốc gia', A: 'nhóm A', B: 'nhóm B', C: 'nhóm C' },
  },
  worksGrade: {
    name: 'cấp công trình',
    values: { special: 'cấp đặc biệt', I: 'cấp I', II: 'cấp II', III: 'cấp III', IV: 'cấp IV' },
  },
  funding: { name: 'nguồn vốn', values: { public: 'vốn đầu tư công', other: 'vốn khác' } },
  appraisal: {
    name: 'cách thẩm định',
    values: { alone: 'thẩm định riêng', 'with-permit-conditions': 'kết hợp với điều kiện cấp giấy phép xây dựng' },
  },
  share: { name: 'phần việc', values: { 'specialised-agency': 'của cơ quan chuyên môn', whole: 'toàn bộ' } },
  decidedBy: {
    name: 'thẩm quyền quyết định',
    values: { province: 'cấp tỉnh', 'prime-minister': 'Thủ tướng Chính phủ' },
  },
  consulted: { name: 'nơi được lấy ý kiến', values: { agencies: 'cơ quan', others: 'nơi khác' } },
  channel: { name: 'kênh tiếp nhận', values: { direct: 'trực tiếp', online: 'trực tuyến' } },
  step: {
    name: 'bước',
    values: {
      'ask-report': 'yêu cầu báo cáo',
      report: 'báo cáo',
      notice: 'thông báo',
      supply: 'cung cấp',
      'own-correction': 'tự đính chính',
      'requested-correction': 'đính chính theo yêu cầu',
      decision: 'ra quyết định',
      'return-of-original': 'trả bản chính',
      'system-entry': 'nhập vào hệ thống',
    },
  },
}

/** Một trường hợp: its conditions with their values. */
export const caseText = (when: Readonly<Record<string, string | readonly string[]>>): string =>
  Object.entries(when)
    .map(([condition, stated]) => {
      const { name, values } = conditionNames(conditions, condition, typeof stated === 'string' ? [stated] : stated)
      return `${name} là ${values.join(' hoặc ')}`
    })
    .join(', ')

/** Điều chưa nêu: a condition, and what may be stated of it. */
export const openCondition = (condition: string, among?: readonly unknown[]): string => {
  if (condition === 'authority') return 'cơ quan công bố'
  const { name, values } = conditionNames(conditions, condition, among)
  return values.length === 0 ? name : `${name} (${values.join('; ')})`
}
