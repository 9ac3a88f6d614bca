import type { Path } from '../../issues/index.ts'
import type { Instrument } from '../Instrument.ts'
import { parseInstrumentKey } from '../parseInstrumentKey.ts'
import type { ReportRegistry } from './RegistryFinding.ts'

/** What can be wrong inside one instrument: its key against its fields, its days in order. */
export function checkInstrument(instrument: Instrument, path: Path, report: ReportRegistry): void {
  checkKey(instrument, path, report)
  checkDays(instrument, path, report)
  const { governs } = instrument
  if (governs?.to !== undefined && governs.to < governs.from)
    report('governs-reversed', 'error', [...path, 'governs', 'to'], { from: governs.from, to: governs.to })
}

function checkKey({ key, signedOn, signedIn, symbol }: Instrument, path: Path, report: ReportRegistry): void {
  const parts = parseInstrumentKey(key)
  if (parts === undefined) {
    report('invalid-key', 'error', [...path, 'key'], { received: key })
    return
  }
  const mismatch = (field: string, expected: unknown, received: unknown) =>
    report('key-mismatch', 'error', [...path, field], { key, expected, received })
  if ((signedOn ?? 'undated') !== parts.signed) mismatch('signedOn', parts.signed, signedOn ?? 'undated')
  if (signedIn !== undefined && signedOn !== undefined && Number(signedOn.slice(0, 4)) !== signedIn)
    mismatch('signedIn', Number(signedOn.slice(0, 4)), signedIn)
  const written = symbol?.normalize('NFC').replace(/\s+/g, '')
  if (written !== undefined && written !== parts.number) mismatch('symbol', parts.number, symbol)
}

function checkDays({ key, signedOn, inForce }: Instrument, path: Path, report: ReportRegistry): void {
  if (inForce === undefined) return
  const { from, end, attested = [] } = inForce
  const at = [...path, 'inForce']
  if (from !== undefined && signedOn !== undefined && from.on < signedOn)
    report('effective-before-signed', 'error', [...at, 'from', 'on'], { key, from: from.on, signedOn })
  const first = from?.on ?? signedOn
  const last = end.kind === 'last-day' ? end.on : undefined
  if (first !== undefined && last !== undefined && last < first)
    report('last-day-before-first', 'error', [...at, 'end', 'on'], { key, first, lastDay: last })
  attested.forEach(({ on }, i) => {
    if ((first !== undefined && on < first) || (last !== undefined && on > last))
      report('attested-outside', 'error', [...at, 'attested', i, 'on'], {
        key,
        on,
        ...(first !== undefined && { first }),
        ...(last !== undefined && { lastDay: last }),
      })
  })
}
