/**
 * Makes portal pages for measuring speed and memory and for the fault tests: about 50 KB each, every body its own.
 *   npx tsx bench/pages.ts OUT [COUNT=300] [FIRST=0]
 * A page depends on its number alone, so any slice of the series gives the same bytes. For quality they are worth nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Dice = {
  readonly number: (from: number, to: number) => number
  readonly one: <T>(of: readonly T[]) => T
}

/** A generator of its own for each page (mulberry32). */
function dice(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const number = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    number,
    one<T>(of: readonly T[]): T {
      const chosen = of[number(0, of.length - 1)]
      if (chosen === undefined) throw new Error('nothing to choose from')
      return chosen
    },
  }
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Lý', 'Mai']
const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thanh', 'Hữu', 'Ngọc', 'Xuân', 'Hồng']
const givens = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Hạnh',
  'Hòa',
  'Hùng',
  'Lan',
  'Long',
  'Mai',
  'Nam',
  'Sơn',
  'Thảo',
  'Tuấn',
  'Vinh',
]
const places = [
  'Hòa An',
  'Bình Sơn',
  'Tân Phú',
  'Yên Lạc',
  'Phước Long',
  'Mỹ Thành',
  'Quảng Hà',
  'Đông Giang',
  'Vĩnh Lộc',
]
const posts = ['Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch Thường trực']
const bodies = ['HĐND huyện', 'UBND huyện', 'Ủy ban MTTQ huyện']
const subjects = [
  'xây dựng nông thôn mới',
  'cải cách hành chính',
  'chuyển đổi số',
  'phòng, chống thiên tai',
  'an sinh xã hội',
  'giáo dục và đào tạo',
]
const units = ['hộ nghèo', 'dự án', 'công trình', 'cuộc giám sát', 'lượt cử tri', 'tuyến đường', 'lớp tập huấn']
const menu = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức - Sự kiện',
  'Văn bản',
  'Lịch công tác',
  'Thủ tục hành chính',
  'Hỏi đáp',
  'Thư viện ảnh',
  'Liên hệ',
  'Sơ đồ cổng',
]

const person = ({ one }: Dice): string => `${one(families)} ${one(middles)} ${one(givens)}`
const day = ({ number }: Dice): string => `${number(1, 28)}/${number(1, 12)}/${number(2009, 2024)}`
const headline = (d: Dice): string =>
  `${d.one(bodies)} ${d.one(places)} ${d.one(['bàn về', 'tổng kết', 'kiểm tra', 'giám sát'])} ${d.one(subjects)}`

const sentences: readonly ((d: Dice) => string)[] = [
  d => `Ngày ${day(d)}, ${d.one(bodies)} ${d.one(places)} tổ chức hội nghị về ${d.one(subjects)}.`,
  d => `Đồng chí ${person(d)}, ${d.one(posts)} ${d.one(bodies)} ${d.one(places)} chủ trì hội nghị.`,
  d => `Dự hội nghị có ông ${person(d)}, bà ${person(d)} và đại diện các phòng, ban của huyện.`,
  d =>
    `Trong quý ${d.one(['I', 'II', 'III', 'IV'])} năm ${d.number(2009, 2024)}, huyện đã hoàn thành ${d.number(2, 90)} ${d.one(units)} và ${d.number(100, 9000)} ${d.one(units)}.`,
  d =>
    `Từ đầu nhiệm kỳ, ${d.one(bodies)} đã ban hành ${d.number(3, 200)} nghị quyết về ${d.one(subjects)} theo Nghị định số ${d.number(1, 150)}/${d.number(2010, 2024)}/NĐ-CP.`,
  d =>
    `Phát biểu tại hội nghị, đồng chí ${person(d)} đề nghị các xã của ${d.one(places)} tập trung vào ${d.one(subjects)}.`,
  d =>
    `Các đại biểu đã thảo luận ${d.number(2, 12)} nhóm vấn đề liên quan đến ${d.one(subjects)} và ${d.one(subjects)}.`,
  d => `Thời gian tới, huyện phấn đấu giảm ${d.number(10, 400)} ${d.one(units)}, hoàn thành trước ngày ${day(d)}.`,
]

const paragraph = (d: Dice): string => Array.from({ length: d.number(2, 5) }, () => d.one(sentences)(d)).join(' ')
const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('')
const links = (d: Dice, count: number): string =>
  `<ul>${repeat(count, at => `<li class="item-${at}"><a href="/muc/${at}.html">${d.one(menu)}</a></li>`)}</ul>`
const news = (d: Dice, count: number): string =>
  `<ul>${repeat(count, () => `<li><a href="/tin/${d.number(1000, 99999)}.html">${headline(d)}</a> <span class="date">(${day(d)})</span></li>`)}</ul>`
const style = `<style>${repeat(60, at => `.khoi-${at} .tieu-de{background:url(/img/nen${at}.png) repeat-x;height:${20 + at}px;font:bold 12px Arial}`)}</style>`
const script = `<script>${repeat(60, at => `var m${at}=document.getElementById('menu_${at}');if(m${at}){m${at}.onmouseover=function(){mo(${at},'<li>'+m${at}.title+'</li>')}}\n`)}</script>`
const poll =
  '<div class="poll"><h4>Bình chọn</h4><form><label><input type="radio"/> Rất tốt</label><label><input type="radio"/> Tốt</label><input type="submit" value="Biểu quyết"/></form></div>'
const counter = (d: Dice): string =>
  `<div class="counter"><h4>Thống kê truy cập</h4><p>Tổng số: ${d.number(1, 9)}.${d.number(100, 999)}.${d.number(100, 999)}</p><p>Hôm nay: ${d.number(100, 999)}</p></div>`
const footer =
  '<div id="footer"><p>Bản quyền thuộc Cổng thông tin điện tử huyện</p><p>Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></div>'

type Content = { readonly title: string; readonly date: string; readonly paragraphs: readonly string[] }

const layouts: readonly ((d: Dice, content: Content) => string)[] = [
  (d, { title, date, paragraphs }) =>
    `<table width="1000"><tr><td colspan="3">${links(d, 24)}</td></tr><tr><td width="200">${links(d, 20)}${news(d, 30)}</td><td><h1>${title}</h1><div class="date">Ngày đăng: ${date}</div><div class="ArticleContent">${repeat(paragraphs.length, at => `<div style="text-align:justify"><span style="font-family:Arial">${paragraphs[at]}</span></div><div>&nbsp;</div>`)}</div><b>Các tin khác</b>${news(d, 16)}</td><td>${news(d, 20)}${poll}${counter(d)}</td></tr></table>`,
  (d, { title, date, paragraphs }) =>
    `<header>${links(d, 30)}</header><section><article class="detail"><h1>${title}</h1><span class="date">${date}</span>${repeat(paragraphs.length, at => `<p class="${at === 0 ? 'sapo' : 'Normal'}">${paragraphs[at]}</p>`)}</article><div class="related"><h2>Tin liên quan</h2>${news(d, 16)}</div><aside><h2>Xem nhiều</h2>${news(d, 30)}${poll}${counter(d)}${links(d, 20)}</aside></section>`,
  (d, { title, date, paragraphs }) =>
    `<div id="wrapper">${links(d, 24)}<div class="column-1">${links(d, 16)}<h2>Văn bản mới</h2>${news(d, 20)}${counter(d)}</div><div class="column-2"><div class="tieude">${title}</div><div class="ngaydang">(${date})</div><div class="content-detail">${paragraphs.join('<br/><br/>')}</div><b>Tin đã đưa</b>${news(d, 14)}</div><div class="column-3">${news(d, 20)}${poll}</div></div>`,
]

/** The page of a number. */
export function pageOf(number: number): string {
  const d = dice(number)
  const content = {
    title: `${headline(d)} lần thứ ${number + 1}`,
    date: `${day(d)} ${d.number(7, 17)}:${d.number(10, 59)}`,
    paragraphs: Array.from({ length: d.number(6, 14) }, () => paragraph(d)),
  }
  const layout = layouts[number % layouts.length]
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>${content.title}</title>${style}${script}</head><body>${layout?.(d, content)}${footer}${script}</body></html>`
}

/** Writes a slice of the series into a folder. */
export function writePages(folder: string, count: number, first = 0): void {
  mkdirSync(folder, { recursive: true })
  for (let number = first; number < first + count; number++)
    writeFileSync(join(folder, `${String(number).padStart(7, '0')}.html`), pageOf(number))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , folder, count = '300', first = '0'] = process.argv
  if (folder === undefined) {
    process.stderr.write('usage: npx tsx bench/pages.ts OUT [COUNT=300] [FIRST=0]\n')
    process.exitCode = 2
  } else {
    writePages(folder, Number(count), Number(first))
    process.stdout.write(`${count} pages in ${folder}\n`)
  }
}
