import type { ScoreResult } from '../scoring/index.ts'
import { decimalText } from './numberText.ts'
import type { Spans } from './Spans.ts'

/** What is certain and what is open; a grade only where it is a single one. */
export function scoreSentence({ title, earned, ledger, range, grade }: ScoreResult): Spans {
  const { min, max } = range.final
  const known = `Kết quả tính từ hồ sơ bằng “${title.vi}”: chắc chắn đạt ${decimalText(earned)}/${decimalText(ledger.max)} điểm`
  const open =
    min === max
      ? `; tổng điểm ${decimalText(min)}`
      : `; chưa đủ dữ kiện ${decimalText(ledger.unknown)} điểm; khoảng điểm cuối cùng, kể cả điểm thưởng và điểm trừ, từ ${decimalText(min)} đến ${decimalText(max)}`
  const graded = grade.status === 'band' ? `; xếp loại: ${grade.band.title.vi}` : '; chưa xác định được mức xếp loại'
  return [{ text: `${known}${open}${graded}.` }]
}
