import type { Token } from '../../text/token.js'
import type { Group } from './scene.js'
import { ADDRESS } from './words.js'

/** "con trai ông A", "nhiều người thân của Bí thư A và Chủ tịch B": relatives do what follows; not "đối với gia đình ông A, Chủ tịch B giao". */
export function isKin(ahead: readonly Token[], { sure, mentions }: Group): boolean {
  if (!sure && mentions.length > 1) return false
  const at = ahead.findLastIndex(({ key }) => !ADDRESS.has(key))
  const words = ahead.slice(Math.max(0, at + 1 - MOST), at + 1)
  return KIN.test(words.map(({ key }) => key).join(' '))
}

const MOST = 4
const KIN =
  /(?:^| )(?:con (?:trai|gái|ruột|rể|dâu|đẻ)|em (?:trai|gái|ruột|rể|dâu|vợ)|anh (?:trai|ruột|rể|vợ)|chị (?:gái|ruột|dâu)|cháu (?:ruột|gái|trai)|người (?:thân|nhà)|cột chèo|gia đình)(?: của)?$/
