import { all, body, cards, end, lead, menu, news, page, ps, type Site, title } from './parts.js'

const social =
  '<div class="social-box"><a href="#">Chia sẻ</a><a href="#">Zalo</a><a href="#">Facebook</a><a href="#">Sao chép liên kết</a></div>'

/** Newspapers, from tables of 2003 to pages of hashed class names. */
export const papers: readonly Site[] = [
  {
    name: 'a lead with the place set off, captions in paragraphs, the author in bold at the right',
    url: 'https://bao-a.example/huyen-lac-khe-hoan-thanh-xoa-nha-tam-4616001.html',
    html: page(
      `<title>${title} - Báo A</title><meta property="og:title" content="${title} - Báo A"><meta property="og:type" content="article"><meta name="pubdate" content="2024-09-18T14:05:00+07:00"><meta name="its_publication" content="x">`,
      `<header class="section top-header"><nav class="main-nav"><ul>${menu()}</ul></nav></header>
      <section class="section page-detail top-detail"><div class="container"><div class="sidebar-1"><div class="header-content width_common"><ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li></ul><span class="date">Thứ tư, 18/9/2024, 14:05 (GMT+7)</span></div>
      <h1 class="title-detail">${title}</h1><p class="description"><span class="location-stamp">Sơn La</span>${lead}</p>
      <article class="fck_detail"><p class="Normal">${body[0]}</p><figure itemprop="associatedMedia"><div class="fig-picture"><picture><img src="a.jpg"></picture></div><figcaption itemprop="description"><p class="Image">Một căn nhà mới ở xã Phú Đông. Ảnh: <em>Giàng A Chu</em></p></figcaption></figure>
      <p class="Normal">${body[1]}</p><div class="box_brief_info"><ul class="list-news-detail"><li><a href="/x1">Hơn 300 hộ dân vùng trũng được cấp nước sạch</a></li></ul></div><p class="Normal">${body[2]}</p><p class="Normal">${body[3]}</p><p class="Normal">${end}</p><p class="Normal" style="text-align:right;"><strong>Vũ Hải Yến</strong></p></article>
      <div class="footer-content width_common"><a class="back" href="/thoi-su">Trở lại Thời sự</a><span>Trở lại</span>${social}</div>
      <div class="tags"><h4 class="item-tag"><a href="/tag">xóa nhà tạm</a></h4></div>
      <div id="box_comment_vne"><div class="box_comment"><h3>Ý kiến (14)</h3><p class="full_content">Mong các huyện khác cũng làm nhanh như vậy để bà con đỡ khổ, cảm ơn các nhà hảo tâm rất nhiều.</p></div></div></div>
      <div class="sidebar-2"><div class="box-category"><h2>Xem nhiều</h2>${cards(5, (name, brief) => `<article class="item-news"><h3 class="title-news"><a href="/c">${name}</a></h3><p class="description"><a href="/c">${brief}</a></p></article>`)}</div></div></div></section>
      <footer class="footer"><p>Báo điện tử A. Tổng biên tập: Trần Văn Ngữ. Địa chỉ: Tầng 10, Tòa nhà Mai Linh</p></footer>`,
    ),
    title,
    text: [
      `Sơn La ${lead}`,
      body[0],
      'Một căn nhà mới ở xã Phú Đông. Ảnh: Giàng A Chu',
      body[1],
      body[2],
      body[3],
      end,
    ],
    published: '2024-09-18T14:05+07:00',
    authors: ['Vũ Hải Yến'],
  },
  {
    name: 'an author box above, a related box and a quote box inside the body, capitals at the end',
    url: 'https://bao-b.example/huyen-lac-khe-20240918100012345.htm',
    html: page(
      `<title>${title} - Báo B Online</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2024-09-18T10:12:00"><meta property="article:author" content="baob.example">`,
      `<div class="header"><ul class="menu-nav">${menu(20)}</ul></div><div class="main"><div class="detail__main"><div class="detail-top"><div class="detail-cate"><a href="/thoi-su.htm">Thời sự</a></div><div class="detail-time"><div data-role="publishdate">18/09/2024 10:12 GMT+7</div></div></div>
      <h1 class="detail-title article-title" data-role="title">${title}</h1><div class="author-info"><a class="name" href="/tac-gia" title="Lò Văn Inh">Lò Văn Inh</a></div><h2 class="detail-sapo" data-role="sapo">${lead}</h2>
      <div class="detail-content afcbc-body" data-role="content" itemprop="articleBody"><figure class="VCSortableInPreviewMode" type="Photo"><div><img src="b.jpg"></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">Lễ bàn giao nhà tại bản Nà Lại - Ảnh: LÒ INH</p></figcaption></figure><p>${body[0]}</p><p>${body[1]}</p>
      <div class="VCSortableInPreviewMode alignRight" type="RelatedNewsBox" data-style="align-right"><div class="kbwscwl-content"><a class="kbwscwlrl-title" href="/r.htm">Trường nội trú huyện Lạc Khê đón học sinh mới</a><span class="kbwscwlrl-cate-time">ĐỌC NGAY</span></div></div>
      <div class="VCSortableInPreviewMode" type="content"><div class="quote-box"><p>${body[2]}</p></div></div><p>${body[3]}</p><p>${end}</p></div>
      <div class="detail-author-bot"><div class="author-bot"><a href="/tac-gia">LÒ VĂN INH</a></div></div><div class="detail-tab"><a class="item" href="/tag">nhà tạm</a></div>
      <div class="box-rating"><p>Đánh giá bài viết</p><span>4,5/5 (12 phiếu)</span></div>
      <div class="detail__comment"><div class="comment-title">Bình luận (3)</div><div class="comment-form">Ý kiến của bạn sẽ được xét duyệt trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu</div><ul><li><div class="contentcomment">Bài viết rất ý nghĩa, đề nghị các cấp tiếp tục quan tâm tới những hộ còn khó khăn ở vùng sâu.</div></li></ul></div></div>
      <div class="detail__related"><h3>Tin cùng chuyên mục</h3>${cards(6, (name, brief) => `<div class="box-category-item"><a class="box-category-link-title" href="/d.htm">${name}</a><p class="box-category-sapo">${brief}</p></div>`)}</div></div>`,
    ),
    title,
    text: [lead, 'Lễ bàn giao nhà tại bản Nà Lại - Ảnh: LÒ INH', ...body, end],
    published: '2024-09-18T10:12+07:00',
    authors: ['Lò Văn Inh'],
    counters: { phiếu: 12 },
  },
  {
    name: 'pictures in tables with a caption row, related links at the end of the body',
    html: page(
      `<title>${title}</title><meta property="og:site_name" content="Báo C"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2022-09-18T02:00:00.000Z","dateModified":"2022-09-19T02:00:00.000Z","author":{"@type":"Organization","name":"Báo C"},"publisher":{"@type":"Organization","name":"Báo C"}}</script>`,
      `<div class="mainNav">${menu()}</div><div class="bread-crumb-detail"><ul><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li></ul><div class="bread-crumb-detail__time">Chủ Nhật, 18/09/2022 - 09:00</div></div>
      <div class="content-detail"><h1 class="content-detail-title">${title}</h1><div class="article-detail-author-wrapper"><div class="article-detail-author__info"><p class="name"><a href="/tac-gia">Quàng Thị Hoa</a></p></div></div><h2 class="content-detail-sapo">${lead}</h2>
      <div class="maincontent main-content" id="maincontent"><p>${body[0]}</p><table class="FmsArticleBoxStyle02 align-center"><tbody><tr class="FmsArticleBoxStyle-Head"><td><img src="c.jpg"></td></tr><tr class="FmsArticleBoxStyle-Content"><td><em>Người dân bản Nà Lại dựng nhà mới. Ảnh: Quàng Hoa</em></td></tr></tbody></table><p>${body[1]}</p>
      <table border="1"><tbody><tr><td><strong>Xã</strong></td><td><strong>Nhà xây mới</strong></td><td><strong>Nhà sửa chữa</strong></td></tr><tr><td>Phú Đông</td><td>54</td><td>31</td></tr><tr><td>Nà Lại</td><td>47</td><td>22</td></tr></tbody></table>
      <p>${body[2]}</p><p>${body[3]}</p><p>${end}</p><div class="insert-wiki-content vnn-template-noneditable"><article class="article-relate"><a href="/w.html"><img></a><div class="article-relate-wrapper"><h2><a href="/w.html">Kiểm tra an toàn hồ chứa trước mùa mưa bão</a></h2><p class="article-relate-sapo">Đoàn công tác phát hiện hai hồ có hiện tượng thấm qua thân đập.</p></div></article></div></div>
      <div class="tag-cotnent"><h3>Chủ đề:</h3><ul><li><a href="/t">nhà tạm</a></li></ul></div></div><div class="sub-content">${cards(6, (name, brief) => `<div class="verticalPost"><h3><a href="/e">${name}</a></h3><div class="verticalPost__main-desc"><p>${brief}</p></div></div>`)}</div>`,
    ),
    title,
    text: [
      lead,
      body[0],
      'Người dân bản Nà Lại dựng nhà mới. Ảnh: Quàng Hoa',
      body[1],
      'Xã | Nhà xây mới | Nhà sửa chữa',
      'Phú Đông | 54 | 31',
      'Nà Lại | 47 | 22',
      body[2],
      body[3],
      end,
    ],
    published: '2022-09-18T09:00+07:00',
    authors: ['Quàng Thị Hoa'],
  },
  {
    name: 'hashed class names of a React page with its state in a script',
    html: page(
      `<title>${title}</title><meta property="og:title" content="${title}"><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"publishedAt":"2001-01-01T00:00:00Z"}}}}</script>`,
      `<div id="__next"><div class="sc-1a2b3c hGjkLm"><div class="sc-9z8y7x"><ul class="css-1dbjc4n">${menu(16)}</ul></div></div><main class="sc-kq2w1e dXyZab"><div class="sc-aa11 kkPoQ"><div class="sc-bb22"><span class="sc-cc33"><a href="/xa-hoi">Xã hội</a></span><span class="sc-dd44">•</span><time dateTime="2025-02-18T03:20:00.000Z">18/02/2025 10:20</time></div>
      <h1 class="sc-ee55 fTgHj">${title}</h1><div class="sc-ff66"><img src="av.png"><div><p class="sc-gg77">Đặng Thu Trà</p></div></div><p class="sc-hh88 sapoX">${lead}</p><div class="sc-ii99 lmnop"><div><p>${body[0]}</p></div><div><p>${body[1]}</p></div><div class="sc-jj00"><a href="/g" class="sc-kk"><div class="sc-ll"><img></div><div class="sc-mm">Thị trường vật liệu xây dựng hạ nhiệt</div></a></div><div><p>${body[2]}</p></div><div><p>${body[3]}</p></div><div><p>${end}</p></div></div>
      <div class="sc-nn"><button>Thích</button><button>Chia sẻ</button></div></div><div class="sc-oo">${cards(8, (name, brief) => `<div class="sc-pp"><a href="/h"><h3 class="sc-qq">${name}</h3></a><p class="sc-rr">${brief}</p><span class="sc-ss">2 giờ trước</span></div>`)}</div></main></div>`,
    ),
    title,
    text: [lead, ...body, end],
    published: '2025-02-18T10:20+07:00',
    authors: ['Đặng Thu Trà'],
  },
  {
    name: 'nested tables and fonts of 2003 with the author and the source behind the body',
    html: `<html><head><title>Bao D dien tu</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table width="760"><tr><td colspan="2"><img src="banner.gif"></td></tr><tr><td width="140" bgcolor="#eeeeee">${Array.from({ length: 14 }, (_, number) => `<a href="m${number}.htm"><font size="2">Mục số ${number}</font></a><br>`).join('')}</td>
      <td><table width="100%"><tr><td><font color="#cc0000" size="1">Thứ Ba, 18/09/2003, 09:15 (GMT+7)</font></td></tr><tr><td><font size="4" color="#003366"><b>${title}</b></font></td></tr><tr><td><table align="left" width="200"><tr><td><img src="d.jpg" width="200"></td></tr><tr><td align="center"><font size="1"><i>Nhà mới ở Phú Đông</i></font></td></tr></table><font size="2"><b>${lead}</b><br><br>${[...body, end].join('<br><br>')}</font><br><br><div align="right"><b>NGÔ QUANG HIỂN</b> (Theo <i>Lao Động</i>)</div></td></tr>
      <tr><td><font size="2"><b>Các tin khác:</b></font><br>${news(5, 'div').replaceAll('<div>', '<li>').replaceAll('</div>', ' <font size="1">(17/09)</font></li>')}</td></tr></table></td></tr><tr><td colspan="2" align="center"><font size="1">® Bản quyền thuộc Báo D. Ghi rõ nguồn "Báo D" khi phát hành lại thông tin từ website này</font></td></tr></table></body></html>`,
    title,
    text: ['Nhà mới ở Phú Đông', lead, ...body, end],
    published: '2003-09-18T09:15+07:00',
    authors: ['NGÔ QUANG HIỂN'],
  },
  {
    name: 'a head of buttons, a body in one div of breaks, "Bài, ảnh" at its end and a rating',
    html: page(
      `<title>${title} | Báo E</title>`,
      `<div id="menu"><ul>${menu()}</ul></div><div class="wrapper"><div class="left-content"><div class="news-detail"><div class="news-date">Cập nhật lúc 08:30, Thứ Tư, 18/09/2019 (GMT+7)</div><div class="news-title">${title}</div><div class="icons"><a href="#">Bản in</a> | <a href="#">Gửi email</a> | Cỡ chữ: <a>A-</a> <a>A</a> <a>A+</a></div><div class="news-summary"><strong>${lead}</strong></div>
      <div class="news-content">${body.join('<br /><br />')}<br /><br />${end}<br /><br /><strong>Bài, ảnh: </strong><strong>MÙA A TỦA</strong></div><div class="vote">Đánh giá: <span>★★★★★</span> (3 lượt)</div><div>Lượt xem: 2.015</div></div>
      <div class="other-news"><div class="hd">Tin cùng chuyên mục</div>${news(8, 'p')}</div></div><div class="right">${cards(4, (name, brief) => `<div><a href="/x">${name}</a><p>${brief}</p></div>`)}</div></div>`,
    ),
    title,
    text: all,
    published: '2019-09-18T08:30+07:00',
    authors: ['MÙA A TỦA'],
    counters: { lượt: 3, 'Lượt xem': 2015 },
  },
  {
    name: 'a body of div lines, the agency at the end, subheadings',
    html: page(
      `<title>${title}</title><meta name="author" content="VietNam Plus"><meta itemprop="datePublished" content="2018-09-18T16:40:00+07:00">`,
      `<div class="site-header"><nav>${menu()}</nav></div><div class="article"><h1 class="details__headline">${title}</h1><div class="details__meta"><div class="meta"><span class="source">TTXVN/Vietnam+ </span><time datetime="18/09/2018 16:40" class="cms-date">18/09/2018 16:40 GMT+7</time></div></div><div class="summary">${lead}</div><div class="content article-body"><div>${body[0]}</div><div>${body[1]}</div><h3>Không để phát sinh nhà tạm mới</h3><div>${body[2]}</div><div>${body[3]}</div><div>${end}</div><div style="text-align:right"><strong>Theo TTXVN</strong></div></div>
      <div class="tags"><span>Từ khóa:</span><a>#nhà tạm</a><a>#Lạc Khê</a></div></div><div class="timeline"><h3>Tin liên quan</h3>${news(4)}</div>`,
    ),
    title,
    text: [lead, body[0], body[1], 'Không để phát sinh nhà tạm mới', body[2], body[3], end],
    published: '2018-09-18T16:40+07:00',
    authors: [],
  },
  {
    name: 'questions and answers with short answers, and a box of background',
    html: page(
      `<title>${title} - Báo G</title><meta property="og:title" content="${title}">`,
      `<nav>${menu()}</nav><div class="col-lg-8"><h1 class="post-title">${title}</h1><div class="post-meta"><span>Thứ năm, 19/09/2024 07:00</span> <span class="post-author">Kiều Hạnh</span></div><div class="post-content"><p><strong>${lead}</strong></p><p><em>- Thưa ông, huyện đã làm gì để hoàn thành sớm?</em></p><p>- ${body[1]}</p><p><em>- Còn khó khăn nào không?</em></p><p>- Có chứ.</p><p>- Đó là thiếu đất ở.</p><p>${body[3]}</p><p>Xin cảm ơn ông!</p><p style="text-align: right;"><strong>Kiều Hạnh</strong> (thực hiện)</p></div><ul class="related-list">${news(5)}</ul></div>`,
    ),
    title,
    text: [
      lead,
      '- Thưa ông, huyện đã làm gì để hoàn thành sớm?',
      `- ${body[1]}`,
      '- Còn khó khăn nào không?',
      '- Có chứ.',
      '- Đó là thiếu đất ở.',
      body[3],
      'Xin cảm ơn ông!',
    ],
    published: '2024-09-19T07:00+07:00',
    authors: ['Kiều Hạnh'],
  },
  {
    name: 'a picture story: a lead, then pictures with captions alone',
    html: page(
      `<title>${title} - Báo H</title><meta property="og:type" content="article">`,
      `<header>${menu()}</header><article><h1 class="the-article-title">${title}</h1><ul class="the-article-meta"><li class="the-article-author"><a href="/tg">Bùi Minh Khôi</a></li><li class="the-article-publish">Thứ tư, 18/9/2024 19:30 (GMT+7)</li></ul><p class="the-article-summary">${lead}</p><div class="the-article-body">${[body[0], body[1], body[3]].map((text, index) => `<table class="picture"><tbody><tr><td class="pic"><img src="${index}.jpg"></td></tr><tr><td class="pCaption caption"><p>${text}</p></td></tr></tbody></table>`).join('')}</div><p class="the-article-tags"><span>nhà tạm</span></p></article><section class="article-list">${cards(4, (name, brief) => `<article class="article-item"><header><p class="article-title"><a href="/z">${name}</a></p><p class="article-summary">${brief}</p></header></article>`)}</section>`,
    ),
    title,
    text: [lead, body[0], body[1], body[3]],
    published: '2024-09-18T19:30+07:00',
    authors: ['Bùi Minh Khôi'],
  },
  {
    name: 'a short report of two paragraphs among many teasers',
    html: page(
      `<title>${title} - Báo I</title><meta property="og:title" content="${title}"><meta property="og:type" content="article">`,
      `<div class="nav">${menu(30)}</div><div class="detail-wrap"><h1>${title}</h1><p class="time">18-09-2021 | 21:10:05</p><div class="detail-body"><p>${body[0]}</p><p>${end}</p></div></div><div class="list">${cards(12, (name, brief) => `<div class="it"><h3><a href="/n">${name}</a></h3><p>${brief}</p></div>`)}</div>`,
    ),
    title,
    text: [body[0], end],
    published: '2021-09-18T21:10+07:00',
    authors: [],
  },
  {
    name: 'a copy of a site with a folder for each article: the headline links to its own page, as the front page is called too',
    title,
    published: '2015-09-11T08:31+07:00',
    authors: [],
    text: all,
    html: `<!DOCTYPE html><html lang="vi"><!-- Mirrored from quy.lackhe.example/xoa-nha-tam/ by HTTrack Website Copier/3.x, Thu, 12 Apr 2018 04:47:39 GMT --><head><meta charset="utf-8"><title>${title} - Quỹ Khuyến học huyện Lạc Khê</title><link rel="canonical" href="index.html"><meta property="og:title" content="${title} - Quỹ Khuyến học huyện Lạc Khê"><meta property="og:site_name" content="Quỹ Lạc Khê"><meta property="article:published_time" content="2015-09-11T01:31:50+00:00"></head><body><div><a href="../index.html"><h1 class="logo">Quỹ Khuyến học huyện Lạc Khê</h1></a></div><ul>${menu()}</ul><div class="overlay"><h1> <a href="index.html">${title}</a></h1></div><div class="bg-white single-content">${ps(all)}</div><p>© 2015 by Quỹ Lạc Khê</p></body></html>`,
  },
  {
    name: 'words of shops in the menu, rules in a window, a question as the last heading, who holds all rights in the text',
    title,
    published: null,
    authors: [],
    text: [
      ...all,
      'Theo hợp đồng, huyện giữ toàn quyền đối với khu đất và thu tiền thuê.',
      'Vậy ai sẽ chịu trách nhiệm?',
    ],
    html: page(
      `<title>${title}</title><script type="application/ld+json">{"@type":["Product"],"aggregateRating":{"ratingValue":5}}</script>`,
      `<ul>${menu()}<li><a href="/gt">Giới thiệu sản phẩm</a></li><li><a href="/dh">Đặt hàng</a></li></ul><h1>${title}</h1><div class="nd">${ps(all)}<p>Theo hợp đồng, huyện giữ toàn quyền đối với khu đất và thu tiền thuê.</p><h3>Vậy ai sẽ chịu trách nhiệm?</h3></div><p><a href="/in">In bài</a></p><div class="side"><b>Sản phẩm khác</b></div><div class="modal fade"><div class="modal-body"><p>Người dự thi gửi bài về Ban Tổ chức trước ngày 30 tháng 9, mỗi người không quá hai bài, không nhận lại bài đã gửi.</p></div></div>`,
    ),
  },
]
