import { describe, expect, it } from 'vitest'
import { names } from '../../../src/annotators/name/name.js'
import { read } from '../read.js'

/** Each name with its kind; `?` where nothing but the shape speaks for it. */
const found = (text: string): string[] =>
  read(text, names).map(
    ({ start, end, value }) => `${text.slice(start, end)}: ${value.kind}${value.certain ? '' : '?'}`,
  )

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Ông Trần Văn Mẫu phát biểu.', ['Trần Văn Mẫu: full']],
  ['đồng chí Thượng tướng, TS Lê Thử', ['Lê Thử: full']],
  ['NGUYỄN VĂN MẪU đã ký', ['NGUYỄN VĂN MẪU: full']],
  ['bà Nguyễn Thị Phương Thử Mẫu', ['Nguyễn Thị Phương Thử Mẫu: full']],
  ['Ông Mẫu nói', ['Mẫu: short']],
  ["đồng chí Y Thử Niê, bà H'Mẫu Kđoh và ông Thào A Thử", ['Y Thử Niê: full', "H'Mẫu Kđoh: full", 'Thào A Thử: full']],
  ["Ông K' Thử và bà H ’ Mẫu Byă", ["K' Thử: full", 'H ’ Mẫu Byă: full']],
  ['Trưởng Ban Pháp chế Sùng A Mẫu, Phó Ban Lồ A Thử', ['Sùng A Mẫu: full', 'Lồ A Thử: full']],
  ['đại biểu Danh Mẫu; bà Pi Năng Thị Thử', ['Danh Mẫu: full?', 'Pi Năng Thị Thử: full']],
  ['huyện Ia H’Mẫu, Huyện ủy Ia H’Mẫu, Cục B41', []],
  ['phó thủ tướng Lê Văn Thử', ['Lê Văn Thử: full']],
  ['tỉnh Hà Nam Nguyễn Văn Mẫu', ['Nguyễn Văn Mẫu: full']],
  ['Ông Thái Bình gặp ông Hà Giang', ['Thái Bình: full', 'Hà Giang: full']],
  ['từ Hà Nội đến Sơn La qua Thái Bình', []],
  ['đường Trần Văn Mẫu', ['Trần Văn Mẫu: namesake?']],
  ['Trường THPT Lê Văn Thử', ['Lê Văn Thử: namesake?']],
  ['Hiệu trưởng trường THPT Lê Văn Thử', ['THPT Lê Văn Thử: namesake?']],
  ['Bộ Tài nguyên và Môi trường Trần Hồng Mẫu', ['Trần Hồng Mẫu: full']],
  ['Chủ tịch Hồ Chí Minh', []],
  ['Chủ tịch tỉnh tiếp xúc cử tri Hà Nội, cử tri Lê Văn Mẫu hỏi', ['Lê Văn Mẫu: full']],
  ['Tổng thống Mỹ John Sample', ['John Sample: foreign?']],
  ['Tổng thống Bashar al-Sample đến', ['Bashar al-Sample: foreign?']],
  ['Phan Nguyễn Như Thử', ['Phan Nguyễn Như Thử: full']],
  ['Đoàn Thanh niên và Văn phòng UBND', []],
  ['Bộ trưởng Mẫu cho biết', ['Mẫu: short?']],
  ['Đại biểu Thi Thị Kim Mẫu cho rằng', ['Thi Thị Kim Mẫu: full?']],
  ['Thủ tướng Lào Thong-mẫu Xi-xu-thử thăm', ['Thong-mẫu Xi-xu-thử: foreign?']],
  ['Bộ trưởng Y tế Nguyễn Văn Longđề nghị', ['Nguyễn Văn Long: full']],
  ['Bộ trưởng Nguyễn Văn Mẫu Giải trình nội dung', ['Nguyễn Văn Mẫu: full']],
  ['Ngoại trưởng Trung Quốc Vương Mẫu', ['Vương Mẫu: full?']],
  ['Tổng thống Nga V.Mẫu-tin gặp Thủ tướng Đức A. Samplek', ['V.Mẫu-tin: foreign?', 'A. Samplek: foreign?']],
  ['Tổng thống Mỹ Samplek và Giám đốc Samplek', ['Samplek: foreign?']],
  ['Tổng thống Syria Bashar al - Sample', ['Bashar al - Sample: foreign?']],
  ['nước Cộng hòa Cuba Miguel Samplez - Canel Bermudez', ['Miguel Samplez - Canel Bermudez: foreign?']],
  ['Đại sứ Michael McSample', ['Michael McSample: foreign?']],
  [
    'Tổng thống Hàn Moon Sample - in nói với ông Ban Thử - moon',
    ['Moon Sample - in: foreign?', 'Ban Thử - moon: foreign'],
  ],
  ['HĐND tỉnh Hà Giang Chúng Thị Mẫu', ['Chúng Thị Mẫu: full?']],
  ['Tổng thống Mỹ George H.W. Sample', ['George H.W. Sample: foreign?']],
  ['ông là cử nhân Luật, thạc sĩ Quản trị kinh doanh', []],
  ['các đồng chí Thường trực Tỉnh ủy; ông Chánh nói', ['Chánh: short']],
  ['trả lời cử tri. Trong dịp này, đ/c. Mẫu có mặt', ['Mẫu: short']],
  ['PV: Thưa ông, việc này ra sao? Tặng quà cho ông bà - Ảnh: Xuân', []],
  ['trao đổi với phóng viên Dân trí và PV Tuổi Trẻ, phóng viên Lê Văn Mẫu', ['Lê Văn Mẫu: full']],
  ['tỉnh Bà Rịa - Vũng Tàu, phường Cô Giang, rạch Bà Cua; theo bà Cua', ['Cua: short']],
  ['Ông Mẫu nói. Bà Thử đáp: "Anh Mẫu đúng"', ['Mẫu: short', 'Thử: short', 'Mẫu: short']],
  ['cuộc họp kết thúc.\n\nVõ Hải - Anh Thử\n\nCô Mẫu về nhà', ['Võ Hải: full', 'Mẫu: short']],
  ['các đồng chí Bộ Chính trị và ông là cử nhân Ngôn ngữ', []],
  ['gặp mặt đầu Xuân Đinh Dậu, ông Đinh Dậu dự', ['Đinh Dậu: full']],
  ['Bác Hồ về thăm quê', []],
  ['tại nhà tang lễ, số 5 Trần Văn Mẫu và hẻm 74 Lê Thị Thử', ['Trần Văn Mẫu: namesake?', 'Lê Thị Thử: namesake?']],
  ['họp báo. Theo Samplekov, Tổng thống Samplek đồng ý', ['Samplek: foreign?']],
]

describe('names', () => {
  it.each(cases)('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
