import { describe, expect, it } from 'vitest'
import { personsIn } from '../persons/people.js'

const cases: readonly (readonly [string, readonly string[]])[] = [
  // the time of an office behind it, and the next one
  [
    'Luật sư Trần Văn Mẫu, quyền Chủ tịch nước từ tháng 4/1980 đến tháng 7/1981; Chủ tịch Quốc hội từ năm 1981 đến năm 1987.',
    ['Trần Văn Mẫu | *quyền Chủ tịch nước | *Chủ tịch Quốc hội'],
  ],
  [
    'Ông Trần Văn Mẫu nói.\nTrên cương vị Phó thủ tướng, rồi Phó chủ tịch Hội đồng Bộ trưởng từ năm 1976 đến 1986 và Trưởng tiểu ban Kinh tế, ông là người đề xuất.',
    ['Trần Văn Mẫu | *Phó thủ tướng | *Phó chủ tịch Hội đồng Bộ trưởng | *Trưởng tiểu ban Kinh tế'],
  ],
  [
    'Ông Trần Văn Mẫu nói.\nGiữ trọng trách Chủ tịch UBND tỉnh từ tháng 6/1987 đến tháng 3/1988, ông đã đi nhiều nơi.',
    ['Trần Văn Mẫu | *Chủ tịch UBND tỉnh'],
  ],
  ['Ông Trần Văn Mẫu nói.\nTrên cương vị Chủ tịch UBND tỉnh, ông sẽ làm hết sức.', ['Trần Văn Mẫu']],
  [
    'Tới dâng hương Tổng Bí thư của Đảng từ năm 1986 đến năm 1991 - Trần Văn Mẫu - Thủ tướng nhắc lại những đóng góp của ông.',
    ['Trần Văn Mẫu | *Tổng Bí thư của Đảng'],
  ],
  [
    'Bà Lê Thị Thử sinh năm 1970, quê ở tỉnh An Giang; Ủy viên Trung ương Đảng; đại biểu Quốc hội.',
    ['Lê Thị Thử | Ủy viên Trung ương Đảng | đại biểu Quốc hội'],
  ],
  // lists that go on, and verbs of office
  [
    'Bà Trần Thị Mẫu hiện vẫn là Phó Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh An Giang.',
    ['Trần Thị Mẫu | Phó Bí thư Tỉnh ủy | Trưởng đoàn đại biểu Quốc hội tỉnh An Giang'],
  ],
  [
    'Ông Trần Văn Mẫu mới được Thành ủy điều động qua làm Bí thư Đảng ủy Khối các cơ quan thành phố.',
    ['Trần Văn Mẫu | Bí thư Đảng ủy Khối các cơ quan thành phố'],
  ],
  [
    'Bà Lê Thị Thử, tân Giám đốc Sở Tư pháp, được HĐND thành phố bầu vào Ủy viên UBND thành phố.',
    ['Lê Thị Thử | Giám đốc Sở Tư pháp | Ủy viên UBND thành phố'],
  ],
  ['Ông Trần Văn Mẫu được bầu chọn là Bí thư Tỉnh ủy.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  [
    'Từ 1997 đến 2003, ông Trần Văn Mẫu là Thứ trưởng Bộ Y tế, sau đó lần lượt làm Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh An Giang giai đoạn 2003 - 2006.',
    ['Trần Văn Mẫu | *Thứ trưởng Bộ Y tế | *Phó Bí thư Tỉnh ủy | *Chủ tịch UBND tỉnh An Giang'],
  ],
  // what somebody is paid as
  ['Ông Trần Văn Mẫu, hàm Vụ trưởng, Phó Chánh Văn phòng Quốc hội.', ['Trần Văn Mẫu | Phó Chánh Văn phòng Quốc hội']],
  // assistants and their chiefs
  [
    'Ông Trần Văn Mẫu, Trợ lý Phó Thủ tướng Lê Văn Thử, cho biết.',
    ['Trần Văn Mẫu | Trợ lý Phó Thủ tướng Lê Văn Thử', 'Lê Văn Thử | Phó Thủ tướng'],
  ],
  [
    'Bổ nhiệm ông Trần Văn Mẫu, hàm Vụ trưởng, giữ chức Trợ lý Ủy viên Bộ Chính trị, Phó Thủ tướng Lê Văn Thử.',
    [
      'Trần Văn Mẫu | Trợ lý Ủy viên Bộ Chính trị, Phó Thủ tướng Lê Văn Thử',
      'Lê Văn Thử | Ủy viên Bộ Chính trị | Phó Thủ tướng',
    ],
  ],
  ['Trợ lý Bộ trưởng Trần Văn Mẫu cho biết.', ['Trần Văn Mẫu | Trợ lý Bộ trưởng']],
  [
    'Dự có Thứ trưởng Trần Văn Mẫu, Trợ lý Bộ trưởng Lê Văn Thử.',
    ['Trần Văn Mẫu | Thứ trưởng', 'Lê Văn Thử | Trợ lý Bộ trưởng'],
  ],
  [
    'Trước tình hình đó, Quốc hội đã bãi nhiệm ĐBQH, phê chuẩn cách chức Bộ trưởng Bộ Y tế với ông Trần Văn Mẫu.',
    ['Trần Văn Mẫu | *ĐBQH | *Bộ trưởng Bộ Y tế'],
  ],
  [
    'Bà Lê Thị Thử nói. Bà vốn có tám năm làm Trưởng Ban Tổ chức Thị ủy Tân Mẫu trước khi sang ngành kiểm tra.',
    ['Lê Thị Thử | *Trưởng Ban Tổ chức Thị ủy Tân Mẫu'],
  ],
  [
    'Ông Trần Văn Mẫu nói. Thậm chí, có cả đồng chí là Chánh Văn phòng đã nghỉ hưu cũng nhận được tin nhắn.',
    ['Trần Văn Mẫu'],
  ],
  [
    'Bà Lê Thị Thử từng đảm nhận các nhiệm vụ như Bí thư Huyện đoàn Tân Mẫu; Phó Bí thư Tỉnh đoàn.',
    ['Lê Thị Thử | *Bí thư Huyện đoàn Tân Mẫu | *Phó Bí thư Tỉnh đoàn'],
  ],
  [
    'Ông Trần Văn Mẫu sinh năm 1960. Ông có 30 năm công tác trong ngành công an, nguyên là Giám đốc Công an tỉnh.',
    ['Trần Văn Mẫu | *Giám đốc Công an tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu sinh năm 1960. Sau đó ông chuyển ngành và giữ các chức vụ chủ chốt tại tỉnh như Giám đốc Sở Y tế, Chủ tịch HĐND tỉnh.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | *Chủ tịch HĐND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu có bằng cử nhân luật, từng kinh qua các chức vụ Giám đốc Sở Y tế; Bí thư Huyện ủy và sau đó làm Chủ tịch HĐND tỉnh.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | *Bí thư Huyện ủy | *Chủ tịch HĐND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu năm nay 50 tuổi, quê xã Tân Thử, hiện là Tỉnh ủy viên, Bí thư Tỉnh đoàn.',
    ['Trần Văn Mẫu | Tỉnh ủy viên | Bí thư Tỉnh đoàn'],
  ],
  [
    'Ông Trần Văn Mẫu từng giữ các chức vụ: Chuyên viên, Phó Giám đốc Sở Y tế; Bí thư Huyện ủy.',
    ['Trần Văn Mẫu | *Phó Giám đốc Sở Y tế | *Bí thư Huyện ủy'],
  ],
  [
    'Ông từ chối. Trước đó ông Trần Văn Mẫu từng đảm nhiệm vị trí lãnh đạo ở tỉnh như Giám đốc Sở Y tế, Bí thư Huyện ủy.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | *Bí thư Huyện ủy'],
  ],
  ['Ông Trần Văn Mẫu, 52 tuổi, tuần trước đã phải từ chức Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu | *Chủ tịch UBND tỉnh']],
  // who has died, and dismissals that are only planned
  ['Sau khi Chủ tịch nước Trần Văn Mẫu qua đời, lễ tang được tổ chức.', ['Trần Văn Mẫu | *Chủ tịch nước']],
  [
    'HĐND trình miễn nhiệm chức danh chủ tịch HĐND tỉnh với bà Lê Thị Thử, miễn nhiệm chức danh trưởng ban pháp chế HĐND tỉnh với ông Trần Văn Mẫu.',
    ['Lê Thị Thử | chủ tịch HĐND tỉnh', 'Trần Văn Mẫu | trưởng ban pháp chế HĐND tỉnh'],
  ],
  [
    'Đoàn thăm ông Trần Văn Mẫu (thương binh 1/4, nguyên Phó Giám đốc Sở Y tế).',
    ['Trần Văn Mẫu | *Phó Giám đốc Sở Y tế'],
  ],
  [
    'Thời điểm đang làm Giám đốc Sở Y tế, ông Trần Văn Mẫu đã ký nhiều quyết định.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu được bầu giữ các chức vụ: Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu | Phó Bí thư Tỉnh ủy | Chủ tịch UBND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu công tác ở tỉnh từ năm 2010. Từ vị trí Bí thư Huyện ủy Tân Thử, ông được bầu làm Phó Chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy Tân Thử | Phó Chủ tịch UBND tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu, từ cương vị Phó Bí thư Huyện ủy, được bầu làm Chủ tịch UBND huyện Tân Thử.',
    ['Trần Văn Mẫu | *Phó Bí thư Huyện ủy | Chủ tịch UBND huyện Tân Thử'],
  ],
  [
    'Ông Trần Văn Mẫu 64 tuổi, quê ở huyện Tân Mẫu; là Ủy viên Trung ương Đảng khóa 12; từng đảm nhiệm chức vụ Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | Ủy viên Trung ương Đảng khóa 12 | *Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu trưởng thành từ phong trào thanh niên. Từ năm 1994 ông chuyển công tác sang UBND tỉnh, làm Chánh Văn phòng UBND tỉnh, rồi làm Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | Chánh Văn phòng UBND tỉnh | Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu từng giữ các chức Giám đốc Sở Y tế, sau đó giữ chức Bí thư Huyện ủy.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | *Bí thư Huyện ủy'],
  ],
  [
    'Ông Trần Văn Mẫu từng giữ nhiều chức vụ ở huyện Tân Thử, sau đó là Phó Chủ tịch UBND tỉnh, Trưởng Ban Tổ chức Tỉnh ủy.',
    ['Trần Văn Mẫu | *Phó Chủ tịch UBND tỉnh | *Trưởng Ban Tổ chức Tỉnh ủy'],
  ],
  [
    'Ông Trần Văn Mẫu từng giữ các chức vụ: Kế toán công ty, Giám đốc Sở Y tế; Bí thư Huyện ủy Tân Thử.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | *Bí thư Huyện ủy Tân Thử'],
  ],
  [
    'Từ năm 2012, anh Trần Văn Mẫu giữ chức Bí thư Quận đoàn Tân Mẫu, tham gia Ủy viên Ban Thường vụ Thành đoàn.',
    ['Trần Văn Mẫu | Bí thư Quận đoàn Tân Mẫu | Ủy viên Ban Thường vụ Thành đoàn'],
  ],
  [
    'Hội nghị kỷ luật ông Trần Văn Mẫu bằng hình thức cảnh cáo, thôi chức Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế'],
  ],
  ['Tỉnh ủy đề xuất ông Trần Văn Mẫu, Giám đốc Sở Y tế giữ chức Bí thư Huyện ủy.', ['Trần Văn Mẫu | Giám đốc Sở Y tế']],
  [
    'Ông Trần Văn Mẫu từng đảm nhiệm các chức vụ Cục phó, thư ký Thứ trưởng Bộ Y tế, Phó Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | *Cục phó | *thư ký Thứ trưởng Bộ Y tế | *Phó Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu từng là Bí thư Thành ủy, phụ trách Ban Tuyên huấn Trung ương Cục, Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | *Bí thư Thành ủy | *Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu từng là Bí thư Thành ủy, yêu cầu xử lý nghiêm, Giám đốc Sở Y tế nói.',
    ['Trần Văn Mẫu | *Bí thư Thành ủy'],
  ],
  [
    'Ông Trần Văn Mẫu được nhiều người đánh giá là có kinh nghiệm, từng trải qua các chức vụ Chủ tịch UBND xã, Chánh Văn phòng Huyện ủy.',
    ['Trần Văn Mẫu | *Chủ tịch UBND xã | *Chánh Văn phòng Huyện ủy'],
  ],
  [
    'Hầu hết các chức vụ ông Trần Văn Mẫu trải qua đều gắn với huyện Tân Mẫu: Bí thư Huyện đoàn, Phó Chủ tịch rồi Chủ tịch UBND huyện Tân Mẫu.',
    ['Trần Văn Mẫu | *Bí thư Huyện đoàn | *Phó Chủ tịch | *Chủ tịch UBND huyện Tân Mẫu'],
  ],
  [
    'Ông Trần Văn Mẫu lần lượt đảm nhận các vị trí công tác khác nhau tại các tỉnh miền núi như Bí thư Huyện ủy Tân Mẫu, Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy Tân Mẫu | *Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu sinh năm 1950, quê xã Cẩm Mẫu; nguyên là Ủy viên Trung ương Đảng các khóa VII, VIII; Ủy viên Bộ Chính trị khóa IX.',
    ['Trần Văn Mẫu | *Ủy viên Trung ương Đảng | *Ủy viên Bộ Chính trị khóa IX'],
  ],
  [
    'Ông Trần Văn Mẫu sinh năm 1950, quê xã Cẩm Mẫu; nguyên Giám đốc Sở Y tế; Chủ tịch Hội Đông y tỉnh.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế'],
  ],
  [
    'Ông Trần Văn Mẫu, 59 tuổi, là Thạc sĩ quản trị kinh doanh, Ủy viên Trung ương Đảng khóa 12, đại biểu Quốc hội khóa 14.',
    ['Trần Văn Mẫu | Ủy viên Trung ương Đảng khóa 12 | đại biểu Quốc hội khóa 14'],
  ],
  [
    'Ông Trần Văn Mẫu là đại biểu Quốc hội 3 khóa XII, XIII và XIV, Ủy viên Ủy ban Tư pháp Quốc hội.',
    ['Trần Văn Mẫu | đại biểu Quốc hội | Ủy viên Ủy ban Tư pháp Quốc hội'],
  ],
  [
    'Ông Trần Văn Mẫu, Bí thư Huyện ủy nói. Đồng chí nguyên là Giám đốc Sở Y tế, được bổ nhiệm Chính ủy Bộ CHQS tỉnh từ ngày 15/11.',
    ['Trần Văn Mẫu | Bí thư Huyện ủy | *Giám đốc Sở Y tế | Chính ủy Bộ CHQS tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu, Chánh Văn phòng UBND tỉnh. Ông được đại biểu bỏ phiếu bầu làm Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | Chánh Văn phòng UBND tỉnh | Giám đốc Sở Y tế'],
  ],
  [
    'Từ 2008 - 2011, ông Trần Văn Mẫu làm Bí thư Huyện đoàn; từ năm 2012 đến tháng 3-2014, làm Giám đốc Sở Y tế.\nSau đó làm Bí thư Huyện ủy Tân Mẫu.',
    ['Trần Văn Mẫu | *Bí thư Huyện đoàn | *Giám đốc Sở Y tế | Bí thư Huyện ủy Tân Mẫu'],
  ],
  // an assistant, and who comes next in a list of guests
  [
    'Tham dự có ông Trần Văn Mẫu, Trợ lý Bộ trưởng Ngoại giao, Vụ trưởng Vụ Châu Á Lê Văn Thử, Đại sứ Phạm Văn Thí.',
    ['Trần Văn Mẫu | Trợ lý Bộ trưởng Ngoại giao', 'Lê Văn Thử | Vụ trưởng Vụ Châu Á', 'Phạm Văn Thí | Đại sứ'],
  ],
  [
    'Tham dự có ông Trần Văn Mẫu, Trợ lý Chủ tịch nước, Chủ nhiệm Văn phòng Chủ tịch nước Lê Văn Thử.',
    ['Trần Văn Mẫu | Trợ lý Chủ tịch nước', 'Lê Văn Thử | Chủ nhiệm Văn phòng Chủ tịch nước'],
  ],
  [
    'Tham dự có ông Trần Văn Mẫu, Trợ lý Tổng Bí thư, Phó Chủ nhiệm Lê Văn Thử.',
    ['Trần Văn Mẫu | Trợ lý Tổng Bí thư', 'Lê Văn Thử | Phó Chủ nhiệm'],
  ],
  // what else is told of somebody, and what another one does
  ['Ông Trần Văn Mẫu sinh sống tại phường 1; Chủ tịch UBND phường đã xác minh.', ['Trần Văn Mẫu']],
  ['Ông Trần Văn Mẫu quê Nghệ An, bị phạt; Giám đốc Sở Y tế.', ['Trần Văn Mẫu']],
  ['Bà Lê Thị Thử sinh năm 1970, quê ở tỉnh An Giang; Giám đốc Sở Y tế khẳng định đã làm đúng.', ['Lê Thị Thử']],
  [
    'Ông Trần Văn Mẫu giữ chức Bí thư Huyện ủy giai đoạn 2016-2018, Phó Chủ tịch UBND huyện đã ký quyết định.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy'],
  ],
  [
    'Ông Trần Văn Mẫu nói.\nGiữ trọng trách Chủ tịch HĐND tỉnh với kế hoạch giai đoạn 2021-2025, ông cam kết đổi mới.',
    ['Trần Văn Mẫu'],
  ],
]

describe('offices of a career', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))
})
