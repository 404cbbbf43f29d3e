import { describe, expect, it } from 'vitest'
import { personsIn } from '../persons/people.js'

const cases: readonly (readonly [string, readonly string[]])[] = [
  // an office of before, of which there may be several holders
  [
    'Tới dự có nguyên Chủ tịch Quốc hội Trần Văn Mẫu, Lê Văn Thử, cùng nhiều lãnh đạo.',
    ['Trần Văn Mẫu | *Chủ tịch Quốc hội', 'Lê Văn Thử | *Chủ tịch Quốc hội'],
  ],
  ['Tới dự có Chủ tịch Quốc hội Trần Văn Mẫu, Lê Văn Thử.', ['Trần Văn Mẫu | Chủ tịch Quốc hội', 'Lê Văn Thử']],
  // groups
  [
    'Dự có các đồng chí Ủy viên Trung ương Đảng: Trần Văn Mẫu, Bí thư Tỉnh ủy; Lê Văn Thử, Chủ tịch UBND tỉnh; các đồng chí: Phạm Văn Thí, Giám đốc Sở Y tế; Đỗ Thị Ví, Giám đốc Sở Tư pháp.',
    [
      'Trần Văn Mẫu | Ủy viên Trung ương Đảng | Bí thư Tỉnh ủy',
      'Lê Văn Thử | Ủy viên Trung ương Đảng | Chủ tịch UBND tỉnh',
      'Phạm Văn Thí | Giám đốc Sở Y tế',
      'Đỗ Thị Ví | Giám đốc Sở Tư pháp',
    ],
  ],
  [
    'Có 2 Ủy viên Bộ Chính trị gồm: Tổng Bí thư Trần Văn Mẫu, Phó Thủ tướng Lê Văn Thử.',
    ['Trần Văn Mẫu | Ủy viên Bộ Chính trị | Tổng Bí thư', 'Lê Văn Thử | Ủy viên Bộ Chính trị | Phó Thủ tướng'],
  ],
  // elected together
  [
    'Ông Trần Văn Mẫu, Giám đốc Sở Y tế và ông Lê Văn Thử, Giám đốc Công an tỉnh làm Ủy viên UBND tỉnh.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế | Ủy viên UBND tỉnh', 'Lê Văn Thử | Giám đốc Công an tỉnh | Ủy viên UBND tỉnh'],
  ],
  // others who are with the one named
  [
    'Ông Trần Văn Mẫu, Bí thư thứ nhất Trung ương Đoàn cùng Thường trực Ban Bí thư Trung ương Đoàn dự.',
    ['Trần Văn Mẫu | Bí thư thứ nhất Trung ương Đoàn'],
  ],
  // candidates
  [
    'Ông Trần Văn Mẫu được trình giữ chức Bộ trưởng Y tế và ông Lê Văn Thử làm Tổng Thanh tra Chính phủ.',
    ['Trần Văn Mẫu', 'Lê Văn Thử'],
  ],
  [
    'Ông Trần Văn Mẫu được giới thiệu bầu giữ chức Chủ tịch HĐND tỉnh và trúng cử với số phiếu cao.',
    ['Trần Văn Mẫu | Chủ tịch HĐND tỉnh'],
  ],
  ['Tỉnh ủy đề xuất điều động, bổ nhiệm ông Trần Văn Mẫu vào vị trí Giám đốc Sở Y tế.', ['Trần Văn Mẫu']],
  ['Ông Trần Văn Mẫu không trúng Thường vụ Tỉnh ủy.', ['Trần Văn Mẫu']],
  // who is named in a bracket only to say who somebody is
  ['Bà Lê Thị Thử (chị gái ông Trần Văn Mẫu), Bí thư Tỉnh ủy, nói.', ['Lê Thị Thử | Bí thư Tỉnh ủy', 'Trần Văn Mẫu']],
  ['Bà Lê Thị Thử (con gái nguyên Bí thư Tỉnh ủy Trần Văn Mẫu) nói.', ['Lê Thị Thử', 'Trần Văn Mẫu | *Bí thư Tỉnh ủy']],
  // a rank of the forces between a name and an office
  [
    'Có ông Trần Văn Mẫu - Thiếu tướng, Giám đốc Công an tỉnh; ông Lê Văn Thử - Chánh Văn phòng UBND tỉnh.',
    ['Trần Văn Mẫu | Giám đốc Công an tỉnh', 'Lê Văn Thử | Chánh Văn phòng UBND tỉnh'],
  ],
  // a decision that somebody hands over is about others
  [
    'Ông Trần Văn Mẫu, Ủy viên Bộ Chính trị, đã trao quyết định về việc điều động cán bộ giữ chức Bí thư Tỉnh ủy.',
    ['Trần Văn Mẫu | Ủy viên Bộ Chính trị'],
  ],
  // who was born where, and what a person has learnt, before an office
  [
    'Bà Lê Thị Thử sinh năm 1964 tại Tân Mẫu, là thạc sĩ Luật; cao cấp chính trị, Ủy viên Trung ương Đảng.',
    ['Lê Thị Thử | Ủy viên Trung ương Đảng'],
  ],
  // rows of offices without a name
  [
    'Tổng Bí thư, Chủ tịch nước Trần Văn Mẫu chủ trì. Tổng Bí thư, Chủ tịch nước, Trưởng Ban Chỉ đạo nhấn mạnh.',
    ['Trần Văn Mẫu | Tổng Bí thư | Chủ tịch nước | Trưởng Ban Chỉ đạo'],
  ],
  ['Tổng Bí thư Trần Văn Mẫu chủ trì. Dự có Tổng Bí thư, Chủ tịch nước, Thủ tướng.', ['Trần Văn Mẫu | Tổng Bí thư']],
  // a name behind the short form of a body
  ['Bộ trưởng Bộ KH&CN Trần Văn Mẫu nói.', ['Trần Văn Mẫu | Bộ trưởng Bộ KH&CN']],
  ['PGS-TS Trần Văn Mẫu, Giám đốc Sở Y tế, nói.', ['Trần Văn Mẫu | Giám đốc Sở Y tế']],
  ['Bộ trưởng Văn hóa, Thể thao & Du lịch Trần Văn Mẫu nói.', ['Trần Văn Mẫu | Bộ trưởng Văn hóa, Thể thao & Du lịch']],
  // two offices of which nobody holds both
  [
    'Tương tự Bộ trưởng Giao thông, Tổng Thanh tra Chính phủ Trần Văn Mẫu do Bộ Chính trị quản lý.',
    ['Trần Văn Mẫu | Tổng Thanh tra Chính phủ'],
  ],
]

describe('offices in lists', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))
})
