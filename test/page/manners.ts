/** Pages written by hand in the manners of Vietnamese portals, all around one invented article. */
export const title = 'Thường trực HĐND tỉnh giám sát việc quản lý đất rừng tại huyện Sông Lĩnh'
export const lead =
  'Sáng ngày 14/5/2013, Đoàn giám sát của Thường trực HĐND tỉnh đã làm việc với UBND huyện Sông Lĩnh về quản lý, sử dụng đất rừng.'
export const body = [
  'Theo báo cáo của huyện, từ năm 2010 đến nay đã giao 3.214 ha rừng cho 642 hộ gia đình, đạt 91% kế hoạch; thu hồi 48 ha sử dụng sai mục đích.',
  'Hiện có 12 xã hoàn thành hồ sơ địa chính, các xã còn lại đang đo đạc.',
  'Đoàn giám sát ghi nhận kết quả đạt được, đồng thời chỉ ra 5 hạn chế trong công tác kiểm kê, lưu trữ hồ sơ và giải quyết tranh chấp giữa các thôn.',
  'Kết luận buổi làm việc, đồng chí Trưởng đoàn đề nghị huyện hoàn thành việc cắm mốc trước ngày 30/9/2013 và báo cáo kết quả với Thường trực HĐND tỉnh./.',
]
const menu = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức - Sự kiện',
  'Văn bản chỉ đạo điều hành',
  'Thủ tục hành chính',
  'Liên hệ',
]
const others = [
  'Khai mạc kỳ họp thứ bảy HĐND tỉnh khóa XIV',
  'Tiếp xúc cử tri tại xã Bình Khê trước kỳ họp',
  'Hội nghị giao ban Thường trực HĐND các huyện quý I',
  'Ban Pháp chế thẩm tra báo cáo công tác tư pháp',
]
const list = (names: readonly string[]): string =>
  names.map((name, at) => `<li><a href="/tin/${at}.html">${name}</a></li>`).join('')
const teasers = others
  .map(
    (name, at) =>
      `<div class="muc"><h4><a href="/x${at}.html">${name}</a></h4><p>${name} vào sáng nay, với sự tham dự của lãnh đạo các sở, ban, ngành và đại diện cử tri trong tỉnh...</p></div>`,
  )
  .join('')
const paragraphs = (tag = 'p'): string => [lead, ...body].map(text => `<${tag}>${text}</${tag}>`).join('\n')

/** What a page must give: the paragraphs of `text`, and what is known of the article. */
export type Manner = {
  readonly name: string
  readonly html: string
  readonly text?: readonly string[]
  readonly title?: string
  readonly published: string | null
  readonly authors: readonly string[]
}

const whole = (head: string, inside: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${inside}</body></html>`

export const manners: readonly Manner[] = [
  {
    name: 'nested tables with a menu at the left and a counter (ASP.NET of 2008)',
    html: whole(
      `<title>${title}</title>`,
      `<form id="aspnetForm"><table width="980"><tr><td colspan="3">${menu.map(one => `<a href="#">${one}</a> | `).join('')}</td></tr>
      <tr><td width="180"><table>${menu.map(one => `<tr><td><a href="/m">${one}</a></td></tr>`).join('')}</table>
      <table><tr><td>Đăng nhập</td></tr><tr><td>Tên đăng nhập <input> Mật khẩu <input type="password"></td></tr></table></td>
      <td><table><tr><td class="TieuDe">${title}</td></tr><tr><td class="NgayDang">Cập nhật: 14/05/2013 - 15:42</td></tr><tr><td>${paragraphs('div')}<div align="right"><b>Vũ Thị Lam</b></div></td></tr>
      <tr><td><b>Các tin khác</b><ul>${list(others)}</ul></td></tr></table></td><td width="180">${teasers}<b>Thống kê truy cập</b><br>Hôm nay: 120<br>Tất cả: 98.120</td></tr>
      <tr><td colspan="3">Bản quyền thuộc về Văn phòng HĐND tỉnh. Địa chỉ: số 1 đường Hùng Vương</td></tr></table></form>`,
    ),
    published: '2013-05-14T15:42+07:00',
    authors: ['Vũ Thị Lam'],
  },
  {
    name: 'paragraphs parted by two line breaks (Liferay)',
    html: whole(
      '<title>Chi tiết tin - Cổng thông tin</title>',
      `<nav><ul>${list(menu)}</ul></nav><div class="portlet-body"><div class="tieude">${title}</div><span class="ngay">(14/05/2013 08:15 SA)</span>
      <div class="journal-content-article">${[lead, ...body].join('<br><br>\n')}</div><div>Lượt xem: 1.204</div></div><div class="portlet">${teasers}</div>`,
    ),
    published: '2013-05-14T08:15+07:00',
    authors: [],
  },
  {
    name: 'JSON-LD, figures, a related box inside the body and comments (newspaper of 2023)',
    html: whole(
      `<title>${title} | Báo Sông Lĩnh</title><meta property="og:site_name" content="Báo Sông Lĩnh"><script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"2013-05-14T01:42:00Z","author":{"@type":"Person","name":"Hồ Thị Nga"},"publisher":{"name":"Báo Sông Lĩnh"}}</script>`,
      `<header><nav>${list(menu)}</nav></header><main><article class="detail"><h1>${title}</h1><p class="sapo">${lead}</p><p>${body[0]}</p>
      <figure><img src="a.jpg"><figcaption>Quang cảnh buổi làm việc. Ảnh: Minh Đức</figcaption></figure>
      <div class="box-tin-lien-quan"><p>Tin liên quan</p><ul>${list(others.slice(0, 2))}</ul></div>
      ${body
        .slice(1)
        .map(text => `<p>${text}</p>`)
        .join('')}<p class="author">Hồ Thị Nga</p></article>
      <div class="tags">Từ khóa: <a href="#">đất rừng</a></div><div id="comments"><h3>Bình luận (2)</h3><p>Bài viết rất hay, mong các cấp sớm giải quyết dứt điểm cho bà con chúng tôi được yên tâm sản xuất lâu dài.</p></div></main>
      <aside>${teasers}</aside><footer>Giấy phép số 12/GP-TTĐT. Ghi rõ nguồn khi phát hành lại thông tin từ website này.</footer>`,
    ),
    text: [lead, body[0] ?? '', 'Quang cảnh buổi làm việc. Ảnh: Minh Đức', ...body.slice(1)],
    published: '2013-05-14T08:42+07:00',
    authors: ['Hồ Thị Nga'],
  },
  {
    name: 'a static page of unclosed paragraphs (FrontPage)',
    html: `<html><head><title>Tin hoat dong</title></head><body bgcolor="#ffffff"><p align="center"><font size="5"><b>${title}</b></font>
      <p align="center"><i>(14-5-2013)</i><p>${[lead, ...body].join('\n<p><font face="Arial">')}<p>[<a href="index.htm">Trở về trang chủ</a>]</body></html>`,
    published: '2013-05-14',
    authors: [],
  },
  {
    name: 'Word paste with spans and empty paragraphs (SharePoint)',
    html: whole(
      `<title>${title}</title>`,
      `<div id="s4-workspace"><div class="ms-quickLaunch">${list(menu)}</div><div id="ctl00_PlaceHolderMain"><h2 class="title-news">${title}</h2><div class="date">Thứ ba, 14 Tháng 5 2013 10:05</div>
      <div class="ExternalClass">${[lead, ...body].map(text => `<p class="MsoNormal" style="margin:6pt"><span style="font-size:14pt"><o:p></o:p>${text.replace('huyện', '<st1:place>huyện</st1:place>')}</span></p><p class="MsoNormal">&nbsp;</p>`).join('')}
      <p class="MsoNormal" align="right"><b><i>Bài, ảnh: Đinh Công Bảo</i></b></p></div><div class="tool"><a href="#">In bài viết</a> <a href="#">Gửi email</a></div></div></div>`,
    ),
    published: '2013-05-14T10:05+07:00',
    authors: ['Đinh Công Bảo'],
  },
  {
    name: 'a body in widgets of a page builder (WordPress, Elementor)',
    html: whole(
      `<title>${title} - HĐND tỉnh</title><meta property="article:published_time" content="2013-05-14T09:00:00+07:00"><meta property="og:title" content="${title}">`,
      `<div class="elementor-nav-menu">${list(menu)}</div><div class="elementor-widget-heading"><h1 class="elementor-heading-title">${title}</h1></div>
      <div class="elementor-widget elementor-widget-text-editor"><p>${lead}</p><p>${body[0]}</p></div><div class="elementor-widget elementor-widget-text-editor"><p>${body[1]}</p><p>${body[2]}</p><p>${body[3]}</p></div>
      <div class="elementor-widget elementor-share-buttons"><span>Facebook</span></div><div class="elementor-posts">${teasers}</div>`,
    ),
    published: '2013-05-14T09:00+07:00',
    authors: [],
  },
  {
    name: 'documents cited as links, a list, a table of data (NukeViet)',
    html: whole(
      `<title>${title}</title>`,
      `<ul class="nav">${list(menu)}</ul><ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/giam-sat/">Giám sát</a></li></ol><div class="news_column"><h1 class="title margin-bottom-lg">${title}</h1><div class="row"><em class="pull-left">Thứ ba - 14/05/2013 16:20</em><ul class="list-inline text-right"><li><a href="#">In ra</a></li></ul></div>
      <div id="news-bodyhtml"><p>${lead}</p><p>${body[0]}</p><ul><li>Xã Bình Khê: 312 hộ</li><li>Xã Tân Lĩnh: 330 hộ</li></ul>
      <table border="1"><tr><th>Xã</th><th>Diện tích (ha)</th></tr><tr><td>Bình Khê</td><td>1.604</td></tr><tr><td>Tân Lĩnh</td><td>1.610</td></tr></table>
      <p><a href="/vb/15.aspx">Nghị quyết số 15/2012/NQ-HĐND về quản lý đất rừng</a></p>${body
        .slice(1)
        .map(text => `<p>${text}</p>`)
        .join('')}</div>
      <div class="news_column panel"><p><strong>Những tin mới hơn</strong></p><ul class="related">${list(others)}</ul></div></div>`,
    ),
    text: [
      lead,
      body[0] ?? '',
      'Xã Bình Khê: 312 hộ',
      'Xã Tân Lĩnh: 330 hộ',
      'Xã | Diện tích (ha)',
      'Bình Khê | 1.604',
      'Tân Lĩnh | 1.610',
      'Nghị quyết số 15/2012/NQ-HĐND về quản lý đất rừng',
      ...body.slice(1),
    ],
    published: '2013-05-14T16:20+07:00',
    authors: [],
  },
  {
    name: 'a mobile page with a date of today in its head',
    html: whole(
      `<title>${title}</title>`,
      `<div class="top">Thứ hai, 25/11/2019</div><div class="logo"><a href="/">HĐND tỉnh</a></div><div class="tin"><b>${title}</b><br><small>14/05/2013 17:00</small><br><br>${[lead, ...body].join('<br/>')}<br><br><i>Theo Báo Sông Lĩnh</i></div>
      <div class="tinkhac"><b>Tin khác</b>${list(others)}</div><div>Lên đầu trang</div>`,
    ),
    published: '2013-05-14T17:00+07:00',
    authors: [],
  },
  {
    name: 'a body in two pieces with an advertisement between (DotNetNuke)',
    html: whole(
      `<title>${title}</title>`,
      `<div id="dnn_ControlPanel">${list(menu)}</div><div class="Normal"><h1 class="Head">${title}</h1><p class="SubHead">14/05/2013</p><div class="part"><p><strong>${lead}</strong></p><p>${body[0]}</p><p>${body[1]}</p></div>
      <div class="banner-qc"><a href="/ad"><img src="q.gif"></a> Quảng cáo</div><div class="part"><p>${body[2]}</p><p>${body[3]}</p></div></div><div id="dnn_RightPane">${teasers}</div>`,
    ),
    published: '2013-05-14',
    authors: [],
  },
]

const around = (inside: string, head: string): string =>
  whole(head, `<nav>${list(menu)}</nav>${inside}<footer>Bản quyền thuộc về HĐND tỉnh</footer>`)

/** Pages that hold no article, and what they are instead. */
export const absences: readonly {
  readonly name: string
  readonly html: string
  readonly reason: string
  readonly url?: string
}[] = [
  {
    name: 'a listing with excerpts',
    html: around(`<h1>Tin hoạt động</h1>${teasers}`, '<title>Tin hoạt động</title>'),
    reason: 'listing',
  },
  {
    name: 'a listing in table rows with long excerpts',
    html: around(
      `<table>${others.map(name => `<tr><td><a href="/a"><b>${name}</b></a><br><i>14/05/2013</i><br>${body[0]} ${body[2]}</td></tr>`).join('')}</table>`,
      '<title>Danh sách tin</title>',
    ),
    reason: 'listing',
  },
  {
    name: 'a front page',
    html: around(`${teasers}${teasers}`, '<title>Cổng thông tin HĐND tỉnh</title>'),
    reason: 'home',
    url: 'http://hdnd.example/',
  },
  {
    name: 'an error',
    html: around(
      '<h1>404 - Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p>',
      '<title>404 Not Found</title>',
    ),
    reason: 'error page',
  },
  { name: 'nothing', html: '<html><body><script>var a=1</script></body></html>', reason: 'empty' },
]
