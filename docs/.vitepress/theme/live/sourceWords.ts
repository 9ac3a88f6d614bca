import { type Source, vi } from 'danvan'

/** A source in words: instrument, provision, where it was read or on what it rests, and its standing. */
export function sourceWords(source: Source): string {
  const { instrument, provision, provenance } = source
  const rest = 'copy' in source ? `bản đọc: ${source.copy}` : 'basis' in source ? source.basis : undefined
  const parts = [instrument && vi.law.instrument(instrument), provision, rest, vi.provenance[provenance]]
  return parts.filter((part) => part !== undefined && part !== '').join('; ')
}
