/** 1 January 1980, the first day that a ZIP archive can name. */
const firstDay = 0x0021

/**
 * A ZIP archive with the same time on each of its members, changed in place: the time of writing is the only thing in a
 * Word file that its contents do not decide.
 */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endRecordOf(view)
  const count = view.getUint16(end + 10, true)
  let entry = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    const member = view.getUint32(entry + 42, true)
    for (const time of [entry + 12, member + 10]) {
      view.setUint16(time, 0, true)
      view.setUint16(time + 2, firstDay, true)
    }
    entry += 46 + [28, 30, 32].reduce((length, at) => length + view.getUint16(entry + at, true), 0)
  }
  return archive
}

/** Where the last record of the archive begins; no comment stands behind it. */
function endRecordOf(view: DataView): number {
  let at = view.byteLength - 22
  while (view.getUint32(at, true) !== 0x06054b50) at--
  return at
}
