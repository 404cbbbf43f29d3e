import { describe, expect, it } from 'vitest'
import { periods } from '../../../src/annotators/period/period.js'
import { read } from '../read.js'

const quotes = (text: string) => read(text, periods).map(({ start, end }) => text.slice(start, end))

describe('periods', () => {
  it.each([
    ['Trong quý II năm 2019, sở đã', ['quý II năm 2019']],
    ['báo cáo quý I, III, IV / 2019 của công ty', ['quý I, III, IV / 2019']],
    ['kết quả 9 tháng đầu năm 2019 và 3 tháng cuối năm', ['9 tháng đầu năm 2019', '3 tháng cuối năm']],
    ['nhiệm kỳ 2016 - 2021, giai đoạn 2016-2020', ['nhiệm kỳ 2016 - 2021', 'giai đoạn 2016-2020']],
    ['(nhiệm kỳ 2016-2021)', ['nhiệm kỳ 2016-2021']],
    ['từ năm học 2010 đến hết năm học 2015', ['năm học 2010 đến hết năm học 2015']],
    ['từ năm học 2010-2011 đến đầu năm học 2012-2013', ['năm học 2010-2011 đến đầu năm học 2012-2013']],
    ['năm học 2010-2011 và năm học 2012-2013', ['năm học 2010-2011', 'năm học 2012-2013']],
    ['từ năm 2016 đến hết tháng 8 - 2019', ['năm 2016 đến hết tháng 8 - 2019']],
    ['năm 2018, 2019 và tháng 3/2020', ['năm 2018', '2019', 'tháng 3/2020']],
    ['khởi công từ 6-2016, xong vào 12-2017', ['6-2016', '12-2017']],
    ['giai đoạn 2021--2026', ['giai đoạn 2021--2026']],
    ['sau Cách mạng tháng Tám năm 1945', ['tháng Tám năm 1945']],
    ['6/1990-12/1999: công tác tại trường', ['6/1990-12/1999']],
    ['chủ tịch huyện (5-2012 - 8-2013)', ['5-2012 - 8-2013']],
    ['cuối tháng 9/2019', ['cuối tháng 9/2019']],
    ['tháng ba năm nay, thập niên 90 của thế kỷ XX', ['tháng ba năm nay', 'thập niên 90 của thế kỷ XX']],
    ['so với cùng kỳ 2018.', ['2018']],
    ['những tháng cuối năm 2019', ['những tháng cuối năm 2019']],
    ['2019 là năm có ý nghĩa', ['2019']],
    ['đến 2019 trình tỉnh, cuối 2018 ông về sở', ['2019', '2018']],
    ['Lễ kỷ niệm 60 năm thành lập (1959-2019) của sở', ['1959', '2019']],
    ['lễ tổng kết 10 năm thực hiện phong trào (2010-2020)', ['2010-2020']],
    ['Qua 5 năm thành lập (2015-2020), hợp tác xã', ['2015-2020']],
    ['kỷ niệm 50 năm thực hiện Di chúc (1969 - 2019)', ['1969', '2019']],
    ['kỷ niệm lần thứ 30 ngày tái lập tỉnh (1991 - 2021)', ['1991', '2021']],
    ['tổng kết 10 năm phong trào (2008-2018)', ['2008-2018']],
    ['kỷ niệm 60 năm thành lập, kế hoạch (2016-2020)', ['2016-2020']],
    ['Hồi tháng một, cảng bán 6 tháng / 2019 tàu', ['tháng một', '6 tháng / 2019']],
  ])('reads the periods of %s', (text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })

  it.each([
    'trong 2 năm nay, nhiều năm nay',
    'Đại hội nhiệm kỳ 2017-2002.',
    'Bí thư Chi bộ nhiệm kỳ năm 2015 – 2010',
    'ban chấp hành khóa XI nhiệm kỳ (2018-2013), nhiệm kỳ 2016 – 20121 của xã',
    'chuyển 2015 tập thể, hơn 2000 người',
    'quý khách, quý vị đại biểu',
    'mỗi tháng 2 lần, 3 tháng 10 ngày',
    '5 năm liền, 20 năm tuổi Đảng',
    'Nghị quyết số 12/2019/NQ-HĐND',
    '2.015 hộ, 2015,5 ha',
    'tăng từ 2015 hộ, đến 2018 người',
    'ông A năm nay 52 tuổi, kỳ họp cuối năm thứ ba',
    'QCVN 01: 2009/BYT',
    'quy hoạch chi tiết tỷ lệ 1/2000',
    'nhà số 5 đường Cách Mạng Tháng Tám, phường Minh Sơn',
    'bản đồ quy hoạch phân khu 1/2000 của xã Minh Sơn',
  ])('reads nothing in %s', text => {
    expect(quotes(text)).toEqual([])
  })
})
