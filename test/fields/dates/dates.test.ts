import { describe, expect, it } from 'vitest'
import { datesField } from '../../../src/fields/dates/dates.js'
import { annotate, planOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const entries = (text: string, publishedAt?: string) =>
  datesField.assemble(annotate(documentOf(text, publishedAt ? { publishedAt } : {}), planOf(datesField.reads))).value
const events = (text: string, publishedAt?: string) =>
  entries(text, publishedAt).flatMap(({ value, kind }) => (kind === 'event' ? [value] : []))

describe('dates', () => {
  it('has one entry a value, with every mention, of the most telling kind and in its words', () => {
    const found = entries(
      'Hoàn thành trước ngày 14/9. Chiều 14/9, tỉnh họp. Phiên họp ngày 14/9 kéo dài. Trong năm 2020, xã làm đường. Hoàn thành trước năm 2020.',
      '2019-09-15',
    )
    expect(found.map(({ value, kind, text, evidence }) => [value, kind, text, evidence.length])).toEqual([
      ['2019-09-14', 'event', 'Chiều 14/9', 3],
      ['2020', 'deadline', 'năm 2020', 2],
    ])
  })

  it.each([
    ['19-10, Hội Nông dân huyện đã gặp mặt.', ['XXXX-10-19']],
    ['Ngày 19 – 4, Sở Nội vụ tỉnh tổ chức hội nghị.', ['XXXX-04-19']],
    ['Từ ngày 25 đến 27/9/2019, Ban Bí thư T.Ư họp.', ['2019-09-25/2019-09-27']],
    ['Đoàn của tỉnh đi thăm các xã đảo từ ngày 20 đến 23/1/2019.', ['2019-01-20/2019-01-23']],
    ['Sáng 18/12, đoàn đến chúc mừng giáo xứ nhân dịp lễ Giáng sinh 2025.', ['2025-12-18']],
    ['Ngày 12-3, huyện đã tổ chức hội nghị tổng kết công tác năm 2018.', ['2019-03-12']],
  ])('tell the days of %s', (text, expected) => {
    const days = entries(text).filter(({ value, kind }) => kind === 'event' && value.length > 4)
    expect(days.map(({ value }) => value)).toEqual(expected)
  })

  it('keep both ends of a long dash', () => {
    expect(entries('Sản lượng tháng 1 – 9/2019 tăng.').map(({ value }) => value)).toEqual(['2019-01/2019-09'])
  })

  it('hold no day of the event that is written as machines write days', () =>
    expect(events('Xã Vân Trà khánh thành cầu treo. Cập nhật 2019-03-08.')).toEqual([]))

  it.each([
    ['the month', '2021-01', ['2020-12-25', '2021-01-05']],
    ['the year', '2021', ['2021-12-25', '2021-01-05']],
    ['the month, of what is to come', '2020-11', ['2020-12-25', '2020-01-05'], 'Dự kiến'],
  ])('have the year of a publication of which only %s is known', (_, published, expected, lead = 'Sáng') => {
    const text = `${lead} ngày 25/12, xã khởi công cầu Vân Trà. Ngày 5/1, xã họp.`
    expect(entries(text, published).map(({ value }) => value)).toEqual(expected)
  })

  it('takes a day by which something had happened for no deadline', () => {
    const found = entries('Đến ngày 14/9, đã có 20 hộ nhận tiền. Đến ngày 20/10, các xã phải hoàn thành.', '2019-09-15')
    expect(found.map(({ value, kind }) => [value, kind])).toEqual([
      ['2019-09-14', 'other'],
      ['2019-10-20', 'deadline'],
    ])
  })

  it('has one entry of years that go on to other years', () => {
    const found = entries('Từ năm học 2015-2016 đến đầu năm học 2017-2018, trường Lạc Khê thu sai.')
    expect(found.map(({ value }) => value)).toEqual(['2015/2018'])
  })

  it('tells terms and periods apart', () => {
    expect(entries('nhiệm kỳ 2016-2021; quý II/2019').map(({ kind }) => kind)).toEqual(['term', 'period'])
  })

  it.each([
    ['14-9, tại trụ sở huyện, Huyện ủy đã làm việc với xã.', ['2019-09-14']],
    [
      'Ngày 14/9, nguồn tin của Báo Minh Sơn cho biết, xét đề nghị của ban kiểm tra, ngày 12/9, Bí thư đã ký quyết định.',
      ['2019-09-12'],
    ],
    [
      'Sáng 14/9, bà Lê Thị Mẫu xác nhận việc này. Bà cho biết, sự việc xảy ra hôm 12/9, khi ông Tư đi bộ.',
      ['2019-09-12'],
    ],
    ['Ngày hôm qua (13/9), sở nhận 12 ý kiến. Chiều 14/9, giám đốc sở đã giải trình.', ['2019-09-14']],
    ['(tinh.gov.vn) - Chiều 14/9, UBND tỉnh tổ chức hội nghị.', ['2019-09-14']],
    ['Trong hai ngày 13/9 và 14/9, tỉnh tổ chức hội nghị.', ['2019-09-13', '2019-09-14']],
    ['Hôm nay, HĐND tỉnh khai mạc kỳ họp.', ['2019-09-15']],
    ['Sau khi báo chí ngày 12/9 đưa tin, ngày 14/9, sở đã trả lời.', ['2019-09-14']],
    ['Tại buổi họp báo chiều 14/9, ông Lê Văn Mẫu cho biết kỳ họp sẽ diễn ra từ ngày 16 đến 18/9.', ['2019-09-14']],
    ['Trong các ngày 12-13/9, ủy ban đã họp phiên thứ ba.', ['2019-09-12/2019-09-13']],
    ['Từ ngày 11 đến 13/9, tại Hà Nội, ủy ban đã họp kỳ thứ ba.', ['2019-09-11/2019-09-13']],
    [
      'Trong kỳ họp thứ 12 (từ 9 đến 13/9), ủy ban đã xem xét kỷ luật. Ngày 12/9, ông A nộp đơn.',
      ['2019-09-09/2019-09-13'],
    ],
    ['Ngày 14/9, thông tin từ UBND tỉnh cho biết ông Lê Văn Mẫu vừa được bổ nhiệm.', ['2019-09-14']],
    ['Sáng 14/9, sở tổ chức họp báo về dự kiến chương trình kỳ họp thứ ba.', ['2019-09-14']],
    ['Ngày 14/9, Ban Bí thư cho ý kiến về kết quả sắp xếp bộ máy.', ['2019-09-14']],
    ['Ngày 20/5/1947, Bác Hồ về xã Minh Sơn. Tối 14/9, tỉnh kỷ niệm ngày này.', ['2019-09-14']],
    [
      'Trưa 14/9, công an bắt ông Lê Văn Mẫu. Khoảng 19h30 ngày 13/9, ông Mẫu gây tai nạn.',
      ['2019-09-14', '2019-09-13'],
    ],
    [
      'Tối 14/9, hải quan tỉnh Vân Trà cho biết đã bắt giữ hai người. Hồi 7 giờ 55 phút ngày 10/9, tại cửa khẩu Lạc Khê, hải quan kiểm tra một xe khách. Vào 13 giờ 45 phút ngày 11/9, bộ đội bắt quả tang người nhận hàng. Tiếp đến, ngày 12/9, công an bắt giữ đồng phạm.',
      ['2019-09-10', '2019-09-11', '2019-09-12'],
    ],
    [
      'Ngày 14/9, Công an huyện Lạc Khê cho hay đang tạm giữ ông Lê Văn Mẫu. Theo điều tra ban đầu, chiều 12/9, tổ công tác tuần tra trên đường thì ông Mẫu chống đối.',
      ['2019-09-12'],
    ],
    [
      'Ngày 14/9, Công an huyện Lạc Khê cho biết đã bắt, khởi tố ông Lê Văn Mẫu. Trước đó, lúc 9h ngày 12/9, công an khám xét nhà ông Mẫu.',
      ['2019-09-14'],
    ],
    [
      'Sáng 14/9, công ty Vân Trà cho biết đã kiểm tra nguồn nước. Sáng 12/9, công ty kiểm tra ba trạm bơm.',
      ['2019-09-14'],
    ],
    ['Như báo Vân Trà đã đưa tin, ngày 12/9, công an bắt ông Lê Văn Mẫu, hiệu trưởng.', []],
    ['Như tin đã đưa, ngày 12/9, HĐND huyện Lạc Khê tổ chức kỳ họp thứ ba.', ['2019-09-12']],
    ['Ngày 14/9, chủ tịch xã xác nhận sự việc. Khoảng 19h30 ngày 13/9, ông Mẫu gây tai nạn.', ['2019-09-13']],
    [
      'Sáng 14/9, Đại hội Đảng bộ tỉnh Minh Sơn bầu bí thư. Chiều 12/9, Đại hội Đảng bộ tỉnh Hòa Lâm bầu bí thư.',
      ['2019-09-14', '2019-09-12'],
    ],
    [
      'Ngày 14/9, Đại hội Đảng bộ tỉnh Minh Sơn bế mạc. Trước đó, ngày 12/9, nhiều huyện cũng tổ chức Đại hội.',
      ['2019-09-14', '2019-09-12'],
    ],
    ['Ngày 14/9, trưởng ban cho biết, chiều 13/9, Thường trực Tỉnh ủy đã họp.', ['2019-09-13']],
    ['Hôm thứ Sáu vừa qua, huyện tổ chức hội nghị sơ kết.', ['2019-09-13']],
    ['Đến chiều 14/9, lực lượng cứu hộ vẫn đang tìm kiếm hai thuyền viên.', ['2019-09-14']],
    ['Theo đề nghị của HĐND tỉnh ngày 2/9, chiều 14/9, Thủ tướng đã phê chuẩn.', ['2019-09-14']],
    [
      'Ông Lê Văn Mẫu được cử tri xã Minh Sơn bầu ngày 2/9.\n\nNgày 14/9, ủy ban cho biết ông đã từ chối.',
      ['2019-09-14'],
    ],
    [
      'Ngày hôm qua (13/9), giám đốc sở nhận 12 phiếu tín nhiệm thấp. Chiều 14/9, giám đốc sở giải trình trước HĐND tỉnh.',
      ['2019-09-14'],
    ],
    ['Luật được sửa lỗi trước khi thông qua vào chiều qua (13/9). Chiều 14/9, văn phòng đã họp báo.', ['2019-09-14']],
    ['Ông Lê Văn Mẫu qua đời tại nhà lúc 14h40 chiều 13/9. Ngày 14/9, gia đình đưa ông về quê.', ['2019-09-13']],
    ['Nói về Nghị quyết số 18, 19\n\nNgày 14/9, Ban Bí thư đã họp.', ['2019-09-14']],
    ['Từ ngày 30/8-1/9, HĐND tỉnh làm việc tại hội trường.', ['2019-08-30/2019-09-01']],
    ['Lần đầu tiên trong năm, ngày 14/9, HĐND xã Minh Sơn tổ chức đối thoại với thanh niên.', ['2019-09-14']],
    ['Vụ cháy khu chợ xảy ra ngày 3/9\n\nSáng 13/9, chợ sẽ mở lại. Ban quản lý chợ đã họp.', ['2019-09-03']],
    ['Sáng 14/9, kỳ họp của tỉnh Minh Sơn bế mạc. Sáng 12/9, kỳ họp của tỉnh Minh Sơn khai mạc.', ['2019-09-14']],
  ])('finds the day of the event in %s', (text, expected) => {
    expect(events(text, '2019-09-15')).toEqual(expected)
  })

  const background = 'Sở giao thông nêu nhiều ý kiến. '.repeat(12)

  it.each([
    `${background}Cũng trong sáng 14/9, sở đã trả lời.`,
    `${background}Ngày 14/9, Bí thư Tỉnh ủy đã có buổi làm việc với xã Minh Sơn.`,
    `${background}Đó là ý kiến của Giám đốc sở trong cuộc họp bàn về đường liên xã vào sáng 14/9.`,
    `${background}Trước ý kiến của cử tri, sáng 14/9, tại buổi tiếp xúc cử tri xã Minh Sơn, ông Lê Văn Mẫu đã trả lời.`,
    `${background}Số liệu được nêu tại hội thảo về nghề cá diễn ra chiều 14/9.`,
    `${background}Ông Lê Văn Mẫu trả lời cử tri sáng 14/9 - Ảnh: MINH SƠN`,
    `${background}Trao đổi với phóng viên chiều nay (14/9), ông Lê Văn Mẫu cho rằng chưa có đơn nào.`,
    `${background}Chốt lại phiên thảo luận về dự án luật sáng 14/9, ông Lê Văn Mẫu nêu hai phương án.`,
    `${background}Chia sẻ với Báo Minh Sơn ngày 14/9 về việc này, ông Lê Văn Mẫu nêu hai phương án.`,
    'Hôm nay, HĐND tỉnh họp kín về dự án cầu\n\nHĐND sẽ cho ý kiến về dự án trong phiên họp chiều 14/9.',
    'Chiều nay (14/9), HĐND tỉnh sẽ bầu chủ tịch mới.',
    'Chiều nay HĐND tỉnh bầu chủ tịch\n\nChiều 14/9, kỳ họp sẽ nghe tờ trình về nhân sự.',
    'Thủ tướng đã phê chuẩn kết quả bầu. Trước đó, ngày 2/9, HĐND tỉnh họp bầu chủ tịch. Chiều 14/9, tỉnh công bố quyết định.',
    `${background}Về việc này, ngày 14/9, bên lề kỳ họp, phóng viên đã trao đổi với ông Lê Văn Mẫu.`,
    `${'Sở nêu ý kiến. '.repeat(5)}Tại buổi làm việc với các huyện về bảo vệ môi trường ngày 14/9, ông Lê Văn Mẫu kết luận.`,
  ])('finds a day of the news far from the lead, where no publication is known: %s', text => {
    expect(events(text)).toEqual(['XXXX-09-14'])
  })

  it.each([
    'Xã nêu ý kiến. Sở trả lời. Huyện họp. Tỉnh họp. Sáng 14/9/2019, kỳ họp của HĐND tỉnh khai mạc.',
    'Xã nêu ý kiến. Sở trả lời. Huyện họp. Tỉnh họp. Ngày 14/9/2019, tại Minh Sơn, HĐND tỉnh khai mạc kỳ họp.',
  ])('takes a day with its year behind other sentences for it: %s', text => {
    expect(events(text)).toEqual(['2019-09-14'])
  })

  it.each([
    `${background}Ngày 14/9, sở đã khởi tố ông Lê Văn Mẫu.`,
    `${background}Ngày 14/9/2016, UBND tỉnh tổ chức hội nghị.`,
    'Thủ tướng đã phê chuẩn kết quả bầu. Trước đó, ngày 2/9, HĐND tỉnh họp bầu chủ tịch.',
    'Kỷ niệm 110 năm ngày sinh (9/2/1907 - 9/2/2017). Trong bài phát biểu ngày 10/7/1986, ông nêu ba bài học.',
    'Xã nêu ý kiến. Sở trả lời. Huyện họp. Tỉnh họp. Ngày 25/11/2009, với 38 đại biểu tán thành, HĐND đã chọn nơi xây cầu.',
    'Sở vừa có công văn thứ hai. Lần thứ nhất là văn bản của sở vào ngày 3/8.',
    'Bà Lê Thị Mẫu trả lời. Thưa bà, ngày 6/2, tỉnh đã ban hành nghị quyết về nghề cá.',
    'HĐND họp ngày 20/7\n\nPhiên khai mạc sẽ vào 20/7, theo thường trực HĐND.',
    'Xe tải của xã trong lễ diễu hành Ngày Chiến thắng 9/5. Xe đã cũ.',
    'Sở vừa có kế hoạch hưởng ứng ngày Thế giới phòng, chống HIV/AIDS ngày 1/12. Sở mở 5 lớp.',
    `${background}Phiên chất vấn cuối cùng sáng 14/9, chủ tọa dành cho bốn giám đốc sở.`,
    `Xã đã lập đoàn kiểm tra. Ngày 14/4/2017, ông Mẫu cam kết dỡ nhà. ${background}Sau buổi làm việc ngày 17/6/2017, xã cho lùi hạn.`,
  ])('takes no other day far from the lead for it: %s', text => {
    expect(events(text)).toEqual([])
  })

  it.each([
    'Kỳ họp dự kiến diễn ra ngày 20/9.',
    'Sáng mai (14/9), hội nghị lần thứ chín của Ban Chấp hành Đảng bộ tỉnh Minh Sơn khóa XII khai mạc.',
    'Sở phải báo cáo trước ngày 25/9/2019.',
    'Nghị quyết số 12/NQ-HĐND ngày 14/9/2018 được sửa đổi.',
    'Ngày 20/9, UBND tỉnh sẽ tổ chức hội nghị.',
    'Từ ngày 1/6 đến ngày 12/9, sở đã đóng cửa kho.',
    'Sắp nghỉ lễ 30/4 và 1/5.',
    'Trước kỳ họp của HĐND tỉnh khai mạc sáng 14/9, cử tri nêu nhiều ý kiến.',
    'Theo chương trình, sáng 14/9, Chủ tịch HĐND trình bày báo cáo.',
    'Theo đề nghị của HĐND tỉnh ngày 2/9, Thủ tướng đã phê chuẩn kết quả bầu.',
    'Ông A sẽ nghỉ lại khách sạn ở trung tâm thủ đô trong thời gian dự hội đàm với các bộ trưởng ngày 14/9.',
    'Ban biên tập | 14/09/2019 8:15 AM',
    'Đặc biệt, sau vụ cháy chợ xảy ra đêm 12/9, sở kiểm tra các chợ.',
    'Ý kiến được đưa ra tại cuộc họp báo của thanh tra ngày 12/9 vừa qua.',
    'Sở trả lời cử tri. Quy hoạch còn nhiều ý kiến. Ngày 12/9 vừa qua, quy hoạch mới được công bố.',
    'Xã nói về xe mới.\n\nXe tải của xã Minh Sơn trong lễ diễu hành ngày 12/9.\n\nXe sẽ được thử.\n\nXe tải của xã Minh Sơn trong lễ diễu hành ngày 12/9.\n\nLê Mẫu',
    'Theo báo cáo của sở y tế, tính đến 18h ngày 14/9, tỉnh đã chữa khỏi 12 người.',
    'Tỉnh ủy yêu cầu làm rõ trách nhiệm. Trước đó, tại cuộc họp khẩn ngày 12/9 với các sở, bí thư phê bình ngành nông nghiệp.',
  ])('finds none in %s', text => {
    expect(events(text, '2019-09-15')).toEqual([])
  })
})
