import type { InstrumentKind } from './InstrumentKind.ts'

/** Words before a number that say what it is the number of; `văn bản` says only that it is one. */
const kindWords: Readonly<Record<string, InstrumentKind | 'any' | 'none'>> = {
  'pháp luật': 'none',
  'kỷ luật': 'none',
  'luật sư': 'none',
  'luật pháp': 'none',
  'hiến pháp': 'constitution',
  'bộ luật': 'code',
  luật: 'law',
  'pháp lệnh': 'ordinance',
  'nghị quyết liên tịch': 'resolution',
  'nghị quyết': 'resolution',
  'nghị định': 'decree',
  'quyết định': 'decision',
  'chỉ thị': 'directive',
  'thông tư liên tịch': 'joint-circular',
  'thông tư liên bộ': 'joint-circular',
  'thông tư': 'circular',
  'văn bản hợp nhất': 'consolidated-text',
  'kế hoạch phối hợp': 'plan',
  'kế hoạch liên ngành': 'plan',
  'kế hoạch': 'plan',
  'chương trình hành động': 'programme',
  'chương trình phối hợp': 'programme',
  'chương trình công tác': 'programme',
  'chương trình': 'programme',
  'thông báo kết luận': 'notice',
  'thông báo': 'notice',
  'kết luận': 'conclusion',
  'quy định': 'regulation',
  'qui định': 'regulation',
  'quy chế phối hợp': 'rules',
  'quy chế': 'rules',
  'qui chế': 'rules',
  'hướng dẫn liên ngành': 'guidance',
  'hướng dẫn': 'guidance',
  'công văn hỏa tốc': 'official-letter',
  'công văn hoả tốc': 'official-letter',
  'công văn khẩn': 'official-letter',
  'công văn': 'official-letter',
  'tờ trình liên ngành': 'submission',
  'tờ trình': 'submission',
  'báo cáo thẩm định': 'report',
  'báo cáo': 'report',
  'biên bản': 'minutes',
  'công điện khẩn': 'urgent-dispatch',
  'công điện': 'urgent-dispatch',
  'phương án': 'proposal',
  'đề án': 'scheme',
  'dự án': 'project',
  'hợp đồng': 'contract',
  'bản ghi nhớ': 'memorandum',
  'bản thỏa thuận': 'agreement',
  'bản thoả thuận': 'agreement',
  'giấy mời': 'invitation',
  'giấy phép xây dựng': 'permit',
  'giấy phép': 'permit',
  'văn bản': 'any',
}

/** The same in the short writing of officials, in these letters only: `QĐ 1211/QĐ-UBND`, `CV số 1998/SNV-XDCQ`. */
const kindShorthands: Readonly<Record<string, InstrumentKind | 'any'>> = {
  NQ: 'resolution',
  PL: 'ordinance',
  NĐ: 'decree',
  QĐ: 'decision',
  CT: 'directive',
  TTLT: 'joint-circular',
  TT: 'circular',
  KH: 'plan',
  CTr: 'programme',
  TB: 'notice',
  KL: 'conclusion',
  QC: 'rules',
  HD: 'guidance',
  CV: 'official-letter',
  TTr: 'submission',
  BC: 'report',
  VB: 'any',
}

/** The words as a part of a regular expression, the longest first, broken over lines or not. */
export function kindPattern(): string {
  return [...Object.keys(kindWords), ...Object.keys(kindShorthands)]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(' ', '[ \\n]'))
    .join('|')
}

/** What a word found by {@link kindPattern} says; undefined for a shorthand in other letters. */
export function kindOfWord(word: string): InstrumentKind | 'any' | 'none' | undefined {
  if (Object.hasOwn(kindShorthands, word)) return kindShorthands[word]
  const words = word.toLowerCase().replaceAll('\n', ' ')
  return Object.hasOwn(kindWords, words) ? kindWords[words] : undefined
}
