/**
 * Freezes a plain value and everything in it, so that data checked once stay as they were checked.
 *
 * @param value - plain JSON data
 * @returns the same value, frozen
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
