import { all, body, cards, end, lead, menu, news, page, ps, type Site, title } from './parts.js'

/** Portals of councils, committees and departments. */
export const councils: readonly Site[] = [
  {
    name: 'a field of SharePoint with zero-width characters, a view count and a block of counters in cells',
    html: page(
      `<title>${title} - Cổng thông tin điện tử huyện Lạc Khê</title>`,
      `<form id="aspnetForm"><div id="s4-ribbonrow" style="display:none">Ruy-băng</div><div class="menu">${menu()}</div><div class="row"><div class="col-md-9"><div class="breadcrumbs"><a href="/">Trang chủ</a> / <a href="/tin">Tin tức</a></div><div class="article-view"><h3 class="tieu-de">${title}</h3><div class="thong-tin"><span>18/09/2020 15:00</span> | <span>Lượt xem: 1.234</span></div><div class="ms-rtestate-field" style="display:inline"><p>\u200B${lead}</p>${ps([...body, end], ' style="text-align:justify"')}<p>\u200B</p></div><div class="tac-gia"><b>Hoàng Văn Sính</b></div></div></div>
      <div class="col-md-3"><div class="portlet"><div class="hd">Thống kê truy cập</div><table><tr><td>Đang truy cập</td><td>57</td></tr><tr><td>Hôm nay</td><td>1.842</td></tr><tr><td>Hôm qua</td><td>2.913</td></tr><tr><td>Tuần này</td><td>11.020</td></tr><tr><td>Tháng này</td><td>40.118</td></tr><tr><td>Tất cả</td><td>9.204.551</td></tr></table></div></div></div></form>`,
    ),
    title,
    text: all,
    published: '2020-09-18T15:00+07:00',
    authors: ['Hoàng Văn Sính'],
    counters: {
      'Lượt xem': 1234,
      'Đang truy cập': 57,
      'Hôm nay': 1842,
      'Hôm qua': 2913,
      'Tuần này': 11020,
      'Tháng này': 40118,
      'Tất cả': 9204551,
    },
  },
  {
    name: 'an asset of Liferay 7 with ratings, a share row and counters in list items',
    html: page(
      `<title>${title} - Cổng TTĐT</title><meta content="${title}" property="og:title">`,
      `<div id="wrapper"><header id="banner"><nav>${menu()}</nav></header><section id="content"><div class="portlet-content"><div class="asset-full-content"><div class="asset-title">${title}</div><span class="asset-date">Ngày đăng 18/09/2021 | 07:45 AM</span><div class="asset-summary">${lead}</div><div class="journal-content-article" data-analytics-asset-id="1">${ps()}</div><p class="author">Phòng Lao động huyện</p><div class="taglib-ratings stars"><div class="rating-label">Đánh giá của bạn</div><div>Đánh giá trung bình (12 Bỏ phiếu)</div><div>Trung bình là 4.5 sao trong số 5 sao.</div></div><div class="taglib-social-bookmarks"><ul><li>Facebook</li><li>Tweet</li></ul></div></div>
      <div class="asset-links"><h2 class="asset-links-title">Tin bài liên quan</h2><ul>${news(5)}</ul></div></div><div class="portlet"><h2>Lượt truy cập</h2><ul><li>Đang online: 14</li><li>Hôm nay: 305</li><li>Trong tháng: 8,120</li><li>Tổng truy cập: 1,530,224</li></ul></div></section><footer id="footer"><p>Cơ quan chủ quản: UBND huyện Lạc Khê. Chịu trách nhiệm: Chánh Văn phòng</p></footer></div>`,
    ),
    title,
    text: all,
    published: '2021-09-18T07:45+07:00',
    authors: [],
    counters: { 'Bỏ phiếu': 12, 'Đang online': 14, 'Hôm nay': 305, 'Trong tháng': 8120, 'Tổng truy cập': 1530224 },
  },
  {
    name: 'a module of DotNetNuke: the body in a span, an image counter, older news in a table',
    html: page(
      `<title>Chi tiết tin</title>`,
      `<form id="Form"><table class="skin"><tr><td id="dnn_TopPane">${menu()}</td></tr><tr><td id="dnn_LeftPane"><div class="c_title">Liên kết</div><select><option>-- Chọn --</option></select><div class="c_title">Số lượt truy cập</div><div class="c_body"><img src="0.gif"><img src="1.gif"><img src="5.gif"></div><div>Đang xem: 8 người</div></td><td id="dnn_ContentPane"><div id="dnn_ctr422_ContentPane"><span id="dnn_ctr422_View_lblTitle" class="Head">${title}</span><br><span id="dnn_ctr422_View_lblDate">18/9/2012 2:05:00 CH</span><br><span id="dnn_ctr422_View_lblSummary" class="SubHead">${lead}</span><br><span id="dnn_ctr422_View_lblContent" class="Normal">${ps()}<p align="right"><strong>Lường Văn Phóng</strong> - <em>VP HĐND&amp;UBND huyện</em></p></span><br><a href="#">[Trở về]</a> <a href="#">[In tin]</a>
      <div>Các tin đã đăng:</div><table>${news(5, 'td').replaceAll('<td>', '<tr><td>').replaceAll('</td>', '</td><td>(17/09/2012)</td></tr>')}</table></div></td></tr></table></form>`,
    ),
    title,
    text: all,
    published: '2012-09-18T14:05+07:00',
    authors: ['Lường Văn Phóng'],
    counters: { 'Số lượt truy cập': 15, 'Đang xem': 8 },
  },
  {
    name: 'a portal of VNPT: a head of several spans, picture tables, an author and a source of their own',
    html: page(
      `<title>${title}</title>`,
      `<div class="NavHorizontal">${menu()}</div><div class="ArticleDetailControl"><div class="PostInfo"><span class="PostDate">Thứ 6, 18/09/2015 08:00</span></div><h2 class="Title">${title}</h2><div class="HeadContent"><p class="Head">${lead}</p></div><div class="ArticleContent"><p>${body[0]}</p><table class="ImageCenter" align="center"><tbody><tr><td><img src="v.jpg"></td></tr><tr><td class="Image_desc">Đồng chí Trần Quốc Lập phát biểu tại hội nghị</td></tr></tbody></table>${ps([body[1], body[2], body[3], end])}</div><div class="Author">Ngần Thị Sương</div><div class="Source">Nguồn: lackhe.example</div><div class="Viewed">Lượt đọc: 467</div><div class="TinKhac"><div class="t">Tin khác</div><ul>${news(6)}</ul><div class="pager">1 2 3 4 5 6 7 8 9 10 ... &gt;</div></div></div><div class="Statistic"><p><span>Người trực tuyến</span> <b>3</b></p><p><span>Tổng số lượt truy cập</span> <b>771.203</b></p></div>`,
    ),
    title,
    text: [lead, body[0], 'Đồng chí Trần Quốc Lập phát biểu tại hội nghị', body[1], body[2], body[3], end],
    published: '2015-09-18T08:00+07:00',
    authors: ['Ngần Thị Sương'],
    counters: { 'Lượt đọc': 467, 'Người trực tuyến': 3, 'Tổng số lượt truy cập': 771203 },
  },
  {
    name: 'WordPress with a theme of many words, an author box, post navigation and a poll of a plug-in',
    html: page(
      `<title>${title} - HĐND huyện</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2023-09-18T01:30:00+00:00"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"${title}","datePublished":"2023-09-18T01:30:00+00:00","author":{"name":"admin"}},{"@type":"WebSite","name":"HĐND huyện"},{"@type":"Person","name":"admin"}]}</script>`,
      `<div id="page" class="hfeed site"><header id="masthead">${menu()}</header><div id="content" class="site-content"><main><article class="post-12 post type-post hentry category-tin-tuc tag-nha-tam"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2023-09-18T08:30:00+07:00">18/09/2023</time></span><span class="byline"> by <a href="/author/admin">admin</a></span></div></header><div class="entry-content"><p>${lead}</p><figure class="wp-caption aligncenter"><img src="w.jpg"><figcaption class="wp-caption-text">Toàn cảnh hội nghị</figcaption></figure>${ps()}<div class="kk-star-ratings kksr-auto"><div class="kksr-legend">5/5 - (2 bình chọn)</div></div></div><footer class="entry-meta">This entry was posted in <a href="/c">Tin tức</a>. Bookmark the <a href="/p">permalink</a>.</footer></article>
      <nav class="navigation post-navigation"><div class="nav-previous"><a href="/a">Kiểm tra an toàn hồ chứa trước mùa mưa bão</a></div></nav><div id="comments"><h3 id="reply-title">Để lại một bình luận</h3><p class="comment-notes">Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p></div></main><div id="secondary"><aside class="widget widget_polls"><h4>Bình chọn</h4><form><p><strong>Bạn thấy giao diện mới thế nào?</strong></p><ul><li><label>Đẹp</label> (45%, 90 phiếu)</li><li><label>Bình thường</label> (55%, 110 phiếu)</li></ul><p>Tổng số phiếu: <strong>200</strong></p></form></aside><aside class="widget"><h4>Bài viết mới</h4><ul>${news(5)}</ul></aside></div></div></div>`,
    ),
    title,
    text: [lead, 'Toàn cảnh hội nghị', ...body, end],
    published: '2023-09-18T08:30+07:00',
    authors: [],
    counters: { 'bình chọn': 2, Đẹp: 90, 'Bình thường': 110, 'Tổng số phiếu': 200 },
  },
  {
    name: 'Joomla 1.5: content tables, "Viết bởi", a module of guests and members',
    url: 'http://hdnd.lackhe.example/index.php?option=com_content&view=article&id=31',
    html: page(
      `<title>${title}</title><meta name="generator" content="Joomla! 1.5"><meta name="author" content="Administrator">`,
      `<table><tr><td id="leftcol"><ul class="menu">${menu()}</ul><div class="moduletable"><h3>Ai đang online</h3>Hiện có 23 khách và 2 thành viên online</div><div class="moduletable"><h3>Số lượt truy cập</h3><div>Hôm nay<span>512</span></div><div>Tất cả<span>88.014</span></div></div></td><td><table class="contentpaneopen"><tr><td class="contentheading">${title}</td><td class="buttonheading"><a href="#"><img alt="PDF"></a></td></tr></table><table class="contentpaneopen"><tr><td><span class="small">Viết bởi Cầm Thị Vui</span></td></tr><tr><td class="createdate">Thứ sáu, 18 Tháng 9 2009 08:15</td></tr><tr><td><p>${lead}</p>${ps()}</td></tr><tr><td class="modifydate">Cập nhật lần cuối ( Thứ hai, 21 Tháng 9 2009 10:00 )</td></tr></table><table class="pagenav"><tr><th><a href="/t">&lt; Trước</a></th><th><a href="/s">Tiếp theo &gt;</a></th></tr></table></td></tr></table><div id="footer">Copyright 2009. Designed by ABC</div>`,
    ),
    title,
    text: all,
    published: '2009-09-18T08:15+07:00',
    authors: ['Cầm Thị Vui'],
    counters: { 'Hôm nay': 512, 'Tất cả': 88014, khách: 23, 'thành viên online': 2 },
  },
  {
    name: 'a decision with its form: motto, number, place and date, articles, the hand that signs',
    html: page(
      `<title>Nghị quyết về chương trình giám sát năm 2025</title>`,
      `<div class="menu">${menu()}</div><div class="content"><h1>Nghị quyết về chương trình giám sát năm 2025</h1><div class="date">Ngày đăng: 18-09-2024 08:00:00</div><div class="detail"><p style="text-align:center"><strong>HỘI ĐỒNG NHÂN DÂN HUYỆN LẠC KHÊ</strong></p><p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;</p><p>Xét Tờ trình số 41/TTr-HĐND ngày 02 tháng 8 năm 2024 của Thường trực HĐND huyện,</p><p style="text-align:center"><strong>QUYẾT NGHỊ:</strong></p><p><strong>Điều 1.</strong> Thông qua chương trình giám sát năm 2025 với 3 chuyên đề.</p><p><strong>Điều 2.</strong> Thường trực HĐND huyện tổ chức thực hiện Nghị quyết này.</p><p>Nghị quyết này đã được HĐND huyện khóa XX, kỳ họp thứ 18 thông qua ngày 10 tháng 9 năm 2024./.</p><table><tr><td><p><em>Nơi nhận:</em></p><p>- Thường trực HĐND tỉnh;</p><p>- Lưu: VT.</p></td><td><p><strong>CHỦ TỊCH</strong></p><p><strong>Lò Thị Xuân</strong></p></td></tr></table></div><div class="file">Tải về: <a href="/nq.pdf">NQ-12.pdf</a></div></div><div class="right"><b>Văn bản mới</b>${news(6)}</div>`,
    ),
    title: 'Nghị quyết về chương trình giám sát năm 2025',
    text: [
      'HỘI ĐỒNG NHÂN DÂN HUYỆN LẠC KHÊ',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      'Xét Tờ trình số 41/TTr-HĐND ngày 02 tháng 8 năm 2024 của Thường trực HĐND huyện,',
      'QUYẾT NGHỊ:',
      'Điều 1. Thông qua chương trình giám sát năm 2025 với 3 chuyên đề.',
      'Điều 2. Thường trực HĐND huyện tổ chức thực hiện Nghị quyết này.',
      'Nghị quyết này đã được HĐND huyện khóa XX, kỳ họp thứ 18 thông qua ngày 10 tháng 9 năm 2024./.',
      'Nơi nhận:',
      '- Thường trực HĐND tỉnh;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lò Thị Xuân',
    ],
    published: '2024-09-18T08:00+07:00',
    authors: [],
  },
  {
    name: 'a list of tasks and a short last line, then a poll, a rating and counters without boxes of their own',
    html: page(
      `<title>${title}</title>`,
      `<div class="top">${menu()}</div><div id="main"><div id="center"><h2>${title}</h2><p><i>Thứ tư, ngày 18/09/2013</i></p><p>${lead}</p>${ps()}<p>Các nhiệm vụ trọng tâm:</p><ul><li>Rà soát hộ nghèo</li><li>Vận động nguồn lực</li></ul><p>Đồng chí Bí thư Huyện ủy dự và chỉ đạo hội nghị</p><p><b>BBT</b></p><hr><p>Tin liên quan</p>${news(4)}</div><div id="right"><p><b>Thăm dò ý kiến</b></p><p>Bạn đánh giá thế nào về cổng thông tin?</p><p><input type="radio"> Tốt</p><p><input type="radio"> Khá</p><p>Tổng số phiếu bầu: 1.204</p><p><b>Bộ đếm</b></p><p>Online: 5 | Hôm nay: 77 | Tổng: 120.455</p></div></div>`,
    ),
    title,
    text: [
      ...all,
      'Các nhiệm vụ trọng tâm:',
      'Rà soát hộ nghèo',
      'Vận động nguồn lực',
      'Đồng chí Bí thư Huyện ủy dự và chỉ đạo hội nghị',
    ],
    published: '2013-09-18',
    authors: [],
    counters: { 'Tổng số phiếu bầu': 1204, Online: 5, 'Hôm nay': 77, Tổng: 120455 },
  },
  {
    name: 'teasers of the same portal with long texts around a short article without a heading',
    html: page(
      `<title>UBND huyện Lạc Khê</title>`,
      `<table width="100%"><tr><td class="menu">${menu()}</td></tr><tr><td><table><tr><td width="70%"><table><tr><td class="duongdan">Trang chủ &gt; Tin tức &gt; Chi tiết</td></tr><tr><td><b class="tieude">${title}</b></td></tr><tr><td class="ngay">(18/09/2011)</td></tr><tr><td class="noidung"><p>${lead}</p><p>${body[0]}</p><p>${body[1]}</p><p align="right">T.H</p></td></tr></table></td><td>${cards(5, (name, brief) => `<table><tr><td><a href="/q">${name}</a></td></tr><tr><td>${brief} ${brief} ${brief}...</td></tr></table>`)}</td></tr></table></td></tr></table>`,
    ),
    title,
    text: [lead, body[0], body[1]],
    published: '2011-09-18',
    authors: ['T.H'],
  },
  {
    name: 'a document library of SharePoint that shows news: its box named for a search, one title for all pages, the name of the site in a hidden heading',
    html: page(
      '<title>Trang chủ -Trang thông tin điện tử HĐND huyện Lạc Khê</title>',
      `<form id="aspnetForm"><div style="display:none"><h1><a href="/">Trang thông tin điện tử HĐND huyện Lạc Khê</a></h1></div><div class="menu">${menu()}</div><table><tr><td><h3>SỐ LƯỢT TRUY CẬP</h3><table><tr><td>2</td><td>0</td><td>7</td><td>1</td></tr></table></td><td id="MSOZoneCell" class="s4-wpcell-plain"><div id="ctl00_dvVBPL"><div id="ctl00_dvBlockSearch"><table class="dvBlockSearch-tb"><tr class="tr-title"><td class="dvVBPL-title" colspan="3">Tài liệu các kỳ họp</td></tr><tr><td class="dv-title"><div><h2 style="text-align:center !important">${title}</h2><h3>${lead}</h3>${ps([...body, end])}</div></td></tr></table><p><b>TIN ĐÃ ĐƯA</b></p><ul>${news(4)}</ul></div></div></td></tr></table><div class="foot"><p>Giấy phép:</p><p>Chịu trách nhiệm về nội dung: Phó Chánh Văn phòng HĐND huyện</p><p>Địa chỉ: Đường Thanh Niên, thị trấn Lạc Khê</p></div></form>`,
    ),
    title,
    text: all,
    published: null,
    authors: [],
    counters: { 'SỐ LƯỢT TRUY CẬP': 2071 },
  },
  {
    name: 'the name of a folder over the headline, a day with spaces in it, other articles with their days below',
    html: page(
      '<title>Trang chủ - Sở Văn hóa Lạc Khê</title>',
      `<div class="menu">${menu()}</div><table><tr class="ms-news-header"><td class="FolderTitle">thông tin chỉ đạo điều hành</td><td class="Time">thứ ba, 16 07 2019 14:30</td></tr></table><div><table><tr><td style="text-align: center"><p class="Title">${title}</p></td></tr><tr><td><div><p>${lead}</p>${ps([...body, end])}</div></td></tr></table></div><p><b>TIN ĐÃ ĐƯA</b></p><ul><li><a href="/a">Lễ hội xuống đồng trở lại sau ba năm gián đoạn</a></li></ul><span>(22/05/2019)</span>`,
    ),
    title,
    text: all,
    published: '2019-07-16T14:30+07:00',
    authors: [],
  },
  {
    name: 'no day of its own: days of others in the list below',
    html: page(
      '<title>Trang chủ - Sở Văn hóa Lạc Khê</title>',
      `<div class="menu">${menu()}</div><table><tr><td><p class="Title">${title}</p></td></tr><tr><td><div><p>${lead}</p>${ps([...body, end])}</div></td></tr></table><p><b>TIN ĐÃ ĐƯA</b></p><ul><li><a href="/a">Lễ hội xuống đồng trở lại sau ba năm gián đoạn</a></li></ul><span>(10/06/2019)</span>`,
    ),
    title,
    text: all,
    published: null,
    authors: [],
  },
  {
    name: 'its own day behind a head of other articles, told as such',
    html: page(
      `<title>${title}</title>`,
      `<ul>${menu()}</ul><h1>${title}</h1>${ps(all)}<div><b>Tin liên quan</b><ul>${news(3)}</ul></div><p>Ngày đăng: 18/09/2020</p>`,
    ),
    title,
    text: all,
    published: '2020-09-18',
    authors: [],
  },
]
