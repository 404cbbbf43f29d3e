import { describe, expect, it } from 'vitest'
import { resolutionCounts } from '../../../src/annotators/resolution/resolution.js'
import { read } from '../read.js'

const counts = (text: string): [number, string, string | null][] =>
  read(text, resolutionCounts).map(({ value }) => [
    value.count,
    value.action,
    value.body ? text.slice(value.body.start, value.body.end) : null,
  ])

describe('resolution counts', () => {
  it.each<[string, [number, string, string | null][]]>([
    ['HĐND tỉnh đã thông qua 31 nghị quyết.', [[31, 'passed', 'HĐND tỉnh']]],
    ['HĐND tỉnh đã xem xét, thông qua ba nghị quyết chuyên đề.', [[3, 'passed', 'HĐND tỉnh']]],
    ['Quốc hội đã thông qua 7 luật, 2 pháp lệnh và 9 nghị quyết.', [[9, 'passed', 'Quốc hội']]],
    [
      'Đảng ủy Cảnh sát cơ động thành phố ban hành 6 nghị quyết.',
      [[6, 'issued', 'Đảng ủy Cảnh sát cơ động thành phố']],
    ],
    ['Đảng đoàn Hội Nông dân tỉnh đã ra 4 nghị quyết.', [[4, 'issued', 'Đảng đoàn Hội Nông dân tỉnh']]],
    ['Ban cán sự đảng KTNN ra 3 nghị quyết.', [[3, 'issued', 'Ban cán sự đảng KTNN']]],
    ['BCH hội các huyện, thị xã ra 8 nghị quyết.', [[8, 'issued', 'BCH hội các huyện, thị xã']]],
    ['Ban đại diện HĐQT NHCSXH huyện ra 7 nghị quyết.', [[7, 'issued', 'Ban đại diện HĐQT NHCSXH huyện']]],
    ['HĐND tỉnh Bà Rịa - Vũng Tàu thông qua 19 nghị quyết.', [[19, 'passed', 'HĐND tỉnh Bà Rịa - Vũng Tàu']]],
    ['Công đoàn ngành đã ra 2 nghị quyết.', [[2, 'issued', 'Công đoàn ngành']]],
    ['Hội Phụ nữ tỉnh mở 9 lớp tập huấn, ban hành 3 nghị quyết.', [[3, 'issued', 'Hội Phụ nữ tỉnh']]],
    ['Hội nghị biểu quyết thông qua 3 nghị quyết.', [[3, 'passed', 'Hội nghị']]],
    ['Chủ tịch Hội Nông dân tỉnh ban hành 3 nghị quyết.', [[3, 'issued', null]]],
    [
      'Chính phủ đã trình Ủy ban Thường vụ Quốc hội 9 dự thảo nghị quyết, trong đó 4 dự thảo nghị quyết được trình tháng này.',
      [
        [9, 'submitted', 'Chính phủ'],
        [4, 'submitted', 'Chính phủ'],
      ],
    ],
    [
      'Ban Pháp chế thẩm tra 8 dự thảo nghị quyết; HĐND tỉnh đã thông qua cả 8 nghị quyết này.',
      [
        [8, 'reviewed', 'Ban Pháp chế'],
        [8, 'passed', 'HĐND tỉnh'],
      ],
    ],
    [
      'HĐND tỉnh thông qua 21 nghị quyết, 2 trong số đó về du lịch.',
      [
        [21, 'passed', 'HĐND tỉnh'],
        [2, 'passed', 'HĐND tỉnh'],
      ],
    ],
    [
      'Nhiều nơi ban hành nhiều nghị quyết như: Hà Giang (41 nghị quyết), Cao Bằng (38).',
      [
        [41, 'issued', 'Hà Giang'],
        [38, 'issued', 'Cao Bằng'],
      ],
    ],
    ['Đến nay HĐND huyện đã có 3 nghị quyết về du lịch.', [[3, 'issued', 'HĐND huyện']]],
    ['Chính phủ đã ban hành 40 nghị định, 12 nghị quyết.', [[12, 'issued', 'Chính phủ']]],
    ['Văn phòng đã tham mưu xây dựng 24 Nghị quyết cá biệt.', [[24, 'drafted', null]]],
    ['Có 15/15 dự thảo nghị quyết do UBND huyện trình được HĐND huyện thông qua.', [[15, 'passed', 'HĐND huyện']]],
    ['Qua rà soát cho thấy 5 nghị quyết do HĐND xã Bình An ban hành còn sai sót.', [[5, 'issued', 'HĐND xã Bình An']]],
    ['UBND tỉnh trình HĐND tỉnh 8 dự thảo nghị quyết.', [[8, 'submitted', 'UBND tỉnh']]],
    ['Các ban của HĐND đã thẩm tra 19 dự thảo nghị quyết.', [[19, 'reviewed', 'Các ban của HĐND']]],
    ['Ban Kinh tế và Ngân sách thẩm tra 7 dự thảo nghị quyết.', [[7, 'reviewed', 'Ban Kinh tế và Ngân sách']]],
    [
      'Ban Pháp chế đã thẩm tra 3 dự thảo nghị quyết, Ban Dân tộc hai dự thảo.',
      [
        [3, 'reviewed', 'Ban Pháp chế'],
        [2, 'reviewed', 'Ban Dân tộc'],
      ],
    ],
    ['Chủ tịch HĐND tỉnh Lò Văn Sáng yêu cầu thông qua 5 nghị quyết.', [[5, 'passed', 'HĐND tỉnh']]],
    ['HĐND 12 xã, thị trấn đã ban hành 240 nghị quyết.', [[240, 'issued', 'HĐND 12 xã, thị trấn']]],
    [
      'Qua giám sát, đoàn rà soát 44 nghị quyết do HĐND cấp huyện, cấp xã ban hành.',
      [[44, 'issued', 'HĐND cấp huyện, cấp xã']],
    ],
    ['Tổ công tác đã rà soát 18 nghị quyết.', [[18, 'reviewed', 'Tổ công tác']]],
    ['HĐND xã Tân Mỹ bãi bỏ 2 nghị quyết hết hiệu lực.', [[2, 'other', 'HĐND xã Tân Mỹ']]],
    ['Đến nay mười hai nghị quyết mà HĐND tỉnh ban hành đã đi vào cuộc sống.', [[12, 'issued', 'HĐND tỉnh']]],
    ['Vẫn còn 3 nghị quyết ban hành chậm so với kế hoạch.', [[3, 'issued', null]]],
    [
      'Nhiệm kỳ này HĐND huyện ban hành 80 nghị quyết. Cụ thể: về kinh tế 50 nghị quyết; về nhân sự 30 nghị quyết.',
      [
        [80, 'issued', 'HĐND huyện'],
        [50, 'issued', 'HĐND huyện'],
        [30, 'issued', 'HĐND huyện'],
      ],
    ],
    ['HĐND thị xã ban hành 31 nghị quyết, nhiều hơn năm trước sáu nghị quyết.', [[31, 'issued', 'HĐND thị xã']]],
    ['Kỳ họp HĐND tỉnh đã thông qua 9 nghị quyết, quyết định nhiều vấn đề lớn.', [[9, 'passed', 'HĐND tỉnh']]],
    ['Ủy ban Mặt trận góp ý 6 dự thảo nghị quyết của HĐND tỉnh.', [[6, 'other', null]]],
    [
      'HĐND thành phố khóa X thông qua 20 nghị quyết, trong đó có 12 nghị quyết thường kỳ, 8 nghị quyết chuyên đề.',
      [
        [20, 'passed', 'HĐND thành phố khóa X'],
        [12, 'passed', 'HĐND thành phố khóa X'],
        [8, 'passed', 'HĐND thành phố khóa X'],
      ],
    ],
    ['Kỳ họp sẽ thông qua bảy luật (sửa đổi Luật Đất đai; Luật Nhà ở) và 2 nghị quyết.', [[2, 'passed', null]]],
    ['Kỳ họp HĐND TP. HCM đã thông qua 9 nghị quyết.', [[9, 'passed', 'HĐND TP. HCM']]],
    ['Đó là 4 nghị quyết được hạ viện Mỹ thông qua.', [[4, 'passed', 'hạ viện Mỹ']]],
    ['Kỳ họp thứ 5 HĐND tỉnh khóa XIV đã thông qua 10 nghị quyết.', [[10, 'passed', 'HĐND tỉnh']]],
    [
      'Xét theo chủ thể trình, có 9 nghị quyết do UBND huyện trình, 4 nghị quyết do Thường trực HĐND huyện trình.',
      [
        [9, 'submitted', 'UBND huyện'],
        [4, 'submitted', 'Thường trực HĐND huyện'],
      ],
    ],
    [
      'HĐND xã thông qua 13 nghị quyết, trong đó có 9 nghị quyết do UBND xã trình, 4 nghị quyết do Thường trực HĐND xã trình.',
      [
        [13, 'passed', 'HĐND xã'],
        [9, 'passed', 'HĐND xã'],
        [4, 'passed', 'HĐND xã'],
      ],
    ],
    [
      'Sở Tư pháp đã kiểm tra 118 văn bản do HĐND cấp xã ban hành, trong đó có 47 nghị quyết.',
      [[47, 'issued', 'HĐND cấp xã']],
    ],
    [
      'Các Ban HĐND huyện thẩm tra 11 dự thảo nghị quyết; Ban Kinh tế - Xã hội thẩm tra nhiều nhất với 8 dự thảo, Ban Pháp chế 3 dự thảo.',
      [
        [11, 'reviewed', 'Các Ban HĐND huyện'],
        [8, 'reviewed', 'Ban Kinh tế - Xã hội'],
        [3, 'reviewed', 'Ban Pháp chế'],
      ],
    ],
    [
      'UBND tỉnh trình 14 dự thảo, Thường trực HĐND tỉnh trình 3 dự thảo nghị quyết.',
      [
        [14, 'submitted', 'UBND tỉnh'],
        [3, 'submitted', 'Thường trực HĐND tỉnh'],
      ],
    ],
    ['UBND huyện đã ban hành 15 văn bản, trình HĐND huyện 6 dự thảo nghị quyết.', [[6, 'submitted', 'UBND huyện']]],
    [
      'Ban Thường vụ Huyện ủy sẽ trình Ban Chấp hành Đảng bộ huyện xem xét, ban hành 3 nghị quyết.',
      [[3, 'submitted', 'Ban Thường vụ Huyện ủy']],
    ],
    ['Tính từ đầu nhiệm kỳ, HĐND thị xã đã ra được bốn mươi hai nghị quyết.', [[42, 'issued', 'HĐND thị xã']]],
    ['Đến nay HĐND huyện khóa XX ra tất cả 64 nghị quyết.', [[64, 'issued', 'HĐND huyện khóa XX']]],
    ['HĐND 11/11 xã, thị trấn đã thông qua 58 nghị quyết.', [[58, 'passed', 'HĐND 11/11 xã, thị trấn']]],
    [
      'Ban Chấp hành Đảng bộ Công an tỉnh ban hành 5 nghị quyết.',
      [[5, 'issued', 'Ban Chấp hành Đảng bộ Công an tỉnh']],
    ],
    ['Các chi, đảng bộ cơ sở ra 47 nghị quyết lãnh đạo.', [[47, 'issued', 'Các chi, đảng bộ cơ sở']]],
    [
      'Qua rà soát, Hà Giang đã bãi bỏ 8 nghị quyết, sửa đổi 5 nghị quyết.',
      [
        [8, 'other', 'Hà Giang'],
        [5, 'other', 'Hà Giang'],
      ],
    ],
    [
      'Cao Bằng là tỉnh ban hành nhiều nhất với 44 nghị quyết, kế đó là Bắc Kạn 39, Lạng Sơn 36; ít nhất là Hà Giang với 20 nghị quyết.',
      [
        [44, 'issued', 'Cao Bằng'],
        [39, 'issued', 'Bắc Kạn'],
        [36, 'issued', 'Lạng Sơn'],
        [20, 'issued', 'Hà Giang'],
      ],
    ],
    [
      'HĐND cấp huyện ban hành 310 nghị quyết, cấp xã 2.740 nghị quyết.',
      [
        [310, 'issued', 'HĐND cấp huyện'],
        [2740, 'issued', 'cấp xã'],
      ],
    ],
    [
      'HĐND huyện đã ban hành 60 nghị quyết, chia ra: kinh tế - ngân sách 31, văn hóa - xã hội 18, tổ chức và nhân sự 11.',
      [
        [60, 'issued', 'HĐND huyện'],
        [31, 'issued', 'HĐND huyện'],
        [18, 'issued', 'HĐND huyện'],
        [11, 'issued', 'HĐND huyện'],
      ],
    ],
    [
      'Số nghị quyết HĐND huyện thông qua là: năm 2018: 12; năm 2019: 15; năm 2020: 9.',
      [
        [12, 'passed', 'HĐND huyện'],
        [15, 'passed', 'HĐND huyện'],
        [9, 'passed', 'HĐND huyện'],
      ],
    ],
    [
      'Kỳ họp này HĐND tỉnh thông qua 5 nghị quyết, nâng tổng số nghị quyết HĐND tỉnh ban hành lên 92.',
      [
        [5, 'passed', 'HĐND tỉnh'],
        [92, 'issued', 'HĐND tỉnh'],
      ],
    ],
    ['Có 3 dự thảo nghị quyết chưa được HĐND tỉnh thông qua.', [[3, 'other', 'HĐND tỉnh']]],
    ['Ba trong 7 nghị quyết đó do Ủy ban Kiểm tra Huyện ủy soạn thảo.', [[3, 'drafted', 'Ủy ban Kiểm tra Huyện ủy']]],
    ['Sở Nội vụ được phân công dự thảo 2 nghị quyết.', [[2, 'drafted', 'Sở Nội vụ']]],
    ['Hai Ban thẩm tra đủ 9 tờ trình kèm dự thảo nghị quyết.', [[9, 'reviewed', 'Hai Ban']]],
    ['Có 12 dự thảo nghị quyết trình kỳ họp lần này.', [[12, 'submitted', null]]],
    ['Hai nghị quyết đạt tỷ lệ tán thành 94%.', [[2, 'passed', null]]],
    ['HĐND xã đã thông qua 7/7 nghị quyết.', [[7, 'passed', 'HĐND xã']]],
    ['HĐND huyện đã ban hành 13 nghị quyết trên các lĩnh vực.', [[13, 'issued', 'HĐND huyện']]],
    [
      'HĐND tỉnh ban hành 80 nghị quyết về kinh tế, 33 về văn hóa và 12 về quốc phòng, an ninh.',
      [
        [80, 'issued', 'HĐND tỉnh'],
        [33, 'issued', 'HĐND tỉnh'],
        [12, 'issued', 'HĐND tỉnh'],
      ],
    ],
    [
      'HĐND các xã ban hành 64 nghị quyết về ngân sách, trong số đó xã Tà Lèng có 9, xã Mường Phăng 8.',
      [
        [64, 'issued', 'HĐND các xã'],
        [9, 'issued', 'xã Tà Lèng'],
        [8, 'issued', 'xã Mường Phăng'],
      ],
    ],
    [
      'Đảng bộ tỉnh đã ra 40 nghị quyết, trong đó Huyện ủy Mai Sơn đã ban hành 6.',
      [
        [40, 'issued', 'Đảng bộ tỉnh'],
        [6, 'issued', 'Huyện ủy Mai Sơn'],
      ],
    ],
    [
      'Tỉnh ủy ban hành 15 nghị quyết, HĐND tỉnh thông qua 88 nghị quyết. Trong số 15 nghị quyết nêu trên, có 5 nghị quyết về nông nghiệp.',
      [
        [15, 'issued', 'Tỉnh ủy'],
        [88, 'passed', 'HĐND tỉnh'],
        [5, 'issued', 'Tỉnh ủy'],
      ],
    ],
    [
      'Quốc hội ban hành 20 nghị quyết, trong đó 17 nghị quyết về bầu, phê chuẩn các chức danh và 3 nghị quyết về ngân sách.',
      [
        [20, 'issued', 'Quốc hội'],
        [17, 'issued', 'Quốc hội'],
        [3, 'issued', 'Quốc hội'],
      ],
    ],
    [
      'Trong số các nghị quyết được ban hành, 4 nghị quyết do Ban Thường vụ Huyện ủy ban hành.',
      [[4, 'issued', 'Ban Thường vụ Huyện ủy']],
    ],
    ['Ban Chấp hành đoàn kết, thống nhất, ban hành 12 nghị quyết.', [[12, 'issued', 'Ban Chấp hành']]],
    ['Hội thảo đã thông qua 2 nghị quyết.', [[2, 'passed', null]]],
    ['Đảng ủy xã lãnh đạo HĐND xã ban hành 12 nghị quyết.', [[12, 'issued', 'HĐND xã']]],
    ['Các xã đăng ký 5 nghị quyết chuyên đề.', []],
    ['HĐND tỉnh đã có 3 nghị quyết hết hiệu lực từ năm 2020.', []],
    [
      'Ban Chấp hành, Ban Thường vụ Huyện ủy đã ban hành 9 nghị quyết.',
      [[9, 'issued', 'Ban Chấp hành, Ban Thường vụ Huyện ủy']],
    ],
    ['Tại kỳ họp HĐND tỉnh, UBND tỉnh trình 6 dự thảo nghị quyết.', [[6, 'submitted', 'UBND tỉnh']]],
    ['UBND tỉnh trình kỳ họp 16 tờ trình kèm dự thảo nghị quyết.', [[16, 'submitted', 'UBND tỉnh']]],
    [
      'HĐND tỉnh thông qua 23 nghị quyết. Trong số này có 12 nghị quyết quy phạm pháp luật.',
      [
        [23, 'passed', 'HĐND tỉnh'],
        [12, 'passed', 'HĐND tỉnh'],
      ],
    ],
    ['UBND huyện trình HĐND huyện xem xét 11 dự thảo nghị quyết.', [[11, 'submitted', 'UBND huyện']]],
    ['Ông Vàng Seo Páo thống nhất trình HĐND tỉnh 5 dự thảo nghị quyết.', [[5, 'submitted', null]]],
    [
      'Ban Pháp chế HĐND huyện họp phiên thứ ba. Tại phiên họp, Ban thẩm tra 4 dự thảo nghị quyết.',
      [[4, 'reviewed', 'Ban']],
    ],
    [
      'Trong nhiệm kỳ, HĐND xã ban hành 46 Nghị quyết, trong đó có 21 NQ về ngân sách, 9 NQ về nhân sự.',
      [
        [46, 'issued', 'HĐND xã'],
        [21, 'issued', 'HĐND xã'],
        [9, 'issued', 'HĐND xã'],
      ],
    ],
    [
      'Thường trực HĐND tỉnh trực tiếp soạn thảo 7 nghị quyết - điều ít thấy.',
      [[7, 'drafted', 'Thường trực HĐND tỉnh']],
    ],
    ['Năm 2022 BTV, BCH Đảng bộ khối ban hành 5 nghị quyết.', [[5, 'issued', 'BTV, BCH Đảng bộ khối']]],
    ['Sau khi nghe báo cáo của các sở, HĐND tỉnh ban hành 5 nghị quyết.', [[5, 'issued', 'HĐND tỉnh']]],
    ['Năm 2022 các sở, HĐND tỉnh ban hành 5 nghị quyết.', [[5, 'issued', 'HĐND tỉnh']]],
    ['Các huyện ủy, thành ủy đã ra 41 nghị quyết.', [[41, 'issued', 'Các huyện ủy, thành ủy']]],
    ['Đảng ủy BĐBP tỉnh ban hành 2 nghị quyết chuyên đề.', [[2, 'issued', 'Đảng ủy BĐBP tỉnh']]],
    ['Ban Thường vụ Hội Nông dân tỉnh ra 3 nghị quyết.', [[3, 'issued', 'Ban Thường vụ Hội Nông dân tỉnh']]],
    ['Chín tháng qua, HĐND 3 cấp đã ban hành 1.204 nghị quyết.', [[1204, 'issued', 'HĐND 3 cấp']]],
    ['HĐND xã họp bất thường, quyết định 3 nghị quyết về đầu tư công.', [[3, 'passed', 'HĐND xã']]],
    [
      'Ban hành nhiều nghị quyết nhất là HĐND huyện Hòa An (14 nghị quyết), tiếp đến là HĐND xã Lam Sơn (9 nghị quyết).',
      [
        [14, 'issued', 'HĐND huyện Hòa An'],
        [9, 'issued', 'HĐND xã Lam Sơn'],
      ],
    ],
    [
      'Ban Tổ chức đã tham mưu Ban Thường vụ Huyện ủy ban hành 54 văn bản về xây dựng Đảng, gồm 2 nghị quyết và 5 kế hoạch.',
      [[2, 'issued', 'Ban Thường vụ Huyện ủy']],
    ],
    ['Đó là một trong 4 nghị quyết chuyên đề mà Tỉnh ủy đã ban hành.', [[4, 'issued', 'Tỉnh ủy']]],
    ['Đó là 1 trong 4 nghị quyết chuyên đề mà Tỉnh ủy đã ban hành.', [[4, 'issued', 'Tỉnh ủy']]],
    ['HĐND tỉnh thông qua một trong 3 nghị quyết được trình.', [[1, 'passed', 'HĐND tỉnh']]],
    [
      'HĐND tỉnh ban hành nhiều nghị quyết để thể chế hóa chủ trương của Tỉnh ủy (12 nghị quyết).',
      [[12, 'issued', 'HĐND tỉnh']],
    ],
    ['UBND tỉnh chuẩn bị dự thảo nghị quyết trình HĐND tỉnh 12 dự thảo nghị quyết.', [[12, 'submitted', 'UBND tỉnh']]],
    ['Ban Thường vụ sơ kết 3 nghị quyết.', [[3, 'other', 'Ban Thường vụ']]],
    [
      'Ban Pháp chế thẩm tra 12 dự thảo nghị quyết trình hai kỳ họp, trong đó kỳ họp thứ tư 8 dự thảo.',
      [
        [12, 'reviewed', 'Ban Pháp chế'],
        [8, 'reviewed', 'Ban Pháp chế'],
      ],
    ],
    [
      'Chính phủ trình Quốc hội 4 dự thảo nghị quyết; ban hành 31 nghị quyết.',
      [
        [4, 'submitted', 'Chính phủ'],
        [31, 'issued', 'Chính phủ'],
      ],
    ],
    ['UBND xã trình kỳ họp thứ 5 HĐND xã 6 dự thảo nghị quyết.', [[6, 'submitted', 'UBND xã']]],
    [
      'Chính phủ trình Quốc hội, Ủy ban Thường vụ Quốc hội 4 dự thảo nghị quyết; ban hành 31 nghị quyết.',
      [
        [4, 'submitted', 'Chính phủ'],
        [31, 'issued', 'Chính phủ'],
      ],
    ],
    ['Đảng ủy Quân sự huyện đã ra 7 nghị quyết.', [[7, 'issued', 'Đảng ủy Quân sự huyện']]],
    ['Ban Chấp hành Huyện đoàn ban hành 3 nghị quyết.', [[3, 'issued', 'Ban Chấp hành Huyện đoàn']]],
    ['UBKT Huyện ủy đã thẩm định 4 dự thảo nghị quyết.', [[4, 'reviewed', 'UBKT Huyện ủy']]],
    ['Hội đồng thành viên họp 8 phiên, ban hành 25 nghị quyết.', [[25, 'issued', 'Hội đồng thành viên']]],
    ['Tại phiên họp, Hội đồng đã thông qua 2 nghị quyết.', [[2, 'passed', 'Hội đồng']]],
    ['HĐND hai huyện ban hành 610 nghị quyết.', [[610, 'issued', 'HĐND hai huyện']]],
    ['Theo Công văn số 12/CV-BTV, hội đã ban hành 1 nghị quyết.', [[1, 'issued', null]]],
    ['Sở cũng đã soạn xong 4 dự thảo nghị quyết.', [[4, 'drafted', 'Sở']]],
    ['Đảng ủy xã sơ kết 2 nghị quyết.', [[2, 'other', 'Đảng ủy xã']]],
    ['MTTQ cấp huyện phản biện 16 dự thảo nghị quyết.', [[16, 'reviewed', 'MTTQ cấp huyện']]],
    [
      'Văn phòng tham mưu ban hành 9 văn bản của HĐND tỉnh, trong đó có 2 nghị quyết của Thường trực HĐND tỉnh.',
      [[2, 'issued', 'Thường trực HĐND tỉnh']],
    ],
    ['Còn 9 dự thảo nghị quyết do các sở soạn thảo đang được hoàn thiện.', [[9, 'drafted', 'các sở']]],
    [
      'Chủ tịch HĐND tỉnh điều hành kỳ họp. Bí thư Tỉnh ủy dự kỳ họp. Các đại biểu đã thông qua 6 nghị quyết.',
      [[6, 'passed', 'HĐND tỉnh']],
    ],
    [
      'HĐND tỉnh ban hành 90 nghị quyết; HĐND cấp xã là 410 nghị quyết.',
      [
        [90, 'issued', 'HĐND tỉnh'],
        [410, 'issued', 'HĐND cấp xã'],
      ],
    ],
    [
      'HĐND huyện ra 15 nghị quyết về đầu tư, riêng năm 2016 có 5.',
      [
        [15, 'issued', 'HĐND huyện'],
        [5, 'issued', 'HĐND huyện'],
      ],
    ],
  ])('reads %s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    'Hội nghị quán triệt 4 nghị quyết quan trọng này.',
    'Đồng chí nêu rõ nội dung của 3 nghị quyết.',
    'HĐND tỉnh ban hành Nghị quyết số 35 về học phí.',
    'Sau 2 năm thực hiện Nghị quyết 54, thành phố đã thông qua đề án.',
    'Quốc hội thông qua 15 luật, nghị quyết.',
    'HĐND và UBND cấp huyện đã ban hành 62 nghị quyết, quyết định; việc kiểm tra được duy trì.',
    'Huyện đã triển khai 6 nghị quyết của cấp trên.',
    'Tổng kết nhiệm kỳ, HĐND xã có 20 nghị quyết.',
    'HĐND tỉnh ban hành NQ 11 và NQ-TW được quán triệt.',
    'Cơ quan chuẩn bị tốt đại hội, cụ thể hóa 2 nghị quyết của Tỉnh ủy.',
    'Theo khoản 3 Điều 6 nghị quyết của HĐND, phí được giảm.',
    'Bình quân mỗi năm HĐND huyện ban hành 14 nghị quyết.',
    'Mỗi kỳ họp, HĐND thông qua không quá 8 nghị quyết.',
    'Xã bàn giao cho khóa sau hồ sơ 21 nghị quyết còn hiệu lực.',
    'Đoàn giám sát việc thực hiện 4 nghị quyết của HĐND tỉnh.',
    'Số nghị quyết HĐND huyện ban hành nhiều hơn năm trước là 5.',
    'HĐND tỉnh thông qua nghị quyết; kết quả: tán thành 45, không tán thành 2.',
  ])('reads nothing in %s', text => expect(counts(text)).toEqual([]))
})
