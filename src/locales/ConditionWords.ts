import type { TimeLimitCondition, timeLimitConditions } from '../deadline/index.ts'

/** Từ ngữ của các điều kiện quyết định thời hạn, and of the values of each. */
export type ConditionWords = {
  readonly [Condition in TimeLimitCondition]: {
    /** What is to be stated. */
    readonly name: string
    /** What may be stated. */
    readonly values: Readonly<Record<(typeof timeLimitConditions)[Condition][number], string>>
  }
}

/** Names of a condition and of values of it, as data of a message has them; those of a later version stand as they are. */
export function conditionNames(
  words: ConditionWords,
  condition: string,
  values: readonly unknown[] | undefined,
): { readonly name: string; readonly values: readonly string[] } {
  if (!Object.hasOwn(words, condition)) return { name: condition, values: (values ?? []).map(String) }
  const { name, values: named } = words[condition as TimeLimitCondition]
  const known: Readonly<Record<string, string>> = named
  const wordOf = (value: unknown) => (Object.hasOwn(known, String(value)) && known[String(value)]) || String(value)
  return { name, values: values === undefined ? Object.values(known) : values.map(wordOf) }
}
