/** Loại văn bản: one kind of instrument, by its English key. */
export type InstrumentKind =
  | 'constitution'
  | 'law'
  | 'code'
  | 'ordinance'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'directive'
  | 'circular'
  | 'joint-circular'
  | 'consolidated-text'
  | 'plan'
  | 'programme'
  | 'proposal'
  | 'scheme'
  | 'project'
  | 'conclusion'
  | 'regulation'
  | 'rules'
  | 'guidance'
  | 'official-letter'
  | 'submission'
  | 'report'
  | 'notice'
  | 'minutes'
  | 'urgent-dispatch'
  | 'contract'
  | 'memorandum'
  | 'agreement'
  | 'invitation'
  | 'permit'

/** Loại văn bản: the kinds of instrument, English key to Vietnamese name. */
export const instrumentKinds: Readonly<Record<InstrumentKind, string>> = {
  constitution: 'hiến pháp',
  law: 'luật',
  code: 'bộ luật',
  ordinance: 'pháp lệnh',
  resolution: 'nghị quyết',
  decree: 'nghị định',
  decision: 'quyết định',
  directive: 'chỉ thị',
  circular: 'thông tư',
  'joint-circular': 'thông tư liên tịch',
  'consolidated-text': 'văn bản hợp nhất',
  plan: 'kế hoạch',
  programme: 'chương trình',
  proposal: 'phương án',
  scheme: 'đề án',
  project: 'dự án',
  conclusion: 'kết luận',
  regulation: 'quy định',
  rules: 'quy chế',
  guidance: 'hướng dẫn',
  'official-letter': 'công văn',
  submission: 'tờ trình',
  report: 'báo cáo',
  notice: 'thông báo',
  minutes: 'biên bản',
  'urgent-dispatch': 'công điện',
  contract: 'hợp đồng',
  memorandum: 'bản ghi nhớ',
  agreement: 'bản thỏa thuận',
  invitation: 'giấy mời',
  permit: 'giấy phép',
}
