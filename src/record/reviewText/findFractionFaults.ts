import { type Fraction, firstFrom, type Percentage } from './counts.ts'
import type { Rule, RuleFinding } from './Rule.ts'

/** Between a fraction and its percentage: no stop, no other figure, and a word that makes one of the other. */
const between = /^(?=[^;.%\d\n]*(?:đạt|chiếm|bằng|tương đương|tỷ lệ|tỉ lệ|=|\())[^;.%\d\n]{0,80}$/iu
const behind = /^\s*\([^;.%\d)]{0,40}$/u
const otherWhole = /^\s*(?:so với|kế hoạch|chỉ tiêu|dự toán|mục tiêu|KH(?!\p{L}))/iu

/** A printed percentage that is not that of its fraction; neither rounding nor cutting off gives it. */
export const findPercentagesOff: Rule = ({ text, percentages, fractions, sentences }) => {
  const starts = fractions.map(({ start }) => start)
  const sentenceStarts = sentences.map(({ start }) => start)
  return percentages.flatMap((share): RuleFinding[] => {
    const next = firstFrom(starts, share.start)
    const before = fractions[next - 1]
    const after = fractions[next]
    const own =
      before !== undefined && share.start - before.end <= 80 && between.test(text.slice(before.end, share.start))
        ? before
        : after !== undefined && after.start - share.end <= 45 && behind.test(text.slice(share.end, after.start))
          ? after
          : undefined
    if (own === undefined || own.denominator === 0 || fits(share, own)) return []
    if (otherWhole.test(text.slice(share.end, share.end + 20))) return []
    // In `45/50 đơn (khiếu nại 20/22, tố cáo 25/28), đạt 90%` the share is that of the whole.
    const sentence = sentences[firstFrom(sentenceStarts, share.start + 1) - 1]
    for (let i = next - 1, tries = 0; i >= 0 && tries < 6; i--, tries++) {
      const other = fractions[i] as Fraction
      if (sentence !== undefined && other.start >= sentence.start && fits(share, other)) return []
    }
    const { numerator, denominator } = own
    const places = 10 ** (placesOf(share) + 1)
    return [
      {
        code: 'percentage-off',
        severity: 'error',
        span: { start: Math.min(own.start, share.start), end: Math.max(own.end, share.end) },
        data: {
          numerator,
          denominator,
          printed: Number(share.printed.replace(',', '.')),
          computed: Math.round((numerator * 100 * places) / denominator) / places,
        },
      },
    ]
  })
}

const placesOf = ({ printed }: Percentage) => printed.split(/[.,]/)[1]?.length ?? 0

/** Rounded or cut off at the last printed place. Whole numbers on both sides, so nothing is lost. */
function fits(share: Percentage, { numerator, denominator }: Fraction): boolean {
  const scale = 10 ** placesOf(share)
  const printed = Number(share.printed.replace(/[.,]/, ''))
  const left = numerator * 100 * scale - printed * denominator
  return left < denominator && 2 * left >= -denominator
}

/** More of something than there is of it. A plan may be overfulfilled, a number of cases may not. */
export const findNumeratorsAbove: Rule = ({ text, fractions }) =>
  fractions.flatMap(({ start, end, numerator, denominator, isOfCounts }): RuleFinding[] => {
    if (numerator <= denominator || !isOfCounts) return []
    if (/vượt|kế hoạch|chỉ tiêu|dự toán/iu.test(text.slice(Math.max(0, start - 80), end + 80))) return []
    return [
      {
        code: 'numerator-above-denominator',
        severity: 'error',
        span: { start, end },
        data: { numerator, denominator },
      },
    ]
  })
