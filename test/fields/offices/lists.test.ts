import { describe, expect, it } from 'vitest'
import { personsIn } from '../persons/people.js'

const cases: readonly (readonly [string, readonly string[]])[] = [
  // a list in paragraphs of its own below the office of all
  [
    'Bộ có 2 Thứ trưởng, Phó Chủ nhiệm: Trần Văn Mẫu và Lê Văn Thử.',
    ['Trần Văn Mẫu | Thứ trưởng | Phó Chủ nhiệm', 'Lê Văn Thử | Thứ trưởng | Phó Chủ nhiệm'],
  ],
  [
    'Chiều 14/9, ông Trần Văn Mẫu và ông Lê Văn Thử, đại biểu HĐND huyện, tiếp xúc cử tri.',
    ['Trần Văn Mẫu | đại biểu HĐND huyện', 'Lê Văn Thử | đại biểu HĐND huyện'],
  ],
  [
    'Cho thôi làm nhiệm vụ đại biểu HĐND huyện đối với các ông Trần Văn Mẫu, Lê Văn Thử và bầu bổ sung Ủy viên UBND huyện.',
    ['Trần Văn Mẫu | *đại biểu HĐND huyện', 'Lê Văn Thử | *đại biểu HĐND huyện'],
  ],
  ['Thừa quyền Chủ tịch nước, Chánh án TAND tỉnh Trần Văn Mẫu trao thưởng.', ['Trần Văn Mẫu | Chánh án TAND tỉnh']],
  [
    'Bốn Phó bí thư Thành ủy Tân Mẫu:\n1. Trần Văn Mẫu (Phó bí thư thường trực)\n2. Lê Văn Thử\n3. Phạm Thị Thí',
    [
      'Trần Văn Mẫu | Phó bí thư thường trực',
      'Lê Văn Thử | Phó bí thư Thành ủy Tân Mẫu',
      'Phạm Thị Thí | Phó bí thư Thành ủy Tân Mẫu',
    ],
  ],
  [
    'Các Phó Chủ tịch UBND tỉnh gồm:\n- Ông Trần Văn Mẫu\n- Bà Lê Thị Thử, Tỉnh ủy viên\nÔng Phạm Văn Thí phát biểu.',
    ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh', 'Lê Thị Thử | Tỉnh ủy viên | Phó Chủ tịch UBND tỉnh', 'Phạm Văn Thí'],
  ],
  ['Ý kiến của các Phó Chủ tịch UBND tỉnh:\n- Ông Trần Văn Mẫu: đồng ý.', ['Trần Văn Mẫu']],
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
  // whoever puts others forward
  [
    'HĐND tỉnh bầu 2 Phó Chủ tịch UBND tỉnh theo giới thiệu của Chủ tịch UBND tỉnh, gồm các ông, bà: Trần Văn Mẫu (57 tuổi), Lê Thị Thử (51 tuổi).',
    ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh', 'Lê Thị Thử | Phó Chủ tịch UBND tỉnh'],
  ],
  [
    'Theo đề nghị của Giám đốc Công an tỉnh, ông Trần Văn Mẫu, UBND tỉnh đã khen thưởng đội.',
    ['Trần Văn Mẫu | Giám đốc Công an tỉnh'],
  ],
  ['Theo ủy quyền của Chủ tịch UBND tỉnh, ông Trần Văn Mẫu ký.', ['Trần Văn Mẫu']],
  [
    'Các bộ làm theo yêu cầu của Tổng Bí thư, Chủ tịch nước Trần Văn Mẫu.',
    ['Trần Văn Mẫu | Tổng Bí thư | Chủ tịch nước'],
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
  // holders of an office in the plural, some of them or all
  [
    'Bộ Xây dựng có 5 thứ trưởng giúp việc cho Bộ trưởng Trần Văn Mẫu, gồm các ông: Lê Văn Thử, Phạm Văn Thí và Đỗ Văn Ví.',
    ['Trần Văn Mẫu | Bộ trưởng', 'Lê Văn Thử | thứ trưởng', 'Phạm Văn Thí | thứ trưởng', 'Đỗ Văn Ví | thứ trưởng'],
  ],
  [
    'Hội nghị tăng số ủy viên Bộ Chính trị lên 6 người, gồm các ông Trần Văn Mẫu, Lê Văn Thử.',
    ['Trần Văn Mẫu | ủy viên Bộ Chính trị', 'Lê Văn Thử | ủy viên Bộ Chính trị'],
  ],
  [
    'Hai người giữ chức Phó Chủ tịch UBND tỉnh là ông Trần Văn Mẫu và ông Lê Văn Thử.',
    ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh', 'Lê Văn Thử | Phó Chủ tịch UBND tỉnh'],
  ],
  [
    'Các Phó Chủ tịch UBND tỉnh, trong đó có ông Trần Văn Mẫu và bà Lê Thị Thử, đã dự.',
    ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh', 'Lê Thị Thử | Phó Chủ tịch UBND tỉnh'],
  ],
  [
    'Các Phó Chủ tịch UBND tỉnh đã thăm nhiều hộ dân, trong đó có ông Trần Văn Mẫu và bà Lê Thị Thử.',
    ['Trần Văn Mẫu', 'Lê Thị Thử'],
  ],
  [
    'Những đại biểu bị kỷ luật có ông Trần Văn Mẫu, bà Lê Thị Thử.',
    ['Trần Văn Mẫu | đại biểu', 'Lê Thị Thử | đại biểu'],
  ],
  ['Những đại biểu đến tham quan có ông Trần Văn Mẫu, bà Lê Thị Thử.', ['Trần Văn Mẫu', 'Lê Thị Thử']],
  [
    'Mấy nguyên ủy viên Trung ương đã bị xử lý như Trần Văn Mẫu, Lê Văn Thử… đặc biệt là Phạm Văn Thí.',
    ['Trần Văn Mẫu | *ủy viên Trung ương', 'Lê Văn Thử | *ủy viên Trung ương', 'Phạm Văn Thí | *ủy viên Trung ương'],
  ],
  [
    'Các đại biểu đơn vị số 1 gồm Chủ tịch nước Trần Văn Mẫu, Bí thư Thành ủy Lê Văn Thử, ông Phạm Văn Thí tiếp xúc cử tri.',
    ['Trần Văn Mẫu | đại biểu | Chủ tịch nước', 'Lê Văn Thử | đại biểu | Bí thư Thành ủy', 'Phạm Văn Thí | đại biểu'],
  ],
  [
    'Các đại biểu Trần Văn Mẫu - Hà Giang, Lê Văn Thử - Hà Nội đề nghị.',
    ['Trần Văn Mẫu | đại biểu', 'Lê Văn Thử | đại biểu'],
  ],
  [
    'Nhiều cán bộ nguyên Ủy viên Trung ương mấy khóa như ông Trần Văn Mẫu, Lê Văn Thử bị xử lý.',
    ['Trần Văn Mẫu | *Ủy viên Trung ương', 'Lê Văn Thử | *Ủy viên Trung ương'],
  ],
  [
    'HĐND đã miễn nhiệm chức danh Ủy viên UBND tỉnh với các ông: Trần Văn Mẫu (nguyên Giám đốc Sở Y tế đã thôi việc), Lê Văn Thử (nguyên Giám đốc Sở Tư pháp), ông Phạm Văn Thí.',
    [
      'Trần Văn Mẫu | *Ủy viên UBND tỉnh | *Giám đốc Sở Y tế',
      'Lê Văn Thử | *Ủy viên UBND tỉnh | *Giám đốc Sở Tư pháp',
      'Phạm Văn Thí | *Ủy viên UBND tỉnh',
    ],
  ],
  // headings over those who ask, or over voters
  [
    'Chất vấn các Phó Chủ tịch UBND tỉnh:\n- Ông Trần Văn Mẫu: Đường hỏng.\n- Bà Lê Thị Thử: Cầu hỏng.',
    ['Trần Văn Mẫu', 'Lê Thị Thử'],
  ],
  [
    'Câu hỏi gửi các bộ trưởng:\n1. Trần Văn Mẫu, Hà Nội: Vì sao?\n2. Lê Thị Thử, Huế: Bao giờ?',
    ['Trần Văn Mẫu', 'Lê Thị Thử'],
  ],
  [
    'Các đại biểu Quốc hội:\n- Ông Trần Văn Mẫu (cử tri phường 1)\n- Bà Lê Thị Thử, cử tri phường 2',
    ['Trần Văn Mẫu', 'Lê Thị Thử'],
  ],
  [
    'Tham dự hội nghị có các Phó Chủ tịch UBND tỉnh:\n- Ông Trần Văn Mẫu\n- Bà Lê Thị Thử',
    ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh', 'Lê Thị Thử | Phó Chủ tịch UBND tỉnh'],
  ],
  // what two are elected to together
  [
    'Ông Trần Văn Mẫu - Bí thư Huyện ủy Tân Mẫu và bà Lê Thị Thử - Giám đốc Sở Y tế trúng cử chức danh Phó Chủ tịch HĐND.',
    ['Trần Văn Mẫu | Bí thư Huyện ủy Tân Mẫu | Phó Chủ tịch HĐND', 'Lê Thị Thử | Giám đốc Sở Y tế | Phó Chủ tịch HĐND'],
  ],
]

describe('offices in lists', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))
})
