import { type Provenance, type Source, vi } from 'danvan'

/**
 * A source in words: instrument, provision, where it was read or on what it rests, and its standing. What is told may be
 * known less well than its source, a start or an interval with it; then that standing is told, the source's own beside it.
 */
export function sourceWords(source: Source, standing: Provenance = source.provenance): string {
  const { instrument, provision, provenance } = source
  const rest = 'copy' in source ? `bản đọc: ${source.copy}` : 'basis' in source ? source.basis : undefined
  const own = vi.provenance[provenance]
  const known = standing === provenance ? own : `${vi.provenance[standing]} (riêng con số: ${own})`
  const parts = [instrument && vi.law.instrument(instrument), provision, rest, known]
  return parts.filter((part) => part !== undefined && part !== '').join('; ')
}
