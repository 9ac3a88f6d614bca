export type { AgencyProfile, ProfileFlag } from './AgencyProfile.ts'
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
