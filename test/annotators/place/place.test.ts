import { describe, expect, it } from 'vitest'
import { places } from '../../../src/annotators/place/place.js'
import { read } from '../read.js'

const found = (text: string): string[] =>
  read(text, places).map(({ start, end, value }) => `${text.slice(start, end)}: ${value.name}, ${value.level}`)

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['tỉnh Thanh Hóa', ['tỉnh Thanh Hóa: Thanh Hóa, province']],
  ['tỉnh Thanh Hoá', ['tỉnh Thanh Hoá: Thanh Hóa, province']],
  ['TP.HCM và TP. Hồ Chí Minh', ['TP.HCM: Hồ Chí Minh, province', 'TP. Hồ Chí Minh: Hồ Chí Minh, province']],
  ['huyện Lâm Hà Nguyễn Văn Mẫu', ['huyện Lâm Hà: Lâm Hà, district']],
  ['quận 1', ['quận 1: 1, district']],
  ['phường Mỹ Đình 2, quận 3', ['phường Mỹ Đình 2: Mỹ Đình 2, commune', 'quận 3: 3, district']],
  ['Công an tỉnh Lê Thử', []],
  ['Nguyễn Thái Bình', []],
  ['Trưởng ban Pháp chế', []],
  ['Bí thư Huyện ủy Ý Yên', ['Ý Yên: Ý Yên, district']],
  ['Bí thư Huyện ủy Anh Sơn', []],
  ['xã đảo Tân Mẫu', ['xã đảo Tân Mẫu: Tân Mẫu, commune']],
  ['nước Cộng hòa Cuba', ['Cộng hòa Cuba: Cộng hòa Cuba, country']],
  ['đoàn TP Ngọ Duy Mẫu', []],
  ['phó chủ tịch UBND TP. Ảnh: Mẫu. Ông ở TP. Theo ông', []],
  ["huyện Lăk R’Khê, xã K'Trà", ['huyện Lăk R’Khê: Lăk R’Khê, district', "xã K'Trà: K'Trà, commune"]],
  ['huyện Lăkr’khê tổ chức', ['huyện Lăkr’khê: Lăkr’khê, district']],
  ['Tổng thống Pháp', ['Pháp: Pháp, country']],
]

describe('places', () => {
  it.each(cases)('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
