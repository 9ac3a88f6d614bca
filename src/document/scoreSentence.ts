import type { ScoreResult } from '../scoring/index.ts'
import { decimalText } from './numberText.ts'
import { openPath, openPoints } from './points.ts'
import type { Span, Spans } from './Spans.ts'
import { say } from './say.ts'

/** What is certain and what is open, as the total of the table beside it has them; a grade only where it is a single one. */
export function scoreSentence({ title, effective, ledger, range, grade }: ScoreResult): Spans {
  const { min, max } = range.final
  const unknownAt = openPath({ effective, ledger }, 'score')
  const unknown: Span = {
    text: decimalText(openPoints(effective)),
    ...(unknownAt !== undefined && { from: unknownAt }),
  }
  const set: Span = { text: title.vi, from: 'score.title.vi' }
  const figure = (value: number, path: string): Span => ({ text: decimalText(value), from: `score.${path}` })
  const least = figure(min, 'range.final.min')
  const open =
    min === max
      ? say`; tổng điểm ${least}`
      : say`; chưa đủ dữ kiện để chấm ${unknown} điểm; khoảng điểm cuối cùng, kể cả điểm thưởng và điểm trừ, từ ${least} đến ${figure(max, 'range.final.max')} điểm`
  const graded =
    grade.status === 'band'
      ? say`; xếp loại: ${{ text: grade.band.title.vi, from: 'score.grade.band.title.vi' }}`
      : '; chưa xác định được mức xếp loại'
  return say`Kết quả tính từ hồ sơ bằng “${set}”: chắc chắn đạt ${figure(effective.earned, 'effective.earned')}/${figure(ledger.max, 'ledger.max')} điểm${open}${graded}.`
}
