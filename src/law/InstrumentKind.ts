/** Loại văn bản: one kind of instrument, by its English key. */
export type InstrumentKind =
  | 'law'
  | 'code'
  | 'ordinance'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'directive'
  | 'circular'
  | 'joint-circular'
  | 'plan'
  | 'programme'
  | 'conclusion'
  | 'regulation'
  | 'rules'
  | 'official-letter'
  | 'submission'
  | 'report'
  | 'notice'
  | 'minutes'
  | 'urgent-dispatch'

/** Loại văn bản: the kinds of instrument, English key to Vietnamese name. */
export const instrumentKinds: Readonly<Record<InstrumentKind, string>> = {
  law: 'luật',
  code: 'bộ luật',
  ordinance: 'pháp lệnh',
  resolution: 'nghị quyết',
  decree: 'nghị định',
  decision: 'quyết định',
  directive: 'chỉ thị',
  circular: 'thông tư',
  'joint-circular': 'thông tư liên tịch',
  plan: 'kế hoạch',
  programme: 'chương trình',
  conclusion: 'kết luận',
  regulation: 'quy định',
  rules: 'quy chế',
  'official-letter': 'công văn',
  submission: 'tờ trình',
  report: 'báo cáo',
  notice: 'thông báo',
  minutes: 'biên bản',
  'urgent-dispatch': 'công điện',
}
