import { describe, expect, it } from 'vitest'
import { quantities } from '../../../src/annotators/quantity/quantity.js'
import { read } from '../read.js'

const pairs = (text: string): [number, string][] =>
  read(text, quantities).flatMap(({ value }) => value.values.map((one): [number, string] => [one, value.unit]))

describe('quantities', () => {
  it.each<[string, [number, string][]]>([
    ['rà soát 07 thể chế của Đoàn', [[7, 'thể chế']]],
    [
      'thu ngân sách 12,5 tỷ đồng, đạt 104% kế hoạch',
      [
        [12.5, 'tỷ đồng'],
        [104, '%'],
      ],
    ],
    ['vốn 161 nghìn tỷ đồng', [[161000, 'tỷ đồng']]],
    [
      'hỗ trợ 500 triệu và 2 tấn gạo',
      [
        [500, 'triệu'],
        [2, 'tấn'],
      ],
    ],
    ['giải ngân 12 tỷ 450 triệu đồng', [[12.45, 'tỷ đồng']]],
    [
      'tiếp nhận 36 đơn thư, xếp lưu 9, đã giải quyết 21.',
      [
        [36, 'đơn thư'],
        [9, 'đơn thư'],
        [21, 'đơn thư'],
      ],
    ],
    ['gần 5 triệu hộ', [[5_000_000, 'hộ']]],
    ['vốn 2 tỷ dồng', [[2, 'tỷ đồng']]],
    ['thu nhập đạt 55 triệu đồng/ năm', [[55, 'triệu đồng/năm']]],
    ['xây nhà ở các huyện 30a.', []],
    ['kết nối với 19 huyện, thị xã', [[19, 'huyện, thị xã']]],
    ['làm việc với 40 phường xã', [[40, 'phường xã']]],
    ['rà soát 12 địa phương, cơ quan, đơn vị', [[12, 'địa phương, cơ quan, đơn vị']]],
    ['đôn đốc 9 sở, ban ngành', [[9, 'sở, ban ngành']]],
    [
      'thông qua 4 luật, pháp lệnh, 6 nghị quyết',
      [
        [4, 'luật, pháp lệnh'],
        [6, 'nghị quyết'],
      ],
    ],
    [
      'bắt 9 vụ/17 đối tượng',
      [
        [9, 'vụ'],
        [17, 'đối tượng'],
      ],
    ],
    ['12 tuyến/15 tuyến đường sạch rác', [[12, 'tuyến']]],
    ['đạt 15/19 tiêu chí', [[15, 'tiêu chí']]],
    [
      'giảm 0,3-0,5%/năm',
      [
        [0.3, '%/năm'],
        [0.5, '%/năm'],
      ],
    ],
    ['tháo dỡ 30 vật cản trên hè', [[30, 'vật cản']]],
    ['thu giữ 427, 46m3 gỗ', [[427.46, 'm3']]],
    ['hỗ trợ 50.000đ', [[50000, 'đ']]],
    ['do ba đơn vị phối hợp', [[3, 'đơn vị']]],
    ['bốn Văn phòng', [[4, 'Văn phòng']]],
    [
      'được bầu với số phiếu tuyệt đối 48/48 (đạt 100%)',
      [
        [48, 'phiếu'],
        [100, '%'],
      ],
    ],
    ['người nhận số phiếu tín nhiệm cao nhất (437).', [[437, 'phiếu']]],
    ['số người có quan hệ ruột thịt là 18.', [[18, 'người']]],
    [
      'ông Hòa và bà Lan lần lượt có 12 và 11 phiếu tín nhiệm thấp',
      [
        [12, 'phiếu'],
        [11, 'phiếu'],
      ],
    ],
    [
      'xử lý 59 trường hợp, gồm khai trừ 1, cách chức 3',
      [
        [59, 'trường hợp'],
        [1, 'trường hợp'],
        [3, 'trường hợp'],
      ],
    ],
    [
      'được 50 phiếu cao và một phiếu thấp',
      [
        [50, 'phiếu'],
        [1, 'phiếu'],
      ],
    ],
    ['bà Lan có một phiếu bầu', []],
    ['kết luận 1.500 tổ chức đảng', [[1500, 'tổ chức đảng']]],
    ['theo Kết luận 15 của ban', []],
    [
      'truy vết được 34 F1 và 5 người',
      [
        [34, 'F1'],
        [5, 'người'],
      ],
    ],
    ['dịch vụ 5G của nhà mạng', []],
    ['để công ty MAIHOA 14 trụ vững', []],
  ])('reads %s', (text, expected) => expect(pairs(text)).toEqual(expected))

  it.each(['ông xếp thứ 12 và 13 của giải', 'đến 2025 đúng tiến độ', 'một dự án lớn', 'trong bốn và năm', 'ba tôi'])(
    'reads nothing in %s',
    text => expect(pairs(text)).toEqual([]),
  )
})
