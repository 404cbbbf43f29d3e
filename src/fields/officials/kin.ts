import type { Token } from '../../text/token.js'

/** "con trai ông A", "nhiều người thân của Bí thư A và Chủ tịch B": the words before a person that make what follows the deed of a relative. */
export const isKin = (ahead: readonly Token[]): boolean =>
  KIN.test(
    ahead
      .slice(-MOST)
      .map(({ key }) => key)
      .join(' '),
  )

const MOST = 4
const KIN =
  /(?:^| )(?:con (?:trai|gái|ruột|rể|dâu|đẻ)|em (?:trai|gái|ruột|rể|dâu|vợ)|anh (?:trai|ruột|rể|vợ)|chị (?:gái|ruột|dâu)|cháu (?:ruột|gái|trai)|người (?:thân|nhà)|cột chèo|gia đình)(?: của)?$/
