import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import type { Head } from './metadata.js'
import type { Region } from './region.js'
import type { Walk } from './walk.js'

/** Labels of the entries of libraries of documents, of letters of readers, and of directories. */
const LABEL = pattern(
  '^(?:số(?: ?/)? ?ký hiệu|số hiệu|số văn bản|trích yếu|ngày ban hành|ngày hiệu lực|cơ quan ban hành|loại văn bản|lĩnh vực|(?:người|họ tên người) (?:hỏi|gửi|viết)|(?:họ (?:và )?)?tên|ngày (?:hỏi|gửi|trả lời)|câu hỏi(?: số)?(?: \\d{1,4})?|hỏi|điện thoại|email|giá(?: bán)?|mã sản phẩm|mã số|hạn nộp|hết hạn|bên mời thầu)\\s?:',
  { flags: 'u', bounded: false },
)
const longest = 40
const leastRecords = 3
const mostBefore = 200

/** True where one label begins a line again and again, as in a list of documents, of questions or of offices, and no text of an article comes before. */
export function repeatsRecords({ passages }: Walk, { root, headline }: Region): boolean {
  const times = new Map<string, number>()
  let before = 0
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage) break
    const label = LABEL.exec(key(passage.text.slice(0, longest)))?.[0]
    if (label) times.set(label, (times.get(label) ?? 0) + 1)
    else if (!times.size && at > headline) before += passage.prose
  }
  return before < mostBefore && [...times.values()].some(count => count >= leastRecords)
}

const leastRows = 5
const mostText = 500
const manyTimes = 3

/** True where the rows of a table beside the body hold far more text than the body has, as in a list of documents. */
export function standsBesideTable({ passages }: Walk, { root, prose }: Region): boolean {
  if (prose >= mostText) return false
  const rows = passages.filter(({ kind }, at) => kind === 'row' && (at < root.first || at >= root.end))
  return rows.length >= leastRows && rows.reduce((sum, { text }) => sum + text.length, 0) > prose * manyTimes
}

/** Labels of what a library of documents says of each: its number and what it is about, then the rest. */
const NAMING =
  'số(?:[ ,/–-]{1,3}| và )?k[íý] hiệu(?: văn bản)?|k[íý] hiệu(?: văn bản)?|số hiệu(?: văn bản)?|số văn bản|trích yếu(?: nội dung| văn bản)?|(?:tên|tiêu đề) văn bản|nội dung trích yếu|về việc'
const DETAIL =
  'ngày (?:ban hành|ký(?: ban hành| văn bản)?|(?:có )?hiệu lực|hết hiệu lực|đăng công báo|công báo)|(?:cơ quan|đơn vị|nơi)(?: (?:ban hành|ký))(?: văn bản)?|người ký(?: văn bản)?|chức (?:vụ|danh)(?: người ký)?|(?:thể )?loại(?: hình)?(?: văn bản)?|hình thức(?: văn bản)?|lĩnh vực(?: văn bản)?|(?:tình trạng|trạng thái)(?: hiệu lực)?|hiệu lực|phạm vi|số công báo|(?:tệp(?: tin)?|file|tập tin|tài liệu|văn bản)(?: văn bản)? (?:đính kèm|gốc)|tải (?:về|văn bản)'
const ENTRY = pattern(`^(?:(?<naming>${NAMING})|(?<detail>${DETAIL}))\\s?(?::|$)`, { flags: 'u', bounded: false })
const longestLabel = 30
const leastLabels = 4
const mostBeside = 200
const longestEntry = 1500

/** True for the page of one document in a library: what stands on it is its number, its subject and its dates, each behind a label of its own. */
export function isDocumentEntry({ passages }: Walk, { root, prose }: Region): boolean {
  if (prose > longestEntry) return false
  const labels = new Map<string, number>()
  const values = new Set<number>()
  let named = false
  const find = (text: string, isValued: (rest: string) => boolean): boolean => {
    const start = text.length > longestLabel ? text.slice(0, longestLabel + 1) : text
    const found = ENTRY.exec(key(start))
    if (!found || !isValued(text.slice(found[0].length).trim())) return false
    const label = found[0].replace(COLON, '')
    labels.set(label, (labels.get(label) ?? 0) + 1)
    named ||= found.groups?.['naming'] !== undefined
    return true
  }
  for (const [at, passage] of passages.entries()) {
    if (passage.level > 0 || passage.linked > 0 || (passage.box.under && passage.box.under.cue?.kind !== 'metadata'))
      continue
    if (passage.kind === 'row') {
      const cells = passage.text.split(' | ')
      for (let cell = 0; cell + 1 < cells.length; cell += 2)
        if (find(cells[cell] ?? '', () => isValue(cells[cell + 1]))) values.add(at)
    } else if (find(passage.text, rest => rest !== '')) values.add(at)
    else if (find(passage.text, rest => rest === '' && isValue(passages[at + 1]?.text))) values.add(at + 1)
  }
  // A list has its labels once a document.
  if (!named || labels.size < leastLabels || [...labels.values()].some(times => times > 2)) return false
  let beside = 0
  for (let at = root.first; at < root.end; at++) if (!values.has(at)) beside += passages[at]?.prose ?? 0
  return beside < mostBeside
}
const COLON = pattern('\\s?:$', { flags: 'u', bounded: false })

const isValue = (text: string | undefined): boolean => text !== undefined && text !== '' && !ENTRY.test(key(text))

const ofWares = (words: string): RegExp => pattern(`^(?:${words})[.:]?$`, { flags: 'u', bounded: false })
/** How something that is sold is bought. */
const BOUGHT = ofWares(
  '(?:đặt mua|mua ngay|đặt hàng(?: ngay)?|thêm vào giỏ(?: hàng)?|cho vào giỏ(?: hàng)?)(?: .{2,60})?|liên hệ (?:để biết giá|đặt hàng)(?: .{2,40})?|(?:mã sản phẩm|tình trạng(?: kho)?|giá bán|giá) ?:.{0,60}',
)
/** What a shop writes over what else there is, over what it says of the one thing, and of how it is bought. */
const WARES: readonly RegExp[] = [
  ofWares('(?:các )?sản phẩm (?:cùng loại|liên quan|tương tự|khác|cùng danh mục|đã xem)'),
  ofWares(
    '(?:mô tả|chi tiết|thông tin(?: chi tiết)?(?: về)?|giới thiệu) sản phẩm|thông số(?: kỹ thuật)?(?: sản phẩm)?|đánh giá sản phẩm',
  ),
  BOUGHT,
]
const longestWares = 90
/** A word that the line over what else there is always has. */
const OF_WARES = pattern('sản phẩm', { flags: 'iu', bounded: false })

/** True for the page of something that is sold: behind its name all of them stand, or it says so in its data beside what it says of others. */
export function isWares({ passages }: Walk, { headline }: Region, head: Head): boolean {
  // Nearly every page goes by this word: what follows is dear.
  if (!passages.some(({ text }) => text.length < longestWares && OF_WARES.test(text))) return false
  const lines = passages
    .filter(({ text, linked }, at) => at > headline && text.length < longestWares && linked * 2 <= text.length)
    .map(({ text }) => key(text))
  const signs = isProduct(head) ? WARES.filter(one => one !== BOUGHT) : WARES
  return signs.every(one => lines.some(line => one.test(line)))
}

const isProduct = ({ meta, things }: Head): boolean =>
  meta.get('og:type')?.startsWith('product') === true ||
  things.some(({ '@type': type }) => [type].flat().some(one => typeof one === 'string' && PRODUCT.test(one)))
const PRODUCT = pattern('^(?:https?://schema\\.org/)?Product$', { flags: 'u', bounded: false })
