import { all, answers, bar, body, end, lead, page, ps, type Site, title } from './parts.js'

const long = `${body[1]} ${body[3]}`
const first = `${lead} ${body[0]}<br><br>${long}<br><br>${end}`
const quoted = answers[0]
const posts = (make: (text: string, at: number) => string): string =>
  [first, ...answers].map((text, at) => make(text, at)).join('')

const opening = {
  title: 'Lạc Khê xóa xong nhà tạm',
  authors: ['suoi_0'],
  text: [`${lead} ${body[0]}`, long, end, ...answers],
}
const head = `<title>${opening.title} - Diễn đàn Lạc Khê</title>`

/** Threads: the words of all who write in them, without what they quote, their signatures and what is said of them. */
export const threads: readonly Site[] = [
  {
    name: 'a thread of XenForo: members at the left, a long post first',
    ...opening,
    published: '2014-09-18',
    authors: ['suoi_cat_0'],
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
    authors: ['hoa_ban_0'],
    html: page(
      '<title>Diễn đàn Lạc Khê :: Xem chủ đề - Lạc Khê xóa xong nhà tạm</title>',
      `<table class="forumline">${posts((text, at) => `<tr><td class="row1"><b>hoa_ban_${at}</b><br>Thành viên<br>Ngày tham gia: 18/9/2005<br>Số bài: ${at * 12}<br>Đến từ: Sơn La</td><td class="row1">Gửi: 18/9/2006 08:1${at} Tiêu đề: Re: Lạc Khê<hr>${text}<br>_________________<br>Núi cao bởi có đất bồi</td></tr><tr><td><a href="#top">Về đầu trang</a></td><td><a href="profile.php?u=${at}">Xem lý lịch thành viên</a> <a href="privmsg.php">Gửi tin nhắn</a></td></tr>`)}</table>`,
    ),
  },
  {
    name: 'a thread of SMF: one post, no answer',
    ...opening,
    text: [`${lead} ${body[0]}`, long, end],
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
  {
    name: 'a thread of a question and its answers, without links and days',
    ...opening,
    title: 'Ai biết đường vào Lạc Khê?',
    published: null,
    text: answers,
    html: page(
      '<title>Ai biết đường vào Lạc Khê? - Diễn đàn Lạc Khê</title>',
      `${bar}<h1>Ai biết đường vào Lạc Khê?</h1>${answers.map((text, at) => `<div class="p"><div class="u">suoi_${at}</div><div class="u">Tham gia: 9/2012</div><div class="u">Bài viết: ${at * 3}</div><div class="m">${text}</div></div>`).join('')}`,
    ),
  },
  {
    name: 'a thread of vBulletin 4: a quotation in a post, when it was changed, a signature',
    ...opening,
    published: '2012-09-18T08:10+07:00',
    html: page(
      head,
      `${bar}<h1>Chủ đề: <span><a href="showthread.php?t=7">Lạc Khê xóa xong nhà tạm</a></span></h1><ol id="posts">${posts((text, at) => `<li class="postbit old" id="post_${at}"><div class="posthead"><span class="date">18-09-2012, 08:1${at}</span><a class="postcounter" href="#p${at}">#${at + 1}</a></div><div class="postdetails"><div class="userinfo"><a class="username" href="member.php?u=${at}"><strong>suoi_${at}</strong></a><span class="usertitle">Thành viên</span><dl><dt>Ngày gia nhập</dt> <dd>03-2009</dd><dt>Bài gửi</dt> <dd>${at * 9}</dd></dl></div><div class="postbody"><h2>${at ? 'Ðề: ' : ''}Lạc Khê xóa xong nhà tạm</h2><div class="content"><div id="post_message_${at}"><blockquote class="postcontent restore">${at === 3 ? `<div class="bbcode_container"><div class="bbcode_quote"><div class="bbcode_postedby">Gửi bởi <strong>suoi_1</strong></div><div class="message">${quoted}</div></div></div>` : ''}${text}</blockquote></div></div><div class="after_content"><blockquote class="postcontent lastedited">Lần sửa cuối bởi suoi_${at}; 19-09-2012 lúc 21:40.</blockquote><blockquote class="signature"><div>Đi đâu cũng nhớ quê mình, nhớ con suối cạn nhớ sàn bắp khô</div></blockquote></div></div></div></li>`)}</ol>`,
    ),
  },
  {
    name: 'a thread of phpBB 3: a title over each post',
    ...opening,
    published: '2018-09-18T08:10+07:00',
    html: page(
      head,
      `${bar}<h2 class="topic-title"><a href="viewtopic.php?t=7">Lạc Khê xóa xong nhà tạm</a></h2>${posts((text, at) => `<div id="p${at}" class="post bg${at % 2}"><div class="inner"><dl class="postprofile"><dt><a href="memberlist.php?mode=viewprofile&amp;u=${at}" class="username">suoi_${at}</a></dt><dd><strong>Bài viết:</strong> <a href="search.php?author_id=${at}">${at * 14}</a></dd><dd><strong>Ngày tham gia:</strong> 11 Tháng 5 2016, 08:20</dd></dl><div class="postbody"><h3><a href="#p${at}">${at ? 'Re: ' : ''}Lạc Khê xóa xong nhà tạm</a></h3><p class="author">Gửi bởi <strong><a href="memberlist.php?u=${at}">suoi_${at}</a></strong> » 18 Tháng 9 2018, 08:1${at}</p><div class="content">${at === 4 ? `<blockquote><div><cite>suoi_1 đã viết: ↑</cite>${quoted}</div></blockquote>` : ''}${text}</div><div class="notice">Sửa lần cuối bởi suoi_${at} vào ngày 19 Tháng 9 2018, 10:15 với 1 lần sửa.</div></div></div></div><hr>`)}`,
    ),
  },
  {
    name: 'a thread of MyBB: members over the posts',
    ...opening,
    published: '2017-09-18T20:10+07:00',
    html: page(
      head,
      `${bar}<table><tr><td class="thead"><strong>Lạc Khê xóa xong nhà tạm</strong></td></tr><tr><td><div id="posts">${posts((text, at) => `<div class="post" id="post_${at}"><div class="post_author"><strong><span class="largetext"><a href="member.php?action=profile&amp;uid=${at}">suoi_${at}</a></span></strong><br><span class="smalltext">Thợ học việc</span><div>Bài viết: ${at * 8}<br>Tham gia: Jan 2016</div></div><div class="post_content"><div class="post_head"><strong><a href="#pid${at}">#${at + 1}</a></strong> <span class="post_date">18-09-2017, 08:1${at} PM</span></div><div class="post_body" id="pid_${at}">${at === 2 ? `<blockquote class="mycode_quote"><cite>suoi_1 đã viết:</cite>${quoted}</blockquote>` : ''}${text}</div><div class="signature">Không có gì quý hơn một ngày nắng ở quê mình</div></div><div class="post_controls"><a href="newreply.php?replyto=${at}">Trả lời</a></div></div>`)}</div></td></tr></table>`,
    ),
  },
  {
    name: 'a thread of Discuz: a label before the headline',
    ...opening,
    published: '2014-09-18T20:10+07:00',
    html: page(
      `${head}<meta name="generator" content="Discuz! X3.1">`,
      `${bar}<h1><a href="forum.php?typeid=3">[Chuyện làng]</a> <span id="thread_subject">Lạc Khê xóa xong nhà tạm</span></h1>${posts((text, at) => `<div id="post_${at}"><table id="pid${at}"><tr><td class="pls" rowspan="2"><div class="authi"><a href="home.php?mod=space&amp;uid=${at}">suoi_${at}</a></div><p>Trung cấp</p></td><td class="plc"><div class="pi"><em>Đăng lúc 18-9-2014 20:1${at}:12</em> | <a href="forum.php?authorid=${at}">Chỉ xem tác giả này</a></div><div class="pct"><table><tr><td class="t_f" id="postmessage_${at}">${text}</td></tr></table></div></td></tr><tr><td class="plc"><div class="sign">Đất sét cũng có ngày thành bát, thành ấm</div></td></tr></table></div>`)}`,
    ),
  },
  {
    name: 'a thread of Discourse as it is for crawlers: no word on the members, words of thanks counted',
    ...opening,
    published: '2021-09-18T09:10+07:00',
    html: page(
      `<title>Lạc Khê xóa xong nhà tạm - Chuyện làng - Cộng đồng Lạc Khê</title><meta name="generator" content="Discourse 2.7.0">`,
      `<div id="topic-title"><h1><a href="/t/7">Lạc Khê xóa xong nhà tạm</a></h1><a href="/c/5"><span class="badge-category">Chuyện làng</span></a></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting">${posts((text, at) => `<div id="post_${at}" itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a href="https://langkhe.example/u/suoi_${at}"><span itemprop="name">suoi_${at}</span></a></span><span class="crawler-post-infos"><time datetime="2021-09-18T02:1${at}:00Z">Tháng Chín 18, 2021</time><span itemprop="position">${at + 1}</span></span></div><div class="post" itemprop="text">${at === 3 ? `<aside class="quote"><div class="title">suoi_1:</div><blockquote><p>${quoted}</p></blockquote></aside>` : ''}<p>${text.replaceAll('<br><br>', '</p><p>')}</p></div><span class="post-likes">${at} Lượt thích</span></div>`)}</div>`,
    ),
  },
  {
    name: 'a thread of Flarum: a letter for the picture of a member, who likes a post',
    ...opening,
    published: '2021-09-18T19:30+07:00',
    html: page(
      '<title>Lạc Khê xóa xong nhà tạm - Hội đồng hương</title>',
      `<header>${bar}</header><h2>Lạc Khê xóa xong nhà tạm</h2><div class="PostStream">${posts((text, at) => `<div class="PostStream-item"><article class="Post"><header><ul><li><h3><a href="/u/suoi_${at}"><span class="Avatar">S</span><span class="username">suoi_${at}</span></a></h3></li><li><time datetime="2021-09-18T19:3${at}:00+07:00">18 Th09 2021</time></li></ul></header><div class="Post-body"><p>${text.replaceAll('<br><br>', '</p><p>')}</p></div><footer><div class="Post-likedBy"><a href="/u/a">la_rung</a> và <a href="/u/b">hoa_ban</a> thích bài này.</div></footer></article></div>`)}</div>`,
    ),
  },
  {
    name: 'a thread of NodeBB: months in short, signatures, a box of rights in rows like those of posts',
    ...opening,
    published: '2023-09-18T10:00+07:00',
    html: page(
      '<title>Lạc Khê xóa xong nhà tạm | Hội đồng hương</title>',
      `${bar}<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><h1>Lạc Khê xóa xong nhà tạm</h1><ul component="topic">${posts((text, at) => `<li component="post"><strong itemprop="author"><a href="/user/suoi_${at}">suoi_${at}</a></strong> <a class="permalink" href="/post/${at}"><span class="timeago">${at + 18} thg 9, 2023, 10:00</span></a><div class="content" itemprop="text"><p>${text.replaceAll('<br><br>', '</p><p>')}</p></div><div class="post-signature">Đi đâu cũng nhớ quê mình, nhớ con suối cạn</div><div class="post-footer"><a>Trả lời</a> <a>Trích dẫn</a></div></li>`)}<li component="post">Bạn chưa thể trả lời trong chủ đề này khi chưa đăng nhập.</li></ul></div>`,
    ),
  },
  {
    name: 'an article with answers of readers that are numbered',
    title,
    authors: [],
    published: '2020-09-18',
    text: all,
    html: page(
      `<title>${title}</title>`,
      `${bar}<div><h1>${title}</h1><i>18/09/2020</i><p>${lead}</p>${ps()}</div><div id="comments">${answers.map((text, at) => `<div class="comment"><a href="/user/${at}">suoi_${at}</a> <time>19/09/2020</time> <a href="#c${at}">#${at + 1}</a><p>${text}</p></div>`).join('')}</div>`,
    ),
  },
]
