import { describe, expect, it } from 'vitest'
import { titles } from '../../../src/annotators/title/title.js'
import { read } from '../read.js'

/** Each title; `*` former, `+` plural, `-` of a company. */
const found = (text: string): string[] =>
  read(text, titles).map(
    ({ start, end, value }) =>
      `${value.former ? '*' : ''}${value.plural ? '+' : ''}${value.isPublic ? '' : '-'}${text.slice(start, end)}`,
  )

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Phó Chủ tịch Thường trực HĐND tỉnh phát biểu', ['Phó Chủ tịch Thường trực HĐND tỉnh']],
  [
    'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Dân vận Tỉnh uỷ',
    ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng ban Dân vận Tỉnh uỷ'],
  ],
  ['Giám đốc Sở Văn hóa, Thể thao và Du lịch cho biết', ['Giám đốc Sở Văn hóa, Thể thao và Du lịch']],
  ['Giám đốc Sở Lao động - Thương binh và Xã hội', ['Giám đốc Sở Lao động - Thương binh và Xã hội']],
  ['chủ tịch UBND xã Tân Mẫu nói', ['chủ tịch UBND xã Tân Mẫu']],
  ['Bí thư Huyện ủy Tân Mẫu khẳng định', ['Bí thư Huyện ủy Tân Mẫu']],
  [
    'Bí thư Huyện ủy Cư M’mẫu và Chủ tịch UBND huyện Ia H’Mẫu nói',
    ['Bí thư Huyện ủy Cư M’mẫu', 'Chủ tịch UBND huyện Ia H’Mẫu'],
  ],
  ['Phó Trưởng phòng CSGT (CA tỉnh) trả lời', ['Phó Trưởng phòng CSGT (CA tỉnh)']],
  ['Cục trưởng Cục Hải quan, Bộ Tài chính', ['Cục trưởng Cục Hải quan, Bộ Tài chính']],
  ['Phó Cục trưởng cục Hải quan, bộ Tài chính nói', ['Phó Cục trưởng cục Hải quan, bộ Tài chính']],
  ['Trưởng đoàn ĐBQH tỉnh Thái Bình, Ban Bí thư kết luận', ['Trưởng đoàn ĐBQH tỉnh Thái Bình']],
  ['làm Đại sứ tại Liên bang Nga', ['Đại sứ tại Liên bang Nga']],
  ['Trưởng phòng Quản lý bay Tân Sơn Nhất', ['Trưởng phòng Quản lý bay Tân Sơn Nhất']],
  ['Trưởng Ban Thanh niên trường học Trung ương Đoàn', ['Trưởng Ban Thanh niên trường học Trung ương Đoàn']],
  ['Chủ tịch Ủy ban quân chính thành phố Hải Phòng', ['Chủ tịch Ủy ban quân chính thành phố Hải Phòng']],
  [
    'Trưởng đoàn đại biểu Quốc hội khóa XIV tỉnh Hà Giang nói',
    ['Trưởng đoàn đại biểu Quốc hội khóa XIV tỉnh Hà Giang'],
  ],
  ['Trưởng đoàn đại biểu Quốc hội khóa XIV nói', ['Trưởng đoàn đại biểu Quốc hội khóa XIV']],
  ['là cán bộ Ban Thường vụ Thành ủy quản lý', []],
  ['là cán bộ Sở Y tế', ['cán bộ Sở Y tế']],
  ['làm tư lệnh ngành Giao thông', []],
  ['Tư lệnh Quân khu 4', ['Tư lệnh Quân khu 4']],
  ['Tổ trưởng Tổ công tác của Thủ tướng nêu rõ', ['Tổ trưởng Tổ công tác của Thủ tướng']],
  ['bộ trưởng Bộ Giáo dục đào tạo Lê Văn Thử', ['bộ trưởng Bộ Giáo dục đào tạo']],
  ['Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh nói', ['Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh']],
  ['Trưởng ban Chỉ đạo thi THPT quốc gia cho biết', ['Trưởng ban Chỉ đạo thi THPT quốc gia']],
  [
    'Phó Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh nêu rõ',
    ['Phó Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh'],
  ],
  ['Trưởng ban Quản lý các dự án đối tác công tư nói', ['Trưởng ban Quản lý các dự án đối tác công tư']],
  ['Trưởng ban Quản lý đô thị giao các công trình', ['Trưởng ban Quản lý đô thị']],
  [
    'Phó Trưởng đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh phát biểu',
    ['Phó Trưởng đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh'],
  ],
  ['Phó Chủ tịch phụ trách mảng đô thị từ tháng 3', ['Phó Chủ tịch phụ trách mảng đô thị']],
  ['Vụ trưởng Kinh tế địa phương và lãnh thổ nói', ['Vụ trưởng Kinh tế địa phương và lãnh thổ']],
  ['đại biểu Quốc hội khóa XII, XIII và XIV nói', ['đại biểu Quốc hội khóa XII, XIII và XIV']],
  ['Giám đốc Sở Y tế kiểm tra công trình', ['Giám đốc Sở Y tế']],
  ['Giám đốc Sở Y tế Lê Văn Thử', ['Giám đốc Sở Y tế']],
  [
    'nguyên Bí thư Tỉnh ủy; cựu Bộ trưởng; tân Chủ tịch UBND tỉnh',
    ['*Bí thư Tỉnh ủy', '*Bộ trưởng', 'Chủ tịch UBND tỉnh'],
  ],
  ['Quyền Giám đốc Sở Nội vụ', ['Quyền Giám đốc Sở Nội vụ']],
  ['các Phó Chủ tịch UBND tỉnh', ['+Phó Chủ tịch UBND tỉnh']],
  ['Chủ nhiệm Ủy ban Kinh tế và Tài chính của Quốc hội', ['Chủ nhiệm Ủy ban Kinh tế và Tài chính của Quốc hội']],
  [
    'Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng',
    ['Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng'],
  ],
  ['Giám đốc Công ty TNHH Mẫu', ['-Giám đốc Công ty TNHH Mẫu']],
  ['Giám đốc Công ty TNHH MTV Lâm nghiệp Mẫu', ['Giám đốc Công ty TNHH MTV Lâm nghiệp Mẫu']],
  ['giữ chức vụ Phó Bí thư Tỉnh ủy', ['Phó Bí thư Tỉnh ủy']],
  ['Ca phẫu thuật ở Văn phòng Chủ tịch nước', []],
  ['chính quyền Tổng thống', ['Tổng thống']],
  ['nguyên Bí thư Tỉnh ủy Cần Thơ (cũ), nói', ['*Bí thư Tỉnh ủy Cần Thơ (cũ)']],
  [
    'Phó Trưởng phòng Quản lý xuất nhập cảnh (PA 08), Công an tỉnh',
    ['Phó Trưởng phòng Quản lý xuất nhập cảnh (PA 08), Công an tỉnh'],
  ],
  [
    'Trưởng Ban Chỉ đạo đổi mới doanh nghiệp Bộ Công Thương',
    ['Trưởng Ban Chỉ đạo đổi mới doanh nghiệp Bộ Công Thương'],
  ],
  [
    'Vụ trưởng Vụ Tổ chức - Cán bộ, Phó Vụ trưởng Vụ Tổ chức - Biên chế',
    ['Vụ trưởng Vụ Tổ chức - Cán bộ', 'Phó Vụ trưởng Vụ Tổ chức - Biên chế'],
  ],
  ['Viện trưởng Viện nghiên cứu phát triển Hà Nội', ['Viện trưởng Viện nghiên cứu phát triển Hà Nội']],
  ['Trưởng bộ môn Công trình, ĐH Giao thông', ['Trưởng bộ môn Công trình, ĐH Giao thông']],
  [
    'Phó Chủ tịch HĐND tỉnh Kiên Thị Thử, Trưởng thôn Làng Mới Lồ A Mẫu',
    ['Phó Chủ tịch HĐND tỉnh', 'Trưởng thôn Làng Mới'],
  ],
  ['đại biểu lãnh đạo các sở, đại biểu Quốc hội đánh giá cao', ['đại biểu', 'đại biểu Quốc hội']],
  [
    'Chủ tịch UBND quận 1 (TP. HCM) và Đại sứ Thụy Điển tại Việt Nam (VN)',
    ['Chủ tịch UBND quận 1', 'Đại sứ Thụy Điển tại Việt Nam'],
  ],
  ['Giám đốc Sở TT - TT, Giám đốc Sở VH - TT & DL', ['Giám đốc Sở TT - TT', 'Giám đốc Sở VH - TT & DL']],
  ['Thứ trưởng Bộ Lao động - thương binh & xã hội', ['Thứ trưởng Bộ Lao động - thương binh & xã hội']],
  ['Chánh Văn phòng HĐND - UBND huyện Lê Văn Thử', ['Chánh Văn phòng HĐND - UBND huyện']],
  ['Phó Chủ nhiệm bộ môn Tim mạch, ĐH Y Hà Nội Lê Văn Thử', ['Phó Chủ nhiệm bộ môn Tim mạch, ĐH Y Hà Nội']],
  [
    'Chi hội phó Chi hội Luật gia và Phó Cố vấn An ninh quốc gia Mỹ',
    ['Chi hội phó Chi hội Luật gia', 'Phó Cố vấn An ninh quốc gia Mỹ'],
  ],
  ['vụ Phó Giám đốc Sở Tư pháp nghỉ việc', ['Phó Giám đốc Sở Tư pháp']],
  ['Bộ trưởng Bộ VH-TT&DL phát biểu', ['Bộ trưởng Bộ VH-TT&DL']],
  ['Phó Chủ tịch Trung ương Hội Luật gia Việt Nam nói', ['Phó Chủ tịch Trung ương Hội Luật gia Việt Nam']],
  ['Chủ tịch BCH T.Ư Hội NDVN nói', ['Chủ tịch BCH T.Ư Hội NDVN']],
  ['Bí thư Trung ương Đoàn TNCS Hồ Chí Minh', ['Bí thư Trung ương Đoàn TNCS Hồ Chí Minh']],
  ['Bí thư Đảng ủy Quân sự tỉnh', ['Bí thư Đảng ủy Quân sự tỉnh']],
  ['Phó Bí thư Thường trực tỉnh Yên Bái Ngày 9/2', ['Phó Bí thư Thường trực tỉnh Yên Bái']],
  [
    'Cục trưởng Cục Chống tham nhũng (Thanh tra Chính phủ) Theo ông',
    ['Cục trưởng Cục Chống tham nhũng (Thanh tra Chính phủ)'],
  ],
  ['cán bộ địa chính xã Tân Mẫu nói', ['cán bộ địa chính xã Tân Mẫu']],
  ['Thư ký báo chí Nhà Trắng nói', ['Thư ký báo chí Nhà Trắng']],
  [
    'Phó Trưởng phòng Thu hồi đất, Trung tâm Phát triển quỹ đất',
    ['Phó Trưởng phòng Thu hồi đất, Trung tâm Phát triển quỹ đất'],
  ],
  ['Phó Trưởng ban Quản lý Khu công nghệ cao thành phố', ['Phó Trưởng ban Quản lý Khu công nghệ cao thành phố']],
  ['Chủ tịch Liên hiệp Các tổ chức hữu nghị tỉnh', ['Chủ tịch Liên hiệp Các tổ chức hữu nghị tỉnh']],
  ['hiệu trưởng trường trung cấp luật Tân Mẫu', ['hiệu trưởng trường trung cấp luật Tân Mẫu']],
  ['Hiệu trưởng Trường Cao đẳng nghề số 5', ['Hiệu trưởng Trường Cao đẳng nghề số 5']],
  ['Giám đốc Văn phòng Đăng ký đất đai tỉnh', ['Giám đốc Văn phòng Đăng ký đất đai tỉnh']],
  ['Ủy viên Trung ương Đảng dự khuyết khóa XI', ['Ủy viên Trung ương Đảng dự khuyết khóa XI']],
  ['đại biểu HĐND tỉnh khóa VI, VII, nhiệm kỳ 2016-2021', ['đại biểu HĐND tỉnh khóa VI, VII']],
  ['Chủ tịch Hội đồng nhân dân tỉnh, khóa XV', ['Chủ tịch Hội đồng nhân dân tỉnh']],
  ['đại biểu Quốc hội của khóa XIV', ['đại biểu Quốc hội']],
  ['Giám đốc Sở QH-KT TP Hà Nội nói', ['Giám đốc Sở QH-KT TP Hà Nội']],
  ['Chánh Văn phòng HĐND-UBND huyện', ['Chánh Văn phòng HĐND-UBND huyện']],
  ['Phó Trưởng đoàn ĐB Quốc hội TP', ['Phó Trưởng đoàn ĐB Quốc hội TP']],
  ['Chánh án TAND cấp cao tại Đà Nẵng', ['Chánh án TAND cấp cao tại Đà Nẵng']],
  ['Bí thư huyện đảo Lý Sơn nói', ['Bí thư huyện đảo Lý Sơn']],
  ['Phó Tổng giám đốc Tập đoàn Than khoáng sản Việt Nam', ['Phó Tổng giám đốc Tập đoàn Than khoáng sản Việt Nam']],
  ['Giám đốc Sở Y tế tỉnh Tân Mẫu, UBND tỉnh Tân Mẫu đã yêu cầu', ['Giám đốc Sở Y tế tỉnh Tân Mẫu']],
  [
    'Chủ tịch Hội chăm sóc người già và trẻ em nghèo Việt Nam',
    ['Chủ tịch Hội chăm sóc người già và trẻ em nghèo Việt Nam'],
  ],
  ['Bí thư Huyện ủy Kon Plong, Bí thư Huyện ủy Kon Rẫy', ['Bí thư Huyện ủy Kon Plong', 'Bí thư Huyện ủy Kon Rẫy']],
  // a stop is missing
  ['Phó Ban Kinh tế Trung ương Ông Trần Văn Mẫu được', ['Phó Ban Kinh tế Trung ương']],
  ['Bí thư Tỉnh ủy Bà Rịa - Vũng Tàu cho biết', ['Bí thư Tỉnh ủy Bà Rịa - Vũng Tàu']],
  ['Bí thư Thành ủy Bà Rịa cho biết', ['Bí thư Thành ủy Bà Rịa']],
  ['Thủ tướng Anh Theresa May', ['Thủ tướng Anh']],
  ['Bí thư TP.HCM Chủ tịch Quốc hội trao', ['Bí thư TP.HCM', 'Chủ tịch Quốc hội']],
  ['Bộ trưởng Bộ GD-ĐT Hiện nay giáo viên', ['Bộ trưởng Bộ GD-ĐT']],
  ['đại biểu HĐND khóa mới', ['đại biểu HĐND']],
  ['Đoàn đại biểu dự đại hội đại biểu', []],
  // villages by their number, what a deputy is in charge of, who holds an office today
  ['Trưởng khu phố 1 Trần Văn Mẫu', ['Trưởng khu phố 1']],
  ['Trưởng thôn 3 năm liền được khen', ['Trưởng thôn']],
  ['Phó Giám đốc phụ trách Sở Y tế', ['Phó Giám đốc phụ trách Sở Y tế']],
  ['Tổng thống lâm thời John Samplek', ['Tổng thống lâm thời']],
  ['Trưởng BCĐ Trung ương về phòng, chống thiên tai', ['Trưởng BCĐ Trung ương về phòng, chống thiên tai']],
  ['Trưởng ban Đô thị, HĐND thành phố cho rằng', ['Trưởng ban Đô thị, HĐND thành phố']],
  [
    'Chỉ huy trưởng Tỉnh đội Tân Mẫu; Huyện đội trưởng Tân Thử',
    ['Chỉ huy trưởng Tỉnh đội Tân Mẫu', 'Huyện đội trưởng Tân Thử'],
  ],
  ['Phó Chủ tịch Chính hiệp Trung Quốc', ['Phó Chủ tịch Chính hiệp Trung Quốc']],
  ['Thư ký viên Tòa án nhân dân huyện Tân Mẫu', ['Thư ký viên Tòa án nhân dân huyện Tân Mẫu']],
  // companies of the State
  ['Phó TGĐ Tập đoàn Hóa chất Việt Nam', ['Phó TGĐ Tập đoàn Hóa chất Việt Nam']],
  ['Phó Tổng Giám đốc Cty Phát điện 2 nói', ['Phó Tổng Giám đốc Cty Phát điện 2']],
  ['Tổng Giám đốc Tổng công ty Du lịch Hà Nội', ['Tổng Giám đốc Tổng công ty Du lịch Hà Nội']],
  ['Chủ tịch Tổng công ty Samplek', ['-Chủ tịch Tổng công ty Samplek']],
  ['Giám đốc Tổng công ty cổ phần Du lịch Hà Nội', ['-Giám đốc Tổng công ty cổ phần Du lịch Hà Nội']],
  [
    'Cụm phó Cụm thi đua số 5; Tham tán Thương mại Việt Nam',
    ['Cụm phó Cụm thi đua số 5', 'Tham tán Thương mại Việt Nam'],
  ],
  ['Đồn trưởng Đồn Biên phòng cửa khẩu quốc tế Lao Bảo nói', ['Đồn trưởng Đồn Biên phòng cửa khẩu quốc tế Lao Bảo']],
  ['Trưởng khoa Nội tổng hợp Bệnh viện Đa khoa tỉnh', ['Trưởng khoa Nội tổng hợp Bệnh viện Đa khoa tỉnh']],
  ['Vụ trưởng Vụ Cơ sở đảng, đảng viên cho biết', ['Vụ trưởng Vụ Cơ sở đảng, đảng viên']],
  ['Phó Chủ tịch UBND xã khóa trước nói', ['*Phó Chủ tịch UBND xã']],
  ['được bầu làm Phó Chủ tịch UBND xã nhiệm kỳ trước', ['Phó Chủ tịch UBND xã']],
]

describe('titles', () => {
  it.each(cases)('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
