import { all, body, end, lead, menu, ps, type Site, title } from './parts.js'

const links = (words: readonly string[]): string =>
  words.map(word => `[ <a href="${word.length}.htm">${word}</a> ]`).join(' ')
const bar = links(['Trang chính', 'Thầy cô', 'Các khóa', 'Tin thư', 'Hình xưa', 'Liên lạc'])
const notes =
  '<p><b>Nhắn tin</b><br>Anh Lường Văn Thiệp ở đâu xin liên lạc về bạn cũ là Quàng Đình Bảo, ở ngay sau chợ cũ Lạc Khê.</p><p>Cô giáo Hoàng Thị Cúc đã từ trần ngày 19 tháng 8, thọ tám mươi ba tuổi.</p>'
const column = `<td width="180">${notes}<p>Lớp tiếng Thái mở vào tối thứ bảy hằng tuần, xin ghi danh với ban quản trị trước rằm.</p></td>`

/** Pages without a style sheet: the headline is told by its letters, the body by its column. */
export const old: readonly Site[] = [
  {
    name: 'a page of fonts: the name of the site in large letters over menus, a headline in two lines, columns at both sides',
    title,
    published: '2006-12-03',
    authors: ['Lò Văn Inh'],
    text: all,
    html: `<html><head><title>Đồng hương huyện Lạc Khê</title></head><body><p align="center"><font size="6">Đồng hương huyện Lạc Khê</font><br>Nơi gặp lại của người xa quê</p><p>${bar}</p><table><tr><td width="160">${notes}</td><td><p align="center"><font size="5"><b>Huyện Lạc Khê hoàn thành<br>xóa nhà tạm trước thời hạn</b></font></p><p align="center">Lò Văn Inh</p><p align="center"><i>3.12.2006</i></p>${ps(all)}</td>${column}</tr></table></body></html>`,
  },
  {
    name: 'a headline in larger letters with its date after one break, words of the day above',
    title,
    published: '2006-09-18T15:32+07:00',
    authors: [],
    text: all,
    html: `<html><head><title>.:: UBND huyen Lac Khe ::.</title></head><body><center><table><tr><td colspan="2">Chào mừng ngày hội toàn dân bảo vệ an ninh Tổ quốc! Thực hiện nếp sống văn minh trong việc cưới, việc tang và lễ hội.</td></tr><tr><td><table>${menu()
      .replaceAll('<li>', '<tr><td>')
      .replaceAll(
        '</li>',
        '</td></tr>',
      )}</table></td><td><b><font size="4">${title}</font></b><br><i>(Cập nhật lúc 15h32' - Thứ hai, ngày 18/09/2006)</i><br><br>${all.join('<br><br>')}</td></tr></table></center><p>Bản quyền thuộc UBND huyện Lạc Khê - Giấy phép số 87/GP-BC cấp ngày 24/01/2005. Chịu trách nhiệm nội dung: Ban biên tập trang tin. Mọi trích dẫn phải được sự đồng ý bằng văn bản của Ban biên tập và ghi rõ nguồn từ trang tin này, kể cả hình ảnh và các bản đồ.</p></body></html>`,
  },
  {
    name: 'a quotation for its margins, thanks and new books behind the mark of the end',
    title,
    published: '2002-08-15',
    authors: ['Thích Nguyên Hạnh'],
    text: all,
    html: `<html><head><title>Thu vien - Van hoc</title></head><body><center><font size="4">Tủ sách của người con xa quê ở Lạc Khê</font><br>${bar}</center><blockquote><center><font size="5"><b>${title}</b></font><p><i>Thích Nguyên Hạnh</i></p></center>${ps(all)}</blockquote><center><p>-- o0o --</p><p>Chân thành cảm ơn đạo hữu Diệu Tâm đã phát tâm đánh máy bài này cho thư viện của chúng tôi trong mùa an cư kiết hạ vừa qua.</p><p>Đưa lên mạng ngày 15-8-2002</p></center></body></html>`,
  },
  {
    name: 'a print version with the foot of the site under the text',
    title,
    published: '2011-03-09T15:12+07:00',
    authors: ['Thu Hạnh'],
    text: all,
    html: `<html><head><title>ĐÀI PHÁT THANH LẠC KHÊ - Bản in</title></head><body><form><table><tr><td><a href="#">In trang này</a> | <a href="#">Đóng cửa sổ</a></td></tr><tr><td>Kinh tế >> Làng nghề<br><span id="ctl00_lblDate">Cập nhật lúc 3:12 PM, 09/03/2011</span></td></tr><tr><td><span id="ctl00_lblTitle"><font size="4">${title}</font></span><br><br>${all.join('<br><br>')}<br><br><span id="ctl00_lblAuthor"><b>Thu Hạnh</b></span></td></tr><tr><td>Đường dẫn của bài viết: http://www.lackhe.example/Home/Xoa-nha-tam/20113/166231.lk</td></tr><tr><td>Bản quyền thuộc Đài Phát thanh Lạc Khê. Ghi rõ nguồn khi phát hành lại thông tin từ website này.</td></tr><tr><td>Giấy phép số 77/GP-BC do Bộ Văn hóa - Thông tin cấp ngày 14/5/2005. Giám đốc: Cầm Văn Tươi</td></tr><tr><td>Địa chỉ: số 9 đường Hùng Vương, thị trấn Lạc Khê - Điện thoại: (0210) 3 000 000 - Thư điện tử: bbt tại lackhe.example</td></tr></table></form></body></html>`,
  },
  {
    name: 'letters of readers under the text in the same cell, books of the writer between its paragraphs',
    title,
    published: '2000-03-01',
    authors: ['Lê Thị Huyền Châu'],
    text: [lead, ...body, end],
    html: `<html><head><title>Dòng sông - Số 37</title></head><body><table><tr><td>${bar}</td></tr><tr><td>Tùy bút - Số 37, ngày 1 tháng 3 năm 2000<br><font size="5"><b>${title}</b></font><br>Lê Thị Huyền Châu<br><br>${[lead, ...body.slice(0, 2)].join('<br><br>')}<table><tr><td><b>Đọc thêm cùng tác giả</b><br>Mùa nước nổi và chiếc xuồng ba lá (số 31)<br>Tiệm chạp phô của chú Xường (số 34)</td></tr></table>${[...body.slice(2), end].join('<br><br>')}<br><br><b>Thư bạn đọc về bài trên trang web</b><br><br>Bà Ng. T. Sương (Houston): Đọc bài của chị tôi nhớ bến đò cũ quá chừng, nhớ cả người lái đò mà ai cũng gọi là ông Sáu.</td></tr></table></body></html>`,
  },
  {
    name: 'a headline in a table of its own, the place and day under it, rights reserved below',
    title: 'THÔNG BÁO KHẨN',
    published: '1999-09-14',
    authors: [],
    text: all,
    html: `<html><head><title>Thong bao</title></head><body><table width="600"><tr><td><table bgcolor="#000099"><tr><td><p align="center"><b><font size="6">THÔNG BÁO KHẨN</font></b></p></td></tr></table><div align="right"><br><font>Lạc Khê, ngày 14 tháng 9 năm 1999</font></div><p align="justify"><b><font color="#FF0000" size="+1">${all[0]}</font></b>${all
      .slice(1)
      .map(text => `<p align="justify"><font>${text}</font>`)
      .join(
        '',
      )}<hr><p align="center"><font size="-2">HNDLK <b><a href="mailto:ban@lackhe.example">ban@lackhe.example</a></b>. All rights reserved.</font></td></tr></table></body></html>`,
  },
]
