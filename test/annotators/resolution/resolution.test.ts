import { describe, expect, it } from 'vitest'
import { resolutionCounts } from '../../../src/annotators/resolution/resolution.js'
import { read } from '../read.js'

const counts = (text: string): [number, string, string | null][] =>
  read(text, resolutionCounts).map(({ value }) => [
    value.count,
    value.action,
    value.body ? text.slice(value.body.start, value.body.end) : null,
  ])

describe('resolution counts', () => {
  it.each<[string, [number, string, string | null][]]>([
    ['HĐND tỉnh đã thông qua 31 nghị quyết.', [[31, 'passed', 'HĐND tỉnh']]],
    ['HĐND tỉnh đã xem xét, thông qua ba nghị quyết chuyên đề.', [[3, 'passed', 'HĐND tỉnh']]],
    ['Quốc hội đã thông qua 7 luật, 2 pháp lệnh và 9 nghị quyết.', [[9, 'passed', 'Quốc hội']]],
    ['Chính phủ đã ban hành 40 nghị định, 12 nghị quyết.', [[12, 'issued', 'Chính phủ']]],
    ['Văn phòng đã tham mưu xây dựng 24 Nghị quyết cá biệt.', [[24, 'drafted', null]]],
    ['Có 15/15 dự thảo nghị quyết do UBND huyện trình được HĐND huyện thông qua.', [[15, 'passed', 'HĐND huyện']]],
    ['Qua rà soát cho thấy 5 nghị quyết do HĐND xã Bình An ban hành còn sai sót.', [[5, 'issued', 'HĐND xã Bình An']]],
    ['UBND tỉnh trình HĐND tỉnh 8 dự thảo nghị quyết.', [[8, 'submitted', 'UBND tỉnh']]],
    ['Các ban của HĐND đã thẩm tra 19 dự thảo nghị quyết.', [[19, 'reviewed', 'Các ban của HĐND']]],
    ['Ban Kinh tế và Ngân sách thẩm tra 7 dự thảo nghị quyết.', [[7, 'reviewed', 'Ban Kinh tế và Ngân sách']]],
    [
      'Ban Pháp chế đã thẩm tra 3 dự thảo nghị quyết, Ban Dân tộc hai dự thảo.',
      [
        [3, 'reviewed', 'Ban Pháp chế'],
        [2, 'reviewed', 'Ban Dân tộc'],
      ],
    ],
    ['Chủ tịch HĐND tỉnh Lò Văn Sáng yêu cầu thông qua 5 nghị quyết.', [[5, 'passed', 'HĐND tỉnh']]],
    ['HĐND 12 xã, thị trấn đã ban hành 240 nghị quyết.', [[240, 'issued', 'HĐND 12 xã, thị trấn']]],
    [
      'Qua giám sát, đoàn rà soát 44 nghị quyết do HĐND cấp huyện, cấp xã ban hành.',
      [[44, 'issued', 'HĐND cấp huyện, cấp xã']],
    ],
    ['Tổ công tác đã rà soát 18 nghị quyết.', [[18, 'reviewed', 'Tổ công tác']]],
    ['HĐND xã Tân Mỹ bãi bỏ 2 nghị quyết hết hiệu lực.', [[2, 'other', 'HĐND xã Tân Mỹ']]],
    ['Đến nay mười hai nghị quyết mà HĐND tỉnh ban hành đã đi vào cuộc sống.', [[12, 'issued', 'HĐND tỉnh']]],
    ['Vẫn còn 3 nghị quyết ban hành chậm so với kế hoạch.', [[3, 'issued', null]]],
    [
      'Nhiệm kỳ này HĐND huyện ban hành 80 nghị quyết. Cụ thể: về kinh tế 50 nghị quyết; về nhân sự 30 nghị quyết.',
      [
        [80, 'issued', 'HĐND huyện'],
        [50, 'issued', 'HĐND huyện'],
        [30, 'issued', 'HĐND huyện'],
      ],
    ],
    ['HĐND thị xã ban hành 31 nghị quyết, nhiều hơn năm trước sáu nghị quyết.', [[31, 'issued', 'HĐND thị xã']]],
    ['Kỳ họp HĐND tỉnh đã thông qua 9 nghị quyết, quyết định nhiều vấn đề lớn.', [[9, 'passed', 'HĐND tỉnh']]],
    ['Ủy ban Mặt trận góp ý 6 dự thảo nghị quyết của HĐND tỉnh.', [[6, 'other', null]]],
    [
      'HĐND thành phố khóa X thông qua 20 nghị quyết, trong đó có 12 nghị quyết thường kỳ, 8 nghị quyết chuyên đề.',
      [
        [20, 'passed', 'HĐND thành phố khóa X'],
        [12, 'passed', 'HĐND thành phố khóa X'],
        [8, 'passed', 'HĐND thành phố khóa X'],
      ],
    ],
    ['Kỳ họp sẽ thông qua bảy luật (sửa đổi Luật Đất đai; Luật Nhà ở) và 2 nghị quyết.', [[2, 'passed', null]]],
    ['Kỳ họp HĐND TP. HCM đã thông qua 9 nghị quyết.', [[9, 'passed', 'HĐND TP. HCM']]],
    ['Đó là 4 nghị quyết được hạ viện Mỹ thông qua.', [[4, 'passed', 'hạ viện Mỹ']]],
    ['Kỳ họp thứ 5 HĐND tỉnh khóa XIV đã thông qua 10 nghị quyết.', [[10, 'passed', 'HĐND tỉnh']]],
  ])('reads %s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    'Hội nghị quán triệt 4 nghị quyết quan trọng này.',
    'Đồng chí nêu rõ nội dung của 3 nghị quyết.',
    'HĐND tỉnh ban hành Nghị quyết số 35 về học phí.',
    'Sau 2 năm thực hiện Nghị quyết 54, thành phố đã thông qua đề án.',
    'Quốc hội thông qua 15 luật, nghị quyết.',
    'HĐND và UBND cấp huyện đã ban hành 62 nghị quyết, quyết định; việc kiểm tra được duy trì.',
    'Huyện đã triển khai 6 nghị quyết của cấp trên.',
    'Theo khoản 3 Điều 6 nghị quyết của HĐND, phí được giảm.',
  ])('reads nothing in %s', text => expect(counts(text)).toEqual([]))
})
