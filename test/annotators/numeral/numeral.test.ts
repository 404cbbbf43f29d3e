import { describe, expect, it } from 'vitest'
import { numerals } from '../../../src/annotators/numeral/numeral.js'
import { read } from '../read.js'

const values = (text: string): number[][] => read(text, numerals).map(({ value }) => [...value.values])

describe('numerals', () => {
  it.each<[string, number[][]]>([
    ['trồng 08 vườn ươm', [[8]]],
    ['cấp nước cho 1.915 hộ', [[1915]]],
    ['diện tích 2.604,5 ha', [[2604.5]]],
    ['bón 1,5 tấn phân', [[1.5]]],
    ['thu 31, 207 tỷ đồng', [[31.207e9]]],
    ['có 1,250 người xem', [[1250]]],
    ['sản lượng 12,345 tấn', [[12.345]]],
    ['đón 340 512 khách', [[340512]]],
    ['tiêm 1,2 triệu liều', [[1_200_000]]],
    ['tiêm 12.345.678 liều', [[12_345_678]]],
    ['kho chứa 161 nghìn tỷ đồng', [[161e12]]],
    ['quỹ có 3 tỷ 500 triệu đồng', [[3.5e9]]],
    ['quỹ có 2 triệu rưỡi đồng', [[2.5e6]]],
    ['mở mười hai lớp', [[12]]],
    ['mở hai mươi lăm lớp', [[25]]],
    ['mở một trăm linh ba lớp', [[103]]],
    ['mở ba trăm bốn mươi lớp', [[340]]],
    ['mở bốn ngàn hai trăm lớp', [[4200]]],
    ['đã thu hồi 5 giấy phép', [[5]]],
    ['kiểm điểm 3 tổ trưởng', [[3]]],
    ['dân tộc thiểu số 14 người', [[14]]],
    ['thương binh 2/4 Nguyễn Văn Hòa', []],
    ['hai mươi năm xây dựng', [[20]]],
    ['hai chục xuồng', [[20]]],
    ['nghỉ nửa ngày', [[0.5]]],
    ['sửa 05 (năm) cây cầu', [[5]]],
    ['trồng 5 - 6 cây', [[5, 6]]],
    ['lãi suất 0,3-0,5%/năm', [[0.3, 0.5]]],
    ['từ 10 đến 12 triệu đồng', [[10e6, 12e6]]],
    ['tổng số 41 cuốn sách', [[41]]],
    ['bị phạt 5 năm 9 tháng tù', [[5], [9]]],
    ['tổ công nghệ số đã đến tận nhà hướng dẫn 26 hộ', [[26]]],
  ])('reads %s', (text, expected) => expect(values(text)).toEqual(expected))

  it('keeps the denominator of a fraction apart', () => {
    expect(read('đạt 14/17 tiêu chí', numerals)[0]?.value).toMatchObject({ values: [14], outOf: 17 })
    expect(read('có 52 trong tổng số 54 đại biểu tán thành', numerals)[0]?.value).toMatchObject({
      values: [52],
      outOf: 54,
    })
    expect(read('với 5 2/5 4 phiếu', numerals)[0]?.value).toMatchObject({ values: [52], outOf: 54 })
    expect(read('với 5 9/5 4 phiếu', numerals)[0]?.value).not.toMatchObject({ outOf: 54 })
    expect(read('nộp 3 trong số 12 tỷ đồng', numerals)[0]?.value.outOf).toBeUndefined()
  })

  it.each([
    'Kỳ họp thứ 2',
    'lần thứ 3',
    'Điều 5 và khoản 2',
    'tháng 3 và quý 4',
    'năm 2018',
    'Nghị quyết 35',
    'số 30/2020/NĐ-CP',
    'ngày 12/3/2020',
    'phố Hai Bà Trưng',
    'hàng trăm người',
    'vài chục hộ',
    'những tháng đầu năm, Sở đã họp',
    'phiên bản 1.2.3',
    'F0 và A1',
    'làm theo hướng dẫn 26 của Ban Tổ chức',
  ])('reads nothing in %s', text => expect(values(text)).toEqual([]))
})
