import type { Message } from '../../language/language.js'

/** What commands do, and what their arguments and options mean. */
export const help = {
  'does.extract': { en: 'read pages and print their records', vi: 'đọc trang và in bản ghi' },
  'does.import': {
    en: 'read pages into a store, through a queue and workers',
    vi: 'nhập trang vào kho, qua hàng đợi và các luồng trích',
  },
  'does.work': {
    en: 'do jobs of imports that other processes run',
    vi: 'làm việc cho những lượt nhập do tiến trình khác chạy',
  },
  'does.status': { en: 'show where the store stands', vi: 'cho biết kho đang ở đâu' },
  'does.resume': { en: 'go on with what an import left', vi: 'làm tiếp những gì một lượt nhập để lại' },
  'does.retry': { en: 'try failed or quarantined sources again', vi: 'thử lại các nguồn hỏng hoặc bị cách ly' },
  'does.reprocess': { en: 'make anew what other rules made', vi: 'trích lại những gì do bộ quy tắc khác làm ra' },
  'does.forget': { en: 'remove sources and their records', vi: 'bỏ các nguồn cùng bản ghi của chúng' },
  'does.verify': { en: 'check every stored record', vi: 'kiểm tra từng bản ghi trong kho' },
  'does.backup': { en: 'copy the store', vi: 'sao lưu kho' },
  'does.search': {
    en: 'find pages by their words and by what their records state',
    vi: 'tìm trang theo từ ngữ và theo điều bản ghi nêu',
  },
  'does.get': { en: 'print one record', vi: 'in một bản ghi' },
  'does.officials': {
    en: 'people over all articles, and judgements over them',
    vi: 'nhân sự qua mọi bài, và nhận định về họ',
  },
  'does.stats': { en: 'figures over what was found', vi: 'số liệu thống kê trên những gì tìm thấy' },
  'does.redact': { en: 'take a person out of the store', vi: 'xóa tên một người khỏi kho' },
  'does.export': { en: 'write everything that is stored for others', vi: 'xuất mọi thứ trong kho cho người khác dùng' },
  'does.explain': {
    en: 'show where each value was read, or what was dropped',
    vi: 'chỉ ra mỗi giá trị được đọc ở đâu, hoặc phần nào bị loại',
  },
  'does.report': {
    en: 'write one article with its marks as one HTML file',
    vi: 'in một bài cùng các dấu thành một tệp HTML',
  },
  'does.serve': { en: 'serve the API and the web pages', vi: 'mở API và các trang web' },
  'does.key': { en: 'make a key for the service', vi: 'tạo khóa cho dịch vụ' },
  'does.plan': { en: 'print the steps of a pipeline in their order', vi: 'in các bước của một quy trình theo thứ tự' },
  'does.schema': { en: 'print the JSON Schemas', vi: 'in các lược đồ JSON' },
  'does.eval': { en: 'score against gold', vi: 'chấm điểm so với dữ liệu chuẩn' },
  'backup.file': { en: 'the file to write; it must not be there', vi: 'tệp sẽ ghi; tệp này chưa được có sẵn' },
  'eval.folders': {
    en: 'folders of gold files: <id>.json beside <id>.txt or <id>.html',
    vi: 'các thư mục dữ liệu chuẩn: <mã>.json cạnh <mã>.txt hoặc <mã>.html',
  },
  'eval.pages': {
    en: 'score the texts and metadata of pages instead of the fields',
    vi: 'chấm toàn văn và siêu dữ liệu của trang thay cho các trường',
  },
  'eval.part': {
    en: 'the part that is read while rules are written, or the one that is not',
    vi: 'phần được đọc khi viết quy tắc (open), hoặc phần niêm phong (sealed)',
  },
  'eval.errors': {
    en: 'list each miss and each false answer of the open part',
    vi: 'liệt kê từng giá trị bị sót và từng giá trị đọc sai của phần mở',
  },
  'eval.calibration': {
    en: 'print what the confidences are worth, as a Markdown table',
    vi: 'in bảng Markdown cho biết độ tin cậy đáng tin đến đâu',
  },
  'eval.json': { en: 'print everything as one JSON object', vi: 'in tất cả thành một đối tượng JSON' },
  'explain.paths': {
    en: 'files and folders to explain; - is the standard input',
    vi: 'tệp và thư mục cần giải thích; - là đầu vào chuẩn',
  },
  'explain.dropped': { en: 'what was dropped of the page, and why', vi: 'những phần bị loại khỏi trang, và vì sao' },
  'explain.layer': {
    en: 'draw these layers (see plan) instead of those that the fields read',
    vi: 'vẽ các lớp này (xem lệnh plan) thay cho những lớp mà các trường đọc',
  },
  'export.format': { en: 'the format', vi: 'định dạng' },
  'export.out': {
    en: 'the file or folder to write; it must not be there yet, and is there only when all of it is written (until then its name ends in .part)',
    vi: 'tệp hoặc thư mục sẽ ghi; chưa được có sẵn, và chỉ xuất hiện khi đã ghi xong (trước đó tên có đuôi .part)',
  },
  'export.people': {
    en: 'also persons without office, who are left out otherwise',
    vi: 'kèm cả người không giữ chức vụ, vốn được để ngoài',
  },
  'export.bom': {
    en: 'begin CSV tables with a byte order mark, for Excel',
    vi: 'mở đầu bảng CSV bằng dấu thứ tự byte (BOM), cho Excel',
  },
  'extract.paths': {
    en: 'files and folders to read; - is the standard input',
    vi: 'tệp và thư mục cần đọc; - là đầu vào chuẩn',
  },
  'extract.format': { en: 'what is written', vi: 'dạng kết quả' },
  'forget.uris': {
    en: 'sources, folders or archives, as status --list names them',
    vi: 'nguồn, thư mục hoặc gói lưu trữ, theo tên mà status --list in ra',
  },
  'get.id': { en: 'the id of a record, or the beginning of one', vi: 'mã của một bản ghi, hoặc phần đầu của mã' },
  'get.dropped': { en: 'what was judged of each block of the page', vi: 'phán định về từng khối của trang' },
  'get.terms': {
    en: 'the terms that tell the article from the others of the store',
    vi: 'các từ khóa phân biệt bài này với những bài khác trong kho',
  },
  'import.paths': {
    en: 'files and folders to import; - is the standard input',
    vi: 'tệp và thư mục cần nhập; - là đầu vào chuẩn',
  },
  'import.dry-run': {
    en: 'say what would be done, and change nothing',
    vi: 'chỉ cho biết sẽ làm gì, không thay đổi gì',
  },
  'import.keep-sources': {
    en: 'keep the pages themselves in the store, compressed, beside their records',
    vi: 'giữ cả trang gốc trong kho, nén lại, bên cạnh bản ghi',
  },
  'report.format': { en: 'how the report is written', vi: 'dạng báo cáo' },
  'key.name': { en: 'whose key it is', vi: 'khóa này của ai' },
  'key.scopes': { en: 'what it allows', vi: 'khóa cho phép làm gì' },
  'officials.words': {
    en: 'words of the name; with --judge the ids of two candidates',
    vi: 'từ ngữ của tên người; với --judge là mã của hai ứng viên',
  },
  'officials.post': { en: 'a rank they had', vi: 'chức vụ từng giữ' },
  'officials.body': { en: 'the body of it', vi: 'cơ quan của chức vụ ấy' },
  'conditions.level': { en: 'the level of the body', vi: 'cấp của cơ quan' },
  'officials.province': {
    en: 'the province in which they held it, of before or after 2025; of an office that names no place, the one that the article is about',
    vi: 'tỉnh, thành nơi giữ chức vụ, trước hoặc sau năm 2025; chức vụ không nêu nơi thì theo tỉnh mà bài nói đến',
  },
  'officials.limit': { en: 'how many names are looked at', vi: 'xét bao nhiêu tên' },
  'officials.cursor': { en: 'go on where a page ended', vi: 'đi tiếp từ chỗ trang trước dừng' },
  'list.format': { en: 'how they are written', vi: 'dạng kết quả' },
  'officials.similar': {
    en: 'candidates whose names are like this one’s',
    vi: 'những ứng viên có tên gần giống người này',
  },
  'officials.judge': {
    en: 'say that two candidates are one person, or are not; the last word counts',
    vi: 'nhận định hai ứng viên là một người hay không; lời sau cùng có hiệu lực',
  },
  'officials.by': { en: 'who judges', vi: 'ai nhận định' },
  reason: { en: 'why', vi: 'vì sao' },
  'officials.judgements': {
    en: 'print all judgements, a line of JSON each',
    vi: 'in mọi nhận định, mỗi dòng một đối tượng JSON',
  },
  'officials.read': {
    en: 'add judgements from a file as --judgements prints them',
    vi: 'thêm nhận định từ một tệp có dạng như --judgements in ra',
  },
  'plan.pipeline': { en: 'the pipeline to plan', vi: 'quy trình cần in' },
  'redact.name': { en: 'the name, with its diacritics', vi: 'họ tên, viết đủ dấu' },
  'redact.by': { en: 'who does it', vi: 'ai làm việc này' },
  'redact.remove-kept': {
    en: 'also remove the kept sources of records from which names were taken out',
    vi: 'bỏ luôn các nguồn lưu trong kho của những bản ghi đã xóa họ tên',
  },
  'redact.list': {
    en: 'print who was taken out, a line of JSON each',
    vi: 'in những người đã được xóa tên, mỗi dòng một đối tượng JSON',
  },
  'report.path': { en: 'the page; - is the standard input', vi: 'trang cần in; - là đầu vào chuẩn' },
  'report.output': {
    en: 'where to write it (default: the standard output)',
    vi: 'ghi vào đâu (mặc định: đầu ra chuẩn)',
  },
  'retry.failed': {
    en: 'what could not be read or written (the default)',
    vi: 'những nguồn không đọc hoặc không ghi được (mặc định)',
  },
  'retry.quarantined': { en: 'also what could not be structured', vi: 'cả những nguồn không trích được' },
  'schema.name': { en: 'the schema to print', vi: 'lược đồ cần in' },
  'schema.write': { en: 'write all of them there instead', vi: 'thay vào đó, ghi mọi lược đồ vào thư mục này' },
  'search.words': {
    en: 'words and "phrases"; a word without diacritics finds those with them',
    vi: 'từ ngữ và "cụm từ"; từ không dấu tìm được cả từ có dấu',
  },
  'search.sort': {
    en: 'relevance where there are words, else newest',
    vi: 'theo độ phù hợp khi có từ ngữ, nếu không thì mới nhất trước',
  },
  'search.limit': { en: 'how many', vi: 'bao nhiêu kết quả' },
  'search.page': { en: 'which page of results', vi: 'trang kết quả thứ mấy' },
  'search.cursor': {
    en: 'go on where a page ended, as it said',
    vi: 'đi tiếp từ chỗ trang trước dừng, theo mã mà trang ấy cho',
  },
  'serve.host': { en: 'the address to listen on', vi: 'địa chỉ để lắng nghe' },
  'serve.port': { en: 'the port to listen on; 0 takes a free one', vi: 'cổng để lắng nghe; 0 là lấy cổng còn trống' },
  'serve.origin': {
    en: 'an address at which a reverse proxy offers the service (may be repeated)',
    vi: 'địa chỉ mà một proxy ngược mở dịch vụ ra ngoài (dùng được nhiều lần)',
  },
  'serve.keys': {
    en: 'the keys that may ask (see trichluc key); needed beyond loopback',
    vi: 'các khóa được phép hỏi (xem trichluc key); cần có khi mở ra ngoài máy này',
  },
  'work.webhooks': {
    en: 'endpoints that are told of new records and finished imports (Standard Webhooks)',
    vi: 'các địa chỉ được báo khi có bản ghi mới hoặc nhập xong (Standard Webhooks)',
  },
  'serve.read-only': {
    en: 'take no pages, judgements or corrections',
    vi: 'không nhận trang mới, đánh giá hay sửa chữa',
  },
  'serve.uploads': {
    en: 'where pages that are handed in are kept (default: beside the store)',
    vi: 'nơi giữ các trang gửi tới (mặc định: cạnh kho)',
  },
  'serve.max-body': { en: 'how long such a page may be', vi: 'một trang gửi tới được dài đến đâu' },
  'serve.max-waiting': {
    en: 'how many may wait before more are refused',
    vi: 'bao nhiêu trang được chờ trước khi từ chối thêm',
  },
  'serve.board': {
    en: 'show the jobs of the queue at /queue (needs bull-board)',
    vi: 'hiện các việc trong hàng đợi tại /queue (cần bull-board)',
  },
  'serve.rate': { en: 'requests a minute that one client may make', vi: 'số yêu cầu mỗi phút của một máy khách' },
  'stats.what': {
    en: 'what is counted, in the articles that the conditions choose; of resolutions and results those of the period, count, unit and confidence that are asked for, of roles those of the officials that are',
    vi: 'thống kê cái gì, trong những bài mà các điều kiện chọn; nghị quyết và kết quả chỉ tính theo kỳ, số lượng, đơn vị và độ tin cậy đã hỏi, vai trò chỉ tính của những người đã hỏi',
  },
  'stats.words': { en: 'words that the articles have', vi: 'từ ngữ có trong bài' },
  'stats.limit': { en: 'how many rows', vi: 'bao nhiêu dòng' },
  'status.format': { en: 'how it is written', vi: 'dạng kết quả' },
  'status.list': {
    en: 'the sources in these states, a JSON object a line',
    vi: 'các nguồn ở những trạng thái này, mỗi dòng một đối tượng JSON',
  },
  'conditions.exact': {
    en: 'words without diacritics find only themselves',
    vi: 'từ không dấu chỉ tìm đúng từ không dấu',
  },
  'conditions.from': {
    en: 'published on or after an EDTF date: 2019, 2019-05, 2019-05-02, 2019-35 (third quarter)',
    vi: 'đăng từ một ngày EDTF trở đi: 2019, 2019-05, 2019-05-02, 2019-35 (quý III)',
  },
  'conditions.to': { en: 'published on or before', vi: 'đăng đến hết ngày' },
  'conditions.date': { en: 'names a day or period that meets this one', vi: 'có nêu ngày hoặc kỳ giao với ngày này' },
  'conditions.host': { en: 'the portal that it stands on', vi: 'trang báo, cổng thông tin đã đăng' },
  'conditions.province': {
    en: 'a province of before or after 2025; one that others were merged into finds those too, one that was divided what became of it',
    vi: 'tỉnh, thành trước hoặc sau năm 2025; tên tỉnh hợp nhất tìm được cả các tỉnh cũ, tên tỉnh đã chia tìm được cả các tỉnh tách ra',
  },
  'conditions.official': { en: 'an official that it names', vi: 'người giữ chức vụ được nêu tên' },
  'conditions.post': { en: 'the rank of the official: "Phó Chủ tịch"', vi: 'chức vụ của người ấy: "Phó Chủ tịch"' },
  'conditions.body': { en: 'the body of the official: HĐND', vi: 'cơ quan của người ấy: HĐND' },
  'conditions.role': { en: 'what the official did', vi: 'người ấy đã làm gì' },
  'conditions.resolutions': {
    en: 'a count of resolutions: 12, 10..20, 10.. or ..20',
    vi: 'số nghị quyết: 12, 10..20, 10.. hoặc ..20',
  },
  'conditions.period': { en: 'a figure of a period that meets this one', vi: 'số liệu của kỳ giao với kỳ này' },
  'conditions.unit': {
    en: 'the unit of a result; without diacritics it finds those with them',
    vi: 'đơn vị của một kết quả; viết không dấu thì tìm cả đơn vị có dấu',
  },
  'conditions.reference': {
    en: 'a cited document, by the beginning of its number',
    vi: 'văn bản viện dẫn, theo phần đầu của số hiệu',
  },
  'conditions.confidence': {
    en: 'at least so sure of the official or figure, 0 to 1',
    vi: 'độ tin cậy tối thiểu của người hoặc số liệu, từ 0 đến 1',
  },
  'structuring.pipeline': { en: 'the pipeline to use', vi: 'quy trình trích được dùng' },
  'structuring.no-portals': {
    en: 'read every page the generic way, without the profiles of known portals',
    vi: 'đọc mọi trang theo cách chung, không dùng hồ sơ của các cổng thông tin đã biết',
  },
  'structuring.page-timeout': {
    en: 'how much time of a processor a page may take; on a busy machine up to five times as long',
    vi: 'thời gian bộ xử lý tối đa cho một trang; trên máy đang bận có thể kéo dài tới năm lần',
  },
  'structuring.page-memory': {
    en: 'how much memory the thread of a page may use',
    vi: 'luồng đọc một trang được dùng bao nhiêu bộ nhớ',
  },
  'structuring.workers': {
    en: 'threads that structure (default: one a core where there is enough to do)',
    vi: 'số luồng trích (mặc định: mỗi nhân một luồng khi đủ việc)',
  },
  'sources.manifest': {
    en: 'what is known of the sources from outside: url, title, publishedAt, retrievedAt, mediaType',
    vi: 'những điều đã biết từ bên ngoài về các nguồn: url, title, publishedAt, retrievedAt, mediaType',
  },
  'sources.include': {
    en: 'read only such files of a folder (as in .gitignore; may be repeated)',
    vi: 'chỉ đọc những tệp như thế của thư mục (viết như .gitignore; dùng được nhiều lần)',
  },
  'sources.exclude': {
    en: 'leave such files and folders out (also: a .trichlucignore in a folder)',
    vi: 'bỏ qua những tệp và thư mục như thế (hoặc đặt tệp .trichlucignore trong thư mục)',
  },
  'sources.columns': { en: 'columns of CSV files that hold {roles}', vi: 'cột của tệp CSV giữ {roles}' },
  store: { en: 'where the records are', vi: 'nơi giữ các bản ghi' },
  'work.queue': {
    en: 'local, or redis://… or postgres://… for work in several processes',
    vi: 'local, hoặc redis://… hay postgres://… khi nhiều tiến trình cùng làm',
  },
  'work.allow-unsafe-queue': { en: 'accept a Redis that may lose jobs', vi: 'chấp nhận một Redis có thể làm mất việc' },
  'work.progress': { en: 'how progress is shown', vi: 'cách hiển thị tiến độ' },
  'work.failures': {
    en: 'write what failed or is quarantined there, a line each',
    vi: 'ghi những nguồn hỏng hoặc bị cách ly vào đó, mỗi nguồn một dòng',
  },
  'help.lang': {
    en: 'the language of help, messages and reports (default: that of the system)',
    vi: 'ngôn ngữ của trợ giúp, thông báo và báo cáo (mặc định: theo hệ thống)',
  },
} as const satisfies Readonly<Record<string, Message>>
