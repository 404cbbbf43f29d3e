import { describe, expect, it } from 'vitest'
import { personsIn } from '../persons/people.js'

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Trước đó, bà Lê Thị Thử là Chủ tịch UBND tỉnh, còn Bí thư Tỉnh ủy là ông Trần Văn Mẫu.',
    ['Lê Thị Thử | *Chủ tịch UBND tỉnh', 'Trần Văn Mẫu | *Bí thư Tỉnh ủy'],
  ],
  [
    'Trước đó, ông Trần Văn Mẫu sẽ về làm Bí thư Huyện ủy thay ông Lê Văn Thử.',
    ['Trần Văn Mẫu | Bí thư Huyện ủy', 'Lê Văn Thử | Bí thư Huyện ủy'],
  ],
  ['Bà Lê Thị Thử nói. Thời điểm đó, bà Thử làm Chủ tịch UBND tỉnh.', ['Lê Thị Thử | *Chủ tịch UBND tỉnh']],
  [
    'Ông Trần Văn Mẫu nói. Ông làm Chủ nhiệm Văn phòng Chính phủ, Tổ trưởng Tổ công tác từ tháng 8/2007 đến năm 2011.',
    ['Trần Văn Mẫu | *Chủ nhiệm Văn phòng Chính phủ | *Tổ trưởng Tổ công tác'],
  ],
  ['Ông kể lại thời kỳ ông Trần Văn Mẫu làm Chủ tịch UBND huyện.', ['Trần Văn Mẫu | *Chủ tịch UBND huyện']],
  ['Đồng thời ông Trần Văn Mẫu làm Chủ tịch UBND huyện.', ['Trần Văn Mẫu | Chủ tịch UBND huyện']],
  [
    'Ông Trần Văn Mẫu nói. Hơn một năm từ tháng 6/2006 đến tháng 8/2007, ông là Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế'],
  ],
  [
    'Từ vị trí Giám đốc Sở Y tế, tháng 3/2014 ông Trần Văn Mẫu được Ban Bí thư điều động làm Phó Bí thư Tỉnh ủy.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | Phó Bí thư Tỉnh ủy'],
  ],
  [
    'Hội đồng bầu cử đã hủy tư cách đại biểu Quốc hội của khóa XIV đối với ông Trần Văn Mẫu.',
    ['Trần Văn Mẫu | *đại biểu Quốc hội'],
  ],
  [
    'Ông Trần Văn Mẫu, nguyên Bí thư Huyện ủy cũng thôi, thôi cả đại biểu Quốc hội.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy | *đại biểu Quốc hội'],
  ],
  [
    'Với cương vị Phó Chủ tịch UBND tỉnh (thời gian từ tháng 6/2011 đến tháng 9/2014), bà Lê Thị Thử đã ký.',
    ['Lê Thị Thử | *Phó Chủ tịch UBND tỉnh'],
  ],
  [
    'Tỉnh ủy kỷ luật ông Trần Văn Mẫu bằng hình thức cảnh cáo, cho thôi các chức vụ Bí thư Đảng ủy, Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | *Bí thư Đảng ủy | *Giám đốc Sở Y tế'],
  ],
  ['Chưa rõ nhân sự sẽ thay ông Trần Văn Mẫu giữ chức Bí thư Tỉnh ủy.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  [
    'Tỉnh giới thiệu ông Lê Văn Thử làm Trưởng đoàn sau khi ông Thử được phân công nhiệm vụ Bí thư Thành ủy.',
    ['Lê Văn Thử | Bí thư Thành ủy'],
  ],
  [
    'Với cương vị Bí thư Ban cán sự đảng, Bộ trưởng Bộ Tài chính (giai đoạn từ tháng 7/2006 đến năm 2011), ông Trần Văn Mẫu đã ký.',
    ['Trần Văn Mẫu | *Bí thư Ban cán sự đảng | *Bộ trưởng Bộ Tài chính'],
  ],
  [
    'Theo kết luận, trên cương vị Bí thư Đảng ủy, Giám đốc Sở Y tế giai đoạn 2009-2011, ông Trần Văn Mẫu đã vi phạm.',
    ['Trần Văn Mẫu | *Bí thư Đảng ủy | *Giám đốc Sở Y tế'],
  ],
  [
    'Đầu năm sau ông Trần Văn Mẫu làm Bí thư Đảng ủy, Giám đốc Sở Y tế đến cuối năm 2008.',
    ['Trần Văn Mẫu | *Bí thư Đảng ủy | *Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu làm Bí thư Đảng ủy, Giám đốc Sở Y tế đến cuối năm 2030.',
    ['Trần Văn Mẫu | Bí thư Đảng ủy | Giám đốc Sở Y tế'],
  ],
  ['Thời điểm năm 2024, ông Trần Văn Mẫu giữ chức vụ Chủ tịch UBND xã.', ['Trần Văn Mẫu | *Chủ tịch UBND xã']],
  [
    'Trong 3 năm (thời điểm năm 2024 - 2025, ông Trần Văn Mẫu giữ chức vụ Chủ tịch UBND xã) xã đã thu tiền.',
    ['Trần Văn Mẫu | *Chủ tịch UBND xã'],
  ],
  [
    'Ông Trần Văn Mẫu quay lại làm Phó Chủ tịch thành phố, sau thời gian bị điều chuyển làm Trưởng Ban Tuyên giáo Thành ủy.',
    ['Trần Văn Mẫu | Phó Chủ tịch thành phố | *Trưởng Ban Tuyên giáo Thành ủy'],
  ],
]

describe('offices at their time', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))
})
