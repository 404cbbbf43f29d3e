import { describe, expect, it } from 'vitest'
import { dates } from '../../../src/annotators/date/date.js'
import { read } from '../read.js'

const quotes = (text: string) => read(text, dates).map(({ start, end }) => text.slice(start, end))

describe('dates', () => {
  it.each([
    ['Chiều 14/9, UBND tỉnh họp', ['Chiều 14/9']],
    ['Sáng ngày 14-9-2019, tại hội trường', ['Sáng ngày 14-9-2019']],
    ['Sáng nay (14/9), đoàn công tác đến thăm', ['Sáng nay (14/9)']],
    ['diễn ra vào thứ Bảy (14.9) tại tỉnh', ['thứ Bảy (14.9)']],
    ['từ ngày 14 đến 16/9 tại thành phố', ['ngày 14 đến 16/9']],
    ['từ ngày 28/9 đến ngày 2/10/2019 tại xã', ['ngày 28/9 đến ngày 2/10/2019']],
    ['các ngày 14, 15 và 16.9 tại huyện', ['ngày 14, 15 và 16.9']],
    ['Trong hai ngày 30/9 và 1/10, tỉnh tổ chức', ['ngày 30/9', '1/10']],
    ['ngày thành lập (14/9/1949 - 14/9/2019) trang trọng', ['14/9/1949', '14/9/2019']],
    ['ngày 14 tháng 9 năm 2019', ['ngày 14 tháng 9 năm 2019']],
    ['Hôm qua, lãnh đạo sở cho biết', ['Hôm qua']],
    ['nghỉ lễ 30/4 và 1/5 năm nay', ['30/4', '1/5']],
    ['Môi trường sáng 14/9 họp báo', ['sáng 14/9']],
    ['kỳ họp thứ 36, ngày 14/9 tại tỉnh', ['ngày 14/9']],
    ['bắt đầu từ 7h ngày 14/9 đến 7h30 ngày 15/9', ['ngày 14/9 đến 7h30 ngày 15/9']],
    ['từ 5-8 đến 5-9 sẽ đấu thầu', ['5-8 đến 5-9']],
    ['Từ mùng 4 đến mùng 6/8, tỉnh họp', ['mùng 4 đến mùng 6/8']],
    ['họp vào đầu tuần tới (12-3), cho ý kiến', ['12-3']],
    ['Ông Mẫu cho biết 1/7 tới đây sẽ nghỉ hưu', ['1/7']],
    ['Ngày 20 tháng Tư, tại hội trường', ['Ngày 20 tháng Tư']],
    ['hưởng ứng Ngày quốc tế trẻ em gái 11/10. Xã', ['11/10']],
    ['chào mừng Ngày Khoa học công nghệ Việt Nam 18-5, sở', ['18-5']],
    ['Từ ngày thành lập đến nay xã đã đạt 11/12 tiêu chí', []],
    ['khu đất 2-4-6 đường Minh Sơn, sự chênh lệch giữa các khu vực 1-2-3 đã khác', []],
    ['từ 4-9/12, tỉnh họp', ['4-9/12']],
    ['2019-03-07 03:01 Phút 53', ['2019-03-07']],
    ['19-10, tại trụ sở huyện', ['19-10']],
    ['họp mặt Ngày Phụ nữ Việt Nam sáng 20-10, bà Mẫu nói', ['sáng 20-10']],
    ['Trong ngày học sinh toàn tỉnh có 7/9 trường trở lại lớp', []],
    ['nhân Ngày BHYT Việt Nam (1-7), xã', ['1-7']],
  ])('reads the days of %s', (text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })

  it.each([
    'thắng 2-1 ở phút 89',
    'Trong ngày, thế giới ghi nhận 5/7 ca',
    'Ngày hội toàn dân có 14/14 xã tham gia',
    'tại Hội trường 2/9 và đường 30/4',
    '12/15 tiêu chí, 50/53 đại biểu',
    'mỗi ngày 2-3 tiếng, trong 3 ngày',
    'lúc 7h30 phút, điện thoại 0914.123.456',
    'tăng từ 2-3% so với cùng kỳ',
    'thiệt hại từ 1-1,5% thu nhập',
    'công tác được 4 năm 8 tháng 4 ngày',
    'thắng sát nút (12-3), vào vòng sau',
    'tại kỳ họp thứ 4 vừa qua',
    'chiếm tới 3/4 diện tích',
    'đã thông qua 7/8 nghị quyết và 5/5 tờ trình',
    'Nghị định số 12/2019/NĐ-CP',
    'diện tích 21.576,5 km²',
    'số nhà 12/5 đường Lê Lợi',
    'hiện nay, ngày nay, ngày càng',
  ])('reads nothing in %s', text => {
    expect(quotes(text)).toEqual([])
  })

  it('tells what the words before make of a day', () => {
    const cueOf = (text: string) => read(text, dates)[0]?.value.cue
    expect(cueOf('hoàn thành trước ngày 14/9/2019')).toBe('deadline')
    expect(cueOf('Nghị quyết số 12/NQ-HĐND ngày 14/9/2019')).toBe('signing')
    expect(cueOf('Nghị quyết số 12/NQ-HĐND\n\nNgày 14/9, tỉnh họp')).toBeUndefined()
    expect(cueOf('có hiệu lực từ ngày 14/9/2019')).toBe('validity')
    expect(cueOf('từ ngày 14/9/2019 đến nay')).toBe('since')
    expect(cueOf('ông sinh ngày 14/9/1959')).toBe('birth')
    expect(cueOf('Chiều 14/9, tỉnh tổ chức')).toBeUndefined()
    expect(cueOf('Thường trực HĐND tỉnh báo cáo: ngày 14/9/2019, tỉnh tổ chức')).toBeUndefined()
  })

  it('names lunar days as such', () => {
    expect(read('ngày 23 tháng Chạp', dates)[0]?.value).toMatchObject({ points: [], lunar: true })
  })
})
