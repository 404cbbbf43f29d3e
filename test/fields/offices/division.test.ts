import { describe, expect, it } from 'vitest'
import { personsIn } from '../persons/people.js'

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
  ['Ông Trần Văn Mẫu, Bí thư Thành ủy cùng đại biểu lãnh đạo các sở đã dự.', ['Trần Văn Mẫu | Bí thư Thành ủy']],
  ['Bộ trưởng Trần Văn Mẫu giao nhiệm vụ cho các thứ trưởng cùng tổ công tác.', ['Trần Văn Mẫu | Bộ trưởng']],
  ['Lần đầu tiên ông Trần Văn Mẫu được các đại biểu Quốc hội đánh giá.', ['Trần Văn Mẫu']],
  // offices of a group, before what each of it holds
  [
    'Cùng dự có các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: Trưởng Ban Tổ chức Trung ương Trần Văn Mẫu, Trưởng Ban Dân vận Trung ương Lê Thị Thử; Phó Chủ tịch nước Phạm Thị Thí.',
    [
      'Trần Văn Mẫu | Ủy viên Bộ Chính trị | Bí thư Trung ương Đảng | Trưởng Ban Tổ chức Trung ương',
      'Lê Thị Thử | Ủy viên Bộ Chính trị | Bí thư Trung ương Đảng | Trưởng Ban Dân vận Trung ương',
      'Phạm Thị Thí | Phó Chủ tịch nước',
    ],
  ],
  [
    'Các đại biểu HĐND tỉnh có các ông Trần Văn Mẫu - Bí thư Huyện ủy và ông Lê Văn Thử - Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | đại biểu HĐND tỉnh | Bí thư Huyện ủy', 'Lê Văn Thử | đại biểu HĐND tỉnh | Giám đốc Sở Y tế'],
  ],
  [
    'Các ĐBQH gồm Bí thư Huyện ủy Trần Văn Mẫu, Giám đốc Sở Y tế Lê Thị Thử.',
    ['Trần Văn Mẫu | ĐBQH | Bí thư Huyện ủy', 'Lê Thị Thử | ĐBQH | Giám đốc Sở Y tế'],
  ],
  ['Các đại biểu gồm Bí thư Huyện ủy Trần Văn Mẫu.', ['Trần Văn Mẫu | Bí thư Huyện ủy']],
  [
    'Người được giới thiệu cho chức danh Bí thư gồm ông Trần Văn Mẫu - Giám đốc Sở Y tế; ông Lê Văn Thử - Giám đốc Sở Nội vụ.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế', 'Lê Văn Thử | Giám đốc Sở Nội vụ'],
  ],
  [
    'Dự có nguyên Chủ tịch UBND tỉnh các thời kỳ: Trần Văn Mẫu, Lê Văn Thử.',
    ['Trần Văn Mẫu | *Chủ tịch UBND tỉnh', 'Lê Văn Thử | *Chủ tịch UBND tỉnh'],
  ],
  [
    'Các ông Trần Văn Mẫu, Lê Văn Thử, Bí thư Huyện ủy các nhiệm kỳ 2010 - 2015, 2015 - 2020 chịu trách nhiệm.',
    ['Trần Văn Mẫu | Bí thư Huyện ủy', 'Lê Văn Thử | Bí thư Huyện ủy'],
  ],
  [
    'Các đồng chí: Phạm Văn Thí, Bí thư Tỉnh ủy; Trần Văn Mẫu và Lê Thị Thử, Phó Chủ tịch HĐND tỉnh chủ trì.',
    ['Phạm Văn Thí | Bí thư Tỉnh ủy', 'Trần Văn Mẫu | Phó Chủ tịch HĐND tỉnh', 'Lê Thị Thử | Phó Chủ tịch HĐND tỉnh'],
  ],
  [
    'HĐND bầu bổ sung ông Trần Văn Mẫu, Giám đốc Sở Y tế; bà Lê Thị Thử, Giám đốc Sở Tư pháp giữ chức Ủy viên UBND tỉnh.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế | Ủy viên UBND tỉnh', 'Lê Thị Thử | Giám đốc Sở Tư pháp | Ủy viên UBND tỉnh'],
  ],
  [
    'Chủ tọa: Phạm Văn Thí - Chủ tịch HĐND tỉnh; Trần Văn Mẫu, Lê Thị Thử - các Phó Chủ tịch HĐND tỉnh.',
    [
      'Phạm Văn Thí | Chủ tịch HĐND tỉnh',
      'Trần Văn Mẫu | Phó Chủ tịch HĐND tỉnh',
      'Lê Thị Thử | Phó Chủ tịch HĐND tỉnh',
    ],
  ],
  [
    'Dự có các Phó Chủ tịch UBND tỉnh Trần Văn Mẫu, Lê Văn Thử; bà Phạm Thị Thí, Chủ tịch Hội Phụ nữ tỉnh.',
    [
      'Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh',
      'Lê Văn Thử | Phó Chủ tịch UBND tỉnh',
      'Phạm Thị Thí | Chủ tịch Hội Phụ nữ tỉnh',
    ],
  ],
  ['TM. THƯỜNG TRỰC HĐND, PHÓ CHỦ TỊCH, đã ký: Trần Văn Mẫu', ['Trần Văn Mẫu | PHÓ CHỦ TỊCH']],
  // who acts for somebody
  ['Ông Trần Văn Mẫu được Chủ tịch UBND tỉnh khen ngợi, sẽ được Thường vụ Tỉnh ủy cho ý kiến.', ['Trần Văn Mẫu']],
  ['Thừa ủy quyền của Chủ tịch nước, ông Trần Văn Mẫu trao Huân chương.', ['Trần Văn Mẫu']],
  // who is answered, or asked
  ['Khi chất vấn Bộ trưởng Bộ Y tế, đại biểu Lê Thị Thử nêu vấn đề.', ['Lê Thị Thử | đại biểu']],
  ['Gửi báo cáo Thủ tướng Tổng Thanh tra Chính phủ Trần Văn Mẫu nói.', ['Trần Văn Mẫu | Tổng Thanh tra Chính phủ']],
  [
    'Tổng thống gặp lãnh đạo Triều Tiên Kim Sample và nhà lãnh đạo Cuba Juan Sample, theo lãnh đạo tỉnh.',
    ['Kim Sample | lãnh đạo Triều Tiên', 'Juan Sample | nhà lãnh đạo Cuba'],
  ],
  ['Trả lời đại biểu, Phó Chủ tịch UBND tỉnh Trần Văn Mẫu cho biết.', ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh']],
  ['Tiếp thu ý kiến của các đại biểu Quốc hội, Bộ trưởng Bộ Y tế Lê Thị Thử nói.', ['Lê Thị Thử | Bộ trưởng Bộ Y tế']],
  ['Thay mặt các đại biểu Quốc hội, Chủ tịch HĐND tỉnh Trần Văn Mẫu cảm ơn.', ['Trần Văn Mẫu | Chủ tịch HĐND tỉnh']],
  [
    'Theo đại biểu Quốc hội, Chủ tịch HĐND tỉnh Trần Văn Mẫu, luật cần sửa.',
    ['Trần Văn Mẫu | đại biểu Quốc hội | Chủ tịch HĐND tỉnh'],
  ],
  // whom a phrase behind an office names
  ['Một phó chủ tịch khác là ông Trần Văn Mẫu.', ['Trần Văn Mẫu | phó chủ tịch']],
  ['Đại biểu trúng cử trẻ nhất là bà Lê Thị Thử.', ['Lê Thị Thử | Đại biểu']],
  ['Đại biểu lớn tuổi nhất là ông Trần Văn Mẫu.', ['Trần Văn Mẫu']],
  [
    'Ngay sau khi nhậm chức Chủ tịch Quốc hội sáng 2/4, bà Lê Thị Thử đọc tờ trình.',
    ['Lê Thị Thử | Chủ tịch Quốc hội'],
  ],
  [
    'HĐND miễn nhiệm các phó chủ tịch UBND tỉnh nhiệm kỳ trước là Trần Văn Mẫu, Lê Văn Thử.',
    ['Trần Văn Mẫu | *phó chủ tịch UBND tỉnh', 'Lê Văn Thử | *phó chủ tịch UBND tỉnh'],
  ],
  [
    'Chủ tịch là ông Phạm Văn Thí, 2 Phó chủ tịch: ông Trần Văn Mẫu, bà Lê Thị Thử.',
    ['Phạm Văn Thí | Chủ tịch', 'Trần Văn Mẫu | Phó chủ tịch', 'Lê Thị Thử | Phó chủ tịch'],
  ],
  [
    'Hội có ông Trần Văn Mẫu và bà Lê Thị Thử - Phó Chủ tịch kiêm nhiệm.',
    ['Trần Văn Mẫu | Phó Chủ tịch kiêm nhiệm', 'Lê Thị Thử | Phó Chủ tịch kiêm nhiệm'],
  ],
  // who is only kin to somebody, and what is given in the passive
  [
    'Ông Trần Văn Mẫu, con trai nguyên Bí thư Tỉnh ủy Trần Văn Thử, trúng cử đại biểu HĐND tỉnh.',
    ['Trần Văn Mẫu | đại biểu HĐND tỉnh', 'Trần Văn Thử | *Bí thư Tỉnh ủy'],
  ],
  [
    'Ông Trần Văn Mẫu và Lê Văn Thử được Quốc hội phê chuẩn bầu chức danh Phó Thủ tướng.',
    ['Trần Văn Mẫu | Phó Thủ tướng', 'Lê Văn Thử | Phó Thủ tướng'],
  ],
  ['Thủ tướng Trần Văn Mẫu đã phê chuẩn kết quả bầu chức danh Phó Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu | Thủ tướng']],
  // offices abroad
  [
    'Tổng thống nước Cộng hòa Ba Lan John Sample và Chủ tịch Hội đồng châu Âu Jane Example đã dự.',
    ['John Sample | Tổng thống nước Cộng hòa Ba Lan', 'Jane Example | Chủ tịch Hội đồng châu Âu'],
  ],
  ['Thống đốc bang Texas John Sample nói.', ['John Sample | Thống đốc bang Texas']],
  // whom a family name alone means, and the number of a house
  ['Bí thư Trùng Khánh Tôn Chính Mẫu bị điều tra. Ông Tôn mất chức.', ['Tôn Chính Mẫu | Bí thư Trùng Khánh']],
  ['Bí thư Tỉnh ủy Trần Văn Mẫu ở nhà số 43 Lê Văn Thử.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  // bodies of several
  [
    'Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Trần Văn Mẫu nói.',
    ['Trần Văn Mẫu | Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh'],
  ],
  ['Chủ tịch Nhóm nữ đại biểu Quốc hội Lê Thị Thử nói.', ['Lê Thị Thử | Chủ tịch Nhóm nữ đại biểu Quốc hội']],
  // to whom the subject speaks
  ['Báo cáo với Bí thư Thành ủy, bà Lê Thị Thử cho biết đã xong.', ['Lê Thị Thử']],
  [
    'Sau phần trả lời của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội Trần Văn Mẫu phát biểu.',
    ['Trần Văn Mẫu | Chủ tịch Quốc hội'],
  ],
  [
    'Dự lễ có Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Trần Văn Mẫu.',
    ['Trần Văn Mẫu | Phó Thủ tướng | Bộ trưởng Bộ Ngoại giao'],
  ],
  ['Bộ trưởng Bộ Y tế, bà Lê Thị Thử, chia sẻ.', ['Lê Thị Thử | Bộ trưởng Bộ Y tế']],
  // candidates
  [
    'Tỉnh ủy đã chọn hai người cho chức danh bí thư tỉnh ủy gồm: ông Trần Văn Mẫu, phó bí thư tỉnh ủy; ông Lê Văn Thử, chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu | phó bí thư tỉnh ủy', 'Lê Văn Thử | chủ tịch UBND tỉnh'],
  ],
  // offices given, held and lost
  ['Thủ tướng đã bổ nhiệm Bộ trưởng Bộ Y tế với ông Trần Văn Mẫu.', ['Trần Văn Mẫu | Bộ trưởng Bộ Y tế']],
  ['Quốc hội nghe tờ trình bổ nhiệm Bộ trưởng Bộ Y tế với ông Trần Văn Mẫu.', ['Trần Văn Mẫu']],
  ['Ông Trần Văn Mẫu đảm trách Thường trực Ban Bí thư.', ['Trần Văn Mẫu | Thường trực Ban Bí thư']],
  ['Ông Trần Văn Mẫu được giao trọng trách Bí thư Tỉnh ủy.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  ['Ông Trần Văn Mẫu nhận trách nhiệm trước Bộ trưởng.', ['Trần Văn Mẫu']],
  ['Ông Trần Văn Mẫu trong vai trò Giám đốc Sở Y tế đã ký.', ['Trần Văn Mẫu | Giám đốc Sở Y tế']],
  ['Ông Trần Văn Mẫu sẽ tiếp tục ở lại vị trí Bộ trưởng Quốc phòng.', ['Trần Văn Mẫu | Bộ trưởng Quốc phòng']],
  [
    'Với vai trò vừa là đại biểu HĐND vừa là Trưởng ban Pháp chế - ông Trần Văn Mẫu nói.',
    ['Trần Văn Mẫu | đại biểu HĐND | Trưởng ban Pháp chế'],
  ],
  ['Ông Trần Văn Mẫu có đơn xin thôi làm đại biểu HĐND tỉnh.', ['Trần Văn Mẫu | đại biểu HĐND tỉnh']],
  ['Ông Trần Văn Mẫu không còn là Bí thư Thành ủy.', ['Trần Văn Mẫu | *Bí thư Thành ủy']],
  [
    'HĐND tỉnh miễn nhiệm chức danh Chủ tịch UBND tỉnh với ông Trần Văn Mẫu nghỉ hưu theo chế độ; Chủ tịch HĐND tỉnh với Lê Văn Thử.',
    ['Trần Văn Mẫu | *Chủ tịch UBND tỉnh', 'Lê Văn Thử | *Chủ tịch HĐND tỉnh'],
  ],
  ['Chức Chủ tịch UBND tỉnh được giao cho ông Trần Văn Mẫu.', ['Trần Văn Mẫu | Chủ tịch UBND tỉnh']],
  ['Vị trí Giám đốc Sở Y tế do ông Trần Văn Mẫu đảm nhiệm.', ['Trần Văn Mẫu | Giám đốc Sở Y tế']],
  ['Quyết định của Giám đốc Sở Y tế do ông Trần Văn Mẫu soạn.', ['Trần Văn Mẫu']],
  ['Ông Trần Văn Mẫu, giảng viên luật và là đại biểu Quốc hội.', ['Trần Văn Mẫu | đại biểu Quốc hội']],
  // which of the holders, and what a deputy is in charge of
  ['Chủ tịch thành phố đương nhiệm, ông Trần Văn Mẫu, đã có đơn.', ['Trần Văn Mẫu | Chủ tịch thành phố']],
  ['Bí thư Tỉnh ủy đương nhiệm của Hậu Giang Trần Văn Mẫu nói.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  ['Chủ tịch nước thứ ba của Việt Nam là ông Trần Văn Mẫu.', ['Trần Văn Mẫu | Chủ tịch nước']],
  ['Chủ tịch tỉnh này, ông Trần Văn Mẫu, nói.', ['Trần Văn Mẫu | Chủ tịch tỉnh']],
  ['Cựu Tổng thống cánh hữu John Samplek nói.', ['John Samplek | *Tổng thống']],
  ['Phó Chủ tịch UBND tỉnh phụ trách văn hóa - xã hội Trần Văn Mẫu nói.', ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh']],
  ['Phó Chủ tịch UBND tỉnh phụ trách văn xã đã gặp Trần Văn Mẫu.', ['Trần Văn Mẫu']],
  [
    'Phó Chủ tịch UBND tỉnh nhận được nhiều phiếu tín nhiệm thấp nhất là ông Trần Văn Mẫu.',
    ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh'],
  ],
  // what is told of somebody before an office, and marks
  [
    'Ông Trần Văn Mẫu (sinh năm 1978), Bác sĩ chuyên khoa I, Phó Giám đốc Bệnh viện Đa khoa tỉnh.',
    ['Trần Văn Mẫu | Phó Giám đốc Bệnh viện Đa khoa tỉnh'],
  ],
  [
    'Bị can Trần Văn Mẫu, 53 tuổi, trú tại xã Tân Thử, huyện Tân Mẫu, nguyên Chủ tịch UBND xã.',
    ['Trần Văn Mẫu | *Chủ tịch UBND xã'],
  ],
  ['Ông Trần Văn M. (53 tuổi) là Chủ tịch UBND xã.', ['Trần Văn M | Chủ tịch UBND xã']],
  ['Ông Trần Văn M., Chủ tịch UBND xã, nói.', ['Trần Văn M | Chủ tịch UBND xã']],
  ['Ông Trần Văn Mẫu – - Bí thư Tỉnh ủy, nói.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  [
    'Ông Trần Văn Mẫu (thời điểm luân chuyển là Phó Chủ nhiệm Ủy ban Dân tộc), hiện giữ chức Bí thư Tỉnh ủy.',
    ['Trần Văn Mẫu | *Phó Chủ nhiệm Ủy ban Dân tộc | Bí thư Tỉnh ủy'],
  ],
  ['Trong đó bà Lê Thị Thử, Bí thư Tỉnh đoàn là người trẻ nhất.', ['Lê Thị Thử | Bí thư Tỉnh đoàn']],
  ['Tổng thống Mỹ đắc cử John Samplek nói.', ['John Samplek | Tổng thống Mỹ']],
  ['Phó Chủ tịch lĩnh vực văn - xã Trần Thị Mẫu nói.', ['Trần Thị Mẫu | Phó Chủ tịch']],
  ['Phó Chủ tịch UBND phụ trách đất đai của quận 3 Trần Văn Mẫu nói.', ['Trần Văn Mẫu | Phó Chủ tịch UBND']],
  [
    'Ông Trần Mẫu (Trần Văn Thử) - Giám đốc Sở Y tế nói.',
    ['Trần Mẫu | Giám đốc Sở Y tế', 'Trần Văn Thử | Giám đốc Sở Y tế'],
  ],
  [
    'Vợ chồng ông Trần Văn Mẫu (Chủ tịch Hội Luật gia tỉnh) - bà Lê Thị Thử được mời.',
    ['Trần Văn Mẫu | Chủ tịch Hội Luật gia tỉnh', 'Lê Thị Thử'],
  ],
  ['Đến dự có ông Trần Văn Mẫu, các Phó Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu']],
  [
    'Đến dự có các đồng chí: Lê Văn Thử, Trần Văn Mẫu, các Phó Chủ tịch UBND tỉnh.',
    ['Lê Văn Thử | Phó Chủ tịch UBND tỉnh', 'Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh'],
  ],
  ['Phó Thủ tướng Trần Văn Mẫu, bộ trưởng các bộ Tài chính, Nội vụ cũng trả lời.', ['Trần Văn Mẫu | Phó Thủ tướng']],
  ['Theo Bộ trưởng Trần Văn Mẫu, Thủ tướng đã nhắc các bộ.', ['Trần Văn Mẫu | Bộ trưởng']],
  ['Theo đại biểu Trần Văn Mẫu, Giám đốc Sở Y tế, việc này khó.', ['Trần Văn Mẫu | đại biểu | Giám đốc Sở Y tế']],
  [
    'Về nghị quyết bãi nhiệm đại biểu, Trưởng ban Pháp chế Trần Văn Mẫu thông tin.',
    ['Trần Văn Mẫu | Trưởng ban Pháp chế'],
  ],
  ['Về việc xã không đủ đại biểu HĐND xã, ông Trần Văn Mẫu giải thích.', ['Trần Văn Mẫu']],
  ['Vụ việc còn để chờ chỉ đạo của Thủ tướng, luật sư Trần Văn Mẫu nói.', ['Trần Văn Mẫu']],
  ['Chức Chánh Văn phòng Sở Y tế dành cho ông Trần Văn Mẫu.', ['Trần Văn Mẫu | Chánh Văn phòng Sở Y tế']],
  [
    'Ông Trần Văn Mẫu - Giám đốc Sở Y tế cho biết, trước khi được bổ nhiệm giữ chức Trưởng phòng Tài chính huyện, ông Lê Văn Thử là nhân viên.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế', 'Lê Văn Thử | Trưởng phòng Tài chính huyện'],
  ],
  [
    'Ông Trần Văn Mẫu phải kiểm điểm với trách nhiệm là Huyện ủy viên, Phó Chủ tịch UBND huyện.',
    ['Trần Văn Mẫu | Huyện ủy viên | Phó Chủ tịch UBND huyện'],
  ],
  ['Cùng quan điểm với Chủ tịch Quốc hội, đại biểu Trần Văn Mẫu cho biết.', ['Trần Văn Mẫu | đại biểu']],
  // one person at the head of several bodies, and the heads of many
  ['Ông Trần Văn Mẫu, Giám đốc các Bệnh viện Tân Mẫu và Tân Thử, dự.', ['Trần Văn Mẫu | Giám đốc']],
  ['Dự có ông Trần Văn Mẫu, Giám đốc các Sở Y tế, Nội vụ, cùng đại diện các huyện.', ['Trần Văn Mẫu']],
]

describe('titles between names', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))
})
