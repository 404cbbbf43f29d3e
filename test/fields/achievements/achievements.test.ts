import { describe, expect, it } from 'vitest'
import { achievementsField } from '../../../src/fields/achievements/achievements.js'
import { annotate, planOf, viewOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const { reads } = achievementsField
const entries = (text: string, title?: string) =>
  achievementsField.assemble(
    viewOf(
      annotate(documentOf(text, { publishedAt: '2022-07-04', ...(title !== undefined && { title }) }), planOf(reads)),
      {
        name: 'test',
        reads,
      },
    ),
  ).value
const pairs = (text: string, title?: string): [number, string][] =>
  entries(text, title).flatMap(({ quantities }) => quantities.map(({ value, unit }): [number, string] => [value, unit]))

const report = 'Sáng 1/7, Huyện ủy Bình Sơn tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2022.'

describe('achievements', () => {
  it.each<[string, [number, string][]]>([
    ['Trong 6 tháng đầu năm 2022, huyện đã cấp 1.250 giấy phép xây dựng.', [[1250, 'giấy phép']]],
    [
      'Tổng thu ngân sách đạt 97,5 tỷ đồng, tăng 12% so với cùng kỳ.',
      [
        [97.5, 'tỷ đồng'],
        [12, '%'],
      ],
    ],
    [
      'Đảng bộ đã kết nạp 45 đảng viên, kiểm tra 8 tổ chức đảng.',
      [
        [45, 'đảng viên'],
        [8, 'tổ chức đảng'],
      ],
    ],
    [
      'Công an huyện đã bắt giữ 9 vụ, 17 đối tượng.',
      [
        [9, 'vụ'],
        [17, 'đối tượng'],
      ],
    ],
    ['Công an đã bắt giữ các đối tượng, tang vật gồm 4 khẩu súng.', [[4, 'khẩu súng']]],
    [
      'Trạm y tế đã cách ly, theo dõi sức khỏe cho 220 trường hợp, đã có 140 trường hợp hết theo dõi.',
      [
        [220, 'trường hợp'],
        [140, 'trường hợp'],
      ],
    ],
    [
      'Dịp này, có 6 tập thể và 11 cá nhân được UBND huyện tặng giấy khen.',
      [
        [6, 'tập thể'],
        [11, 'cá nhân'],
      ],
    ],
  ])('in a report: %s', (text, expected) =>
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual(expected),
  )

  it.each([
    'Sáu tháng cuối năm, huyện phấn đấu trồng 300 ha rừng, phải hoàn thành 12 công trình.',
    'Tham dự hội nghị có 120 đại biểu.',
    'Toàn huyện có 120 thí sinh đăng ký dự thi.',
    'Huyện đã ghi nhận 19 ca dương tính với cúm.',
    'Tuy nhiên, vẫn còn 14 xã chưa có nhà văn hóa.',
    'Hội nghị kéo dài 2 ngày.',
  ])('nothing in %s', text => expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual([]))

  it.each([
    'Toàn xã hiện còn 14/60 hộ dân chưa nhận tiền bồi thường.',
    'Toàn huyện có 1.640 trường hợp vi phạm xây dựng.',
    'Mưa lũ đã xảy ra, 48 người bị thương, số người chết là 6.',
    'Theo quy định, mỗi hộ được hỗ trợ tối đa 40 triệu đồng.',
    'Ba phương án sẽ được trình trong kỳ họp tới.',
  ])('nothing in what falls short, is ruled or only numbered: %s', text =>
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual([]),
  )

  it('leave out the plan in brackets that they are compared with', () => {
    const text = 'Thu ngân sách đạt 97,5 tỷ đồng, hoàn thành 86% kế hoạch cả năm (113 tỷ đồng).'
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual([
      [97.5, 'tỷ đồng'],
      [86, '%'],
    ])
  })

  it.each<[string, [number, string][]]>([
    ['Giá trị sản xuất tăng 8,2%, cao hơn mức tăng 7,4% của năm trước.', [[8.2, '%']]],
    [
      'Lợi nhuận đạt 25 tỷ đồng, vượt 30% so với kế hoạch cả năm là 19 tỷ đồng.',
      [
        [25, 'tỷ đồng'],
        [30, '%'],
      ],
    ],
    ['Huyện đã cắt giảm 61% của 420 thủ tục hành chính.', [[61, '%']]],
    ['Thu ngân sách đạt 97 tỷ đồng, cùng kỳ chỉ đạt 81 tỷ đồng.', [[97, 'tỷ đồng']]],
    [
      'Huyện đã trồng 70 ha rừng, so với cùng kỳ tăng 12%.',
      [
        [70, 'ha'],
        [12, '%'],
      ],
    ],
    ['Thu ngân sách đạt 119% so với chỉ tiêu HĐND huyện giao (81 tỷ đồng).', [[119, '%']]],
    ['Giá trị sản xuất tăng 8,2%, vượt kế hoạch đề ra (từ 7,3 - 7,5%).', [[8.2, '%']]],
    [
      'Trong 16 nhóm chỉ tiêu được giao, toàn huyện có 7/16 nhóm chỉ tiêu đạt khá, chiếm 44%.',
      [
        [7, 'nhóm chỉ tiêu'],
        [44, '%'],
      ],
    ],
  ])('but not the level, plan, whole or earlier time that they are told beside: %s', (text, expected) =>
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual(expected),
  )

  it.each<[string, [number, string][]]>([
    [
      'Toàn huyện có 21 xã đạt chuẩn (vượt mục tiêu mà nghị quyết phấn đấu), xây mới 34 nhà văn hóa.',
      [
        [21, 'xã'],
        [34, 'nhà văn hóa'],
      ],
    ],
    ['Không cần vốn vay, huyện đã xây mới 14 cây cầu.', [[14, 'cây cầu']]],
    ['Cùng với sự nỗ lực phấn đấu của các xã, thu ngân sách đạt 97 tỷ đồng.', [[97, 'tỷ đồng']]],
    ['Phải kể đến ngành may với sản lượng đạt 5 triệu sản phẩm.', [[5000000, 'sản phẩm']]],
    ['Công an huyện đã đề nghị truy tố 15 bị can.', [[15, 'bị can']]],
    ['Trong kỳ có 35 quyết định quy phạm pháp luật được ban hành.', [[35, 'quyết định']]],
    ['Các doanh nghiệp đều vượt trên 50% kế hoạch năm.', [[50, '%']]],
    [
      'Huyện kết nạp 52% chỉ tiêu năm; riêng tháng 6 kết nạp 45 đảng viên.',
      [
        [52, '%'],
        [45, 'đảng viên'],
      ],
    ],
    ['Qua thẩm tra, Ban pháp chế đề nghị chỉnh sửa 15 quyết định.', [[15, 'quyết định']]],
    ['Bệnh viện kêu gọi các nhà hảo tâm ủng hộ 36 tỷ đồng.', [[36, 'tỷ đồng']]],
    ['Tại hội nghị giao ban, ngành thuế đã thu 36 tỷ đồng.', [[36, 'tỷ đồng']]],
    ['Chủ tịch huyện đề nghị thu hồi 15 quyết định.', []],
    ['Qua giám sát, Ban đề nghị các xã hoàn thành 15 km đường.', []],
    ['Qua giám sát, Ban đề nghị UBND huyện bổ sung 15 giáo viên.', []],
    ['UBND huyện giao Phòng Tài chính rà soát 12 dự án.', []],
    ['Công ty dự kiến tổng doanh thu đạt 320 tỷ đồng, lợi nhuận đạt 21 tỷ đồng.', []],
  ])('not in what is planned, whatever words of plans stand beside: %s', (text, expected) =>
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual(expected),
  )

  it.each<[string, [number, string][]]>([
    ['Huyện Bình Sơn sơ kết 6 tháng', [[14, 'lớp']]],
    ['Vì sao các lớp học nghề vắng người?', []],
  ])('rather where the article begins as a review than with a doubt: %s', (title, expected) =>
    expect(pairs('Các xã mở 14 lớp.', title)).toEqual(expected),
  )

  it.each([
    'Giá vàng miếng sáng nay ở mức 68,5 triệu đồng/lượng, giá bán ra 69,1 triệu đồng/lượng.',
    'Vụ va chạm làm 3 người chết và 2 người bị thương, gây thiệt hại 500 triệu đồng.',
    'Căn nhà rộng 80 m2, cao 12 m, nằm trên trục đường chính.',
  ])('nothing in other news: %s', text => expect(pairs(text)).toEqual([]))

  it.each<[string, string]>([
    ['Trong 6 tháng đầu năm 2022, huyện đã trồng 40 ha rừng./.', 'trồng 40 ha rừng'],
    ['Thường trực HĐND huyện đã tiếp nhận 31 ý kiến, kiến nghị.', '31 ý kiến, kiến nghị'],
  ])('state all of their quantities, without the full stop: %s', (text, end) => {
    const found = entries(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng').map(entry => entry.text)
    expect(found).toHaveLength(1)
    expect(found[0]?.endsWith(end)).toBe(true)
  })

  it('take the period that they name, and that of the report else', () => {
    const [first, second] = entries(
      `${report}\n\nTrong 6 tháng đầu năm 2022, huyện đã xây mới 40 căn nhà. Riêng tháng 5/2022, các xã đã trao 15 suất quà.`,
      'Huyện Bình Sơn sơ kết 6 tháng',
    )
    expect(first?.period).toBe('2022-01/2022-06')
    expect(second?.period).toBe('2022-05')
  })

  it('give the whole statement, without its full stop', () => {
    const found = entries(
      `${report}\n\nTrong 6 tháng đầu năm 2022, huyện đã tiếp nhận 97 ý kiến, kiến nghị của cử tri, giải quyết 80 kiến nghị.`,
      'Huyện Bình Sơn sơ kết 6 tháng',
    )
    expect(found.map(({ text }) => text)).toEqual([
      'Trong 6 tháng đầu năm 2022, huyện đã tiếp nhận 97 ý kiến, kiến nghị của cử tri',
      'giải quyết 80 kiến nghị',
    ])
  })

  it('nothing in the row of a table that was flattened into text', () => {
    expect(pairs(`${report}\n\nDoanh thu 4602 4275 8% 1580 1405 12% 512 488 5% 97 92`, 'Sơ kết 6 tháng')).toEqual([])
  })

  it.each<[string, string | null]>([
    ['Trong giai đoạn 2016 - 2020, huyện đã thành lập 12 hợp tác xã.', '2016/2020'],
    ['Tính đến 31/5/2022, huyện đã cấp 420 giấy phép.', '2022-05-31'],
    ['Đến nay, huyện đã có 7 xã đạt chuẩn nông thôn mới.', null],
    ['Dịp này, có 6 tập thể được UBND huyện tặng giấy khen.', null],
    ['Huyện đã trồng mới 30 ha rừng.', '2022-01/2022-06'],
    ['Theo đó, đến ngày 31/5/2022, toàn huyện đã cấp 4.200 thẻ bảo hiểm.', '2022-05-31'],
    ['Năm 2021, huyện đã trồng 60 ha rừng, gấp 1,5 lần năm 2019.', '2021'],
    ['Chiều 30/6, lãnh đạo huyện cho biết đã bàn giao 14 căn nhà.', '2022-01/2022-06'],
    ['Giai đoạn 2016-2020, huyện đã xây mới 30 cây cầu.', '2016/2020'],
    ['Từ ngày 1/3/2022 đến ngày 12/4/2022, huyện đã cấp 500 thẻ bảo hiểm.', '2022-03-01/2022-04-12'],
    ['Luỹ kế 5 tháng, huyện đã cấp 900 thẻ bảo hiểm.', '2022-01/2022-05'],
    ['Đoàn giám sát đã kiểm tra 12 dự án, phát hiện có 4 dự án chậm tiến độ.', '2022-01/2022-06'],
    ['Huyện đã trồng 80 ha rừng, tăng 9% so với năm 2020.', '2022-01/2022-06'],
    ['Sau 3 năm triển khai, huyện đã tổ chức 45 cuộc giám sát.', null],
    ['Huyện đã thu hút thêm vốn, nâng tổng số dự án lên 38 dự án.', '2022-01/2022-06'],
    ['Trong vòng 1 tháng, công an huyện đã xử lý 62 trường hợp.', null],
    ['Ông Hòa cho hay, giai đoạn 2016-2020 toàn huyện đã xử lý được 60 tỷ đồng nợ xấu.', '2016/2020'],
    ['Tại kỳ họp, ông Hòa cho biết trong 5 tháng huyện đã thu 61 tỷ đồng.', '2022-01/2022-05'],
    ['Huyện đã xuất khẩu 90 tấn chè, cao nhất từ trước đến nay, tăng 13%.', '2022-01/2022-06'],
    ['Năm 2021 huyện tăng tốc và đã có thêm 320 doanh nghiệp vào cuối quý I/2022.', '2022-33'],
    ['Huyện đã tặng giấy khen cho 27 học sinh có thành tích xuất sắc năm học 2020-2021.', '2022-01/2022-06'],
    ['Hiện huyện đã cấp được 310 giấy phép.', null],
    ['Hàng dự trữ đạt 23 tỷ đồng, tăng 10% so với kế hoạch dự trữ Tết năm 2021.', '2022-01/2022-06'],
    ['Huyện đã hoàn thành 99% khối lượng, chạy thử để khai thác trong năm 2021.', '2022-01/2022-06'],
    ['Sáu tháng qua, huyện đã trồng mới 44 ha rừng.', '2022-01/2022-06'],
    ['Thu ngân sách 5 tháng đạt 61 tỷ đồng.', '2022-01/2022-05'],
    ['Từ đầu năm, huyện đã cấp 310 giấy phép.', '2022-01/2022-06'],
    ['Thường trực HĐND huyện đã tổ chức 14 phiên họp.', '2022-01/2022-06'],
    ['Huyện ủy đã ban hành 9 nghị quyết.', '2022-01/2022-06'],
    ['Theo báo cáo của huyện, giai đoạn 2018-2020 các xã cải tạo được 25 km kênh.', '2018/2020'],
    ['Trước mỗi kỳ họp, Thường trực HĐND huyện đều giám sát 5 chuyên đề.', '2022-01/2022-06'],
    ['Kết thúc hội nghị, Huyện ủy tặng giấy khen cho 9 chi bộ.', null],
    ['Hội nghị bầu ông Hòa vào Ban Thường vụ với 31/33 phiếu.', null],
    ['Sở đã cấp 410 phiếu lý lịch tư pháp.', '2022-01/2022-06'],
    ['Giá trị sản xuất (giá so sánh năm 2010) đạt 612 tỷ đồng.', '2022-01/2022-06'],
    ['Cùng thời gian này, Đảng bộ huyện kết nạp 48 đảng viên.', '2022-01/2022-06'],
    ['Trong kỳ, các xã trồng được 44 ha rừng.', '2022-01/2022-06'],
  ])('about what time: %s', (text, period) => {
    const found = entries(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')
    expect(new Set(found.map(entry => entry.period))).toEqual(new Set([period]))
  })

  it.each<[string, (string | null)[]]>([
    ['Doanh thu du lịch năm 2021 đạt 31 tỷ đồng; thu ngân sách đạt 52 tỷ đồng.', ['2021', '2022-01/2022-06']],
    [
      'Huyện mở 12 lớp, trong đó riêng tháng 5/2022 mở 4 lớp; trồng 40 ha rừng.',
      ['2022-01/2022-06', '2022-05', '2022-01/2022-06'],
    ],
    ['Tháng 5/2022, huyện mở 12 lớp; các xã trồng 40 ha rừng.', ['2022-05']],
    ['Ông nêu mấy con số của năm 2021: huyện mở 12 lớp; các xã trồng 40 ha rừng.', ['2021']],
    ['Năm 2021, huyện ban hành 9 kế hoạch; đến nay, 7 xã đã cụ thể hóa.', ['2021', null]],
    ['Tháng 5/2022, thu ngân sách đạt 20 tỷ đồng; luỹ kế 5 tháng đạt 97 tỷ đồng.', ['2022-05', '2022-01/2022-05']],
    ['Huyện đã mở 38 lớp (tháng 4/2022: 16 lớp; tháng 5/2022: 22 lớp).', ['2022-01/2022-06', '2022-04', '2022-05']],
  ])('about what time each item of a list is: %s', (text, periods) => {
    const found = entries(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')
    expect([...new Set(found.map(({ period }) => period))]).toEqual([...new Set(periods)])
  })

  it.each<[string, string, string | null]>([
    [
      'a span that a term of work is reckoned from',
      'Sở Tư pháp tổng kết công tác năm 2021. Năm công tác được tính từ ngày 01/10/2020 đến ngày 30/9/2021.',
      '2020-10-01/2021-09-30',
    ],
    [
      'days in brackets behind a number of months',
      'Tòa án tỉnh sơ kết công tác 6 tháng (từ ngày 01/10/2021 đến ngày 31/3/2022).',
      '2021-10-01/2022-03-31',
    ],
    ['a stage that is summed up', 'Sở tổ chức hội nghị tổng kết ngành giai đoạn 2016 - 2020.', '2016/2020'],
    [
      'a term behind those who report',
      'Tỉnh tổ chức hội nghị tổng kết hoạt động HĐND các cấp nhiệm kỳ 2016 - 2021.',
      '2016/2021',
    ],
    [
      'a span that the report begins with',
      'Theo đó, từ tháng 9/2020 đến tháng 8/2021, các xã họp 39 lần.',
      '2020-09/2021-08',
    ],
    ['not the time of a session', 'Báo cáo sẽ được trình tại kỳ họp cuối năm 2021.', null],
    ['not the time at which somebody moved', 'Ông Hòa chuyển sang ngành kiểm tra vào tháng 3/2019.', null],
  ])('are of %s', (_, lead, period) =>
    expect(entries(`${lead}\n\nCông an huyện đã khám phá 31 vụ, bắt 40 đối tượng.`).at(-1)?.period).toBe(period),
  )

  it('are of the period that the headline names', () => {
    const text = 'Công tác tiếp dân quý II có chuyển biến.\n\nCác cơ quan đã giải quyết 251 đơn, đạt 84,8%.'
    expect(entries(text, 'Quý II/2022: giải quyết 251 đơn').at(-1)?.period).toBe('2022-34')
  })

  it('what goes on with “Đến nay” has no period either', () => {
    const text = 'Đến nay, toàn huyện đã giảm được 25 phòng, ban. Cụ thể, khối Đảng đã giảm 9 phòng.'
    const found = entries(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')
    expect(found.map(({ period }) => period)).toEqual([null, null])
  })

  it.each<[string, string, string | null]>([
    [
      'what goes on with a length of years',
      'Sau 3 năm triển khai, huyện đã trao 40 suất quà. Cấp xã đã trao 95 suất quà.',
      null,
    ],
    [
      'the next paragraph',
      'Trong 9 tháng đầu năm 2021, huyện đã trao 40 suất quà.\n\nCấp xã đã trao 95 suất quà.',
      '2021-01/2021-09',
    ],
    [
      'what stands behind another time in brackets',
      'Năm 2021, huyện đã trao 40 suất quà (năm 2020 trao 31 suất quà); các xã đã trao 95 suất quà.',
      '2021',
    ],
    [
      'what is more than that of another time',
      'Báo cáo công tác năm 2021 nêu rõ huyện đã trao 40 suất quà, nhiều hơn năm 2020. Các xã đã trao 95 suất quà.',
      '2021',
    ],
    [
      'the month last named',
      'Tháng 5/2022, huyện đã trao 40 suất quà. Cũng trong tháng, các xã đã trao 95 suất quà.',
      '2022-05',
    ],
    [
      'what was done beside a plan',
      'Các xã đang rà soát và sẽ công khai danh sách trong quý III/2022. Huyện đã trao 95 suất quà.',
      null,
    ],
    [
      'a report of a month and the months up to it',
      'Ủy ban đánh giá tình hình tháng 5/2022 và 5 tháng. Huyện đã trao 95 suất quà.',
      '2022-01/2022-05',
    ],
  ])('take a period from what is said before: %s', (_, text, period) =>
    expect(entries(`Sáng 1/7, Huyện ủy Bình Sơn họp.\n\n${text}`).at(-1)?.period).toBe(period),
  )

  it.each<[string, string, string | null]>([
    [
      'a term that is summed up',
      'Sáng 1/7, HĐND huyện tổ chức kỳ họp tổng kết nhiệm kỳ 2016 - 2021.\n\nCác Ban đã chất vấn 45 lượt, giám sát 61 cuộc.',
      '2016/2021',
    ],
    [
      'the years of a term that was named before',
      'HĐND huyện khóa XIX, nhiệm kỳ 2016 - 2021 họp phiên cuối.\n\nTrong 5 năm của nhiệm kỳ, HĐND huyện tổ chức 18 kỳ họp.',
      '2016/2021',
    ],
    [
      'the quarter of a meeting',
      'Ngày 1/7, Thường trực HĐND tỉnh họp giao ban quý II/2022.\n\nTrong quý, các xã đã tiếp 36 lượt công dân.',
      '2022-34',
    ],
    [
      'the first sentence behind the sign of a paper',
      'Cán bộ thôn đi kiểm tra.\n\nBNĐT - Quý II/2022, huyện có nhiều khởi sắc.\n\nCác xã đã xây mới 21 căn nhà.',
      '2022-34',
    ],
    [
      'what is said of one part alone',
      'Huyện báo cáo kết quả 6 tháng đầu năm 2022.\n\nRiêng quý II/2022, các xã đã xây 9 căn nhà. Công an huyện đã khám phá 31 vụ.',
      '2022-01/2022-06',
    ],
    [
      'the sessions at which it was done',
      'Huyện công bố kết quả 6 tháng đầu năm 2022.\n\nHĐND huyện trong hai kỳ họp vừa qua đã xem xét 17 tờ trình.',
      null,
    ],
  ])('take a period from the report: %s', (_, text, period) => expect(entries(text).at(-1)?.period).toBe(period))

  it('are of the half year that is reported, not of that which is planned', () => {
    const text =
      'Sáng 1/7, huyện đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm, giải pháp 6 tháng cuối năm 2022. Toàn ngành đã thụ lý 210 vụ việc, tăng 5% so với cùng kỳ.'
    expect(new Set(entries(text).map(({ period }) => period))).toEqual(new Set(['2022-01/2022-06']))
  })

  it.each<[string, [number, string][]]>([
    ['Ông Hòa được bầu làm Chủ tịch với 46/47 phiếu tán thành.', [[46, 'phiếu']]],
    [
      'Huyện đã kết luận 12 tổ chức đảng vi phạm, kỷ luật 5 tổ chức đảng.',
      [
        [12, 'tổ chức đảng'],
        [5, 'tổ chức đảng'],
      ],
    ],
  ])('votes and discipline: %s', (text, expected) => expect(pairs(`${report}\n\n${text}`)).toEqual(expected))

  it.each<[string, [number, string][]]>([
    ['Tỷ lệ hộ nghèo của huyện giảm từ 9,4% năm 2020 xuống còn 6,1%.', [[6.1, '%']]],
    ['Kết quả, ông Hòa trúng cử với 43 phiếu tán thành trên tổng số 47 đại biểu.', [[43, 'phiếu']]],
    ['Kết thúc hội thi, có 25 học sinh dự thi đoạt giải.', [[25, 'học sinh']]],
    ['Trong kỳ, có 17 đảng viên bị kỷ luật.', [[17, 'đảng viên']]],
    ['Thu ngân sách vượt kế hoạch đề ra, đạt 61 tỷ đồng.', [[61, 'tỷ đồng']]],
    ['Tỷ lệ hộ nghèo của huyện giảm còn 6,1% (năm 2020 là 9,4%).', [[6.1, '%']]],
    [
      'Kết quả, 5 người trúng cử với tỷ lệ phiếu đạt từ 59,2% đến 80,8%.',
      [
        [5, 'người'],
        [59.2, '%'],
        [80.8, '%'],
      ],
    ],
  ])('not where a change began, nor the whole of a part: %s', (text, expected) =>
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual(expected),
  )

  it.each<[string, [number, string][]]>([
    [
      'Trong kỳ, số vụ cháy giảm 12 vụ, nợ quá hạn giảm 0,6 tỷ đồng.',
      [
        [12, 'vụ'],
        [0.6, 'tỷ đồng'],
      ],
    ],
    [
      'HĐND huyện đã ban hành 21 nghị quyết, nhiều hơn năm trước 4 nghị quyết.',
      [
        [21, 'nghị quyết'],
        [4, 'nghị quyết'],
      ],
    ],
    [
      'Tỷ lệ giải ngân đạt 71%, cao hơn cùng kỳ năm 2021 là 3,2%.',
      [
        [71, '%'],
        [3.2, '%'],
      ],
    ],
    ['Tăng trưởng đạt 7,1% (kế hoạch 6,5 - 7%).', [[7.1, '%']]],
    ['Thu ngân sách đạt 61% (cùng thời điểm này năm 2021 là 58%).', [[61, '%']]],
    [
      'Huyện đã có 17 chỉ tiêu đạt và vượt, thu nội địa được 41,5 tỷ đồng.',
      [
        [17, 'chỉ tiêu'],
        [41.5, 'tỷ đồng'],
      ],
    ],
    ['Đại hội đã bầu đoàn đại biểu dự Đại hội cấp trên gồm 12 đại biểu chính thức.', [[12, 'đại biểu']]],
    [
      'Các xã đã làm 18 km đường bê tông, tiêm 4.100 liều vắc-xin, đạt 97% kế hoạch.',
      [
        [18, 'km'],
        [4100, 'liều'],
        [97, '%'],
      ],
    ],
    [
      'Trong kỳ báo cáo (từ 01/10/2020 đến 30/9/2021), ngành đã thụ lý 2.140 vụ, trong đó số cũ 790 vụ, thụ lý mới 1.350 vụ, tăng 104 vụ.',
      [
        [2140, 'vụ'],
        [790, 'vụ'],
        [1350, 'vụ'],
        [104, 'vụ'],
      ],
    ],
  ])('what is less of harm, more than before, or done in spite of a word: %s', (text, expected) =>
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual(expected),
  )

  it.each<[string, [number, string][]]>([
    ['Hội nghị cũng chỉ ra một số tồn tại: 5 xã đạt thấp; tỷ lệ thu phí chỉ bằng 52% kế hoạch.', []],
    ['Còn 9 cơ sở chưa ban hành quy chế; 3 đơn vị không hoàn thành chỉ tiêu.', []],
    ['Toàn huyện xảy ra 41 vụ cháy, thiệt hại về tài sản ước tính 4,2 tỷ đồng.', []],
    ['Trong tháng, HĐND 21 xã, thị trấn đã ban hành 96 nghị quyết.', [[96, 'nghị quyết']]],
    ['Thường trực HĐND giữa hai kỳ họp đã ban hành 14 nghị quyết.', [[14, 'nghị quyết']]],
    ['Giá trị sản xuất trên 1 ha đất canh tác đạt 82 triệu đồng.', [[82, 'triệu đồng']]],
  ])('not what is lacking, what only happened, who acts, nor what measures: %s', (text, expected) =>
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual(expected),
  )

  it.each<[string, [number, string][]]>([
    [
      'Trong Tháng Thanh niên, các cấp bộ Đoàn ra quân tu sửa hơn 14 km đường làng; đắp 9 móng cầu; trồng 350 cây xanh; vận động nhân dân tháo dỡ 45 nhà vệ sinh ven sông; khám bệnh miễn phí cho 210 gia đình có hoàn cảnh khó khăn.',
      [
        [14, 'km'],
        [9, 'móng cầu'],
        [350, 'cây xanh'],
        [45, 'nhà vệ sinh'],
        [210, 'gia đình'],
      ],
    ],
    [
      'Tại huyện Lạc Khê, 12/12 xã đã ký quy chế phối hợp nhằm giảm tai nạn; tổ chức 14 lớp tập huấn cho 620 người; tổ chức 31 buổi nói chuyện nhằm nâng cao hiểu biết về luật cho 1.480 người; mở 8 lớp học cho 265 cán bộ.',
      [
        [12, 'xã'],
        [14, 'lớp tập huấn'],
        [620, 'người'],
        [31, 'buổi'],
        [1480, 'người'],
        [8, 'lớp học'],
        [265, 'cán bộ'],
      ],
    ],
    [
      'Thời gian tới, đơn vị tiếp tục tuyên truyền. Cùng với đó là phối hợp với các ngành; mở 6 lớp học; duy trì 27 câu lạc bộ; trồng 90 cây xanh.',
      [],
    ],
  ])('lists of deeds, whatever they were done for: %s', (text, expected) => expect(pairs(text)).toEqual(expected))

  it.each<[string, [number, string][]]>([
    [
      'Kết thúc phiên tòa, HĐXX đã tuyên phạt Lê Văn Tám 9 năm tù, Trần Văn Bê 5 năm 3 tháng tù về tội hủy hoại rừng.',
      [
        [9, 'năm tù'],
        [5, 'năm'],
        [3, 'tháng tù'],
      ],
    ],
    ['Bị cáo Lê Văn Tám bị phạt 18 tháng cải tạo không giam giữ.', [[18, 'tháng']]],
    ['Đại diện Viện Kiểm sát đề nghị tuyên phạt bị cáo từ 6 đến 7 năm tù.', []],
    ['Với tội danh này, bị cáo có thể bị phạt tới 20 năm tù.', []],
    ['HĐXX chấp nhận đề nghị của Viện Kiểm sát, tuyên phạt bị cáo Lê Văn Tám 8 năm tù.', [[8, 'năm tù']]],
    ['Theo lãnh đạo Viện Kiểm sát, tội này có mức hình phạt từ 2 năm tù đến 7 năm tù.', []],
    ['Tội danh trên bị phạt từ 2 năm tù đến 7 năm tù.', []],
    ['Lê Văn Tám đang chấp hành bản án 12 năm tù.', []],
    ['Ông từng bị thực dân Pháp kết án 10 năm tù.', []],
  ])('what a court sentenced somebody to: %s', (text, expected) => expect(pairs(text)).toEqual(expected))

  it.each<[string, [number, string][]]>([
    [
      'Đến nay, huyện có 7 xã đạt 19 tiêu chí được công nhận nông thôn mới, 12 xã đạt 15 - 18 tiêu chí, không còn xã đạt dưới 5 tiêu chí.',
      [
        [7, 'xã'],
        [12, 'xã'],
      ],
    ],
    ['Xã Vân Trà đã đạt 19 tiêu chí nông thôn mới.', [[19, 'tiêu chí']]],
    ['Toàn huyện hiện có 64 trang trại chăn nuôi gia súc.', []],
    ['Tổng kế hoạch vốn đầu tư năm nay là 450 tỷ đồng, tăng 12% so với năm trước.', []],
    [
      'Tại phiên họp đề ra nhiệm vụ trọng tâm tháng 9, Giám đốc Sở Tài chính Trần Văn Mẫu cho biết, tổng thu ngân sách đạt 524 tỷ đồng.',
      [[524, 'tỷ đồng']],
    ],
    ['Liên quan đến 2 ca dương tính mới phát hiện, huyện đã cách ly 36 người.', [[36, 'người']]],
    [
      'Huyện trồng 300 ha rừng, tăng 20% so với năm 2020 (rừng sản xuất 200 ha, rừng phòng hộ 100 ha).',
      [
        [300, 'ha'],
        [20, '%'],
        [200, 'ha'],
        [100, 'ha'],
      ],
    ],
    [
      'Huyện đã hỗ trợ 120 bệnh nhân mắc lao, xây mới bến xe 500 chỗ.',
      [
        [120, 'bệnh nhân'],
        [500, 'chỗ'],
      ],
    ],
    ['Trong 6 tháng, xe ô tô dưới 9 chỗ ngồi nhập về đạt 6.400 chiếc.', [[6400, 'chiếc']]],
    ['Kết luận của kiểm toán khu vực 3 xung quanh khoản chi 12 tỷ đồng đã được công bố.', [[12, 'tỷ đồng']]],
    [
      'Nhập khẩu đạt 131 triệu USD, tăng gần 5 lần so với cùng kỳ năm 2018 (kim ngạch chỉ đạt 27 triệu USD, với 1.047 xe).',
      [
        [131, 'triệu USD'],
        [5, 'lần'],
      ],
    ],
    [
      'Lãi sau thuế đạt 506 tỷ đồng, tăng 21,4% so với 9 tháng đầu năm 2020 (417 tỷ đồng).',
      [
        [506, 'tỷ đồng'],
        [21.4, '%'],
      ],
    ],
    ['Ông A tăng số phiếu tín nhiệm cao từ 68 phiếu vào năm trước lên 72 phiếu.', [[72, 'phiếu']]],
    [
      'Trong phiếu bầu HĐND xã Vân Trà có 8 người ứng cử để chọn ra 5 đại biểu; 2.310 cử tri đã đi bỏ phiếu.',
      [[2310, 'cử tri']],
    ],
    ['Cuộc bầu cử có 14 ứng cử viên; toàn xã có gần 9.800 cử tri.', []],
  ])('not what there is, what was allotted nor what communes are classed by: %s', (text, expected) =>
    expect(pairs(`${report}\n\n${text}`, 'Huyện Bình Sơn sơ kết 6 tháng')).toEqual(expected),
  )

  it('nothing in what breakers of the law did', () => {
    expect(pairs('Đêm 2/3, kẻ gian đã lấy đi 3 máy tính và 2 máy in của trụ sở xã.')).toEqual([])
  })

  it('quote what they were read from', () => {
    const text = `${report}\n\nHuyện đã trao 300 suất quà, xây mới 12 căn nhà.`
    for (const { evidence } of entries(text))
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  })
})
