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
    ['Các ban của HĐND đã thẩm tra 19 dự thảo nghị quyết.', [[19, 'reviewed', 'HĐND']]],
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
    'Theo khoản 3 Điều 6 nghị quyết của HĐND, phí được giảm.',
  ])('reads nothing in %s', text => expect(counts(text)).toEqual([]))
})
