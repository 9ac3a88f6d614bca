/**
 * Điều kiện quyết định thời hạn: what a limit may depend on, and the values of each. A case states one value of a
 * condition, a rule lists those for which it holds; what nobody has stated stays open.
 */
export const timeLimitConditions = {
  /** Vụ việc phức tạp. For requests for information `ordinary` is what can be supplied at once. */
  complexity: ['ordinary', 'complex', 'specially-complex'],
  /** Vùng sâu, vùng xa, đi lại khó khăn. */
  place: ['ordinary', 'remote'],
  /** One person, or several who complain together. */
  complainants: ['one', 'several'],
  /** Xác minh tại nhiều địa điểm hoặc ủy quyền xác minh. */
  verification: ['one-place', 'several-places-or-delegated'],
  /** Nội dung trình bày rõ ràng hay phức tạp. */
  clarity: ['clear', 'complex'],
  /** Loại đơn. */
  matter: ['complaint', 'denunciation', 'recommendation'],
  /** Yêu cầu: what the applicant asks for. */
  request: ['new', 'fixed-term', 'adjusted', 'repair', 'relocation', 'upgrade', 'extension', 'reissue', 'conversion'],
  /** Nhóm dự án; `national`: dự án quan trọng quốc gia. */
  projectGroup: ['national', 'A', 'B', 'C'],
  /** Cấp công trình. */
  worksGrade: ['special', 'I', 'II', 'III', 'IV'],
  /** Vốn đầu tư công hay vốn khác. */
  funding: ['public', 'other'],
  /** Thẩm định riêng, hay kết hợp với điều kiện cấp giấy phép xây dựng. */
  appraisal: ['alone', 'with-permit-conditions'],
  /** Phần việc của cơ quan chuyên môn, hay toàn bộ. */
  share: ['specialised-agency', 'whole'],
  /** Thẩm quyền quyết định. */
  decidedBy: ['province', 'prime-minister'],
  /** Who is consulted. */
  consulted: ['agencies', 'others'],
  /** Kênh tiếp nhận. */
  channel: ['direct', 'online'],
  /** Bước: which step of a procedure that has several limits. */
  step: [
    'ask-report',
    'report',
    'notice',
    'supply',
    'own-correction',
    'requested-correction',
    'decision',
    'return-of-original',
    'system-entry',
  ],
} as const

/** Tên điều kiện. */
export type TimeLimitCondition = keyof typeof timeLimitConditions

/** Điều kiện của một trường hợp: what is stated of a case; a condition left out is not known. */
export type TimeLimitCase = {
  readonly [Condition in TimeLimitCondition]?: (typeof timeLimitConditions)[Condition][number]
}

/** Điều kiện áp dụng của một dòng: for which values it holds; a condition left out does not matter. */
export type TimeLimitWhen = {
  readonly [Condition in TimeLimitCondition]?: readonly (typeof timeLimitConditions)[Condition][number][]
}
