import type { Block } from './Block.ts'

/** A list under its heading; nothing where it is empty. */
export function listOf(text: string, items: readonly string[]): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', items },
  ]
}
