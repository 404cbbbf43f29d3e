import { all, bar, type Empty, news, page, ps, type Site, title } from './parts.js'

const others = `<div class="k"><b>Tin khác</b><ul>${news(5)}</ul></div>`
const subject =
  'Ban hành Quy định về quản lý, sử dụng quỹ đất công ích và việc cho thuê đất bãi bồi ven suối trên địa bàn huyện Lạc Khê giai đoạn 2020 - 2025.'
const facts = [
  ['Số, ký hiệu', '12/2020/QĐ-UBND'],
  ['Trích yếu', subject],
  ['Ngày ban hành', '10/09/2020'],
  ['Cơ quan ban hành', 'UBND huyện Lạc Khê'],
  ['Người ký', 'Trần Quốc Lập'],
] as const
const entry = (inside: string): string =>
  page(
    '<title>Quyết định 12/2020/QĐ-UBND về quỹ đất công ích</title>',
    `${bar}<h1>Quyết định 12/2020/QĐ-UBND về quỹ đất công ích</h1><div class="nd">${inside}<p><a href="/12.pdf">12.signed.pdf</a></p></div>`,
  )

/** Pages of one document in a library, and a front page with one sentence in it. */
export const entries: readonly Empty[] = [
  {
    name: 'a document told in a table',
    reason: 'document entry',
    html: entry(`<table>${facts.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`),
  },
  {
    name: 'a document told in a list of definitions',
    reason: 'document entry',
    html: entry(`<dl>${facts.map(([a, b]) => `<dt>${a}:</dt><dd>${b}</dd>`).join('')}</dl>`),
  },
  {
    name: 'a document told in lines',
    reason: 'document entry',
    html: entry(facts.map(([a, b]) => `<div>${a}: ${b}</div>`).join('')),
  },
  {
    name: 'a front page that calls itself so over a line on its telephone',
    reason: 'home',
    html: page(
      '<title>Trang chủ - Cổng thông tin điện tử huyện Lạc Khê</title>',
      `${bar}<h1>Trang chủ - Cổng thông tin điện tử huyện Lạc Khê</h1><div class="t">Số điện thoại đường dây nóng tiếp nhận phản ánh về thái độ phục vụ của cán bộ huyện Lạc Khê trong giờ làm việc: 0212 3852 114.</div><ul>${news(8)}</ul>`,
    ),
  },
]

const site = (name: string, head: string, inside: string, text: readonly string[]): Site => ({
  name,
  title: head,
  text,
  published: '2020-09-18',
  authors: [],
  html: page(
    `<title>${head}</title>`,
    `${bar}<div class="c"><h1>${head}</h1><p>18/09/2020</p><div class="nd">${inside}</div>${others}</div>`,
  ),
})
const announced = [
  'UBND huyện vừa ban hành Quyết định số 12/2020/QĐ-UBND về quản lý quỹ đất công ích trên địa bàn.',
  'Số ký hiệu: 12/2020/QĐ-UBND',
  'Ngày ban hành: 10/09/2020',
  'Cơ quan ban hành: UBND huyện Lạc Khê',
  'Người ký: Trần Quốc Lập',
  'Theo đó, các xã rà soát toàn bộ diện tích đất bãi bồi, lập bản đồ và công khai danh sách hộ thuê đất trước ngày 30/10.',
]
const asked = ['Tôi ở xa', 'Con tôi mới sinh', 'Nhà tôi mất giấy'].flatMap((who, at) => [
  `Hỏi: ${who} thì làm lại giấy khai sinh ở đâu?`,
  `Trả lời: Trường hợp thứ ${at + 1} này gia đình đến UBND xã nơi cư trú, mang theo căn cước và sổ hộ khẩu, không phải nộp lệ phí.`,
])
const rows = [
  'Ngày | Người tiếp',
  '05/10 | Chủ tịch Trần Quốc Lập',
  '12/10 | Phó Chủ tịch Lò Văn Inh',
  '19/10 | Vũ Thị Lam',
]
const table = `<table>${rows.map(row => `<tr><td>${row.replace(' | ', '</td><td>')}</td></tr>`).join('')}</table>`
const meant = 'Lịch tiếp công dân của lãnh đạo huyện như sau:'

/** Articles that have the words of such pages, or no sentences. */
export const shown: readonly Site[] = [
  site('an article that announces a document with its labels', title, ps(announced), announced),
  site('questions and answers, one after another', 'Giải đáp thắc mắc về cấp giấy khai sinh', ps(asked), asked),
  site('a table under a word', 'Thông báo lịch tiếp công dân tháng 10', `<p>${meant}</p>${table}`, [meant, ...rows]),
  {
    ...site('an article that a front page shows under its own address', title, ps(all), all),
    url: 'http://lackhe.example.vn/',
  },
]
