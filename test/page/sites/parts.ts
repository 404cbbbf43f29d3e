/** What pages of all sites share: invented texts, and the furniture around them. */
export const page = (head: string, inside: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>${inside}</body></html>`

/** What a page must give. */
export type Site = {
  readonly name: string
  readonly html: string
  readonly url?: string
  readonly title: string
  readonly text: readonly string[]
  readonly published: string | null
  readonly authors: readonly string[]
  readonly counters?: Readonly<Record<string, number>>
}

/** A page that holds no article, and what it is instead. */
export type Empty = { readonly name: string; readonly html: string; readonly url?: string; readonly reason?: string }

const names = [
  'Khởi công tuyến đường nối cảng Vân Trà với quốc lộ',
  'Hơn 300 hộ dân vùng trũng được cấp nước sạch',
  'Trường nội trú huyện Lạc Khê đón học sinh mới',
  'Nông dân xã Phú Đông thu hoạch vụ dưa lưới đầu tiên',
  'Kiểm tra an toàn hồ chứa trước mùa mưa bão',
  'Lễ hội xuống đồng trở lại sau ba năm gián đoạn',
  'Bệnh viện đa khoa Tân Hưng có thêm máy chụp cắt lớp',
  'Thị trường vật liệu xây dựng hạ nhiệt',
  'Đội tuyển bóng bàn tỉnh giành hai huy chương vàng',
  'Cảnh báo lừa đảo qua điện thoại dịp cuối năm',
]
const briefs = [
  'Dự án dài 12 km, dự kiến hoàn thành sau 18 tháng thi công, giúp rút ngắn thời gian đi lại giữa hai huyện.',
  'Công trình do tỉnh đầu tư, lấy nước từ hồ Suối Cát, cung cấp mỗi ngày 1.200 m3 cho bảy thôn.',
  'Năm học này nhà trường tuyển 120 em là con đồng bào các xã vùng cao, được nuôi ăn ở trong suốt năm học.',
  'Mô hình trong nhà lưới cho năng suất gấp đôi so với trồng ngoài trời, thương lái đặt mua ngay tại ruộng.',
  'Đoàn công tác phát hiện hai hồ có hiện tượng thấm qua thân đập, yêu cầu đơn vị quản lý khắc phục ngay.',
]
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

export const menu = (count = 12): string =>
  Array.from({ length: count }, (_, index) => {
    const word = at(
      [
        'Trang chủ',
        'Thời sự',
        'Kinh tế',
        'Văn hóa',
        'Giáo dục',
        'Pháp luật',
        'Thể thao',
        'Đời sống',
        'Du lịch',
        'Bạn đọc',
        'Liên hệ',
        'Đa phương tiện',
      ],
      index,
    )
    return `<li><a href="/muc-${index}">${word}</a></li>`
  }).join('')

/** Links to other articles, as list items or in another element. */
export const news = (count: number, tag = 'li', from = 0): string =>
  Array.from(
    { length: count },
    (_, index) => `<${tag}><a href="/bai-${from + index}.html">${at(names, from + index)}</a></${tag}>`,
  ).join('')

/** Titles and excerpts of other articles, each written by `card`. */
export const cards = (count: number, card: (name: string, brief: string, index: number) => string): string =>
  Array.from({ length: count }, (_, index) => card(at(names, index), at(briefs, index), index)).join('\n')

export const title = 'Huyện Lạc Khê hoàn thành xóa nhà tạm trước thời hạn'
export const lead =
  'Sau tám tháng triển khai, huyện Lạc Khê đã xây mới và sửa chữa 486 căn nhà cho hộ nghèo, hộ cận nghèo, sớm hơn kế hoạch hai tháng.'
export const body = [
  'Sáng 18/9, UBND huyện Lạc Khê tổ chức hội nghị tổng kết chương trình xóa nhà tạm, nhà dột nát trên địa bàn.',
  'Theo báo cáo, tổng kinh phí thực hiện là 27,6 tỷ đồng, trong đó ngân sách tỉnh hỗ trợ 14 tỷ đồng, còn lại do các doanh nghiệp và người dân đóng góp. Toàn huyện huy động được hơn 9.000 ngày công.',
  '"Có nhà mới, gia đình tôi yên tâm làm ăn, không còn lo mỗi khi mưa bão", chị Sùng Thị Mai ở xã Phú Đông nói.',
  'Phát biểu tại hội nghị, Chủ tịch UBND huyện Trần Quốc Lập yêu cầu các xã tiếp tục rà soát, không để phát sinh nhà tạm mới, đồng thời lồng ghép các chương trình tạo sinh kế để người dân thoát nghèo bền vững.',
] as const
export const end = 'Dịp này, huyện khen thưởng 12 tập thể và 30 cá nhân có thành tích xuất sắc.'
export const all: readonly string[] = [lead, ...body, end]
export const ps = (texts: readonly string[] = [...body, end], attributes = ''): string =>
  texts.map(text => `<p${attributes}>${text}</p>`).join('\n')

const story = `<h1>${title}</h1><div class="nd"><p>${lead}</p>${ps()}</div>`

/** Pages of the invented article around a block: beside it in a column of boxes, and in a cell of an old table. */
export const frames: readonly ((block: string) => string)[] = [
  block =>
    page(
      `<title>${title}</title>`,
      `<ul>${menu()}</ul><div class="row"><div class="c9">${story}</div><div class="c3"><ul>${news(4)}</ul>${block}</div></div><footer>Cơ quan chủ quản: UBND huyện</footer>`,
    ),
  block =>
    page(
      `<title>${title}</title>`,
      `<table><tr><td width="200"><table><tr><td>${menu()}</td></tr><tr><td>${block}</td></tr></table></td><td>${story}</td></tr></table>`,
    ),
]

const rest = `<div class="k"><b>Tin khác</b><ul>${news(5)}</ul></div>`

/** Pages of the invented article with lines before and behind its text: inside a box, and inside a cell. */
export const signed: readonly ((before: string, behind: string) => string)[] = [
  (before, behind) =>
    page(
      `<title>${title}</title>`,
      `<ul>${menu()}</ul><div class="c9"><h1>${title}</h1>${before}<div class="nd"><p>${lead}</p>${ps()}${behind}</div>${rest}</div>`,
    ),
  (before, behind) =>
    page(
      '<title>Cổng</title>',
      `<table><tr><td>${menu()}</td><td><table><tr><td class="tieude">${title}</td></tr><tr><td>${before}</td></tr><tr><td>${[lead, ...body, end].map(text => `<div>${text}</div>`).join('')}${behind.replaceAll('<p', '<div').replaceAll('</p', '</div')}</td></tr></table></td></tr></table>`,
    ),
]

/** The page of the invented article with lines right behind the box of its text. */
export const signedOutside = (behind: string): string =>
  page(
    `<title>${title}</title>`,
    `<ul>${menu()}</ul><div class="c9"><h1>${title}</h1><div class="nd"><p>${lead}</p>${ps()}</div>${behind}${rest}</div>`,
  )

/** What others write in a thread. */
export const answers = [
  'Cảm ơn bạn đã chia sẻ, mình cũng người Lạc Khê mà xa quê đã lâu, đọc xong lại nhớ nhà.',
  'Hôm nào họp mặt thì gọi mình nhé, mình ở ngay gần chợ phiên cũ, đi bộ một lúc là tới.',
  'Theo mình thì nên đưa chuyện này lên hội đồng hương để mọi người cùng góp ý cho trọn vẹn.',
  'Bác nào có ảnh cũ thì đăng lên cho anh em xem với, em tìm mãi trên mạng không thấy tấm nào.',
  'Đồng ý với bác ở trên, việc này phải có người đứng ra lo thì mới xong được.',
] as const

/** The menu on top of most pages. */
export const bar = `<div class="thanh"><ul>${menu(10)}</ul></div>`
