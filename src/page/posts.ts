import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { makeOf } from './card.js'
import { isLink } from './link-lines.js'
import { leadsToMember } from './member.js'
import type { Box, Passage } from './passage.js'
import { printedDates } from './printed.js'
import { labelsOf } from './thread.js'
import type { Walk } from './walk.js'

/** What stands beside a post and is none of it: how many passages up to each, by what they tell. */
export type Signs = {
  readonly member: readonly number[]
  readonly label: readonly number[]
  readonly stamp: readonly number[]
  readonly number: readonly number[]
  /** Characters of lines that are none of these. */
  readonly text: readonly number[]
}

const longestLine = 120
const leastPosts = 2
/** Text without which a line says nothing of its own beside names, ranks and places. */
const shortestText = 20

/** The number of a post in its thread: "#12". */
const NUMBER = pattern('(?:^|\\s)#\\s?\\d{1,5}(?:\\s|$)', { flags: 'u', bounded: false })
/** When a member joined, which is no date of a post. */
const JOINED = pattern('tham gia|gia nhập|join|registered|đăng ký', { flags: 'u', bounded: false })

/** The posts of a thread: boxes beside one another that each tell who wrote them, and when or as which; none where the page is no thread. `made` tells a page that a forum's software made. */
export function postsOf(
  page: Walk,
  made: () => boolean,
): { readonly posts: readonly Box[]; readonly signs: Signs } | null {
  const { passages, boxes } = page
  const labels = labelsOf(page).map(({ length }) => length)
  const members = passages.map(({ href, text }) => text.length < longestLine && leadsToMember(href))
  if (!labels.some(Boolean) && members.filter(Boolean).length < leastPosts) return null
  const signs = signsOf(passages, labels, members)
  let best: Box[] = []
  let most = 0
  for (const box of boxes) {
    if (box.children.length < leastPosts || box.end - box.first < leastPosts * 2) continue
    const posts = alike(box.children.filter(child => isPost(child, signs)))
    const count = posts.filter(post => says(post, signs)).length
    if (count > most) [best, most] = [posts, count]
  }
  const isThread =
    most >= leastPosts &&
    (mostly(best, post => counted(signs.label, post) > 1 || counted(signs.number, post) > 0) || made()) &&
    !isList(best, passages, signs)
  return isThread ? { posts: withGuests(best, signs), signs } : null
}

/** Posts with those between them of whose writers less is told. */
function withGuests(posts: readonly Box[], signs: Signs): readonly Box[] {
  const makes = new Set(posts.map(makeOf))
  const own = new Set(posts)
  return (
    posts[0]?.parent?.children.filter(
      box => own.has(box) || (makes.has(makeOf(box)) && says(box, signs) && isSigned(box, signs)),
    ) ?? posts
  )
}

function signsOf(passages: readonly Passage[], labels: readonly number[], members: readonly boolean[]): Signs {
  const signs = { member: [0], label: [0], stamp: [0], number: [0], text: [0] }
  const push = (list: number[], more: number): void => {
    list.push((list.at(-1) ?? 0) + more)
  }
  for (const [at, passage] of passages.entries()) {
    const { text } = passage
    const short = text.length < longestLine
    const label = labels[at] ?? 0
    const stamp = short && !label && isStamp(passages, at)
    const number = short && NUMBER.test(text)
    push(signs.label, label)
    push(signs.member, members[at] ? 1 : 0)
    push(signs.stamp, stamp ? 1 : 0)
    push(signs.number, number ? 1 : 0)
    const isOther = label > 0 || members[at] || stamp || number || passage.level > 0
    push(signs.text, isOther ? 0 : Math.max(0, text.length - passage.linked - shortestText))
  }
  return signs
}

function isStamp(passages: readonly Passage[], at: number): boolean {
  const { text = '', box } = passages[at] ?? {}
  if (box && 'name' in box.element && box.element.name === 'time') return true
  return (
    printedDates(text).length > 0 && !JOINED.test(key(`${passages[at - 1]?.text.slice(-shortestText) ?? ''} ${text}`))
  )
}

/** How much of a sign stands in a box. */
export const counted = (sums: readonly number[], { first, end }: Pick<Box, 'first' | 'end'>): number =>
  (sums[end] ?? 0) - (sums[first] ?? 0)

const leastKinds = 2

/** True for a box with a member or what is said of him, and another sign of a post. */
function isPost(box: Box, { member, label, stamp, number }: Signs): boolean {
  const labels = counted(label, box)
  if (!labels && !counted(member, box)) return false
  const kinds = [member, stamp, number].filter(sums => counted(sums, box) > 0).length + Math.min(labels, leastKinds)
  return kinds >= leastKinds
}

/** True where a member, what is said of him, a day or a number stands in a box. */
export const isSigned = (box: Pick<Box, 'first' | 'end'>, { member, label, stamp, number }: Signs): boolean =>
  [member, label, stamp, number].some(sums => counted(sums, box) > 0)

/** The boxes of the commonest element. */
function alike(boxes: readonly Box[]): Box[] {
  const byName = new Map<string, Box[]>()
  for (const box of boxes) {
    const name = 'name' in box.element ? box.element.name : ''
    const same = byName.get(name)
    if (same) same.push(box)
    else byName.set(name, [box])
  }
  return [...byName.values()].reduce<Box[]>((most, one) => (one.length > most.length ? one : most), [])
}

const says = (box: Box, { text }: Signs): boolean => counted(text, box) > 0

const mostly = (boxes: readonly Box[], is: (box: Box) => boolean): boolean =>
  boxes.filter(is).length * 2 >= boxes.length

/** True where boxes mostly lead to a page each before they say anything, and not all to one: the boards of a forum, the threads of a board. */
function isList(posts: readonly Box[], passages: readonly Passage[], signs: Signs): boolean {
  const titles = posts.flatMap(({ first, end }) => {
    const text = passages.slice(first, end).findIndex((_, offset) => counted(signs.text, one(first + offset)) > 0)
    return (
      passages.slice(first, text < 0 ? end : first + text).find((passage, offset) => {
        return (
          !isSigned(one(first + offset), signs) &&
          isLink(passage) &&
          LETTERS.test(passage.text) &&
          !passage.href.startsWith('#')
        )
      })?.text ?? []
    )
  })
  return titles.length * 2 >= posts.length && new Set(titles.map(bare)).size * 2 > titles.length
}
/** A single passage, to be counted in as a post is. */
export const one = (at: number): Pick<Box, 'first' | 'end'> => ({ first: at, end: at + 1 })
const LETTERS = pattern('\\p{L}{2}', { flags: 'u', bounded: false })

/** A title of a post without what marks an answer. */
export const bare = (text: string): string => key(text).replace(ANSWER, '')
const ANSWER = pattern('^(?:re|ðề|đề|trả lời|tl|ans)\\s?:\\s?', { flags: 'u', bounded: false })
