import type { Counter } from './counters.js'

const pictures = (number: string, picture: (digit: string) => string): string => [...number].map(picture).join('')

/** Counters of readers, polls by their choices, and marks, in the shapes of portals of many systems. */
export const readers: readonly Counter[] = [
  {
    name: 'labels and numbers behind each other under one heading',
    html: '<div>Lượt truy cập: Hôm nay 12 Tuần này 345 Tất cả 6.789</div>',
    values: { 'Hôm nay': 12, 'Tuần này': 345, 'Tất cả': 6789 },
  },
  {
    name: 'guests and members on one line',
    html: '<div><b>Đang trực tuyến</b><br>Khách: 5 Thành viên: 1</div>',
    values: { Khách: 5, 'Thành viên': 1 },
  },
  {
    name: 'a sentence of Drupal on who is online, where nobody is left out',
    html: '<div><h2>Có ai đang trực tuyến</h2><p>Hiện có <em>0 thành viên</em> và <em>13 khách</em> trực tuyến.</p></div>',
    values: { 'khách trực tuyến': 13 },
  },
  {
    name: 'a sentence of Joomla on who is online',
    html: '<div><h3>Ai đang Online</h3>Chúng ta có 27 khách và 2 thành viên trực tuyến</div>',
    values: { khách: 27, 'thành viên trực tuyến': 2 },
  },
  {
    name: 'digits as pictures right behind their label in the same cell',
    html: `<table><tr><td><font size="2"><b>Liên kết</b><br><br><b>Số người truy cập</b><br>${pictures('084217', digit => `<img border="0" src="counter/${digit}.gif" alt="${digit}">`)}</font></td></tr></table>`,
    values: { 'Số người truy cập': 84217 },
  },
  {
    name: 'digits as pictures, each in a cell',
    html: `<table><tr><td colspan="5"><b>Tổng lượt truy cập</b></td></tr><tr>${pictures('40218', digit => `<td><img src="/images/so/${digit}.jpg" alt=""></td>`)}</tr></table>`,
    values: { 'Tổng lượt truy cập': 40218 },
  },
  {
    name: 'digits as pictures, each in a box, and a letter below',
    html: `<div class="bd"><p>Lượt truy cập</p><div>${pictures('731904', digit => `<div class="o"><img src="/d/digit_${digit}.png"></div>`)}</div><p>Đang xem: 4</p></div>`,
    values: { 'Lượt truy cập': 731904, 'Đang xem': 4 },
  },
  {
    name: 'one picture of the whole number between two halves of a sentence',
    html: '<p>Bạn là người thứ<br><img src="cgi-bin/counter.exe?df=lk.dat" alt="0057316"><br>đến thăm trang này</p>',
    values: { 'Bạn là người thứ': 57316 },
  },
  {
    name: 'a picture of the number behind its label on one line',
    html: '<p>Số lượt truy cập: <img src="/counter.aspx?style=3" alt="118204"></p>',
    values: { 'Số lượt truy cập': 118204 },
  },
  {
    name: 'the choices of a poll with their votes in brackets',
    html: '<div><h3>Thăm dò ý kiến</h3><p>Chất lượng phục vụ của bộ phận một cửa?</p><label>Tốt (92)</label><br><label>Khá (31)</label><br><label>Chưa tốt (7)</label></div>',
    values: { Tốt: 92, Khá: 31, 'Chưa tốt': 7 },
  },
  {
    name: 'the choices of a poll with votes and shares behind them',
    html: '<div class="khao-sat"><h2>Khảo sát</h2><p>Bạn thấy giao diện thế nào?</p><p>Rất tốt 312 (68%)</p><p>Trung bình 147 (32%)</p></div>',
    values: { 'Rất tốt': 312, 'Trung bình': 147 },
  },
  {
    name: 'the choices of a poll with votes in a table',
    html: '<div class="poll"><h4>Bình chọn</h4><p>Bạn biết trang này từ đâu?</p><table><tr><td>Báo chí</td><td>61%</td><td>(1.306 phiếu)</td></tr><tr><td>Bạn bè</td><td>39%</td><td>(835 phiếu)</td></tr></table></div>',
    values: { 'Báo chí': 1306, 'Bạn bè': 835 },
  },
  {
    name: 'the choices of a poll, shares and votes in boxes of their own',
    html: '<div class="block-poll"><h2>Bình chọn</h2><div class="title">Bạn quan tâm lĩnh vực nào nhất?</div><div class="text">Đất đai</div><div class="percent">61% (205 phiếu)</div><div class="text">Giao thông</div><div class="percent">39% (131 phiếu)</div><div class="total">Tổng số phiếu: 336</div></div>',
    values: { 'Đất đai': 205, 'Giao thông': 131, 'Tổng số phiếu': 336 },
  },
  {
    name: 'the choices of a poll with votes behind a colon and shares in brackets',
    html: '<div><b>THĂM DÒ</b><br>Trang tin có hữu ích?<br>Có: 88 (91%)<br>Không: 9 (9%)</div>',
    values: { Có: 88, Không: 9 },
  },
  {
    name: 'the choices of a poll with votes before the shares',
    html: '<div><h3>Bình chọn</h3><p>Đánh giá của bạn về tuyến đường mới?</p><ul><li>Rất hài lòng: 120 phiếu (60%)</li><li>Hài lòng: 60 phiếu (30%)</li><li>Không hài lòng: 20 phiếu (10%)</li></ul></div>',
    values: { 'Rất hài lòng': 120, 'Hài lòng': 60, 'Không hài lòng': 20 },
  },
  {
    name: 'the choices of a poll with votes in spans',
    html: '<div><h3>Thăm dò ý kiến</h3><p>Bạn đánh giá trang tin thế nào?</p><ul><li><span>Tốt</span> <span>214</span></li><li><span>Bình thường</span> <span>87</span></li></ul></div>',
    values: { Tốt: 214, 'Bình thường': 87 },
  },
  {
    name: 'a poll without votes, whose choices are numbers and spans of years',
    html: '<div><h3>Thăm dò ý kiến</h3><p>Bạn bao nhiêu tuổi?</p><p>Dưới 18</p><p>18 - 35</p><p>Trên 35</p><p>Tổng số: 51 phiếu</p></div>',
    values: { 'Tổng số': 51 },
  },
  {
    name: 'how many voted, with a button and results',
    html: '<div class="tham-do"><p>Thăm dò ý kiến</p><p>Bạn có hài lòng?</p><p><a href="/kq">Kết quả</a></p><small>1.044 lượt bình chọn</small></div>',
    values: { 'bình chọn': 1044 },
  },
  {
    name: 'the mean with how many gave it in brackets',
    html: '<div class="dg">Đánh giá: 4.5/5 (12 lượt)</div>',
    values: { lượt: 12 },
  },
  {
    name: 'stars of Liferay',
    html: '<div class="taglib-ratings stars"><div>Đánh giá của bạn</div><div>Trung bình (11 Bầu chọn)</div></div>',
    values: { 'Bầu chọn': 11 },
  },
  {
    name: 'stars of Liferay with another word for votes',
    html: '<div class="taglib-ratings"><div>Đánh giá trung bình (3 Số phiếu)</div></div>',
    values: { 'Số phiếu': 3 },
  },
  {
    name: 'stars and times with a slash',
    html: '<div class="rate">Đánh giá bài viết: 4 sao / 9 lượt</div>',
    values: { lượt: 9 },
  },
  {
    name: 'how content the readers are',
    html: '<div class="rate"><span>Mức độ hài lòng của bạn về bài viết:</span> <span>Rất hài lòng: 41</span> <span>Không hài lòng: 2</span></div>',
    values: { 'Rất hài lòng': 41, 'Không hài lòng': 2 },
  },
  {
    name: 'the points of NukeViet, where the votes are said twice',
    html: '<div><p>Tổng số điểm của bài viết là: 21 trong 5 đánh giá</p><span>Xếp hạng: <b>4.2</b> - 5 phiếu bầu</span><p>Click để đánh giá bài viết</p></div>',
    values: { 'Tổng số điểm của bài viết là': 21, 'đánh giá': 5 },
  },
  {
    name: 'robots beside the guests of NukeViet',
    html: '<div><div>Thống kê</div><ul><li><span>Đang truy cập</span><span>36</span></li><li><span>Máy chủ tìm kiếm</span><span>4</span></li><li><span>Khách viếng thăm</span><span>32</span></li></ul></div>',
    values: { 'Đang truy cập': 36, 'Máy chủ tìm kiếm': 4, 'Khách viếng thăm': 32 },
  },
  {
    name: 'numbers before their labels in spans',
    html: '<div class="tk"><h4>Lượt truy cập</h4><p><span>17</span> <span>Đang truy cập</span></p><p><span>1.204</span> <span>Trong ngày</span></p></div>',
    values: { 'Đang truy cập': 17, 'Trong ngày': 1204 },
  },
  {
    name: 'short labels of an old counter',
    html: '<div><b>BỘ ĐẾM</b><br><span>Online: 5 khách</span><br><span>Ngày: 74</span><br><span>Lượt: 000284415</span></div>',
    values: { Online: 5, Ngày: 74, Lượt: 284415 },
  },
  {
    name: 'how often each period was visited in words',
    html: '<div><b>Thống kê</b><p>12 lượt truy cập hôm nay</p><p>1.204 lượt truy cập tuần này</p></div>',
    values: { 'lượt truy cập hôm nay': 12, 'lượt truy cập tuần này': 1204 },
  },
  {
    name: 'the ordinal of a guest in other words',
    html: '<div>Quý khách là người truy cập thứ: <b>998.112</b></div>',
    values: { 'Quý khách là người truy cập thứ': 998112 },
  },
  {
    name: 'the ordinal of a guest in a sentence',
    html: '<div>Bạn là vị khách thứ 41.220 của trang tin</div>',
    values: { 'Bạn là vị khách thứ': 41220 },
  },
  {
    name: 'a line under the heading with groups of digits in bold',
    html: '<div><h3>Số truy cập</h3><b>123</b><b>.456</b><b>.789</b></div>',
    values: { 'Số truy cập': 123456789 },
  },
  {
    name: 'those who are online in a sentence of a foot',
    html: '<div class="foot">Có 12 khách, 2 thành viên đang online</div>',
    values: { khách: 12, 'thành viên đang online': 2 },
  },
  {
    name: 'the people who look at the site now',
    html: '<div>Hiện có <b>1.024</b> người đang truy cập</div>',
    values: { 'người đang truy cập': 1024 },
  },
  {
    name: 'labels with arrows and non-breaking spaces, numbers at the right',
    html: '<table width="100%"><tr><td>&raquo;&nbsp;Hôm nay</td><td align="right">&nbsp;612&nbsp;</td></tr><tr><td>&raquo;&nbsp;Hôm qua</td><td align="right">&nbsp;1.045&nbsp;</td></tr><tr><td>&raquo;&nbsp;Tất cả</td><td align="right">&nbsp;587.331&nbsp;</td></tr></table>',
    values: { 'Hôm nay': 612, 'Hôm qua': 1045, 'Tất cả': 587331 },
  },
  {
    name: 'a counter in English of a plugin',
    html: "<div><h4>Lượt truy cập</h4><p>Users Today : 88</p><p>Users Yesterday : 131</p><p>Total Users : 41935</p><p>Who's Online : 3</p></div>",
    values: { 'Users Today': 88, 'Users Yesterday': 131, 'Total Users': 41935, "Who's Online": 3 },
  },
  {
    name: 'labels above their numbers in tiles',
    html: '<div class="r"><h4>Thống kê truy cập</h4><div><h6>Đang online</h6><h5>12</h5></div><div><h6>Hôm nay</h6><h5>640</h5></div><div><h6>Tổng số</h6><h5>88.120</h5></div></div>',
    values: { 'Đang online': 12, 'Hôm nay': 640, 'Tổng số': 88120 },
  },
  {
    name: 'colons in cells of their own',
    html: '<table><tr><td>Đang online</td><td>:</td><td>12</td></tr><tr><td>Tổng truy cập</td><td>:</td><td>3.450</td></tr></table>',
    values: { 'Đang online': 12, 'Tổng truy cập': 3450 },
  },
  {
    name: 'labels and numbers in spans behind each other without spaces',
    html: '<div><span>Lượt truy cập hiện tại</span><span>12</span><span>Tổng số lượt truy cập</span><span>345678</span></div>',
    values: { 'Lượt truy cập hiện tại': 12, 'Tổng số lượt truy cập': 345678 },
  },
  {
    name: 'how often a page was seen',
    html: '<div>Trang này đã được xem 1.204 lần</div>',
    values: { 'Trang này đã được xem': 1204 },
  },
]

/** What tells how often the article was read, above it or behind it. */
export const reads: readonly Counter[] = [
  { name: 'times seen', html: '<div>Lần xem: 642</div>', values: { 'Lần xem': 642 } },
  { name: 'times seen, of an older system', html: '<p>Số lần được xem: 881</p>', values: { 'Số lần được xem': 881 } },
  { name: 'times in brackets without a colon', html: '<p>(Xem 123 lần)</p>', values: { Xem: 123 } },
  { name: 'times seen behind the verb', html: '<p>Đã đọc 1.046 lần</p>', values: { 'Đã đọc': 1046 } },
  { name: 'times in square brackets', html: '<p>[Số lần đọc: 12]</p>', values: { 'Số lần đọc': 12 } },
  { name: 'the people who read', html: '<p>Số người đã đọc: 33</p>', values: { 'Số người đã đọc': 33 } },
  { name: 'times before the words', html: '<p>Đã có 1.234 lượt xem</p>', values: { 'lượt xem': 1234 } },
  {
    name: 'times in a sentence',
    html: '<p>Bài viết đã được đọc 1.020 lần</p>',
    values: { 'Bài viết đã được đọc': 1020 },
  },
  {
    name: 'an eye before the number',
    html: '<p><i class="fa fa-calendar"></i> 18/09/2020 <i class="fa fa-eye"></i> 4.207</p>',
    values: { 'Lượt xem': 4207 },
  },
  { name: 'the word behind the number', html: '<p><span>1486 lần đọc</span></p>', values: { 'lần đọc': 1486 } },
  { name: 'the verb and a colon', html: '<p>Xem: 318</p>', values: { Xem: 318 } },
  { name: 'a number in brackets behind the label', html: '<p>Lượt xem (318)</p>', values: { 'Lượt xem': 318 } },
]
