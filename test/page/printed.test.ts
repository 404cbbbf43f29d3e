import { describe, expect, it } from 'vitest'
import { numbersOf } from '../../src/page/numbers.js'
import { namesIn } from '../../src/page/person.js'
import { isDateLine, machineDate, printedDates } from '../../src/page/printed.js'

describe('printed dates', () => {
  it.each([
    ['Thứ năm, 30 Tháng 9 2010 06:50', '2010-09-30T06:50+07:00'],
    ['Ngày đăng: 12/10/2021 08:30', '2021-10-12T08:30+07:00'],
    ['(12/10/2021 08:30 CH)', '2021-10-12T20:30+07:00'],
    ['08:30 | 12/10/2021', '2021-10-12T08:30+07:00'],
    ['Cập nhật lúc 08h30, ngày 12-10-2021', '2021-10-12T08:30+07:00'],
    ['28 Tháng Mười Hai, 2017', '2017-12-28'],
    ['Ngày 5 tháng 3 năm 2004', '2004-03-05'],
    ['12.10.2021', '2021-10-12'],
    ['10/25/2012 9:05:11 PM', '2012-10-25T21:05+07:00'],
    ['11 thg 11, 2023, 10:00', '2023-11-11T10:00+07:00'],
    ['Oct 3, 2009', '2009-10-03'],
    ['2019-04-30 07:15', '2019-04-30T07:15+07:00'],
    ['5/6/08', '2008-06-05'],
    ['thứ ba, 16 07 2019 14:30', '2019-07-16T14:30+07:00'],
    ['Tháng Mười Hai 28, 2017', '2017-12-28'],
    ['28 Th12, 2017', '2017-12-28'],
    ['12/10/2021 lúc 08g30', '2021-10-12T08:30+07:00'],
  ])('%s', (text, value) => expect(printedDates(text)[0]?.value).toBe(value))

  it.each(['Số 15/2012/NQ-HĐND', 'các năm 16 07 2019', '31/2/2012', 'điện thoại 0237.385.2163', '1.204.556 lượt'])(
    'nothing in %s',
    text => expect(printedDates(text)).toEqual([]),
  )

  it('are told from lines that say more', () => {
    expect(isDateLine('Thứ hai, ngày 14/05/2013 - 08:15 (GMT+7)')).toBe(true)
    expect(isDateLine('Sáng 14/05/2013 khai mạc')).toBe(false)
  })

  it('of data are told in Vietnamese time', () => {
    expect(machineDate('2013-05-13T18:30:00Z')).toBe('2013-05-14T01:30+07:00')
    expect(machineDate('2013-05-14T08:30:12+0700')).toBe('2013-05-14T08:30+07:00')
    expect(machineDate('2013-05-14')).toBe('2013-05-14')
  })
})

describe('names of a byline', () => {
  it.each([
    ['Vũ Thị Lam', ['Vũ Thị Lam']],
    ['Hồ Nga - Đinh Bảo', ['Hồ Nga', 'Đinh Bảo']],
    ['Minh Anh (tổng hợp)', ['Minh Anh']],
    ['VŨ LAM', ['VŨ LAM']],
    ['Vũ Lam, Văn phòng UBND huyện', ['Vũ Lam']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names))

  it.each(['Ban Biên tập', 'Văn phòng HĐND tỉnh', 'Theo TTXVN', 'hội nghị kết thúc', 'I. Kết quả', 'admin'])(
    'nobody in %s',
    text => expect(namesIn(text)).toEqual([]),
  )
})

describe('numbers of counters', () => {
  it.each([
    ['Trong năm: 752.619', 'visitor-counter', { 'Trong năm': 752619 }],
    ['246 người đã bình chọn', 'poll', { 'bình chọn': 246 }],
    ['Hôm nay: 318 | Tất cả: 774.120', 'visitor-counter', { 'Hôm nay': 318, 'Tất cả': 774120 }],
    ['Lượt xem: 1,204', 'metadata', { 'Lượt xem': 1204 }],
  ] as const)('%s', (text, kind, values) => expect(numbersOf(text, kind)).toEqual(values))

  it('are none where nothing is counted', () =>
    expect(numbersOf('Địa chỉ: 16 Lê Hồng Phong', 'footer')).toBeUndefined())
})
