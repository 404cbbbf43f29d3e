import { key } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'

const ROLE =
  /\s*[(,–-]\s*(?:tổng hợp|thực hiện|ghi|lược ghi|theo .{2,40}|t\/h|th|st|sưu tầm|ảnh.{0,30}|biên dịch|dịch|lược dịch|cổng ttđt.{0,40})\)?$/iu
const NOBODY =
  /(?:^|\s)(?:ban|báo|cổng|trang|phòng|văn phòng|sở|ubnd|hđnd|đoàn|tỉnh|huyện|tòa soạn|tổng hợp|admin|administrator|quản trị|biên tập|ttxvn|vnexpress|vietnamnet|theo|nguồn|đài|công an|trung tâm|website|portal|super|user|editor|btv|news|online|chi cục|ủy ban|uỷ ban|quản lý|thông tin|cộng tác viên|ctv|tạp chí|quỹ|hội)(?:\s|$)|[@/\d]/
const TITLES =
  /^(?:bài và ảnh|ths?\.?|ts\.?|ls\.?|nhà báo|hòa thượng|hoà thượng|thượng tọa|thượng toạ|đại đức|tỳ kheo|tỳ khưu|ni sư|sư cô|cư sĩ|linh mục|pgs\.?(?:ts\.?)?|gs\.?(?:ts\.?)?|bs\.?)\s/iu

/** The commonest family names, and the one that monks take: a line that begins with one of them is most likely a person. */
const families = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào trịnh mai trương cao hà tạ tô thái lương phùng chu tăng lâm đoàn quách kiều vương lưu triệu thích'.split(
    ' ',
  ),
)

/** True where the first word of a name is a family name, or a title of learning or of the clergy. */
export const isSurelyPerson = (text: string): boolean =>
  TITLES.test(text) ||
  families.has(
    key(text)
      .replace(/^[^\p{L}]+/u, '')
      .split(' ')[0] ?? '',
  )

/** A heading inside a body: "I. Kết quả", "1) Về kinh tế", "Phần thứ nhất". */
export const NUMBERED =
  /^(?:[IVX]{1,5}|\d{1,2}|[A-Z])\s?[.)/-]\s|^(?:Phần|Chương|Mục|Điều) (?:thứ )?\S{1,6}(?:[ .:]|$)/u

/** Personal names in a byline: split, without roles; nothing where one of them is no name. */
export function namesIn(text: string): string[] {
  const bare = text
    .replace(/^[\s(*]+|[\s).*]+$/g, '')
    .replace(ROLE, '')
    .replace(/\s\([^()]{2,60}\)?$/, '')
    .trim()
  const parts = bare
    .split(/\s+[-–]\s+|,\s*|;\s*|\s+và\s+|\s+&\s+|\s*\/\s*/u)
    .map(part => part.trim())
    .filter(Boolean)
  const office = parts.findIndex(part => NOBODY.test(key(part)))
  const persons = office > 0 ? parts.slice(0, office) : parts
  return persons.length && persons.length <= 5 && persons.every(isName) ? persons : []
}

/** Two to five capitalised syllables (with initials or a clerical title), none of them an office or a newspaper. */
function isName(text: string): boolean {
  if (NOBODY.test(key(text)) || NUMBERED.test(text) || text.length > 40) return false
  if (/^\p{Lu}(?:\.\s?\p{Lu}){1,3}\.?$/u.test(text)) return true
  const bare = text.replace(TITLES, '')
  const words = bare.split(' ')
  if ((words.length < 2 && bare === text) || words.length > 5) return /^\p{Lu}\.\s?\p{Lu}\p{Ll}{1,6}$/u.test(text)
  return words.every(
    word =>
      /^\p{Lu}/u.test(word) &&
      word.split(/[-.]/).every(part => part.length < 2 || isSyllable(part) || /^\p{Lu}\p{Ll}+$/u.test(part)),
  )
}
