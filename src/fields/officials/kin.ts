import { phraseOf, type Token } from '../../text/token.js'
import type { Group } from './group.js'
import { ADDRESS } from './words.js'

/**
 * Those of a group who act themselves; none where relatives do: "con trai ông A", "nhiều người thân của Bí thư A và Chủ tịch B".
 * Without "của" the first of two alone is meant ("gia đình Bí thư A và Chủ tịch B dự"), as is one of a list with commas
 * ("đối với gia đình ông A, Chủ tịch B giao"), whose others are found by what stands between them.
 */
export function withoutKin(ahead: readonly Token[], group: Group): Group | undefined {
  const { sure, mentions } = group
  if (!sure && mentions.length > 1) return group
  const words = lastWords(ahead)
  if (!KIN.test(phraseOf(words))) return group
  const [, next] = mentions
  return next && words.at(-1)?.key !== 'của' ? { ...group, start: next.start, mentions: mentions.slice(1) } : undefined
}

function lastWords(ahead: readonly Token[]): readonly Token[] {
  const at = ahead.findLastIndex(({ key }) => !ADDRESS.has(key))
  return ahead.slice(Math.max(0, at + 1 - MOST), at + 1)
}

/** "các sở cùng thân nhân gia đình": what stands before the name of somebody whose relatives are meant. */
export const endsInKin = (words: readonly Token[]): boolean => KIN.test(phraseOf(lastWords(words)))

/** "con trai của", "con trai cố Bí thư": the words behind a name that make somebody a relative of the next. */
export const isKinOf = (words: readonly Token[]): boolean =>
  words.length <= MOST_OF_KIN && KIN_FIRST.test(phraseOf(words))
const MOST_OF_KIN = 14
const KIN_FIRST =
  /^(?:là |vốn là )?(?:con (?:trai|gái|ruột|rể|dâu|đẻ)|em (?:trai|gái|ruột|rể|dâu|vợ)|anh (?:trai|ruột|rể|vợ)|chị (?:gái|ruột|dâu)|cháu(?: ruột| gái| trai)?|vợ|chồng|phu nhân|cha|mẹ|bố)(?: |$)/

const MOST = 5
/** A family of somebody, and no event of that kind: "hội nghị gia đình". */
const KIN =
  /(?:^| )(?:con (?:trai|gái|ruột|rể|dâu|đẻ)|em (?:trai|gái|ruột|rể|dâu|vợ)|anh (?:trai|ruột|rể|vợ)|chị (?:gái|ruột|dâu)|cháu (?:ruột|gái|trai)|người (?:thân|nhà)|cột chèo|(?<!(?:nghị|hội|họp|buổi|lễ|ngày|thảo|hóa) )gia đình)(?: (?:của|cố|nguyên|cựu))*$/
