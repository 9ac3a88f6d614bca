import type { DisclosureCatalogue } from '../disclosure/index.ts'
import { commune } from './disclosure/commune.ts'
import { l10 } from './disclosure/l10.ts'
import { n04 } from './disclosure/n04.ts'
import { participation } from './disclosure/participation.ts'
import { special } from './disclosure/special.ts'
import { stateEnterprise } from './disclosure/stateEnterprise.ts'
import { withSubjects } from './disclosure/subjects.ts'

/**
 * Các danh mục nội dung phải công khai: Nghị định 04/2015/NĐ-CP Đ.7 (`disclosure-n04`, 9 rows), Luật 10/2022/QH15 Đ.46
 * (`disclosure-l10`, 12), special laws (`disclosure-special`, 53), conference, participation and inspectorate
 * (`disclosure-participation`, 56), communes (`disclosure-commune`, 19) and state enterprises
 * (`disclosure-state-enterprise`, 17). Hand them over whole: the profile decides which rows apply.
 */
export const disclosureCatalogues: readonly DisclosureCatalogue[] = [
  n04,
  l10,
  special,
  participation,
  commune,
  stateEnterprise,
].map((catalogue) => ({ ...catalogue, duties: withSubjects(catalogue.duties) }))
