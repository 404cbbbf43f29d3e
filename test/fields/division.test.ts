import { describe, expect, it } from 'vitest'
import { personsIn } from './people.js'

const cases: readonly (readonly [string, readonly string[]])[] = [
  // an office in the plural behind a name is that of others
  [
    'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh và các Phó Chủ tịch UBND tỉnh cùng dự.',
    ['Trần Văn Mẫu | Chủ tịch UBND tỉnh'],
  ],
  ['Ông Trần Văn Mẫu - Chủ tịch UBND xã cùng nhiều đại biểu đến dự.', ['Trần Văn Mẫu | Chủ tịch UBND xã']],
  [
    'Đại tá Lê Thị Thử, Phó Bí thư Đảng ủy và các đồng chí là Ủy viên Ban Thường vụ Đảng ủy, Phó Giám đốc, gồm: Đại tá Trần Văn Mẫu, Đại tá Phạm Văn Thí.',
    [
      'Lê Thị Thử | Phó Bí thư Đảng ủy',
      'Trần Văn Mẫu | Ủy viên Ban Thường vụ Đảng ủy | Phó Giám đốc',
      'Phạm Văn Thí | Ủy viên Ban Thường vụ Đảng ủy | Phó Giám đốc',
    ],
  ],
  // who is answered
  ['Trả lời đại biểu, Phó Chủ tịch UBND tỉnh Trần Văn Mẫu cho biết.', ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh']],
  ['Tiếp thu ý kiến của các đại biểu Quốc hội, Bộ trưởng Bộ Y tế Lê Thị Thử nói.', ['Lê Thị Thử | Bộ trưởng Bộ Y tế']],
  ['Thay mặt các đại biểu Quốc hội, Chủ tịch HĐND tỉnh Trần Văn Mẫu cảm ơn.', ['Trần Văn Mẫu | Chủ tịch HĐND tỉnh']],
  [
    'Theo đại biểu Quốc hội, Chủ tịch HĐND tỉnh Trần Văn Mẫu, luật cần sửa.',
    ['Trần Văn Mẫu | đại biểu Quốc hội | Chủ tịch HĐND tỉnh'],
  ],
  // candidates
  [
    'Tỉnh ủy đã chọn hai người cho chức danh bí thư tỉnh ủy gồm: ông Trần Văn Mẫu, phó bí thư tỉnh ủy; ông Lê Văn Thử, chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu | phó bí thư tỉnh ủy', 'Lê Văn Thử | chủ tịch UBND tỉnh'],
  ],
]

describe('titles between names', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))
})
