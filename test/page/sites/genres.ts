import { all, bar, body, cards, end, lead, news, page, type Site, title } from './parts.js'

const foot =
  '<div class="chan"><p>Cơ quan chủ quản: UBND huyện Lạc Khê. Giấy phép số 12/GP-TTĐT. Trụ sở: số 1 đường Thanh Niên, thị trấn Lạc Khê</p></div>'
const side = `<div class="ben">${cards(8, (name, brief) => `<div><a href="/x">${name}</a><p>${brief}</p></div>`)}</div>`
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const p = (texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('')
const plainOf = (head: string, texts: readonly string[], name: string): Site => ({
  name,
  title: head,
  published: null,
  authors: [],
  text: texts,
  html: page(`<title>${head}</title>`, `${bar}<h1>${head}</h1><div class="nd">${p(texts)}</div>${side}${foot}`),
})

const brief = [
  'Sáng 18/9, Huyện đoàn Lạc Khê ra quân dọn vệ sinh dọc suối Cát với hơn 200 đoàn viên tham gia.',
  'Các đoàn viên đã thu gom 3 tấn rác, trồng 150 cây xanh hai bên bờ.',
] as const
const sections = [
  'Điều 1. Phân bổ 12 tỷ đồng cho các xã thực hiện chương trình xóa nhà tạm năm 2020 theo biểu kèm theo.',
  'Điều 2. Phòng Tài chính - Kế hoạch hướng dẫn, kiểm tra việc sử dụng kinh phí bảo đảm đúng mục đích.',
  'Điều 3. Chánh Văn phòng HĐND và UBND, Trưởng các phòng, ban và Chủ tịch UBND các xã chịu trách nhiệm thi hành.',
] as const
/** Texts that differ, as long as one likes. */
const told = (at: number): string =>
  `Tại xã số ${at + 1}, mưa lớn làm sạt lở ${at + 2} điểm trên đường liên thôn, ${at * 3 + 4} hộ phải di dời; lực lượng tại chỗ đã dọn ${at * 20 + 60} m3 đất đá trước khi trời tối.`
const steps = [
  'Gạo nếp ngâm sáu giờ, vớt ra để ráo rồi trộn với một thìa cà phê muối.',
  'Cho gạo vào ống tre, đổ nước lá dứa ngập gạo hai đốt ngón tay, nút lá chuối.',
  'Nướng trên than hồng chừng một giờ, xoay đều tay đến khi vỏ ống cháy xém là được.',
] as const
const verses = [
  'Em về Lạc Khê mùa hoa ban nở',
  'Suối reo bên bản, nắng trải trên nương',
  'Tiếng khèn ai thổi đầu phiên chợ nhỏ',
  'Cho lòng người khách nhớ mãi quê hương',
] as const

/** Articles of other genres, and headlines that begin as other pages do. */
export const genres: readonly Site[] = [
  plainOf(title, brief, 'two short paragraphs without a day, beside many teasers'),
  plainOf('500 hộ dân vùng lũ Lạc Khê được nhận quà Tết', brief, 'a headline that begins with the number of an error'),
  plainOf('404 học sinh nghèo được tặng xe đạp đến trường', brief, 'a headline of pupils who are as many as an error'),
  plainOf('Không tìm thấy nạn nhân mất tích sau hai ngày lũ cuốn', brief, 'a headline of a search that found nothing'),
  plainOf('Hệ thống cấp nước xã Phú Đông đang được nâng cấp', brief, 'a headline of works on a system of pipes'),
  plainOf('Lỗi 500 kV trên đường dây Lạc Khê được khắc phục trong đêm', brief, 'a headline of a fault of the grid'),
  plainOf('Trang này, người Lạc Khê lưu giữ chuyện làng', brief, 'a headline that begins "Trang này"'),
  plainOf(
    'Cổng thông tin điện tử huyện Lạc Khê đang được xây dựng theo mô hình mới',
    brief,
    'a headline of a portal that is built',
  ),
  plainOf('Video quảng bá du lịch Lạc Khê đạt một triệu lượt xem', brief, 'a headline that begins as galleries do'),
  plainOf('Đăng nhập một lần cho mọi dịch vụ công của tỉnh', brief, 'a headline of logging in'),
  plainOf('Tìm kiếm người mất tích trên hồ Suối Cát', brief, 'a headline of searching'),
  plainOf('Đã có lỗi trong khâu thẩm định đất đai, huyện Lạc Khê nhận khuyết điểm', brief, 'a headline of a mistake'),
  {
    name: 'a decree in articles under a centred head',
    title: 'QUYẾT ĐỊNH Về việc phân bổ kinh phí xóa nhà tạm năm 2020',
    published: null,
    authors: [],
    text: sections,
    html: page(
      '<title>Quyết định Về việc phân bổ kinh phí xóa nhà tạm năm 2020</title>',
      `${bar}<div class="vb"><h2 align="center">QUYẾT ĐỊNH Về việc phân bổ kinh phí xóa nhà tạm năm 2020</h2>${p(sections)}</div>${foot}`,
    ),
  },
  {
    name: 'a story of eight pictures in figures, one sentence above them',
    title,
    published: '2021-09-18',
    authors: [],
    text: [lead, ...times(8, at => `Người dân xã số ${at + 1} dựng lại nhà sau lũ. Ảnh: Mùa A Tủa`)],
    html: page(
      `<title>${title}</title><meta property="og:type" content="article">`,
      `${bar}<h1>${title}</h1><time datetime="2021-09-18">18/09/2021</time><div class="detail-content"><p>${lead}</p>${times(8, at => `<figure><img src="/${at}.jpg"><figcaption>Người dân xã số ${at + 1} dựng lại nhà sau lũ. Ảnh: Mùa A Tủa</figcaption></figure>`).join('')}</div>${side}`,
    ),
  },
  {
    name: 'a table of results under one sentence',
    title: 'Kết quả giải bóng bàn huyện Lạc Khê năm 2019',
    published: null,
    authors: [],
    text: [
      'Giải bóng bàn huyện Lạc Khê năm 2019 kết thúc chiều 18/9 với 64 vận động viên của 12 xã tham gia; kết quả các nội dung cụ thể như sau.',
      'Nội dung | Nhất | Nhì',
      ...times(8, at => `Đơn nam nhóm ${at + 1} | Xã Phú Đông | Xã Tân Hưng`),
    ],
    html: page(
      '<title>Kết quả giải bóng bàn huyện Lạc Khê năm 2019</title>',
      `${bar}<h1>Kết quả giải bóng bàn huyện Lạc Khê năm 2019</h1><p>Giải bóng bàn huyện Lạc Khê năm 2019 kết thúc chiều 18/9 với 64 vận động viên của 12 xã tham gia; kết quả các nội dung cụ thể như sau.</p><table border="1"><tr><th>Nội dung</th><th>Nhất</th><th>Nhì</th></tr>${times(8, at => `<tr><td>Đơn nam nhóm ${at + 1}</td><td>Xã Phú Đông</td><td>Xã Tân Hưng</td></tr>`).join('')}</table>${foot}`,
    ),
  },
  {
    name: 'reports of a day by hours, with the data of a live blog',
    title: 'Trực tiếp: Bão số 3 đổ bộ vào đất liền',
    published: '2019-09-18T07:00+07:00',
    authors: ['Lò Văn Inh'],
    text: times(6, at => [`${at + 7}h15`, told(at)]).flat(),
    html: page(
      '<title>Trực tiếp: Bão số 3 đổ bộ vào đất liền</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Trực tiếp: Bão số 3 đổ bộ vào đất liền","datePublished":"2019-09-18T07:00:00+07:00","author":{"@type":"Person","name":"Lò Văn Inh"}}</script>',
      `${bar}<h1>Trực tiếp: Bão số 3 đổ bộ vào đất liền</h1><div class="live">${times(6, at => `<div class="entry"><b>${at + 7}h15</b><p>${told(at)}</p></div>`).join('')}</div>${side}`,
    ),
  },
  {
    name: 'a recipe: what is needed in a list, then the steps',
    title: 'Cách làm cơm lam của người Lạc Khê',
    published: null,
    authors: [],
    text: [
      'Cơm lam là món quà quê mà khách đường xa nào ghé bản cũng được mời, dẻo thơm mùi nếp nương và lá dứa.',
      'Nguyên liệu',
      '1 kg gạo nếp nương',
      '10 ống tre non',
      '1 nắm lá dứa',
      'Cách làm',
      ...steps,
    ],
    html: page(
      '<title>Cách làm cơm lam của người Lạc Khê</title>',
      `${bar}<h1>Cách làm cơm lam của người Lạc Khê</h1><div class="nd"><p>Cơm lam là món quà quê mà khách đường xa nào ghé bản cũng được mời, dẻo thơm mùi nếp nương và lá dứa.</p><h3>Nguyên liệu</h3><ul><li>1 kg gạo nếp nương</li><li>10 ống tre non</li><li>1 nắm lá dứa</li></ul><h3>Cách làm</h3><ol>${steps.map(step => `<li>${step}</li>`).join('')}</ol></div>${side}`,
    ),
  },
  {
    name: 'a list of the year, each head numbered, pictures linked',
    title: 'Năm sự kiện nổi bật của huyện Lạc Khê năm 2020',
    published: null,
    authors: [],
    text: cards(5, (name, text, at) => `${at + 1}. ${name}\n${text} ${body[0]}`).split('\n'),
    html: page(
      '<title>Năm sự kiện nổi bật của huyện Lạc Khê năm 2020</title>',
      `${bar}<h1>Năm sự kiện nổi bật của huyện Lạc Khê năm 2020</h1><div class="nd">${cards(5, (name, text, at) => `<h3>${at + 1}. ${name}</h3><p><a href="/anh/${at}.jpg"><img></a></p><p>${text} ${body[0]}</p>`)}</div>${side}`,
    ),
  },
  {
    name: 'persons who are honoured, each a link at the beginning of a paragraph',
    title: 'Những tấm gương hiếu học ở huyện Lạc Khê',
    published: '2018-09-18',
    authors: [],
    text: [
      lead,
      ...times(
        5,
        at =>
          `Lò Văn ${String.fromCharCode(65 + at)}, học sinh Trường THCS Phú Đông, vượt 8 km đường rừng đến lớp và nhiều năm liền là học sinh giỏi cấp huyện.`,
      ),
      end,
    ],
    html: page(
      '<title>Những tấm gương hiếu học ở huyện Lạc Khê</title>',
      `${bar}<h1>Những tấm gương hiếu học ở huyện Lạc Khê</h1><p class="ngay">18/09/2018</p><p>${lead}</p>${times(5, at => `<p><a href="/hs/${at}">Lò Văn ${String.fromCharCode(65 + at)}</a>, học sinh Trường THCS Phú Đông, vượt 8 km đường rừng đến lớp và nhiều năm liền là học sinh giỏi cấp huyện.</p>`).join('')}<p>${end}</p>${side}`,
    ),
  },
  {
    name: 'those elected, in forty lines under a sentence',
    title: 'Danh sách người trúng cử đại biểu HĐND huyện Lạc Khê khóa XXI',
    published: null,
    authors: [],
    text: [
      `Ủy ban bầu cử huyện Lạc Khê công bố danh sách những người trúng cử đại biểu HĐND huyện khóa XXI, nhiệm kỳ 2021 - 2026 như sau:`,
      ...times(30, at => `${at + 1}. Ông Lò Văn ${String.fromCharCode(65 + (at % 26))}`),
      end,
    ],
    html: page(
      '<title>Danh sách người trúng cử đại biểu HĐND huyện Lạc Khê khóa XXI</title>',
      `${bar}<h1>Danh sách người trúng cử đại biểu HĐND huyện Lạc Khê khóa XXI</h1><div class="nd"><p>Ủy ban bầu cử huyện Lạc Khê công bố danh sách những người trúng cử đại biểu HĐND huyện khóa XXI, nhiệm kỳ 2021 - 2026 như sau:</p>${times(30, at => `<p>${at + 1}. Ông Lò Văn ${String.fromCharCode(65 + (at % 26))}</p>`).join('')}<p>${end}</p></div>${foot}`,
    ),
  },
  {
    name: 'a poem with a word on its occasion',
    title: 'Về Lạc Khê mùa hoa ban',
    published: null,
    authors: [],
    text: [
      'Nhân ngày hội hoa ban, tòa soạn xin giới thiệu bài thơ của một bạn đọc gửi về từ xã vùng cao Phú Đông, huyện Lạc Khê. Bài thơ viết trong một đêm hội.',
      ...verses,
    ],
    html: page(
      '<title>Về Lạc Khê mùa hoa ban</title>',
      `${bar}<h1>Về Lạc Khê mùa hoa ban</h1><p><i>Nhân ngày hội hoa ban, tòa soạn xin giới thiệu bài thơ của một bạn đọc gửi về từ xã vùng cao Phú Đông, huyện Lạc Khê. Bài thơ viết trong một đêm hội.</i></p><p>${verses.join('<br>')}</p>${side}`,
    ),
  },
  {
    name: 'one question of a reader with the answer of an office',
    title: 'Thủ tục cấp đổi giấy chứng nhận quyền sử dụng đất',
    published: null,
    authors: [],
    text: [
      'Hỏi: Gia đình tôi có giấy chứng nhận cấp năm 1998 nay bị rách, xin hỏi thủ tục cấp đổi như thế nào? (Lò Văn Inh, xã Phú Đông)',
      `Trả lời: ${body[1]}`,
      `Như vậy, ${body[3]}`,
    ],
    html: page(
      '<title>Thủ tục cấp đổi giấy chứng nhận quyền sử dụng đất</title>',
      `${bar}<h1>Thủ tục cấp đổi giấy chứng nhận quyền sử dụng đất</h1><div class="hoi-dap"><p><b>Hỏi:</b> Gia đình tôi có giấy chứng nhận cấp năm 1998 nay bị rách, xin hỏi thủ tục cấp đổi như thế nào? <i>(Lò Văn Inh, xã Phú Đông)</i></p><p><b>Trả lời:</b> ${body[1]}</p><p>Như vậy, ${body[3]}</p></div>${side}`,
    ),
  },
  {
    name: 'a talk on line: many questions of readers with names, answers of the guests',
    title: 'Giao lưu trực tuyến: Chính sách hỗ trợ nhà ở cho hộ nghèo',
    published: null,
    authors: [],
    text: [
      lead,
      ...times(5, at => [
        `Bạn đọc Nguyễn Thị ${String.fromCharCode(65 + at)} (Sơn La): Xin hỏi mức hỗ trợ nhà ở cho hộ nghèo năm nay ở xã số ${at + 1} là bao nhiêu?`,
        `Ông Trần Quốc Lập: ${told(at)}`,
      ]).flat(),
      end,
    ],
    html: page(
      '<title>Giao lưu trực tuyến: Chính sách hỗ trợ nhà ở cho hộ nghèo</title>',
      `${bar}<h1>Giao lưu trực tuyến: Chính sách hỗ trợ nhà ở cho hộ nghèo</h1><div class="nd"><p>${lead}</p>${times(5, at => `<p><b>Bạn đọc Nguyễn Thị ${String.fromCharCode(65 + at)} (Sơn La): Xin hỏi mức hỗ trợ nhà ở cho hộ nghèo năm nay ở xã số ${at + 1} là bao nhiêu?</b></p><p>Ông Trần Quốc Lập: ${told(at)}</p>`).join('')}<p>${end}</p></div>${side}`,
    ),
  },
  {
    name: 'WordPress: one post, by the classes of the page, under links of a block of teasers',
    title,
    published: null,
    authors: [],
    text: brief,
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} - Lạc Khê</title></head><body class="post-template-default single single-post postid-12 single-format-standard">${bar}${side}<main><article class="post type-post"><h1 class="entry-title">${title}</h1><div class="entry-content">${p(brief)}</div></article></main>${foot}</body></html>`,
  },
  {
    name: 'a post in a category whose name is in the classes of the page',
    title,
    published: null,
    authors: [],
    text: all,
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="https://lackhe.example/category/tin-tuc/xoa-nha-tam-18092020.html"></head><body class="page page-detail category-tin-tuc archive-2020">${bar}<h1>${title}</h1><div>${p(all)}</div>${side}</body></html>`,
  },
  {
    name: 'the data of a list of the newest articles beside that of the article',
    title,
    published: '2020-09-18T08:00+07:00',
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2020-09-18T08:00:00+07:00"}</script><script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","url":"/a"},{"@type":"ListItem","url":"/b"}]}</script>`,
      `${bar}<h1>${title}</h1><div>${p(all)}</div>${side}`,
    ),
  },
  {
    name: 'a chapter of a book with the next chapter linked',
    title: 'Chương 3: Phiên chợ cuối năm',
    published: null,
    authors: [],
    text: [body[1], body[2], body[3], body[1]],
    html: page(
      '<title>Chương 3: Phiên chợ cuối năm</title>',
      `<h2>Chương 3: Phiên chợ cuối năm</h2>${p([body[1], body[2], body[3], body[1]])}<p><a href="c2.htm">Chương trước</a> | <a href="index.htm">Mục lục</a> | <a href="c4.htm">Chương kế</a></p>`,
    ),
  },
  {
    name: 'one long text whose refrain comes again',
    title: 'Bài ca Lạc Khê',
    published: null,
    authors: [],
    text: times(3, at => [`Khúc thứ ${at + 1}: ${body[3]}`, lead]).flat(),
    html: page(
      '<title>Bài ca Lạc Khê</title>',
      `${bar}<h1>Bài ca Lạc Khê</h1><div>${p(times(3, at => [`Khúc thứ ${at + 1}: ${body[3]}`, lead]).flat())}</div>`,
    ),
  },
  {
    name: 'text in one pre element, hard-wrapped',
    title,
    published: null,
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `<h3>${title}</h3><pre>${all.join('\n\n')}</pre><a href="index.htm">Trở về</a>`,
    ),
  },
  {
    name: 'an article about templates, with a pair of braces in it',
    title: 'Huyện Lạc Khê tập huấn làm trang tin cho cán bộ xã',
    published: null,
    authors: [],
    text: [...brief, 'Cán bộ xã được hướng dẫn thay {{ten_xa}} bằng tên xã mình trong mẫu trang tin đã soạn sẵn.', end],
    html: page(
      '<title>Huyện Lạc Khê tập huấn làm trang tin cho cán bộ xã</title>',
      `${bar}<h1>Huyện Lạc Khê tập huấn làm trang tin cho cán bộ xã</h1>${p([...brief, 'Cán bộ xã được hướng dẫn thay {{ten_xa}} bằng tên xã mình trong mẫu trang tin đã soạn sẵn.', end])}${side}`,
    ),
  },
  {
    name: 'a page of one video with a whole report below',
    title: 'Xóa nhà tạm ở Lạc Khê: nhìn lại một chặng đường',
    published: null,
    authors: [],
    text: [lead, body[1], body[3]],
    html: page(
      '<title>Xóa nhà tạm ở Lạc Khê: nhìn lại một chặng đường</title><meta property="og:type" content="article">',
      `${bar}<h1>Xóa nhà tạm ở Lạc Khê: nhìn lại một chặng đường</h1><video src="a.mp4"></video><div class="nd">${p([lead, body[1], body[3]])}</div>${side}`,
    ),
  },
  {
    name: 'a notice of a deadline with an address for letters',
    title: 'Thể lệ cuộc thi viết Lạc Khê trong tôi',
    published: null,
    authors: [],
    text: [
      'Ban tổ chức phát động cuộc thi viết Lạc Khê trong tôi dành cho mọi công dân Việt Nam từ 12 tuổi trở lên.',
      'Bài dự thi dài không quá 1.500 chữ, gửi trước ngày 30/11/2019.',
      'Bài dự thi gửi về: Phòng Văn hóa và Thông tin huyện Lạc Khê, số 1 đường Thanh Niên, thị trấn Lạc Khê.',
      'Giải thưởng gồm một giải Nhất 10 triệu đồng, hai giải Nhì và ba giải Ba.',
    ],
    html: page(
      '<title>Thể lệ cuộc thi viết Lạc Khê trong tôi</title>',
      `${bar}<h1>Thể lệ cuộc thi viết Lạc Khê trong tôi</h1><div class="nd">${p(['Ban tổ chức phát động cuộc thi viết Lạc Khê trong tôi dành cho mọi công dân Việt Nam từ 12 tuổi trở lên.', 'Bài dự thi dài không quá 1.500 chữ, gửi trước ngày 30/11/2019.', 'Bài dự thi gửi về: Phòng Văn hóa và Thông tin huyện Lạc Khê, số 1 đường Thanh Niên, thị trấn Lạc Khê.', 'Giải thưởng gồm một giải Nhất 10 triệu đồng, hai giải Nhì và ba giải Ba.'])}</div>${news(10)}${foot}`,
    ),
  },
  {
    name: 'an article whose author is told of in a box behind it',
    title,
    published: null,
    authors: ['Lò Văn Inh'],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<article><h1>${title}</h1><div class="author-name">Lò Văn Inh</div><div class="entry-content">${p(all)}</div><div class="author-box"><img><h4>Lò Văn Inh</h4><p>Phóng viên thường trú tại Sơn La, chuyên viết về đời sống của đồng bào vùng cao.</p><a href="/tac-gia/inh">Xem thêm bài của tác giả</a></div></article>${side}`,
    ),
  },
  {
    name: 'news of several communes under bold heads, each with the name of its writer',
    title: 'Tin tổng hợp từ các xã',
    published: null,
    authors: [],
    text: cards(4, (name, text) => `${name}\n${text} ${body[0]} ${body[1]}`).split('\n'),
    html: page(
      '<title>Tin tổng hợp từ các xã</title>',
      `${bar}<h1>Tin tổng hợp từ các xã</h1><p class="date">18/09/2020</p><div class="nd">${cards(4, (name, text) => `<p><b>${name}</b></p><p>${text} ${body[0]} ${body[1]}</p>`)}</div>${foot}`,
    ).replace('<p class="date">18/09/2020</p>', ''),
  },
]
