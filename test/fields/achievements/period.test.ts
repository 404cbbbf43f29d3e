import { describe, expect, it } from 'vitest'
import { achievementsField } from '../../../src/fields/achievements/achievements.js'
import { annotate, planOf, viewOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const { reads } = achievementsField
const periodsIn = (text: string, publishedAt?: string): (string | null)[] => {
  const document = annotate(documentOf(text, publishedAt === undefined ? {} : { publishedAt }), planOf(reads))
  return achievementsField.assemble(viewOf(document, { name: 'test', reads })).value.map(({ period }) => period)
}
const report = 'Sáng 1/7, Huyện ủy Bình Sơn tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2022.'
const filler = 'Huyện sẽ quan tâm hơn nữa đến đời sống của bà con ở các xã vùng cao và các thôn xa trung tâm. '

describe('the period of a result', () => {
  it.each<[string, string, string | null]>([
    [
      'the day on which a council voted',
      'Sáng 27/6/2022, HĐND tỉnh tổ chức kỳ họp thứ ba, biểu quyết thông qua danh sách 31 người được lấy phiếu.',
      '2022-06-27',
    ],
    [
      'not the day on which a session closed',
      'Chiều 28/6/2022, sau 5 ngày làm việc, kỳ họp thứ ba HĐND tỉnh đã bế mạc và thông qua 18 nghị quyết.',
      null,
    ],
  ])('is that of a session: %s', (_, text, period) => expect(periodsIn(text, '2022-07-04').at(-1)).toBe(period))

  it.each<[string, string, string | null]>([
    ['of late', 'Thời gian qua, các xã đã trao 95 suất quà.', null],
    ['of the last days', 'Trong 3 ngày qua, các xã đã trao 95 suất quà.', null],
    ['of now', 'Huyện hiện đã trao 95 suất quà.', null],
    ['not of what is done', 'Huyện thực hiện trao 95 suất quà.', '2022-01/2022-06'],
    ['of a month that is just over', 'Trong tháng 5 vừa qua, các xã đã trao 95 suất quà.', '2022-05'],
    [
      'of now, whatever is said of a part',
      'Mới đây, huyện đã trao 95 suất quà, trong đó quý I/2022 trao nhiều nhất.',
      null,
    ],
    [
      'of now, behind a time with a figure of its own',
      'Năm 2021 huyện trao 40 suất quà, 2 tháng qua trao 95 suất quà.',
      null,
    ],
  ])('is none for what no calendar places: %s', (_, text, period) =>
    expect(periodsIn(`${report}\n\n${text}`, '2022-07-04').at(-1)).toBe(period),
  )

  it.each<[string, string, string | null]>([
    ['parts', 'Các xã năm 2021 đã trao 95 suất quà. Trong đó, xã An Hòa trao 31 suất quà.', '2021'],
    ['more than parts', 'Các xã năm 2021 đã trao 95 suất quà. Xã An Hòa trao 31 suất quà.', '2022-01/2022-06'],
    ['since a year', 'Từ năm 2002, các xã đã trao 95 suất quà.', null],
    ['since the year that is reported on', 'Từ đầu năm 2022, các xã đã trao 95 suất quà.', '2022-01/2022-06'],
    ['years after something', 'Hơn 20 năm sau quy hoạch, các xã đã trao 95 suất quà.', null],
    ['no law', 'Các xã đã trao 95 suất quà theo Luật Hợp tác xã năm 2012, tương ứng 31 thôn.', '2022-01/2022-06'],
    ['no law but a society of lawyers', 'Hội Luật gia huyện năm 2021 đã trao 95 suất quà.', '2021'],
    [
      'no months that others are better than',
      'Kết quả tháng 5/2022 tốt hơn tháng 4 và quý I/2022; các xã đã trao 95 suất quà.',
      '2022-05',
    ],
    ['those who run a contest', 'Ban tổ chức cũng trao 95 giải nhì.', null],
    ['a part of the Party', 'Ban Tổ chức Huyện ủy đã trao 95 suất quà.', '2022-01/2022-06'],
  ])('in a report is that of %s', (_, text, period) =>
    expect(periodsIn(`${report}\n\n${text}`, '2022-07-04').at(-1)).toBe(period),
  )

  it.each<[string, string, string | null]>([
    [
      'a day on which a report was heard',
      'Ngày 12/5/2022, Huyện ủy họp nghe báo cáo kết quả kiểm tra tại 12 xã.',
      null,
    ],
    [
      'a term that has only begun',
      'Ngày 12/5/2022, HĐND huyện nhiệm kỳ 2021-2026 họp. Ông Hòa cùng 4 phó chủ tịch đều được tái cử.',
      null,
    ],
    [
      'the first months',
      'Báo cáo kết quả 6 tháng đầu năm 2022.\n\nDoanh thu 9 tháng của công ty đạt 95 tỷ đồng.',
      '2022-01/2022-09',
    ],
  ])('is not that of what is only told beside it: %s', (_, text, period) =>
    expect(periodsIn(text, '2022-07-04').at(-1) ?? null).toBe(period),
  )

  it('is not what a sentence far into the text begins with', () => {
    const text = `Huyện Bình Sơn tặng quà bà con.\n\nCác xã đã trao 95 suất quà.\n\n${filler.repeat(6)}\n\nTrong năm 2021, huyện xây mới 40 căn nhà.`
    expect(periodsIn(text)).toEqual([null, '2021'])
  })

  it('is not what a report far into the text is on, but one near the beginning', () => {
    const said = 'Các xã đã trao 95 suất quà.'
    const near = `${said}\n\n${filler.repeat(6)}\n\n${report}`
    const far = `${said}\n\n${filler.repeat(20)}\n\n${report}`
    expect([periodsIn(near, '2022-07-04')[0], periodsIn(far, '2022-07-04')[0]]).toEqual(['2022-01/2022-06', null])
  })

  it('is no year that lies ahead of the year of the text', () => {
    const text =
      'Ngày 7/7/2017, công đoàn huyện họp.\n\nKết quả năm sau cao hơn năm trước. Các xã đã trao 95 suất quà.\n\nCông đoàn cấp xã xây mới 40 căn nhà.'
    expect(new Set(periodsIn(text))).toEqual(new Set([null]))
  })

  it.each<[string, string, (string | null)[]]>([
    [
      'a period',
      'Các xã đã xây mới 40 căn nhà.\n\nBáo cáo cho biết, trong năm 2021 các xã đã xây mới 40 căn nhà.',
      ['2021', '2021'],
    ],
    ['no day', 'Các xã đã xây mới 40 căn nhà.\n\nNgày 12/5/2022, các xã đã xây mới 40 căn nhà.', [null, '2022-05-12']],
    [
      'no time where it is told of now',
      'Đến nay, các xã đã xây mới 40 căn nhà.\n\nBáo cáo cho biết, trong năm 2021 các xã đã xây mới 40 căn nhà.',
      [null, '2021'],
    ],
  ])('of a count that is stated twice is shared: %s', (_, text, periods) =>
    expect(periodsIn(`Huyện Bình Sơn họp mặt.\n\n${text}`, '2022-07-04')).toEqual(periods),
  )
})
