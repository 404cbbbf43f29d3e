import { all, bar, body, end, lead, news, page, ps, type Site, title } from './parts.js'

const consent = [
  'Chúng tôi và 184 đối tác lưu trữ hoặc truy cập thông tin trên thiết bị của bạn, ví dụ các mã nhận dạng trong cookie, để xử lý dữ liệu cá nhân. Bạn có thể chấp nhận hoặc quản lý lựa chọn của mình bằng cách bấm vào nút bên dưới, bao gồm quyền phản đối khi lợi ích hợp pháp được sử dụng.',
  'Cookie thiết yếu giúp trang web hoạt động bình thường, ghi nhớ phiên đăng nhập, cỡ chữ và chế độ ban đêm. Nếu bạn tắt loại cookie này, nhiều chức năng như bình luận, lưu bài và bình chọn sẽ không sử dụng được nữa.',
  'Cookie phân tích cho phép chúng tôi đếm lượt truy cập để cải thiện tốc độ của trang. Toàn bộ thông tin do các cookie này thu thập được gộp lại và vì thế là ẩn danh; nếu bạn không cho phép, chúng tôi sẽ không biết bạn đã ghé thăm trang khi nào.',
  'Những lựa chọn này sẽ được thông báo cho các đối tác của chúng tôi và không ảnh hưởng đến dữ liệu duyệt web của bạn trên các trang khác.',
]
const letters = [
  'Mỗi ngày lúc 6 giờ, ban biên tập chọn ra bảy câu chuyện đáng đọc nhất và gửi tới hộp thư của bạn kèm một lời bình ngắn. Đăng ký nhận bản tin hoàn toàn miễn phí và bạn có thể hủy bất cứ lúc nào ở cuối thư.',
  'Bằng việc bấm Đăng ký, bạn xác nhận đã đủ 16 tuổi, đồng ý với điều khoản sử dụng và cho phép chúng tôi gửi thư về các chương trình khuyến mãi do tòa soạn tổ chức.',
]
const brief = [lead, body[0], end]
const long = [...consent, ...letters]
const story = `<h1>${title}</h1><p>18/09/2020 08:30</p><div>${ps(brief)}</div>`
const of = (name: string, html: string, rest: Partial<Site> = {}): Site => ({
  name,
  title,
  published: '2020-09-18T08:30+07:00',
  authors: [],
  text: brief,
  html,
  ...rest,
})
const head = `<title>${title} - Báo Lạc Khê</title>`

/** Articles beside words that a site speaks to its visitor, longer than the article. */
export const visitors: readonly Site[] = [
  of(
    'a dialog of consent before the page, by its role, named as an advertisement',
    page(
      head,
      `<div id="cmp-banner" role="dialog" aria-modal="true" class="qc-cmp2-container"><h2>Chúng tôi tôn trọng quyền riêng tư của bạn</h2>${ps(long)}</div>${bar}<div>${story}</div>`,
    ),
  ),
  of(
    'words of consent before the page in boxes without names',
    page(
      head,
      `<div><div><h2>Quyền riêng tư</h2>${ps(long)}<a href="#">Đồng ý</a></div></div>${bar}<div>${story}</div>`,
    ),
  ),
  of(
    'words of consent behind all else in boxes without names',
    page(
      head,
      `${bar}<div><div>${story}</div><ul>${news(6)}</ul></div><div><p>Báo Lạc Khê</p></div><div><div><h2>Quyền riêng tư</h2>${ps(long)}</div></div>`,
    ),
  ),
  of(
    'words of consent before a headline that no title names',
    page(
      '<title>Báo Lạc Khê</title>',
      `<div><div><h3>Quyền riêng tư</h3>${ps(long)}</div></div>${bar}<div><h2>${title}</h2><p>18/09/2020 08:30</p><div>${ps(brief)}</div></div>`,
    ),
  ),
  of(
    'words of consent in one paragraph at the end of the body of an old page',
    page(
      '<title>Báo Lạc Khê</title>',
      `<table><tr><td>${bar}</td><td><b>${title}</b><br>18/09/2020 08:30<br><br>${brief.join('<br><br>')}</td></tr></table><div>Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn. Bằng việc tiếp tục duyệt trang, bạn đồng ý với chính sách cookie của chúng tôi. <a href="/cs">Tìm hiểu thêm</a></div>`,
    ),
  ),
  of(
    'an offer of letters between the body and other articles, in a box of hashed names',
    page(
      head,
      `${bar}<div class="x1a">${story}<div class="x9c"><h4>Bản tin sáng</h4>${ps(letters)}<input></div><ul>${news(6)}</ul></div>`,
    ),
  ),
  of(
    'a heading on what an account is good for before the headline, which the data name',
    page(
      head,
      `<div class="p1"><h3>Trở thành hội viên</h3>${ps(['Hội viên được đọc không giới hạn các bài điều tra, nghe báo nói khi lái xe, tải bài về máy và dự các buổi gặp gỡ với tác giả do tòa soạn tổ chức hằng quý tại hội trường.', 'Phí hội viên giúp tòa soạn duy trì nhóm phóng viên điều tra ở vùng sâu, vùng xa, không phụ thuộc vào quảng cáo; mọi khoản thu chi được công khai trong báo cáo thường niên gửi đến từng hội viên.'])}</div>${bar}<div>${story}</div>`,
    ),
  ),
  of(
    'a long box behind the foot of the page',
    page(
      head,
      `<div class="w">${bar}<div>${story}</div><footer><p>Báo Lạc Khê. Giấy phép số 12/GP-BTTTT</p></footer></div><div class="z"><h3>Đồng hành</h3>${ps([body[1], body[3], body[1], body[3]])}</div>`,
    ),
  ),
  {
    name: 'an article about what sites store of their visitors',
    title: 'Người dùng Lạc Khê còn lơ là với cookie khi lướt mạng',
    published: '2020-09-18',
    authors: [],
    text: [
      'Khảo sát của Sở Thông tin và Truyền thông cho thấy 8 trong 10 người bấm chấp nhận cookie mà không đọc điều khoản.',
      'Cookie giúp trang web ghi nhớ phiên đăng nhập của bạn, nhưng cũng cho phép bên thứ ba theo dõi thói quen duyệt web, ông Lò Văn Inh, giảng viên, giải thích.',
      'Theo ông, bạn có thể xóa cookie trong phần cài đặt của trình duyệt mỗi tuần một lần và chỉ chấp nhận cookie thiết yếu.',
      '"Chúng tôi đã mở 12 lớp tập huấn về dữ liệu cá nhân cho cán bộ xã", Chủ tịch UBND huyện Trần Quốc Lập nói.',
    ],
    html: page(
      '<title>Người dùng Lạc Khê còn lơ là với cookie khi lướt mạng</title>',
      `${bar}<div><h1>Người dùng Lạc Khê còn lơ là với cookie khi lướt mạng</h1><p>18/09/2020</p><div><p>Khảo sát của Sở Thông tin và Truyền thông cho thấy 8 trong 10 người bấm chấp nhận cookie mà không đọc điều khoản.</p><p>Cookie giúp trang web ghi nhớ phiên đăng nhập của bạn, nhưng cũng cho phép bên thứ ba theo dõi thói quen duyệt web, ông Lò Văn Inh, giảng viên, giải thích.</p><p>Theo ông, bạn có thể xóa cookie trong phần cài đặt của trình duyệt mỗi tuần một lần và chỉ chấp nhận cookie thiết yếu.</p><p>"Chúng tôi đã mở 12 lớp tập huấn về dữ liệu cá nhân cho cán bộ xã", Chủ tịch UBND huyện Trần Quốc Lập nói.</p></div></div>`,
    ),
  },
  of(
    'a card of another article inside the body, with a text longer than a paragraph',
    page(
      head,
      `${bar}<div><h1>${title}</h1><p>18/09/2020 08:30</p><div><p>${lead}</p><p>${body[0]}</p><div class="k"><a href="/k.html"><img></a><div><b><a href="/k.html">Nông dân xã Phú Đông thu hoạch vụ dưa lưới đầu tiên</a></b><p>${body[1].replace('27,6', '3,1')}</p></div></div><p>${end}</p></div></div>`,
    ),
  ),
  of(
    'the name of the portal as its heading, the headline in bold, a title for every page',
    page(
      '<title>Trang tin tức - Cổng thông tin điện tử huyện Lạc Khê</title>',
      `<h1>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN LẠC KHÊ</h1>${bar}<div class="b1">${title}</div><div class="b2">Ngày đăng: 18/09/2020 08:30</div><div>${ps(brief)}</div><div class="f"><div>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN LẠC KHÊ</div><div>Địa chỉ: số 1 đường Thanh Niên</div></div>`,
    ),
  ),
  of(
    'the name of the portal in its foot alone, which the title ends with',
    page(
      '<title>Trang tin tức - Cổng thông tin điện tử tỉnh Bà Rịa - Vũng Tàu</title>',
      `${bar}<div class="x-cat">Tin hoạt động</div><div class="x-title">${title}</div><div class="x-date">Ngày đăng: 18/09/2020 08:30</div><div class="ExternalClass8F">${ps(brief)}</div><div class="x-foot"><div>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH BÀ RỊA - VŨNG TÀU</div><div>Địa chỉ: số 1 đường Thanh Niên</div></div>`,
    ),
  ),
  ...(
    [
      ['a heading', `<h1>Huyện Lạc Khê<br>hoàn thành xóa nhà tạm<br>trước thời hạn</h1><p>18/09/2020 08:30</p>`],
      [
        'a heading that is a link',
        `<h2><a href="/1.html">Huyện Lạc Khê<br>hoàn thành xóa nhà tạm<br>trước thời hạn</a></h2><p>18/09/2020 08:30</p>`,
      ],
      [
        'a box named for the title',
        `<div class="tieude">Huyện Lạc Khê hoàn thành<br/>xóa nhà tạm trước thời hạn</div><p>18/09/2020 08:30</p>`,
      ],
      [
        'a heading with the day in its last line',
        `<h1>Huyện Lạc Khê hoàn thành xóa nhà tạm<br>trước thời hạn<br>18/09/2020 08:30</h1>`,
      ],
    ] as const
  )
    .slice(0, 3)
    .map(([where, lines]) =>
      of(`a headline in lines, in ${where}`, page(head, `${bar}<div>${lines}<div>${ps(brief)}</div></div>`)),
    ),
  of(
    'the day of the data, at midnight, is older than the printed one',
    page(
      `${head}<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2020-05-02T00:00:00+07:00","dateModified":"2020-09-19T09:01:00+07:00"}</script>`,
      `${bar}<div>${story}</div>`,
    ),
  ),
  of(
    'the day of the data, where the printed one is that of the last change',
    page(
      `${head}<meta property="article:published_time" content="2020-09-18T08:30:00+07:00">`,
      `${bar}<div><h1>${title}</h1><p>Cập nhật: 20/09/2020 10:00</p><div>${ps(brief)}</div></div>`,
    ),
  ),
  of(
    'the day under the headline, where a clock of the site stands over it',
    page(
      head,
      `${bar}<div><span class="current-time">Thứ bảy - 26/09/2020 06:12</span></div><div><h1>${title}</h1><div>Thứ sáu - 18/09/2020 08:30</div><div>${ps(brief)}</div></div>`,
    ),
  ),
  of(
    'a headline in a plain row under the section and the day',
    page(
      '<title>Lac Khe Online</title>',
      `<table><tr><td>${bar}</td></tr></table><table><tr><td>Tin kinh tế | 18/09/2020 8:30:08 AM</td></tr><tr><td>${title}</td></tr><tr><td>${ps(brief)}</td></tr></table>`,
    ),
  ),
  ...(
    [
      [
        'in items with buttons',
        (hour: string, text: string) =>
          `<li class="i"><div class="h"><span class="time">${hour}</span></div><div>${text}</div><div class="s"><a href="#">Chia sẻ</a><a href="#">Sao chép liên kết</a></div></li>`,
      ],
      [
        'in plain paragraphs',
        (hour: string, text: string) =>
          `<p><b>${hour}</b></p>${text}<p><a href="#">Chia sẻ</a> <a href="#">Copy link</a></p>`,
      ],
      [
        'in rows of definitions',
        (hour: string, text: string) =>
          `<dt>${hour}</dt><dd>${text}<span class="social"><a href="#">Facebook</a> <a href="#">Zalo</a></span></dd>`,
      ],
    ] as const
  ).map(([where, item]) =>
    of(
      `reports by the hour ${where}`,
      page(
        `${head}`,
        `${bar}<div><h1>${title}</h1><p>18/09/2020 08:30</p><h2 class="sapo">${lead}</h2><div><a>Mới nhất ở trên</a> <span>Tự động cập nhật sau 30 giây</span></div><div class="l">${[body[0], body[1], body[3], end].map((text, at) => item(`1${9 - at}:4${at}`, `<p>${text}</p>`)).join('')}</div><h3>Tin liên quan</h3><ul>${news(5)}</ul></div>`,
      ),
      { text: [lead, ...[body[0], body[1], body[3], end].flatMap((text, at) => [`1${9 - at}:4${at}`, text])] },
    ),
  ),
  of(
    'a body that is one link',
    page(
      head,
      `${bar}<div><h1>${title}</h1><p>18/09/2020 08:30</p><div><a href="/tin/1.html">${ps(all)}</a></div></div><ul>${news(6)}</ul>`,
    ),
    { text: all },
  ),
  of(
    'a body whose link was never closed',
    page(
      '<title>Báo Lạc Khê</title>',
      `${bar}<div><h2>${title}</h2><p>18/09/2020 08:30</p><div><a href="http://lackhe.example/anh.jpg"><img src="anh.jpg">${ps(all)}</div></div>`,
    ),
    { text: all },
  ),
  of(
    'a related title behind every paragraph, undated, no heading',
    page(
      `<title>${title}</title>`,
      `${bar}<div><b>${title}</b><div>${all.map((text, at) => `<p>${text}</p><p><a href="/r${at}.html">Hơn 300 hộ dân vùng trũng được cấp nước sạch</a></p>`).join('')}</div></div>`,
    ),
    { text: all, published: null },
  ),
  of(
    'a page of pictures with captions alone, in rows',
    page(
      head,
      `${bar}<div><h1>${title}</h1><p>18/09/2020 08:30</p><table>${all.map((text, at) => `<tr><td><img src="${at}.jpg"></td></tr><tr><td><i>${text}</i></td></tr>`).join('')}</table></div>`,
    ),
    { text: all },
  ),
  of(
    'a page of pictures with short captions',
    page(
      head,
      `${bar}<div><h1>${title}</h1><p>18/09/2020 08:30</p><div>${['Người dân xã Phú Đông dựng nhà mới.', 'Bếp cơm của đội thợ. Ảnh: Lò Inh', 'Trẻ em vui bên căn nhà mới.', 'Chủ tịch huyện trao chìa khóa cho các hộ.', 'Những mái tôn mới dưới chân núi.'].map(text => `<p><img src="a.jpg"></p><p>${text}</p>`).join('')}</div></div>`,
    ),
    {
      text: [
        'Người dân xã Phú Đông dựng nhà mới.',
        'Bếp cơm của đội thợ. Ảnh: Lò Inh',
        'Trẻ em vui bên căn nhà mới.',
        'Chủ tịch huyện trao chìa khóa cho các hộ.',
        'Những mái tôn mới dưới chân núi.',
      ],
    },
  ),
  of(
    'a headline without a day under the long name of a section',
    page(
      '<title>Cổng thông tin huyện Lạc Khê</title>',
      `${bar}<div><div class="muc">Thông tin chỉ đạo điều hành của huyện</div><div class="dau">${title}</div><div>${ps(all)}</div></div>`,
    ),
    { text: all, published: null },
  ),
  of(
    'a headline in bold without a day under the long name of a section in bold',
    page(
      '<title>Thông tin chỉ đạo điều hành của huyện - Lạc Khê</title>',
      `${bar}<table><tr><td><b>Thông tin chỉ đạo điều hành của huyện</b></td></tr><tr><td><b>${title}</b></td></tr><tr><td>${ps(all)}</td></tr></table>`,
    ),
    { text: all, published: null },
  ),
]
