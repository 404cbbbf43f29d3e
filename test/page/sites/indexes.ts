import { bar, body, cards, type Empty, end, lead, news, page, ps } from './parts.js'

const foot =
  '<div class="chan"><p>Cơ quan chủ quản: UBND huyện Lạc Khê. Giấy phép số 12/GP-TTĐT. Trụ sở: số 1 đường Thanh Niên, thị trấn Lạc Khê</p></div>'
const long = `${body[1]} ${body[3]}`
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** Lists of articles as the systems of Vietnamese sites build them. */
export const indexes: readonly Empty[] = [
  {
    name: 'Drupal 7: a term of a taxonomy, teasers of nodes',
    html: page(
      '<title>Tin hoạt động | HĐND tỉnh Sơn La</title>',
      `<div class="page-taxonomy">${bar}<h1 class="title" id="page-title">Tin hoạt động</h1><div class="region-content">${cards(6, (name, brief, at) => `<div class="node node-article node-teaser clearfix"><h2><a href="/node/${at}">${name}</a></h2><div class="submitted">Được gửi bởi admin vào T3, 18/09/2012 - 08:3${at}</div><div class="field-name-body"><p>${brief} ${body[0]}</p></div><ul class="links inline"><li class="node-readmore"><a href="/node/${at}">Read more</a></li></ul></div>`)}</div></div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'Joomla 1.5: a blog of a section in nested tables, a leading item in full',
    html: page(
      '<title>Tin tức</title>',
      `<table class="blog"><tr><td valign="top"><div><table class="contentpaneopen"><tr><td class="contentheading"><a href="/t1" class="contentpagetitle">Khởi công tuyến đường nối cảng Vân Trà</a></td></tr></table><table class="contentpaneopen"><tr><td>${ps()}<p>${long}</p></td></tr></table></div></td></tr><tr><td><table><tr>${cards(4, (name, brief, at) => `<td valign="top"><table class="contentpaneopen"><tr><td class="contentheading"><a href="/t${at}">${name}</a></td></tr></table><table class="contentpaneopen"><tr><td>${brief}</td></tr><tr><td><a class="readon" href="/t${at}">Xem tiếp...</a></td></tr></table></td>`)}</tr></table></td></tr><tr><td class="blog_more"><strong>Các bài khác...</strong><ul>${news(5)}</ul></td></tr></table>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'Joomla 3: a featured page with read-more buttons',
    html: page(
      '<title>Trang tin Hội Nông dân</title>',
      `${bar}<div class="blog-featured" itemscope itemtype="https://schema.org/Blog">${cards(5, (name, brief, at) => `<div class="items-row"><div class="item column-1" itemprop="blogPost"><h2 class="item-title"><a href="/i${at}">${name}</a></h2><dl class="article-info"><dd class="published">Ngày đăng: 18 Tháng 9 2014</dd><dd class="hits">Lượt xem: 1${at}4</dd></dl><p>${brief} ${body[0]}</p><p class="readmore"><a class="btn" href="/i${at}">Đọc tiếp: ${name}</a></p></div></div>`)}</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'DotNetNuke: a grid of news in nested tables with the next page by script',
    html: page(
      '<title>Tin tức &gt; Trong huyện</title>',
      `${bar}<table id="dnn_ctr_ViewNews_dlNews"><tbody>${cards(7, (name, brief, at) => `<tr><td><table><tr><td><img src="${at}.jpg" width="90"></td><td><a class="News_Title" href="/tabid/56/ID/${at}/Default.aspx">${name}</a> <span class="News_Date">(18/09/2009)</span><br><span class="News_Summary">${brief} ${body[0]}</span></td></tr></table></td></tr>`)}</tbody></table><a href="javascript:__doPostBack('x','')">2</a>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'SharePoint: a list of news whose titles are spans with a script',
    html: page(
      '<title>Tin tức sự kiện</title>',
      `${bar}<div class="ms-WPBody">${cards(7, (name, brief, at) => `<div class="dfwp-item"><div class="item link-item"><a href="/Lists/Tin/DispForm.aspx?ID=${at}">${name}</a><div class="description">${brief} ${body[0]}</div></div></div>`)}</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'Liferay: an asset publisher of abstracts with a read-more each',
    html: page(
      '<title>Hoạt động của HĐND - Cổng thông tin</title>',
      `${bar}<div class="asset-publisher">${cards(5, (name, brief, at) => `<div class="asset-abstract"><h3 class="asset-title"><a href="/-/tin-${at}">${name}</a></h3><div class="asset-content"><div class="asset-summary">${brief} ${body[0]} <a href="/-/tin-${at}">Đọc thêm <span class="hide-accessible">về ${name}</span> &raquo;</a></div><div class="asset-metadata">18/09/2016</div></div></div>`)}</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'NukeViet 4: news in panels, the first with a long text',
    html: page(
      '<title>Tin tức - Trang 2</title><meta property="og:type" content="website">',
      `${bar}<div class="news_column">${cards(8, (name, brief, at) => `<div class="panel panel-default"><div class="panel-body featured"><a href="/vi/news/t/${at}.html" title="${name}"><img class="img-thumbnail"></a><h3><a href="/vi/news/t/${at}.html">${name}</a></h3><div class="text-muted"><ul class="list-unstyled list-inline"><li><em>18/09/2015 08:3${at}:00 AM</em></li><li>Đã xem: 12${at}</li><li>Phản hồi: 0</li></ul></div>${brief} ${at ? '' : long}</div></div>`)}</div><ul class="pagination"><li>1</li><li><a href="/p2">2</a></li></ul>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a portal of VNPT: a list by breaks in one cell, titles by script',
    html: page(
      '<title>Trang chủ &gt; Tin tức</title>',
      `<table><tr><td>${bar}</td><td class="cell">${cards(8, (name, brief, at) => `<img src="/i/${at}.gif" align="left"><a href="javascript:void(0)" onclick="xem(${at})" class="tt">${name}</a> <i>(18/09/2008)</i><br>${brief} ${body[0]}<br><br>`)}</td></tr></table>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'titles by script, unlinked: the whole card is clicked',
    html: page(
      '<title>Tin trong huyện</title>',
      `${bar}<div class="ds-tin">${cards(9, (name, brief, at) => `<div class="tin" onclick="location.href='/t/${at}'"><div class="ten">${name}</div><div class="ngay">18/09/2022</div><div class="tom">${brief} ${body[0]}</div></div>`)}</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'WordPress: a page of a tag, in the type of the site',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>nhà tạm Archives - Báo Lạc Khê</title><link rel="canonical" href="https://baolackhe.example/tag/nha-tam/"></head><body class="archive tag tag-nha-tam tag-77">${bar}<main><h1 class="page-title">Thẻ: nhà tạm</h1>${cards(3, (name, brief, at) => `<article class="post type-post"><h2 class="entry-title"><a href="/p${at}">${name}</a></h2><div class="entry-content">${ps()}<p>${brief}</p></div></article>`)}</main>${foot}</body></html>`,
    reason: 'listing',
  },
  {
    name: 'WordPress: a category with one post, shown in full under its linked head',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Tin huyện &#8211; Lạc Khê</title></head><body class="archive category category-tin-huyen">${bar}<main><h1 class="page-title">Chuyên mục: Tin huyện</h1><article class="post type-post"><h2 class="entry-title"><a href="/p1">Kiểm tra an toàn hồ chứa trước mùa mưa bão</a></h2><div class="entry-content">${ps()}</div></article></main>${foot}</body></html>`,
    reason: 'listing',
  },
  {
    name: 'WordPress: results of a search with whole posts',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Kết quả tìm kiếm cho &#8220;nhà&#8221;</title></head><body class="search search-results">${bar}${cards(4, (name, brief, at) => `<div class="post"><h3>${name}</h3><p>${brief} ${body[0]}</p><p>${long}</p><a href="/p${at}">Link bài</a></div>`)}${foot}</body></html>`,
  },
  {
    name: 'a listing that gives an object of data for each article',
    html: page(
      `<title>Thời sự</title><script type="application/ld+json">[${times(6, at => `{"@type":"NewsArticle","headline":"Bài số ${at} của chuyên mục thời sự","url":"/b${at}"}`).join(',')}]</script>`,
      `${bar}<div class="l">${cards(6, (name, brief, at) => `<div><a href="/b${at}"><b>${name}</b></a><p>${brief} ${body[0]}</p><p>${end}</p></div>`)}</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a listing whose data say that it is a collection',
    html: page(
      '<title>Xóa nhà tạm</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"CollectionPage","name":"Xóa nhà tạm"},{"@type":"WebSite"}]}</script>',
      `${bar}<h1>Xóa nhà tạm</h1><div class="dau-trang"><h2>Chương trình xóa nhà tạm ở huyện Lạc Khê</h2><p>${lead}</p>${ps()}</div><div>${news(6, 'h4')}</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a section whose first article stands in full, the others by their titles, "Xem tiếp" behind the first',
    html: page(
      '<title>Tin trong ngày</title>',
      `<table><tr><td>${bar}</td><td><b>Huyện Lạc Khê khánh thành đường nối cảng Vân Trà</b><br><i>(18/09/2006)</i><br>${lead}<br><br>${body[1]}<br><br>${body[3]} <a href="chitiet.asp?id=88">Xem tiếp</a><hr><ul>${news(12)}</ul></td></tr></table>${foot}`,
    ),
  },
  {
    name: 'questions with their answers in full, each with the name of who asks',
    html: page(
      '<title>Hỏi đáp trực tuyến</title>',
      `${bar}<h2>Hỏi đáp</h2>${cards(5, (_, brief, at) => `<div class="hd"><div class="hoi"><b>Hỏi:</b> ${brief} Xin hỏi thủ tục như thế nào?</div><div class="nguoi">Người gửi: Lò Văn ${String.fromCharCode(65 + at)} - 1${at}/09/2019</div><div class="dap"><b>Trả lời:</b> ${long}</div></div>`)}<div class="trang">Trang 1 2 3 4 5 6</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'documents as cards: number, subject, day, file',
    html: page(
      '<title>Văn bản quy phạm pháp luật</title>',
      `${bar}<h2>Văn bản quy phạm pháp luật</h2>${times(10, at => `<div class="vb"><p>Số ký hiệu: 1${at}/2021/QĐ-UBND</p><p>Ngày ban hành: 1${at}/09/2021</p><p>Trích yếu: Quyết định ban hành Quy định về quản lý, sử dụng kinh phí hỗ trợ các đối tượng thuộc nhóm ${at} trên địa bàn huyện Lạc Khê</p><p><a href="/vb/${at}.pdf">Tải về</a> <a href="/vb/${at}">Chi tiết</a></p></div>`).join('')}${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'draft documents for comment: subject, term, number of opinions',
    html: page(
      '<title>Lấy ý kiến dự thảo</title>',
      `${bar}<h2>Góp ý dự thảo văn bản</h2><ul class="du-thao">${times(8, at => `<li><a href="/dt/${at}">Dự thảo Nghị quyết quy định mức chi hỗ trợ nhóm ${at}</a><p>Nghị quyết quy định mức chi hỗ trợ cho các đối tượng thuộc nhóm ${at} trên địa bàn huyện, thay thế quy định trước đây.</p><span>Hết hạn: 30/10/2022 - Số ý kiến: ${at * 3}</span></li>`).join('')}</ul>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'vBulletin: a forum with a welcome and rules above its threads',
    html: page(
      '<title>Chuyện quê nhà - Diễn đàn Lạc Khê</title>',
      `<div class="navbar">${bar}</div><div class="rules"><p>Nội quy: các thành viên viết bài bằng tiếng Việt có dấu, không quảng cáo, không công kích cá nhân; ban quản trị có quyền xóa bài vi phạm mà không báo trước.</p></div><table class="tborder"><tr><td>Đề tài / Người gửi</td><td>Bài cuối</td><td>Trả lời</td><td>Lượt xem</td></tr>${cards(14, (name, _, at) => `<tr><td><a href="showthread.php?t=${at}">${name}</a><br>hoa_ban_${at}</td><td>18-09-2008 08:1${at % 10} PM bởi suoi_cat</td><td>${at}</td><td>${at * 37}</td></tr>`)}</table><p>Chủ đề mới | Bài mới | Thành viên mới nhất: la_rung</p>${foot}`,
    ),
    reason: 'forum index',
  },
  {
    name: 'phpBB: boards with a word on each',
    html: page(
      '<title>Diễn đàn Lạc Khê - Trang chính</title>',
      `<table class="forumline"><tr><th>Chuyên mục</th><th>Chủ đề</th><th>Bài viết</th><th>Bài viết cuối</th></tr>${times(9, at => `<tr><td><a class="forumlink" href="viewforum.php?f=${at}">Góc số ${at}</a><br><span class="genmed">Nơi các thành viên trao đổi về đời sống, học tập và công việc của người Lạc Khê xa quê số ${at}.</span></td><td>${at * 11}</td><td>${at * 98}</td><td>18 Tháng 9 2006, 20:11</td></tr>`).join('')}</table><p>Ai đang online: tổng cộng 12 thành viên</p>${foot}`,
    ),
    reason: 'forum index',
  },
  {
    name: 'a section page in a page builder, a slide with a text each, then cards',
    html: page(
      '<title>Nông thôn mới</title>',
      `${bar}<div class="swiper">${cards(3, (name, brief, at) => `<div class="slide"><h2><a href="/s${at}">${name}</a></h2><p>${brief} ${long}</p></div>`)}</div><div class="luoi">${cards(6, (name, brief, at) => `<div class="o"><a href="/o${at}">${name}</a><p>${brief}</p></div>`)}</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'news of the day by hours, each with a bold head and its text, "Chi tiết" behind some',
    html: page(
      '<title>Tin vắn</title>',
      `${bar}<h2>Tin vắn</h2>${cards(8, (name, brief, at) => `<div class="tv"><span>0${at}:15</span> <strong>${name}</strong><p>${brief} ${body[0]}${at % 2 ? ` <a href="/tv/${at}">Chi tiết</a>` : ''}</p></div>`)}${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'an archive by a day chosen: times, titles and leads in paragraphs without boxes',
    html: page(
      '<title>Tin ngày 18/09/2012</title>',
      `${bar}<h1>Tin ngày 18/09/2012</h1>${cards(9, (name, brief, at) => `<p><span>1${at}:20</span> <a href="/a/${at}">${name}</a></p><p>${brief}</p>`)}${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a page of an author whose life is told in two paragraphs',
    html: page(
      '<title>Nhà báo Lò Văn Inh - Báo Lạc Khê</title><meta property="og:type" content="profile">',
      `${bar}<div class="tac-gia"><h1>Lò Văn Inh</h1><p>${long}</p><p>${body[0]} ${end}</p></div><h2>Bài viết của tác giả</h2>${cards(6, (name, brief, at) => `<div class="bai"><a href="/b${at}">${name}</a><p>${brief}</p></div>`)}${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a list of tenders with their terms',
    html: page(
      '<title>Thông tin đấu thầu</title>',
      `${bar}<h2>Thông tin đấu thầu</h2><table class="dt">${times(8, at => `<tr><td>${at + 1}</td><td><a href="/dth/${at}">Gói thầu số ${at + 1}: Thi công xây lắp công trình nước sạch xã Phú Đông</a><br>Bên mời thầu: Ban Quản lý dự án đầu tư xây dựng huyện Lạc Khê, phát hành hồ sơ từ ngày 1${at}/9/2017 đến trước 9 giờ ngày 30/9/2017.</td></tr>`).join('')}</table>${foot}`,
    ),
  },
  {
    name: 'a long special page of a paper: its blocks each a head, a lead and three titles',
    html: page(
      '<title>Đại hội Đảng bộ huyện lần thứ XXI</title><meta property="og:title" content="Đại hội Đảng bộ huyện lần thứ XXI"><meta property="og:type" content="article">',
      `${bar}<h1>Đại hội Đảng bộ huyện lần thứ XXI</h1>${cards(5, (name, brief, at) => `<section class="k"><h2>Chuyên đề ${at + 1}</h2><h3><a href="/c${at}">${name}</a></h3><p>${brief} ${body[0]}</p><ul>${news(3, 'li', at)}</ul></section>`)}${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a mobile list: title, time, two lines, everything a link but the text',
    html: page(
      '<title>Mới nhất</title>',
      `${cards(10, (name, brief, at) => `<div class="i"><a href="/m${at}"><h3>${name}</h3></a><small>${at + 1} giờ trước</small><div>${brief}</div></div>`)}`,
    ),
    reason: 'listing',
  },
  {
    name: 'news in two columns of an old table, heads in fonts, "[xem tiếp]" in brackets',
    html: page(
      '<title>Tin huyen</title>',
      `<table><tr><td>${bar}</td><td>${cards(3, (name, brief, at) => `<p><font color="red"><b>${name}</b></font></p><p>${brief} ${body[0]} ${body[1]}</p><p align="right">[<a href="t${at}.htm">xem tiếp</a>]</p>`)}</td></tr></table>`,
    ),
    reason: 'listing',
  },
  {
    name: 'a poll of papers: what the press says, each with its source linked',
    html: page(
      '<title>Điểm báo</title>',
      `${bar}<h2>Điểm báo</h2>${cards(6, (name, brief, at) => `<div><h4>${name}</h4><p>${brief} ${body[0]}</p><p>Nguồn: <a href="http://bao${at}.example/x">Báo số ${at}</a></p></div>`)}${foot}`,
    ),
  },
  {
    name: 'a list of courses with a picture, a word and a button "Đăng ký"',
    html: page(
      '<title>Lớp bồi dưỡng</title>',
      `${bar}<h1>Lớp bồi dưỡng năm 2022</h1><div>${cards(6, (name, brief, at) => `<div class="lop"><img><h3>${name}</h3><p>${brief}</p><a class="nut" href="/dk/${at}">Đăng ký</a></div>`)}</div>${foot}`,
    ),
  },
]
