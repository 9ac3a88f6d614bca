/** Folds Vietnamese letters to plain ones, so that `nhan su` finds `nhân sự`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
