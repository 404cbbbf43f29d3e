import { pattern } from '../text/boundary.js'
import { lineOf } from './cue.js'
import { nearest, type Passage, within } from './passage.js'
import { isPenName, isSurelyPerson, namesIn } from './person.js'
import { printedDates } from './printed.js'
import type { Region } from './region.js'

/** A passage whose end is a byline, and its text without it. */
export type Cut = { readonly at: number; readonly text: string }

/** How an article is signed at its end. */
export type Ending = { readonly authors: readonly string[]; readonly passages: readonly number[]; readonly cut?: Cut }

const free = { flags: 'u', bounded: false } as const
const WORK = '(?:bài viết|bài|tin|ảnh|hình|clip|video|đồ họa|minh họa|thơ)'
const AND = '(?: ?[,/&+] ?| ?[-–] ?| và )'
/** Words before the names of authors. */
const LABEL = pattern(
  `^\\(?(?:người viết|tác giả(?: bài viết)?|(?:${WORK}${AND}){0,3}(?:bài viết|bài|tin bài|tin)(?:${AND}${WORK}){0,3}|nội dung|thực hiện|th|người thực hiện|biên soạn|phóng viên|cộng tác viên|ctv|pv|by|author|bởi|viết bởi|được viết bởi|written by|đăng bởi|posted by|người đăng|người gửi|người đưa tin|nguồn tin)\\s?[:\\-–]\\s?`,
  { flags: 'iu', bounded: false },
)
/** Such words without a mark behind them, before a name. */
const UNMARKED = pattern(
  '^\\(?(?:[Tt]ác giả,?|[Nn]gười viết|(?:[Tt]in|[Bb]ài)(?:, ?| và | & | ?[-–/] ?)ảnh|(?:[Tt]in|[Bb]ài|[Bb]ài viết|[Gg]hi chép) của) (?=\\p{Lu}\\p{L}{0,7} \\p{Lu})',
  free,
)
/** The words before the names of authors that a line begins with; empty where it begins otherwise. */
export const labelOf = (text: string): string => (LABEL.exec(text) ?? UNMARKED.exec(text))?.[0] ?? ''

/** Longest line that is nothing but a byline. */
export const longest = 60

/** The byline at the end of the body, at the end of its last paragraph, or right behind it. */
export const endingOf = (passages: readonly Passage[], kept: readonly number[], region: Region): Ending | undefined =>
  lastLines(passages, kept, region) ?? lastWords(passages, kept) ?? behind(passages, kept, region)

/** The last lines of the body where they are a name, set off from the text. */
function lastLines(passages: readonly Passage[], kept: readonly number[], { root }: Region): Ending | undefined {
  const last = kept.slice(-3).reverse()
  for (const [back, at] of last.entries()) {
    const passage = passages[at]
    const earlier = passages[kept[kept.length - 2 - back] ?? -1]
    if (!passage || passage.kind === 'row' || passage.kind === 'item' || (passage.level > 0 && at < root.first))
      return undefined
    if (passage.kind === 'caption') continue
    const names = signed(passage)
    const own = isOwnLine(passage) || (passage.text.length <= shortName && isSetAside(passage))
    const setOff = labelOf(passage.text) !== '' || (own && earlier !== undefined && isEnd(earlier))
    if (names.length && setOff) {
      const others = last
        .slice(0, back)
        .filter(other => passages[other] && isCosigned(passages[other]))
        .reverse()
      const authors = [...names, ...others.flatMap(other => (passages[other] ? signed(passages[other]) : []))]
      return { authors, passages: [at, ...others, ...last.slice(0, back).filter(isAside)] }
    }
    if (passage.prose > 0 && !(back === 0 && NOTE.test(passage.text))) return undefined
  }
  return undefined

  function isAside(at: number): boolean {
    const passage = passages[at]
    return (
      passage !== undefined &&
      (ASIDE.test(passage.text) || (isOwnLine(passage) && isSetAside(passage) && POST.test(passage.text)))
    )
  }
}

/** True for a text that nothing of its own can follow: a sentence, or what stands under a picture. */
const isEnd = (passage: Passage): boolean =>
  passage.prose > 0 ||
  ENDED.test(passage.text) ||
  passage.kind === 'caption' ||
  passage.afterPicture ||
  CREDIT.test(passage.text) ||
  CLOSING.test(passage.text) ||
  lineOf(passage)?.kind === 'metadata'

const CREDIT = pattern('^\\(?(?:ảnh|video|clip|đồ họa|minh họa)\\s?:', { flags: 'iu', bounded: false })

/** What the paper adds under the name, on the author or on his text. */
const NOTE = pattern(
  '(?:^|[.!?] )(?:[Tt]ác giả|[Bb]ài (?:viết|dự thi)|[Ll]á thư|[Bb]ức thư) (?:trên|này|hiện|là|sinh|từng|đang)(?!\\p{L})',
  free,
)
/** The words that a letter closes with, over the name of its writer. */
const CLOSING = pattern('^(?:thương mến|thân (?:ái|mến|thương)|trân trọng|kính (?:thư|chào|bút)|chào thân ái),?$', {
  flags: 'iu',
  bounded: false,
})

/** An office, as the author's stands in the line under his name. */
const POST = pattern(
  '^(?:nguyên )?(?:quyền )?(?:phó )?(?:chủ tịch|bí thư|giám đốc|tổng giám đốc|hiệu trưởng|viện trưởng|trưởng (?:ban|phòng|khoa|đoàn)|chánh \\p{L}{2,5}|chủ nhiệm|ủy viên|uỷ viên|đại biểu)(?!\\p{L})',
  { flags: 'iu', bounded: false },
)
/** What stands behind a name: in brackets the office of the author, or an address for mail. */
const ASIDE = pattern('^\\([^()]{3,80}\\)$|^(?:[Ee]-?mail ?: ?)?[^\\s@]{2,40}@[^\\s@]{3,40}$', free)

/** The names that a line signs with: "Bài, ảnh: Minh Khuê", or one syllable set apart. */
function signed(passage: Passage): string[] {
  const { text } = passage
  if (text.length > longest || (printedDates(text).length && !isSurelyPerson(text))) return []
  const rest = text.slice(labelOf(text).length)
  return isPenName(rest) && isSetAside(passage) ? [rest] : namesIn(rest)
}

/** Longest name that may end with a stop. */
const shortName = 24
const longestName = 40
const NAME_LAST = pattern(
  "(?<=[.!?”\"…)]\\s)[(–-]?\\s?(?<name>\\p{Lu}[\\p{L}.'’]{0,12}(?: (?:[-–] )?\\p{Lu}[\\p{L}.'’]{0,12}){1,7})\\)?$",
  free,
)

/** A name in bold or in italics, or behind the mark "./.", at the end of the last paragraph. */
function lastWords(passages: readonly Passage[], kept: readonly number[]): Ending | undefined {
  const at = kept.at(-1) ?? -1
  const passage = passages[at]
  if (!passage || passage.kind === 'row' || passage.text.length < leastParagraph) return undefined
  const from = Math.max(0, passage.text.length - longestName * 2)
  const found = NAME_LAST.exec(passage.text.slice(from))
  if (!found) return undefined
  const text = passage.text.slice(0, from + found.index).trimEnd()
  const name = found.groups?.['name'] ?? ''
  const emphatic = [passage.bold, passage.italic].some(size => Math.abs(size - name.length) <= fewMarks)
  const authors = emphatic || text.endsWith('./.') ? namesIn(name) : []
  return authors.length ? { authors, passages: [], cut: { at, text } } : undefined
}
const fewMarks = 3
const leastParagraph = 40

const farBehind = 4
const farOut = 5

/** A line right behind the body that is a name and set apart, or surely that of a person. */
function behind(passages: readonly Passage[], kept: readonly number[], { root }: Region): Ending | undefined {
  const scope = nearest(root, farOut).at(-1) ?? root
  const last = (kept.at(-1) ?? root.end - 1) + 1
  const places = [last, root.end].flatMap(from => Array.from({ length: farBehind }, (_, step) => from + step))
  for (const at of new Set(places)) {
    const passage = passages[at]
    if (!passage || !within(passage.box, scope) || passage.linked || passage.level) return undefined
    if (passage.box.under && passage.box.under.cue?.kind !== 'metadata') return undefined
    const line = lineOf(passage)
    if (line && line.kind !== 'metadata' && line.kind !== 'visitor-counter') return undefined
    if (line || !isOwnLine(passage)) continue
    const authors = passage.bold > 0 || isSetAside(passage) || isSurelyPerson(passage.text) ? signed(passage) : []
    const next = passages[at + 1]
    const others = next && within(next.box, scope) && !lineOf(next) && isCosigned(next) ? signed(next) : []
    if (authors.length) return { authors: [...authors, ...others], passages: [] }
  }
  return undefined
}

/** A further name in a line of its own. */
const isCosigned = (passage: Passage): boolean =>
  isOwnLine(passage) && isSetAside(passage) && !passage.linked && !labelOf(passage.text) && signed(passage).length > 0

const ENDED = pattern('[.!?”"…]$', free)
const STOPPED = pattern('[.!?:;]$', free)
const INITIAL_LAST = pattern('\\s\\p{Lu}\\.$|\\.?/\\.$', free)
const RIGHT = pattern('right', { flags: 'iu', bounded: false })

/** A short line without the marks of a sentence. */
export const isOwnLine = ({ text }: Passage): boolean =>
  text.length <= longest && !STOPPED.test(text.replace(INITIAL_LAST, ''))

/** True for a line in bold, in italics or at the right. */
const isSetAside = ({ text, bold, italic, box }: Passage): boolean =>
  Math.max(bold, italic) >= text.length * 0.7 ||
  nearest(box, 2).some(
    ({ element }) =>
      'attribs' in element && RIGHT.test(`${element.attribs['align'] ?? ''} ${element.attribs['style'] ?? ''}`),
  )
