import { inflateRawSync } from 'node:zlib'

/** The members of a ZIP archive, by name, from its own directory. */
export function unzip(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive)
  const members = new Map<string, string>()
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let entry = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at)) as [number, number, number]
    const at = bytes.readUInt32LE(entry + 42)
    const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(entry + 20))
    const isDeflated = bytes.readUInt16LE(entry + 10) === 8
    const path = bytes.toString('utf8', entry + 46, entry + 46 + name)
    members.set(path, (isDeflated ? inflateRawSync(packed) : packed).toString('utf8'))
    entry += 46 + name + extra + comment
  }
  return members
}

/** What is wrong with an XML text: a tag that is not closed, a bare `&` or `<`, a character that XML does not have. */
export function faultsOfXml(xml: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  const text = xml.replace(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?xml [^?]*\?>/g,
    (_, close, name, __, own) => {
      if (name === undefined || own === '/') return ''
      if (close !== '/') open.push(name)
      else if (open.pop() !== name) faults.push(`</${name}>`)
      return ''
    },
  )
  if (/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) faults.push('bare markup')
  if (/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u.test(xml)) faults.push('no character of XML')
  return [...faults, ...open]
}
