import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { spansIn } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { bodyHeads } from '../body/vocabulary.js'
import { honorifics } from '../honorific/honorific.js'
import { type Place, places } from '../place/place.js'
import { ranks } from '../title/rank.js'
import { tokens, tokensOf } from '../token/token.js'
import { isRank, nameRunEnd, ownLength, shouted } from './extent.js'
import { best, figures } from './full.js'
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
    const placed = document.read(places)
    const list = tokensOf(document)
    const view: View = {
      text: document.text,
      list,
      honorificAt: new Map(document.read(honorifics).map(hit => [hit.start, hit])),
      placeAt: new Map(placed.map(({ start, end }) => [start, end])),
      placeEnds: new Set(placed.map(({ end }) => end)),
      placeInside: insidesOf(placed, list),
    }
    for (let at = 0; at < view.list.length; ) at = readAt(view, at, found)
    return found
  },
})

function insidesOf(placed: readonly Annotation<Place>[], list: readonly Token[]): ReadonlyMap<number, number> {
  const insides = new Map<number, number>()
  for (const place of placed)
    if (place.value.head && place.value.level !== 'village')
      for (const { start } of spansIn(list, place).slice(1)) insides.set(start, place.end)
  return insides
}

/** Reads what begins at a token and returns where to go on. */
function readAt(view: View, at: number, found: Annotation<Name>[]): number {
  const { list } = view
  const stack = belongsToPlace(view, honorificStack(view, at), at)
  const figure = stack.tokens ? figures.longestAt(list, at) : undefined
  if (figure && figure.length > stack.tokens) return at + figure.length
  const from = at + stack.tokens
  if (!stack.tokens) {
    if (!isCapital(list[at])) return at + 1
    const skipped = ranks.longestAt(list, at)?.length ?? longHead(list, at)
    if (skipped) return at + skipped
  }
  if (!isCapital(list[from]) || (from > at && isRank(list, from))) return Math.max(from, at + 1)
  const end = shouted(list, from, nameRunEnd(view, from))
  if (end === from) return from + 1
  const hit = initialed(view, from, stack.found) ?? initialed(view, end - 1, []) ?? best(view, from, end, stack.found)
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

/** A body's head of two or more tokens ("Đoàn Thanh niên") is no name. */
function longHead(list: readonly Token[], at: number): number {
  const head = bodyHeads.longestAt(list, at)
  return head && head.length > 1 ? head.length : 0
}
