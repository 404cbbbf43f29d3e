import { makeOf } from './card.js'
import type { Box } from './passage.js'
import { counted, type Signs } from './posts.js'

/** Share of what posts say that their messages hold. */
const leastShare = 0.7
/** Share of the posts that may be made otherwise. */
const mostOthers = 0.2

/** Boxes in one another, from a post to its message. */
const deepest = 40

/** Boxes that are a paragraph, or a quotation in one. */
const paragraphs: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'font', 'b', 'strong', 'em', 'i'])

/** The box of each post that holds its message: posts are written alike, so that what one of them says little in, others tell. */
export function messagesOf(posts: readonly Box[], { text }: Signs): readonly Box[] {
  let boxes = posts
  for (let depth = 0; depth < deepest; depth++) {
    const place = placeOf(boxes, text)
    if (place === undefined) return boxes
    boxes = boxes.map(box => {
      const inner = childAt(box, place)
      return inner && inner.end > inner.first && (counted(text, inner) > 0 || counted(text, box) === 0) ? inner : box
    })
  }
  return boxes
}

/** The place of the child that holds nearly all that the boxes say; undefined where several do. */
function placeOf(boxes: readonly Box[], text: readonly number[]): string | undefined {
  const said = new Map<string, number>()
  let all = 0
  for (const box of boxes) {
    all += counted(text, box)
    for (const [place, child] of placesIn(box)) said.set(place, (said.get(place) ?? 0) + counted(text, child))
  }
  const [place, most] = [...said].reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0])
  if (!most || most < all * leastShare) return undefined
  const others = boxes.filter(box => {
    const child = childAt(box, place)
    return (child ? counted(text, child) : 0) * 2 < counted(text, box)
  })
  return others.length > boxes.length * mostOthers ? undefined : place
}

/** The children of a box by their make, and by their number where several are of one. */
function placesIn(box: Box): Map<string, Box> {
  const places = new Map<string, Box>()
  const times = new Map<string, number>()
  for (const child of box.children) {
    if ('name' in child.element && paragraphs.has(child.element.name)) continue
    const make = makeOf(child).replace(DIGITS, '')
    const number = (times.get(make) ?? 0) + 1
    times.set(make, number)
    places.set(`${make} ${number}`, child)
  }
  return places
}
const DIGITS = /\d+/g

const childAt = (box: Box, place: string): Box | undefined => placesIn(box).get(place)
