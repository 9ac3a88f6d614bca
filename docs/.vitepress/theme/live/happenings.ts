import { type DutyEvent, type DutyOn, type DutySubject, vi } from 'danvan'

/** Việc đã xảy ra: an event and what it is about, to be chosen before the duties that follow from it are shown. */
export interface Happening {
  readonly value: string
  readonly label: string
  readonly event: DutyEvent
  /** A subject, or the rows where they have none. */
  readonly concerns: readonly string[]
}

const said: Readonly<Record<string, string>> = {
  'issued:personnel': 'ký quyết định nhân sự (quy hoạch, bổ nhiệm, điều động, luân chuyển…)',
  'issued:position-changes': 'ban hành kế hoạch chuyển đổi vị trí công tác',
  'issued:rating': 'có kết quả đánh giá, xếp loại',
  'issued:recruitment-notice': 'ban hành thông báo tuyển dụng',
  'issued:recruitment-result': 'ban hành kết quả tuyển dụng',
  'issued:suspension-lifted': 'ký quyết định hủy bỏ tạm đình chỉ, tạm chuyển vị trí công tác',
  'issued:discipline-complaint': 'ban hành văn bản giải quyết khiếu nại về kỷ luật',
  'issued:policy': 'có chủ trương, chính sách, quy định mới',
  'issued:work-plan': 'ban hành kế hoạch công tác',
  'issued:budget-assigned': 'ban hành văn bản về dự toán ngân sách được giao',
  'issued:budget-adjusted': 'ban hành văn bản về điều chỉnh dự toán',
  'issued:budget-year-executed': 'ban hành văn bản về thực hiện dự toán năm',
  'issued:final-accounts': 'ban hành văn bản về quyết toán',
  'issued:audit-followed-up': 'ban hành văn bản về thực hiện kiến nghị kiểm toán',
  'issued:assets-planned': 'ban hành văn bản về kế hoạch mua sắm tài sản',
  'issued:assets-acquired': 'ban hành văn bản về mua sắm, tiếp nhận tài sản',
  'issued:bidding': 'ban hành văn bản về đấu thầu, lựa chọn nhà thầu',
  'issued:public-investment': 'ban hành văn bản về đầu tư công',
  'issued:declarations': 'ban hành văn bản về kê khai tài sản, thu nhập',
  'issued:declaration-verified': 'ban hành kết luận xác minh tài sản, thu nhập',
  'issued:misconduct-case': 'ban hành văn bản về vụ việc tham nhũng, tiêu cực',
  'issued:inspection-conclusion': 'ban hành kết luận thanh tra',
  'issued:internal-check': 'ban hành kết luận kiểm tra nội bộ',
  'issued:complaint-decision': 'ký quyết định giải quyết khiếu nại',
  'issued:denunciation-conclusion': 'ký kết luận nội dung tố cáo',
  'issued:internal-rules': 'ban hành nội quy, quy chế của cơ quan',
  'issued:spending-rules': 'ban hành quy chế chi tiêu nội bộ',
  'issued:consultation-result': 'có kết quả tiếp thu ý kiến',
  'issued:superior-direction': 'có văn bản chỉ đạo của cấp trên',
  'received:superior-direction': 'nhận văn bản chỉ đạo của cấp trên',
  'received:policy': 'nhận văn bản về chủ trương, chính sách',
  'assigned:budget-assigned': 'được giao dự toán ngân sách',
  'assigned:budget-adjusted': 'được giao điều chỉnh dự toán',
  'assigned:assets-planned': 'được giao dự toán mua sắm tài sản',
  'approved:assets-planned': 'được phê duyệt kế hoạch mua sắm tài sản',
  'approved:final-accounts': 'quyết toán được phê duyệt',
  'reported-up:budget-year-executed': 'báo cáo thực hiện dự toán năm lên đơn vị cấp trên',
  'completed:assets-acquired': 'hoàn thành mua sắm tài sản',
  'contract-effective:bidding': 'hợp đồng với nhà thầu có hiệu lực',
  'procurement-step:bidding': 'xong một bước lựa chọn nhà thầu',
  'handed-over:declarations': 'bàn giao bản kê khai tài sản, thu nhập',
  'handed-over:declaration-verified': 'bàn giao hồ sơ xác minh kê khai',
  'handed-over:misconduct-case': 'bàn giao hồ sơ vụ việc tham nhũng, tiêu cực',
  'vote-meeting:candidate-declaration': 'họp lấy phiếu tín nhiệm khi bổ nhiệm',
  'recognised:recruitment-result': 'công nhận kết quả tuyển dụng',
  'decision-in-force:discipline-complaint': 'quyết định giải quyết khiếu nại quyết định kỷ luật có hiệu lực',
  'signed:inspection-conclusion': 'ký kết luận thanh tra',
  'procedures-announced:procedures': 'có quyết định công bố thủ tục hành chính',
  'rules-effective:-': 'văn bản quy phạm pháp luật có hiệu lực',
  'file-due:late-file': 'có hồ sơ quá hạn trả kết quả',
  'reception-day:reception-schedule': 'đến ngày tiếp công dân định kỳ',
  'reception-postponed:reception-postponed': 'hoãn buổi tiếp công dân',
  'petition-received:petition': 'tiếp nhận khiếu nại, tố cáo, kiến nghị, phản ánh',
  'created:public-information': 'tạo ra thông tin phải công khai (ký, đóng dấu)',
  'wrong-information:wrong-information': 'phát hiện thông tin đã công khai không chính xác',
  'correction-claim:wrong-information': 'công dân cho rằng thông tin không chính xác',
  'request:-': 'có yêu cầu cung cấp thông tin',
  'conference:-': 'hội nghị cán bộ, công chức quyết định',
  'conference:conference': 'tổ chức hội nghị cán bộ, công chức, viên chức, người lao động',
  'conference-request:-': 'có yêu cầu họp hội nghị bất thường',
  'conference-fails:-': 'không tổ chức được hội nghị',
  'proposal-received:-': 'nhận kiến nghị của Ban Thanh tra nhân dân',
  'disclosed:-': 'đã công khai ngân sách',
  'draft:consultation-draft': 'đăng dự thảo văn bản quy phạm pháp luật lấy ý kiến',
}
/** What is issued or drafted without a subject of its own is another paper for each row. */
const ofOneRow = new Set<DutyEvent>(['issued', 'draft'])
const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88).replace(/\s+\S*$/, '')}…` : text)

/** Everything that gives rise to one of the duties, those of most offices first. */
export function happeningsOf(duties: readonly DutyOn[]): Happening[] {
  const found = new Map<string, Happening>()
  for (const { id, duty } of duties) {
    if (duty.trigger.kind !== 'event') continue
    for (const event of duty.trigger.events)
      for (const subject of duty.subjects ?? ['-' as const]) {
        const isRow = subject === '-' && ofOneRow.has(event)
        const value = isRow ? `${event}@${id}` : `${event}:${subject}`
        const before = found.get(value)
        const name = vi.disclosure.trigger({ kind: 'event', events: [event] })
        const label = said[value] ?? `${name}: ${short(vi.text(duty.label))}`
        const concerns = subject !== '-' ? [subject] : [...(before?.concerns ?? []), id]
        found.set(value, { value, label: before?.label ?? label, event, concerns })
      }
  }
  const order = Object.keys(said)
  const rank = ({ value }: Happening) => (order.includes(value) ? order.indexOf(value) : order.length)
  return [...found.values()].sort((a, b) => rank(a) - rank(b))
}

/** True if the row is one of those that the happening concerns, whether it applies or not. */
export const isOf = ({ id, duty }: DutyOn, { event, concerns }: Happening): boolean =>
  duty.trigger.kind === 'event' &&
  duty.trigger.events.includes(event) &&
  (concerns.includes(id) || (duty.subjects ?? []).some((subject: DutySubject) => concerns.includes(subject)))
