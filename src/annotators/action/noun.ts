import { phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import words from './lexicon.json' with { type: 'json' }

/** First words of phrases that no noun takes: "đến thăm", "được bầu". */
const verbal = new Set(words.verbal)
const nominal = phrases(words.nominal)

/** "buổi tiếp", "đoàn kiểm tra", "theo yêu cầu": the word before makes a noun of the verb. */
export function isNominal(all: readonly Token[], at: number, first: number): boolean {
  if (verbal.has(all[at]?.key ?? '')) return false
  for (let length = 1; length <= 2 && at - length >= first; length++) {
    const from = at - length
    if (nominal.longestAt(all, from)?.length === length)
      return (
        !isProper(all, from, first) &&
        !isWritten(all, from, at) &&
        !isDelegation(all, from, at) &&
        !isAim(all, from, at, first)
      )
  }
  return false
}

/** "có công văn yêu cầu", "ký văn bản đề nghị": what is written does what the verb says. */
const isWritten = (all: readonly Token[], from: number, at: number): boolean =>
  WRITING.has(all[from - 1]?.key ?? '') && WRITTEN.has(`${all[from]?.key} ${all[at - 1]?.key}`)
const WRITING: ReadonlySet<string> = new Set(['có', 'ký', 'gửi', 'ra', 'phát', 'bằng'])
const WRITTEN: ReadonlySet<string> = new Set(words.letters)

/** "có mặt tại hiện trường để chỉ đạo", "xuống hiện trường để trực tiếp chỉ đạo": for which somebody has come. */
function isAim(all: readonly Token[], from: number, at: number, first: number): boolean {
  const verb = `${all[at]?.key} ${all[at + 1]?.key}`
  if (all[from]?.key !== 'để' || (verb !== 'chỉ đạo' && verb !== 'trực tiếp')) return false
  for (let back = from - 1; back > Math.max(first, from - MOST_TO_SCENE); back--) {
    if (all[back]?.shape === 'mark') return false
    if (SCENES.has(`${all[back - 1]?.key} ${all[back]?.key}`)) return true
  }
  return false
}
const MOST_TO_SCENE = 10
const SCENES: ReadonlySet<string> = new Set(['có mặt', 'hiện trường'])

/** "dẫn đầu đoàn công tác kiểm tra": what a delegation does. */
const isDelegation = (all: readonly Token[], from: number, at: number): boolean =>
  all[from]?.key === 'công' &&
  all[at - 1]?.key === 'tác' &&
  all[from - 1]?.key === 'đoàn' &&
  all[from - 2]?.key === 'đầu'

/** "Bộ Nội vụ", "Trung ương Đoàn": a word inside a name makes no noun. */
function isProper(all: readonly Token[], at: number, first: number): boolean {
  if (at === first || all[at - 1]?.shape === 'mark') return false
  const opens = at - 1 === first || all[at - 2]?.shape === 'mark'
  const word = all[at]?.key ?? ''
  if (all[at]?.shape !== 'capital' && (COMMON.has(word) || AIMS.has(word))) return false
  return all[at]?.shape === 'capital' || (all[at - 1]?.shape === 'capital' && !opens)
}

/** Nouns that end no name: "gửi Thủ tướng Trần Văn Mẫu lời thăm hỏi". */
const COMMON: ReadonlySet<string> = new Set(['lời', 'buổi', 'cuộc', 'chuyến', 'sự', 'bài'])

/** Words of aim end no name either: "chuyến thăm của Thủ tướng Trần Văn Mẫu nhằm khẳng định". */
const AIMS: ReadonlySet<string> = new Set(['nhằm'])

/** "đồng tình đề nghị này": what is pointed at is a thing; not "thông tin này nọ", nor "Chủ tịch Trần Văn Mẫu kết luận này là đúng". */
export const isPointedAt = (all: readonly Token[], from: number, last: number): boolean =>
  all[last + 1]?.key === 'này' &&
  all[last + 2]?.key !== 'nọ' &&
  !(all[last + 2]?.key === 'là' && all[from - 1]?.shape === 'capital') &&
  last === from + 1 &&
  POINTED.has(`${all[from]?.key} ${all[last]?.key}`)
const POINTED: ReadonlySet<string> = new Set([
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'yêu cầu',
  'chỉ đạo',
  'kết luận',
  'nhận định',
  'báo cáo',
  'thông tin',
  'đánh giá',
  'cảnh báo',
  'cam kết',
  'tuyên bố',
])

/** "buổi tiếp và đối thoại với": what is joined to a noun is a noun. */
export const isCoordinated = (all: readonly Token[], noun: number, at: number): boolean =>
  noun >= 0 &&
  at - noun === 1 &&
  (all[noun]?.key === 'và' || all[noun]?.key === ',') &&
  !(all[noun]?.key === 'và' && SAYING.has(all[at]?.key ?? ''))

/** First words of verbs that are no nouns: "tiếp thu ý kiến chỉ đạo và hứa". */
const SAYING: ReadonlySet<string> = new Set(['hứa', 'cho', 'nhấn', 'nêu', 'bày'])
