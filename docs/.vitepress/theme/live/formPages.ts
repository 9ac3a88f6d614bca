import {
  composeDisclosureRegister,
  composeDossierForm,
  type DisclosureRegister,
  type DossierForm,
  toPrintHtml,
  vi,
} from 'danvan'

/** Pages to print, composed only once somebody asks for one. */
export const registerPage = (register: DisclosureRegister): string =>
  toPrintHtml(composeDisclosureRegister(register), { locale: vi })
export const dossierFormPage = (form: DossierForm, asOf: string): string =>
  toPrintHtml(composeDossierForm(form, { asOf }), { locale: vi })
