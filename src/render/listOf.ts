import type { Block } from './Block.ts'

/** A list under a heading; where it is empty nothing, or the word for that. */
export function listOf(text: string, items: readonly string[], none?: string): Block[] {
  const shown = items.length === 0 && none !== undefined ? [none] : items
  if (shown.length === 0) return []
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', items: shown },
  ]
}
