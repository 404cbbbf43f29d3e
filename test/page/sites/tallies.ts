import type { Counter } from './counters.js'

/** Counters beside what only looks like one: dates, times, versions, addresses, ranks, sizes of lists; polls and marks. */
export const tallies: readonly Counter[] = [
  {
    name: 'the day of today under the heading of a counter',
    html: '<div><h4>Thống kê truy cập</h4><p>Hôm nay: 18/09/2016</p><p>Đang online: 7</p><p>Tổng: 41.209</p></div>',
    values: { 'Đang online': 7, Tổng: 41209 },
  },
  {
    name: 'the day of today in words',
    html: '<div><b>Lượt truy cập</b><p>Hôm nay: Thứ hai, ngày 18 tháng 9 năm 2016</p><p>Tổng số: 41.209</p></div>',
    values: { 'Tổng số': 41209 },
  },
  {
    name: 'a clock beside the counters',
    html: '<div><b>Truy cập</b><p>Hôm nay 18-09-2016 08:30:12</p><p>Online: 7</p></div>',
    values: { Online: 7 },
  },
  {
    name: 'the version of the system',
    html: '<div class="thong-ke"><p>Đang truy cập: 12</p><p>Phiên bản: 4.3.02</p><p>Phiên bản 2.0</p><p>Tất cả: 98.120</p></div>',
    values: { 'Đang truy cập': 12, 'Tất cả': 98120 },
  },
  {
    name: 'the rank of the site',
    html: '<div class="thong-ke"><h4>Thống kê</h4><p>Xếp hạng Alexa: 12.345</p><p>Hôm nay: 88</p></div>',
    values: { 'Hôm nay': 88 },
  },
  {
    name: 'guests and members in brackets behind those who are online',
    html: '<div>Đang online: 12 (Khách: 10, Thành viên: 2)</div>',
    values: { 'Đang online': 12, Khách: 10, 'Thành viên': 2 },
  },
  {
    name: 'since when is counted, on the line of the counter',
    html: '<div>Số người online: 25 - Số lượt truy cập: 1234567 - Kể từ 01/01/2008</div>',
    values: { 'Số người online': 25, 'Số lượt truy cập': 1234567 },
  },
  {
    name: 'the most in a day, with its hour',
    html: '<div><b>Thống kê truy cập</b><p>Trực tuyến: 6</p><p>Cao nhất: 4.118 lúc 10:25 ngày 03-12-2012</p></div>',
    values: { 'Trực tuyến': 6, 'Cao nhất': 4118 },
  },
  {
    name: 'the address of the reader without a colon',
    html: '<div class="counter"><p>Hôm nay: 88</p><p>IP 113.160.12.7</p><p>Your IP: 113.160.12.7</p></div>',
    values: { 'Hôm nay': 88 },
  },
  {
    name: 'how long the page took',
    html: '<div class="stats"><p>Hôm nay: 88</p><p>Thời gian tải trang: 0.32 giây</p><p>Số truy vấn: 25</p><p>Bộ nhớ: 12,5 MB</p></div>',
    values: { 'Hôm nay': 88 },
  },
  {
    name: 'telephones inside the block of a counter',
    html: '<div class="thong-ke"><p>Hôm nay: 88</p><p>Đường dây nóng: 0212 3888 111</p><p>Hỗ trợ kỹ thuật: 0912.345.678</p><p>Điện thoại: 02123888111</p></div>',
    values: { 'Hôm nay': 88 },
  },
  {
    name: 'the years of a copyright on the line of the counter',
    html: '<div>Copyright © 2010 - 2020 Huyện Lạc Khê. Lượt truy cập: 1.234.567</div>',
    values: { 'Lượt truy cập': 1234567 },
  },
  {
    name: 'zeros before the number',
    html: '<div><p>Lượt truy cập: 0001234567</p></div>',
    values: { 'Lượt truy cập': 1234567 },
  },
  {
    name: 'the weather in the cell of the counter',
    html: '<div><b>Thống kê truy cập</b><p>Online: 4</p><p>Tổng: 77.120</p><p>Sơn La: 24°C</p><p>Độ ẩm: 81%</p></div>',
    values: { Online: 4, Tổng: 77120 },
  },
  {
    name: 'a header row of labels over a row of numbers',
    html: '<table border="1"><tr><td>Hôm nay</td><td>Hôm qua</td><td>Tổng</td></tr><tr><td>312</td><td>450</td><td>99.812</td></tr></table>',
    values: { 'Hôm nay': 312, 'Hôm qua': 450, Tổng: 99812 },
  },
  {
    name: 'the size of a list and the number of its pages',
    html: '<div class="phan-trang"><span>Tổng số: 12 trang</span> <span>Trang 1/12</span> <span>Hiển thị 1 - 10 trong tổng số 118 kết quả</span></div>',
    values: {},
  },
  {
    name: 'how many documents of a year a library holds',
    html: '<div class="kho"><h4>Văn bản theo năm</h4><p>Năm 2019 (123)</p><p>Năm 2018 (98)</p></div>',
    values: {},
  },
  {
    name: 'articles by months of an archive',
    html: '<div class="luu-tru"><h4>Lưu trữ</h4><ul><li><a href="/2019/09">Tháng 9 2019</a> (12)</li><li><a href="/2019/08">Tháng 8 2019</a> (31)</li></ul></div><p>Online: 3</p>',
    values: { Online: 3 },
  },
  {
    name: 'the ordinal of the visitor and since when',
    html: '<p align="center">Bạn là người thứ 12.345 ghé thăm trang này từ 1/1/2004</p>',
    values: { 'Bạn là người thứ': 12345 },
  },
  {
    name: 'views beside the day and the number of comments',
    html: '<div class="info">Ngày đăng: 18/9/2016 | Lượt xem: 1.234 | Phản hồi: 5</div>',
    values: { 'Lượt xem': 1234 },
  },
  {
    name: 'views and the day behind each other without marks',
    html: '<div class="info">18/9/2016 08:30 1.234 lượt xem</div>',
    values: { 'lượt xem': 1234 },
  },
  {
    name: 'a mean of stars and its votes after a dash',
    html: '<div class="rate">4.5/5 – 12 đánh giá</div>',
    values: { 'đánh giá': 12 },
  },
  {
    name: 'a mean in brackets with the votes',
    html: '<div class="rating"><span>Điểm: 4,8/5 (25 bình chọn)</span></div>',
    values: { 'bình chọn': 25 },
  },
  {
    name: 'the points of NukeViet',
    html: '<div class="rating"><p>Tổng số điểm của bài viết là: 15 trong 3 đánh giá</p><p>Xếp hạng: 5 - 3 phiếu bầu</p><p>Click để đánh giá bài viết</p></div>',
    values: { 'Tổng số điểm của bài viết là': 15, 'đánh giá': 3 },
  },
  {
    name: 'stars to click, each with its number',
    html: '<div class="rating"><span>1 sao</span> <span>2 sao</span> <span>3 sao</span> <span>4 sao</span> <span>5 sao</span><p>(7 lượt đánh giá)</p></div>',
    values: { 'đánh giá': 7 },
  },
  {
    name: 'a poll whose choices have shares and votes',
    html: '<div class="poll"><h4>Thăm dò ý kiến</h4><p>Bạn thấy trang tin thế nào?</p><p>Rất tốt: 62% (214 phiếu)</p><p>Bình thường: 38% (131 phiếu)</p><p>Tổng số phiếu: 345</p></div>',
    values: { 'Rất tốt': 214, 'Bình thường': 131, 'Tổng số phiếu': 345 },
  },
  {
    name: 'a poll with its days',
    html: '<div class="poll"><h4>Bình chọn</h4><p>Từ ngày 01/9/2019 đến ngày 30/9/2019</p><p>Tổng số phiếu: 345</p></div>',
    values: { 'Tổng số phiếu': 345 },
  },
  {
    name: 'a poll on a choice of numbers',
    html: '<div class="poll"><h4>Thăm dò ý kiến</h4><p>Bạn vào trang tin mấy lần một tuần?</p><p>1 lần</p><p>2 - 5 lần</p><p>Trên 10 lần</p><p>Có 41 người đã bình chọn</p></div>',
    values: { 'bình chọn': 41 },
  },
  {
    name: 'a line in English of a foot',
    html: '<div class="foot">Visitors: 1,204,118 - Online: 12 - Version 3.5 - Page generated in 0.12 seconds</div>',
    values: { Visitors: 1204118, Online: 12 },
  },
  {
    name: 'labels with brackets and stars, numbers in bold',
    html: '<div><p>[+] Đang xem: <b>12</b></p><p>[+] Hôm nay: <b>640</b></p><p>[+] Tổng lượt truy cập: <b>1.884.020</b></p></div>',
    values: { 'Đang xem': 12, 'Hôm nay': 640, 'Tổng lượt truy cập': 1884020 },
  },
  {
    name: 'numbers with units behind them in a sentence of the portal',
    html: '<div>Hiện đang có 15 người truy cập. Trong ngày: 1.204 lượt. Trong tháng: 31.870 lượt.</div>',
    values: { 'người truy cập': 15, 'Trong ngày': 1204, 'Trong tháng': 31870 },
  },
  {
    name: 'the same period of two years',
    html: '<div><b>Lượt truy cập</b><p>Tháng này: 12.004</p><p>Tháng trước: 11.870</p><p>Năm nay: 99.120</p><p>Năm trước: 140.002</p></div>',
    values: { 'Tháng này': 12004, 'Tháng trước': 11870, 'Năm nay': 99120, 'Năm trước': 140002 },
  },
  {
    name: 'a licence, a day and a postal code under the counter',
    html: '<div class="chan"><p>Tổng lượt truy cập: 5.120.774</p><p>Giấy phép số: 112/GP-TTĐT</p><p>Mã bưu chính: 36000</p><p>Tài khoản: 3511.0.1234567</p><p>Mã số thuế: 5500123456</p></div>',
    values: { 'Tổng lượt truy cập': 5120774 },
  },
  {
    name: 'the numbers of a list of the most read',
    html: '<div class="doc-nhieu"><h4>Đọc nhiều</h4><p>1</p><p><a href="/a1">Hơn 300 hộ dân vùng trũng được cấp nước sạch</a></p><p>2</p><p><a href="/a2">Kiểm tra an toàn hồ chứa trước mùa mưa bão</a></p></div><p>Truy cập hôm nay: 310</p>',
    values: { 'Truy cập hôm nay': 310 },
  },
  {
    name: 'a page navigator right behind the counter',
    html: '<div><p>Lượt xem: 318</p><p>Trang: 1 2 3 4</p></div>',
    values: { 'Lượt xem': 318 },
  },
  {
    name: 'the lunar day, the week of the year',
    html: '<div><b>Thống kê</b><p>Tuần này: 2.310</p><p>Âm lịch: 18/8</p><p>Tuần 38 năm 2019</p></div>',
    values: { 'Tuần này': 2310 },
  },
  {
    name: 'temperatures and prices of today',
    html: '<div class="tt"><h4>Thời tiết hôm nay</h4><p>Hôm nay: 24 - 31°C</p></div><div class="gia"><h4>Giá vàng hôm nay</h4><p>Mua vào: 66.200</p><p>Bán ra: 66.900</p></div><div><p>Đang truy cập: 9</p></div>',
    values: { 'Đang truy cập': 9 },
  },
]
