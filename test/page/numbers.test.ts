import { describe, expect, it } from 'vitest'
import { numbersOf } from '../../src/page/numbers.js'

describe('numbersOf', () => {
  it.each<[string, Parameters<typeof numbersOf>[1], Record<string, number>]>([
    ['Trong năm: 81.402', 'visitor-counter', { 'Trong năm': 81402 }],
    ['Hôm qua | 1.316', 'visitor-counter', { 'Hôm qua': 1316 }],
    ['Tổng lượt truy cập: | 3.040.777', 'visitor-counter', { 'Tổng lượt truy cập': 3040777 }],
    ['Tháng hiện tại2,318', 'visitor-counter', { 'Tháng hiện tại': 2318 }],
    ['Đang xem 7', 'visitor-counter', { 'Đang xem': 7 }],
    ['lượt đánh giá: 12, trung bình: 3,5', 'rating', { 'lượt đánh giá': 12 }],
    ['Online: 12 / Hôm nay: 905', 'visitor-counter', { Online: 12, 'Hôm nay': 905 }],
    ['Bản quyền 2021. Người đang xem trang: 31', 'footer', { 'Người đang xem trang': 31 }],
    ['Bình thường 3.5 (9 votes)', 'navigation', { votes: 9 }],
    ['127 người đã bình chọn', 'poll', { 'bình chọn': 127 }],
    ['Trực tuyến (20 phút qua): 14', 'visitor-counter', { 'Trực tuyến': 14 }],
    ['Hôm nay: 27 Tháng 3, 2012 Hôm qua: 310', 'visitor-counter', { 'Hôm qua': 310 }],
  ])('reads %s', (text, kind, values) => {
    expect(numbersOf(text, kind)).toEqual(values)
  })

  it.each(['Chào mừng quý khách', '12/08/2020', 'Thống kê truy cập'])('reads nothing in %s', text => {
    expect(numbersOf(text, 'visitor-counter')).toBeUndefined()
  })

  it('reads nothing of chrome that counts nothing, but totals', () => {
    expect(numbersOf('Tiếp 9 đoàn khách', 'related')).toBeUndefined()
    expect(numbersOf('Bản quyền 2020. Lượt xem: 5.118', 'footer')).toEqual({ 'Lượt xem': 5118 })
  })
})
