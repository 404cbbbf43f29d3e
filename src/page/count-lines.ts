import { pattern } from '../text/boundary.js'
import { NO_PAGE } from './anchors.js'
import { OF_ANOTHER } from './block.js'
import { lineOf } from './cue.js'
import { type Box, type Cue, nearest, type Passage, within } from './passage.js'
import { isTitle } from './title.js'

/** What tells how often an article was read: "Lần xem: 642", "Đã đọc 1.046 lần", "(123 lượt xem)". */
export const VIEWS = pattern(
  '^👁 \\d|^[([]?(?:(?:tổng )?(?:số )?(?:lượt|lần|người|lượt người) (?:đã |được )?(?:xem|đọc)(?!\\p{L})|đã xem|(?:bài viết |bài |tin )?(?:này )?(?:đã )?(?:được )?(?:xem|đọc)(?: ?: ?\\d| [\\d.,]{1,12} (?:lần|lượt))|(?:đã có )?[\\d.,]{1,12} (?:lượt|lần) (?:xem|đọc))',
  { flags: 'iu', bounded: false },
)
const DIGIT = pattern('\\d', { flags: 'u', bounded: false })

const longestCount = 160

/** Lines under a heading of a counter or a poll, in its box, belong to it whatever box that stands in. */
export function countersOf(passages: readonly Passage[], headline: number): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>()
  let under: { readonly cue: Cue; readonly scope: Box } | null = null
  for (const [at, passage] of passages.entries()) {
    const line = passage.text.length < longestCount && passage.linked < passage.text.length ? lineOf(passage) : null
    if (VIEWS.test(passage.text) && (line ? isOfAnother(at, passages, headline) : isCountLinked(passage))) {
      found.set(at, { kind: 'related', reason: OF_ANOTHER })
      continue
    }
    const counts = line && (line.kind === 'visitor-counter' || line.kind === 'poll' || line.kind === 'rating')
    if (counts) found.set(at, line)
    if (counts && !DIGIT.test(passage.text)) under = { cue: line, scope: passage.box.parent ?? passage.box }
    else if (
      under &&
      !line &&
      !passage.level &&
      within(passage.box, under.scope) &&
      passage.text.length < longestCount
    ) {
      found.set(at, { kind: under.cue.kind, reason: `under ${under.cue.reason}` })
    } else if (!counts) under = null
  }
  return found
}

/** True in an entry of a list that is a link as a whole. */
const isCountLinked = ({ text, linked, href }: Passage): boolean =>
  linked >= text.length && text.length < longestCount && DIGIT.test(text) && !NO_PAGE.test(href)

const mostParts = 6

/** True in a small box with the title of one other article. */
const isOfAnother = (at: number, passages: readonly Passage[], headline: number): boolean =>
  boxesOf(passages[at]).some(
    ({ first, end }) =>
      end - first <= mostParts &&
      !(headline >= first && headline < end) &&
      passages.slice(first, end).filter(isTitle).length === 1,
  )
const boxesOf = (passage: Passage | undefined): readonly Box[] => (passage ? nearest(passage.box, 3) : [])
