import { bar, body, cards, type Empty, end, lead, menu, news, page } from './parts.js'

const foot =
  '<div class="chan"><p>Cơ quan chủ quản: UBND huyện Lạc Khê. Giấy phép số 12/GP-TTĐT. Trụ sở: số 1 đường Thanh Niên, thị trấn Lạc Khê</p></div>'
const long = `${body[1]} ${body[3]}`
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** Pages that serve a purpose and hold no article: templates, shells, forms, errors, walls, lists of people, things and days. */
export const services: readonly Empty[] = [
  {
    name: 'a shell of Angular with its bindings',
    html: page(
      '<title>{{pageTitle}}</title>',
      `<div ng-app="portal" ng-controller="DetailCtrl">${bar}<h1 class="title">{{item.title}}</h1><span>{{item.publishedDate | date:'dd/MM/yyyy HH:mm'}}</span><p class="sapo">{{item.summary}} {{item.summaryMore}} {{item.lead}}</p><div ng-bind-html="item.content">{{item.content}} {{item.contentMore}} {{item.contentRest}} {{item.footnote}} {{item.source}}</div><div ng-repeat="n in related"><a href="/tin/{{n.slug}}">{{n.title}}</a></div></div>${foot}`,
    ),
  },
  {
    name: 'a template of Jinja with texts of the site between its marks',
    html: page(
      '<title>{% block title %}Tin tức{% endblock %}</title>',
      `${bar}<div class="container">{% for post in posts %}<div class="post"><h2><a href="{{ post.url }}">{{ post.title }}</a></h2><p>{{ post.excerpt | truncatewords:40 }} Đăng bởi {{ post.author.full_name }} vào lúc {{ post.created_at | date:"d/m/Y" }} trong mục {{ post.category.name }}</p></div>{% empty %}<p>Hiện chưa có bài viết nào trong chuyên mục này, mời bạn đọc quay lại sau hoặc xem các chuyên mục khác của trang.</p>{% endfor %}</div>${foot}`,
    ),
  },
  {
    name: 'a template of Blade for one article',
    html: page(
      '<title>{{ $post->title }} - Huyện Lạc Khê</title>',
      `${bar}<div class="detail"><h1>{{ $post->title }}</h1>@if($post->lead)<p class="lead">{!! $post->lead !!} {{ $post->place }} {{ $post->author }}</p>@endif<div class="content">{!! $post->content !!}<p>Bài viết thuộc chuyên mục {{ $post->category->name }}, được đăng lúc {{ $post->created_at->format('d/m/Y H:i') }} bởi {{ $post->user->name }} và có {{ $post->views }} lượt xem.</p></div>@foreach($others as $other)<li><a href="{{ route('post', $other) }}">{{ $other->title }}</a></li>@endforeach</div>${foot}`,
    ),
  },
  {
    name: 'a template of PHP',
    html: page(
      "<title><?php echo $row['tieude']; ?></title>",
      `${bar}<div id="noidung"><h1><?php echo $row['tieude']; ?></h1><p><?php echo $row['tomtat']; ?></p><div><?php echo $row['noidung']; ?></div><?php while ($r = mysql_fetch_array($kq)) { ?><li><a href="chitiet.php?id=<?php echo $r['id']; ?>"><?php echo $r['tieude']; ?></a></li><?php } ?></div>${foot}`,
    ),
  },
  {
    name: 'a template of classic ASP',
    html: page(
      '<title><%=rs("TieuDe")%></title>',
      `${bar}<table><tr><td class="tieude"><%=rs("TieuDe")%></td></tr><tr><td><%=rs("TomTat")%> <%=rs("NoiDung")%> <%=rs("NguonTin")%> <%=rs("TacGia")%></td></tr><% do while not rs2.eof %><tr><td><a href="tin.asp?id=<%=rs2("ID")%>"><%=rs2("TieuDe")%> (<%=FormatDateTime(rs2("NgayDang"), 2)%>)</a></td></tr><% rs2.movenext : loop %></table>${foot}`,
    ),
  },
  {
    name: 'a theme of a paper filled with Latin',
    html: page(
      '<title>Báo điện tử - Giao diện mẫu</title>',
      `${bar}<h1>Tiêu đề bài viết mẫu cho giao diện báo điện tử</h1><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p><p>Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.</p><p>Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.</p>${news(5)}${foot}`,
    ),
  },
  {
    name: 'a theme whose blocks all hold the same words',
    html: page(
      '<title>Mẫu trang tin tức</title>',
      `${bar}<section><h2>Giới thiệu chung về trang tin</h2>${times(6, () => `<div class="khoi"><h4>Tiêu đề tin</h4><p>${lead}</p></div>`).join('')}</section>${foot}`,
    ),
  },
  {
    name: 'a page that wants scripts switched on',
    html: page(
      '<title>Cổng thông tin điện tử</title>',
      '<div id="root"><p>Trình duyệt của bạn đã tắt JavaScript. Vui lòng bật JavaScript trong phần cài đặt của trình duyệt để có thể xem đầy đủ nội dung của Cổng thông tin điện tử.</p></div>',
    ),
  },
  {
    name: 'a check of the browser',
    html: page(
      '<title>Just a moment...</title>',
      '<h1>baolackhe.example</h1><h2>Đang kiểm tra trình duyệt của bạn</h2><p>Vui lòng xác minh bạn là con người bằng cách hoàn thành thao tác bên dưới. Trang web cần xem xét tính bảo mật của kết nối trước khi tiếp tục tải nội dung.</p>',
    ),
    reason: 'error page',
  },
  {
    name: 'a page that leads on to another address',
    html: page(
      '<title>Đang chuyển hướng</title>',
      '<p>Trang thông tin đã chuyển sang địa chỉ mới. Nếu trình duyệt không tự động chuyển sau 5 giây, xin vui lòng bấm <a href="http://moi.example">vào đây</a> để tiếp tục truy cập trang thông tin điện tử.</p>',
    ),
  },
  {
    name: 'a wall of consent',
    html: page(
      '<title>Báo Lạc Khê</title>',
      '<div class="cookie-consent"><h2>Chúng tôi tôn trọng quyền riêng tư của bạn</h2><p>Trang web này sử dụng cookie và các công nghệ tương tự để ghi nhớ lựa chọn của bạn, đo lường lưu lượng truy cập và cải thiện chất lượng dịch vụ. Bằng việc bấm Đồng ý, bạn chấp nhận việc sử dụng này.</p><a href="#">Đồng ý</a></div>',
    ),
  },
  {
    name: 'a name that is for sale',
    html: page(
      '<title>lackhe.example</title>',
      '<h1>Tên miền lackhe.example đã được đăng ký</h1><p>Tên miền này đã được đăng ký qua nhà đăng ký tên miền Phương Bắc và hiện chưa trỏ về máy chủ nào. Nếu bạn là chủ sở hữu tên miền, vui lòng đăng nhập trang quản trị để cấu hình.</p><p>Liên hệ hotline 1900.0000 để được tư vấn đăng ký tên miền, lưu trữ web và thư điện tử doanh nghiệp.</p>',
    ),
  },
  {
    name: 'an account that was closed',
    html: page(
      '<title>Website tạm ngưng hoạt động</title>',
      '<h1>Website tạm ngưng hoạt động</h1><p>Dịch vụ lưu trữ của website này đã hết hạn sử dụng hoặc bị tạm khóa. Quý khách là chủ website vui lòng liên hệ bộ phận chăm sóc khách hàng để được hỗ trợ gia hạn dịch vụ.</p>',
    ),
    reason: 'error page',
  },
  ...[
    [
      'Rất tiếc, trang bạn tìm không có',
      'Có thể địa chỉ đã bị gõ sai, hoặc bài viết đã được chuyển sang chuyên mục khác trong lần nâng cấp gần đây của hệ thống. Mời bạn dùng ô tìm kiếm ở đầu trang.',
    ],
    [
      'Xin lỗi! Chúng tôi không tìm thấy nội dung bạn yêu cầu',
      'Đường dẫn bạn vừa truy cập không còn trên hệ thống. Bạn có thể quay lại trang chủ hoặc liên hệ ban quản trị để được trợ giúp.',
    ],
    [
      'Bài viết bạn tìm kiếm không tồn tại',
      'Bài viết này có thể đã bị xóa hoặc chưa được phê duyệt xuất bản. Vui lòng kiểm tra lại đường dẫn hoặc chọn một chuyên mục trên thanh menu.',
    ],
    [
      'Đã có lỗi xảy ra',
      'Hệ thống không xử lý được yêu cầu của bạn. Chúng tôi đã ghi nhận sự cố này và sẽ khắc phục trong thời gian sớm nhất, mong bạn đọc thông cảm.',
    ],
    [
      'Bạn không có quyền truy cập trang này',
      'Nội dung này chỉ dành cho thành viên đã được cấp quyền. Vui lòng đăng nhập bằng tài khoản công vụ, hoặc liên hệ quản trị viên của đơn vị để được cấp quyền xem.',
    ],
    [
      'Oops! Trang không tồn tại',
      'Trang bạn đang tìm đã bị xóa, đổi tên hoặc tạm thời không truy cập được. Bạn hãy thử quay lại trang chủ và tìm từ đầu nhé, cảm ơn bạn.',
    ],
    [
      'Lỗi 404',
      'Chúng tôi không tìm thấy trang mà bạn yêu cầu. Có thể trang đã được chuyển sang địa chỉ khác, hoặc đường dẫn trong thư mục đánh dấu của bạn đã cũ.',
    ],
  ].map(([head = '', text = '']) => ({
    name: `an error that says "${head}"`,
    html: page(
      '<title>Cổng thông tin huyện Lạc Khê</title>',
      `${bar}<div class="thongbao"><h2>${head}</h2><p>${text}</p></div>${foot}`,
    ),
    reason: 'error page',
  })),
  {
    name: 'a module of DotNetNuke that failed',
    html: page(
      '<title>Tin tức - Huyện Lạc Khê</title>',
      `${bar}<div class="dnnFormMessage dnnFormValidationSummary">Error: Chi tiết tin is currently unavailable.</div><div>DotNetNuke.Services.Exceptions.ModuleLoadException: Object reference not set to an instance of an object. at ViewDetail.Page_Load(Object sender, EventArgs e) in C:\\inetpub\\wwwroot\\DesktopModules\\News\\ViewDetail.ascx.cs:line 88</div>${foot}`,
    ),
    reason: 'error page',
  },
  {
    name: 'a warning of the database in place of the article',
    html: page(
      '<title>Chi tiết tin</title>',
      `${bar}<div>Warning: mysql_fetch_array(): supplied argument is not a valid MySQL result resource in /home/lackhe/public_html/modules/news/detail.php on line 112</div><div>Warning: Cannot modify header information - headers already sent by (output started at /home/lackhe/public_html/index.php:3)</div>${foot}`,
    ),
    reason: 'error page',
  },
  {
    name: 'thanks for a letter that was sent',
    html: page(
      '<title>Gửi ý kiến thành công</title>',
      `${bar}<h3>Gửi ý kiến thành công</h3><p>Cảm ơn bạn đã gửi ý kiến đóng góp. Ý kiến của bạn đã được chuyển đến ban biên tập và sẽ được hiển thị sau khi kiểm duyệt. Hệ thống tự động quay lại trang trước sau 5 giây.</p>${foot}`,
    ),
  },
  {
    name: 'a wall before an article that is paid for',
    html: page(
      '<title>Đăng nhập để đọc tiếp</title>',
      `${bar}<div class="paywall"><h3>Đăng nhập để đọc tiếp</h3><p>Bài viết này dành riêng cho thành viên trả phí. Mời bạn đăng nhập hoặc đăng ký gói đọc báo điện tử để xem toàn bộ nội dung, cùng kho lưu trữ hơn 20 năm của tòa soạn.</p><input type="password"></div>${foot}`,
    ),
  },
  {
    name: 'a list of offices with what each does, its telephone and its mail',
    html: page(
      '<title>Danh bạ cơ quan - Huyện Lạc Khê</title>',
      `${bar}<h2>Danh bạ cơ quan</h2>${times(9, at => `<div class="cq"><b>Phòng Nghiệp vụ ${at + 1}</b><br>Chức năng: tham mưu giúp UBND huyện quản lý nhà nước về lĩnh vực được phân công, kiểm tra việc chấp hành pháp luật.<br>Điện thoại: 0212.388.00${at} - Email: phong${at}@lackhe.example</div>`).join('')}${foot}`,
    ),
  },
  {
    name: 'a directory of staff in cards: photo, name, post, telephone',
    html: page(
      '<title>Cơ cấu tổ chức</title>',
      `${bar}<h1>Lãnh đạo huyện</h1><div class="row">${times(8, at => `<div class="col-3 staff"><img src="${at}.jpg"><h4>Lò Văn ${String.fromCharCode(65 + at)}</h4><p>Phó Chủ tịch UBND huyện, phụ trách khối ${at + 1}</p><p>Điện thoại: 0912.000.00${at}</p><p>Email: lv${at}@lackhe.example</p></div>`).join('')}</div>${foot}`,
    ),
  },
  {
    name: 'what a feed is, then the feeds of the paper',
    html: page(
      '<title>RSS - Báo Lạc Khê</title>',
      `${bar}<h1>RSS</h1><p>RSS là định dạng dùng để trao đổi nội dung giữa các trang web, giúp bạn đọc theo dõi tin mới mà không cần mở từng trang. Bạn cần một chương trình đọc RSS để sử dụng các đường dẫn dưới đây.</p><p>Tòa soạn giữ bản quyền đối với mọi nội dung được cung cấp qua RSS và đề nghị ghi rõ nguồn khi sử dụng lại.</p><ul>${times(14, at => `<li>Chuyên mục ${at + 1} <a href="/rss/muc-${at}.rss">https://baolackhe.example/rss/muc-${at}.rss</a></li>`).join('')}</ul>${foot}`,
    ),
  },
  {
    name: 'goods of a cooperative with prices and a description each',
    html: page(
      '<title>Sản phẩm OCOP huyện Lạc Khê</title>',
      `${bar}<h1>Sản phẩm OCOP</h1><div class="sp">${cards(8, (_, brief, at) => `<div class="san-pham"><a href="/sp/${at}"><img src="${at}.jpg"></a><h3><a href="/sp/${at}">Mật ong rừng ${at + 1}</a></h3><div class="gia">${at + 1}50.000 đ</div><p>${brief}</p><a class="mua" href="/gio?id=${at}">Thêm vào giỏ hàng</a></div>`)}</div>${foot}`,
    ),
  },
  {
    name: 'results of a poll',
    html: page(
      '<title>Kết quả thăm dò ý kiến</title>',
      `${bar}<h2>Kết quả thăm dò ý kiến</h2><p>Theo bạn, việc giải quyết thủ tục hành chính tại bộ phận một cửa của huyện trong năm vừa qua đã đáp ứng yêu cầu của người dân và doanh nghiệp ở mức độ nào?</p><table><tr><td>Rất tốt</td><td>412 phiếu</td><td>61,3%</td></tr><tr><td>Tốt</td><td>180 phiếu</td><td>26,8%</td></tr><tr><td>Chưa tốt</td><td>80 phiếu</td><td>11,9%</td></tr></table><p>Tổng số phiếu: 672</p>${foot}`,
    ),
  },
  {
    name: 'the opinions of readers on an article, without the article',
    html: page(
      '<title>Ý kiến bạn đọc</title>',
      `${bar}<h3>Ý kiến bạn đọc (6)</h3>${cards(6, (_, brief, at) => `<div class="yk"><b>Nguyễn Văn ${String.fromCharCode(65 + at)}</b> - 1${at}:20 18/09/2012<p>Tôi thấy ${brief.toLowerCase()} Mong chính quyền sớm có câu trả lời cho bà con.</p><a href="#">Trả lời</a> <a href="#">Thích</a></div>`)}${foot}`,
    ),
  },
  {
    name: 'a calendar of events with a sentence each',
    html: page(
      '<title>Lịch sự kiện tháng 9</title>',
      `${bar}<h2>Lịch sự kiện</h2><div class="events">${cards(9, (name, brief, at) => `<div class="event"><div class="day">1${at}<span>Th9</span></div><div class="what"><a href="/sk/${at}">${name}</a><p>${brief}</p><p>Địa điểm: Hội trường huyện</p></div></div>`)}</div>${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'the work of the week by days',
    html: page(
      '<title>Lịch công tác tuần 38</title>',
      `${bar}<h2>Lịch công tác tuần</h2><table border="1"><tr><th>Ngày</th><th>Sáng</th><th>Chiều</th></tr>${times(6, at => `<tr><td>Thứ ${at + 2}</td><td>8h: Đồng chí Chủ tịch họp giao ban với các phòng, ban tại phòng họp số ${at + 1}</td><td>14h: Đồng chí Phó Chủ tịch kiểm tra công trình tại xã Phú Đông</td></tr>`).join('')}</table>${foot}`,
    ),
  },
  {
    name: 'pages of a printed paper to leaf through',
    html: page(
      '<title>Báo in - Số 5120 ra ngày 18/9/2018</title>',
      `${bar}<h1>Số 5120 (18/9/2018)</h1><div id="flipbook">${times(12, at => `<div class="page"><img src="/bao-in/5120/trang${at + 1}.jpg"><span>Trang ${at + 1}</span></div>`).join('')}</div><ul class="so-khac">${times(20, at => `<li><a href="/bao-in/${5100 + at}">Báo Lạc Khê số ${5100 + at}</a></li>`).join('')}</ul>${foot}`,
    ),
  },
  {
    name: 'a frame set of an old site',
    html: '<html><head><title>UBND huyen Lac Khe</title></head><frameset cols="180,*"><frame src="menu.htm"><frame src="main.htm"><noframes><body><p>Trang web này sử dụng khung, nhưng trình duyệt của bạn không hỗ trợ khung. Xin hãy dùng trình duyệt khác để xem.</p></body></noframes></frameset></html>',
  },
  {
    name: 'a folder of a server',
    html: `<html><head><title>Index of /tintuc/2004</title></head><body><h1>Index of /tintuc/2004</h1><pre><a href="?C=N">Name</a> <a href="?C=M">Last modified</a> <a href="?C=S">Size</a>\n${times(20, at => `<a href="tin${at}.htm">tin${at}.htm</a>   18-Sep-2004 08:3${at % 10}   ${at + 3}.2K`).join('\n')}</pre></body></html>`,
  },
  {
    name: 'a map of the site',
    html: page(
      '<title>Sơ đồ cổng</title>',
      `${bar}<h1>Sơ đồ cổng</h1>${times(5, at => `<h3>Mục ${at + 1}</h3><ul>${menu(8)}</ul>`).join('')}${foot}`,
    ),
  },
  {
    name: 'a splash with words of welcome',
    url: 'http://lackhe.example/',
    html: page(
      '<title>Chào mừng</title>',
      '<center><h1>CHÀO MỪNG QUÝ VỊ ĐẾN VỚI TRANG THÔNG TIN ĐIỆN TỬ HUYỆN LẠC KHÊ</h1><p>Trang thông tin được xây dựng nhằm giới thiệu tiềm năng, thế mạnh của huyện, mời gọi đầu tư và phục vụ nhu cầu tra cứu của nhân dân trong và ngoài huyện.</p><a href="/vi">Vào trang</a></center>',
    ),
    reason: 'home',
  },
  {
    name: 'a form of registration with its terms',
    html: page(
      '<title>Đăng ký thành viên</title>',
      `${bar}<h1>Đăng ký thành viên</h1><form><p>Để đăng ký tài khoản, bạn phải đồng ý với các điều khoản sử dụng của diễn đàn. Ban quản trị có quyền xóa bài viết hoặc khóa tài khoản vi phạm mà không cần báo trước.</p><input name="user"><input type="password"><input type="password"><p>Tôi đồng ý</p></form>${foot}`,
    ),
  },
  {
    name: 'a page that is still empty, with the latest titles beside it',
    html: page(
      '<title>Giới thiệu - Huyện Lạc Khê</title>',
      `${bar}<h1>Giới thiệu</h1><p>Nội dung đang được cập nhật.</p><div class="moi">${news(8)}</div>${foot}`,
    ),
  },
  {
    name: 'a file to be read on the page, nothing but its name',
    html: page(
      '<title>Báo cáo kinh tế - xã hội quý III</title>',
      `${bar}<h1>Báo cáo kinh tế - xã hội quý III</h1><object data="/bc3.pdf"></object><p><a href="/bc3.pdf">Tải tệp đính kèm</a></p>${news(8)}${foot}`,
    ),
  },
  {
    name: 'prices of gold and of currencies',
    html: page(
      '<title>Tỷ giá - Giá vàng</title>',
      `${bar}<h2>Tỷ giá</h2><table>${times(12, at => `<tr><td>Ngoại tệ ${at}</td><td>2${at}.450</td><td>2${at}.610</td></tr>`).join('')}</table><p>Nguồn: Ngân hàng Ngoại thương. Số liệu được cập nhật lúc 08:30 ngày 18/9/2019, chỉ có giá trị tham khảo.</p>${foot}`,
    ),
  },
  {
    name: 'the weather of the districts, a sentence for each',
    html: page(
      '<title>Dự báo thời tiết tỉnh Sơn La</title>',
      `${bar}<h1>Thời tiết</h1>${times(8, at => `<div class="tp"><h3><a href="/tt/${at}">Huyện ${at + 1}</a></h3><span>2${at}°C</span><p>Nhiều mây, có mưa rào và dông vài nơi, gió nhẹ, độ ẩm trung bình 8${at}%, đêm và sáng trời lạnh.</p></div>`).join('')}${foot}`,
    ),
  },
  {
    name: 'leaders of a town, a paragraph on the duties of each',
    html: page(
      '<title>Phân công nhiệm vụ</title>',
      `${bar}<h2>Thường trực HĐND</h2>${times(5, at => `<div class="ld"><img src="${at}.jpg"><a href="/ld/${at}"><b>Cầm Thị ${String.fromCharCode(65 + at)}</b></a><p>${long}</p></div>`).join('')}${foot}`,
    ),
  },
  {
    name: 'a page of videos: the one that runs with a long word on it, others below',
    html: page(
      '<title>Truyền hình - Huyện Lạc Khê</title><meta property="og:type" content="video.other">',
      `${bar}<div class="player"><video src="a.mp4"></video><h1>Bản tin thời sự ngày 18/9/2021</h1><p>${lead}</p></div><div class="list">${cards(12, (name, _, at) => `<div class="v"><a href="/v/${at}"><img></a><a href="/v/${at}">${name}</a><span>05:1${at % 10}</span></div>`)}</div>${foot}`,
    ),
  },
  {
    name: 'words of welcome of a site whose title is its name, then blocks of titles',
    html: page(
      '<title>Hội Nông dân huyện Lạc Khê</title>',
      `${bar}<div class="gt"><p>${lead} ${end}</p></div>${times(4, at => `<div class="khoi"><h3><a href="/m${at}">Mục ${at}</a></h3><ul>${news(5, 'li', at)}</ul></div>`).join('')}${foot}`,
    ),
  },
  {
    name: 'links to banks, ministries and papers with a word on each',
    html: page(
      '<title>Liên kết website</title>',
      `${bar}<h1>Liên kết website</h1>${times(10, at => `<p><a href="http://lk${at}.example">www.lk${at}.example</a><br>Trang thông tin của cơ quan số ${at}, cung cấp tin tức, văn bản và dịch vụ công trong lĩnh vực quản lý.</p>`).join('')}${foot}`,
    ),
    reason: 'listing',
  },
  {
    name: 'a site for printing that lists what was chosen',
    html: page(
      '<title>In danh sách tin</title>',
      `<h3>DANH SÁCH TIN BÀI ĐÃ ĐĂNG</h3>${cards(8, (name, brief, at) => `<p><b>${at + 1}. ${name}</b> (1${at}/9/2015)</p><p>${brief}</p><p>http://lackhe.example/tin/${at}.html</p>`)}<script>window.print()</script>`,
    ),
  },
  {
    name: 'a whole page of one advertisement for readers',
    html: page(
      '<title>Bảng giá quảng cáo - Báo Lạc Khê</title>',
      `${bar}<h1>Bảng giá quảng cáo</h1><table border="1">${times(10, at => `<tr><td>Vị trí ${at + 1}</td><td>300 x ${at + 1}00</td><td>${at + 2}.000.000 đ/tuần</td></tr>`).join('')}</table><p>Liên hệ quảng cáo: 0212.388.0000</p>${foot}`,
    ),
  },
  {
    name: 'a story that was left without its text',
    html: page(
      '<title>Khánh thành trường tiểu học Phú Đông</title>',
      `${bar}<h1>Khánh thành trường tiểu học Phú Đông</h1><p>18/09/2012</p><div class="khac">${news(10)}</div>${foot}`,
    ),
  },
  {
    name: 'a film under its head, then the opinions of readers in a box without a name',
    html: page(
      '<title>Khánh thành trường tiểu học Phú Đông</title><meta property="og:type" content="article">',
      `${bar}<h1>Khánh thành trường tiểu học Phú Đông</h1><video src="a.mp4"></video><div class="yk"><h3>Ý kiến bạn đọc</h3>${cards(4, (_, brief, at) => `<div><b>Bạn đọc ${at}</b><p>Tôi thấy ${brief} Mong chính quyền quan tâm hơn nữa.</p></div>`)}</div>${foot}`,
    ),
  },
  {
    name: 'a film that the browser cannot show',
    html: page(
      '<title>Khánh thành trường tiểu học Phú Đông</title>',
      `${bar}<h1>Khánh thành trường tiểu học Phú Đông</h1><object></object><p>Bạn cần cài đặt Adobe Flash Player phiên bản 9 trở lên để có thể xem được nội dung này, tải về tại trang chủ của hãng sản xuất.</p>${foot}`,
    ),
  },
  {
    name: 'a thing that is sold, told at length',
    reason: 'product page',
    html: page(
      '<title>Mật ong bạc hà - Hợp tác xã Lạc Khê</title>',
      `${bar}<p><a href="/">Trang chủ</a> / <a href="/sp">Sản phẩm</a></p><h1>Mật ong bạc hà</h1><p>Chai 500 ml, giữ được 12 tháng ở nơi thoáng mát.</p><div><b>Đặt mua Mật ong bạc hà</b><p>Liên hệ để biết giá và đặt hàng.</p></div><h2>Mô tả sản phẩm</h2><p>${long}</p><p>${end} ${body[0]}</p><h3>Sản phẩm cùng loại</h3><div><a href="/cha">Chả cá</a></div><div><a href="/mang">Măng khô</a></div>${foot}`,
    ),
  },
  {
    name: 'an answer of a server that sends on to another address',
    reason: 'error page',
    html: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>301 Moved Permanently</title></head><body><h1>Moved Permanently</h1><p>The document has moved <a href="http://www.lackhe.example/">here</a>.</p><hr><address>Apache/2.4.3 Server at lackhe.example Port 80</address></body></html>',
  },
]
