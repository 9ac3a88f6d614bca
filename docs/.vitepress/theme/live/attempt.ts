import { isDanvanError } from 'danvan'

/** What a calculation gave, or the sentence that says what is wrong with what was typed. */
export type Attempt<Value> =
  | { readonly value: Value; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: string }

const sentences: Record<string, string> = {
  'invalid-date': 'Có ngày chưa nhập hoặc không tồn tại trên lịch.',
  'not-whole': 'Số lượng phải là số nguyên, không âm.',
  'invalid-number': 'Có số đếm không phải là số nguyên không âm.',
  'periods-differ': 'Kỳ đã nhập khác kỳ của số liệu.',
  'invalid-option': 'Có lựa chọn chưa hợp lệ hoặc mâu thuẫn với lựa chọn khác.',
  'date-out-of-range': 'Kết quả nằm ngoài các năm tính được.',
}

/** Calculates; a misuse the library refuses becomes a sentence. */
export function attempt<Value>(calculate: () => Value): Attempt<Value> {
  try {
    return { value: calculate() }
  } catch (error) {
    if (!isDanvanError(error)) throw error
    return { fault: sentences[error.code] ?? `Không tính được (${error.code}).` }
  }
}
