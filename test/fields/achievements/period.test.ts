import { describe, expect, it } from 'vitest'
import { achievementsField } from '../../../src/fields/achievements/achievements.js'
import { annotate, planOf, viewOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const { reads } = achievementsField
const periodsIn = (text: string, publishedAt?: string, title?: string): (string | null)[] => {
  const about = { ...(publishedAt !== undefined && { publishedAt }), ...(title !== undefined && { title }) }
  const document = annotate(documentOf(text, about), planOf(reads))
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

  it.each<[string, string, (string | null)[]]>([
    [
      'what a report is on',
      'Theo báo cáo 6 tháng đầu năm 2018, kinh tế của huyện phát triển. Huyện trồng được 23 ha rừng.',
      ['2018-01/2018-06'],
    ],
    [
      'the tasks that were summed up',
      'Sáng 8/1/2010, huyện tổng kết nhiệm vụ năm 2009 và triển khai nhiệm vụ năm 2010. Huyện trồng được 23 ha rừng.',
      ['2009'],
    ],
    [
      'the tasks that were done',
      'Thực hiện nhiệm vụ năm 2021, Hội đã tặng 234 suất quà. Giúp 45 hộ thoát nghèo.',
      ['2021', '2021'],
    ],
    [
      'the term that an article begins with',
      `Nhiệm kỳ 2016 - 2021, HĐND huyện đã tổ chức 12 kỳ họp. ${filler}\n\n${filler}\n\n${filler}\n\nĐại biểu đã tiếp nhận 391 ý kiến.`,
      ['2016/2021', '2016/2021'],
    ],
    [
      'what is measured right before',
      'Tổng thu ngân sách năm 2013 trên địa bàn tỉnh đạt 2.345 tỷ đồng. Chi ngân sách đạt 3.456 tỷ đồng.\n\nXuất khẩu đạt 45 triệu USD.',
      ['2013', '2013', '2013'],
    ],
    [
      'not of what somebody tells of his own',
      'Tổng thu ngân sách năm 2013 đạt 2.345 tỷ đồng. Ông Lê Tư cho biết, xã đã trồng 45 ha rừng.',
      ['2013', null],
    ],
    [
      'not of what had been reached by another time',
      'Thu ngân sách năm 2013 đạt 2.345 tỷ đồng. Lũy kế, dư nợ đạt 34 tỷ đồng. Từ khi ra đời, quỹ tăng lên 12 tỷ đồng.',
      ['2013', null, null],
    ],
    [
      'not when something merely was',
      'Hợp tác xã Vân Trà ra đời năm 2013. Doanh thu đạt 34 tỷ đồng, tăng 5%.',
      [null, null],
    ],
    [
      'a time taken up',
      'Đoàn làm việc với huyện về việc giảm nghèo giai đoạn 2016 - 2019.\n\nTrong giai đoạn này, huyện đã hỗ trợ 345 hộ. Xây dựng 23 công trình.',
      ['2016/2019', '2016/2019'],
    ],
    [
      'the end of a month',
      'Theo thống kê, tính đến hết tháng 9/2019, huyện đã giải ngân 123 tỷ đồng. Ngoài ra, huyện đã xây dựng 45 căn nhà.',
      ['2019-09', '2019-09'],
    ],
    [
      'the year that its paragraph begins with',
      'Chiều 20/11/2008, tỉnh biểu dương 5 đơn vị.\n\nTrong năm 2007, các đơn vị đã cố gắng. Doanh thu trong năm đạt 1.052 tỷ đồng.',
      ['2008-11-20', '2007'],
    ],
    [
      'the day by which it stood at so much',
      'Trong quý III/2013, kho bạc đã kiểm soát các khoản chi. Tổng chi đến ngày 25/9 là 4.289 triệu đồng. Trong đó, chi thường xuyên đạt 2.677 triệu đồng.',
      ['2013-09-25', '2013-09-25'],
    ],
    [
      'years in brackets',
      'Sau 5 năm thực hiện Nghị quyết (2011 - 2015), huyện đã làm mới 123 km đường.',
      ['2011/2015'],
    ],
  ])('goes on from sentence to sentence: %s', (_, text, periods) => expect(periodsIn(text)).toEqual(periods))

  it('is that of the months which the sentence before counts, where this one tells the parts', () => {
    const text =
      'Sản lượng cá của tỉnh 11 tháng qua ước đạt 17.292 tấn. Trong số đó, Vân Trà đạt 4.180 tấn, tăng 14% so với cùng kỳ.'
    expect(new Set(periodsIn(text, '2015-11-27'))).toEqual(new Set(['2015-01/2015-11']))
  })

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
    [
      'the report, not of the year that targets are set for',
      'Với 12 chỉ tiêu phát triển kinh tế - xã hội năm 2022 được HĐND huyện giao, các xã đã trao 95 suất quà.',
      '2022-01/2022-06',
    ],
    [
      'the report, not of what may come',
      'Kết quả thực hiện các nhóm chỉ tiêu đều khá, khả năng cuối năm đạt kế hoạch.\n\nCác xã đã trao 95 suất quà.',
      '2022-01/2022-06',
    ],
    ['forms that are filled in', 'Các xã đã thu thập thông tin cư trú được 95 phiếu.', '2022-01/2022-06'],
    [
      'a year and the months after it',
      'Trong năm 2021 và quý I năm 2022, các xã đã trao 95 suất quà.',
      '2021-01/2022-03',
    ],
    [
      'years and the months after them',
      'Hai năm 2020, 2021 và quý I năm 2022, các xã đã trao 95 suất quà.',
      '2020-01/2022-03',
    ],
    ['the latter of two times apart', 'Trong năm 2020 và quý I năm 2022, các xã đã trao 95 suất quà.', '2022-33'],
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

  it.each<[string, string, string | null]>([
    [
      'what was counted for it',
      'Theo thống kê của Công an huyện Lạc Khê, chỉ trong 4 tháng đầu năm 2022, đơn vị đã bắt giữ 12 vụ.\n\nCông an huyện đã tuyên truyền cho 9 trường học.',
      '2022-01/2022-04',
    ],
    [
      'no more than a price where the time is not said right away',
      'Theo thống kê, giá thuê đất ở xã Vân Trà năm 2021 tăng 4%.\n\nCông an huyện đã tuyên truyền cho 9 trường học.',
      null,
    ],
    [
      'how soon it was',
      `${filler.repeat(5)}Chỉ trong 4 tháng đầu năm 2022, công an xã đã bắt giữ 12 vụ. Công an huyện đã khởi tố 9 bị can.`,
      '2022-01/2022-04',
    ],
    [
      'a month alone',
      `${filler.repeat(5)}Chỉ trong tháng 5/2022, công an xã đã bắt giữ 12 vụ. Công an huyện đã khởi tố 9 bị can.`,
      null,
    ],
    [
      'no contest that work is done for',
      'Để chuẩn bị cho hội thi văn nghệ năm 2022 ở xã Vân Trà, huyện đã bố trí 14 phòng học.',
      null,
    ],
    [
      'what is added to what had been reached',
      'Tính đến ngày 15/6, chi cục Lạc Khê đã thu 310 tỷ đồng. Ngoài ra, đơn vị cũng thu được 12 tỷ đồng tiền phí.',
      '2022-06-15',
    ],
  ])('where no report is announced is that of %s', (_, text, period) =>
    expect(periodsIn(text, '2022-07-04').at(-1)).toBe(period),
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

  it.each<[string, string, string, string, string | null]>([
    [
      'months of a year that is not said',
      '2022-10-05',
      '',
      'Huyện họp đánh giá tình hình kinh tế 9 tháng, bàn nhiệm vụ quý IV.',
      '2022-01/2022-09',
    ],
    [
      'the months that the article opens with, up to the one that is dealt with',
      '2025-09-10',
      '',
      'Trong 8 tháng năm 2025, tỉnh có nhiều khởi sắc. Tại phiên họp đánh giá tình hình kinh tế - xã hội tháng 8, nhiều việc được nêu.',
      '2025-01/2025-08',
    ],
    ['what is only called a year', '2021-12-28', '', 'Huyện hội tổng kết công tác năm, bàn nhiệm vụ năm 2022.', '2021'],
    ['the year before', '2022-01-20', '', 'Thanh tra tỉnh tổng kết năm 2021, triển khai công tác năm 2022.', '2021'],
    [
      'how far a plan was carried out',
      '2022-07-12',
      '',
      'HĐND huyện họp đánh giá tình hình thực hiện kế hoạch phát triển 6 tháng đầu năm 2022.',
      '2022-01/2022-06',
    ],
    [
      'a campaign',
      '2022-02-24',
      '',
      'Công an huyện kết thúc đợt cao điểm truy quét tội phạm dịp Tết (từ 14/12/2021 đến 14/2/2022).',
      '2021-12-14/2022-02-14',
    ],
    [
      'a year of other days',
      '2022-12-05',
      '',
      'Năm 2022 (từ 15/11/2021 đến 14/11/2022), Công an xã Yên Mỹ hoạt động hiệu quả.',
      '2021-11-15/2022-11-14',
    ],
    [
      'days that the article begins with',
      '2022-06-20',
      '',
      'Từ ngày 01/12/2021 đến ngày 31/5/2022, ngành kiểm sát huyện vượt nhiều khó khăn.',
      '2021-12-01/2022-05-31',
    ],
    [
      'a term that is over',
      '2021-04-20',
      '',
      'Khép lại nhiệm kỳ 2016 - 2021, HĐND huyện để lại nhiều dấu ấn.',
      '2016/2021',
    ],
    [
      'a term, where the year of writing is not known',
      '',
      '',
      'Khép lại nhiệm kỳ 2016 - 2021, HĐND huyện để lại nhiều dấu ấn.',
      '2016/2021',
    ],
    [
      'what the headline announces',
      '2021-12-28',
      'Huyện hội tổng kết phong trào thi đua năm 2021',
      'Chiều 26/12, huyện hội gặp mặt hội viên.',
      '2021',
    ],
    [
      'no year that the headline plans',
      '2021-12-28',
      'Huyện hội đề ra nhiệm vụ năm 2021',
      'Chiều 26/12, huyện hội gặp mặt hội viên.',
      null,
    ],
    [
      'no headline of long ago',
      '2021-12-28',
      'Nhìn lại kết quả chiến dịch năm 2002',
      'Chiều 26/12, huyện hội gặp mặt hội viên.',
      null,
    ],
    [
      'months of the year before, which alone are over',
      '2022-02-05',
      '',
      'Huyện họp đánh giá tình hình kinh tế 9 tháng, bàn nhiệm vụ.',
      '2021-01/2021-09',
    ],
    [
      'not how long something was closed',
      '2022-10-05',
      '',
      'Công an tỉnh công bố quyết định đình chỉ hoạt động 6 tháng, buộc khắc phục.',
      null,
    ],
    [
      'not how long a sentence lasts, in a report',
      '2022-10-05',
      '',
      'Báo cáo tình hình cho hay có người bị phạt tù 9 tháng, cho hưởng án treo.',
      null,
    ],
    [
      'the month before, in a headline',
      '2022-01-05',
      'Huyện hội tổng kết công tác tháng 12',
      'Chiều 4/1, huyện hội gặp mặt hội viên.',
      '2021-12',
    ],
    [
      'the quarter before, in a headline',
      '2022-01-05',
      'Huyện hội sơ kết quý IV',
      'Chiều 4/1, huyện hội gặp mặt hội viên.',
      '2021-36',
    ],
    [
      'months that a headline counts',
      '2022-07-05',
      'Huyện hội sơ kết công tác 6 tháng đầu năm',
      'Chiều 4/7, huyện hội gặp mặt hội viên.',
      '2022-01/2022-06',
    ],
    [
      'no month of a day in a headline',
      '2022-03-05',
      'Tình hình dịch ngày 5 tháng 3 năm 2022',
      'Chiều nay, huyện hội gặp mặt hội viên.',
      null,
    ],
    [
      'no months of carrying out a directive',
      '2021-10-05',
      'Kết quả 3 tháng thực hiện Chỉ thị 16',
      'Chiều nay, huyện hội gặp mặt hội viên.',
      null,
    ],
    [
      'no term that is to end',
      '2022-05-05',
      '',
      'Phấn đấu đến khi kết thúc nhiệm kỳ 2021 - 2026, huyện xóa hết nhà tạm.',
      null,
    ],
    [
      'not the time of one thing that a report tells',
      '2022-11-28',
      '',
      'Báo cáo của huyện nêu rõ, đợt lũ tháng 10 kéo dài nhiều ngày.',
      null,
    ],
  ])('is the one that an article announces: %s', (_, published, title, text, period) =>
    expect(periodsIn(`${text}\n\nCác xã đã trao 95 suất quà.`, published || undefined, title || undefined)).toEqual([
      period,
    ]),
  )

  it.each<[string, string, string | null]>([
    ['the month that is reported on', 'Trong tháng, các xã đã trao 95 suất quà.', '2022-08'],
    ['the month past', 'Tháng qua, các xã đã trao 95 suất quà.', '2022-08'],
    ['the months up to it', 'Thu ngân sách tăng khá, đưa tổng thu 8 tháng lên 95 tỷ đồng.', '2022-01/2022-08'],
    ['a month alone', 'Riêng đợt ra quân từ 1/8 đến 15/8, huyện xây 4 cầu. Các xã đã trao 95 suất quà.', '2022-08'],
  ])('in a report on a month is %s', (_, text, period) =>
    expect(periodsIn(`Huyện họp đánh giá kết quả tháng 8, bàn nhiệm vụ tháng 9.\n\n${text}`, '2022-09-02').at(-1)).toBe(
      period,
    ),
  )

  it.each<[string, string, string | null]>([
    ['all sessions', 'Ban đã thẩm tra 19 dự thảo trình các kỳ họp.', '2022-01/2022-06'],
    [
      'what is laid before one',
      'Ban thẩm định kỹ trước khi đưa ra kỳ họp; các xã đã trao 95 suất quà.',
      '2022-01/2022-06',
    ],
    ['the one it is told at', 'Tại kỳ họp, các xã đã trao 95 suất quà.', null],
  ])('is that of a session only where it is its work: %s', (_, text, period) =>
    expect(periodsIn(`${report}\n\n${text}`, '2022-07-04').at(-1)).toBe(period),
  )

  it.each<[string, string, string | null]>([
    ['is held on', 'Ông Lê Tư cho biết, quý I/2022, chăn nuôi ổn định. Huyện trồng 95 ha rừng.', '2022-33'],
    ['is none where it is told until now', 'Từ đầu năm đến nay, xã An Hòa đã trao 95 suất quà.', null],
    [
      'is that of the report which counts until now itself',
      'Theo báo cáo của huyện, từ đầu năm đến nay các xã đã trao 95 suất quà.',
      '2022-01/2022-06',
    ],
    ['is none since a day in a report', 'Từ ngày 5/3 đến nay, các xã đã trao 95 suất quà.', null],
    [
      'is not of one item',
      'Các xã trao 40 suất quà; chỉ trong tháng 5 mở 9 lớp. Huyện trồng 95 ha rừng.',
      '2022-01/2022-06',
    ],
    [
      'is not of what comes next',
      'Thanh tra huyện kiến nghị thu hồi 5 tỷ đồng, đến ngày 31/5 đã nộp đủ.',
      '2022-01/2022-06',
    ],
    [
      'is the day taken up',
      'Ngày 30/6/2022, huyện làm việc với xã. Cùng ngày, các xã đã trao 95 suất quà.',
      '2022-06-30',
    ],
    ['is the year that was summed up', 'Cộng dồn 12 tháng, các xã đã trao 95 suất quà.', '2022'],
    ['is no topic of a list', 'Về tổ chức kỳ họp: HĐND huyện ban hành 9 kế hoạch.', '2022-01/2022-06'],
    [
      'is none for what a committee elected',
      'Tại hội nghị lần thứ nhất, Ban Chấp hành đã bầu 13 ủy viên Ban Thường vụ.',
      null,
    ],
  ])('of a sentence in a report %s', (_, text, period) =>
    expect(periodsIn(`${report}\n\n${text}`, '2022-07-04').at(-1)).toBe(period),
  )

  it('of a vote is no year of the matter that is voted on', () =>
    expect(periodsIn('Nghị quyết về dự toán ngân sách năm 2021 được 45 đại biểu tán thành.', '2022-07-04').at(-1)).toBe(
      null,
    ))

  it.each<[string, string | null]>([
    ['Sáng 21/8/2020, Hội Nông dân huyện tổ chức Đại hội thi đua yêu nước giai đoạn 2015 - 2020.', '2015/2020'],
    ['Sáng 21/8/2020, Hội Nông dân huyện tổ chức Đại hội thi đua yêu nước giai đoạn 2020 - 2025.', null],
  ])('of a congress on emulation is the stage that is over: %s', (text, period) =>
    expect(periodsIn(`${text}\n\nCác xã đã trao 95 suất quà.`).at(-1)).toBe(period),
  )

  it('of a yearly rate is the whole term', () => {
    const text =
      'Báo cáo tổng kết nhiệm kỳ 2016 - 2021.\n\nNăm 2020, huyện đã trao 95 suất quà. Tỷ lệ hộ nghèo giảm 1,5%/năm.'
    expect(periodsIn(text, '2021-04-20')).toEqual(['2020', '2016/2021'])
  })

  it('behind a semicolon is what the report noted at the head of a list', () => {
    const text = 'Quốc hội ghi nhận năm 2021 xuất khẩu đạt 95 tỷ USD; tạo việc làm cho 4 triệu lao động.'
    expect(periodsIn(text, '2021-12-20')).toEqual(['2021', '2021'])
  })

  it.each<[string, string, string | null]>([
    [
      'the term before that of a congress',
      'Sáng 20/6, Đảng bộ huyện Bình Sơn tổ chức Đại hội lần thứ X, nhiệm kỳ 2020 - 2025.\n\nBáo cáo nêu rõ, nhiệm kỳ 2015 - 2020, huyện đã xây 12 trường học. Kết nạp 310 đảng viên.\n\nCác xã đã trao 95 suất quà.',
      '2015/2020',
    ],
    [
      'none for what a congress did itself',
      'Sáng 20/6, Đảng bộ huyện Bình Sơn tổ chức Đại hội lần thứ X, nhiệm kỳ 2020 - 2025.\n\nNhiệm kỳ 2015 - 2020, huyện đã xây 12 trường học.\n\nĐại hội đã bầu 15 đồng chí vào Ban Chấp hành.',
      null,
    ],
    [
      'a stage behind the words of a directive',
      'Huyện ủy tổ chức sơ kết thực hiện Chỉ thị số 12 của Tỉnh ủy về “Giữ gìn nếp sống văn minh, xây dựng xóm làng xanh, sạch, đẹp” giai đoạn 2016 - 2019.\n\nCác xã đã trao 95 suất quà.',
      '2016/2019',
    ],
    [
      'a school year that is summed up',
      'Sáng 18/6, Sở Giáo dục tổng kết năm học 2018 - 2019.\n\nCác trường đã trao 95 suất quà.',
      '2018/2019',
    ],
    [
      'how long a campaign took',
      'Huyện đoàn tổng kết chiến dịch hè.\n\nDiễn ra từ ngày 1/4 đến 30/5/2020, chiến dịch đã xây 4 cây cầu.\n\nCác xã đã trao 95 suất quà.',
      '2020-04-01/2020-05-30',
    ],
    [
      'of a report that its first sentence tells of',
      'Văn phòng tổ chức hội nghị đánh giá kết quả công tác 5 tháng đầu năm 2020.\n\nVăn phòng giúp trả lời các kiến nghị trước kỳ họp.\n\nVăn phòng đã tổng hợp 67 ý kiến, kiến nghị của cử tri.',
      '2020-01/2020-05',
    ],
    [
      'none since the beginning of a term',
      'Huyện sơ kết công tác 5 tháng đầu năm 2020.\n\nTừ đầu nhiệm kỳ, huyện đã trao 95 suất quà.',
      null,
    ],
    [
      'not what a survey was made in',
      'Huyện sơ kết công tác 5 tháng đầu năm 2020.\n\nKhảo sát trong tháng 4 cho thấy đường làng sạch hơn. Các xã đã trao 95 suất quà.',
      '2020-01/2020-05',
    ],
    [
      'the days that a later sentence takes up',
      'Từ ngày 1/12/2018 đến ngày 31/10/2019, huyện đã xây 12 trường học.\n\nCũng trong thời gian trên, các xã đã trao 95 suất quà.',
      '2018-12-01/2019-10-31',
    ],
    [
      'none for a conference that is pointed at',
      'Huyện sơ kết công tác 5 tháng đầu năm 2020.\n\nTại cuộc họp này, Ban đã trao 95 suất quà.',
      null,
    ],
  ])('is what an article sums up: %s', (_, text, period) => expect(periodsIn(text, '2020-06-21').at(-1)).toBe(period))

  it.each<[string, string, string | null]>([
    [
      'not that of what was reviewed',
      `${report} Các ban rà soát 28 nghị quyết ban hành từ năm 2016 đến năm 2021. Huyện đã trao 95 suất quà.`,
      '2022-01/2022-06',
    ],
    [
      'a stage that ends in the next year',
      'Sáng 5/7, huyện tổ chức hội nghị tổng kết Chương trình giảm nghèo giai đoạn 2013 - 2023. Huyện đã xây 95 căn nhà.',
      '2013/2023',
    ],
    [
      'not a stage that only goes on',
      'Sáng 5/7, huyện nghe kết quả thực hiện Đề án giảm nghèo giai đoạn 2013 - 2023. Huyện đã xây 95 căn nhà.',
      null,
    ],
    [
      'the time before the one that is planned',
      `Sáng 5/7, huyện tổ chức hội nghị triển khai nhiệm vụ 6 tháng cuối năm 2022.\n\n6 tháng đầu năm 2022, kinh tế phát triển ổn định.\n\nHuyện đã trao 95 suất quà.`,
      '2022-01/2022-06',
    ],
    [
      'not the month of the sentence before in the midst of a paragraph',
      `${report}\n\nCông tác xã hội được quan tâm. Trong tháng 5, huyện mở 4 lớp học. Cùng với đó, trao 95 suất quà.`,
      '2022-01/2022-06',
    ],
    [
      'the month of the session that adopted',
      `${report} Tại kỳ họp tháng 12/2021, HĐND huyện thông qua 3 nghị quyết.`,
      '2021-12',
    ],
    ['what had been reached by a day', `${report} Lúa mùa đến ngày 25/6 đã gặt được 310 ha.`, '2022-06-25'],
    ['the stage of an average', `${report} Thu nhập bình quân giai đoạn 2016 - 2020 đạt 42 triệu đồng.`, '2016/2020'],
    [
      'the time that a meeting reported on, not that of another meeting beside it',
      `Chiều 4/1/2022, Công ty Lạc Khê tổ chức Hội nghị tổng kết sản xuất năm 2021 và Hội nghị người lao động năm 2022.\n\nCông ty đã trao 95 suất quà.`,
      '2021',
    ],
    ['of a conference itself', `${report} Hội nghị nhất trí thông qua 2 nghị quyết.`, null],
    ['of sessions that are counted', `${report} HĐND huyện họp 2 kỳ, thông qua 9 nghị quyết.`, '2022-01/2022-06'],
    ['of several bodies', `${report} HĐND các xã, thị trấn thông qua 61 nghị quyết.`, '2022-01/2022-06'],
  ])('is %s', (_, text, period) => expect(periodsIn(text, '2022-07-06').at(-1)).toBe(period))

  it('has the year of the day that the article begins with', () => {
    const text = 'Sáng 21/8/2024, Hội Nông dân huyện họp. Kết quả thi tháng 4 cho thấy 95 hội viên được tặng bằng khen.'
    expect(periodsIn(text).at(-1)).toBe('2024-04')
  })
})
