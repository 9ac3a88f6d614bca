import type { DossierFormSources } from '../dossier/index.ts'
import type { InstrumentKey } from '../law/index.ts'
import { press } from './instruments/sources.ts'

/** Nguồn của biểu II.06a/VPCP/KSTT: software was read, the circulars were not; so are the two readings of it. */
export const dossierFormSources: DossierFormSources = {
  form: {
    ...press('public one-stop software (two implementations of the form); the circulars were not read'),
    instrument: 'circular:01/2020/TT-VPCP:van-phong-chinh-phu:2020-10-21' as InstrumentKey,
  },
  readings: {
    'II.06a': press('public one-stop software (one implementation of the form)'),
    progress: press('public one-stop software (progress report “766” of one product)'),
  },
}
