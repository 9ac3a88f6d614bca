import type { DanvanError } from './DanvanError.ts'

/**
 * Nhận biết lỗi của thư viện: tells whether a caught value is a {@link DanvanError}, whichever build threw it.
 *
 * @param value - anything caught
 * @returns true for an error thrown by danvan
 * @example
 * ```ts
 * isDanvanError(new DanvanError('invalid-date')) // => true
 * isDanvanError(new Error('invalid-date')) // => false
 * ```
 */
export function isDanvanError(value: unknown): value is DanvanError {
  return value instanceof Error && value.name === 'DanvanError' && typeof (value as DanvanError).code === 'string'
}
