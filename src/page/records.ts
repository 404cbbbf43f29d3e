import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
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
