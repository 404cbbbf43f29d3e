import { bar, body, cards, type Empty, end, lead, news, page, ps, title } from './parts.js'

const address =
  '<p>Cơ quan chủ quản: Ủy ban nhân dân huyện Lạc Khê. Chịu trách nhiệm nội dung: Chánh Văn phòng HĐND và UBND huyện. Địa chỉ: số 1 đường Thanh Niên, thị trấn Lạc Khê, tỉnh Sơn La.</p><p>Điện thoại: 0212.3.888.111 - Fax: 0212.3.888.112 - Email: vanphong@lackhe.example. Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 02/3/2018. Ghi rõ nguồn “Cổng thông tin điện tử huyện Lạc Khê” khi phát hành lại thông tin từ cổng này.</p>'
const long = `${lead} ${body[0]} ${body[1]} ${body[3]}`
const story = `${lead} ${body[0]} ${body[1]}`

/** Listings of every build: tables, frames, grids, lists that open with a story, pages of a forum, of pictures, of videos. */
export const listings: readonly Empty[] = [
  {
    name: 'titles alone above a long imprint without a name',
    html: page(
      '<title>Tin hoạt động - Huyện Lạc Khê</title>',
      `${bar}<div class="khung"><div class="dau">Tin hoạt động</div><ul>${news(20)}</ul><div>Trang 1 2 3 4 5 ... 27</div></div><div class="cuoi">${address}</div>`,
    ),
  },
  {
    name: 'a table whose rows hold a day, a title and a number of views',
    html: page(
      '<title>Danh sách tin bài</title>',
      `<table width="1000"><tr><td colspan="2">${bar}</td></tr><tr><td width="200">${news(8, 'div')}</td><td><table class="grid"><tr><th>STT</th><th>Tiêu đề</th><th>Ngày đăng</th><th>Lượt xem</th></tr>${cards(20, (name, _, at) => `<tr><td>${at + 1}</td><td><a href="/tin/${at}.html">${name}</a></td><td>1${at % 9}/09/2016</td><td>${at * 37}</td></tr>`)}</table></td></tr><tr><td colspan="2">${address}</td></tr></table>`,
    ),
  },
  {
    name: 'excerpts of several hundred words, each a whole story but its end',
    html: page(
      '<title>Nghiên cứu - Trao đổi</title>',
      `${bar}<div class="cot">${cards(5, (name, brief, at) => `<div class="tin"><a class="ten" href="/nc/${at}">${name}</a><span>18/09/2014</span><div class="tom">${brief} ${story} ${body[3]} ${brief}</div></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a lead story in two paragraphs above titles, its head linked',
    html: page(
      '<title>Kinh tế - Báo F</title>',
      `<header>${bar}</header><main><section class="noi-bat"><a href="/kt/1"><img></a><h2><a href="/kt/1">Khởi công tuyến đường nối cảng Vân Trà với quốc lộ</a></h2><p>${lead}</p><p>${body[1]} ${body[0]}</p></section><section class="dong">${cards(16, (name, _, at) => `<article><h3><a href="/kt/${at}">${name}</a></h3><time>2 giờ trước</time></article>`)}</section></main>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a lead story on the left and titles on the right in old tables, twice',
    html: page(
      '<title>Chuyên mục xã hội</title>',
      `<table width="780"><tr><td>${bar}</td></tr>${[0, 5].map(from => `<tr><td class="muc">Xã hội</td></tr><tr><td><table><tr><td width="60%"><img src="x.jpg" align="left"><a href="/x${from}"><b>Trường nội trú huyện Lạc Khê đón học sinh mới</b></a><br><font size="2">${story}</font></td><td width="40%">${news(5, 'div', from)}</td></tr></table></td></tr>`).join('')}</table>`,
    ),
  },
  {
    name: 'cells side by side, three a row, with a picture, a title and a text each',
    html: page(
      '<title>Du lịch Lạc Khê</title>',
      `${bar}<table class="luoi">${Array.from({ length: 3 }, () => `<tr>${cards(3, (name, brief, at) => `<td valign="top"><a href="/dl/${at}"><img src="${at}.jpg"></a><br><a href="/dl/${at}">${name}</a><br>${brief}</td>`)}</tr>`).join('')}</table>`,
    ),
  },
  {
    name: 'a category whose titles and texts are both inside the link',
    html: page(
      '<title>Thời sự - Tin tức mới nhất</title><meta property="og:type" content="website">',
      `<nav>${bar}</nav><div class="wrap">${cards(12, (name, brief, at) => `<a class="o" href="/ts-${at}.html"><div class="anh"><img></div><div class="ten">${name}</div><div class="mo">${brief} ${brief}</div><div class="gio">${at + 1} giờ trước</div></a>`)}</div><div class="phan"><a>1</a><a>2</a><a>3</a><a>Trang cuối</a></div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'descriptions linked, titles linked, an aside of the most read',
    html: page(
      '<title>Giáo dục: tin tức, hình ảnh</title>',
      `${bar}<div class="container flex"><div class="width_common list-news">${cards(14, (name, brief, at) => `<article class="item-news"><div class="thumb"><a href="/gd${at}"><img></a></div><h2 class="title-news"><a href="/gd${at}">${name}</a></h2><p class="description"><a href="/gd${at}">${brief}</a></p></article>`)}</div><div class="sidebar">${news(10, 'h4')}</div></div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a category with a description of its own, then cards without texts',
    html: page(
      '<title>Chuyển đổi số | Báo G</title><meta name="description" content="Tin tức về chuyển đổi số">',
      `${bar}<div class="banner-muc"><h1>Chuyển đổi số</h1><div class="gioi-thieu">${body[1]} ${body[3]} ${lead} Chuyên mục cập nhật thông tin về chương trình chuyển đổi số của tỉnh, các mô hình hay, cách làm sáng tạo ở cơ sở.</div></div><div class="luoi">${cards(18, (name, _, at) => `<div class="the"><a href="/cds/${at}"><img></a><a href="/cds/${at}">${name}</a></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'results of a search with the words around the hit and no links but the titles',
    html: page(
      '<title>Tìm kiếm: nước sạch</title>',
      `${bar}<div id="main"><h3>Kết quả tìm kiếm cho "nước sạch"</h3><div>Có 36 kết quả, trang 1/4</div><ol>${cards(9, (name, brief, at) => `<li><a href="/kq?id=${at}">${name}</a><br><span>...${brief} <b>nước sạch</b> ${body[0]}...</span><br><em>Chuyên mục: Đời sống - 18/09/2019</em></li>`)}</ol></div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'an index of a forum with rows of boards and a word of welcome',
    html: page(
      '<title>Diễn đàn cán bộ trẻ</title>',
      `<div class="welcome">Chào mừng bạn đến với diễn đàn! Nếu đây là lần đầu bạn ghé thăm, hãy xem phần hỏi đáp bằng cách nhấn vào liên kết phía trên. Bạn có thể phải đăng ký trước khi gửi bài: nhấn vào liên kết đăng ký để tiếp tục. Để xem các bài viết, hãy chọn chuyên mục mà bạn quan tâm trong danh sách dưới đây.</div><table class="tborder"><tr><td>Diễn đàn</td><td>Bài cuối</td><td>Đề tài</td><td>Bài gửi</td></tr>${cards(10, (name, brief, at) => `<tr><td><a href="forumdisplay.php?f=${at}"><b>${name}</b></a><div class="smallfont">${brief}</div></td><td>hôm nay 08:1${at % 10}</td><td>${at * 12}</td><td>${at * 311}</td></tr>`)}</table><div>Chúng ta có 3.120 thành viên, thành viên mới nhất: lananh</div>`,
    ),
    reason: 'forum index',
  },
  {
    name: 'an album: one line of introduction and pictures with long captions',
    html: page(
      '<title>Hình ảnh hoạt động - Đoàn thanh niên</title>',
      `${bar}<div class="album"><h2>Hình ảnh hoạt động</h2>${cards(9, (name, brief, at) => `<div class="hinh"><a href="/img/${at}.jpg" rel="lightbox"><img src="/img/${at}_s.jpg"></a><div>${name}. ${brief}</div></div>`)}</div>`,
    ),
  },
  {
    name: 'a page of one video with its description, beside other videos',
    html: page(
      '<title>Truyền hình Lạc Khê - Video</title>',
      `${bar}<div class="player"><iframe src="//v"></iframe></div><div class="ds-video">${cards(15, (name, _, at) => `<div class="vd"><a href="/video/${at}"><img></a><div><a href="/video/${at}">${name}</a></div><span>12:0${at % 10}</span></div>`)}</div><div class="duoi">${address}</div>`,
    ),
  },
  {
    name: 'a year of a magazine: numbers, titles and authors without excerpts',
    html: page(
      '<title>Tạp chí Dân cử - Năm 2012</title>',
      `<table><tr><td>${bar}</td></tr><tr><td><h2>Mục lục số 9 (tháng 9/2012)</h2>${cards(14, (name, _, at) => `<p><a href="/tc/${at}.htm">${name}</a><br><i>Lò Văn Inh, Quàng Thị Hoa</i> ......... tr. ${at * 4 + 3}</p>`)}</td></tr></table>`,
    ),
  },
  {
    name: 'a list of works without links around the titles, files at the right',
    html: page(
      '<title>Văn bản mới ban hành</title>',
      `${bar}<div class="vb">${cards(10, (name, brief, at) => `<div class="vb-row"><div class="so">1${at}/QĐ-UBND</div><div class="trich">Quyết định ${name.toLowerCase()}. ${brief}</div><div class="tai"><a href="/vb/${at}.doc">Tải về</a> <a href="/vb/${at}">Chi tiết</a></div></div>`)}</div>`,
    ),
  },
  {
    name: 'announcements whose whole texts follow each other under bold titles that are links',
    html: page(
      '<title>Thông báo - Ban Dân tộc</title>',
      `${bar}<div id="noi-dung">${cards(7, (name, brief, at) => `<p><a href="/tb?id=${at}"><b>${name}</b></a> <font color="gray">(18/9/2010)</font></p><p>${brief} ${body[0]}</p><hr>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a topic of a newspaper: a timeline of hours with a title and two sentences each',
    html: page(
      '<title>Bão số 3 - Chủ đề nóng</title><meta property="og:title" content="Bão số 3">',
      `${bar}<h1>Bão số 3</h1><div class="timeline">${cards(9, (name, brief, at) => `<div class="tl-item"><span class="tl-time">0${at}:30 18/09</span><div class="tl-body"><h3 class="tl-title"><a href="/bao-3/${at}.html">${name}</a></h3><div class="tl-sapo">${brief} ${end}</div></div></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a front page without an address: slides, columns, a word of the chairman',
    html: page(
      '<title>Hội đồng nhân dân huyện Lạc Khê</title>',
      `${bar}<div class="slider">${news(5, 'div')}</div><div class="ba-cot">${cards(3, (name, brief, at) => `<div class="cot"><h3><a href="/c${at}">Chuyên mục ${at}</a></h3><a href="/b${at}">${name}</a><p>${brief} ${body[0]}</p>${news(4, 'li', at)}</div>`)}</div><div class="loi">${address}</div>`,
    ),
  },
  {
    name: 'a list of old issues by month in nested lists',
    html: page(
      '<title>Lưu trữ</title>',
      `${bar}<h1>Lưu trữ</h1>${[9, 8, 7].map(month => `<h2>Tháng ${month}/2013</h2><ul>${cards(8, (name, _, at) => `<li>1${at}/${month}: <a href="/lt/${month}-${at}">${name}</a></li>`)}</ul>`).join('')}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a listing of two stories only, each with its excerpt and "Xem tiếp"',
    html: page(
      '<title>Tin Đảng bộ</title>',
      `${bar}<div class="trai"><h2 class="tde">Tin Đảng bộ</h2>${cards(2, (name, brief, at) => `<div class="muctin"><h3><a href="/db/${at}">${name}</a></h3><p>${brief} ${body[0]} ${end}</p><a href="/db/${at}">Xem tiếp »</a></div>`)}</div><div class="phai">${news(10)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a listing in the open-graph type of an article, as some systems write it on every page',
    html: page(
      '<title>Văn hóa | Báo H</title><meta property="og:type" content="article"><meta property="og:title" content="Văn hóa | Báo H">',
      `${bar}<section>${cards(10, (name, brief, at) => `<div class="story"><a class="story__heading" href="/vh/${at}.htm">${name}</a><div class="story__summary">${brief}</div></div>`)}</section>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a list of procedures, each with the office that handles it and its days',
    html: page(
      '<title>Thủ tục hành chính</title>',
      `${bar}<h2>Bộ thủ tục hành chính cấp huyện</h2>${cards(12, (_, __, at) => `<div class="tthc"><a href="/tthc/${at}">${at + 1}. Thủ tục cấp giấy xác nhận đăng ký hoạt động cho tổ chức, cá nhân thuộc nhóm ${at}</a><div>Cơ quan thực hiện: Phòng Lao động - Thương binh và Xã hội huyện. Thời hạn giải quyết: ${at + 3} ngày làm việc.</div></div>`)}`,
    ),
    reason: 'listing',
  },
  {
    name: 'posts in full under linked heads, no read-more',
    html: page(
      '<title>Nhật ký vùng cao</title>',
      `${bar}<div id="posts">${cards(4, (name, brief, at) => `<div class="bv"><h2><a href="/nk/${at}">${name}</a></h2><div class="ngay">18/09/2012</div><p>${brief} ${body[0]}</p><p>${long}</p><p>${body[2]}</p><p>${body[3]} ${end}</p></div>`)}</div><div class="ben">${news(6)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'one td of breaks, bold unlinked titles, an icon leads on',
    html: page(
      '<title>Tin tuc</title>',
      `<table><tr><td>${bar}</td><td>${cards(6, (name, brief, at) => `<b>${name}</b><br>${brief} ${body[0]} <a href="/n/${at}"><img src="more.gif" alt="Chi tiết"></a><br><br>`)}</td></tr></table>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a long lead story under its linked head, few titles',
    html: page(
      '<title>Nông nghiệp - Báo I</title>',
      `${bar}<div class="top"><h2 class="t"><a href="/nn/1">${title}</a></h2><p>${long}</p><p>${body[3]} ${end}</p></div><div class="sau">${news(8, 'p')}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'an index of works: a preface of three paragraphs, then sections of titles with authors',
    html: page(
      '<title>Thư viện - Mục lục</title>',
      `<h1>Thư viện bài viết</h1><p>${long}</p><p>${body[1]} ${body[0]}</p><p>${body[3]} ${lead}</p>${[1, 2, 3].map(n => `<h3>Phần ${n}</h3><ul>${cards(12, (name, _, at) => `<li><a href="b${n}${at}.htm">${name}</a>, Lò Văn Inh</li>`)}</ul>`).join('')}<p><a href="../index.htm">Trang nhà</a></p>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a front page at /web/guest/home with a word of the chairman',
    url: 'http://lackhe.example/web/guest/home',
    html: page('<title>Cổng thông tin huyện Lạc Khê</title>', `${bar}<div>${ps()}${ps()}</div>${news(10)}`),
    reason: 'home',
  },
  {
    name: 'three stories with long texts in paragraphs, their heads in spans that are linked',
    html: page(
      '<title>Sự kiện</title>',
      `${bar}<div class="c">${cards(3, (name, brief, at) => `<div class="i"><div><a href="/s/${at}"><span style="font-size:18px">${name}</span></a></div><div><p>${brief}</p><p>${long}</p></div></div>`)}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'titles in data cells, hot box with text, many texts in the foot',
    html: page(
      '<title>Tuyển dụng</title>',
      `${bar}<table class="table">${cards(15, (name, _, at) => `<tr><td>${at + 1}</td><td><a href="/td/${at}">${name}</a></td><td>30/09/2021</td></tr>`)}</table><div class="f1"><h4>Về chúng tôi</h4><p>${long}</p></div><div class="f2">${address}</div>`,
    ),
    reason: 'listing',
  },
  {
    name: 'cards of a builder: unlinked titles, a button "Đọc tiếp" each',
    html: page(
      '<title>Blog | HTX Phú Đông</title><meta property="og:type" content="article">',
      `${bar}<div class="e-con">${cards(6, (name, brief, at) => `<div class="e-loop"><h3 class="elementor-heading-title">${name}</h3><div class="elementor-widget-text-editor"><p>${brief} ${body[0]}</p></div><a class="elementor-button" href="/blog/${at}"><span>Đọc tiếp</span></a></div>`)}</div>`,
    ),
  },
  {
    name: 'pages of a document library in SharePoint rows',
    html: page(
      '<title>Chỉ đạo, điều hành - Tất cả các mục</title>',
      `<div id="s4-workspace">${bar}<table class="ms-listviewtable"><tr><th>Tên</th><th>Trích yếu</th><th>Đã sửa đổi</th></tr>${cards(12, (name, brief, at) => `<tr><td class="ms-vb2"><a href="/doc/${at}.docx">CV-${at}</a></td><td>${name}. ${brief}</td><td>18/09/2020 08:0${at % 10}</td></tr>`)}</table></div>`,
    ),
  },
  {
    name: 'press releases: time, place, title linked in a sentence',
    html: page(
      '<title>Lịch tiếp công dân</title>',
      `${bar}<h2>Lịch tiếp công dân tháng 9</h2><table border=1><tr><th>Ngày</th><th>Người tiếp</th><th>Địa điểm</th></tr>${cards(10, (_, __, at) => `<tr><td>1${at}/9</td><td>Đồng chí Lò Thị Xuân, Chủ tịch UBND huyện</td><td>Trụ sở tiếp công dân</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'a page of a leader: photo, offices, then news about him',
    html: page(
      '<title>Đồng chí Trần Quốc Lập</title>',
      `${bar}<div class="profile"><img><h1>Đồng chí Trần Quốc Lập</h1><p>Ngày sinh: 12/3/1968. Quê quán: xã Phú Đông. Chức vụ: Chủ tịch UBND huyện.</p></div>${cards(8, (name, brief, at) => `<div class="n"><a href="/l/${at}">${name}</a><p>${brief}</p></div>`)}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a mobile front page: every story its picture and its text in one link',
    html: page(
      '<title>Báo K mobile</title>',
      `${cards(12, (name, brief, at) => `<a href="/m/${at}"><img><b>${name}</b><i>${brief} ${brief}</i></a>`)}`,
    ),
    reason: 'listing',
  },
  {
    name: 'definition lists',
    html: page(
      '<title>Tin trong huyện</title>',
      `${bar}<dl class="ds">${cards(9, (name, brief, at) => `<dt><a href="/dl/${at}">${name}</a></dt><dd>${brief} ${body[0]}</dd>`)}</dl>`,
    ),
    reason: 'listing',
  },
  {
    name: 'list items with title, day in brackets and a long text, unlinked heads of sections',
    html: page(
      '<title>Điểm tin tuần</title>',
      `${bar}<h1>Tin theo địa phương</h1>${['Huyện Lạc Khê', 'Huyện Tân Hưng'].map(d => `<h2>${d}</h2><ul>${cards(4, (name, brief, at) => `<li><a href="/dp/${at}">${name}</a> (18/9): ${brief} ${body[0]}</li>`)}</ul>`).join('')}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a table of contents of numbered lines: an author, then a title that is a link, then a word on it',
    html: page(
      '<title>Muc luc</title>',
      `<p align="center"><b>TRANG NHÀ</b> [<a href="../index.html">Home</a>]</p><hr><h2 align="center">Tuyển tập các bài viết về nông thôn miền núi</h2><p>${long}</p>${cards(16, (name, brief, at) => `<p>${at + 1}. Lò Văn Inh: <a href="bai${at}.html">${name}</a> (${brief.slice(0, 60)})</p>`)}<hr><p>[<a href="../index.html">Trở về đầu trang</a>]</p>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a table of contents in cells without headings: number, title, translator',
    html: page(
      '<title>Thu muc</title>',
      `<center><font size="5"><b>Thư mục</b></font></center><p>${body[1]}</p><table width="650" cellpadding="6">${cards(18, (name, _, at) => `<tr><td>${at + 1}</td><td><p><a href="b${at}.htm"><b>${name}</b></a><br><i>Quàng Thị Hoa dịch Việt, trích từ tạp chí Miền núi, số ${at + 3} năm 1998</i></p></td></tr>`)}</table>`,
    ),
  },
]
