import { describe, expect, it } from 'vitest'
import { personsIn } from '../persons/people.js'

const cases: readonly (readonly [string, readonly string[]])[] = [
  // offices left
  [
    'Miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Mẫu, nguyên Giám đốc Sở Y tế (nghỉ hưu) và miễn nhiệm chức vụ đại biểu HĐND tỉnh đối với ông Lê Văn Thử.',
    ['Trần Văn Mẫu | *Ủy viên UBND tỉnh | *Giám đốc Sở Y tế', 'Lê Văn Thử | *đại biểu HĐND tỉnh'],
  ],
  [
    'Tuyên phạt Trần Văn Mẫu (SN 1966) - nguyên Chủ tịch UBND xã Tân Thử - 26 tháng tù.',
    ['Trần Văn Mẫu | *Chủ tịch UBND xã Tân Thử'],
  ],
  [
    'Bắt Trần Văn Mẫu (48 tuổi, trú xã Tân Thử, Lào Cai) - nguyên Chủ tịch UBND xã.',
    ['Trần Văn Mẫu | *Chủ tịch UBND xã'],
  ],
  ['Đối với ông Trần Văn Mẫu, Bí thư Tỉnh ủy có vi phạm nghiêm trọng.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  [
    'Ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, đã nghỉ hưu từ tháng 3/2018.',
    ['Trần Văn Mẫu | *Phó Bí thư Tỉnh ủy | *Chủ tịch HĐND tỉnh'],
  ],
  ['Ông Lê Văn Thử (Phó Bí thư Huyện ủy) qua đời vào tháng 3/2018.', ['Lê Văn Thử | *Phó Bí thư Huyện ủy']],
  [
    'Ông Lê Văn Thử (nhận nhiệm vụ Phó Bí thư Huyện ủy từ năm 2014) qua đời vào tháng 3/2018.',
    ['Lê Văn Thử | *Phó Bí thư Huyện ủy'],
  ],
  ['Ông Lê Văn Thử, Giám đốc Sở Y tế, sẽ nghỉ hưu.', ['Lê Văn Thử | Giám đốc Sở Y tế']],
  [
    'Trần Văn Mẫu - Tỉnh ủy viên, nguyên Giám đốc Sở Y tế, đã nghỉ hưu trước tuổi.',
    ['Trần Văn Mẫu | Tỉnh ủy viên | *Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu - nguyên Bí thư Huyện ủy, Chủ tịch UBND huyện Tân Mẫu - cho biết.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy | *Chủ tịch UBND huyện Tân Mẫu'],
  ],
  [
    'Nguyên Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Văn Mẫu nói.',
    ['Trần Văn Mẫu | *Phó Bí thư Tỉnh ủy | *Chủ tịch HĐND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu - nguyên Giám đốc Sở Y tế, Chủ tịch Hội Đông y tỉnh - cho biết.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | Chủ tịch Hội Đông y tỉnh'],
  ],
  [
    'Lễ bàn giao giữa Bộ trưởng tiền nhiệm - ông Trần Văn Mẫu và Bộ trưởng Lê Văn Thử.',
    ['Trần Văn Mẫu | *Bộ trưởng', 'Lê Văn Thử | Bộ trưởng'],
  ],
  [
    'Ông Lê Văn Thử được bầu làm Bí thư Tỉnh ủy thay người tiền nhiệm là ông Trần Văn Mẫu.',
    ['Lê Văn Thử | Bí thư Tỉnh ủy', 'Trần Văn Mẫu | *Bí thư Tỉnh ủy'],
  ],
  ['Bà Lê Thị Thử, Phó Bí thư Thành ủy, nhận quyết định nghỉ hưu theo chế độ.', ['Lê Thị Thử | *Phó Bí thư Thành ủy']],
  ['Ông Trần Văn Mẫu (Giám đốc Sở Y tế, hiện đã nghỉ hưu) nói.', ['Trần Văn Mẫu | *Giám đốc Sở Y tế']],
  ['Sau khi Chủ tịch nước Trần Văn Mẫu đột ngột từ trần, Quốc hội họp.', ['Trần Văn Mẫu | *Chủ tịch nước']],
  [
    'Ông Trần Văn Mẫu, nguyên Tỉnh ủy viên, Giám đốc Sở Y tế tỉnh, bị khởi tố.',
    ['Trần Văn Mẫu | *Tỉnh ủy viên | *Giám đốc Sở Y tế tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu - nguyên Bí thư Tỉnh ủy, đại biểu Quốc hội khóa XIV - nói.',
    ['Trần Văn Mẫu | *Bí thư Tỉnh ủy | đại biểu Quốc hội khóa XIV'],
  ],
  [
    'Ông Trần Văn Mẫu - nguyên Bí thư Thành ủy, Trưởng đoàn Quốc hội tỉnh - nói.',
    ['Trần Văn Mẫu | *Bí thư Thành ủy | *Trưởng đoàn Quốc hội tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu - nguyên Ủy viên Bộ Chính trị, nguyên Bí thư Thành ủy, Trưởng đoàn đại biểu Quốc hội thành phố.',
    ['Trần Văn Mẫu | *Ủy viên Bộ Chính trị | *Bí thư Thành ủy | Trưởng đoàn đại biểu Quốc hội thành phố'],
  ],
  [
    'Ông Trần Văn Mẫu - nguyên Tỉnh ủy viên, nguyên Bí thư Huyện ủy, Chủ tịch HĐND huyện Tân Mẫu.',
    ['Trần Văn Mẫu | *Tỉnh ủy viên | *Bí thư Huyện ủy | *Chủ tịch HĐND huyện Tân Mẫu'],
  ],
  // offices that somebody asks to leave, or is to lose
  ['Ông Trần Văn Mẫu đã có đơn xin thôi giữ chức Chủ tịch HĐND tỉnh.', ['Trần Văn Mẫu | Chủ tịch HĐND tỉnh']],
  ['Ông Trần Văn Mẫu viết đơn xin từ chức Phó Chủ tịch UBND huyện.', ['Trần Văn Mẫu | Phó Chủ tịch UBND huyện']],
  ['Ông Trần Văn Mẫu đã phải từ chức Phó Chủ tịch UBND huyện.', ['Trần Văn Mẫu | *Phó Chủ tịch UBND huyện']],
  ['Ông Trần Văn Mẫu nói sau khi có đơn xin từ chức Chủ tịch HĐND huyện của ông Dũng.', ['Trần Văn Mẫu', 'Dũng']],
  [
    'Ông Trần Văn Mẫu sẽ bị miễn nhiệm chức Trưởng đoàn và cho thôi nhiệm vụ đại biểu Quốc hội.',
    ['Trần Văn Mẫu | Trưởng đoàn | đại biểu Quốc hội'],
  ],
  [
    'Ông Trần Văn Mẫu đã bị miễn nhiệm chức Trưởng đoàn và cho thôi nhiệm vụ đại biểu Quốc hội.',
    ['Trần Văn Mẫu | *Trưởng đoàn | *đại biểu Quốc hội'],
  ],
  // where a predecessor goes
  [
    'Giám đốc Sở Kế hoạch và Đầu tư Lê Văn Thử được điều động giữ chức Bí thư Huyện ủy thay bà Trần Thị Mẫu đã được điều động làm Chủ tịch Liên đoàn Lao động tỉnh.',
    [
      'Lê Văn Thử | Giám đốc Sở Kế hoạch và Đầu tư | Bí thư Huyện ủy',
      'Trần Thị Mẫu | *Bí thư Huyện ủy | Chủ tịch Liên đoàn Lao động tỉnh',
    ],
  ],
  [
    'Ông Lê Văn Thử giữ chức Bí thư Huyện ủy, thay ông Trần Văn Mẫu đến nhận nhiệm vụ là Giám đốc Sở Y tế.',
    ['Lê Văn Thử | Bí thư Huyện ủy', 'Trần Văn Mẫu | *Bí thư Huyện ủy | Giám đốc Sở Y tế'],
  ],
  [
    'Ông Lê Văn Thử giữ chức Bí thư Huyện ủy thay cho ông Trần Văn Mẫu, người vừa được Tỉnh ủy điều động ra giữ chức Giám đốc Sở Y tế.',
    ['Lê Văn Thử | Bí thư Huyện ủy', 'Trần Văn Mẫu | *Bí thư Huyện ủy | Giám đốc Sở Y tế'],
  ],
  // offices that somebody is released from
  [
    'Quốc hội đã miễn nhiệm chức vụ Bộ trưởng Bộ Y tế với ông Trần Văn Mẫu và chức vụ Tổng Thanh tra Chính phủ với ông Lê Văn Thử.',
    ['Trần Văn Mẫu | *Bộ trưởng Bộ Y tế', 'Lê Văn Thử | *Tổng Thanh tra Chính phủ'],
  ],
  ['Quốc hội không miễn nhiệm chức vụ Phó Thủ tướng với ông Trần Văn Mẫu.', ['Trần Văn Mẫu | Phó Thủ tướng']],
  [
    'Ông Trần Văn Mẫu, khi ấy là Chủ tịch UBND huyện, bị kỷ luật; đến lượt ông Lê Văn Thử mất chức Bí thư Đảng ủy xã.',
    ['Trần Văn Mẫu | *Chủ tịch UBND huyện', 'Lê Văn Thử | *Bí thư Đảng ủy xã'],
  ],
  [
    'Giám đốc Sở Y tế Trần Văn Mẫu, mới nhận việc sau khi rời chức Giám đốc Bệnh viện Sản - Nhi.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế | *Giám đốc Bệnh viện Sản - Nhi'],
  ],
  [
    'Theo ông Trần Văn Mẫu, người trước ngày hợp nhất là Giám đốc Sở Y tế tỉnh Bến Tre, số thu đã tăng.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế tỉnh Bến Tre'],
  ],
  [
    'Ông Trần Văn Mẫu được Ban Thường vụ Tỉnh ủy điều động bổ nhiệm từ Bí thư Huyện ủy sang giữ chức Giám đốc Sở Nội vụ.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy | Giám đốc Sở Nội vụ'],
  ],
  [
    'Miễn nhiệm 2 Ủy viên UBND huyện là ông Trần Văn Mẫu và bà Lê Thị Thử.',
    ['Trần Văn Mẫu | *Ủy viên UBND huyện', 'Lê Thị Thử | *Ủy viên UBND huyện'],
  ],
  ['Quốc hội đã bãi nhiệm đại biểu Trần Văn Mẫu.', ['Trần Văn Mẫu | *đại biểu']],
  [
    'Chủ tịch Quốc hội Trần Văn Mẫu, Thủ tướng Lê Văn Thử đã được miễn nhiệm.',
    ['Trần Văn Mẫu | *Chủ tịch Quốc hội', 'Lê Văn Thử | *Thủ tướng'],
  ],
  [
    'Theo Chủ tịch UBND tỉnh Trần Văn Mẫu, Chủ tịch UBND huyện Lê Văn Thử đã bị cách chức.',
    ['Trần Văn Mẫu | Chủ tịch UBND tỉnh', 'Lê Văn Thử | *Chủ tịch UBND huyện'],
  ],
  [
    'HĐND miễn nhiệm chức danh Ủy viên UBND tỉnh đối với 3 đại biểu gồm: Trần Văn Mẫu, Lê Văn Thử.',
    ['Trần Văn Mẫu | *Ủy viên UBND tỉnh', 'Lê Văn Thử | *Ủy viên UBND tỉnh'],
  ],
  [
    'HĐND miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Trần Văn Mẫu, Giám đốc Sở Y tế; miễn nhiệm chức danh Trưởng ban Pháp chế đối với ông Lê Văn Thử.',
    ['Trần Văn Mẫu | *Ủy viên UBND tỉnh | Giám đốc Sở Y tế', 'Lê Văn Thử | *Trưởng ban Pháp chế'],
  ],
  [
    'Quốc hội sẽ tiến hành các thủ tục phê chuẩn việc miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Trần Văn Mẫu.',
    ['Trần Văn Mẫu | Bộ trưởng Bộ Y tế'],
  ],
  ['Khi ở cương vị Phó Thủ tướng, năm 2013 ông Trần Văn Mẫu nhận được nhiều phiếu.', ['Trần Văn Mẫu | *Phó Thủ tướng']],
  [
    'Cụ thể, từ tháng 10/2010 đến tháng 11/2015, với cương vị Giám đốc Sở Y tế, ông Trần Văn Mẫu đã vi phạm.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế'],
  ],
  [
    'Bà Lê Thị Thử, người từng có tám năm làm Chủ tịch Hội Phụ nữ tỉnh, kiến nghị.',
    ['Lê Thị Thử | *Chủ tịch Hội Phụ nữ tỉnh'],
  ],
  [
    'Thủ tướng thăm Trung tướng Trần Văn Mẫu, năm nay 96 tuổi, nguyên Tư lệnh Quân khu 3.',
    ['Trần Văn Mẫu | *Tư lệnh Quân khu 3'],
  ],
  [
    'HĐND đã miễn nhiệm chức Chủ tịch UBND huyện đối với ông Trần Văn Mẫu và chức Trưởng ban Pháp chế đối với bà Lê Thị Thử.',
    ['Trần Văn Mẫu | *Chủ tịch UBND huyện', 'Lê Thị Thử | *Trưởng ban Pháp chế'],
  ],
  [
    'HĐND sẽ miễn nhiệm chức Chủ tịch UBND huyện đối với ông Trần Văn Mẫu và chức Trưởng ban Pháp chế đối với bà Lê Thị Thử.',
    ['Trần Văn Mẫu | Chủ tịch UBND huyện', 'Lê Thị Thử | Trưởng ban Pháp chế'],
  ],
  [
    'Ông Trần Văn Mẫu bị Thủ tướng ký quyết định cách chức Phó Chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu | *Phó Chủ tịch UBND tỉnh'],
  ],
  ['Sau khi bà Lê Thị Thử bị bãi nhiệm, Trưởng ban Nội chính Tỉnh ủy được phê chuẩn thay thế.', ['Lê Thị Thử']],
  [
    'Ông Trần Văn Mẫu được Thường trực HĐND phê chuẩn thay thế bà Lê Thị Thử làm Trưởng ban Pháp chế.',
    ['Trần Văn Mẫu | Trưởng ban Pháp chế', 'Lê Thị Thử | *Trưởng ban Pháp chế'],
  ],
  // offices of a time that is over
  [
    'Trong giai đoạn từ tháng 4/2014 đến tháng 11/2015, với vai trò Bí thư Huyện ủy, ông Trần Văn Mẫu đã sai.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy'],
  ],
  ['Ông Trần Văn Mẫu là Bí thư Huyện ủy trong giai đoạn 2011-2016.', ['Trần Văn Mẫu | *Bí thư Huyện ủy']],
  [
    'Trong thời kỳ làm Chủ tịch UBND huyện, ông Trần Văn Mẫu đã ký nhiều quyết định.',
    ['Trần Văn Mẫu | *Chủ tịch UBND huyện'],
  ],
  ['Bởi trong thời kỳ làm Giám đốc Sở Y tế ông Trần Văn Mẫu đã sai.', ['Trần Văn Mẫu | *Giám đốc Sở Y tế']],
  ['Bà Lê Thị Thử (Chủ tịch UBND tỉnh vào thời điểm đó) đã ký.', ['Lê Thị Thử | *Chủ tịch UBND tỉnh']],
  ['Bí thư Tỉnh ủy khi đó là ông Trần Văn Mẫu.', ['Trần Văn Mẫu | *Bí thư Tỉnh ủy']],
  ['Chủ tịch UBND tỉnh lúc bấy giờ, ông Trần Văn Mẫu, nói.', ['Trần Văn Mẫu | *Chủ tịch UBND tỉnh']],
  ['Bà làm việc dưới thời Tổng thống John Sample.', ['John Sample | *Tổng thống']],
  ['Ông Trần Văn Mẫu đã có 10 năm làm Giám đốc Sở Y tế.', ['Trần Văn Mẫu | *Giám đốc Sở Y tế']],
  [
    'Ông Trần Văn Mẫu nói. Trong thời gian giữ cương vị Phó Chủ tịch UBND tỉnh, ông đã ký nhiều văn bản.',
    ['Trần Văn Mẫu | *Phó Chủ tịch UBND tỉnh'],
  ],
  ['Ông Trần Văn Mẫu, khi còn Chủ tịch UBND xã, đã hứa.', ['Trần Văn Mẫu | *Chủ tịch UBND xã']],
  ['Trước khi giữ chức Bí thư Tỉnh ủy, ông Trần Văn Mẫu học ở Huế.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  [
    'Ông Trần Văn Mẫu, Bí thư Huyện ủy, cũng là nguyên Chủ tịch UBND huyện (2016-2018), nói.',
    ['Trần Văn Mẫu | Bí thư Huyện ủy | *Chủ tịch UBND huyện'],
  ],
  [
    'Với cương vị Phó Chủ tịch UBND tỉnh (từ tháng 6/2011 - 9/2014), bà Lê Thị Thử đã ký.',
    ['Lê Thị Thử | *Phó Chủ tịch UBND tỉnh'],
  ],
  // stages of a career
  [
    'Ông Trần Văn Mẫu, trước khi giữ chức Phó Bí thư Tỉnh ủy, từng kinh qua các vị trí Bí thư Huyện ủy, Chủ tịch HĐND huyện.',
    ['Trần Văn Mẫu | Phó Bí thư Tỉnh ủy | *Bí thư Huyện ủy | *Chủ tịch HĐND huyện'],
  ],
  [
    'Ông Trần Văn Mẫu nói. Tháng 5/1997, ông tham gia Ban Chấp hành Đảng bộ TP.HCM, giữ chức Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế'],
  ],
  [
    'Ông Lê Văn Thử làm Bí thư Tỉnh ủy thay ông Trần Văn Mẫu được điều động ra Trung ương làm Thứ trưởng Bộ Xây dựng.',
    ['Lê Văn Thử | Bí thư Tỉnh ủy', 'Trần Văn Mẫu | *Bí thư Tỉnh ủy | Thứ trưởng Bộ Xây dựng'],
  ],
  ['Ông Trần Văn Mẫu, người đã có nhiều năm làm Phó Giám đốc Sở Y tế, nói.', ['Trần Văn Mẫu | *Phó Giám đốc Sở Y tế']],
  [
    'Ông Trần Văn Mẫu sinh năm 1970. Ông từng giữ nhiều chức vụ ở Bộ Tài chính như: Vụ trưởng Vụ Ngân sách; Chánh Văn phòng.',
    ['Trần Văn Mẫu | *Vụ trưởng Vụ Ngân sách | *Chánh Văn phòng'],
  ],
  [
    'Ông Trần Văn Mẫu (60 tuổi, tiến sĩ kinh tế) từng làm Phó Chủ tịch UBND tỉnh, Chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu | *Phó Chủ tịch UBND tỉnh | *Chủ tịch UBND tỉnh'],
  ],
  [
    'Từ 1983 đến 1997, ông Trần Văn Mẫu từng giảng dạy tại Trường Đại học A với các chức danh Phó trưởng khoa, Trưởng khoa.',
    ['Trần Văn Mẫu | *Phó trưởng khoa | *Trưởng khoa'],
  ],
  [
    'Tháng 7/2006, ông Trần Văn Mẫu được Quốc hội phê chuẩn làm Bộ trưởng Bộ Y tế.',
    ['Trần Văn Mẫu | Bộ trưởng Bộ Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu (51 tuổi) là thạc sĩ Chính trị học, cử nhân Luật, từng làm các chức vụ Chủ tịch UBND quận, Bí thư quận.',
    ['Trần Văn Mẫu | *Chủ tịch UBND quận | *Bí thư quận'],
  ],
  [
    'Ông Trần Văn Mẫu từng có nhiều năm làm Phó Giám đốc Sở Y tế kiêm Giám đốc Trung tâm Y tế.',
    ['Trần Văn Mẫu | *Phó Giám đốc Sở Y tế | *Giám đốc Trung tâm Y tế'],
  ],
  [
    'Cử tri đề nghị Quốc hội bãi nhiệm tư cách đại biểu Quốc hội của bà Lê Thị Thử.',
    ['Lê Thị Thử | đại biểu Quốc hội'],
  ],
  [
    'Bà Lê Thị Thử nói. Từ tháng 11/2008 đến tháng 10/2010 bà giữ chức Tỉnh ủy viên, Giám đốc Sở Y tế.',
    ['Lê Thị Thử | *Tỉnh ủy viên | *Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu sinh năm 1976, quê ở Tân Mẫu, từng là Chánh Thanh tra tỉnh trước khi được bầu làm Bí thư Huyện ủy.',
    ['Trần Văn Mẫu | *Chánh Thanh tra tỉnh | Bí thư Huyện ủy'],
  ],
  [
    'Bà Lê Thị Thử, khi đó là Chủ tịch UBND tỉnh và hiện nay là Bí thư Tỉnh ủy, đã ký.',
    ['Lê Thị Thử | *Chủ tịch UBND tỉnh | Bí thư Tỉnh ủy'],
  ],
  [
    'Cựu Bí thư Trần Văn Mẫu vẫn giữ vai trò Trưởng Đoàn đại biểu Quốc hội tỉnh.',
    ['Trần Văn Mẫu | *Bí thư | Trưởng Đoàn đại biểu Quốc hội tỉnh'],
  ],
  ['Ông Trần Văn Mẫu (SN 1964), chức vụ Giám đốc Sở Y tế, thôi giữ chức.', ['Trần Văn Mẫu | Giám đốc Sở Y tế']],
  [
    'Năm 2010, ông Trần Văn Mẫu, Giám đốc Sở Y tế, nhận nhiệm vụ Phó Chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế | Phó Chủ tịch UBND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu giữ chức Bí thư Huyện ủy thay ông Lê Văn Thử mới được điều động làm Phó Ban Dân vận.',
    ['Trần Văn Mẫu | Bí thư Huyện ủy', 'Lê Văn Thử | *Bí thư Huyện ủy | Phó Ban Dân vận'],
  ],
  [
    'Ông Lê Văn Thử dự. Tân Bí thư Huyện ủy Trần Văn Mẫu sinh năm 1961. Ông từng giữ chức Giám đốc Sở Y tế.',
    ['Lê Văn Thử', 'Trần Văn Mẫu | Bí thư Huyện ủy | *Giám đốc Sở Y tế'],
  ],
  // who dismisses, and who is dismissed
  [
    'Phó Chủ tịch HĐND Trần Văn Mẫu chủ trì đã bãi nhiệm chức danh Chủ tịch UBND xã với ông Lê Văn Thử.',
    ['Trần Văn Mẫu | Phó Chủ tịch HĐND', 'Lê Văn Thử | *Chủ tịch UBND xã'],
  ],
  [
    'Sau khi bị bãi nhiệm chức Chủ tịch HĐND tháng 11/2017, ông Trần Văn Mẫu vắng mặt.',
    ['Trần Văn Mẫu | *Chủ tịch HĐND'],
  ],
  // offices of others
  [
    'Hội đồng do Thủ tướng làm Chủ tịch, Phó Thủ tướng Trần Văn Mẫu làm Phó Chủ tịch.',
    ['Trần Văn Mẫu | Phó Thủ tướng | Phó Chủ tịch'],
  ],
  [
    'Ông Trần Văn Mẫu – Phó Giám đốc Sở Y tế. Chúng tôi bổ nhiệm đồng chí hiệu trưởng giữ chức Trưởng phòng khảo thí.',
    ['Trần Văn Mẫu | Phó Giám đốc Sở Y tế'],
  ],
  ['Về vụ việc của ông Trần Văn Mẫu, Tổng Bí thư gửi lời cảm ơn.', ['Trần Văn Mẫu']],
  ['Tổng Bí thư: Ông Trần Văn Mẫu là cán bộ năng nổ', ['Trần Văn Mẫu']],
  ['Ứng cử viên Tổng thống John Sample nói.', ['John Sample']],
  ['Ông Trần Văn Mẫu, Giám đốc Sở Y tế, nay nghỉ hưu tại quê, cũng đến dự.', ['Trần Văn Mẫu | *Giám đốc Sở Y tế']],
  ['Ông Trần Văn Mẫu, trước là Giám đốc Sở Y tế, được tặng hoa.', ['Trần Văn Mẫu | *Giám đốc Sở Y tế']],
  ['Ông Trần Văn Mẫu (trước ngày 01/7 là Giám đốc Sở Y tế) cho biết.', ['Trần Văn Mẫu | *Giám đốc Sở Y tế']],
  [
    'Các đồng chí từng giữ chức Chủ tịch UBND tỉnh gồm: Trần Văn Mẫu (1997 - 1999) và Lê Văn Thử (1999 - 2004).',
    ['Trần Văn Mẫu | *Chủ tịch UBND tỉnh', 'Lê Văn Thử | *Chủ tịch UBND tỉnh'],
  ],
  [
    'Bà Trần Thị Mẫu giữ chức Phó Bí thư Huyện ủy thay bà Lê Thị Thử - Phó Chủ tịch Hội Nông dân tỉnh được điều động về Sở.',
    ['Trần Thị Mẫu | Phó Bí thư Huyện ủy', 'Lê Thị Thử | *Phó Bí thư Huyện ủy | *Phó Chủ tịch Hội Nông dân tỉnh'],
  ],
  [
    'Bầu đồng chí Trần Văn Mẫu - nguyên Phó Giám đốc Sở Y tế trước đây - làm Bí thư Đảng ủy xã.',
    ['Trần Văn Mẫu | *Phó Giám đốc Sở Y tế | Bí thư Đảng ủy xã'],
  ],
  [
    'Công bố các quyết định của Bộ trưởng Bộ Y tế: ông Trần Văn Mẫu thôi giữ chức Vụ trưởng.',
    ['Trần Văn Mẫu | *Vụ trưởng'],
  ],
  ['Thông tin với các đại biểu, Chủ tịch UBND tỉnh Trần Văn Mẫu nói.', ['Trần Văn Mẫu | Chủ tịch UBND tỉnh']],
  [
    'Quốc hội sẽ nghe báo cáo về phê chuẩn việc miễn nhiệm chức vụ Bộ trưởng Bộ Y tế với ông Trần Văn Mẫu.',
    ['Trần Văn Mẫu | Bộ trưởng Bộ Y tế'],
  ],
  ['HĐND sẽ có phiên họp kín về việc bãi nhiệm tư cách đại biểu đối với bà Lê Thị Thử.', ['Lê Thị Thử | đại biểu']],
  [
    'HĐND đã thông qua nghị quyết về việc bãi nhiệm tư cách đại biểu đối với bà Lê Thị Thử.',
    ['Lê Thị Thử | *đại biểu'],
  ],
  [
    'Phiên họp sẽ quyết định cho ông Trần Văn Mẫu, người vừa được bổ nhiệm làm Giám đốc Sở Y tế, thôi nhiệm vụ đại biểu Quốc hội.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế | đại biểu Quốc hội'],
  ],
  [
    'Quốc hội bầu Phó Chủ tịch nước thay bà Lê Thị Thử và miễn nhiệm một số Phó Thủ tướng.',
    ['Lê Thị Thử | *Phó Chủ tịch nước'],
  ],
  [
    'Ông Trần Văn Mẫu đã giữ chức vụ Phó Chủ tịch UBND huyện trước khi về công tác tại sở.',
    ['Trần Văn Mẫu | *Phó Chủ tịch UBND huyện'],
  ],
  [
    'Ông Trần Văn Mẫu từng trả lời chất vấn với tư cách Bộ trưởng Bộ Tài chính.',
    ['Trần Văn Mẫu | *Bộ trưởng Bộ Tài chính'],
  ],
  // where somebody only goes, and where somebody goes on to work
  [
    'Ông Trần Văn Mẫu, Phó Giám đốc phụ trách Sở Y tế trước khi về dự hội nghị đã thăm trạm.',
    ['Trần Văn Mẫu | Phó Giám đốc phụ trách Sở Y tế'],
  ],
  ['Ông Trần Văn Mẫu, Bí thư Tỉnh ủy trước khi về dự đã gửi thư.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  ['Bà Lê Thị Thử, Giám đốc Sở Y tế trước khi sang phần thảo luận đã nói.', ['Lê Thị Thử | Giám đốc Sở Y tế']],
  ['Ông Trần Văn Mẫu là Giám đốc Sở Y tế trước khi về hưu.', ['Trần Văn Mẫu | *Giám đốc Sở Y tế']],
  [
    'Ông Trần Văn Mẫu là Phó Chủ tịch UBND huyện trước khi sang làm Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | *Phó Chủ tịch UBND huyện | Giám đốc Sở Y tế'],
  ],
  // a time of which the year is told, and one of any year
  [
    'Thời điểm cuối năm, ông Trần Văn Mẫu là Giám đốc Sở Công Thương đã yêu cầu.',
    ['Trần Văn Mẫu | Giám đốc Sở Công Thương'],
  ],
  [
    'Thời điểm cuối năm 2016, ông Trần Văn Mẫu là Giám đốc Sở Công Thương.',
    ['Trần Văn Mẫu | *Giám đốc Sở Công Thương'],
  ],
  // what is to come, and what has been decided since
  [
    'Chiều mai sẽ bế mạc, sáng nay HĐND tỉnh biểu quyết nghị quyết về miễn nhiệm chức Chủ tịch UBND tỉnh đối với ông Trần Văn Mẫu.',
    ['Trần Văn Mẫu | *Chủ tịch UBND tỉnh'],
  ],
  [
    'Quốc hội sẽ thảo luận, sáng nay nghe báo cáo về việc miễn nhiệm chức vụ Bộ trưởng Bộ Y tế với ông Trần Văn Mẫu.',
    ['Trần Văn Mẫu | Bộ trưởng Bộ Y tế'],
  ],
  // the dead
  ['Lễ viếng cố Tổng Bí thư, Chủ tịch nước Trần Văn Mẫu.', ['Trần Văn Mẫu | *Tổng Bí thư | *Chủ tịch nước']],
  // candidates
  [
    'Hội nghị giới thiệu Bộ trưởng Công an Trần Văn Mẫu làm Chủ tịch nước, Phó Thủ tướng Lê Văn Thử làm Thủ tướng và Phó Chủ tịch Quốc hội Phạm Thị Thí làm Chủ tịch Quốc hội.',
    ['Trần Văn Mẫu | Bộ trưởng Công an', 'Lê Văn Thử | Phó Thủ tướng', 'Phạm Thị Thí | Phó Chủ tịch Quốc hội'],
  ],
  [
    'Trung ương giới thiệu đồng chí Tổng Bí thư Trần Văn Mẫu để Quốc hội bầu giữ chức vụ Chủ tịch nước.',
    ['Trần Văn Mẫu | Tổng Bí thư'],
  ],
  [
    'Ông Trần Văn Mẫu được giới thiệu để bầu giữ chức vụ Chủ tịch huyện thay ông Lê Văn Thử.',
    ['Trần Văn Mẫu', 'Lê Văn Thử | Chủ tịch huyện'],
  ],
  // who dismisses, and of whom only the words before the speaker speak
  [
    'Quốc hội phê chuẩn, Chủ tịch nước miễn nhiệm chức vụ Bộ trưởng Công Thương đối với ông Trần Văn Mẫu.',
    ['Trần Văn Mẫu | *Bộ trưởng Công Thương'],
  ],
  [
    'Đánh giá cao phần trả lời của Bộ trưởng Công Thương, đại biểu Trần Văn Mẫu nêu nhận xét.',
    ['Trần Văn Mẫu | đại biểu'],
  ],
  ['Đánh giá cao lần đầu tiên có nữ Chủ tịch, đại biểu Trần Văn Mẫu nói.', ['Trần Văn Mẫu | đại biểu']],
  [
    'Theo ý kiến của Phó trưởng đoàn, đại biểu Trần Văn Mẫu, cần làm rõ.',
    ['Trần Văn Mẫu | Phó trưởng đoàn | đại biểu'],
  ],
]

describe('offices of before, and of others', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))
})
