/** A block of a portal that counts: what it states, by its labels. */
export type Counter = {
  readonly name: string
  readonly html: string
  readonly values: Readonly<Record<string, number>>
}

const digits = (number: string, file: (digit: string) => string): string => [...number].map(file).join('')

/** Blocks that count visitors, votes and marks, with what stands beside them and counts nothing. */
export const counters: readonly Counter[] = [
  {
    name: 'spans of label and number without a space between',
    html: '<div class="tk"><h3>Thống kê truy cập</h3><div><span>Đang online</span><span>17</span></div><div><span>Hôm nay</span><span>1.204</span></div><div><span>Hôm qua</span><span>2.310</span></div><div><span>Tổng truy cập</span><span>4.551.098</span></div></div>',
    values: { 'Đang online': 17, 'Hôm nay': 1204, 'Hôm qua': 2310, 'Tổng truy cập': 4551098 },
  },
  {
    name: 'numbers grouped by spaces',
    html: '<div><b>Lượt truy cập</b><p>Hôm nay: 1 204</p><p>Tổng số: 12 345 678</p></div>',
    values: { 'Hôm nay': 1204, 'Tổng số': 12345678 },
  },
  {
    name: 'numbers grouped by no-break spaces, units behind them',
    html: '<div><p>Số lượt truy cập: 3&nbsp;204&nbsp;117 lượt</p><p>Đang trực tuyến: 9 người</p></div>',
    values: { 'Số lượt truy cập': 3204117, 'Đang trực tuyến': 9 },
  },
  {
    name: 'one line of bars',
    html: '<div class="foot">Đang truy cập: 23 | Trong ngày: 1.482 | Trong tuần: 9.118 | Trong tháng: 31.204 | Tất cả: 2.118.773</div>',
    values: { 'Đang truy cập': 23, 'Trong ngày': 1482, 'Trong tuần': 9118, 'Trong tháng': 31204, 'Tất cả': 2118773 },
  },
  {
    name: 'one line of dashes and semicolons',
    html: '<div>Thống kê: Hôm nay: 312 - Hôm qua: 508; Tháng này: 12.004 - Tổng cộng: 990.118</div>',
    values: { 'Hôm nay': 312, 'Hôm qua': 508, 'Tháng này': 12004, 'Tổng cộng': 990118 },
  },
  {
    name: 'digits as pictures by their file names',
    html: `<div><div>Số lượt truy cập</div><div>${digits('00412907', digit => `<img src="/images/counter/${digit}.gif" width="12">`)}</div></div>`,
    values: { 'Số lượt truy cập': 412907 },
  },
  {
    name: 'digits as pictures by their texts, a number in letters below',
    html: `<table class="mod_vvisit"><tr><td>Lượt truy cập</td></tr><tr><td>${digits('318822', digit => `<img alt="${digit}" src="/m/x.png">`)}</td></tr><tr><td>Hôm nay</td><td>214</td></tr><tr><td>Hôm qua</td><td>377</td></tr><tr><td>Tất cả</td><td>318822</td></tr></table>`,
    values: { 'Lượt truy cập': 318822, 'Hôm nay': 214, 'Hôm qua': 377, 'Tất cả': 318822 },
  },
  {
    name: 'digits each in a span of its own',
    html: `<div class="counter"><p>Tổng lượt truy cập</p><div>${digits('0098213', digit => `<span class="digit">${digit}</span>`)}</div></div>`,
    values: { 'Tổng lượt truy cập': 98213 },
  },
  {
    name: 'digits each in a cell of its own',
    html: `<table><tr><td colspan="6">Lượt truy cập:</td></tr><tr>${digits('450122', digit => `<td class="so">${digit}</td>`)}</tr></table>`,
    values: { 'Lượt truy cập': 450122 },
  },
  {
    name: 'the number before its label, in boxes of their own',
    html: '<div class="stats"><div><strong>1.204</strong><span>Lượt truy cập hôm nay</span></div><div><strong>880.213</strong><span>Tổng lượt truy cập</span></div></div>',
    values: { 'Lượt truy cập hôm nay': 1204, 'Tổng lượt truy cập': 880213 },
  },
  {
    name: 'a definition list',
    html: '<dl class="thong-ke"><dt>Trực tuyến</dt><dd>31</dd><dt>Hôm nay</dt><dd>2.118</dd><dt>Tổng</dt><dd>7.311.202</dd></dl>',
    values: { 'Trực tuyến': 31, 'Hôm nay': 2118, Tổng: 7311202 },
  },
  {
    name: 'a table with pictures before the labels and colons in cells',
    html: '<table><tr><td colspan="3"><b>Thống kê</b></td></tr><tr><td><img src="u.gif"></td><td>Đang xem</td><td>: 12</td></tr><tr><td><img src="d.gif"></td><td>Trong ngày</td><td>: 640</td></tr><tr><td><img src="t.gif"></td><td>Tổng cộng</td><td>: 1,884,020</td></tr></table>',
    values: { 'Đang xem': 12, 'Trong ngày': 640, 'Tổng cộng': 1884020 },
  },
  {
    name: 'guests and members of a sentence',
    html: '<div class="module"><h3>Thống kê</h3>Hôm nay có 412 lượt truy cập<br>Tổng số lượt truy cập: 99.120</div>',
    values: { 'lượt truy cập': 412, 'Tổng số lượt truy cập': 99120 },
  },
  {
    name: 'the visitor of a number',
    html: '<div align="center">Bạn là người thứ <b>1.553.209</b> truy cập trang này</div>',
    values: { 'Bạn là người thứ': 1553209 },
  },
  {
    name: 'a number in words of an old page',
    html: '<p align="center"><font size="1">Bạn là khách thứ: 041877<br>Kể từ ngày 02/9/2004</font></p>',
    values: { 'Bạn là khách thứ': 41877 },
  },
  {
    name: 'a day since when is counted, an address and a time beside the counters',
    html: '<div><h4>Thống kê truy cập</h4><p>Hôm nay: 88</p><p>Tổng: 41.209</p><p>Từ ngày 01/01/2015</p><p>IP của bạn: 203.113.7.21</p><p>Bây giờ là 08:30, 12/9/2016</p></div>',
    values: { 'Hôm nay': 88, Tổng: 41209 },
  },
  {
    name: 'a telephone, a licence and an address in the same foot',
    html: '<div class="chan"><p>Điện thoại: 0212.3888.111 - Fax: 0212.3888.112</p><p>Giấy phép số: 112/GP-TTĐT ngày 18/5/2012</p><p>Địa chỉ: Số 12, đường 26/8</p><p>Lượt truy cập: 5.120.774</p></div>',
    values: { 'Lượt truy cập': 5120774 },
  },
  {
    name: 'a telephone on the line of the counter',
    html: '<div class="cuoi">Điện thoại: 02123888111. Email: vp@lackhe.example. Tổng số lượt truy cập: 512.090</div>',
    values: { 'Tổng số lượt truy cập': 512090 },
  },
  {
    name: 'rates of exchange and prices of gold above the counters',
    html: '<div class="tygia"><h4>Tỷ giá</h4><table><tr><td>USD</td><td>23.450,00</td></tr><tr><td>EUR</td><td>25.118,22</td></tr></table></div><div class="gia"><h4>Giá vàng</h4><p>SJC: 66.200</p></div><div class="tc"><h4>Truy cập</h4><p>Online: 4</p><p>Tổng: 77.120</p></div>',
    values: { Online: 4, Tổng: 77120 },
  },
  {
    name: 'the weather between two counters',
    html: '<div class="bd"><h4>Bộ đếm</h4><p>Hôm nay: 61</p></div><div class="tt"><h4>Thời tiết</h4><p>Sơn La: 24 độ C</p><p>Độ ẩm: 81%</p></div><div class="bd"><h4>Lượt truy cập</h4><p>Tổng cộng: 20.118</p></div>',
    values: { 'Hôm nay': 61, 'Tổng cộng': 20118 },
  },
  {
    name: 'a calendar with days, then counters',
    html: '<table class="lich"><caption>Tháng 9 2019</caption><tr><td>T2</td><td>T3</td><td>T4</td></tr><tr><td>16</td><td>17</td><td>18</td></tr></table><div><p>Khách: 12</p><p>Thành viên: 3</p><p>Tổng lượt truy cập: 1204</p></div>',
    values: { Khách: 12, 'Thành viên': 3, 'Tổng lượt truy cập': 1204 },
  },
  {
    name: 'a counter of the day with its greatest number and the day of it',
    html: '<div><b>Thống kê truy cập</b><ul><li>Online: 6</li><li>Hôm nay: 210</li><li>Nhiều nhất: 4.118 (12/8/2018)</li></ul></div>',
    values: { Online: 6, 'Hôm nay': 210, 'Nhiều nhất': 4118 },
  },
  {
    name: 'a poll with shares and votes in a table',
    html: '<div class="poll"><h4>Thăm dò ý kiến</h4><p>Bạn thấy cổng thông tin thế nào?</p><table><tr><td>Rất tốt</td><td>62%</td></tr><tr><td>Bình thường</td><td>38%</td></tr></table><p>Tổng số phiếu: 1.377</p></div>',
    values: { 'Tổng số phiếu': 1377 },
  },
  {
    name: 'a poll with the votes of each choice',
    html: '<div class="tham-do"><h4>Bình chọn</h4><p>Đánh giá của bạn về dịch vụ công?</p><ul><li>Hài lòng (214 phiếu)</li><li>Chưa hài lòng (31 phiếu)</li></ul><p>Có 245 người đã bình chọn</p></div>',
    values: { 'Hài lòng': 214, 'Chưa hài lòng': 31, 'bình chọn': 245 },
  },
  {
    name: 'stars, a mean, and how many gave them',
    html: '<div class="rating"><p>Đánh giá bài viết: ★★★★☆</p><p>4.2/5 trong 36 đánh giá</p></div>',
    values: { 'đánh giá': 36 },
  },
  {
    name: 'views and comments of an article above it',
    html: '<div class="info"><span>Lượt xem: 1.877</span> <span>Bình luận: 0</span></div>',
    values: { 'Lượt xem': 1877 },
  },
  {
    name: 'views in brackets',
    html: '<div class="xem">(Đã xem: 408 lần)</div>',
    values: { 'Đã xem': 408 },
  },
  {
    name: 'likes and shares, which are no counters',
    html: '<div class="mxh"><span>Thích 12</span><span>Chia sẻ 3</span></div>',
    values: {},
  },
  {
    name: 'thousands that are written short',
    html: '<div><b>Thống kê</b><p>Lượt xem: 12,5K</p><p>Đang online: 7</p></div>',
    values: { 'Lượt xem': 12500, 'Đang online': 7 },
  },
  {
    name: 'labels in English of a module',
    html: '<div class="vvisit_counter"><h3>Visitors</h3><table><tr><td>Today</td><td>120</td></tr><tr><td>Yesterday</td><td>244</td></tr><tr><td>This week</td><td>1501</td></tr><tr><td>All days</td><td>88214</td></tr></table></div>',
    values: { Today: 120, Yesterday: 244, 'This week': 1501, 'All days': 88214 },
  },
  {
    name: 'labels in capitals with stars',
    html: '<div>* ĐANG ONLINE: 5 * HÔM NAY: 71 * TỔNG TRUY CẬP: 118.022</div>',
    values: { 'ĐANG ONLINE': 5, 'HÔM NAY': 71, 'TỔNG TRUY CẬP': 118022 },
  },
  {
    name: 'the month and the year in lines of their own, above their numbers',
    html: '<div><b>Thống kê truy cập</b><p>Hôm nay :</p><p>8</p><p>Tháng 10 :</p><p>96</p><p>Năm 2021 :</p><p>1.332</p></div>',
    values: { 'Hôm nay': 8, 'Tháng 10': 96, 'Năm 2021': 1332 },
  },
  {
    name: 'days of last months with their names and years',
    html: '<div><b>Lượt truy cập</b><p>Tháng 9/2017: 12.118</p><p>Năm 2017: 99.004</p><p>Tổng: 410.227</p></div>',
    values: { 'Tháng 9/2017': 12118, 'Năm 2017': 99004, Tổng: 410227 },
  },
  {
    name: 'heads of other modules in bold in the cell of the counter',
    html: '<b>Truy cập</b><br>Online: 5<br>Hôm nay: 40<br><b>Tỷ giá</b><br>USD: 23.450<br>EUR: 25.118<br><b>Thời tiết</b><br>Sơn La: 24',
    values: { Online: 5, 'Hôm nay': 40 },
  },
  {
    name: 'digits each in a box of its own',
    html: '<div class="bo-dem"><p>Số lượt truy cập</p><div>0</div><div>4</div><div>7</div><div>1</div><div>1</div></div>',
    values: { 'Số lượt truy cập': 4711 },
  },
  {
    name: 'numbers above their labels, each in a box of its own, under a heading',
    html: '<h3>Thống kê truy cập</h3><div class="o"><p>1.204</p><p>Hôm nay</p></div><div class="o"><p>880.213</p><p>Tổng truy cập</p></div>',
    values: { 'Hôm nay': 1204, 'Tổng truy cập': 880213 },
  },
  {
    name: 'labels and numbers in columns of their own',
    html: '<table><tr><td colspan="2">Thống kê truy cập</td></tr><tr><td>Hôm nay:<br>Hôm qua:<br>Tổng:</td><td>312<br>450<br>99.812</td></tr></table>',
    values: { 'Hôm nay': 312, 'Hôm qua': 450, Tổng: 99812 },
  },
  {
    name: 'a counter whose line begins with the name of the portal',
    html: '<div>Cổng thông tin điện tử huyện Lạc Khê - Lượt truy cập: 1.204.118 - Đang online: 12</div>',
    values: { 'Lượt truy cập': 1204118, 'Đang online': 12 },
  },
  {
    name: 'views of other articles beside their titles',
    html: '<div class="list"><div><a href="/a1">Hơn 300 hộ dân vùng trũng được cấp nước sạch</a><span>(214 lượt xem)</span></div><div><a href="/a2">Kiểm tra an toàn hồ chứa trước mùa mưa bão</a><p>Lượt xem: 88</p></div><div><a href="/a3">Lễ hội xuống đồng trở lại sau ba năm gián đoạn</a><p>Lượt đọc: 19</p></div></div><p>Tổng truy cập: 90.112</p>',
    values: { 'Tổng truy cập': 90112 },
  },
  {
    name: 'all visits above and at the end of a list, and teasers of some months ago',
    html: '<div><span>4 tháng trước</span></div><div><p>Tổng truy cập: <span>1.099.979</span></p><div>Hôm nay: <span>427</span></div><div>Tất cả: <span>1099979</span></div></div>',
    values: { 'Tổng truy cập': 1099979, 'Hôm nay': 427 },
  },
  {
    name: 'numbers before their labels, and the views of the article as a link that leads nowhere',
    html: '<a href="#">Lượt xem: 642</a><div><b>Thống kê truy cập</b><p>12 Hôm nay</p><p>85 Tháng trước</p><p>9.120 Tất cả</p></div>',
    values: { 'Lượt xem': 642, 'Hôm nay': 12, 'Tháng trước': 85, 'Tất cả': 9120 },
  },
  {
    name: 'views of other articles, each with its title in one link',
    html: '<ul><li><a href="/a1"><div>Hơn 300 hộ dân vùng trũng được cấp nước sạch</div><div class="ViewCount">(609 Lượt xem)</div></a></li><li><a href="/a2"><div>Kiểm tra an toàn hồ chứa trước mùa mưa bão</div><div class="ViewCount">(88 Lượt xem)</div></a></li></ul><p>Tổng truy cập: 90.112</p>',
    values: { 'Tổng truy cập': 90112 },
  },
]
