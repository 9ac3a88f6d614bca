import { vi } from 'danvan'

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** A date in words, with its day of the week; nothing for what is no date. */
export function dateWords(date: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined
  if (at === undefined || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return ''
  return `${weekdays[at.getUTCDay()]}, ${vi.date(date)}`
}
