/**
 * Điểm, khoản, điều: a place in an instrument. Numbers and letters are kept as printed, for amendments put `28b` behind
 * `28` and `a1` behind `a`.
 *
 * Parts, chapters, sections and annexes (phần, chương, mục, phụ lục) have no place here: articles are numbered through
 * them, and an annex has a numbering of its own.
 */
export interface Provision {
  /** Điều: `47`, `28b`. */
  readonly article: string
  /** Khoản: `2`, `1a`. */
  readonly clause?: string
  /** Điểm: `a`, `đ`, `a1`. A few articles have points without clauses. */
  readonly point?: string
}

/** Một điều khoản hoặc một dải: one provision, or all from one to another of the same rank. */
export interface ProvisionRange {
  /** The provision, or the first one. */
  readonly from: Provision
  /** The last one of a range: another article, or another clause or point of the same. */
  readonly to?: Provision
}
