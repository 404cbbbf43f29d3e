import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'

const free = { flags: 'u', bounded: false } as const
const loose = { flags: 'iu', bounded: false } as const

/** What a person did for an article, or who took the pictures, behind the name. */
const ROLE = pattern(
  '^[(;,–-]? ?(?:tổng hợp|thực hiện|ghi|lược ghi|theo .{2,40}|t/h|th|st|sưu tầm|biên soạn|ảnh.{0,60}|biên dịch|dịch|lược dịch|cổng ttđt.{0,40})\\)?$',
  loose,
)
const SEPARATOR = pattern('[ (;,–-]', { bounded: false })
const STAFF = pattern(
  '^(?:k[ỹĩ] sư|phóng viên|thông tín viên|đặc phái viên|p\\.?v\\.?|cộng tác viên|ctv) (?=\\p{L})',
  loose,
)
/** Words of offices, papers and staff; those that are names of persons as well only where they begin, as an office does. */
const NOBODY = pattern(
  '(?:^|[\\s&/])(?:văn phòng|vp|huyện|ubnd|hđnd|tòa soạn|tổng hợp|admin|administrator|quản trị|biên tập|ttxvn|vnexpress|vietnamnet|công an|trung tâm|website|portal|super|user|editor|btv|news|online|chi cục|ủy ban|uỷ ban|quản lý|thông tin|cộng tác viên|thông tín viên|đặc phái viên|ctv|tạp chí|chủ tịch|phó chủ tịch|chủ nhiệm|giám đốc|phó giám đốc|trưởng ban|phó trưởng ban|bí thư|phó bí thư|chánh văn phòng|chánh án|viện trưởng|trưởng phòng|hiệu trưởng|bộ trưởng|thứ trưởng|thủ tướng|chủ tọa|kt|tm|tl|vov|vtv|nhân dân|lao động|tuổi trẻ|thanh niên|dân trí|pv|phóng viên|hà nội|việt nam|vietnam|huyện ủy|huyện uỷ|tỉnh ủy|tỉnh uỷ|thị trấn|thị xã|công ty|company|corp|group|team|media|software|solutions?|technology|studio|design|vnpt|viettel|fpt|trân trọng|cảm ơn|cám ơn|chúc mừng)(?:[\\s&/-]|$)|^(?:ban|báo|cổng|phòng|sở|hội|quỹ|đài|tỉnh|xã|bản|theo|nguồn|xin|mời|kính|nhóm|đoàn (?:thanh niên|tncs|đbqh|đại biểu|công tác|giám sát|thể|luật sư|viên|khảo sát)|trang (?:thông tin|tin|web|chủ|điện tử))(?:\\s|$)|[@\\d]',
  free,
)
const TITLES = pattern(
  '^(?:bài và ảnh|ths?\\.?|ts\\.?|ls\\.?|nhà báo|nhà văn|luật sư|hòa thượng|hoà thượng|thượng tọa|thượng toạ|đại đức|tỳ kheo|tỳ khưu|tỳ-kheo|ni sư|ni trưởng|sư cô|cư sĩ|thiền sư|linh mục|giám mục|pgs\\.?(?:ts\\.?)?|gs\\.?(?:ts\\.?)?|bs\\.? ?ck ?(?:ii|i|1|2)\\.?|(?:ths|ts)\\.? ?bs\\.?|bs\\.?|bác sĩ|dược sĩ|ds\\.?|kts\\.?) ',
  loose,
)
const ASIDE = pattern(' \\([^()]{2,60}\\)?$', free)
const PARTING = pattern(' [-–] |[-–] | [-–]|, ?|; ?| và | & | ?/ ?', free)
/** A dash between two names of two syllables or more, without spaces. */
const TIGHT = pattern('(?<=\\p{L} \\p{Lu}\\p{L}{0,7})[-–](?=\\p{Lu}\\p{L}{0,7} \\p{Lu})', {
  flags: 'gu',
  bounded: false,
})
/** "Theo" before a person, not before a paper. */
const AFTER = pattern('^theo (?=\\p{L})', loose)
const ABBREVIATION = pattern('^\\p{Lu}{2,6}$', free)
const INITIALS = pattern('^\\p{Lu}(?:\\.\\s?\\p{Lu}){1,3}\\.?$', free)
const INITIAL_AND_NAME = pattern(
  '^\\p{Lu}\\.\\s?(?:\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{1,6}){0,2}|\\p{Lu}{2,7})$',
  free,
)
const CAPITALISED = pattern('^\\p{Lu}', free)
const FOREIGN = pattern('^\\p{Lu}\\p{Ll}+$', free)
/** Names of the Central Highlands: H'Linh, K’Brèo. */
const HIGHLAND = pattern("^\\p{Lu}['’]\\s?\\p{Lu}?\\p{L}{1,10}$", free)
const WITHIN_WORD = pattern('[-.]', free)
const NO_LETTERS_FIRST = pattern('^[^\\p{L}]+', free)
const longestName = 40

/** The commonest family names, the one that monks take, and the names of saints before those of Catholics: a line that begins with one of them is most likely a person. */
const families = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào trịnh mai trương cao hà tạ tô thái lương phùng chu tăng lâm đoàn quách kiều vương lưu triệu thích lò quàng cầm sùng giàng thào hạng tòng lường điêu vừ phàn tẩn chảo bế đàm lù vi nông hứa thạch tôn liêu sầm cù lục doãn mạc nghiêm phí khuất tống giáp giuse maria phêrô phaolô gioan gioakim têrêsa đaminh antôn phanxicô micae'.split(
    ' ',
  ),
)

/** True for a name that follows a title of learning or of the clergy. */
export const isTitled = (text: string): boolean => TITLES.test(text)

/** True where the first word of a name is a family name, or a title of learning or of the clergy. */
export const isSurelyPerson = (text: string): boolean =>
  isTitled(text) || families.has(key(text).replace(NO_LETTERS_FIRST, '').split(' ')[0] ?? '')

/** A heading inside a body: "I. Kết quả", "1) Về kinh tế", "Phần thứ nhất". */
export const NUMBERED = pattern(
  '^(?:[IVX]{1,5}|\\d{1,2}|[A-Z])\\s?[.)/-]\\s|^(?:Phần|Chương|Mục|Điều) (?:thứ )?\\S{1,6}(?:[ .:]|$)',
  free,
)

/** Personal names in a byline: split, without roles; nothing where one of them is no name. */
export function namesIn(text: string): string[] {
  const bare = withoutRole(trimmed(text)).replace(ASIDE, '').replace(STAFF, '').trim()
  const person = bare.replace(AFTER, '')
  const parts = (isSurelyPerson(person) ? person : bare)
    .replace(TIGHT, ' - ')
    .split(PARTING)
    .map(part => part.trim())
    .filter(Boolean)
  // An agency may stand before the name as well: "TTXVN/Lò Văn Inh".
  if (parts.length > 1 && ABBREVIATION.test(parts[0] ?? '') && isOffice(parts[0] ?? '')) parts.shift()
  const office = parts.findIndex((part, at) => isOffice(part) || (at > 0 && ABBREVIATION.test(part)))
  const persons = office > 0 ? parts.slice(0, office) : parts
  return persons.length && persons.length <= 5 && persons.every(isName) ? persons : []
}

const isOffice = (text: string): boolean => NOBODY.test(key(text.replace(TITLES, '')))

/** A text without the brackets, stars and stops around it. */
function trimmed(text: string): string {
  let from = 0
  let to = text.endsWith('/.') ? text.length - 2 : text.length
  while (from < to && ' (*©'.includes(text.charAt(from))) from++
  while (to > from && ' ).*'.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

/** A name without what the person did. */
function withoutRole(text: string): string {
  for (const { index } of text.slice(0, longestLine).matchAll(SEPARATOR)) {
    if (index && ROLE.test(text.slice(index).trimStart())) return text.slice(0, index).trimEnd()
  }
  return text
}
const longestLine = 160

/** Two to five capitalised syllables (one with a title of the clergy, or with the mark of the Central Highlands), none of them an office or a newspaper. */
function isName(text: string): boolean {
  if (isOffice(text) || text.length > longestName) return false
  if (INITIALS.test(text) || INITIAL_AND_NAME.test(text)) return true
  if (NUMBERED.test(text)) return false
  const bare = text.replace(TITLES, '')
  const words = bare.split(' ')
  if (words.length > 5 || (words.length < 2 && bare === text && !HIGHLAND.test(bare))) return false
  return words.every(isNameWord)
}

const isNameWord = (word: string): boolean =>
  CAPITALISED.test(word) &&
  (HIGHLAND.test(word) ||
    word.split(WITHIN_WORD).every(part => part.length < 2 || isSyllable(part) || FOREIGN.test(part)))

/** True for one syllable that a writer may sign with: "Khuê". */
export const isPenName = (text: string): boolean => FOREIGN.test(text) && isSyllable(text) && !NOBODY.test(key(text))
