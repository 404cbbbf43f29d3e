import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { wordsOf } from '../../match/words.js'
import { type Token, tokenEndingAfter } from '../../text/token.js'
import { bodyHeads } from '../body/vocabulary.js'
import { type Honorific, honorifics } from '../honorific/honorific.js'
import { places } from '../place/place.js'
import { ranks } from '../title/rank.js'
import { tokens, tokensOf } from '../token/token.js'
import { isRank, nameRunEnd, ownLength, shouted } from './extent.js'
import { familyCount, nameScore } from './frequency.js'
import { best, figures } from './full.js'
import { listedEnds } from './listed.js'
import { initialed } from './other.js'
import { isCapital } from './run.js'
import { belongsToPlace, honorificStack } from './stack.js'
import type { Name, View } from './view.js'

export { figures } from './full.js'
export type { Name, NameKind } from './view.js'

/** Names of persons, and names of things that are called after persons. */
export const names = annotator<Name>({
  name: 'names',
  reads: [tokens, honorifics, places],
  annotate(document) {
    const found: Annotation<Name>[] = []
    const view = viewed(document)
    for (let at = 0; at < view.list.length; ) at = readAt(view, at, found)
    return found
  },
})

function viewed(document: Document): View {
  const list = tokensOf(document)
  const honorificAt = new Array<Annotation<Honorific> | undefined>(list.length).fill(undefined)
  for (const hit of document.read(honorifics)) honorificAt[tokenEndingAfter(list, hit.start)] = hit
  const placeAt = new Int32Array(list.length)
  const placeEnds = new Uint8Array(list.length)
  const placeInside = new Uint8Array(list.length)
  for (const { start, end, value } of document.read(places)) {
    const [first, next] = [tokenEndingAfter(list, start), tokenEndingAfter(list, end)]
    placeAt[first] = end
    placeEnds[next - 1] = 1
    if (value.head && (value.level !== 'village' || isVillage(list, first, next))) placeInside.fill(1, first + 1, next)
  }
  const listedEnd = listedEnds(document.text, list, placeAt)
  let rows: ReadonlySet<string> | undefined
  const capitalised = (): ReadonlySet<string> => {
    rows ??= rowsOfCapitals(list)
    return rows
  }
  return { text: document.text, list, honorificAt, placeAt, placeEnds, placeInside, listedEnd, capitalised }
}

/** Rows of three and four capitalised syllables, as their keys. */
function rowsOfCapitals(list: readonly Token[]): ReadonlySet<string> {
  const rows = new Set<string>()
  let run = 0
  for (const [at, { shape, spaced }] of list.entries()) {
    run = shape === 'capital' ? (spaced ? run + 1 : 1) : 0
    if (run >= 3) rows.add(rowOf(list.slice(at - 2, at + 1)))
    if (run >= 4) rows.add(rowOf(list.slice(at - 3, at + 1)))
  }
  return rows
}

const rowOf = (words: readonly Token[]): string => words.map(({ key }) => key).join(' ')

/** "thôn Hoàng Mẫu": two syllables behind a village's word; "trưởng thôn Lê Mẫu" is a person. */
const isVillage = (list: readonly Token[], from: number, to: number): boolean =>
  to - from === 3 && list[from]?.shape === 'lower' && !isCapital(list[to]) && !HEADMEN.has(list[from - 1])

const HEADMEN = wordsOf(['trưởng', 'phó', 'thư', 'già', 'bộ', 'an', 'tế', 'viên', 'trận', 'đội'])

/** Reads what begins at a token and returns where to go on. */
function readAt(view: View, at: number, found: Annotation<Name>[]): number {
  const { list } = view
  const listed = view.listedEnd[at]
  if (listed) return listed
  const before = honorificStack(view, at)
  const stack = before.tokens ? belongsToPlace(view, before, at) : before
  const figure = stack.tokens ? figures.longestAt(list, at) : undefined
  if (figure && figure.length > stack.tokens) return at + figure.length
  const from = at + stack.tokens
  if (!stack.tokens) {
    if (!isCapital(list[at]) || endsShorthand(list, at)) return at + 1
    const skipped = ranks.longestAt(list, at)?.length ?? longHead(list, at)
    if (skipped) return at + skipped
  }
  const lowered = stack.tokens ? loweredEnd(view, from) : from
  const [opening, closing] = [list[from], list[lowered - 1]]
  if (lowered > from && opening && closing) {
    const value: Name = { kind: 'full', certain: true, honorifics: stack.found }
    found.push({ start: opening.start, end: closing.end, value, rule: 'name/full' })
    return lowered
  }
  if (!isCapital(list[from]) || (from > at && isRank(list, from))) return Math.max(from, at + 1)
  const end = shouted(list, from, nameRunEnd(view, from))
  if (end === from) return from + 1
  const hit = initialed(view, from, stack.found) ?? initialed(view, end - 1, []) ?? best(view, from, end, stack)
  if (!hit) return Math.max(end, from + 1)
  const first = list[hit.from]
  const last = list[hit.to - 1]
  if (first && last)
    found.push({
      start: first.start,
      end: last.start + ownLength(last, view.text),
      value: hit.name,
      rule: `name/${hit.name.kind}`,
    })
  return hit.to
}

/** "đồng chí trần văn mẫu" where the text has "Trần Văn Mẫu" elsewhere: index behind a name that lost its capitals; `from` where none stands. */
function loweredEnd({ list, capitalised }: View, from: number): number {
  if (list[from]?.shape !== 'lower' || familyCount(list[from]?.key ?? '') < 200) return from
  for (const end of [from + 4, from + 3]) {
    const words = list.slice(from, end)
    if (words.length < end - from || words.some(({ shape, spaced }) => shape !== 'lower' || !spaced)) continue
    if (nameScore(words.map(({ key }) => key)) >= 2 && capitalised().has(rowOf(words))) return end
  }
  return from
}

/** "M&A Việt Nam": the letter behind the joint of a short form. */
const endsShorthand = (list: readonly Token[], at: number): boolean => list[at - 1]?.key === '&' && !list[at]?.spaced

/** A body's head of two or more tokens ("Đoàn Thanh niên"), or one in short ("Cty"), is no name. */
function longHead(list: readonly Token[], at: number): number {
  const head = bodyHeads.longestAt(list, at)
  return head && (head.length > 1 || (head.value === 'company' && list[at]?.key === 'cty')) ? head.length : 0
}
