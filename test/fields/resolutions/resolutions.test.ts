import { describe, expect, it } from 'vitest'
import { resolutionsField } from '../../../src/fields/resolutions/resolutions.js'
import { annotate, planOf, viewOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const { reads } = resolutionsField
const entries = (text: string, publishedAt?: string) =>
  resolutionsField.assemble(
    viewOf(annotate(documentOf(text, publishedAt === undefined ? {} : { publishedAt }), planOf(reads)), {
      name: 'test',
      reads,
    }),
  ).value

describe('resolutions', () => {
  it('make one entry of a count that is stated twice', () => {
    const found = entries('Kỳ họp HĐND tỉnh thông qua 13 nghị quyết.\n\nTheo đó, HĐND tỉnh đã thông qua 13 nghị quyết.')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ count: 13, action: 'passed', body: 'HĐND tỉnh', kind: 'nghị quyết' })
    expect(found[0]?.evidence.filter(({ rule }) => rule === 'resolution/object')).toHaveLength(2)
  })

  it('take the body from the sentences before', () => {
    const found = entries(
      'Sáng nay, HĐND huyện Hòa An họp phiên bế mạc. Các đại biểu thông qua 4 nghị quyết chuyên đề.',
    )
    expect(found).toMatchObject([{ count: 4, body: 'HĐND huyện Hòa An', kind: 'nghị quyết chuyên đề' }])
  })

  it('keep equal parts of a whole apart', () => {
    const found = entries('HĐND tỉnh thông qua 12 nghị quyết, gồm 6 nghị quyết về nhân sự và 6 nghị quyết chuyên đề.')
    expect(found.map(({ count }) => count)).toEqual([12, 6, 6])
  })

  it.each([
    ['HĐND tỉnh thông qua 21 nghị quyết, trong đó có 8 nghị quyết quy phạm pháp luật.', [8]],
    ['HĐND tỉnh thông qua 21 nghị quyết (gồm 13 nghị quyết chuyên đề và 8 nghị quyết cá biệt).', [13, 8]],
    ['HĐND tỉnh thông qua 21 nghị quyết: 13 nghị quyết chuyên đề, 6 nghị quyết về nhân sự.', [13, 6]],
    [
      'HĐND tỉnh đã ban hành 21 nghị quyết. Trong đó, kỳ họp thứ 5 ban hành 13 nghị quyết và sau đó ban hành 8 nghị quyết.',
      [13, 8],
    ],
    ['HĐND tỉnh thông qua 21 nghị quyết và thông qua 8 nghị quyết về nhân sự.', []],
    ['HĐND tỉnh thông qua 21 nghị quyết, trong đó có 8 nghị quyết chuyên đề; thẩm tra 5 dự thảo nghị quyết.', [8]],
    ['HĐND tỉnh thông qua 7 nghị quyết, trong đó có nhiều nội dung mới. HĐND huyện thông qua 9 nghị quyết.', []],
  ])('are marked where another count holds them: %s', (text, parts) => {
    expect(entries(text).flatMap(({ isPart, count }) => (isPart ? [count] : []))).toEqual(parts)
  })

  it('give a mere HĐND the name that it has before', () => {
    const found = entries(
      'Sáng nay, HĐND huyện Hòa An khai mạc kỳ họp.\n\nCác đại biểu HĐND dự phiên họp. Phiên họp thông qua 4 nghị quyết.',
    )
    expect(found).toMatchObject([{ count: 4, body: 'HĐND huyện Hòa An' }])
  })

  it('name the company of a board', () => {
    const found = entries('HĐQT của Tập đoàn Mai Hoa đã ban hành 6 nghị quyết.')
    expect(found).toMatchObject([{ count: 6, body: 'HĐQT của Tập đoàn Mai Hoa' }])
  })

  it('count drafts by the proposals that bring them', () => {
    const found = entries('Các đại biểu HĐND tỉnh đã biểu quyết thông qua 21 tờ trình dự thảo nghị quyết.')
    expect(found).toMatchObject([{ count: 21, kind: 'dự thảo nghị quyết', action: 'passed' }])
    expect(entries('HĐND tỉnh đã thông qua 21 tờ trình.')).toEqual([])
  })

  it('keep a total and its parts apart', () => {
    const found = entries('HĐND xã ban hành 9 nghị quyết, gồm 5 nghị quyết thường kỳ và 4 nghị quyết chuyên đề.')
    expect(found.map(({ count }) => count)).toEqual([9, 5, 4])
  })

  it.each<[string, string | null]>([
    ['Trong quý I/2022, HĐND tỉnh đã ban hành 14 nghị quyết.', '2022-33'],
    ['Năm 2021, HĐND tỉnh đã ban hành 52 nghị quyết, trong đó có 9 nghị quyết chuyên đề.', '2021'],
    ['Trong nhiệm kỳ 2016-2021, HĐND xã đã ban hành 70 nghị quyết.', '2016/2021'],
    ['Nhìn lại nhiệm kỳ 2016 - 2021, HĐND xã khóa X đã ra 70 nghị quyết.', '2016/2021'],
    ['Với kế hoạch được thông qua nhiệm kỳ 2016 - 2021, HĐND xã đã ra 70 nghị quyết.', null],
    ['Trong buổi sáng 28/11/2019, Quốc hội đã bấm nút thông qua 2 nghị quyết.', '2019-11-28'],
    ['Tại kỳ họp cuối năm, HĐND tỉnh thông qua 20 nghị quyết.', null],
    ['Sáng 7/6, HĐND tỉnh thông qua 11 nghị quyết.', null],
    ['Từ ngày 1/3/2022 đến ngày 12/4/2022, HĐQT đã ban hành liên tiếp 6 nghị quyết.', '2022-03-01/2022-04-12'],
    [
      'Sáng 1/7, HĐND huyện tổng kết nhiệm kỳ 2016 - 2021. Trong 5 năm của nhiệm kỳ, HĐND huyện đã ban hành 84 nghị quyết.',
      '2016/2021',
    ],
    ['Huyện đánh giá kết quả công tác năm 2021. Trong năm, HĐND huyện đã ban hành 19 nghị quyết.', '2021'],
  ])('take their time from their own sentence: %s', (text, period) => {
    expect(entries(text, '2022-07-04').map(entry => entry.period)).toContain(period)
    expect(new Set(entries(text, '2022-07-04').map(entry => entry.period)).size).toBe(1)
  })

  it.each<[string, (string | null)[]]>([
    ['Ông A sinh ngày 5/3/1965. Chiều cùng ngày, HĐND huyện đã thông qua 2 nghị quyết.', [null]],
    ['Ngày 1/7/2022 xã họp. Chiều cùng ngày, HĐND huyện đã thông qua 2 nghị quyết.', ['2022-07-01']],
    ['HĐND tỉnh khóa X (nhiệm kỳ 2004-2011) đã thông qua 195 nghị quyết.', ['2004/2011']],
    ['Tại kỳ họp HĐND tỉnh khóa X (nhiệm kỳ 2004-2011) đã thông qua 195 nghị quyết.', [null]],
    ['Kỳ họp thứ bảy dự kiến họp giữa tháng 7/2022, HĐND tỉnh sẽ xem xét 5 nghị quyết.', ['2022-07']],
    [
      'Năm 2021, HĐND tỉnh ban hành 13 nghị quyết, riêng quý IV/2021 có 2 nghị quyết; UBND tỉnh tham mưu HĐND tỉnh ban hành 1 nghị quyết.',
      ['2021', '2021-36', '2021'],
    ],
    [
      'Năm 2018 HĐND huyện ban hành 14 nghị quyết, năm 2019 là 17, còn năm 2020 nhiều nhất với 21 nghị quyết.',
      ['2018', '2019', '2020'],
    ],
    [
      'Trong quý I/2022, HĐND xã thông qua bốn nghị quyết, gồm nghị quyết về kế hoạch đầu tư công năm 2021 và 2 nghị quyết về nhân sự.',
      ['2022-33', '2022-33'],
    ],
    ['HĐND huyện đã ra được 61 nghị quyết trong năm 2021, vượt chương trình.', ['2021']],
    ['Năm 2021, HĐND huyện ban hành 31 nghị quyết. Cùng năm, HĐND cấp xã thông qua 240 nghị quyết.', ['2021', '2021']],
    ['Nhiệm kỳ 2016 - 2021 đã khép lại. Cũng trong 5 năm ấy, HĐND cấp xã ban hành 1.900 nghị quyết.', ['2016/2021']],
    [
      'Từ tháng 7 đến tháng 12/2021, xã vận hành bộ máy mới. Trong thời gian trên, HĐND xã ban hành 8 nghị quyết.',
      ['2021-07/2021-12'],
    ],
    ['Trong tháng 9, HĐND huyện sẽ xem xét 6 nghị quyết.', ['2022-09']],
    ['Huyện tổ chức họp vào tháng 4; dự kiến ban hành 20 nghị quyết.', [null]],
    [
      'Báo cáo kết quả năm 2021.\n\nKiểm tra 65 nghị quyết do HĐND xã ban hành. HĐND huyện ban hành 12 nghị quyết.',
      ['2021', null],
    ],
    [
      'Nhiệm kỳ 2011 - 2016, HĐND xã ban hành 50 nghị quyết; nhiệm kỳ này đã ban hành 70 nghị quyết.',
      ['2011/2016', null],
    ],
    ['Tại kỳ họp chuyên đề ngày 12/5, HĐND huyện thông qua 7 nghị quyết.', ['2022-05-12']],
    ['HĐND huyện thông qua 7 nghị quyết tại kỳ họp thứ ba hôm 12/5.', ['2022-05-12']],
    ['Cơ quan chuẩn bị kỳ họp thường lệ cuối năm, tại đó HĐND huyện xem xét 9 dự thảo nghị quyết.', [null]],
    [
      'Kỳ họp sẽ xem xét kết quả thu ngân sách 6 tháng đầu năm 2022, giải pháp 6 tháng cuối năm 2022; thảo luận, thông qua 8 nghị quyết.',
      [null],
    ],
    ['Trong 6 tháng đầu năm 2022, HĐND huyện đã nghe 5 báo cáo; thông qua 8 nghị quyết.', ['2022-01/2022-06']],
  ])('give each count its own time: %s', (text, periods) =>
    expect(entries(text, '2022-07-04').map(({ period }) => period)).toEqual(periods),
  )

  it('quote what they were read from', () => {
    const text = 'Quốc hội đã thông qua 18 luật, 11 nghị quyết.'
    for (const { evidence } of entries(text))
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  })
})
