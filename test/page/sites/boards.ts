import { bar, body, cards, type Empty, end, lead, news, page } from './parts.js'

const foot = '<div class="chan"><p>Cơ quan chủ quản: UBND huyện Lạc Khê. Trụ sở: số 1 đường Thanh Niên</p></div>'
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const rules =
  'Mỗi chủ đề phải có tiền tố và viết bằng tiếng Việt có dấu. Không đăng tin rao vặt ngoài khu vực quy định, không công kích cá nhân, không đào lại chủ đề quá sáu tháng. Ai vi phạm ba lần sẽ bị khóa tên truy nhập trong một tháng mà không cần báo trước.'
const skies = [
  'nhiều mây, có mưa rào và dông vài nơi, gió đông nam cấp 2 - 3, đêm không mưa.',
  'ít mây, ngày nắng nóng, chiều tối có mưa rào rải rác, trong mưa dông có khả năng xảy ra lốc.',
  'sáng sớm có sương mù nhẹ, trưa chiều hửng nắng, trời rét về đêm và sáng.',
]
const towns = ['Mường La', 'Bắc Yên', 'Phù Yên', 'Mộc Châu', 'Yên Châu', 'Mai Sơn', 'Sông Mã', 'Sốp Cộp', 'Thuận Châu']
const sky = (at: number): string => skies[at % skies.length] ?? ''

/** Boards of forums, of prices and of the weather, with texts that read like running text. */
export const boards: readonly Empty[] = [
  {
    name: 'boards of phpBB 3 with long words on each, the name of the forum as its heading',
    html: page(
      '<title>Diễn đàn đồng hương Lạc Khê &bull; Trang chính</title>',
      `<div id="wrap"><h1>Diễn đàn đồng hương Lạc Khê</h1><p>Nơi gặp gỡ của những người con xa quê</p>${times(3, n => `<div class="forabg"><ul class="topiclist"><li class="header"><dl><dt><a>KHU VỰC ${n + 1}</a></dt><dd>Chủ đề</dd><dd>Bài viết</dd><dd>Bài viết mới nhất</dd></dl></li></ul><ul class="topiclist">${times(4, at => `<li class="row"><dl><dt><a href="./viewforum.php?f=${n}${at}">Góc ${at + 1}</a><br>${lead} ${end}<br><strong>Điều hành viên:</strong> <a href="#">hoa_ban</a></dt><dd>2${at}3</dd><dd>35${at}1</dd><dd>gửi bởi <a href="#">la_rung</a><br>14 Tháng 5 2012 01:2${at}</dd></dl></li>`).join('')}</ul></div>`).join('')}<h3>Ai đang trực tuyến</h3><p>Có tổng cộng 58 người đang trực tuyến: 9 thành viên, 1 ẩn và 48 khách (dựa trên số người hoạt động trong 5 phút qua).</p><p>Thành viên mới nhất của chúng ta la_rung</p></div>`,
    ),
  },
  {
    name: 'boards of a forum without class names, a word of greeting that is longer than the rest',
    html: page(
      '<title>Nhà nông Lạc Khê - cùng nhau làm giàu</title>',
      `<table><tr><td><b>Nhà nông Lạc Khê</b></td></tr></table><table><tr><td><p>${rules} ${rules} Mong bà con giữ hòa khí, chia sẻ kinh nghiệm thật.</p></td></tr></table><table>${`<tr><td></td><td>Diễn đàn</td><td>Bài mới nhất</td><td>Đề tài</td><td>Bài gởi</td></tr>`}${times(8, at => `<tr><td><img src="on.gif"></td><td><a href="forumdisplay.php?f=${at}">Chuyên mục ${at + 1}</a><div>${lead}</div></td><td><a href="#">Xin hỏi về giống lúa</a> bởi la_rung</td><td>${at * 12}</td><td>${at * 210}</td></tr>`).join('')}</table><p>Số thành viên: 3.120, Chủ đề: 7.120, Bài viết: 88.214</p>`,
    ),
  },
  {
    name: 'boards of XenForo with what each is about',
    html: page(
      '<title>Diễn đàn Nhà nông Lạc Khê</title>',
      `<div class="p-body"><h1 class="p-title-value">Diễn đàn Nhà nông Lạc Khê</h1>${times(7, at => `<div class="node node--forum"><div class="node-main"><h3 class="node-title"><a href="/f/${at}">Góc số ${at + 1}</a></h3><div class="node-description">${lead}</div><div class="node-statsMeta"><dl><dt>Chủ đề</dt><dd>${at}12</dd></dl><dl><dt>Bài viết</dt><dd>${at}.210</dd></dl></div></div><div class="node-extra"><a href="/t/${at}">Cây giống nào hợp đất đồi</a> <a href="/u">la_rung</a> 18/9/2019</div></div>`).join('')}<h3>Thành viên trực tuyến</h3><div>hoa_ban, la_rung</div></div>`,
    ),
  },
  {
    name: 'threads of vBulletin under the rules of the board, the first words under each',
    html: page(
      '<meta name="generator" content="vBulletin 3.8.4"><title>Vườn và ruộng - Diễn đàn Lạc Khê</title>',
      `<table><tr><td><a>Diễn đàn Lạc Khê</a> &gt; <strong>Vườn và ruộng</strong></td></tr></table><table><tr><td><b>Nội quy chuyên mục:</b> ${rules}</td></tr></table><table><tr><td>Chủ đề / Người gởi</td><td>Bài mới gởi</td><td>Trả lời</td><td>Xem</td></tr>${times(12, at => `<tr><td><div><a href="showthread.php?t=${at}">Cách bón phân đợt ${at + 1} cho lúa</a></div><div>suoi_${at}</div><div class="preview">${body[at % 2 ? 1 : 3]}</div></td><td>0${(at % 9) + 1}-12-2010 08:00<br>bởi <a>la_rung</a></td><td>${at}</td><td>${at * 31}</td></tr>`).join('')}</table><table><tr><td>Trang 1/44</td></tr><tr><td>Đang xem chuyên mục: 12 (2 thành viên và 10 khách)</td></tr></table>`,
    ),
  },
  {
    name: 'threads of phpBB 2 in tables, the rules of the board in a long cell',
    html: page(
      '<title>Lạc Khê :: Xem diễn đàn - Vườn và ruộng</title>',
      `<table><tr><td><a href="viewforum.php">Vườn và ruộng</a><br>Điều hành viên: hoa_ban</td></tr><tr><td>${rules}</td></tr></table><table class="forumline"><tr><th>Chủ đề</th><th>Trả lời</th><th>Tác giả</th><th>Xem</th><th>Bài gửi sau cùng</th></tr>${times(10, at => `<tr><td><a href="viewtopic.php?t=${at}">Cách bón phân đợt ${at + 1} cho lúa</a></td><td>${at}</td><td>suoi_${at}</td><td>${at * 31}</td><td>18/9/2006 08:1${at}<br>hoa_ban</td></tr>`).join('')}</table><p>Bạn không có quyền gửi bài viết trong mục này, bạn không có quyền trả lời bài viết, bạn không có quyền sửa bài viết trong mục này.</p><p>Powered by phpBB 2.0.22</p>`,
    ),
  },
  {
    name: 'prices of gold, of money, and the weather of many towns in one page',
    html: page(
      '<title>Bảng tin thị trường</title>',
      `${bar}<h1>Thị trường hôm nay</h1><p>Cập nhật lúc 14:32 ngày 18/09/2020. Đơn vị: nghìn đồng/lượng</p><table>${times(10, at => `<tr><td>Vàng loại ${at + 1}</td><td>5${at},200</td><td>5${at},750</td></tr>`).join('')}</table><h2>Các huyện hôm nay</h2>${towns.map((town, at) => `<div class="tt"><b>${town}</b> <span>2${at}°C - 3${at}°C</span><p>${town} ${sky(at)}</p></div>`).join('')}<p>Bảng giá chỉ có giá trị tham khảo tại thời điểm niêm yết; người mua nên kiểm tra lại tại cửa hàng trước khi giao dịch.</p><h2>Tin thị trường</h2><ul>${news(8)}</ul>${foot}`,
    ),
  },
  {
    name: 'the weather of many towns in rows of a table, a sentence in each',
    html: page(
      '<title>Khí tượng - Đài Lạc Khê</title>',
      `${bar}<h2>Khí tượng</h2><table border="1">${towns.map((town, at) => `<tr><td><b>${town}</b></td><td>2${at}°C - 3${at}°C</td><td><p>Trời ${sky(at)} Độ ẩm từ 6${at} đến 8${at}%, khả năng có mưa 4${at}%.</p></td></tr>`).join('')}</table>${foot}`,
    ),
  },
  {
    name: 'the weather of many towns without boxes: a name in bold, then a paragraph',
    html: page(
      '<title>Dự báo cho các huyện</title>',
      `${bar}<div class="nd">${towns.map((town, at) => `<p><b>${town}</b></p><p>Trời ${sky(at)} Nhiệt độ thấp nhất 1${at} độ, cao nhất 2${at} độ.</p>`).join('')}</div>${foot}`,
    ),
  },
  {
    name: 'what a station sends today, a word on each film',
    html: page(
      '<title>Truyền hình hôm nay - Đài Lạc Khê</title>',
      `${bar}<h1>Truyền hình hôm nay</h1><p>Thứ sáu, 18/09/2020</p>${times(10, at => `<div class="ct"><span>0${at}:30</span><h3>Phim truyện tập ${at + 1}</h3><p>${cards(1, (_, brief) => brief)} Nhân vật chính trở về làng sau nhiều năm xa cách.</p></div>`).join('')}${foot}`,
    ),
  },
  {
    name: 'the water of rivers at the gauges',
    html: page(
      '<title>Sông suối hôm nay - Đài khí tượng thủy văn</title>',
      `${bar}<h2>Sông suối hôm nay</h2>${towns.map((town, at) => `<div class="tram"><h4>Trạm ${town}</h4><p>Mực nước lúc 7 giờ: ${at}12 cm, dưới báo động 1 là 0,${at + 1} m, xu thế đang xuống chậm trong 12 giờ tới.</p><p>Lưu lượng: 1.${at}20 m3/s</p></div>`).join('')}${foot}`,
    ),
  },
]

/** Pages where a visitor does something: writes, enters, pays, asks, agrees. */
export const forms: readonly Empty[] = [
  {
    name: 'addresses and telephones of offices under the name of the portal as its heading',
    html: page(
      '<title>Liên hệ - Cổng thông tin điện tử huyện Lạc Khê</title>',
      `<header><h1>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN LẠC KHÊ</h1>${bar}</header><div class="portlet-journal-content"><h2>Liên hệ</h2><p><strong>Ban biên tập Cổng thông tin điện tử huyện</strong></p><p>Địa chỉ: Số 1 đường Thanh Niên, thị trấn Lạc Khê, huyện Lạc Khê</p><p>Giờ làm việc: sáng từ 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ, từ thứ hai đến thứ sáu. Người dân đến liên hệ trực tiếp vui lòng mang theo giấy tờ tùy thân và lấy số thứ tự ở tầng trệt.</p><table border="1">${times(7, at => `<tr><td>Phòng số ${at}</td><td>0212.38${at}.000</td><td>Nhà A${at}</td></tr>`).join('')}</table><h3>Gửi ý kiến</h3><form><label>Họ và tên (*)</label><input><label>Nội dung (*)</label><textarea></textarea></form></div>${foot}`,
    ),
  },
  {
    name: 'where a paper has its offices, a paragraph on each',
    html: page(
      '<title>Thông tin liên hệ | Báo Lạc Khê</title>',
      `${bar}<div class="content"><div class="tieude">Thông tin liên hệ</div><p>Bạn đọc có thể gửi tin, bài, ảnh và thư góp ý cho Báo Lạc Khê theo các địa chỉ dưới đây; tòa soạn trả nhuận bút trong vòng 15 ngày kể từ khi bài được đăng.</p>${times(4, at => `<p>Văn phòng đại diện số ${at + 1}: nhà số ${at + 3} đường Thanh Niên, phường Chiềng Lề, phụ trách địa bàn sáu huyện vùng cao. Điện thoại: 0212.388.00${at}.</p>`).join('')}</div>${foot}`,
    ),
  },
  {
    name: 'an old page of contact in one cell',
    html: page(
      '<title>LIÊN HỆ</title>',
      `<table><tr><td>${bar}</td><td><font size="4"><b>LIÊN HỆ</b></font><br><br>Mọi ý kiến đóng góp cho trang thông tin xin gửi về Văn phòng HĐND và UBND huyện Lạc Khê, số 1 đường Thanh Niên, thị trấn Lạc Khê, tỉnh Sơn La.<br>Điện thoại: 022.388000 - Fax: 022.388001<br>Thư điện tử: vp@lackhe.example<br><br>Rất mong nhận được sự quan tâm, góp ý của quý vị và các bạn để trang thông tin ngày càng hoàn thiện hơn.</td></tr></table>`,
    ),
  },
  {
    name: 'a page to enter, with what an account is good for and the terms',
    html: page(
      '<title>Đăng nhập tài khoản bạn đọc</title>',
      `<div id="root"><div class="a1"><h1>Đăng nhập</h1><p>Đăng nhập để bình luận, lưu bài viết và nhận thông báo theo chủ đề bạn quan tâm.</p><form><label>Email<input type="text"></label><label>Mật khẩu<input type="password"></label></form></div><div class="a2"><h2>Vì sao nên có tài khoản?</h2><ul><li>Đọc không giới hạn các bài phân tích dài, nghe báo nói khi lái xe và tải bài về máy để đọc lúc không có mạng.</li><li>Đồng bộ danh sách bài đã lưu giữa điện thoại, máy tính bảng và máy tính, không bị mất khi đổi thiết bị.</li></ul></div><div class="a3"><h3>Điều khoản sử dụng</h3><p>Khi tạo tài khoản, bạn cam kết cung cấp thông tin chính xác và chịu trách nhiệm về mọi bình luận được gửi từ tài khoản của mình. Chúng tôi không bán, trao đổi thông tin cá nhân của bạn cho bên thứ ba, trừ trường hợp có yêu cầu bằng văn bản của cơ quan nhà nước có thẩm quyền.</p></div></div>`,
    ),
  },
  {
    name: 'a gate to public services with its guidance',
    html: page(
      '<title>Cổng dịch vụ công - Đăng nhập</title>',
      `<div class="c"><div class="h">ĐĂNG NHẬP</div><div>Tên đăng nhập <input> Mật khẩu <input type="password"></div><div class="hd"><p>Công dân, doanh nghiệp chưa có tài khoản bấm vào nút Đăng ký và nhập đủ thông tin theo mẫu; mã xác thực được gửi tới số điện thoại đã khai báo trong vòng hai phút.</p><p>Trường hợp quên mật khẩu, vui lòng liên hệ bộ phận hỗ trợ kỹ thuật trong giờ hành chính để được cấp lại, mang theo căn cước công dân bản gốc.</p></div></div>${foot}`,
    ),
  },
  {
    name: 'how a lost password is found again',
    html: page(
      '<title>Quên mật khẩu - Báo Lạc Khê</title>',
      `${bar}<h1>Quên mật khẩu</h1><p>Nhập địa chỉ thư điện tử mà bạn đã dùng khi đăng ký. Chúng tôi sẽ gửi cho bạn một đường dẫn để đặt lại mật khẩu, đường dẫn có hiệu lực trong 24 giờ và chỉ dùng được một lần.</p><p>Nếu không thấy thư, hãy kiểm tra hộp thư rác hoặc liên hệ với bộ phận hỗ trợ bạn đọc trong giờ làm việc.</p><form><input type="email"></form>${foot}`,
    ),
  },
  {
    name: 'plans for reading the paper with what each holds',
    html: page(
      '<title>Đăng ký gói đọc báo | Báo Lạc Khê</title>',
      `${bar}<h1>Đăng ký</h1>${times(3, at => `<div class="goi"><h3>Gói ${at + 1} tháng</h3><p>${at + 3}9.000 đồng</p><p>Đọc không giới hạn các bài điều tra, nghe báo nói, không quảng cáo, nhận bản tin tóm tắt mỗi sáng và mỗi tối, dùng trên ${at + 1} thiết bị cùng lúc.</p></div>`).join('')}<p>Gói đọc báo tự động gia hạn khi hết kỳ, bạn đọc có thể hủy bất cứ lúc nào trong phần quản lý tài khoản mà không mất phí.</p>${foot}`,
    ),
  },
  {
    name: 'a box for opinions with the rules for them',
    html: page(
      '<title>Góp ý</title>',
      `${bar}<h2>Góp ý</h2><p>Ý kiến của công dân được tiếp nhận, phân loại và chuyển tới cơ quan có thẩm quyền trong vòng ba ngày làm việc; kết quả trả lời được đăng công khai trên cổng, trừ những nội dung thuộc bí mật đời tư.</p><p>Vui lòng viết tiếng Việt có dấu, ghi rõ họ tên, địa chỉ, số điện thoại; không tiếp nhận đơn thư nặc danh.</p><form>Họ tên <input> Nội dung <textarea></textarea> Mã bảo vệ <input></form>${foot}`,
    ),
  },
  {
    name: 'polls of a portal, one under the other, with their choices',
    html: page(
      '<title>Thăm dò ý kiến</title>',
      `${bar}<h1>Thăm dò ý kiến</h1><p>Mời bạn đọc tham gia trả lời các câu hỏi dưới đây; kết quả thăm dò giúp cơ quan hành chính nhà nước trong huyện nâng cao chất lượng phục vụ người dân.</p>${times(5, at => `<div class="td"><p><b>${at + 1}. Bạn đánh giá thế nào về thái độ phục vụ của bộ phận tiếp nhận và trả kết quả ở xã?</b></p><ul><li><input type="radio">Rất hài lòng (${at * 120})</li><li><input type="radio">Hài lòng (${at * 80})</li><li><input type="radio">Chưa hài lòng (${at})</li></ul></div>`).join('')}${foot}`,
    ),
  },
]
