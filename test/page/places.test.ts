import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/page.js'
import { all, menu, news, page, ps, title } from './sites/parts.js'

const read = (html: string) => readPage({ bytes: Buffer.from(html), uri: 'page.html', mediaType: 'text/html' })
/** The invented article in rows of a table, with rows behind its text. */
const table = (end: string) =>
  page(
    '<title>Trang tin</title>',
    `<table width="900"><tr><td colspan="2"><img src="b.jpg"></td></tr><tr><td width="160">${menu()}</td><td><div id="w2"><table width="100%"><tr><td class="tieudetin">${title}</td></tr><tr><td class="ngaydang" align="right">Cập nhật: 30/03/2009 8:12 SA</td></tr><tr><td><div class="Ext">${ps(all)}</div></td></tr>${end}<tr><td><a href="javascript:window.print()">In trang</a> | <a href="#">Gửi cho bạn bè</a></td></tr></table></div><b>Các tin đã đưa</b><ul>${news(4)}</ul></td></tr></table>`,
  )
/** Where and how the authors stand. */
const authors: [string, string, string[]][] = [
  ['in a row of its own', table('<tr><td align="right"><b><i>Hà Trang</i></b></td></tr>'), ['Hà Trang']],
  ['in a row, with a label', table('<tr><td align="right"><b>Tin, ảnh: Hà Trang</b></td></tr>'), ['Hà Trang']],
  ['in a row, an initial', table('<tr><td align="right">A. Khoa</td></tr>'), ['A. Khoa']],
  ['in a row, an initial and capitals', table('<tr><td align="right"><b>A. KHOA</b></td></tr>'), ['A. KHOA']],
  [
    'in a row, an initial and two syllables',
    table('<tr><td align="right"><i>N. Đồng Phước</i></td></tr>'),
    ['N. Đồng Phước'],
  ],
  ['in a row, an initial without a space', table('<tr><td align="right"><i>T.Phương</i></td></tr>'), ['T.Phương']],
  ['in a row, two', table('<tr><td align="right"><i>Anh Tuấn - Mai Liên</i></td></tr>'), ['Anh Tuấn', 'Mai Liên']],
  ['nowhere, where a row names a paper', table('<tr><td align="right"><i>Theo báo Sơn La</i></td></tr>'), []],
  ['in a row, behind "Nguồn tin"', table('<tr><td align="right">Nguồn tin: Hà Trang</td></tr>'), ['Hà Trang']],
  [
    'behind an empty box',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}</div><div class="clear"></div><div style="text-align:right"><b>Hà Trang</b></div><div>Lượt xem: 12</div><h4>Tin khác</h4><ul>${news(5)}</ul></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind buttons, the label in a span',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}</div><div class="share"><a href="#">Facebook</a></div><div class="nguoidang"><span>Tác giả: </span><span>Hà Trang</span></div><h4>Tin khác</h4><ul>${news(5)}</ul></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind the day',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><p>18/9/2020 - Hà Trang</p><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'in brackets with an office',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right">(Hà Trang - VP HĐND tỉnh)</p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'in a plain paragraph',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p>Hà Trang</p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind two breaks',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${all.join('<br>')}<br><br>Hà Trang</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind a break, in bold',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${all.join('<br>')}<br><b>Hà Trang</b></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'in the middle',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<center><b>Hà Trang</b></center></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Tin và ảnh"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right">Tin và ảnh: Hà Trang</p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Ảnh và tin"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right">Ảnh và tin: Hà Trang</p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Người đưa tin"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right">Người đưa tin: Hà Trang</p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Người gửi"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><p>Người gửi: Hà Trang</p><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Được viết bởi"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><p>Được viết bởi Hà Trang</p><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Tác giả bài viết"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><p>Tác giả bài viết: Hà Trang</p><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'before a slash and a stop',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Hà Trang/.</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'before the mark of the end',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Hà Trang./.</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'before a stop',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Hà Trang.</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'before a job in short',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Hà Trang - TTV</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'with two words in short',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Ng. Th. Lan</b></p></div></div>`,
    ),
    ['Ng. Th. Lan'],
  ],
  [
    'behind "Tác giả" without a mark',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Tác giả Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Bài, ảnh" without a mark',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Bài, ảnh Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "TH:"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>TH: Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "PV."',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>PV. Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'before a radio station',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right">Hà Trang – Đài PT-TH huyện</p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'in five syllables',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Bùi Thị Hà Trang Anh</b></p></div></div>`,
    ),
    ['Bùi Thị Hà Trang Anh'],
  ],
  [
    'as two with initials',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>H.Trang - M.Đức</b></p></div></div>`,
    ),
    ['H.Trang', 'M.Đức'],
  ],
  [
    'behind "Tin của"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Tin của Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Tin bài"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Tin bài: Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Tin bài & ảnh"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Tin bài &amp; ảnh: Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind "Bài và ảnh" without a mark',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Bài và ảnh Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'in capitals of a font',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><font color="blue">HÀ TRANG</font></p></div></div>`,
    ),
    ['HÀ TRANG'],
  ],
  [
    'in a span at the right',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<div><span style="float:right">Hà Trang</span></div></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind spaces',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;<b>Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind a dash',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right">- Hà Trang</p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'before an office in brackets',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Hà Trang (Phòng VHTT)</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'in a box named for it',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p class="Author">Hà Trang</p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'in a box named for it, one syllable',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p class="tacgia">Trang</p></div></div>`,
    ),
    ['Trang'],
  ],
  [
    'in a box named for it, a letter',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<div class="news-author">Hà T</div></div></div>`,
    ),
    ['Hà T'],
  ],
  [
    'behind "Ghi chép của"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Ghi chép của Hà Trang</b></p></div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'as two of the highlands',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><b>Y Hà - Rơ Lan Trang</b></p></div></div>`,
    ),
    ['Y Hà', 'Rơ Lan Trang'],
  ],
  [
    'nowhere, where a site is named',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="a">${ps(all)}<p align="right"><i>Theo hdnd.example.vn</i></p></div></div>`,
    ),
    [],
  ],
  [
    'above the day',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div>Hà Trang</div><div>18/9/2020</div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind the day in a span',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div class="meta"><span>18/9/2020</span><span>Hà Trang</span></div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind the day in bold',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div><i>18/9/2020 08:30</i> - <b>Hà Trang</b></div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'before the day, with a label',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div>Tác giả: Hà Trang - Ngày đăng: 18/9/2020 - Lượt xem: 12</div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'between the day and the views',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div>Ngày đăng: 18/9/2020 - Người đăng: Hà Trang - Lượt xem: 12</div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'behind the day and a comma',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div>Ngày 18/9/2020, Hà Trang</div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'under the headline, without a mark',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div>Tác giả Hà Trang</div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'under the headline behind "Bài viết"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div>Bài viết: Hà Trang</div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'under the headline behind "bởi"',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div>Đăng lúc: 08:30 18/9/2020 bởi Hà Trang</div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
  [
    'under the headline, with an office',
    page(
      '<title>x</title>',
      `<ul>${menu()}</ul><div><h1>${title}</h1><div><em>Hà Trang (Đài TT-TH huyện)</em></div><div class="a">${ps(all)}</div></div>`,
    ),
    ['Hà Trang'],
  ],
]
describe('the authors stand', () => {
  it.each(authors)('%s', (_, html, names) => {
    const { article } = read(html)
    expect(article?.authors).toEqual(names)
    expect(article?.blocks.map(({ text }) => text)).toEqual(all)
  })
})

const body = `<div class="a">${ps(all)}</div>`
const more = `<div><b>Tin khác</b><ul>${news(5)}</ul></div>`
const bad = 'UBND TỈNH SƠN LÂM - CỔNG THÔNG TIN ĐIỆN TỬ'
/** Headlines beside crumbs, banners and names of sections. */
const titles: [string, string][] = [
  [
    'under crumbs that the page is titled with',
    page(
      '<title>Tin tức &gt; Tin trong huyện</title>',
      `<div class="bread"><span>Tin tức &gt; Tin trong huyện</span></div><div><span class="news_title">${title}</span><span class="d">17/12/2012</span>${body}</div>${more}`,
    ),
  ],
  [
    'under crumbs without a name',
    page(
      '<title>Tin trong huyện</title>',
      `<div>Trang chủ &raquo; Tin tức &raquo; Tin trong huyện</div><div><b>${title}</b><br><i>17/12/2012</i>${body}</div>${more}`,
    ),
  ],
  [
    'in a cell under a banner',
    page(
      '<title>Trang tin</title>',
      `<table><tr><td><h1>${bad}</h1></td></tr><tr><td>${menu()}</td><td><table><tr><td><font color="red" size="4"><b>${title}</b></font></td></tr><tr><td>17/12/2012</td></tr><tr><td>${ps(all)}</td></tr></table>${more}</td></tr></table>`,
    ),
  ],
  [
    'under headings of the site',
    page(
      '<title>Cổng thông tin</title>',
      `<div><h1>Hội đồng nhân dân tỉnh Sơn Lâm</h1><h2>Chuyên mục tin tức hoạt động</h2></div><ul>${menu()}</ul><div><div class="tieu-de-tin">${title}</div>${body}</div>${more}`,
    ),
  ],
  [
    'under the name of a section, with its day',
    page(
      '<title>Hoạt động của Thường trực Hội đồng nhân dân</title>',
      `<ul>${menu()}</ul><div><h1>Hoạt động của Thường trực Hội đồng nhân dân</h1><h3>${title}</h3><p>17/12/2012</p>${body}</div>${more}`,
    ),
  ],
  [
    'in a span between crumbs and the day',
    page(
      '<title>Chi tiết tin</title>',
      `<ul>${menu()}</ul><div><span>Trang chủ / Tin tức / Tin kinh tế</span><br><br><span style="color:#C00;font-size:16px;font-weight:bold">${title}</span><br><span style="font-style:italic">Đăng ngày: 05/04/2013</span>${body}</div>${more}`,
    ),
  ],
  [
    'behind the news of the week',
    page(
      '<title>Chi tiết tin</title>',
      `<ul>${menu()}</ul><div class="hot"><h2>Tin nổi bật trong tuần</h2><h3><a href="/a">Hơn 300 hộ dân vùng trũng được cấp nước sạch</a></h3></div><div><div class="t">${title}</div><div>05/04/2013 | Lượt xem: 12</div>${body}</div>${more}`,
    ),
  ],
  [
    'in a paragraph that the title ends with',
    page(
      `<title>HĐND tỉnh Sơn Lâm - ${title}</title>`,
      `<ul>${menu()}</ul><div><p class="x">${title}</p>${body}</div>${more}`,
    ),
  ],
  [
    'under the name of a series',
    page(
      `<title>${title} | HĐND</title>`,
      `<ul>${menu()}</ul><div><div>Hướng tới đại hội đảng bộ các cấp:</div><h1>${title}</h1>${body}</div>${more}`,
    ),
  ],
  [
    'as the last crumb as well',
    page(
      `<title>Cổng</title>`,
      `<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/t">Tin</a></li><li>${title}</li></ul><div><div class="post-title">${title}</div><span>05/04/2013</span>${body}</div>${more}`,
    ),
  ],
  [
    'in the middle with the day below',
    page(
      `<title>Tin</title>`,
      `<table><tr><td>${menu()}</td><td><p align="center"><strong>${title}</strong></p><p align="center"><em>(Ngày 05/04/2013)</em></p>${ps(all)}</td></tr></table>${more}`,
    ),
  ],
]
describe('the headline stands', () => {
  it.each(titles)('%s', (_, html) => {
    const { article } = read(html)
    expect(article?.title).toBe(title)
    expect(article?.blocks.map(({ text }) => text)).toEqual(all)
  })
})
