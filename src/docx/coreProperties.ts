import type { DocumentModel } from '../document/index.ts'

/** What the file says of itself, dated by the day of the document; the package would date it by the clock. */
export function coreProperties({ stamp }: DocumentModel): { readonly path: string; readonly data: string } {
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ')
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp.asOf}T00:00:00Z</dcterms:${name}>`,
  )
  const creator = `<dc:creator>danvan ${stamp.library.version}</dc:creator>`
  return {
    path: 'docProps/core.xml',
    data: `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${namespaces}>${creator}${dates.join('')}</cp:coreProperties>`,
  }
}
