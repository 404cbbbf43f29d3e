import { all, body, cards, end, lead, menu, news, page, ps, type Site, title } from './parts.js'

/** What stands at the foot of a portal. */
const foot = '<div class="foot1"><p>Đơn vị quản lý: Văn phòng HĐND và UBND huyện Lạc Khê</p></div>'
const teasers = cards(
  7,
  (name, brief) =>
    `<div class="nb"><div class="t"><a href="/n.html">${name}</a></div><div class="s">${brief}</div></div>`,
)
const portal = '<title>Cổng thông tin điện tử huyện Lạc Khê</title>'

/** Pages as content systems write them, with names that say other things than they mean, and with titles that say nothing. */
export const systems: readonly Site[] = [
  {
    name: 'Drupal 7: the label of the body is hidden, not the body',
    html: page(
      `<title>${title} | Trường Cao đẳng Lạc Khê</title>`,
      `<ul class="links">${menu()}</ul><h1 class="title" id="page-title">${title}</h1><div id="node-44" class="node node-full"><div class="meta submitted">Gửi bởi bientap vào Thứ Sáu, 18/09/2015 - 08:15</div><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even">${ps(all)}</div></div></div><div class="field field-name-field-tags field-label-above"><h3 class="field-label">Thẻ:</h3><ul class="links"><li><a href="/t">nhà ở</a></li></ul></div></div><div class="view"><h2>Tin khác</h2><ul>${news(5)}</ul></div>${foot}`,
    ),
    title,
    text: all,
    published: '2015-09-18T08:15+07:00',
    authors: [],
  },
  {
    name: 'utility classes: what overflows is hidden, and what is hidden on small screens',
    html: page(
      `<title>${title}</title>`,
      `<nav class="hidden md:flex"><ul>${menu()}</ul></nav><div class="grid overflow-hidden"><div class="d-none d-md-block"><h1 class="text-3xl">${title}</h1><div class="flex"><span>Lò Thị Xuân</span><span>•</span><span>18/09/2023 08:15</span></div><div class="prose overflow-hidden">${ps(all)}</div></div></div>${foot}`,
    ),
    title,
    text: all,
    published: '2023-09-18T08:15+07:00',
    authors: ['Lò Thị Xuân'],
  },
  {
    name: 'SharePoint: a zone of web parts with the article and its related links, under a title of the portal',
    html: page(
      portal,
      `<form id="aspnetForm"><ul class="root static">${menu()}</ul><div class="col-left">${teasers}</div><div class="ms-webpart-zone"><div class="news-sp"><div class="box-title-detail">${title}</div><div class="postdate">18/09/2014 - Lượt xem: 321</div><div class="introtext">${lead}</div><div class="ExternalClass4B2A">${ps(
        [...body, end],
      )
        .replaceAll('<p', '<div')
        .replaceAll(
          '</p',
          '</div',
        )}</div><div class="tacgia"><b>Lò Thị Xuân</b></div><div class="other"><div class="top_F">Các tin khác</div><ul>${news(9)}</ul><table><tr><td><a href="#">Xem tin tiếp theo...</a></td></tr></table></div></div></div></form>${foot}`,
    ),
    title,
    text: all,
    published: '2014-09-18',
    authors: ['Lò Thị Xuân'],
    counters: { 'Lượt xem': 321 },
  },
  {
    name: 'nothing but boxes: the headline is the line over the day',
    html: page(
      portal,
      `<div class="a">${menu()}</div><div class="b"><div class="c">${teasers}</div><div class="d"><div class="e">${title}</div><div class="f">08:15 18/09/2018</div><div class="g"><b>${lead}</b><br><br>${[...body, end].join('<br><br>')}</div><div class="h">Bài liên quan</div>${teasers}</div></div>${foot}`,
    ),
    title,
    text: all,
    published: '2018-09-18T08:15+07:00',
    authors: [],
  },
  {
    name: 'Joomla 1.5: a heading of guests stands nearer than the headline, which no title names',
    html: page(
      portal,
      `<ul class="menu">${menu()}</ul><div id="left"><h3>Ai có mặt ở đây</h3>Hiện có 23 khách trực tuyến</div><div id="mid"><table><tr><td>${title}</td><td><a href="#"><img alt="PDF"></a></td></tr></table><table><tr><td><span>Viết bởi Lò Thị Xuân</span></td></tr><tr><td>Thứ sáu, 18 Tháng 9 2009 08:15</td></tr><tr><td><p>${lead}</p>${ps()}</td></tr></table><h3>Các bài mới hơn</h3><ul>${news(6)}</ul></div>${foot}`,
    ),
    title,
    text: all,
    published: '2009-09-18T08:15+07:00',
    authors: ['Lò Thị Xuân'],
  },
  {
    name: 'other articles as cards that a script opens, longer than the article',
    html: page(
      `<title>${title}</title>`,
      `<ul>${menu()}</ul><div class="l"><h1>${title}</h1><p class="s">18/09/2020</p><div class="n">${ps(all)}</div><h3>Có thể bạn quan tâm</h3><div class="r">${cards(10, (name, brief) => `<div class="i" onclick="location.href='/c.html'"><h4>${name}</h4><p>${brief} ${brief}</p></div>`)}</div></div>${foot}`,
    ),
    title,
    text: all,
    published: '2020-09-18',
    authors: [],
  },
  {
    name: 'opinions of readers under a bold line in the same cell, longer than the article',
    html: page(
      portal,
      `<ul>${menu()}</ul><table><tr><td><b>${title}</b><br>18/09/2010<br><br>${all.join('<br><br>')}<hr><b>Ý kiến bạn đọc</b><br>${cards(8, (_, brief, at) => `<p><b>Bạn đọc ${at + 1}</b> (${at + 1}/10/2010):<br>Tôi cho rằng ${brief} Đề nghị các cơ quan chức năng quan tâm hơn nữa tới đời sống của bà con.</p>`)}</td></tr></table>${foot}`,
    ),
    title,
    text: all,
    published: '2010-09-18',
    authors: [],
  },
  {
    name: 'a lead that is a heading, tools in a row without marks, the month before the day',
    html: page(
      `<title>${title}</title>`,
      `<nav>${menu()}</nav><div><h1>${title}</h1><h2>${lead}</h2><div>by <a href="/author/x">Lò Thị Xuân</a></div><div>Tháng Chín 18, 2021</div><div>${ps()}<div>- Quảng cáo -</div><div><a href="#">Bản in</a> <a href="#">Gửi cho bạn bè</a> <a href="#">Quay lại</a></div></div></div>${foot}`,
    ),
    title,
    text: all,
    published: '2021-09-18',
    authors: ['Lò Thị Xuân'],
  },
  {
    name: 'Blogger: the moment stands in the title of an abbreviation',
    html: page(
      `<title>Làng Phù Ninh: ${title}</title>`,
      `<h1 class="title"><a href="/">Làng Phù Ninh</a></h1><div class="post hentry"><h3 class="post-title entry-title">${title}</h3><div class="post-body">${all.join('<br /><br />')}</div><div class="post-footer">Người đăng: <span class="fn">Lò Thị Xuân</span> vào lúc <a href="/x"><abbr class="published" title="2019-09-18T08:15:00+07:00">08:15</abbr></a> <a href="#">Gửi email bài đăng này</a> <a href="#">BlogThis!</a></div></div><h4>2 nhận xét:</h4>${foot}`,
    ),
    title,
    text: all,
    published: '2019-09-18T08:15+07:00',
    authors: ['Lò Thị Xuân'],
  },
  {
    name: 'K2: stars to click at, who wrote, what else this hand wrote',
    html: page(
      `<title>${title}</title>`,
      `<ul>${menu()}</ul><div><span>Thứ sáu, 18 Tháng 9 2015 08:15</span><h2>${title}</h2><span>Được viết bởi <a href="/u">Lò Thị Xuân</a></span><div>Đánh giá mục này<ul><li><a href="#">1</a></li><li><a href="#">2</a></li><li><a href="#">3</a></li><li><a href="#">4</a></li><li><a href="#">5</a></li></ul>(2 bình chọn)</div><div><p>${lead}</p>${ps()}</div><div><h3>Lò Thị Xuân</h3><span>Email Địa chỉ email này đang được bảo vệ từ spam bots. Bạn cần bật JavaScript để xem nó.</span></div><h3>Mới nhất từ Lò Thị Xuân</h3><ul>${news(5)}</ul><h3>Mục liên quan</h3><ul>${news(5, 'li', 5)}</ul></div>${foot}`,
    ),
    title,
    text: all,
    published: '2015-09-18T08:15+07:00',
    authors: ['Lò Thị Xuân'],
    counters: { 'bình chọn': 2 },
  },
  {
    name: 'a notice of two sentences under a heading, beside more teasers than it has words',
    html: page(
      portal,
      `<ul>${menu()}</ul><div class="b"><div class="c">${teasers}</div><div class="d"><h1>Thông báo tạm ngừng cấp nước ở thị trấn Phú Đông</h1><div class="n"><p>Để đấu nối tuyến ống mới, nhà máy nước tạm ngừng cấp nước từ 22 giờ ngày 6/5 đến 5 giờ ngày 7/5.</p><p>Đề nghị bà con chủ động tích trữ nước sinh hoạt trong thời gian trên.</p></div></div></div>${foot}`,
    ),
    title: 'Thông báo tạm ngừng cấp nước ở thị trấn Phú Đông',
    text: [
      'Để đấu nối tuyến ống mới, nhà máy nước tạm ngừng cấp nước từ 22 giờ ngày 6/5 đến 5 giờ ngày 7/5.',
      'Đề nghị bà con chủ động tích trữ nước sinh hoạt trong thời gian trên.',
    ],
    published: null,
    authors: [],
  },
  {
    name: 'keywords in links all over the text, also at the beginnings of paragraphs, and an invitation to watch at its end',
    html: page(
      `<title>${title}</title>`,
      `<ul>${menu()}</ul><div class="d"><h1>${title}</h1><div class="n">${ps(all.map(text => text.replace(/(?<=^| )(\S+)((?: \S+){2})/g, '<a href="/tag/x">$1</a>$2')))}<p>* Mời quý độc giả theo dõi các chương trình đã phát sóng của Đài Lạc Khê trên kênh YouTube</p></div></div>${foot}`,
    ),
    title,
    text: all,
    published: null,
    authors: [],
  },
  {
    name: 'PHP-Nuke: the line under the headline says who posted it, when, and how often it was read; the name of the site is a heading',
    html: page(
      '<title>Tin tức - Website Trường THCS Lạc Khê</title>',
      `<h1><a href="/">Website Trường THCS Lạc Khê</a></h1><ul>${menu()}</ul><table><tr><td>${title}</td></tr><tr><td>Đăng bởi: Lò Thị Xuân lúc 08:15 ngày 18/09/2012 :: Số lượt đọc: 311</td></tr><tr><td>${all.join('<br><br>')}</td></tr></table>${foot}`,
    ),
    title,
    text: all,
    published: '2012-09-18T08:15+07:00',
    authors: ['Lò Thị Xuân'],
    counters: { 'Số lượt đọc': 311 },
  },
  ...['author-admin', 'dvBlockSearch', 'breadcrumb-page', 'box-captcha'].map(name => ({
    name: `a body in a box whose name says something else: ${name}`,
    title,
    published: null,
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `<ul>${menu()}</ul><h1>${title}</h1><div class="${name}">${ps(all)}</div>${foot}`,
    ),
  })),
]
