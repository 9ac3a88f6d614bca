import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'

import { en, vi } from 'danvan'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import { sheet, told } from './scoringCase.ts'
import { edited, memberOf, repacked } from './workbooks.ts'

const part = 'xl/worksheets/sheet1.xml'
const codes = async (file: Uint8Array, options: Parameters<typeof told>[1] = {}) => {
  const { issues = [] } = await told(file, options)
  for (const locale of [vi, en])
    for (const { code, data } of issues) expect(locale.issues[code](data)).not.toMatch(/undefined|NaN|\[object/)
  return issues.map(({ code, data }) => [code, data])
}

/** An archive written by hand, so that what it declares of its members may be anything. */
function archive(
  members: readonly { name: string; packed: Uint8Array; declared?: number; flags?: number }[],
): Uint8Array {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, packed, declared = 100, flags = 0 } of members) {
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(declared, 22)
    local.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declared, 24)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, title, Buffer.from(packed))
    entries.push(entry, title)
    at += 30 + title.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(Buffer.concat(entries).length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...entries, end]))
}

const relations = `<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`
const packed = (text: string) => new Uint8Array(deflateRawSync(Buffer.from(text)))

describe('what is too large', () => {
  const zeros = new Uint8Array(deflateRawSync(Buffer.alloc(100_000_000)))
  // A hundred bytes of one, less than what is refused for its ratio: random ones come again behind the window of deflate.
  const dense = new Uint8Array(
    deflateRawSync(Buffer.alloc(100_000_000, Buffer.concat([randomBytes(320), Buffer.alloc(39_680)]))),
  )
  const bookOf = (book: Uint8Array, declared: number) =>
    archive([
      { name: '_rels/.rels', packed: packed(relations) },
      { name: 'xl/_rels/workbook.xml.rels', packed: packed('<Relationships/>') },
      { name: 'xl/workbook.xml', packed: book, declared },
    ])

  test('a file of 100 MB is not looked into', async () => {
    expect(await codes(new Uint8Array(100_000_000))).toEqual([
      ['workbook-too-large', { most: 10_000_000, received: 100_000_000, of: 'packed' }],
    ])
  })

  const declared: [string, number][] = [
    ['that says so', 100_000_000],
    ['that says it has a hundred bytes', 100],
    ['that says it has four gigabytes', 0xffff_ffff],
  ]

  test.each(declared)('100 MB %s are inflated to the limit and no further', async (_, size) => {
    expect([dense.length > 500_000, dense.length < 2_000_000]).toEqual([true, true])
    const { issues = [] } = await told(bookOf(dense, size))
    expect(issues.map(({ code }) => code)).toEqual(['workbook-too-large'])
    const received = Number(issues[0]?.data['received'])
    expect(issues[0]?.data['most']).toBe(50_000_000)
    expect(received).toBeGreaterThan(50_000_000)
    expect(received).toBeLessThan(55_000_000)
  })

  test.each(declared)(
    '100 MB of zeros %s are refused for their ratio, of which a few are inflated',
    async (_, size) => {
      expect(zeros.length).toBeLessThan(100_000)
      const refused = ['workbook-too-large', { most: 200, of: 'ratio', part: 'xl/workbook.xml' }]
      expect(await codes(bookOf(zeros, size))).toEqual([refused])
      // Refused before the limit of bytes is: four megabytes come out of one step.
      expect(await codes(bookOf(zeros, size), { maxUnpackedBytes: 25_000_000 })).toEqual([refused])
    },
  )

  test('the limit is of all members together, and the caller may set it', async () => {
    const file = await sheet()
    expect((await codes(file, { maxUnpackedBytes: 1_000 }))[0]).toEqual([
      'workbook-too-large',
      { most: 1_000, received: expect.any(Number), of: 'unpacked' },
    ])
    expect(await codes(file, { maxBytes: 500 })).toEqual([
      ['workbook-too-large', { most: 500, received: file.length, of: 'packed' }],
    ])
    expect(await codes(file, { maxUnpackedBytes: 1_000_000 })).toEqual([])
  })

  test('parts, sheets, cells, merged areas and nesting without end', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`a${i}`, strToU8('')])))
    expect(await codes(many)).toEqual([['workbook-too-large', { most: 1_000, received: 1_001, of: 'parts' }]])

    const file = await sheet()
    const book = memberOf(file, 'xl/workbook.xml')
    const sheets = '<sheet name="x" r:id="rId4"/>'.repeat(40)
    const more = book.replace('</sheets>', `${sheets}</sheets>`)
    expect((await codes(repacked(file, { 'xl/workbook.xml': more })))[0]?.[0]).toBe('workbook-too-large')

    const row = `<row>${'<c t="n"><v>1</v></c>'.repeat(100)}</row>`
    const cells = `<worksheet><sheetData>${row.repeat(2_000)}<row><c><v>1</v></c></row></sheetData></worksheet>`
    expect(await codes(repacked(file, { [part]: cells }))).toEqual([
      ['workbook-too-large', { most: 200_000, of: 'cells' }],
    ])

    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_001)
    expect(await codes(repacked(file, { [part]: `<worksheet>${merges}</worksheet>` }))).toEqual([
      ['workbook-too-large', { most: 20_000, of: 'merged' }],
    ])

    const attributes = Array.from({ length: 101 }, (_, i) => ` a${i}=""`).join('')
    for (const xml of ['<a>'.repeat(1_000_000), `<a${attributes}/>`])
      expect(await codes(repacked(file, { [part]: xml }))).toEqual([['not-a-workbook', { received: part }]])
  })

  test('areas that would be gone through cell by cell are not looked at', async () => {
    const file = await sheet()
    const whole = (text: string, place: string, added: string) => text.replace(place, `${added}${place}`)
    const book = whole(
      memberOf(file, 'xl/workbook.xml'),
      '</definedNames>',
      '<definedName name="x">Sheet1!$A$1:$XFD$1048576</definedName>',
    )
    const page = whole(
      memberOf(file, part),
      '</dataValidations>',
      '<dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>',
    )
    expect(await codes(repacked(file, { 'xl/workbook.xml': book, [part]: page }))).toEqual([])
    const rows = page.replace('</sheetData>', '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row></sheetData>')
    expect(await codes(repacked(file, { [part]: rows }))).toEqual([['not-a-workbook', { received: '99999999999' }]])
  })
})

describe('what is no workbook to be read', () => {
  test.each<[string, (file: Uint8Array) => Uint8Array, [string, object]]>([
    ['nothing', () => new Uint8Array(), ['not-a-workbook', {}]],
    ['words', () => strToU8('Bảng tự chấm điểm'), ['not-a-workbook', {}]],
    [
      'an archive of something else',
      () => zipSync({ 'a.txt': strToU8('a') }),
      ['not-a-workbook', { received: '_rels/.rels' }],
    ],
    ['half of a workbook', (file) => file.slice(0, file.length / 2), ['not-a-workbook', {}]],
    [
      'a workbook with a password',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      ['workbook-encrypted', {}],
    ],
    [
      'an archive with a password',
      () => archive([{ name: '_rels/.rels', packed: packed(relations), flags: 1 }]),
      ['workbook-encrypted', {}],
    ],
    [
      'a member twice',
      () =>
        archive([
          { name: '_rels/.rels', packed: packed(relations) },
          { name: '_RELS/.rels', packed: packed(relations) },
        ]),
      ['not-a-workbook', {}],
    ],
    [
      'macros',
      (file) => repacked(file, { 'xl/vbaProject.bin': 'x' }),
      ['workbook-macros', { received: 'xl/vbaproject.bin' }],
    ],
    [
      'macros under another name',
      (file) => related(file, 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'a.bin'),
      ['workbook-macros', { received: 'xl/a.bin' }],
    ],
    [
      'a macro sheet of the old kind',
      (file) => repacked(file, { 'xl/macrosheets/sheet1.xml': '<a/>' }),
      ['workbook-macros', { received: 'xl/macrosheets/sheet1.xml' }],
    ],
    [
      'a link to another workbook',
      (file) => repacked(file, { 'xl/externalLinks/externalLink1.xml': '<a/>' }),
      ['workbook-external', { received: 'xl/externallinks/externallink1.xml' }],
    ],
    [
      'a link to another workbook under another name',
      (file) => related(file, 'x/externalLink', 'a.xml'),
      ['workbook-external', { received: 'xl/a.xml' }],
    ],
    [
      'a query',
      (file) => repacked(file, { 'xl/connections.xml': '<a/>' }),
      ['workbook-external', { received: 'xl/connections.xml' }],
    ],
    [
      'a sheet that is broken',
      (file) => repacked(file, { [part]: '<worksheet><row>' }),
      ['not-a-workbook', { received: part }],
    ],
    [
      'a sheet that is not there',
      (file) => repacked(file, { [part]: undefined }),
      ['not-a-workbook', { received: part }],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await codes(change(await sheet()))).toEqual([expected])
  })

  test('a link in a cell is nothing but words', async () => {
    const file = await edited(await sheet(), (workbook) => {
      workbook.addWorksheet('x').getCell('A1').value = { text: 'a', hyperlink: 'https://example.org/' }
    })
    expect(await told(file)).toEqual({ claims: {}, warnings: [] })
  })

  test('what is no bytes at all', async () => {
    for (const input of [undefined, null, 'PK', 7, {}, [], new ArrayBuffer(4)])
      expect(await codes(input as never)).toEqual([['not-a-workbook', {}]])
  })
})

describe('nothing is thrown, whatever the bytes', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isZip) => {
        const file = isZip ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes
        expect((await told(file)).issues?.length).toBe(1)
      }),
      { numRuns: 300 },
    )
  })

  test('a workbook with bytes changed', async () => {
    const file = await sheet()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const other = file.slice()
          for (const [at, byte] of changes) other[at] = byte
          expect(await told(other)).toBeTypeOf('object')
        },
      ),
      { numRuns: 150 },
    )
  })

  test('a sheet with its XML changed', async () => {
    const file = await sheet()
    const xml = memberOf(file, part)
    const piece = fc.constantFrom(
      '<',
      '>',
      '<c>',
      '</c>',
      '<f/>',
      '<v>',
      '&x;',
      '"',
      ' r="ZZZ1"',
      '<row r="0">',
      '\u0000',
      '<![CDATA[',
      '<is><t>',
    )
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(30), piece, async (at, length, added) => {
        const other = `${xml.slice(0, at)}${added}${xml.slice(at + length)}`
        expect(await told(repacked(file, { [part]: other }))).toBeTypeOf('object')
      }),
      { numRuns: 150 },
    )
  })
})

/** A workbook that refers to one more part. */
function related(file: Uint8Array, type: string, target: string): Uint8Array {
  const name = 'xl/_rels/workbook.xml.rels'
  const added = `<Relationship Id="rId99" Type="${type}" Target="${target}"/></Relationships>`
  return repacked(file, { [name]: memberOf(file, name).replace('</Relationships>', added) })
}
