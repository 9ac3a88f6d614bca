export type { AgencyProfile, ProfileFlag, UnitKind } from './AgencyProfile.ts'
export type {
  Department,
  DepartmentCounts,
  Division,
  Leader,
  PartyCell,
  PartyOrganization,
  PublicServiceUnit,
  StaffCounts,
} from './Department.ts'
