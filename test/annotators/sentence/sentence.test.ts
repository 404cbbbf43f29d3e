import { describe, expect, it } from 'vitest'
import { sentences } from '../../../src/annotators/sentence/sentence.js'
import { read } from '../read.js'

const split = (text: string): string[] => read(text, sentences).map(({ start, end }) => text.slice(start, end))

/** Each line is a text whose sentences are divided by ¦. */
const texts = [
  'Hội nghị diễn ra sáng 5/3.¦ Các đại biểu thảo luận.',
  'Ngân sách đạt 1.915 tỷ đồng.¦ Chi 2,5 triệu đồng.',
  'TS. Lê Văn Mẫu trình bày tham luận.¦ GS.TS. Trần Thị Mẫu góp ý.',
  'Lễ ra quân tại TP. Vinh và TX. Từ Sơn.¦ Sau đó, đoàn về P. Tân An.',
  'Đoàn khảo sát tại H. Năm Căn và Q. Ba Đình.',
  'Bị cáo Trần Văn B. khai nhận.¦ Cơ quan điều tra đã làm việc với Nguyễn Thị C. Theo đó, bà này rút đơn.'.replace(
    'C. Theo',
    'C.¦ Theo',
  ),
  'Ông Trần B. Minh nói thêm.',
  'Các sở, ban, ngành... đều báo cáo.¦ Còn nữa…¦ Họp tiếp.',
  '“Phải làm ngay.¦ Không chờ đợi.”¦ Chủ tọa kết luận như vậy.',
  'Đại biểu hỏi: “Bao giờ xong?”.¦ Giám đốc trả lời ngay.',
  'Nghị quyết có hiệu lực từ ngày ký./.',
  '1. Về kết quả thực hiện.¦ Xã đã làm 3 km đường.',
  'II. Nhiệm vụ trọng tâm',
  'a. Ưu điểm',
  'Điều 2. Hiệu lực thi hành',
  '1.2. Về thu ngân sách',
  'Hoàn thành trong năm 2021.¦ Trong đó có 3 dự án.',
  'Xã về đích trong năm qua.¦Hội nghị biểu dương.',
  'Trang web tinh.vn đã mở lại.',
  'Tổ chức văn nghệ, thể thao, v.v.¦ Tất cả đều vui.',
  'Có 3 việc: thứ nhất, dọn rác; thứ hai, trồng cây.',
  'Hội nghị đã bế mạc.¦ "Chúng ta đã xong việc", chủ tọa nói.',
  'Kết quả thế nào?!¦ Chưa rõ.',
  'Bà Mẫu phát biểu (Ảnh: Lê Mẫu)¦ Tới dự có ông Mẫu.',
  'Ông Mẫu (xã Mẫu) Tới nơi thì muộn.',
  'Ông đã ăn no.¦ Nguyễn Văn Mẫu cũng vậy.',
]

describe('sentences', () => {
  it.each(texts)('%s', marked => {
    const parts = marked.split('¦')
    expect(split(parts.join(''))).toEqual(parts.map(part => part.trim()))
  })

  it('never cross a paragraph', () => {
    expect(split('Kết quả đạt được\n\nXã có 3 trường')).toEqual(['Kết quả đạt được', 'Xã có 3 trường'])
  })

  it('of an empty text are none', () => expect(split('')).toEqual([]))
})
