import { Inflate, strFromU8 } from 'fflate'

import { Refusal } from './Refusal.ts'

/** The most that a file may be. */
export interface ArchiveLimits {
  /** Bytes of the file. */
  readonly packed: number
  /** Bytes of what is read of it, unpacked. */
  readonly unpacked: number
}

interface Member {
  readonly method: number
  readonly packed: number
  readonly at: number
}

/** Members of an archive; a workbook of an office has some twenty. */
const mostMembers = 1_000

/** Packed bytes that are inflated at a time: deflate makes a thousand of one, so four megabytes at the most. */
const step = 4_096

/**
 * How many bytes one packed byte of a part may become, once a megabyte has come out of it. Sheets of an office make ten to
 * forty of one; what makes more was made to.
 */
const ratio = { most: 200, from: 1_000_000 } as const

/** Parts of a workbook that run, or fetch something from elsewhere. */
const forbidden = [
  { code: 'workbook-macros', names: /(^|\/)(vbaproject|vbadata)|\/(macrosheets|activex|dialogsheets|ctrlprops)\// },
  { code: 'workbook-external', names: /\/(externallinks|querytables)\/|\/connections\.xml$|\/embeddings\// },
] as const

/**
 * A ZIP archive of unknown origin. Only its directory is read at once; a member is inflated when it is asked for, and what
 * comes out is counted as it comes, for the sizes that an archive declares may lie.
 */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #members = new Map<string, Member>()
  readonly #limits: ArchiveLimits
  #inflated = 0

  constructor(bytes: Uint8Array, limits: ArchiveLimits) {
    this.#bytes = bytes
    this.#limits = limits
    if (bytes.byteLength > limits.packed)
      throw new Refusal('workbook-too-large', { most: limits.packed, received: bytes.byteLength, of: 'packed' })
    // The mark of a compound file: what Excel makes of a workbook with a password, and of the format before 2007.
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw new Refusal('workbook-encrypted')
    if (!startsWith(bytes, [0x50, 0x4b])) throw new Refusal('not-a-workbook')
    this.#readDirectory()
    for (const { code, names } of forbidden) {
      const found = [...this.#members.keys()].find((name) => names.test(`/${name}`))
      if (found !== undefined) throw new Refusal(code, { received: found.slice(0, 200) })
    }
  }

  /** Inflates a member piece by piece: once to count, so that what is too large is refused before it is read, then to read. */
  read(name: string, take: (chunk: Uint8Array, isLast: boolean) => void): void {
    const member = this.#members.get(name.toLowerCase())
    if (member === undefined || (member.method !== 0 && member.method !== 8))
      throw new Refusal('not-a-workbook', { received: name.slice(0, 200) })
    const most = this.#limits.unpacked
    let own = 0
    this.#inflate(member, (chunk) => {
      this.#inflated += chunk.byteLength
      own += chunk.byteLength
      if (this.#inflated > most)
        throw new Refusal('workbook-too-large', { most, received: this.#inflated, of: 'unpacked' })
      if (own > ratio.from && own > ratio.most * member.packed)
        throw new Refusal('workbook-too-large', { most: ratio.most, of: 'ratio', part: name.slice(0, 200) })
    })
    this.#inflate(member, take)
  }

  #inflate({ method, at, packed }: Member, take: (chunk: Uint8Array, isLast: boolean) => void): void {
    const data = this.#bytes.subarray(at, at + packed)
    if (method === 0) {
      take(data, true)
      return
    }
    const inflate = new Inflate(take)
    for (let from = 0; from < data.length || from === 0; from += step)
      inflate.push(data.subarray(from, from + step), from + step >= data.length)
  }

  #readDirectory(): void {
    const bytes = this.#bytes
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let end = bytes.byteLength - 22
    const first = Math.max(0, end - 0xffff)
    while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--
    if (end < first) throw new Refusal('not-a-workbook')
    const count = view.getUint16(end + 10, true)
    if (count > mostMembers)
      throw new Refusal('workbook-too-large', { most: mostMembers, received: count, of: 'parts' })
    let entry = view.getUint32(end + 16, true)
    for (let i = 0; i < count; i++) {
      if (view.getUint32(entry, true) !== 0x02014b50) throw new Refusal('not-a-workbook')
      // Bit 0: encrypted by the archive itself.
      if ((view.getUint16(entry + 8, true) & 1) === 1) throw new Refusal('workbook-encrypted')
      const length = view.getUint16(entry + 28, true)
      const name = strFromU8(bytes.subarray(entry + 46, entry + 46 + length))
        .replaceAll('\\', '/')
        .toLowerCase()
      const local = view.getUint32(entry + 42, true)
      if (view.getUint32(local, true) !== 0x04034b50 || this.#members.has(name)) throw new Refusal('not-a-workbook')
      const at = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const packed = view.getUint32(entry + 20, true)
      if (at + packed > bytes.byteLength) throw new Refusal('not-a-workbook')
      this.#members.set(name, { method: view.getUint16(entry + 10, true), packed, at })
      entry += 46 + length + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
    }
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}
