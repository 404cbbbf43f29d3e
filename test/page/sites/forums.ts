import { body, cards, type Empty, end, lead, menu, news, page, type Site } from './parts.js'

const bar = `<div class="thanh"><ul>${menu(10)}</ul></div>`
const long = `${body[1]} ${body[3]}`
const first = `${lead} ${body[0]}<br><br>${long}<br><br>${end}`
const answers = [
  'Cảm ơn bạn đã chia sẻ, mình cũng người Lạc Khê mà xa quê đã lâu, đọc xong lại nhớ nhà.',
  'Hôm nào họp mặt thì gọi mình nhé, mình ở ngay gần chợ phiên cũ, đi bộ một lúc là tới.',
  'Theo mình thì nên đưa chuyện này lên hội đồng hương để mọi người cùng góp ý cho trọn vẹn.',
  'Bác nào có ảnh cũ thì đăng lên cho anh em xem với, em tìm mãi trên mạng không thấy tấm nào.',
  'Đồng ý với bác ở trên, việc này phải có người đứng ra lo thì mới xong được.',
] as const
const posts = (make: (text: string, at: number) => string): string =>
  [first, ...answers].map((text, at) => make(text, at)).join('')

const opening = {
  title: 'Lạc Khê xóa xong nhà tạm',
  authors: [],
  text: [`${lead} ${body[0]}`, long, end],
}

/** Threads whose first post is an article: what others answer is none of it. */
export const threads: readonly Site[] = [
  {
    name: 'a thread of XenForo: members at the left, a long post first',
    ...opening,
    published: null,
    html: page(
      '<title>Lạc Khê xóa xong nhà tạm | Diễn đàn đồng hương</title>',
      `${bar}<h1>Lạc Khê xóa xong nhà tạm</h1><ol class="messageList">${posts((text, at) => `<li class="message"><div class="messageUserInfo"><a class="username" href="/members/${at}">suoi_cat_${at}</a><em class="userTitle">Thành viên</em><dl><dt>Tham gia:</dt><dd>18/9/12</dd><dt>Bài viết:</dt><dd>${at * 31 + 2}</dd><dt>Đã được thích:</dt><dd>${at}</dd></dl></div><div class="messageContent"><blockquote class="messageText">${text}</blockquote></div><div class="messageMeta"><a href="/posts/${at}">suoi_cat_${at}, 18/9/14</a> <a href="#">#${at + 1}</a> <a href="/like">Thích</a> <a href="/reply">Trả lời</a></div></li>`)}</ol>`,
    ),
  },
  {
    name: 'a thread of XenForo 2: a picture before the name, what is said of a member in a list of terms',
    ...opening,
    published: '2021-03-18',
    authors: ['suoi_0'],
    html: page(
      '<title>Lạc Khê xóa xong nhà tạm | Diễn đàn đồng hương</title>',
      `${bar}<h1>Lạc Khê xóa xong nhà tạm</h1>${posts((text, at) => `<article class="message"><section><div><a href="/u/${at}"><img src="a.jpg"></a></div><h4><a href="/u/${at}">suoi_${at}</a></h4><h5>Chủ trại</h5><dl><dt>Tham gia</dt><dd>7/9/16</dd></dl><dl><dt>Bài viết</dt><dd>1,204</dd></dl></section><div class="main"><header><time>18/3/21</time></header><div class="wrap">${text}</div></div></article>`)}`,
    ),
  },
  {
    name: 'a thread of phpBB 2: rows of tables, a long post first',
    ...opening,
    published: '2006-09-18T08:10+07:00',
    html: page(
      '<title>Diễn đàn Lạc Khê :: Xem chủ đề - Lạc Khê xóa xong nhà tạm</title>',
      `<table class="forumline">${posts((text, at) => `<tr><td class="row1"><b>hoa_ban_${at}</b><br>Thành viên<br>Ngày tham gia: 18/9/2005<br>Số bài: ${at * 12}<br>Đến từ: Sơn La</td><td class="row1">Gửi: 18/9/2006 08:1${at} Tiêu đề: Re: Lạc Khê<hr>${text}<br>_________________<br>Núi cao bởi có đất bồi</td></tr><tr><td><a href="#top">Về đầu trang</a></td><td><a href="profile.php?u=${at}">Xem lý lịch thành viên</a> <a href="privmsg.php">Gửi tin nhắn</a></td></tr>`)}</table>`,
    ),
  },
  {
    name: 'a thread of SMF: one post, no answer',
    ...opening,
    published: '2012-09-18T08:30+07:00',
    authors: ['la_rung'],
    html: page(
      '<title>Lạc Khê xóa xong nhà tạm</title>',
      `${bar}<div id="forumposts"><h3 class="catbg">Tác giả Chủ đề: Lạc Khê xóa xong nhà tạm (Đã xem 318 lần)</h3><div class="post_wrapper"><div class="poster"><h4><a href="?u=1">la_rung</a></h4><ul><li>Thành viên chính thức</li><li>Bài viết: 118</li><li>Tham gia: 18/9/2010</li></ul></div><div class="postarea"><h5><a href="#1">Lạc Khê xóa xong nhà tạm</a></h5><div class="smalltext">« vào lúc: 18/9/2012, 08:30:12 »</div><div class="inner">${first}</div></div></div></div><div><a href="?reply">Trả lời</a> <a href="?notify">Theo dõi</a> Thành viên và 3 khách đang xem chủ đề này</div>`,
    ),
  },
  {
    name: 'a thread of vBulletin 3 with thanks and signatures',
    ...opening,
    published: '2008-09-18T08:10+07:00',
    authors: ['suoi_0'],
    html: page(
      '<title>Lạc Khê xóa xong nhà tạm - Diễn đàn Lạc Khê</title>',
      `<div>${bar}</div>${posts((text, at) => `<table id="post${at}"><tr><td class="thead">18-09-2008, 08:1${at} AM</td></tr><tr><td class="alt2"><a class="bigusername" href="member.php?u=${at}">suoi_${at}</a><div class="smallfont">Senior Member</div><div class="smallfont">Join Date: Sep 2007</div><div class="smallfont">Posts: ${at * 17}</div><div class="smallfont">Thanks: 2</div></td></tr><tr><td class="alt1"><div id="m${at}">${text}</div><div>__________________<br>Đi đâu cũng nhớ quê mình</div></td></tr></table>`)}`,
    ),
  },
]

/** Forums of every make: boards, lists of members, threads of short posts. */
export const forums: readonly Empty[] = [
  {
    name: 'a thread of a question and its answers',
    html: page(
      '<title>Ai biết đường vào Lạc Khê? - Diễn đàn Lạc Khê</title>',
      `${bar}<h1>Ai biết đường vào Lạc Khê?</h1>${answers.map((text, at) => `<div class="p"><div class="u">suoi_${at}</div><div class="u">Tham gia: 9/2012</div><div class="u">Bài viết: ${at * 3}</div><div class="m">${text}</div></div>`).join('')}`,
    ),
    reason: 'forum thread',
  },
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
