/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8. Ours, because the smallest well-kept package for it is a fifth of what an
 * app may pay for `score`, and the built-in ones are asynchronous or absent in browsers; held against Node's in tests.
 *
 * @param text - any well-formed text
 * @returns 64 hexadecimal digits
 */
export function sha256(text: string): string {
  const message = paddedWords(utf8(text))
  const primes = firstPrimes(64)
  const constants = primes.map((prime) => fractionOf(Math.cbrt(prime)))
  const hash = primes.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)))
  const w = new Int32Array(64)
  for (let start = 0; start < message.length; start += 16) {
    let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      w[i] =
        i < 16
          ? (message[start + i] as number)
          : mixed(w[i - 2] as number, 17, 19, 10) +
            mixed(w[i - 15] as number, 7, 18, 3) +
            ((w[i - 7] as number) + (w[i - 16] as number))
      const t1 = h + turned(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (constants[i] as number) + (w[i] as number)
      const t2 = turned(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
      hash[i] = ((hash[i] as number) + word) | 0
    })
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function turned(word: number, first: number, second: number, third: number): number {
  return turn(word, first) ^ turn(word, second) ^ turn(word, third)
}

function mixed(word: number, first: number, second: number, shift: number): number {
  return turn(word, first) ^ turn(word, second) ^ (word >>> shift)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime > 0)) primes.push(n)
  return primes
}

/** The first 32 bits behind the point of a square or cube root: where the constants of the standard come from. */
function fractionOf(root: number): number {
  return (root * 2 ** 32) | 0
}

function utf8(text: string): number[] {
  return (
    encodeURIComponent(text)
      .match(/%..|./g)
      ?.map((part) => (part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0))) ?? []
  )
}

/**
 * The message in words of 32 bits: a one, zeros, and the length in bits at the end of a block of 16. The length has 64
 * bits, of which no text that a program can hold needs the upper 32.
 */
function paddedWords(bytes: readonly number[]): number[] {
  const words = new Array<number>(((bytes.length + 8) >> 6) * 16 + 16).fill(0)
  ;[...bytes, 0x80].forEach((byte, i) => {
    words[i >> 2] = (words[i >> 2] as number) | (byte << (24 - 8 * (i & 3)))
  })
  words[words.length - 1] = bytes.length << 3
  return words
}
