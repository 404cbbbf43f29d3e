import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { speaksToVisitor } from './dialog.js'
import type { Evidence } from './evidence.js'
import lists from './forms.json' with { type: 'json' }
import { articleThing, type Head, titlesOf } from './metadata.js'
import type { Passage } from './passage.js'
import type { Region } from './region.js'
import { FRONT_PAGE, partsOf } from './site.js'
import { mostSectionWords, wordCount } from './standing.js'
import type { Walk } from './walk.js'

const wordsOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(name => partsOf(key(name))))
const forms = wordsOf(lists.forms)
const boards = wordsOf(lists.boards)
const starts = lists.starts.map(key)
const longestName = 60

/** True for a page that calls itself a form or a board, "Liên hệ", "Thời tiết", and has no headline of an article. */
export function isFormOrBoard({ passages }: Walk, region: Region, head: Head, evidence: Evidence): boolean {
  const names = [
    ...titlesOf(head).flatMap(partsOf),
    ...passages.filter((passage, at) => isName(passage, at === region.headline)).flatMap(({ text }) => partsOf(text)),
  ]
  if (!evidence.dated && !articleThing(head) && names.some(isForm) && speaks(passages, region)) return true
  if (evidence.headed) return false
  if (names.some(name => forms.has(name)) || passages.slice(0, mostBefore).some(isTrailOfForm)) return true
  // Such a name may be that of a section, whose articles stand under headlines of their own.
  const long = wordCount(passages[region.headline]) > mostSectionWords && evidence.alone
  return !long && names.some(name => boards.has(name))
}

const isName = ({ level, linked, box }: Passage, isHeadline: boolean): boolean =>
  isHeadline || (level === 1 && linked === 0 && !box.under)

const mostBefore = 150
const longestTrail = 60
const TRAIL = pattern('^[^\\p{L}]{0,3}{front} ?[>»›/] ?(?<page>[^>»›/|]{3,40})$', {
  words: { front: FRONT_PAGE },
  flags: 'u',
  bounded: false,
})

/** True for a trail from the front page to such a page: "Trang chủ » Liên hệ". */
const isTrailOfForm = ({ text }: Passage): boolean =>
  text.length < longestTrail && forms.has(partsOf(TRAIL.exec(key(text))?.groups?.['page']?.trim() ?? '').join(' '))

const isForm = (name: string): boolean =>
  name.length < longestName && starts.some(start => name.startsWith(`${start} `))

/** True where most of the body speaks to the visitor of the site. */
function speaks(passages: readonly Passage[], { root, prose }: Region): boolean {
  const spoken = passages.slice(root.first, root.end).filter(passage => passage.prose > 0 && speaksToVisitor(passage))
  return spoken.reduce((sum, passage) => sum + passage.prose, 0) * 2 > prose
}
