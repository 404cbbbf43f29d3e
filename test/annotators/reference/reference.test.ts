import { describe, expect, it } from 'vitest'
import { references } from '../../../src/annotators/reference/reference.js'
import { read } from '../read.js'

const numbersIn = (text: string) => read(text, references).map(({ value }) => value.number)

describe('references', () => {
  it.each([
    ['Căn cứ Nghị định số 15/2019/NĐ-CP ngày 1/2/2019 của Chính phủ', ['15/2019/NĐ-CP']],
    ['thực hiện Chỉ thị 21-CT/TW và Kết luận số 12-KL/TW', ['21-CT/TW', '12-KL/TW']],
    ['sửa đổi Nghị quyết 62 / NQ - HĐND', ['62 / NQ - HĐND']],
    ['theo Luật số 25/2008/QH12', ['25/2008/QH12']],
    ['thực hiện Nghị quyết 19-2017/NQ-CP của Chính phủ (từ tháng 1/2018 – PV)', ['19-2017/NQ-CP']],
    ['theo Quy định số 90 - QĐTW', ['90 - QĐTW']],
    ['Công văn số 418/UBND-NC đề nghị', ['418/UBND-NC']],
    ['Thông tư liên tịch số 07/2014/TTLT-BTC-BNV-BTP', ['07/2014/TTLT-BTC-BNV-BTP']],
    ['bổ sung Nghị quyết số 14 ngày 3/2/2018 của HĐND tỉnh', ['Nghị quyết số 14']],
    ['ban hành Kế hoạch số 09 và Hướng dẫn số: 11', ['Kế hoạch số 09', 'Hướng dẫn số: 11']],
    ['học tập Chỉ thị 05 của Bộ Chính trị', ['Chỉ thị 05']],
    ['học tập chỉ thị 05 và nghị định 35 của Chính phủ', ['chỉ thị 05', 'nghị định 35']],
    ['hưởng chế độ theo các quyết định 290, 188 của Thủ tướng', ['quyết định 290', 'quyết định 188']],
    ['sửa đổi nghị quyết 03/2018 của HĐND', ['nghị quyết 03/2018']],
    ['Kết luận số 19 KL/TW ngày 2/3/2012', ['19 KL/TW']],
    [
      'ký các Quyết định mang số 56, 57 và 58 để thu hồi đất',
      ['Quyết định mang số 56', 'Quyết định mang số 57', 'Quyết định mang số 58'],
    ],
    ['thực hiện Nghị quyết số 11, 12 của tỉnh và 13 nội dung', ['Nghị quyết số 11', 'Nghị quyết số 12']],
    ['thực hiện Nghị quyết số 11, 12 dự án', ['Nghị quyết số 11']],
    ['trả lời Công văn số 57/VP-TH. Sau đó', ['57/VP-TH']],
    ['theo Thông tư 31/TT.BTC', ['31/TT.BTC']],
    [
      'làm theo kết luận 57 và thực hiện quy định 218, quy định 36 của Tỉnh ủy',
      ['kết luận 57', 'quy định 218', 'quy định 36'],
    ],
    ['thực hiện kế hoạch 61 của huyện, kế hoạch 2019', ['kế hoạch 61']],
    ['vay vốn theo Nghị định 55/2015 NĐ-CP', ['55/2015 NĐ-CP']],
    ['Nghị quyết số 71 / NQ - UBTVQH 14 về', ['71 / NQ - UBTVQH 14']],
    ['Kế hoạch số 35 / KH - A 06 - P 2 ngày 3/4/2019', ['35 / KH - A 06 - P 2']],
    ['sửa Quyết định 17, 24 và 31 về giá đất', ['Quyết định 17', 'Quyết định 24', 'Quyết định 31']],
    ['theo Nghị quyết 18, 2019 của họ và Nghị định 43, 15 đơn vị', ['Nghị quyết 18', 'Nghị định 43']],
    ['đã có quyết định 274 (tháng 6-2016) của sở, quyết định 275 ngày 3-7-2016', ['quyết định 274', 'quyết định 275']],
    [
      'hủy Quyết định thu hồi đất số 318; xem Kết luận nội dung tố cáo số 27',
      ['Quyết định thu hồi đất số 318', 'Kết luận nội dung tố cáo số 27'],
    ],
    ['theo NQ 36 và quy chế 41 về phối hợp', ['NQ 36', 'quy chế 41']],
    ['thực hiện chương trình 03 của Thành ủy, Đề án 08 của Tỉnh ủy', ['chương trình 03', 'Đề án 08']],
    ['Nghị quyết 24 năm 2013 và quyết định 418 năm 1999 của UBND tỉnh', ['Nghị quyết 24', 'quyết định 418']],
  ])('reads the numbers of %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })

  it.each([
    'quyết định 12 nội dung quan trọng',
    'thông qua nghị quyết 12 điều',
    'ban hành 156 Nghị quyết chuyên đề',
    'Nghị quyết Trung ương 4 khóa XII',
    'Kế hoạch 5 năm 2021 - 2025',
    'Kế hoạch 10 năm 2021-2030',
    'quyết định 12 năm tù',
    'Luật quy định 11 nhóm hành vi',
    'kết luận 36 xã vi phạm',
    'theo kế hoạch 2021 của huyện',
    'kỳ họp thứ 7 - HĐND tỉnh',
    'làm việc 24/7, tỉ số 2-1, TP Hồ Chí Minh 2/9',
    'Báo cáo 6 tháng đầu năm',
    'Quyết định 15 triệu đồng',
    'Chương trình 12 của đài, đề án 17 của nhóm',
    'quy chế 2019 của huyện',
  ])('reads nothing in %s', text => {
    expect(numbersIn(text)).toEqual([])
  })

  it('tells kind, serial, year and issuer', () => {
    expect(read('Tờ trình số 77/TTr-UBND ngày 5 tháng 6 năm 2020', references)[0]?.value).toEqual({
      number: '77/TTr-UBND',
      type: 'Tờ trình',
      serial: '77',
      year: 2020,
      issuer: 'UBND',
    })
    expect(read('Nghị quyết 24 năm 2013 của Quốc hội', references)[0]?.value.year).toBe(2013)
    expect(read('Luật số 25/2008/QH12', references)[0]?.value.type).toBe('Luật')
    expect(read('Thông tri số 09-TT/HU', references)[0]?.value.type).toBe('Thông tri')
    expect(read('văn bản số 44/CV-UBND', references)[0]?.value.type).toBe('Công văn')
  })

  it('spans the number alone', () => {
    const text = 'theo Nghị định số 15/2019/NĐ-CP'
    const [found] = read(text, references)
    expect(text.slice(found?.start, found?.end)).toBe('15/2019/NĐ-CP')
  })
})
