const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Small letters, single spaces, and the tone mark of a syllable behind it, wherever it was written. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(tones, '') + (word.match(tones) ?? []).join(''))
    .join(' ')
}
