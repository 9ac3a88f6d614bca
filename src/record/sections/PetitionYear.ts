/** Đơn thư của năm: complaints, denunciations, recommendations and feedback within the department's competence. */
export interface PetitionYear {
  /** Theo loại đơn. */
  readonly byKind?: readonly PetitionCount[]
  /** Tổng số đơn thuộc thẩm quyền, where only the sum is known. */
  readonly received?: number
  /** Đã giải quyết, where only the sum is known. */
  readonly resolved?: number
  /** Tỷ lệ giải quyết as printed, in percent, without counts. */
  readonly resolvedShare?: number
  /** Đơn tồn đọng, kéo dài. */
  readonly backlog?: number
  /** Vụ việc khiếu kiện phức tạp, đông người, kéo dài. */
  readonly massCases?: number
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

/** Số đơn của một loại. */
export interface PetitionCount {
  /** Khiếu nại, tố cáo, kiến nghị, phản ánh. */
  readonly kind: 'complaint' | 'denunciation' | 'recommendation' | 'feedback'
  /** Đã nhận, thuộc thẩm quyền. */
  readonly received: number
  /** Đã giải quyết. */
  readonly resolved: number
}
