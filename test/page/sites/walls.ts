import { all, body, end, lead, menu, page, ps, type Site, title } from './parts.js'

const bar = `<nav><ul>${menu()}</ul></nav>`
const first = [lead, ...body.slice(0, 2)]
const second = [...body.slice(2), end]

const letter = [
  'Bạn đọc Lê Văn Hùng, huyện Lạc Khê, gửi đơn đến tòa soạn phản ánh việc chậm cấp sổ đỏ cho 37 hộ dân ở bản Nà Tạt từ năm 2017 đến nay.',
  'Thông tin trong bài phát biểu của đồng chí Chủ tịch huyện tại buổi đối thoại cho thấy hồ sơ đã nằm ở phòng Tài nguyên hai năm. Huyện hứa trả lời trước ngày 30/9, gồm:',
  '(a) Danh sách các hộ có đủ giấy tờ và ngày hẹn nhận sổ của từng hộ một;',
  '(b) Nguyên nhân chậm trễ và người chịu trách nhiệm ở từng khâu của hồ sơ;',
  '(c) Báo cáo kết quả kiểm điểm gửi Hội đồng nhân dân huyện trước kỳ họp cuối năm.',
]

/** Pages of newspapers with furniture of their own between and behind the paragraphs. */
export const walls: readonly Site[] = [
  {
    name: 'a paper with a wall and letters of news inside the text',
    title,
    published: '2023-09-18T06:05+07:00',
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<div class="lt"><h1>${title}</h1><div class="m">18/09/2023 06:05</div><div class="dt">${ps(first)}<div class="g"><div class="i"><p>Bạn đang đọc bài viết dành riêng cho thành viên Lạc Khê Sao</p><p>Vui lòng đăng nhập hoặc đăng ký tài khoản miễn phí để đọc tiếp toàn bộ nội dung bài viết này.</p><p>Bạn đã là thành viên báo in? <a href="/k">Kích hoạt mã</a></p></div></div><div class="v">${ps(second.slice(0, 1))}<div class="b"><strong>Nhận bản tin sáng của Báo Lạc Khê qua email</strong><p>Mỗi sáng 6h30, ban biên tập chọn 7 tin đáng đọc nhất gửi đến hộp thư của bạn. Bạn có thể hủy bất cứ lúc nào.</p><form><input><button>Đăng ký</button></form></div>${ps(second.slice(1))}</div></div></div>`,
    ),
  },
  {
    name: 'an agency with its channels, its rights and a box of stories without links behind the text',
    title,
    published: '2026-09-18T08:54+07:00',
    authors: ['Q. Lâm', 'T. Nhã'],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<div class="l"><div class="c"><h1>${title}</h1><div class="sapo">${lead}</div><div class="article__meta">Q. Lâm - T. Nhã (tổng hợp)</div><time>18/09/2026 08:54</time><div class="a">Giọng đọc nữ miền Bắc - Bài viết được đọc tự động bằng trí tuệ nhân tạo</div><div class="w">${ps()}</div><div class="r">© Bản quyền thuộc về Hãng Thông tấn LKX. Nghiêm cấm sao chép dưới mọi hình thức nếu không có thỏa thuận bằng văn bản.</div><div class="f">Theo dõi Hãng Thông tấn LKX trên Zalo, Viber và WhatsApp để nhận bản tin mỗi sáng</div><div class="f">Thêm LKX trên Google</div><div class="f">Xem bản PDF của số báo →</div><div class="s"><h3>Tin cùng chuyên mục</h3><div class="t"><h4>Dưa lưới Phú Đông được giá đầu vụ</h4><div>Vùng trồng bắt đầu thu hoạch rộ, kho đóng gói hạn chế mua vì chờ kết quả kiểm nghiệm.</div></div><div class="t"><h4>Giá xăng dự báo tăng nhẹ trong kỳ tới</h4><div>Các đầu mối cho biết mức tăng có thể từ 250 đến 400 đồng mỗi lít.</div></div></div></div></div>`,
    ),
  },
  {
    name: 'a room of comments of another name under the text',
    title,
    published: '2022-09-18T17:30+07:00',
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<main><h1>${title}</h1><div>18/09/2022 | 17:30</div><div class="auto">Trang tự động cập nhật sau mỗi 15 giây. Bấm vào đây để tắt</div>${ps(all)}<section class="ch"><h3>Phòng bình luận (128)</h3><div><b>la_rung</b><p>Đi xe khách mười một tiếng để xem năm phút cuối, đáng từng đồng! Cảm ơn bà con Lạc Khê.</p></div><div><b>Quê Choa</b><p>Nhà mới của chị Mai đẹp quá, chúc mừng bà con xã Phú Đông, mong các huyện khác cũng làm được như vậy.</p></div></section></main>`,
    ),
  },
  {
    name: 'an e-magazine: its form before the title, a menu that a script opens, credits behind the text',
    title: `${title}: tám tháng của những người thợ`,
    published: '2021-12-19T08:00+07:00',
    authors: ['Lò Thị Mẩy', 'Cầm Trường Sinh'],
    text: [...all, 'Ảnh: Cầm Thương', 'Thiết kế: Hà My'],
    html: page(
      `<meta property="og:title" content="[E-MAGAZINE] ${title.toUpperCase()}"><title>[E-Magazine] ${title}</title>`,
      `<div class="e-bar"><div class="e-burger"><ul><li>Chính trị</li><li>Kinh tế</li><li>Pháp luật</li><li>Bạn đọc</li></ul></div></div><section class="co"><div class="k">E-MAGAZINE</div><div class="tt">${title}: tám tháng của những người thợ</div><div class="in">${lead}</div><div class="date">Chủ nhật, 19/12/2021 - 8:00</div><div>Cuộn xuống để đọc tiếp ↓</div></section><div class="sn">${ps()}</div><section class="cr"><div><b>Nội dung:</b> Lò Thị Mẩy, Cầm Trường Sinh</div><div><b>Ảnh:</b> Cầm Thương</div><div><b>Thiết kế:</b> Hà My</div></section>`,
    ),
  },
  {
    name: 'a trail of the section above columns, the headline named for itself, the office of the writer under his name',
    title,
    published: '2012-09-18T10:20+07:00',
    authors: ['Thạch Sa Rinh'],
    text: all,
    html: page(
      '<title>Huyện ủy Lạc Khê > Tin tức > Xây dựng nông thôn mới</title>',
      `${bar}<table><tr><td><span id="dnn_lblBreadCrumb"><a href="/t">Tin tức</a> <a href="/t/x">Xây dựng nông thôn mới</a></span></td></tr><tr><td><a href="/login">Đăng nhập</a></td></tr></table><table><tr><td class="l"><p>Văn bản mới</p></td><td><span class="NewsHead">${title}</span><br><span class="NewsDate">(18/09/2012 10:20 SA)</span><div class="Normal">${ps(all)}<p><b><i>Thạch Sa Rinh<br>Phó trưởng Ban Tổ chức Huyện ủy</i></b></p></div></td></tr></table>`,
    ),
  },
  {
    name: 'a headline over a long line of its date, views and buttons',
    title,
    published: '2009-09-18T19:48+07:00',
    authors: [],
    text: all,
    html: page(
      '<title>Đại biểu dân cử | Hội đồng nhân dân huyện Lạc Khê</title>',
      `${bar}<div class="sub">Kỳ họp thứ 15, HĐND huyện khóa XV:</div><div class="td1">${title}</div><div class="tin_date">18/09/2009, 19:48 GMT+7 - (Xem: 1055 lần) <a href="#">[Chữ to]</a> <a href="#">[Chữ nhỏ]</a></div><div class="n">${ps(all)}</div>`,
    ),
  },
  {
    name: 'boxes of a paper behind the box of the text: a form, a quiz, questions of others, a word of caution',
    title,
    published: '2021-09-18T09:15+07:00',
    authors: ['BS. Lường Thị Hạnh'],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<div class="col"><h1>${title}</h1><div class="au">BS. Lường Thị Hạnh <span>18/09/2021 09:15 (GMT+7)</span></div><div class="txt">${ps(first)}<div class="toc"><p>Nội dung bài viết</p><ul><li><a href="#m1">Dấu hiệu nhận biết</a></li><li><a href="#m2">Bổ sung thế nào</a></li></ul></div>${ps(second.slice(0, 1))}<div class="pr"><p><b>Siro Lạc Khê</b> giúp bé ăn ngon, bổ sung kẽm hữu cơ, đã có mặt tại hơn 2.000 nhà thuốc trên toàn quốc.</p><p>Sản phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.</p></div>${ps(second.slice(1))}<p><b>Mời bạn xem thêm video:</b></p></div><div class="di">Thông tin trong bài chỉ mang tính tham khảo, không thay thế việc chẩn đoán hoặc điều trị y khoa. Hãy hỏi bác sĩ trước khi áp dụng.</div><div class="ask"><h4>Đặt câu hỏi cho bác sĩ</h4><p>Câu hỏi của bạn sẽ được chuyển đến các chuyên gia đầu ngành và trả lời trong vòng 48 giờ.</p></div><div class="qu"><h4>Con bạn có thiếu kẽm không?</h4><p>1. Trong ba tháng qua bé có bị ốm trên hai lần không?</p></div><div class="qa"><h4>Hỏi đáp cùng chuyên gia</h4><p>Con tôi 14 tháng, ăn dặm tốt nhưng tóc rụng vành khăn, có phải cháu thiếu kẽm không thưa bác sĩ?</p><p>Trả lời: Rụng tóc vành khăn thường do thiếu vitamin D, chị nên cho cháu đi khám để được xét nghiệm.</p></div></div>`,
    ),
  },
  {
    name: 'boxes with heads behind paragraphs in the same box, what the paper sells, who the writer is',
    title,
    published: '2015-09-18',
    authors: ['Hà Thị Thắm'],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<div id="mn"><h1>${title}</h1><div class="ax"><a href="/tac-gia/tham">Hà Thị Thắm</a> <span>18/09/2015</span></div>${ps(all)}<div class="bio"><div>Hà Thị Thắm</div><div>Phóng viên mảng nông thôn, từng làm việc tại Vân Trà, quan tâm đến đời sống người thu nhập thấp.</div></div><div class="sbs"><h3>Đặt mua tạp chí</h3><p>Tạp chí Lạc Khê phát hành ngày 5 hằng tháng, giá 25.000 đồng một số, đặt cả năm được giảm 15% và tặng lịch.</p></div><div class="al"><h3>Cũng trong số này</h3><div><a href="/8">Khăn piêu thêu ngược</a><p>Vì sao đường thêu mặt trái lại được người Thái coi trọng hơn mặt phải.</p></div></div><div class="cm"><div>12 bình luận</div><div class="ci"><b>lua_nep</b><div>Nhà tôi ở ngay xã Phú Đông, thấy bà con có nhà mới mà mừng, mong huyện làm tiếp con đường.</div></div></div></div>`,
    ),
  },
  {
    name: 'sections under heads in boxes of one make behind the first paragraphs',
    title,
    published: null,
    authors: [],
    text: [lead, ...body.slice(0, 3), 'Kết quả chung', body[3], 'Khen thưởng cuối năm', end],
    html: page(
      `<title>${title}</title>`,
      `${bar}<div id="mn"><h1>${title}</h1>${ps([lead, ...body.slice(0, 3)])}<div class="sec"><h3>Kết quả chung</h3><p>${body[3]}</p></div><div class="sec"><h3>Khen thưởng cuối năm</h3><p>${end}</p></div></div>`,
    ),
  },
  {
    name: 'AMP: a sidebar, a notice of cookies, an advertisement inside the text, a list to come',
    title,
    published: '2019-09-18T10:00+07:00',
    authors: ['Lò Văn Tuấn'],
    text: all,
    html: page(
      `<title>${title}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2019-09-18T10:00:00+07:00","author":{"@type":"Person","name":"Lò Văn Tuấn"}}</script>`,
      `<amp-sidebar><ul><li>Trang nhất</li><li>Điện thoại</li></ul></amp-sidebar><amp-user-notification>Trang này dùng cookie để nhớ những gì bạn thích. Xem thêm ở mục riêng tư.</amp-user-notification><article><h1>${title}</h1><p class="au">Lò Văn Tuấn - 10:00 18/09/2019</p>${ps(first)}<amp-ad><div>Ưu đãi cuối tuần cho khách hàng thân thiết của nhãn hàng Lạc Khê, đến hết tháng này.</div></amp-ad>${ps(second)}</article><amp-list><div>Đang tải những bài cùng mục để bạn đọc tiếp, xin chờ trong giây lát.</div></amp-list><amp-consent><div>Chúng tôi và 42 đối tác dùng dữ liệu vị trí của thiết bị để hiện quảng cáo phù hợp với bạn hơn.</div></amp-consent>`,
    ),
  },
  {
    name: 'answers of a lawyer with calls to readers inside and a form behind',
    title,
    published: '2020-09-18T08:10+07:00',
    authors: [],
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<div class="dtl"><h1>${title}</h1><div class="tm">08:10 - 18/09/2020</div><div class="an">${ps(first)}<p class="c">Bạn đọc có thắc mắc về pháp luật, vui lòng gửi câu hỏi về hộp thư của báo hoặc gọi tổng đài 1900 0000 để được tư vấn.</p>${ps(second)}</div><div class="src">Theo Báo Pháp luật Lạc Khê</div><div class="fb"><p>Gửi ý kiến của bạn về bài viết tới tòa soạn theo địa chỉ ghi ở chân trang, bài được dùng sẽ có nhuận bút.</p></div><div class="fr"><p>Gửi câu hỏi cho luật sư</p><p>Câu hỏi cần viết bằng tiếng Việt có dấu, không quá 500 chữ. Thông tin của người hỏi được giữ kín.</p></div></div>`,
    ),
  },
  {
    name: 'a reader who wrote to the paper, and a list with letters in brackets at the end',
    title,
    published: null,
    authors: [],
    text: letter,
    html: page(
      `<title>${title}</title>`,
      `${bar}<div class="tk"><h1>${title}</h1><div class="bd">${ps(letter)}</div></div>`,
    ),
  },
  {
    name: 'two paragraphs under the name of their writer, in one box',
    title,
    published: null,
    authors: ['Lê Văn An'],
    text: [lead, end],
    html: page(
      `<title>${title}</title>`,
      `${bar}<div class="tk"><h1>${title}</h1><div class="bd"><p>Lê Văn An</p>${ps([lead, end])}</div></div>`,
    ),
  },
]
