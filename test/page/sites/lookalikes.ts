import { all, bar, body, cards, end, lead, news, page, ps, type Site, title } from './parts.js'

const long = `${body[0]} ${body[1]} ${body[3]}`
const side = `<div class="ben">${cards(6, (name, brief) => `<div><a href="/x">${name}</a><p>${brief}</p></div>`)}</div>`
/** Articles that have something of a listing: links between their paragraphs, heads with a text each, many teasers around few words. */
export const lookalikes: readonly Site[] = [
  {
    name: 'comments with their writers, and a box of members as a forum has it',
    title,
    published: '2020-09-18',
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<table><tr><td><div>Thành viên mới nhất: la_rung</div><div>Tổng số thành viên: 312</div></td><td><h1>${title}</h1><i>18/09/2020</i><p>${lead}</p>${ps()}<h3>Ý kiến bạn đọc</h3>${['hoa_ban', 'suoi_cat', 'la_rung'].map(who => `<div class="binhluan"><div>Gửi bởi: ${who}</div><div>Bản tôi cũng mong như thế.</div></div>`).join('')}</td></tr></table>`,
    ),
  },
  {
    name: 'a paragraph of the article that is named for adverts',
    title,
    published: '2020-09-18',
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<h1>${title}</h1><i>18/09/2020</i><div class="nd"><p>${lead}</p>${ps().replace('<p>', '<p class="ads-detail-center">')}</div>${side}`,
    ),
  },
  {
    name: 'a headline whose name tells what may be done with it, under the title of the front page',
    title,
    published: '2020-09-18',
    authors: [],
    text: all,
    html: page(
      '<title>Trang chủ - Trang thông tin điện tử HĐND tỉnh Lạc Khê</title>',
      `${bar}<table class="tin"><tr><td><p class="Title allowMenuPost">${title}</p></td></tr></table><i>18/09/2020</i><p>${lead}</p>${ps()}`,
    ),
  },
  {
    name: 'a headline under its day, a lead, and a body that begins with the caption of a picture',
    title,
    published: '2020-09-18',
    authors: [],
    text: [lead, 'Bể chứa nước sạch ở cuối thôn Phiêng Ban', ...all.slice(1)],
    html: page(
      '<title>Trang thông tin điện tử huyện Lạc Khê</title>',
      `${bar}<table><tr><td class="FolderTitle">Tin Kinh tế - Đời sống</td><td class="Time">18/09/2020</td></tr></table><div id="in"><table><tr><td><p class="Title">${title}</p></td></tr><tr><td><b class="mo-ta">${lead}</b></td></tr><tr><td><div class="than"><div align="center">Bể chứa nước sạch ở cuối thôn Phiêng Ban</div>${ps()}</div></td></tr></table></div>`,
    ),
  },
  {
    name: 'a plan in a table, in a box named for the size of its letters',
    title: 'Lịch công tác tuần 2 của Trường THCS Lạc Khê',
    published: '2020-09-18',
    authors: [],
    text: [
      'Thứ Hai (21/9): Chào cờ, họp tổ chuyên môn buổi chiều tại phòng hội đồng',
      'Thứ Ba (22/9): Dạy và học theo thời khóa biểu số 1 của nhà trường',
      'Thứ Tư (23/9): Hoàn thành hồ sơ đăng ký dự thi học sinh giỏi cấp huyện',
    ],
    html: page(
      '<title>Lịch công tác tuần 2 của Trường THCS Lạc Khê</title><meta property="og:type" content="article">',
      `${bar}<article><h1>Lịch công tác tuần 2 của Trường THCS Lạc Khê</h1><i>18/09/2020</i><div class="content-detail font-size-text"><p>Thứ Hai (21/9): Chào cờ, họp tổ chuyên môn buổi chiều tại phòng hội đồng</p><p>Thứ Ba (22/9): Dạy và học theo thời khóa biểu số 1 của nhà trường</p><p>Thứ Tư (23/9): Hoàn thành hồ sơ đăng ký dự thi học sinh giỏi cấp huyện</p></div></article>${side}`,
    ),
  },
  {
    name: 'a line of a related link behind every paragraph',
    title,
    published: '2020-09-18',
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<h1>${title}</h1><i>18/09/2020</i><div class="nd"><p>${lead}</p>${[...body, end].map((t, at) => `<p><a href="/r${at}">Hơn 300 hộ dân vùng trũng được cấp nước sạch</a></p><p>${t}</p>`).join('')}</div>${side}`,
    ),
  },
  {
    name: 'a box that may be skipped, and one that was paid for, between the paragraphs',
    title,
    published: '2020-09-18',
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<main><h1>${title}</h1><i>18/09/2020</i><p>${lead}</p><section><b>Podcast</b><div><a href="#het">Bỏ qua Podcast và tiếp tục đọc</a><p>Chuyện bản: mỗi tuần một người kể chuyện làng mình</p><p id="het">Hết Podcast</p></div></section>${ps()}<div><div>Được tài trợ</div><div>Lớp dệt 30 ngày: giảm 40% cho bạn đọc</div></div></main>`,
    ),
  },
  {
    name: 'figures of the story in a box behind the text, under a name that the text has',
    title,
    published: '2020-09-18',
    authors: [],
    text: [
      ...all,
      'Những con số ở Lạc Khê',
      'Hơn 480 căn nhà được xây mới hoặc sửa chữa trong tám tháng qua.',
      'Mỗi hộ được hỗ trợ từ 30 đến 60 triệu đồng.',
    ],
    html: page(
      `<title>${title}</title>`,
      `${bar}<div><h1>${title}</h1><i>18/09/2020</i><div class="nd"><p>${lead}</p>${ps()}<div class="hop"><div><p>Những con số ở Lạc Khê</p><p>Hơn 480 căn nhà được xây mới hoặc sửa chữa trong tám tháng qua.</p><p>Mỗi hộ được hỗ trợ từ 30 đến 60 triệu đồng.</p></div></div></div></div>`,
    ),
  },
  {
    name: 'the name of a writer and a day, a link to the note, with a dot between',
    title,
    published: '2015-11-20',
    authors: ['Quàng Hạ Thi'],
    text: all,
    html: page(
      `<title>${title} | Ghi chép</title>`,
      `${bar}<div class="k"><div class="a1">${title}</div><div class="a2"><a href="https://ghichep.example/quang.thi">Quàng Hạ Thi</a><span>·<a href="/notes/7">Thứ Sáu, 20 tháng 11, 2015</a></span></div><div class="a3"><p>${lead}</p>${ps()}<p>The post <a href="/n/1">${title}</a> appeared first on <a href="/">Ghi chép Lạc Khê</a>.</p></div></div>`,
    ),
  },
  {
    name: 'a headline that is a link to the page, a head of the site for every page',
    title,
    published: '2012-09-18',
    authors: [],
    text: all,
    html: page(
      '<title>Trang chủ - Huyện Lạc Khê</title>',
      `${bar}<div class="bai"><h2><a href="/tin/1.html">${title}</a></h2><p class="ngay">18/09/2012</p><p>${lead}</p>${ps()}</div>${side}`,
    ),
  },
  {
    name: 'a headline in bold that is a link, no heading, the head of the site for every page',
    title,
    published: '2007-09-18',
    authors: [],
    text: all,
    html: page(
      '<title>Huyen Lac Khe</title>',
      `<table><tr><td>${bar}</td><td><a href="detail.asp?id=12"><b>${title}</b></a><br>(18/09/2007)<br><br>${all.join('<br><br>')}</td></tr></table>`,
    ),
  },
  {
    name: 'a short notice beside long lists of others',
    title,
    published: '2020-09-18',
    authors: [],
    text: [lead],
    html: page(
      `<title>${title}</title>`,
      `${bar}<h1>${title}</h1><div class="date">18/09/2020</div><div class="nd"><p>${lead}</p></div><h3>Các tin khác</h3><ul>${news(20)}</ul>${side}`,
    ),
  },
  {
    name: 'a story of pictures with their captions',
    title,
    published: null,
    authors: [],
    text: ['Người dân xã Phú Đông dựng nhà mới.', lead, body[1], 'Các cháu nhỏ vui bên căn nhà mới. Ảnh: Lò Inh', end],
    html: page(
      `<title>${title}</title>`,
      `${bar}<h1>${title}</h1><p>Người dân xã Phú Đông dựng nhà mới.</p><a href="/a1.jpg"><img src="/a1s.jpg"></a><p>${lead}</p><a href="/a2.jpg"><img src="/a2s.jpg"></a><p>${body[1]}</p><a href="/a3.jpg"><img></a><p>Các cháu nhỏ vui bên căn nhà mới. Ảnh: Lò Inh</p><a href="/a4.jpg"><img></a><p>${end}</p>`,
    ),
  },
  {
    name: 'news of the week: bold heads and a paragraph each, pictures linked to pages',
    title: 'Điểm tin trong tuần tại huyện Lạc Khê',
    published: null,
    authors: [],
    text: cards(5, (name, brief) => `${name}\n${brief} ${body[0]}`).split('\n'),
    html: page(
      '<title>Điểm tin trong tuần tại huyện Lạc Khê</title>',
      `${bar}<h1>Điểm tin trong tuần tại huyện Lạc Khê</h1><div class="nd">${cards(5, (name, brief, at) => `<p><strong>${name}</strong></p><p>${brief} ${body[0]}</p><p><a href="/anh/${at}"><img src="a.jpg"></a></p>`)}</div>`,
    ),
  },
  {
    name: 'an interview with bold questions',
    title: 'Phỏng vấn Chủ tịch UBND huyện Lạc Khê',
    published: null,
    authors: [],
    text: cards(
      4,
      (name, brief) => `- Thưa ông, ${name.toLowerCase()} có ý nghĩa như thế nào?\n- ${brief} ${body[1]}`,
    ).split('\n'),
    html: page(
      `<title>Phỏng vấn Chủ tịch UBND huyện Lạc Khê - Báo A</title>`,
      `${bar}<h1>Phỏng vấn Chủ tịch UBND huyện Lạc Khê</h1>${cards(4, (name, brief) => `<p><b>- Thưa ông, ${name.toLowerCase()} có ý nghĩa như thế nào?</b></p><p>- ${brief} ${body[1]}</p>`)}`,
    ),
  },
  {
    name: 'documents passed, each a link, with a word behind',
    title: 'HĐND huyện Lạc Khê thông qua tám nghị quyết',
    published: null,
    authors: [],
    text: [
      lead,
      ...Array.from(
        { length: 8 },
        (_, n) =>
          `Nghị quyết số 1${n}/2022/NQ-HĐND quy định mức chi hỗ trợ cho các đối tượng thuộc nhóm ${n} trên địa bàn huyện.`,
      ),
      end,
    ],
    html: page(
      `<title>HĐND huyện Lạc Khê thông qua tám nghị quyết</title>`,
      `${bar}<h1>HĐND huyện Lạc Khê thông qua tám nghị quyết</h1><p>${lead}</p>${Array.from({ length: 8 }, (_, n) => `<p><a href="/nq/${n}">Nghị quyết số 1${n}/2022/NQ-HĐND</a> quy định mức chi hỗ trợ cho các đối tượng thuộc nhóm ${n} trên địa bàn huyện.</p>`).join('')}<p>${end}</p>`,
    ),
  },
  {
    name: 'two sentences without a heading under a bold title, titles of others below',
    title,
    published: '2008-09-18',
    authors: [],
    text: [`${body[0]} ${body[1]}`],
    html: page(
      '<title>Cong thong tin dien tu</title>',
      `<table><tr><td>${bar}</td><td><b>${title}</b> (18/9/2008)<br><br>${body[0]} ${body[1]}<br><br>Các tin khác:<br>${news(10, 'div')}</td></tr></table>`,
    ),
  },
  {
    name: 'related titles between the headline and the body',
    title,
    published: null,
    authors: [],
    text: all,
    html: page(
      `<title>${title} - Báo J</title>`,
      `${bar}<h1>${title}</h1><div class="rel"><ul>${news(3)}</ul></div><p>${lead}</p>${ps()}`,
    ),
  },
  {
    name: 'an announcement on a page whose file is linked',
    title: 'Thông báo tuyển dụng viên chức',
    published: null,
    authors: [],
    text: [
      'Căn cứ kế hoạch tuyển dụng năm 2023, UBND huyện thông báo tuyển 12 viên chức sự nghiệp giáo dục.',
      'Hồ sơ nộp tại Phòng Nội vụ huyện, từ ngày 18/9 đến hết ngày 17/10/2023, trong giờ hành chính.',
    ],
    html: page(
      '<title>Thông báo tuyển dụng viên chức</title>',
      `${bar}<h1>Thông báo tuyển dụng viên chức</h1><p>Căn cứ kế hoạch tuyển dụng năm 2023, UBND huyện thông báo tuyển 12 viên chức sự nghiệp giáo dục.</p><p>Hồ sơ nộp tại Phòng Nội vụ huyện, từ ngày 18/9 đến hết ngày 17/10/2023, trong giờ hành chính.</p>${side}`,
    ),
  },
  {
    name: 'an article about a forum, its words at the beginnings of lines',
    title: 'Khai mạc Diễn đàn Kinh tế mùa thu tại Lạc Khê',
    published: null,
    authors: [],
    text: [
      'Diễn đàn Kinh tế mùa thu khai mạc sáng nay tại Lạc Khê với 300 đại biểu trong và ngoài tỉnh tham dự.',
      'Chủ đề của năm nay là liên kết vùng trong phát triển du lịch và nông nghiệp sạch.',
      'Thành viên ban tổ chức cho biết sẽ có năm phiên thảo luận chuyên đề trong hai ngày.',
      end,
    ],
    html: page(
      '<title>Khai mạc Diễn đàn Kinh tế mùa thu tại Lạc Khê</title>',
      `${bar}<h1>Khai mạc Diễn đàn Kinh tế mùa thu tại Lạc Khê</h1><p>Diễn đàn Kinh tế mùa thu khai mạc sáng nay tại Lạc Khê với 300 đại biểu trong và ngoài tỉnh tham dự.</p><p>Chủ đề của năm nay là liên kết vùng trong phát triển du lịch và nông nghiệp sạch.</p><p>Thành viên ban tổ chức cho biết sẽ có năm phiên thảo luận chuyên đề trong hai ngày.</p><p>${end}</p>${side}`,
    ),
  },
  {
    name: 'a long report whose parts link to their appendices',
    title: 'Báo cáo kết quả chương trình xóa nhà tạm',
    published: null,
    authors: [],
    text: [lead, long, 'Phụ lục 1: Danh sách hộ được hỗ trợ', body[1], 'Phụ lục 2: Kinh phí theo xã', body[3], end],
    html: page(
      '<title>Báo cáo kết quả chương trình xóa nhà tạm</title>',
      `${bar}<h1>Báo cáo kết quả chương trình xóa nhà tạm</h1><p>${lead}</p><p>${long}</p><p><a href="/pl1.doc">Phụ lục 1: Danh sách hộ được hỗ trợ</a></p><p>${body[1]}</p><p><a href="/pl2.doc">Phụ lục 2: Kinh phí theo xã</a></p><p>${body[3]}</p><p>${end}</p>`,
    ),
  },
]
