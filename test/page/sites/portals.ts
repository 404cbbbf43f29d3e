import { body, cards, end, lead, menu, news, page, ps, title } from './parts.js'

/** A page in the manner of a portal that has a profile. */
export type PortalPage = {
  readonly host: string
  readonly html: string
  readonly title?: string
  readonly publishedAt?: string
  readonly authors?: readonly string[]
}

const bar = `<nav><ul>${menu()}</ul></nav>`
const side = cards(5, (name, brief) => `<div class="o"><a href="/x">${name}</a><p>${brief}</p></div>`)
const related = `<ul>${news(3)}</ul>`

/** Pages of the portals that have profiles, each written with the names that the portal gives to its parts. */
export const portalPages: readonly PortalPage[] = [
  {
    host: 'vnexpress.net',
    html: page(
      `<title>${title}</title>`,
      `${bar}<h1 class="title-detail">${title}</h1><article class="fck_detail"><p>${lead}</p>${ps()}</article><div>${side}</div>`,
    ),
  },
  {
    host: 'tuoitre.vn',
    html: page(
      `<title>${title}</title>`,
      `${bar}<h1 class="article-title">${title}</h1><div class="detail-content afcbc-body"><p>${lead}</p><p>${body[0]}</p><div class="VCSortableInPreviewMode" type="RelatedNews">${related}</div>${ps([body[1], body[2], body[3], end])}</div><div>${side}</div>`,
    ),
  },
  {
    host: 'dantri.com.vn',
    html: page(
      `<title>${title}</title>`,
      `${bar}<h1 class="title-page">${title}</h1><div class="author-name"><a href="/tac-gia"><b>Lò Văn Inh</b></a></div><time class="author-time" datetime="2025-09-18 08:30">Thứ năm, 18/09/2025 - 08:30</time><div class="singular-content"><p>${lead}</p>${ps()}</div><div>${side}</div>`,
    ),
    title,
    publishedAt: '2025-09-18T08:30+07:00',
    authors: ['Lò Văn Inh'],
  },
  {
    host: 'baodautu.vn',
    html: page(
      `<title>${title}</title>`,
      `${bar}<div class="title-detail">${title}</div><a class="author">Lò Văn Inh</a><span>- 18/09/2025 08:30</span><div id="content_detail_news"><p>${lead}</p>${ps()}</div><div>${side}</div>`,
    ),
    title,
    authors: ['Lò Văn Inh'],
  },
  {
    host: 'vpcp.chinhphu.vn',
    html: page(
      `<title>${title}</title>`,
      `<div class="header">${bar}</div><div class="detail-main"><h1 class="detail-title" data-role="title">${title}</h1><div class="detail-time"><div data-role="publishdate">18/09/2025 08:30</div></div><div class="detail-content afcbc-body" data-role="content"><p>${lead}</p><p>${body[0]}</p><div class="VCSortableInPreviewMode" type="RelatedOneNews">${related}</div>${ps([body[1], body[2], body[3], end])}</div></div><div class="home__focus">${side}</div>`,
    ),
    title,
    publishedAt: '2025-09-18T08:30+07:00',
  },
  {
    host: 'budsas.org',
    html: `<html><head><meta charset="utf-8"><title>Xoa nha tam</title></head><body bgcolor="#FFFFF0"><p align="center"><font color="#008000"><b>Trang nhà</b> <a href="../index.html">Mục lục</a></font></p><hr><h2 align="center"><font color="#800000">${title}</font></h2><h3 align="center"><i>Thích Minh Khuê</i></h3><hr width="25%"><table border="1" width="650" cellpadding="20"><tr><td width="100%">${[lead, ...body, end].map(text => `<p>${text}</p>`).join('')}</td></tr></table><hr><blockquote><p align="center">[<a href="../vbud/idx.html">Trở về trang Thư Mục</a>]</p></blockquote></body></html>`,
    title,
    authors: ['Thích Minh Khuê'],
  },
  {
    host: 'budsas.org',
    html: `<html><head><meta charset="utf-8"><title>Xoa nha tam</title></head><body><p align="center"><b>Trang nhà</b></p><hr><blockquote><h2 align="center">${title}</h2><h3 align="center"><em>Thích Minh Khuê</em></h3><hr width="30%">${[lead, ...body, end].map(text => `<p><font>${text}</font></p>`).join('')}</blockquote><blockquote><p>[<a href="idx.html">Trở về trang Thư Mục</a>]</p></blockquote></body></html>`,
    title,
    authors: ['Thích Minh Khuê'],
  },
]
