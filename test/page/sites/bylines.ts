import { all } from './parts.js'

/** A byline: before the body or behind it, the authors that it names, and what of it stays in the text. */
export type Byline = {
  readonly name: string
  readonly before?: string
  readonly behind?: string
  readonly authors: readonly string[]
  readonly text?: readonly string[]
  /** True where it is read inside the body alone. */
  readonly inside?: boolean
}

/** Ways in which pages sign their articles. */
export const bylines: readonly Byline[] = [
  {
    name: 'a doctor with his degree, "Viết bởi" without a mark',
    before: '<div class="info">Viết bởi BSCKII. Quàng Tấn Phước</div>',
    authors: ['BSCKII. Quàng Tấn Phước'],
  },
  {
    name: 'a writer and the paper that had the article first',
    behind: '<div class="src"><a href="/n">Theo Mạnh Tiến (Đời Thường 24)</a></div>',
    authors: ['Mạnh Tiến'],
  },
  {
    name: 'a name and the job of a correspondent, in a box named for it',
    before: '<div><span class="byline">Quàng Thi, thông tín viên tại Sơn La</span></div>',
    authors: ['Quàng Thi'],
  },
  {
    name: 'a label with a comma, in a list on the author under a head of its own',
    before:
      '<section><strong>Thông tin tác giả</strong><ul><li>Tác giả, Quàng Hạ Thi</li><li>Vai trò, Báo Lạc Khê, Sơn La</li></ul></section>',
    authors: ['Quàng Hạ Thi'],
  },
  { name: 'a paper alone, in brackets its site', behind: '<p><i>Theo Thanh Niên (TNO)</i></p>', authors: [] },
  {
    name: 'a Catholic with the name of his saint',
    behind: '<p><b>Giuse Vi Minh Khiết</b></p>',
    authors: ['Giuse Vi Minh Khiết'],
  },
  { name: 'a label behind the body', behind: '<p><b>Tác giả: Lò Văn Inh</b></p>', authors: ['Lò Văn Inh'] },
  { name: 'a label before the body', before: '<div class="info">Tác giả: Lò Văn Inh</div>', authors: ['Lò Văn Inh'] },
  {
    name: 'a label and the name in boxes of their own',
    behind: '<div><span>Tác giả:</span> <strong>Quàng Thị Hoa</strong></div>',
    authors: ['Quàng Thị Hoa'],
  },
  {
    name: 'a label and the name in paragraphs of their own',
    behind: '<p>Tác giả</p><p>Quàng Thị Hoa</p>',
    authors: ['Quàng Thị Hoa'],
  },
  {
    name: 'text and pictures',
    behind: '<p style="text-align:right"><em>Bài, ảnh: Sùng A Páo</em></p>',
    authors: ['Sùng A Páo'],
  },
  {
    name: 'text and pictures with an "and"',
    behind: '<p><strong>Bài và ảnh: Sùng A Páo</strong></p>',
    authors: ['Sùng A Páo'],
  },
  {
    name: 'news and pictures with a dash',
    behind: '<p align="right">Tin - ảnh: <b>Hà Thị Vân</b></p>',
    authors: ['Hà Thị Vân'],
  },
  { name: 'news and pictures in capitals', behind: '<p>TIN, ẢNH: HÀ VÂN</p>', authors: ['HÀ VÂN'] },
  {
    name: 'one for the text, one for the pictures',
    behind: '<p>Bài: Lò Văn Inh - Ảnh: Mùa A Tủa</p>',
    authors: ['Lò Văn Inh'],
  },
  {
    name: 'one for the text, one for the pictures in a line of its own',
    behind: '<p>Bài: Lò Văn Inh</p><p>Ảnh: Mùa A Tủa</p>',
    authors: ['Lò Văn Inh'],
    text: [...all, 'Ảnh: Mùa A Tủa'],
  },
  { name: 'who writes', before: '<span class="small">Người viết: Cầm Thị Vui</span>', authors: ['Cầm Thị Vui'] },
  { name: 'who does it', behind: '<p><b>Thực hiện: Cầm Thị Vui</b></p>', authors: ['Cầm Thị Vui'] },
  {
    name: 'two names with a dash',
    behind: '<p><b>Lò Văn Inh - Quàng Thị Hoa</b></p>',
    authors: ['Lò Văn Inh', 'Quàng Thị Hoa'],
  },
  {
    name: 'two names with an "and"',
    behind: '<p style="text-align:right"><strong>Lò Văn Inh và Quàng Thị Hoa</strong></p>',
    authors: ['Lò Văn Inh', 'Quàng Thị Hoa'],
  },
  {
    name: 'two names with a comma before the body',
    before: '<p class="tg">Lò Văn Inh, Quàng Thị Hoa</p>',
    authors: ['Lò Văn Inh', 'Quàng Thị Hoa'],
  },
  {
    name: 'a name and the office behind the body',
    behind: '<p align="right"><b>Vì Văn Tâm</b><br><i>(Văn phòng HĐND huyện)</i></p>',
    authors: ['Vì Văn Tâm'],
  },
  {
    name: 'a name and the office after a dash',
    behind: '<p><strong>Vì Văn Tâm - VP Huyện ủy</strong></p>',
    authors: ['Vì Văn Tâm'],
  },
  {
    name: 'a name and the office after a comma',
    behind: '<p><em>Vì Văn Tâm, Trung tâm Văn hóa huyện</em></p>',
    authors: ['Vì Văn Tâm'],
  },
  { name: 'a name and the place in brackets', behind: '<p><b>Vì Văn Tâm (Lạc Khê)</b></p>', authors: ['Vì Văn Tâm'] },
  { name: 'a correspondent', behind: '<p><b>CTV Vì Văn Tâm</b></p>', authors: ['Vì Văn Tâm'] },
  {
    name: 'a name of two syllables in italics',
    behind: '<p style="text-align:right"><i>Minh Khuê</i></p>',
    authors: ['Minh Khuê'],
  },
  { name: 'a name of one syllable at the right', behind: '<p align="right"><b>Khuê</b></p>', authors: ['Khuê'] },
  { name: 'an initial and a name', behind: '<p align="right"><b>T. Hương</b></p>', authors: ['T. Hương'] },
  { name: 'initials with stops', behind: '<p><b>N.V.A</b></p>', authors: ['N.V.A'] },
  {
    name: 'a name in capitals in the same paragraph after a break',
    behind: '<p>Các đại biểu tham quan mô hình tại xã.<br><br><b>MÙA A TỦA</b></p>',
    inside: true,
    authors: ['MÙA A TỦA'],
    text: [...all, 'Các đại biểu tham quan mô hình tại xã.'],
  },
  {
    name: 'a name in bold inside the last paragraph',
    behind: '<p>Các đại biểu tham quan mô hình tại xã. <b>Mùa A Tủa</b></p>',
    inside: true,
    authors: ['Mùa A Tủa'],
    text: [...all, 'Các đại biểu tham quan mô hình tại xã.'],
  },
  { name: 'a name and "according to"', behind: '<p><b>Mùa A Tủa</b> (theo TTXVN)</p>', authors: ['Mùa A Tủa'] },
  { name: 'a newspaper alone', behind: '<p><i>Theo Báo Nhân Dân</i></p>', authors: [] },
  { name: 'a source in brackets', behind: '<p>(Nguồn: TTXVN)</p>', authors: [] },
  { name: 'a site', behind: '<p><em>Nguồn: lackhe.example</em></p>', authors: [] },
  { name: 'the editors', behind: '<p><b>BBT</b></p>', authors: [] },
  { name: 'the editors in words', behind: '<p align="right"><b>Ban Biên tập</b></p>', authors: [] },
  {
    name: 'an office',
    behind: '<p><b>Phòng Văn hóa và Thông tin huyện</b></p>',
    authors: [],
    text: [...all, 'Phòng Văn hóa và Thông tin huyện'],
  },
  { name: 'a name, then the editors', behind: '<p><b>Lò Thị Xuân</b></p><p>BBT</p>', authors: ['Lò Thị Xuân'] },
  {
    name: 'a name, then the source',
    behind: '<p><strong>Lò Thị Xuân</strong></p><p>Nguồn: Báo Sơn La</p>',
    authors: ['Lò Thị Xuân'],
  },
  { name: 'the name before the date', before: '<div>Lò Thị Xuân - 18/09/2020 08:30</div>', authors: ['Lò Thị Xuân'] },
  { name: 'the name behind the date', before: '<div>18/09/2020 | Lò Thị Xuân</div>', authors: ['Lò Thị Xuân'] },
  {
    name: 'who posts it, with the time',
    before: '<div>Đăng bởi: Lò Thị Xuân | 18/09/2020 | 312 lượt xem</div>',
    authors: ['Lò Thị Xuân'],
  },
  {
    name: 'an administrator who posts it, a name behind the body',
    before: '<div>Đăng bởi: admin - 18/09/2020</div>',
    behind: '<p><b>Lò Thị Xuân</b></p>',
    authors: ['Lò Thị Xuân'],
  },
  { name: 'a reporter', before: '<p>PV: Lò Thị Xuân</p>', authors: ['Lò Thị Xuân'] },
  { name: 'a degree before the name', behind: '<p><b>ThS. Lò Thị Xuân</b></p>', authors: ['ThS. Lò Thị Xuân'] },
  { name: 'who gathers it', behind: '<p><b>Lò Thị Xuân (tổng hợp)</b></p>', authors: ['Lò Thị Xuân'] },
  {
    name: 'stars and bars around the name',
    behind: '<p>*** Lò Thị Xuân ***</p>',
    inside: true,
    authors: ['Lò Thị Xuân'],
  },
  { name: 'a dash before the name', behind: '<p><i>- Lò Thị Xuân -</i></p>', authors: ['Lò Thị Xuân'] },
  {
    name: 'a link to the pages of the author',
    before: '<div class="tg"><a href="/tac-gia/x">Lò Thị Xuân</a></div>',
    authors: ['Lò Thị Xuân'],
  },
  { name: 'a name of the highlands', behind: "<p><b>H'Linh Niê</b></p>", authors: ["H'Linh Niê"] },
  {
    name: 'a place at the end that is no name',
    behind: '<p><b>Lạc Khê, ngày 18/9/2020</b></p>',
    authors: [],
    text: [...all, 'Lạc Khê, ngày 18/9/2020'],
  },
  {
    name: 'a name behind the mark of the end',
    behind: '<p>Các đại biểu tham quan mô hình tại xã./. Lò Thị Xuân</p>',
    authors: ['Lò Thị Xuân'],
    text: [...all, 'Các đại biểu tham quan mô hình tại xã./.'],
    inside: true,
  },
  {
    name: 'a name in italics in brackets inside the last paragraph',
    behind: '<p>Các đại biểu tham quan mô hình tại xã. <i>(Lò Thị Xuân)</i></p>',
    authors: ['Lò Thị Xuân'],
    text: [...all, 'Các đại biểu tham quan mô hình tại xã.'],
    inside: true,
  },
  {
    name: 'a person of the story in bold at the end of the last paragraph',
    behind: '<p>Đứng đầu danh sách khen thưởng là bà <b>Lò Thị Xuân</b></p>',
    authors: [],
    text: [...all, 'Đứng đầu danh sách khen thưởng là bà Lò Thị Xuân'],
    inside: true,
  },
  {
    name: 'a person of a list',
    behind: '<ul><li>Lò Thị Xuân</li><li>Vì Văn Tâm</li></ul>',
    authors: [],
    text: [...all, 'Lò Thị Xuân', 'Vì Văn Tâm'],
    inside: true,
  },
  {
    name: 'the hand that signs a letter',
    behind: '<table><tr><td>Nơi nhận:<br>- Như trên;</td><td>CHỦ TỊCH<br><br>Lò Thị Xuân</td></tr></table>',
    authors: [],
    inside: true,
    text: [...all, 'Nơi nhận:', '- Như trên;', 'CHỦ TỊCH', 'Lò Thị Xuân'],
  },
  { name: 'titles of others right behind the body', behind: '<p><b>Tin Mới</b></p>', authors: [] },
  {
    name: 'a name in the margin of the body behind a picture credit',
    behind:
      '<p style="text-align:center"><img src="a.jpg"><br><i>Quang cảnh hội nghị</i></p><p style="text-align:right"><b>Đào Mai</b></p>',
    authors: ['Đào Mai'],
    text: [...all, 'Quang cảnh hội nghị'],
    inside: true,
  },
]
