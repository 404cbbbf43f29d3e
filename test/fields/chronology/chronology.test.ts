import { describe, expect, it } from 'vitest'
import { chronology, chronologyReads } from '../../../src/fields/chronology/chronology.js'
import { annotate, planOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const of = (text: string, publishedAt?: string) => {
  const document = annotate(documentOf(text, publishedAt ? { publishedAt } : {}), planOf(chronologyReads))
  return { document, ...chronology(document) }
}
const values = (text: string, publishedAt?: string) => of(text, publishedAt).dated.map(({ value }) => value)

/** So much of a show that what follows is not what the article begins with. */
const SHOW = 'Các tốp ca, liên khúc và điệu múa ca ngợi quê hương đã được bà con cổ vũ. '.repeat(4).trim()

describe('chronology', () => {
  it.each([
    ['Chiều 14/9, tỉnh họp.', '2019-09-15', ['2019-09-14']],
    ['Chiều 28/12, tỉnh họp.', '2020-01-03', ['2019-12-28']],
    ['Tháng 12 là tháng bận rộn nhất; trong quý IV tỉnh mở 5 lớp.', '2020-01-18', ['2019-12', '2019-36']],
    ['Nửa cuối năm, HĐND tỉnh đã thông qua 6 nghị quyết.', '2020-01-18', ['2019-07/2019-12']],
    ['Tháng 12, tỉnh sẽ mở hội; dự kiến xong trong quý IV.', '2020-01-18', ['2020-12', '2020-36']],
    ['Tháng 1, tỉnh mở hội; hôm 5-1 đã khai mạc.', '2020-01-18', ['2020-01', '2020-01-05']],
    ['Hôm Chủ nhật vừa qua, tỉnh họp; chiều thứ Hai tuần này bế mạc.', '2020-03-04', ['2020-03-01', '2020-03-02']],
    ['Ngày 25 tháng này, sở báo cáo; ngày 15 tháng tới, tỉnh họp.', '2020-12-04', ['2020-12-25', '2021-01-15']],
    [
      'Từ đầu năm đến hết tháng 10, tỉnh mở 5 lớp. Hai tháng còn lại mở thêm 2 lớp.',
      '2020-12-04',
      ['2020-01/2020-10', '2020-11/2020-12'],
    ],
    ['Tỷ lệ cao hơn 9 tháng đầu năm trước.', '2020-10-04', ['2019-01/2019-09']],
    ['Hôm qua, tỉnh họp; hôm nay bế mạc.', '2020-03-01', ['2020-02-29', '2020-03-01']],
    ['Cuối tháng trước và tháng 3 năm ngoái.', '2020-01-03', ['2019-12', '2019-03']],
    ['từ ngày 15/12 đến 10/1/2021', undefined, ['2020-12-15/2021-01-10']],
    ['Sáng 14/9, tỉnh họp. Sáng ngày 16, tỉnh bế mạc.', '2019-09-17', ['2019-09-14', '2019-09-16']],
  ])('resolves %s as of %s', (text, publishedAt, expected) => {
    expect(values(text, publishedAt)).toEqual(expected)
  })

  it.each([
    ['Sáng 25/6, tỉnh sơ kết công tác 6 tháng đầu năm 2019.', '2019-06-25'],
    ['Sáng 10/12, HĐND tỉnh bàn về kết quả năm 2019. Nhiệm vụ năm 2020 được thông qua.', '2019-12-10'],
    ['Ngày 15/1, ngành tổng kết công tác năm 2018, triển khai nhiệm vụ năm 2019.', '2019-01-15'],
    ['Sáng 3/6, tỉnh họp. Kết luận số 12-KL/TW ngày 22/3/2019 được quán triệt.', '2019-06-03'],
    ['Ngày 20/6, tỉnh gặp mặt báo chí (21/6/1925 - 21/6/2019).', '2019-06-20'],
    ['Ngày 5/5, tỉnh họp. Nghị quyết được áp dụng từ ngày 1/1/2011. Qua hơn 6 năm thực hiện', '2017-05-05'],
    ['Sáng 29/10, Đại hội Đảng bộ tỉnh nhiệm kỳ 2015-2020 khai mạc. Tháng 6/2013, ông A làm Bí thư.', '2015-10-29'],
    ['Ngày 16/11, sở cho biết ông A nghỉ hưu từ ngày 1/1/2018.', '2017-11-16'],
    ['Chiều 10/7, ngành sơ kết. Sở cần xây dựng kế hoạch thanh tra năm 2018.', '2017-07-10'],
    ['Chiều 11/7, chủ tịch tiếp dân. Danh sách sẽ được công khai trong quý III/2018.', '2018-07-11'],
    ['Ngày 7/9, sở họp. Đến ngày 31/12/2016 sẽ xong. Lộ trình hạn chế xe vào năm 2025.', '2016-09-07'],
    ['Sáng 26/8, HĐND khai mạc kỳ họp để hoàn thành các mục tiêu kinh tế năm 2016.', '2016-08-26'],
    ['Ngày 6/8, tỉnh họp. Công trình dự kiến hoàn thành vào năm 2019.', 'XXXX-08-06'],
    ['Sáng 30/11, tỉnh họp. Tháng 1/2016, ông A trúng cử Tỉnh ủy viên.', 'XXXX-11-30'],
    ['Chiều 9/8, ngành họp. Năm 2016 xảy ra 12 vụ, năm 2017 giảm còn 9 vụ.', 'XXXX-08-09'],
    ['Chiều 25/10, tỉnh họp. Tháng 10/2015, ông A được chỉ định làm Bí thư Huyện ủy.', 'XXXX-10-25'],
    ['Ngày 8/1, ông A xin nghỉ. Từ tháng 1 đến tháng 10/2017, phường đã lập lại trật tự.', '2018-01-08'],
    ['Chiều 25/5, tỉnh họp. Đến tháng 1/2016, tại đại hội, ông A được bầu làm Bí thư.', 'XXXX-05-25'],
    ['Sáng 19/5, đoàn họp báo. Ông A điều trị từ tháng 8/2017 và đến tháng 3/2018 thì thôi việc.', '2018-05-19'],
    ['Sáng 11/7, HĐND họp về kết quả năm học 2018-2019 và chuẩn bị năm học 2019-2020.', '2019-07-11'],
    ['Sáng 28/6, HĐND họp kỳ họp thứ nhất, nhiệm kỳ 2016-2021.', '2016-06-28'],
    ['Chiều 12/7, ủy ban điều chỉnh chương trình công tác năm 2016 và bàn chương trình năm 2017.', '2016-07-12'],
    ['Chiều 9/6, theo chương trình xây dựng pháp luật năm 2018, dự án được trình.', '2018-06-09'],
    ['Ngày 13/12, tỉnh yêu cầu báo cáo tại kỳ họp gần nhất (tháng 1/2019).', '2018-12-13'],
    ['Sáng 14/4, tỉnh họp. Năm 2016, thu ngân sách của tỉnh đạt 900 tỷ đồng.', 'XXXX-04-14'],
    ['Sáng 1/7, tỉnh kỷ niệm 30 năm. Ngày 1/7/1989, tỉnh được tái lập.', 'XXXX-07-01'],
    ['Sáng 13/6, sở giải trình. Ngày 15/2/2017 vừa qua, quy hoạch được công bố.', '2017-06-13'],
    ['Sáng 5/5, tỉnh họp. Từ đầu năm 2018 đến nay, thu ngân sách tăng.', '2018-05-05'],
    ['Sáng 14/6, tỉnh kỷ niệm 60 năm ngày truyền thống (14/6/1957).', '2017-06-14'],
    ['Sáng 27/8, tỉnh gặp mặt đảng viên nhân 50 năm thực hiện Di chúc (1969-2019).', '2019-08-27'],
    ['Sáng 1/7, tỉnh họp. Lễ kỷ niệm 92 năm Ngày Báo chí (21/6/1925 - 21/6/2017) đã bế mạc.', '2017-07-01'],
    ['Ngày 4/6, tỉnh sơ kết 5 tháng đầu năm 2019. Dự kiến quý II-2020 sẽ chọn xong nhà thầu.', '2019-06-04'],
    ['Chiều 30/3, tỉnh họp. Phấn đấu quý 1-2020 khởi công cầu; quý 4-2020 khởi công đường.', '2019-03-30'],
    ['Ngày 30/3, tỉnh tổng kết quý 1-2019 và dự báo việc hoàn thành nhiệm vụ tới năm 2020.', '2019-03-30'],
    ['Ngày 30/3, tỉnh họp. Đầu tư quý 1 tăng 20% so với cùng kỳ 2018.', '2019-03-30'],
    ['Ngày 3/7, bộ họp. Năm 2016 đã đạt 3 triệu khách, năm 2017 sẽ có khoảng 4 triệu.', '2017-07-03'],
    [
      'Chiều 29/12, tỉnh họp phiên cuối cùng của năm 2017. Sáu nhiệm vụ cần làm trong năm 2017 đã xong, các huyện bàn dự toán ngân sách năm 2018. Sở sơ kết kế hoạch giai đoạn 2016-2020.',
      '2017-12-29',
    ],
    [
      'Sáng 5/7, hội sơ kết công tác 6 tháng đầu năm 2019. Trong 6 tháng đầu năm 2019, hội mở 12 lớp; quý II/2019, hội kết nạp 20 hội viên. Dự kiến ngày 2/4/2019 hội sẽ họp.',
      '2019-07-05',
    ],
    ['Sáng 4/12, HĐND khai mạc. Kỳ họp quyết toán ngân sách năm 2017, ước thực hiện năm 2018.', '2018-12-04'],
    ['Sáng 9/11, ủy ban họp báo. Năm 2018 sẽ lấy phiếu. Đồng thời, năm 2018 sẽ giám sát.', '2017-11-09'],
    ['Chiều 28/11, Quốc hội thông qua nghị quyết. Nghị quyết có hiệu lực từ ngày 1/7/2015.', '2014-11-28'],
    ['Chiều 5/12, xã ban hành kế hoạch. Luật được thông qua ngày 9/6/2014, có hiệu lực từ 1/1/2016.', 'XXXX-12-05'],
    ['Sáng 20/6, Quốc hội thông qua luật. Luật có hiệu lực từ ngày 1/7/2018.', '2017-06-20'],
    ['Sáng 23/3, các tổ bàn về báo cáo công tác nhiệm kỳ 2011-2016.', '2016-03-23'],
    ['Tại kỳ họp thứ nhất, ngày 30/6, ông A được bầu làm Chủ tịch (nhiệm kỳ 2016-2021).', '2016-06-30'],
    ['Sáng 2/10, hội biểu dương mô hình tiêu biểu giai đoạn 2016-2020.', '2020-10-02'],
    ['Sáng 2/10, hội họp, tặng quà học sinh có thành tích xuất sắc trong năm học 2019-2020.', '2020-10-02'],
    ['Ngày 7/8, sở trả lời. Đến tháng 7/2018, bà A nhận được quyết định chuyển trường.', '2018-08-07'],
    ['Ngày 3/7, sở họp. Thuế có thể giảm sớm hơn thời điểm 1/1/2018, từ ngày 1/10/2017.', '2017-07-03'],
    ['Sáng 24/3, huyện hội nghị hiệp thương bầu cử đại biểu HĐND nhiệm kỳ 2016-2021.', '2016-03-24'],
    ['Sáng 27/4, tỉnh họp. Ông A trúng cử chức danh Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021.', 'XXXX-04-27'],
    ['Chiều 12/7, tỉnh tổ chức lễ ký kết hợp tác với các báo giai đoạn 2017-2020.', '2017-07-12'],
    [
      'Sáng 24/6, tại kỳ họp thứ nhất HĐND tỉnh, ông A được bầu làm Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026. Tại Đại hội Đảng bộ tỉnh nhiệm kỳ 2020-2025, tổ chức giữa tháng 10 năm ngoái, ông tái cử.',
      '2021-06-24',
    ],
    [`Tối 5/5, mỏ Lạc Khê mở hội diễn. ${SHOW} Mỏ hưởng ứng Tháng Công nhân năm 2017.`, '2017-05-05'],
    [`Tối 5/8, mỏ Lạc Khê mở hội diễn. ${SHOW} Mỏ hưởng ứng Tháng Công nhân năm 2017.`, 'XXXX-08-05'],
    [`Tối 5/5, mỏ Lạc Khê mở hội diễn. ${SHOW} Mỏ gửi kết quả Tháng Công nhân năm 2016.`, '2017-05-05'],
    ['Trong 6 tháng đầu năm, ngành đã hướng dẫn thời vụ sản xuất lúa, màu năm 2018 cho các xã.', '2018-01/2018-06'],
    ['Trong 6 tháng đầu năm, ngành đã vượt kết quả sản xuất lúa của cả năm 2018.', 'XXXX-01/XXXX-06'],
    [
      'Ngày 11/4, tỉnh mở Tháng hành động vì an toàn thực phẩm năm 2019. Để Tháng hành động năm 2019 đạt hiệu quả, các xã cần ra quân.',
      '2019-04-11',
    ],
    [
      'Ngày 10/4, ban giám sát chính sách cho học sinh. Năm học 2016-2017, huyện có 70 em được hỗ trợ. Năm học 2017-2018, huyện có 80 em. Trong năm học 2018-2019, huyện có 90 em được cấp sách.',
      '2019-04-10',
    ],
    [
      'Ngày 10/4, ban bàn về sách. Năm học 2018-2019, xã có 70 em. Lộ trình cho năm học 2019-2020 là 2 lớp, cho năm học 2020-2021 là 4 lớp.',
      'XXXX-04-10',
    ],
    ['Sáng 19/11, ban tổ chức Lễ kỷ niệm 60 năm thành lập (1959-2019).', '2019-11-19'],
    ['Ngày 6/2, xã phát động trồng cây xuân Đinh Dậu 2017.', '2017-02-06'],
    ['Ngày 15/12, xã lo quà Tết Kỷ Hợi 2019 cho hộ nghèo.', '2018-12-15'],
    ['Sáng 29/12, hội thảo về cuộc tổng tiến công Xuân Mậu Thân 1968.', 'XXXX-12-29'],
    ['Ngày 9/8, công an họp. Số vụ giảm 26 vụ so với cùng kỳ năm 2015.', '2016-08-09'],
    ['Ngày 9/8, công an họp. Năm 2016 giảm 26 vụ so với năm 2015.', 'XXXX-08-09'],
    ['Sáng 18/7, HĐND họp. Thu ngân sách đạt 900 tỷ đồng, bằng 48% dự toán năm 2019.', '2019-07-18'],
    ['Ngày 17/10, đoàn làm việc với tập đoàn. Tổng tài sản đến 30/6/2018 là 805 tỷ đồng.', '2018-10-17'],
    [
      'Ngày 9/5, tỉnh xử lý các quyết định ký trước ngày 23/11/2016. Việc này phải xong trước ngày 15/5/2017.',
      '2017-05-09',
    ],
    ['Sáng 2/6, Quốc hội họp. Thứ Bảy, ngày 3/6/2017, Quốc hội nghỉ.', '2017-06-02'],
    ['Ngày 25/5, Ban Bí thư kỷ luật ông A theo Quy định số 30-QĐ/TW, ngày 30/3/2013.', 'XXXX-05-25'],
    ['Sáng 27/5, ông A trả lời. Bộ luật có hiệu lực từ đầu năm 2018, đến nay mới thực hiện 1 năm.', '2019-05-27'],
    ['Sáng 27/6, quân đội triển khai nhiệm vụ 6 tháng cuối năm 2017.', '2017-06-27'],
    ['Chiều 20/3, khu nghỉ khởi công; dự kiến đi vào hoạt động từ tháng 12/2016.', '2016-03-20'],
    ['Ngày 10/6, bộ họp. Tính đến hết năm 2016, toàn vùng có 908 hợp tác xã.', '2017-06-10'],
    ['Ngày 10/6, bộ họp. Việc này kéo dài cho đến hết năm 2016.', 'XXXX-06-10'],
    ['Sáng 21/4, HĐND bầu ông Lê Văn Mẫu (40 tuổi). Ông Mẫu sinh năm 1976, quê xã Minh Sơn.', '2016-04-21'],
    ['Sáng 21/4, HĐND bầu ông Lê Văn Mẫu (40 tuổi). Ông Trần Mẫu sinh năm 1976.', 'XXXX-04-21'],
    ['Tối 9/6, cô A dự hội thi Duyên dáng Minh Sơn 2017.', '2017-06-09'],
    ['Tối 9/6, tỉnh họp. Hội nghị tổng kết công tác năm 2017 đã xong.', 'XXXX-06-09'],
    ['Ngày 24/3, thầy A nhận giải. Năm ngoái, trường của thầy đứng đầu hội thi năm 2018.', '2019-03-24'],
    [
      'Ngày 27/12, đại sứ quán mở lại. Nơi này đóng cửa từ năm 2011. Sau 7 năm, hai nước nối lại quan hệ.',
      '2018-12-27',
    ],
    ['Sáng 14/4, bộ họp. Ngày 9/4/2016, ông A được bổ nhiệm làm Bộ trưởng.', '2016-04-14'],
    ['Ngày 17/4, tỉnh bàn việc chuẩn bị đại hội năm 2020. Tính đến tháng 3/2018, có 81 người quá tuổi.', '2018-04-17'],
    ['Chiều 9/6, tỉnh thanh tra khu đất. Thời kỳ thanh tra là từ năm 2015 đến ngày 8/6/2017.', '2017-06-09'],
    ['Ngày 10/12, HĐND họp kỳ họp thứ 18, nhiệm kỳ 2011-2016.', 'XXXX-12-10'],
    ['Sáng 14/6, HĐND tỉnh họp phiên thứ nhất, bầu các chức danh. Ông A giữ chức nhiệm kỳ 2016-2021.', '2016-06-14'],
    ['Sáng 14/10, HĐND tỉnh họp phiên thứ nhất. Ông A giữ chức nhiệm kỳ 2016-2021.', 'XXXX-10-14'],
    ['Sáng 23/10, Đại hội Đảng bộ tỉnh lần thứ VI ra mắt. Ông A làm Bí thư nhiệm kỳ 2015-2020.', '2015-10-23'],
    ['Sáng 23/10, tỉnh họp về việc chuẩn bị Đại hội Đảng bộ tỉnh. Ông A giữ chức nhiệm kỳ 2015-2020.', 'XXXX-10-23'],
    ['Ngày 14/5, hai ứng viên bị xóa tên. Ông A ra ứng cử đại biểu HĐND xã nhiệm kỳ 2016-2021.', '2016-05-14'],
    ['Ngày 14/5, ông A trúng cử chức Chủ tịch. Ông B ứng cử chức Phó Chủ tịch, nhiệm kỳ 2016-2021.', 'XXXX-05-14'],
    ['Tối 19/5, tỉnh khai mạc Năm Du lịch Minh Sơn 2017.', '2017-05-19'],
    ['Chiều 24/5, viện kỷ niệm 10 năm thành lập. Viện ra đời ngày 11/4/2007, nhận cờ thi đua năm 2016.', '2017-05-24'],
    ['Chiều 24/5, viện kỷ niệm 50 năm thành lập. Năm 2007, viện nhận bằng khen.', 'XXXX-05-24'],
    ['Ngày 8/10, tỉnh sơ kết ba năm thực hiện đề án năm 2015. Năm 2017, đề án có 4 nhóm việc.', '2018-10-08'],
    ['Ngày 21/10, làng họp. Mục tiêu là một triệu lượt khách năm 2020, mục tiêu năm 2030 là hai triệu.', 'XXXX-10-21'],
    ['Ngày 6/2, bộ họp. Chỉ tính riêng năm 2016 đã có 700 nghìn héc-ta nuôi tôm.', '2017-02-06'],
    ['Ngày 27/3, tòa xử ông A. Ngày 20/11/2017, ông A bị bắt.', '2018-03-27'],
    ['Ngày 27/3, tòa xử ông A. Ngày 20/7/2017, ông A bị bắt.', 'XXXX-03-27'],
    ['Ngày 29/4, tòa xử ông A. Đầu năm 2019, ông A dọn đến xã Minh Sơn.', '2019-04-29'],
    ['Sáng 8/12, HĐND họp về dự toán năm 2016. Trước mắt, trong năm 2016, cần phân bổ vốn.', '2015-12-08'],
    ['Chiều 22/1, tỉnh họp báo về tình hình kinh tế năm 2018 và nhiệm vụ 2019.', '2019-01-22'],
    ['Ngày 3/4, sở họp. Đề án sẽ được trình từ nay đến cuối năm 2019.', '2019-04-03'],
    ['Ngày 11/6, Quốc hội họp. Dự luật sẽ được tiếp tục xem xét tại kỳ họp cuối năm 2018.', '2018-06-11'],
    ['Ngày 6/8, Quốc hội họp. Luật Ngân sách được thông qua tại kỳ họp cuối năm 2014.', 'XXXX-08-06'],
    ['Chiều 7/12, HĐND thông qua mức học phí. Mức này áp dụng từ ngày 1/1/2019.', '2018-12-07'],
    ['Sáng 23/5, Quốc hội bàn dự kiến chương trình giám sát năm 2018.', '2017-05-23'],
    ['Ngày 12/5, Trung ương bàn báo cáo kiểm điểm năm 2017.', '2018-05-12'],
    ['Ngày 25/5, Quốc hội họp. Kinh tế năm 2016 gặp khó. Bước sang năm 2017, cả nước có quyết tâm lớn.', '2017-05-25'],
    [
      'Sáng 26/12, cục tổng kết công tác 2014. Năm 2014, số vụ tăng 7%. Trong năm 2015, cục cần vươn lên.',
      '2014-12-26',
    ],
    ['Ngày 15/12, ông A thăm xã. Tại hội nghị xúc tiến đầu tư Minh Sơn 2018, ông nêu ý kiến.', '2018-12-15'],
    [
      'Tối 2/6, huyện tổ chức lễ. Huyện lên thành phố từ ngày 1/6/2019, mong thành đô thị lớn vào năm 2025.',
      '2019-06-02',
    ],
    [
      'Chiều 7/7, tỉnh kỷ niệm 105 năm ngày sinh ông A (9/7/1912 - 9/7/2017). Tỉnh thành đô thị lớn vào năm 2022.',
      '2017-07-07',
    ],
    ['Sáng 9/3, cử tri nêu ý kiến. Trong 9 tháng đầu năm 2015, sở không báo cáo vụ nào.', 'XXXX-03-09'],
    ['Sáng 9/3, cử tri góp ý. Đợt bầu cử đại biểu HĐND nhiệm kỳ 2016-2021 phải chọn đúng người.', '2016-03-09'],
    ['Sáng 10/5, ứng viên nêu chương trình. Ngày 22/5, cử tri sẽ bầu HĐND nhiệm kỳ 2016-2021.', '2016-05-10'],
    ['Chiều 19/12, tỉnh họp. Ông A trúng cử đại biểu HĐND tỉnh nhiệm kỳ 2016-2021.', 'XXXX-12-19'],
    ['Sáng 16/6, HĐND nhiệm kỳ 2016-2021 họp kỳ thứ nhất để bầu các chức danh.', '2016-06-16'],
    ['Chiều 16/6, sở tổ chức họp báo về tình hình 6 tháng đầu năm 2017.', '2017-06-16'],
    ['Ngày 14/9, bộ họp. Nếu để lại đến tháng 5/2020 thì rất chậm.', '2019-09-14'],
    ['Ngày 25/8, tỉnh họp. Sở hoàn thiện đề án, trình HĐND tại kỳ họp thứ 6 (10/2018).', '2018-08-25'],
    ['Chiều 5/7, sở họp. Việc này sẽ làm trong tháng 10/2017 và tháng 3/2018.', '2017-07-05'],
    ['Ngày 15/12, ông A thăm xã. Dự án cầu, theo tiến độ, thông xe vào cuối năm 2020.', 'XXXX-12-15'],
    [
      'Chiều 9/6, sở họp. Bệnh viện được đưa vào sử dụng cuối năm 2016; 5 tháng đầu năm 2017 có 900 lượt khám.',
      '2017-06-09',
    ],
    ['Ngày 11/7, tỉnh họp. Đầu năm 2017, tỉnh đã giao sở kiểm tra.', '2017-07-11'],
    ['Sáng 21/11, ban họp. Từ đầu nhiệm kỳ tới quý III/2018, chưa có vụ nào.', '2018-11-21'],
    ['Ngày 4/12, HĐND họp, đánh giá kết quả thực hiện kế hoạch năm 2018.', '2018-12-04'],
    ['Chiều 25/3, huyện họp. Phương án bồi thường được trình duyệt cho quý 2/2019.', '2019-03-25'],
    ['Ngày 3/7, Thành ủy họp về công tác 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2019.', '2019-07-03'],
    ['Chiều thứ Năm 25/10, tỉnh công bố kết quả năm 2018, sau các năm 2013, 2014.', '2018-10-25'],
    ['Chiều thứ Năm 25/10, tỉnh họp.', 'XXXX-10-25'],
    ['Ngày 9/6, bộ họp. Kết quả thực hiện kế hoạch năm 2016 được thảo luận.', '2017-06-09'],
    ['Tháng 9 năm nay, ông A sẽ nghỉ hưu.', 'XXXX-09'],
    ['Sáng 31/7, ông A xin nghỉ. Ông làm Bí thư từ tháng 2/2015, được bầu hồi tháng 2 năm nay.', '2015-07-31'],
    ['Chiều 2/10, bộ họp. 9 tháng đầu năm 2016 giải ngân 51%, 9 tháng đầu năm 2017 được 46%.', '2017-10-02'],
    [
      'Sáng 10/4, sở đề nghị đưa hai dự án luật ra khỏi chương trình xây dựng luật năm 2019, vào năm 2020.',
      '2019-04-10',
    ],
    [
      'Tối 1/11, tỉnh dâng hương. Cách đây đúng nửa thế kỷ, rạng sáng 31/10/1968, mười ba người ngã xuống.',
      '2018-11-01',
    ],
    ['Ngày 1/7, xã gặp mặt. Cách đây 30 năm, ngày 1/7/1989, xã Minh Sơn được tái lập.', '2019-07-01'],
    ['Ngày 1/7, xã gặp mặt. Cách đây hơn 30 năm, ngày 1/7/1989, xã Minh Sơn được tái lập.', 'XXXX-07-01'],
    [
      'Chiều 3/12, ban họp về quy hoạch cán bộ nhiệm kỳ 2021-2026. Hội nghị dự kiến họp trong tháng 12/2018. Các chức danh lãnh đạo chủ chốt nhiệm kỳ 2021-2026 được giới thiệu.',
      '2018-12-03',
    ],
    [
      'Ngày 3/10, ông A viết đơn. Đại hội Đảng bộ tỉnh (năm 2015) bầu ông. Cuối năm 2016, ông làm Bí thư.',
      'XXXX-10-03',
    ],
    ['Chiều 10/11, tỉnh họp. Ngày 25/11/2009, với 38 đại biểu tán thành (77,48%), HĐND đã quyết định.', 'XXXX-11-10'],
    ['Chiều 20/10, HĐND họp báo về báo cáo của UBND về công tác phòng chống tham nhũng năm 2017.', '2017-10-20'],
    ['Ngày 27/2, ông A được bầu làm Bí thư. Từ tháng 11/2010 đến nay, ông A là Phó Bí thư.', 'XXXX-02-27'],
    ['Chiều 27/7, Quốc hội thông qua nghị quyết về chương trình hoạt động giám sát năm 2017.', '2016-07-27'],
    [
      'Sáng 15/6, Quốc hội thông qua nghị quyết chương trình giám sát năm 2019. Quốc hội giám sát đất đai trong năm 2019. Trong 4 tháng đầu năm 2018 đã có nhiều vụ.',
      '2018-06-15',
    ],
    ['Sáng 12/12, HĐND thông qua nghị quyết về kế hoạch phát triển kinh tế - xã hội, đầu tư công 2019.', '2018-12-12'],
    ['Chiều 26/11, HĐND bầu phó ban. Việc này cần xong trước kỳ họp thường lệ cuối năm 2018.', '2018-11-26'],
    ['Sáng 26/3, tỉnh họp. Chậm nhất trong quý I năm 2020, các xã phải sắp xếp xong.', '2019-03-26'],
    ['Chiều 3/11, sở báo cáo. Cán bộ làm nhiệm vụ trong dịch cúm hồi đầu năm 2014.', '2014-11-03'],
    [
      'Ngày 30/3, tỉnh họp. Năm 2016 thu 5 tỷ. Vốn tăng 20% so với cùng kỳ 2018. Dự kiến năm 2020 thu 9 tỷ.',
      '2019-03-30',
    ],
    ['Chiều 6/10, ban họp báo. Chương trình năm 2018 còn một hội nghị vào tháng 12.', '2018-10-06'],
    ['Sáng 12/6, HĐND bầu ông Lê Văn Mẫu. Ông Lê Văn Mẫu năm nay 50 tuổi. Ông Mẫu sinh năm 1969.', '2019-06-12'],
    [
      'Sáng 14/6, Quốc hội thông qua Luật Kho lúa. Luật Kho lúa gồm nhiều điều, có hiệu lực từ ngày 1/1/2020.',
      '2019-06-14',
    ],
    ['Ngày 1/7, tại huyện diễn ra lễ kỷ niệm 30 năm ngày tái lập. Ngày 1/7/1989, huyện trở về tên cũ.', '2019-07-01'],
    ['Chiều 18/12, tỉnh giao kho. Thời gian thí điểm từ ngày 1/1 đến hết ngày 31/12/2019.', '2018-12-18'],
    [
      'Chiều 27/4, ban họp. Kỳ họp dự kiến làm việc trong 11 ngày, khai mạc ngày 20/7 và bế mạc vào ngày 3/8/2021.',
      '2021-04-27',
    ],
    [
      'Chiều 19/10, Tỉnh ủy họp, sơ kết 5 năm thực hiện Nghị quyết số 16-NQ/TU về nghề cá. Nghị quyết số 16-NQ/TU ngày 10/8/2012 nêu ba việc.',
      '2017-10-19',
    ],
    ['Sáng 23/6, cử tri nêu ý kiến. Huyện góp sức vào APEC 2017, mở 5 lớp.', '2017-06-23'],
    ['Ngày 20/3, tỉnh họp bàn tiếp tục thực hiện nhiệm vụ năm 2021.', '2021-03-20'],
    ['Ngày 28/12, tỉnh họp bàn tiếp tục thực hiện nhiệm vụ năm 2022.', '2021-12-28'],
    ['Sáng 5/5, tỉnh họp.', 'XXXX-05-05'],
    ['Sáng 5/5, tỉnh họp bàn quy hoạch đến năm 2030.', 'XXXX-05-05'],
    ['Sáng 5/5, tỉnh họp về giai đoạn 2016-2020.', 'XXXX-05-05'],
    ['Sáng 5/5, ông A (sinh ngày 4/5/1999) phát biểu.', 'XXXX-05-05'],
  ])('infers the year of %s', (text, expected) => {
    expect(values(text)[0]).toBe(expected)
  })

  it('finds the year of a congress that is told of far from the beginning by what it did', () => {
    const before = `Sáng 30/9, tỉnh họp. ${'Sở giao thông nêu nhiều ý kiến. '.repeat(12)}`
    expect(values(`${before}Đại hội Đảng bộ tỉnh nhiệm kỳ 2015-2020 tổ chức cùng ngày.`)[0]).toBe('2015-09-30')
    expect(values(`${before}Tại đại hội nhiệm kỳ 2015-2020, ông A được bầu.`)[0]).toBe('XXXX-09-30')
  })

  it('looks back on the months that lie ahead of the day told of', () => {
    expect(values('Ngày 5/1/2016, tỉnh họp. Trước đó, ngày 17/12, ban đã họp.', '2016-01-06').at(-1)).toBe('2015-12-17')
    expect(values('Sáng 14/3, tỉnh họp. Hồi tháng 10, sở đã báo cáo.', '2019-03-15').at(-1)).toBe('2018-10')
    expect(values('Sáng 14/3, tỉnh họp. Hồi tháng 2, sở đã báo cáo.', '2019-03-15').at(-1)).toBe('2019-02')
    expect(values('Sáng 14/3, tỉnh họp. Tháng 10, sở sẽ báo cáo.', '2019-03-15').at(-1)).toBe('2019-10')
    expect(values('Chiều 14/3, sở họp về kế hoạch quý I/2019. Hồi tháng 10, sở đã báo cáo.').at(-1)).toBe('2018-10')
  })

  it('makes one span of a period and a day', () => {
    expect(values('Từ tháng 8/2016 đến 21/7/2019, bà A là Phó Chủ nhiệm.')).toEqual(['2016-08/2019-07-21'])
    expect(values('Từ đầu năm 2017 đến 8/5, công ty trả thưởng.')[0]).toBe('2017')
  })

  it('says which parts were inferred', () => {
    expect(of('Chiều 14/9/2019 và 16/9.', '2019-09-17').dated.map(({ implied }) => implied)).toEqual([[], ['year']])
  })

  it('tells the period of a statement, not its limits and comparisons', () => {
    const text =
      'Trong quý III/2019, thu ngân sách tăng 5% so với quý III/2018. Đến năm 2025 sẽ đạt mục tiêu. Toàn tỉnh có 5 xã.'
    const { periodIn, reportPeriodAt } = of(text, '2019-10-05')
    expect(periodIn({ start: 0, end: text.indexOf('Đến') })).toBe('2019-35')
    expect(periodIn({ start: text.indexOf('Đến'), end: text.length })).toBeNull()
    expect(reportPeriodAt(text.length - 3)).toBe('2019-35')
  })

  it('is computed once a document', () => {
    const { document } = of('Chiều 14/9.', '2019-09-15')
    expect(chronology(document)).toBe(chronology(document))
  })
})
