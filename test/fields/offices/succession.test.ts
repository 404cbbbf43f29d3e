import { describe, expect, it } from 'vitest'
import { personsIn } from '../persons/people.js'

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'HĐND bầu Ủy viên UBND đối với Giám đốc Sở Tài chính (thay bà Lê Thị Thử) và Chánh Văn phòng UBND tỉnh (thay ông Trần Văn Mẫu nghỉ hưu).',
    ['Lê Thị Thử | *Giám đốc Sở Tài chính', 'Trần Văn Mẫu | *Chánh Văn phòng UBND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu sẽ làm Giám đốc Sở Y tế (thay ông Lê Văn Thử).',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế', 'Lê Văn Thử | Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu sẽ làm Chánh Văn phòng UBND tỉnh thay cho ông Lê Văn Thử nghỉ hưu.',
    ['Trần Văn Mẫu | Chánh Văn phòng UBND tỉnh', 'Lê Văn Thử | *Chánh Văn phòng UBND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu sẽ làm Chánh Văn phòng UBND tỉnh thay cho ông Lê Văn Thử.',
    ['Trần Văn Mẫu | Chánh Văn phòng UBND tỉnh', 'Lê Văn Thử | Chánh Văn phòng UBND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu được bầu làm Chủ tịch UBND tỉnh.\nÔng Mẫu thay ông Lê Văn Thử, Phạm Văn Thí.',
    ['Trần Văn Mẫu | Chủ tịch UBND tỉnh', 'Lê Văn Thử | *Chủ tịch UBND tỉnh', 'Phạm Văn Thí | *Chủ tịch UBND tỉnh'],
  ],
  [
    'Sở bổ nhiệm ông Trần Văn Mẫu giữ chức Chi cục trưởng Chi cục Thủy lợi kể từ ngày 01/3/2019, thay ông Lê Văn Thử nghỉ hưu.',
    ['Trần Văn Mẫu | Chi cục trưởng Chi cục Thủy lợi', 'Lê Văn Thử | *Chi cục trưởng Chi cục Thủy lợi'],
  ],
  ['Giám đốc Sở Y tế Trần Văn Mẫu thay ông Lê Văn Thử phát biểu.', ['Trần Văn Mẫu | Giám đốc Sở Y tế', 'Lê Văn Thử']],
  [
    'Tân Thủ tướng Trần Văn Mẫu mời người tiền nhiệm Lê Văn Thử lên tặng hoa.',
    ['Trần Văn Mẫu | Thủ tướng', 'Lê Văn Thử | *Thủ tướng'],
  ],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu gặp Thủ tướng Phạm Văn Thí.\nÔng Mẫu cảm ơn người tiền nhiệm là bà Lê Thị Thử.',
    ['Trần Văn Mẫu | Bí thư Tỉnh ủy', 'Phạm Văn Thí | Thủ tướng', 'Lê Thị Thử | *Bí thư Tỉnh ủy'],
  ],
  [
    'Nguyên Bí thư Thành ủy Tân Mẫu là ông Trần Văn Mẫu. Người kế nhiệm Trần Văn Mẫu là ông Lê Văn Thử.',
    ['Trần Văn Mẫu | *Bí thư Thành ủy Tân Mẫu', 'Lê Văn Thử | Bí thư Thành ủy Tân Mẫu'],
  ],
  [
    'Chủ tịch UBND xã Trần Văn Mẫu nghỉ hưu. Ông Lê Văn Thử, người thay ông Mẫu, đã nhận bàn giao.',
    ['Trần Văn Mẫu | Chủ tịch UBND xã', 'Lê Văn Thử | Chủ tịch UBND xã'],
  ],
  ['Ông Trần Văn Mẫu, người thay ông Lê Văn Thử, nói.', ['Trần Văn Mẫu', 'Lê Văn Thử']],
  [
    'Tiền nhiệm của Giám đốc Sở Y tế Trần Văn Mẫu là ông Lê Văn Thử.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế', 'Lê Văn Thử | *Giám đốc Sở Y tế'],
  ],
  [
    'Quốc hội sẽ bầu Phó Chủ tịch Quốc hội thay cho bà Lê Thị Thử đã được bầu làm Chủ tịch Quốc hội.',
    ['Lê Thị Thử | Phó Chủ tịch Quốc hội | Chủ tịch Quốc hội'],
  ],
  ['Ông Trần Văn Mẫu thôi chức để HĐND bầu Chủ tịch UBND tỉnh mới.', ['Trần Văn Mẫu']],
  [
    'Bộ trưởng Trần Văn Mẫu nói. Người tiền nhiệm của ông là Bộ trưởng Lê Văn Thử.',
    ['Trần Văn Mẫu | Bộ trưởng', 'Lê Văn Thử | *Bộ trưởng'],
  ],
  // who is only away, and who meets the predecessor
  [
    'Ông Trần Văn Mẫu là Phó Giám đốc Sở Y tế (thay bà Lê Thị Thử nghỉ phép).',
    ['Trần Văn Mẫu | Phó Giám đốc Sở Y tế', 'Lê Thị Thử'],
  ],
  [
    'Ông Trần Văn Mẫu là Phó Giám đốc Sở Y tế (thay bà Lê Thị Thử đi công tác).',
    ['Trần Văn Mẫu | Phó Giám đốc Sở Y tế', 'Lê Thị Thử'],
  ],
  [
    'Ông Trần Văn Mẫu là Phó Giám đốc Sở Y tế (thay bà Lê Thị Thử đã nghỉ hưu).',
    ['Trần Văn Mẫu | Phó Giám đốc Sở Y tế', 'Lê Thị Thử | *Phó Giám đốc Sở Y tế'],
  ],
  [
    'Sau khi tiếp nhận bàn giao từ người tiền nhiệm, Chủ tịch UBND tỉnh Trần Văn Mẫu phát biểu.',
    ['Trần Văn Mẫu | Chủ tịch UBND tỉnh'],
  ],
  ['Gặp gỡ người tiền nhiệm, Bộ trưởng Trần Văn Mẫu cảm ơn.', ['Trần Văn Mẫu | Bộ trưởng']],
]

describe('who comes before and behind somebody in an office', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))
})
