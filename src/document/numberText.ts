/** A number in Vietnamese decimals: `1.234`, `66,47`. */
export function decimalText(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/** A count as papers write it: two digits at least, so that nobody puts one in front; zero stays as it is. */
export function countText(count: number): string {
  return Number.isInteger(count) && count > 0 && count < 10 ? `0${count}` : decimalText(count)
}

/** A day in running text: a zero before days under 10 and before months 1 and 2, where a digit could be put in front. */
export function dayText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

/** A day in a table. */
export function shortDay(iso: string): string {
  return iso.split('-').reverse().join('/')
}
