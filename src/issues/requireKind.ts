import { DanvanError } from './DanvanError.ts'

/** Refuses what is no result of the kind that a function needs: misuse, told by its name. */
export function requireKind(option: string, value: { readonly kind: string } | undefined | null, kind: string): void {
  if (value?.kind !== kind)
    throw new DanvanError('invalid-option', { option, expected: kind, received: String(value?.kind).slice(0, 40) })
}
