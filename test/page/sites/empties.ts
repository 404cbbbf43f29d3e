import { body, cards, type Empty, end, lead, menu, news, page, ps } from './parts.js'

const foot = '<footer><p>Cơ quan chủ quản: UBND tỉnh. Giấy phép số 12/GP-TTĐT</p></footer>'
const around = (head: string, inside: string): string => page(head, `<nav><ul>${menu()}</ul></nav>${inside}${foot}`)
const long = `${body[1]} ${body[3]}`

/** Pages without an article: listings of every build, front pages, galleries, forms and errors. */
export const empties: readonly Empty[] = [
  {
    name: 'a page of a subject: heads without links, a day and a summary under each',
    html: around(
      '<title>Chuyển đổi số | Báo Lạc Khê điện tử</title>',
      `<div class="th">Chuyển đổi số</div>${cards(4, (name, brief, at) => `<div class="r"><div class="t">${name}</div><div class="d">1${at}/06/2023 08:00</div><div class="s">${brief} ${end}</div></div>`)}`,
    ),
  },
  {
    name: 'a page of a tag that says so in its title',
    html: around(
      '<title>Tag: nhà tạm | Báo Lạc Khê điện tử</title>',
      `<h1>Nhà tạm ở huyện Lạc Khê hôm nay</h1><p>18/09/2020</p><p>${long}</p>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a page of a subject with a word on it above its articles',
    html: around(
      '<title>Xóa nhà tạm - tin tức, hình ảnh, video về xóa nhà tạm</title><meta property="og:type" content="website">',
      `<h1>Xóa nhà tạm</h1><div class="tp"><p>${body[1]}</p><p>${end}</p></div>${cards(4, (name, brief, at) => `<div class="i"><h3><a href="/${at}">${name}</a></h3><p>${brief}</p></div>`)}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a page of offices to write to, told by its trail alone',
    html: page(
      '<title>Cổng thông tin điện tử huyện Lạc Khê</title>',
      `<ul>${menu()}</ul><div class="bc">Trang chủ / Liên hệ</div><div class="main"><h2>Thông tin liên hệ và tiếp nhận phản ánh, kiến nghị</h2><p>UBND huyện Lạc Khê tiếp nhận phản ánh, kiến nghị của tổ chức, cá nhân về quy định hành chính trong giờ làm việc.</p><p>Đường dây nóng của Chủ tịch UBND huyện: 0900 000 000 (chỉ nhận tin nhắn về thái độ phục vụ của cán bộ).</p><form><p>Phản ánh không ghi rõ họ tên, địa chỉ sẽ không được xem xét, giải quyết.</p></form></div>`,
    ),
    reason: 'form or board',
  },
  {
    name: 'a guest book',
    html: around(
      '<title>So luu but - Dong huong Lac Khe</title>',
      `<center>SỔ LƯU BÚT<br>Có 317 lời ghi trong sổ</center>${['Edmonton', 'Houston', 'Lyon', 'Portland'].map((town, at) => `<table><tr><td><b>Tên:</b> Quàng Ngọc Sương<br>Từ: ${town}</td><td>Ngày: ${at + 4}/2/2003 lúc 21:14</td></tr><tr><td>${long}</td></tr></table>`).join('')}`,
    ),
  },
  {
    name: 'questions of readers under links, each with its answer',
    html: around(
      '<title>Hỏi đáp - Bảo hiểm xã hội huyện Lạc Khê</title>',
      `<div class="hd">${cards(4, (name, brief, at) => `<div class="it"><div class="q"><h3><a href="/h${at}">${name}?</a></h3><div>Người hỏi: Lường Văn ${at} Ngày hỏi: 0${at + 1}/10/2019</div><p>${at ? brief : `${brief} ${end}`}</p></div><div class="a"><b>Trả lời (Phòng Chế độ, 0${at + 1}/10/2019):</b><p>${body[1]}</p></div></div>`)}</div>`,
    ),
  },
  {
    name: 'a table of documents found, a note beside it and a foot of one line',
    html: around(
      '<title>Văn bản chỉ đạo điều hành - Sở Xây dựng</title>',
      `<div class="tr"><p>Trạm Phú Đông: AQI 58 (trung bình). Nhóm người nhạy cảm nên hạn chế thời gian ở ngoài trời.</p></div><div class="gi"><p>Tìm thấy 63 văn bản phù hợp. Hiển thị từ 1 đến 8.</p><table border="1"><tr><th>TT</th><th>Số, ký hiệu</th><th>Trích yếu</th></tr>${cards(8, (name, brief, at) => `<tr><td>${at + 1}</td><td>${at + 82}/SXD-QLN</td><td>V/v ${name}. ${brief}</td></tr>`)}</table></div><div class="ch"><h2>Sở Xây dựng</h2><p>Trang thông tin điện tử Sở Xây dựng tỉnh Sông Lĩnh. Chịu trách nhiệm: Võ Tấn Thái - Giám đốc Sở, Trưởng ban biên tập</p></div>`,
    ),
  },
  {
    name: 'a library of clips that plays the newest one',
    html: around(
      '<title>Thư viện Video - Đài Lạc Khê</title>',
      `<div class="vlib"><div class="now"><h2>Nhịp cầu nhà nông số 38: Phòng rầy nâu trên lúa hè thu</h2><div>Ngày đăng: 21/06/2012 - Lượt xem: 3.407</div><p>${body[0]} ${end}</p></div><div><h3>Kết quả tìm kiếm cho "nhà nông" (38 video)</h3><dl>${cards(5, (_, brief, at) => `<dt>Nhịp cầu nhà nông số ${37 - at}</dt><dd>${brief}</dd>`)}</dl></div></div>`,
    ),
    reason: 'gallery',
  },
  {
    name: 'cards of a category with heads and texts in boxes of their own',
    html: around(
      '<title>Thời sự - Báo A</title><meta property="og:type" content="website">',
      `<h1>Thời sự</h1><div class="grid">${cards(10, (name, brief, at) => `<article class="card"><div class="card-thumb"><a href="/a${at}"><img src="${at}.jpg"></a></div><div class="card-info"><div class="card-head"><h3><a href="/a${at}">${name}</a></h3></div><div class="card-meta"><span>Thời sự</span><span>2 giờ trước</span><span>15 bình luận</span></div><div class="card-desc"><p>${brief}</p></div></div></article>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a WordPress category with excerpts and read-more links',
    html: around(
      '<title>Tin tức – HĐND huyện</title>',
      `<main><header class="page-header"><h1 class="page-title">Chuyên mục: Tin tức</h1></header>${cards(6, (name, brief, at) => `<article class="post hentry"><h2 class="entry-title"><a href="/p${at}">${name}</a></h2><div class="entry-meta"><span class="posted-on">18/09/2023</span> <span class="author">admin</span></div><div class="entry-content"><p>${brief} ${body[0]} ${brief} […]</p><p><a class="more-link" href="/p${at}">Xem thêm</a></p></div></article>`)}</main>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a blog that shows the first paragraphs of each post',
    html: around(
      '<title>Trang tin hợp tác xã</title>',
      `<div id="content">${cards(4, (name, brief, at) => `<div class="post"><h2><a href="/b${at}">${name}</a></h2><small>18 Tháng Chín, 2015 by admin</small><div class="entry"><p>${brief} ${body[0]}</p><p>${body[1]}</p><p>${body[3]}</p></div><p class="postmetadata">Đăng trong <a href="/c">Tin tức</a> | <a href="/b${at}#respond">Leave a Comment »</a></p></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'heads that are no links, "Chi tiết" behind each text',
    html: around(
      '<title>Tin hoạt động</title>',
      `<div class="list"><h2>Tin hoạt động</h2>${cards(8, (name, brief, at) => `<div class="row"><div class="col-3"><img src="${at}.jpg"></div><div class="col-9"><b>${name}</b><p>${brief} ${body[0]}</p><a href="/d${at}">Chi tiết</a></div></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'results of a search',
    html: around(
      '<title>Kết quả tìm kiếm</title>',
      `<div class="search-results"><p>Tìm thấy 124 kết quả cho từ khóa "nhà tạm" (0,32 giây)</p>${cards(8, (name, brief, at) => `<div class="g"><a href="/e${at}">${name}</a><br>${brief.replace('huyện', '<b>huyện</b>')} ... ${body[0]}<br><i>www.hdnd.example/e${at}</i></div>`)}</div>`,
    ),
  },
  {
    name: 'a tag page that begins with a word on its subject',
    html: around(
      '<title>Tin tức về nhà tạm mới nhất</title><meta property="og:type" content="website">',
      `<h1>nhà tạm</h1><p class="topic-desc">${lead} Tổng hợp tin tức, hình ảnh, video mới nhất về chương trình xóa nhà tạm trên cả nước.</p><div>${cards(14, (name, brief, at) => `<div class="item"><h3><a href="/f${at}">${name}</a></h3><p>${brief}</p></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a front page with one long story on top',
    url: 'https://bao-k.example/',
    html: around(
      '<title>Báo K - Tin nhanh</title>',
      `<div class="top-story"><h2><a href="/g">Huyện Lạc Khê hoàn thành xóa nhà tạm</a></h2><p>${lead} ${body[0]}</p><p>${long}</p></div>${cards(14, (name, _, at) => `<div class="it"><h3><a href="/h${at}">${name}</a></h3></div>`)}`,
    ),
    reason: 'home',
  },
  {
    name: 'a table of documents with their numbers and subjects',
    html: around(
      '<title>Danh sách nghị quyết</title>',
      `<h2>NGHỊ QUYẾT HĐND</h2><table class="documents"><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${Array.from({ length: 15 }, (_, at) => `<tr><td><a href="/nq${at}">${at + 1}/2024/NQ-HĐND</a></td><td>10/09/2024</td><td><a href="/nq${at}">Về việc quy định mức chi hỗ trợ cho các đối tượng tham gia chương trình thứ ${at} trên địa bàn huyện</a></td></tr>`).join('')}</table><div class="paging">1 2 3 4 5 ...</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'questions of readers, each with its answer linked',
    html: around(
      '<title>Hỏi đáp</title>',
      `<h2>Hỏi đáp pháp luật</h2>${cards(8, (_, brief, at) => `<div class="qa"><p class="nguoi-hoi">Người hỏi: Nguyễn Văn ${String.fromCharCode(65 + at)} (18/09/2022)</p><p><b>Câu hỏi:</b> ${brief} Xin hỏi cơ quan chức năng thủ tục như thế nào?</p><p><a href="/hd${at}">Xem trả lời</a></p></div>`)}`,
    ),
    reason: 'listing',
  },
  {
    name: 'an album of pictures with short captions',
    html: around(
      '<title>Thư viện ảnh - Huyện Lạc Khê</title>',
      `<h2>Thư viện ảnh</h2><div class="album">${cards(12, (name, _, at) => `<div class="photo"><a href="/anh${at}"><img src="${at}.jpg"></a><p>${name}</p></div>`)}</div>`,
    ),
  },
  {
    name: 'a page of videos with one sentence each',
    html: around(
      '<title>Video - Truyền hình Lạc Khê</title>',
      `<h1>Video</h1><video src="a.mp4"></video>${cards(12, (name, brief, at) => `<div class="video-item"><a href="/v${at}"><img></a><div class="video-title"><a href="/v${at}">${name}</a></div><div class="duration">03:${20 + at}</div><div class="video-desc">${brief}</div></div>`)}`,
    ),
  },
  {
    name: 'a login form with a notice',
    html: page(
      '<title>Đăng nhập hệ thống</title>',
      '<div class="box"><h1>Đăng nhập</h1><form><label>Tên đăng nhập</label><input><label>Mật khẩu</label><input type="password"><a href="#">Quên mật khẩu?</a></form><p>Hệ thống chỉ dành cho cán bộ, công chức của huyện. Nếu chưa có tài khoản, vui lòng liên hệ quản trị viên theo số điện thoại ghi ở cuối trang để được cấp.</p></div>',
    ),
  },
  {
    name: 'a missing page that lists the latest news',
    html: around(
      '<title>Báo A</title>',
      `<div class="error"><h1>Không tìm thấy đường dẫn này</h1><p>Đường dẫn có thể đã bị gỡ bỏ, đổi tên hoặc tạm thời không truy cập được. Mời bạn quay lại trang chủ hoặc xem các tin mới dưới đây.</p></div>${cards(6, (name, brief, at) => `<div><h3><a href="/n${at}">${name}</a></h3><p>${brief}</p></div>`)}`,
    ),
    reason: 'error page',
  },
  {
    name: 'an error of ASP.NET',
    html: "<html><head><title>Server Error in '/' Application.</title></head><body><span><h1>Server Error in '/' Application.<hr></h1><h2><i>Object reference not set to an instance of an object.</i></h2></span><b>Description:</b> An unhandled exception occurred during the execution of the current web request. Please review the stack trace for more information about the error and where it originated in the code.<br><b>Source Error:</b><table><tr><td><code><pre>Line 21: foo</pre></code></td></tr></table></body></html>",
    reason: 'error page',
  },
  {
    name: 'a site that is being repaired',
    html: page(
      '<title>Thông báo bảo trì</title>',
      '<h2>Website đang bảo trì</h2><p>Hệ thống đang được nâng cấp để phục vụ tốt hơn. Chúng tôi sẽ trở lại trong thời gian sớm nhất. Mong quý vị độc giả thông cảm vì sự bất tiện này và quay lại sau ít giờ nữa.</p>',
    ),
    reason: 'error page',
  },
  {
    name: 'a form of contact',
    html: around(
      '<title>Liên hệ</title>',
      '<h1>Liên hệ</h1><p>Mọi ý kiến đóng góp xin gửi về: Văn phòng HĐND và UBND huyện Lạc Khê, số 1 đường Thanh Niên, thị trấn Lạc Khê. Điện thoại: 0212.3.888.111. Email: vanphong@lackhe.example</p><form><label>Họ và tên (*)</label><input><label>Nội dung (*)</label><textarea></textarea><label>Mã xác nhận</label><input></form>',
    ),
  },
  {
    name: 'threads of a forum with the first words of each',
    html: around(
      '<title>Diễn đàn - Góc chia sẻ</title>',
      `<table>${cards(12, (name, brief, at) => `<tr><td><a href="showthread.php?t=${at}" title="${brief}">${name}</a><div>gởi bởi thanhvien${at}</div></td><td>Bài cuối: hôm qua, 21:${10 + at}</td><td>${at * 3}</td><td>${at * 120}</td></tr>`)}</table><p>Hiện đang xem chuyên mục: 12 (3 thành viên và 9 khách)</p>`,
    ),
    reason: 'forum index',
  },
  {
    name: 'a council portal of blocks: each a head, one teaser with a long text, and links',
    html: around(
      '<title>Cổng thông tin điện tử huyện Lạc Khê</title>',
      `<div class="columns">${cards(5, (name, brief, at) => `<div class="block"><div class="block-title"><a href="/muc${at}">Chuyên mục ${at}</a></div><div class="block-top"><a href="/k${at}"><img></a><a class="t" href="/k${at}">${name}</a><div>${brief} ${body[0]} ${end}</div></div><ul>${news(4, 'li', at)}</ul></div>`)}</div>`,
    ),
  },
  {
    name: 'teasers in React cards where a tag stands between head and text',
    html: around(
      '<title>Kinh tế</title>',
      `<div id="root"><div class="sc-x">${cards(9, (name, brief, at) => `<div class="sc-a"><div class="sc-b"><a href="/l${at}"><div class="sc-c">${name}</div></a></div><div class="sc-d"><div class="sc-e"><div class="sc-f">${brief} ${brief}</div></div></div></div>`)}</div></div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'an index whose entries begin with their link',
    html: page(
      '<title>Thu vien bai viet</title>',
      `<h2>Bài viết chọn lọc</h2>${cards(9, (name, brief, at) => `<p><a href="bai${at}.htm">${name}</a> - ${brief} ${brief}</p>`)}<p><a href="index.htm">Trở về</a></p>`,
    ),
    reason: 'listing',
  },
  {
    name: 'cards whose link is around the picture alone',
    html: around(
      '<title>Tin tức - Sự kiện</title>',
      `<div class="tin-tuc">${cards(8, (name, brief, at) => `<div class="tin-item"><a href="/t${at}"><img src="${at}.jpg"></a><div class="tin-title">${name}</div><span class="tin-date">18/09/2022</span><p class="tin-brief">${brief} ${body[0]}</p></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a front page with words of welcome',
    url: 'http://lackhe.example/index.php',
    html: around(
      '<title>Cổng thông tin điện tử huyện Lạc Khê</title>',
      `<div class="gioi-thieu"><h2>Giới thiệu chung</h2>${ps()}${ps()}</div><div class="tin">${news(10)}</div>`,
    ),
    reason: 'home',
  },
  {
    name: 'a page of a subject: what it is about, then titles alone',
    html: around(
      '<title>Bầu cử</title><meta property="og:type" content="website">',
      `<h1>Bầu cử</h1><div class="intro"><p>${long}</p></div><div class="stream">${news(10, 'h3')}${news(10, 'h3')}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a page of an author',
    html: around(
      '<title>Lò Văn Inh - Báo B</title>',
      `<div class="author"><img><h1>Lò Văn Inh</h1><p>Phóng viên thường trú tại Sơn La từ năm 2012, chuyên viết về đời sống của đồng bào vùng cao và các chương trình giảm nghèo.</p></div><div>${cards(10, (name, brief, at) => `<div class="bai"><h3><a href="/i${at}">${name}</a></h3><p>${brief}</p></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'notices in table rows: a day, a title, a word, a file',
    html: around(
      '<title>Thông báo</title>',
      `<table class="tb">${cards(9, (name, brief, at) => `<tr><td>1${at}/09/2023</td><td><a href="/tb${at}">${name}</a><div>${brief}</div></td><td><a href="/f${at}.pdf">Tải về</a></td></tr>`)}</table>`,
    ),
  },
  {
    name: 'a page of Atom-like entries with their whole first paragraphs and the names of their authors',
    html: around(
      '<title>Góc nhìn</title>',
      `<h1>Góc nhìn</h1>${cards(6, (name, brief, at) => `<section class="opinion"><div class="who"><img><a href="/tg${at}">Nguyễn Thị Hậu</a></div><h2><a href="/gn${at}">${name}</a></h2><p>${brief} ${long}</p><span>2 ngày trước</span></section>`)}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a list of members of a council',
    html: around(
      '<title>Danh sách đại biểu</title>',
      `<h2>Đại biểu HĐND huyện</h2><div class="ds">${cards(9, (name, _, at) => `<div class="db"><a href="/db${at}"><img></a><h4>Lò Thị ${name.split(' ')[0]}</h4><p>Chức vụ: Phó Trưởng Ban Kinh tế - Xã hội HĐND huyện khóa XX</p><p>Đơn vị bầu cử số ${at + 1}</p></div>`)}</div>`,
    ),
  },
  {
    name: 'a front page without an address: a word of welcome of the headmaster above news',
    html: around(
      '<title>Trường THPT Lạc Khê</title>',
      `<div class="w"><h2>Lời chào mừng của Hiệu trưởng</h2><p>Chào mừng quý phụ huynh và các em học sinh đến với trang thông tin điện tử của nhà trường. ${long}</p></div>${cards(9, (name, brief) => `<div class="it"><h3><a href="/n.html">${name}</a></h3><p>${brief}</p></div>`)}`,
    ),
    reason: 'home',
  },
  {
    name: 'posts in full one behind the other, whose heads are no links',
    html: around(
      '<title>Đoàn xã Phú Đông</title>',
      cards(
        4,
        (name, brief, at) =>
          `<article class="post"><h2>${name}</h2><p>1${at}/10/2019</p>${ps([`${brief} ${long}`, ...body])}</article>`,
      ),
    ),
    reason: 'listing',
  },
]
