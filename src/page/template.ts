import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { articleThing, type Head } from './metadata.js'
import type { Passage } from './passage.js'
import type { Region } from './region.js'
import type { Walk } from './walk.js'

/** Places that a program fills in: `{{ title }}`, `{% for %}`, `<%= title %>`, `${title}`, `@Model.Title`, `$title`, `[[title]]`, `%TITLE%`, `[TieuDe]`. */
const BLANK = pattern(
  '\\{\\{[^{}]{1,80}\\}\\}|\\{[%!#]{1,2}[^{}%!#]{1,80}[%!#]{1,2}\\}|<%[^<>%]{1,80}%>|<\\?(?:php|=)|[$#]!?\\{[\\p{L}_.]{1,40}\\}|(?<![\\p{L}\\d])\\$!?[a-z][A-Za-z_.]{2,40}|\\[[A-Z][a-z]{1,12}(?:[A-Z][a-z]{1,12}){1,3}\\]|(?<![\\p{L}\\d.])@(?:Model|Html|ViewBag|if|foreach|section|yield)[.( ]|\\[\\[[\\p{L}_.]{1,40}\\]\\]|%[A-Z_]{3,30}%|(?<!\\S)\\{[A-Za-z_.]{2,40}\\}',
  { flags: 'u', bounded: false },
)
const MARK = /[{%<$@[]/
const isBlank = (text: string): boolean => MARK.test(text) && BLANK.test(text)

/** Headlines of themes, and of the first post of a new site. */
const SAMPLE = pattern(
  '^(?:(?:tiêu đề|tên)(?: (?:bài viết|bài|tin tức|tin|mẫu|trang|của bạn|số|ở đây|\\d{1,2})){0,3}|(?:bài viết|tin|nội dung) mẫu(?: \\d{1,2})?|hello world!?|chào tất cả mọi người!?)$',
  { flags: 'iu', bounded: false },
)
const LATIN = pattern('lorem ipsum|dolor sit amet|consectetur adipisc', { flags: 'iu', bounded: false })

const leastBlanks = 3
const leastTimes = 3
const shortest = 60

/** True for the template of a page: a title to be filled in, texts mostly of places to be filled in, or Latin that fills them. */
export function isTemplate({ passages }: Walk, { root, headline }: Region, head: Head): boolean {
  const title = passages[headline]?.text ?? ''
  if (isBlank(head.title ?? '') || isBlank(title) || SAMPLE.test(key(title))) return true
  const inside = passages.slice(root.first, root.end)
  if (inside.filter(({ text }) => text.length < shortest && SAMPLE.test(key(text))).length >= leastTimes) return true
  if (!articleThing(head) && hasBlanks(inside)) return true
  const texts = textsOf(inside).slice(0, sampled)
  return !hasTones(texts) && texts.some(({ text }) => LATIN.test(text))
}
const sampled = 12

/** True where several lines have places to be filled in, or those that have one are a good part of the text. */
function hasBlanks(passages: readonly Passage[]): boolean {
  const blank = passages.filter(({ text }) => isBlank(text))
  return blank.length >= leastBlanks || sizeOf(blank) * 3 > sizeOf(textsOf(passages))
}

/** True for a body that says the same words again and again, other words between, as the theme of a site does. */
export function repeatsItself({ passages }: Walk, { root }: Region): boolean {
  const inside = passages.slice(root.first, root.end)
  const texts = textsOf(inside.filter(({ text }, at) => text !== inside[at - 1]?.text))
  const times = new Map<string, number>()
  for (const { text } of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return sizeOf(texts.filter(({ text }) => (times.get(text) ?? 0) >= leastTimes)) * 2 > sizeOf(texts)
}

const textsOf = (passages: readonly Passage[]): Passage[] =>
  passages.filter(({ text, prose }) => prose > 0 || text.length > shortest)
const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0)

const TONED = pattern('[ạảãăắằẳẵặâấầẩẫậđẹẻẽêếềểễệịỉĩọỏõôốồổỗộơớờởỡợụủũưứừửữựỳỵỷỹ]', { flags: 'iu', bounded: false })
/** True where most of some texts have letters of Vietnamese. */
const hasTones = (texts: readonly Passage[]): boolean =>
  texts.filter(({ text }) => TONED.test(text)).length * 2 > texts.length
