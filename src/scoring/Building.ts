/**
 * A result while it is being built. Optional parts are set one by one: an object literal with spreads costs a hundred
 * times as much, and a score is made of hundreds of them.
 */
export type Building<T> = { -readonly [Key in keyof T]: T[Key] }
