import { answers, bar, body, cards, type Empty, lead, news, page } from './parts.js'

/** Forums of every make: boards, lists of members and of threads. */
export const forums: readonly Empty[] = [
  {
    name: 'boards of a forum with the last post of each, a word of greeting on top',
    html: page(
      '<title>Diễn đàn Hội đồng hương Lạc Khê</title>',
      `<div class="notice"><p>Kính chào quý thành viên! ${lead} Ban quản trị mong mọi người giữ gìn không khí thân mật, viết bài có dấu và đúng chuyên mục.</p></div><table>${cards(9, (name, brief, at) => `<tr><td><h3><a href="/f/${at}">Góc ${at + 1}</a></h3><p>${brief}</p></td><td>Đề tài: ${at * 7}<br>Bài viết: ${at * 70}</td><td>Bài cuối: <a href="/t/${at}">${name}</a><br>bởi hoa_ban, 18/9/2011</td></tr>`)}</table><p>Thành viên mới nhất: la_rung</p>`,
    ),
    reason: 'forum index',
  },
  {
    name: 'a list of members',
    html: page(
      '<title>Danh sách thành viên</title>',
      `${bar}<table class="tborder"><tr><td>Tên thành viên</td><td>Ngày tham gia</td><td>Bài viết</td></tr>${answers.map((_, at) => `<tr><td><a href="member.php?u=${at}">suoi_${at}</a></td><td>18-09-2008</td><td>${at * 9}</td></tr>`).join('')}</table>`,
    ),
  },
  {
    name: 'the threads of a board, with who opened them when and how they begin',
    html: page(
      '<title>Chuyện làng | Diễn đàn Lạc Khê</title>',
      `${bar}<h1>Chuyện làng</h1>${cards(7, (name, brief, at) => `<div class="item"><h3><a href="/threads/${at}">${name}</a></h3><a href="/members/${at}">suoi_${at}</a> <time>18/9/2020</time><p>${brief}</p><dl><dt>Bài viết:</dt><dd>${at}</dd></dl></div>`)}<p>Powered by XenForo</p>`,
    ),
  },
  {
    name: 'the last posts of a member, each cut off',
    html: page(
      '<title>Bài viết của la_rung</title>',
      `${bar}<h2>Bài viết của la_rung</h2>${cards(7, (name, brief, at) => `<div class="kq"><b>Chủ đề:</b> <a href="/t/${at}">${name}</a><br>Trả lời: ${at} - Xem: ${at * 30}<br><em>${brief} ${body[0]}...</em></div>`)}`,
    ),
  },
]

/** Templates of pages, as they lie in the folders of a site. */
export const templates: readonly Empty[] = [
  {
    name: 'a letter to be sent to readers',
    html: page(
      '<title>Thư thông báo</title>',
      '<table width="600"><tr><td><h2>Báo Lạc Khê</h2></td></tr><tr><td><p>Kính gửi {{ten_ban_doc}},</p><p>Chúng tôi đã nhận được ý kiến của bạn gửi lúc {{thoi_gian}} về bài viết {{ten_bai}}. Ý kiến sẽ được hiển thị sau khi ban biên tập xem xét, thời gian thông thường là một ngày làm việc.</p><p>Trân trọng cảm ơn bạn đã đồng hành cùng tòa soạn trong suốt thời gian qua.</p></td></tr></table>',
    ),
  },
  {
    name: 'a template of Velocity',
    html: page(
      '<title>$title</title>',
      `${bar}<h1>$title</h1><div>$!date</div><p>$description</p><div>$content</div>#foreach($n in $news)<a href="$n.url">$n.title</a>#end`,
    ),
  },
  {
    name: 'a template of Velocity with words of the site in it',
    html: page(
      '<title>Tin tức - Huyện Lạc Khê</title>',
      `${bar}<h1>$article.title</h1><p>Tin do phóng viên $article.author của Trang thông tin điện tử huyện Lạc Khê thực hiện, đăng trong chuyên mục $article.category ngày $article.date, mời bạn đọc theo dõi.</p><div>$article.content</div>`,
    ),
  },
  {
    name: 'a theme with sample heads in Vietnamese',
    html: page(
      '<title>Giao diện tin tức</title>',
      `${bar}<h1>Tiêu đề bài viết</h1><p>Đây là đoạn văn mô tả ngắn cho bài viết, dùng để kiểm tra cách hiển thị của giao diện trên các loại màn hình khác nhau.</p><p>Nội dung bài viết sẽ được đặt ở đây, có thể gồm nhiều đoạn văn, hình ảnh và bảng biểu tùy theo nhu cầu của người dùng.</p>`,
    ),
  },
  {
    name: 'a theme with numbered sample cards',
    html: page(
      '<title>Giao diện tin tức</title>',
      `${bar}<h2>Tin nổi bật trong tuần qua</h2>${[1, 2, 3, 4, 5, 6].map(n => `<div class="the"><h4>Tiêu đề tin số ${n}</h4><p>Đoạn mô tả ngắn của tin số ${n}, dùng để thử cách hiển thị trên các loại màn hình khác nhau của người dùng.</p></div>`).join('')}`,
    ),
  },
  {
    name: 'the first post of a new blog',
    html: page(
      '<title>Trang tin mới</title>',
      `${bar}<article><h2><a href="/?p=1">Chào tất cả mọi người!</a></h2><p>Chào mừng bạn đến với WordPress. Đây là bài viết đầu tiên của bạn. Hãy chỉnh sửa hoặc xóa nó, sau đó bắt đầu viết những điều của riêng bạn trên trang tin này!</p></article>${news(3)}`,
    ),
  },
  {
    name: 'a mask with words in percent signs',
    html: page(
      '<title>%TIEUDE%</title>',
      `${bar}<h1>%TIEUDE%</h1><p>%TOMTAT%</p><div>%NOIDUNG%</div><p>Mọi ý kiến về bài viết xin gửi về địa chỉ thư điện tử của ban biên tập trang thông tin huyện Lạc Khê, số 1 đường Thanh Niên.</p>`,
    ),
  },
  {
    name: 'a page of a builder with its words in brackets',
    html: page(
      '<title>Trang chi tiết</title>',
      `${bar}<h1>[TieuDe]</h1><p>[TomTat]</p><p>[NoiDung]</p><p>Tin được đăng bởi [NguoiDang] ngày [NgayDang] trong chuyên mục [ChuyenMuc] của Trang thông tin điện tử huyện Lạc Khê, có [LuotXem] lượt xem.</p>`,
    ),
  },
]
