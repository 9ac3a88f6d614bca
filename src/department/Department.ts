import type { AgencyProfile } from './AgencyProfile.ts'

/** Sở, cơ quan chuyên môn: the department whose year is recorded. */
export interface Department {
  /** Full name, as scored: `Sở Xây dựng tỉnh Quảng Ngãi`. */
  readonly name: string
  /** Short name, as it calls itself. */
  readonly shortName?: string
  /** Cấp hành chính. */
  readonly level: 'central' | 'provincial' | 'district' | 'commune'
  /** Cơ quan quản lý trực tiếp. */
  readonly parent?: string
  /** Cơ quan hướng dẫn, kiểm tra về chuyên môn, nghiệp vụ. */
  readonly professionalParent?: string
  /** Địa chỉ trụ sở. */
  readonly address?: string
  /** Chức năng, nhiệm vụ, quyền hạn, as worded. */
  readonly functions?: readonly string[]
  /** Lĩnh vực quản lý nhà nước, in the order of its statute. */
  readonly fields?: readonly string[]
  /** Lãnh đạo known by position; names where they are known. */
  readonly leaders?: readonly Leader[]
  /** Phòng chuyên môn. */
  readonly divisions?: readonly Division[]
  /** Đơn vị sự nghiệp công lập. */
  readonly publicServiceUnits?: readonly PublicServiceUnit[]
  /** Tổ chức đảng. */
  readonly party?: PartyOrganization
  /** Numbers as stated, beside the names: the two are held against each other. */
  readonly counts?: DepartmentCounts
  /** Số công chức, viên chức, người lao động. */
  readonly staff?: StaffCounts
  /** What of its equipment and seat decides which duties bind it. */
  readonly profile?: AgencyProfile
}

/** Lãnh đạo. */
export interface Leader {
  /** Người đứng đầu, or cấp phó của người đứng đầu. */
  readonly position: 'head' | 'deputy-head'
  /** Chức danh, as printed: `Giám đốc`. */
  readonly title: string
  /** Họ và tên. */
  readonly name?: string
}

/** Phòng chuyên môn. */
export interface Division {
  /** Tên phòng. */
  readonly name: string
}

/** Đơn vị sự nghiệp công lập trực thuộc. */
export interface PublicServiceUnit {
  /** Tên đơn vị. */
  readonly name: string
}

/** Tổ chức đảng: đảng bộ (or chi bộ) of the department with its cells. */
export interface PartyOrganization {
  /** Tên tổ chức đảng. */
  readonly name: string
  /** Cấp ủy cấp trên trực tiếp. */
  readonly parent?: string
  /** Chi bộ trực thuộc. */
  readonly cells?: readonly PartyCell[]
}

/** Chi bộ trực thuộc. */
export interface PartyCell {
  /** Tên chi bộ. */
  readonly name: string
}

/** Số lượng nêu trong báo cáo: how many there are, as stated. */
export interface DepartmentCounts {
  /** Người đứng đầu. */
  readonly heads?: number
  /** Cấp phó của người đứng đầu. */
  readonly deputyHeads?: number
  /** Phòng chuyên môn. */
  readonly divisions?: number
  /** Đơn vị sự nghiệp công lập. */
  readonly publicServiceUnits?: number
  /** Chi bộ trực thuộc. */
  readonly partyCells?: number
}

/** Số người của đơn vị. */
export interface StaffCounts {
  /** Tổng số. */
  readonly total?: number
  /** Công chức. */
  readonly civilServants?: number
  /** Viên chức. */
  readonly publicEmployees?: number
  /** Người lao động theo hợp đồng. */
  readonly contractWorkers?: number
}
