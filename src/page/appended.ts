import { Element } from 'domhandler'
import { pattern } from '../text/boundary.js'
import { makeOf } from './card.js'
import { behindText, isBoxHead } from './heads.js'
import type { Box, Passage } from './passage.js'
import type { Region } from './region.js'
import { drop, type Ruling } from './ruling.js'

const holders: ReadonlySet<string> = new Set(['div', 'section', 'article', 'form'])

/** Boxes with a head and a text of their own behind the last paragraph that stands in the body itself: what a paper sets under its articles. */
export function dropAppended(passages: readonly Passage[], { root }: Region, rulings: Ruling[]): void {
  const texts = directly(passages, root)
  const prose = texts.reduce((sum, at) => sum + (passages[at]?.prose ?? 0), 0)
  const last = texts.at(-1)
  if (last === undefined || texts.length < behindText.leastTexts || prose < root.prose * behindText.leastShare) return
  const own = namedAlone(root)
  const told = texts.map(at => passages[at]?.text).join('\n')
  for (const box of root.children) {
    if (box.first <= last || !box.prose || box.prose > prose * behindText.mostOfBody || !isHolder(box)) continue
    if (box.end - box.first < 2 || !isBoxHead(passages[box.first]) || !own.has(box)) continue
    if (isTold(passages[box.first]?.text ?? '', told)) continue
    for (let at = box.first; at < box.end; at++)
      if (rulings[at]?.keep) rulings[at] = drop({ kind: 'related', reason: 'a box behind the text' })
  }
}

/** True where the head of a box names somebody or something that the text told of: figures of the story, a short life. */
function isTold(head: string, text: string): boolean {
  const name = head.endsWith('?') ? undefined : NAME.exec(head)?.[0]
  return name !== undefined && text.includes(name)
}
const NAME = pattern('(?<!^)(?<=\\s)\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{1,6}){1,3}', { flags: 'u', bounded: false })

const isHolder = ({ element }: Box): boolean => element instanceof Element && holders.has(element.name)

/** Running texts that stand in the body itself, or in a paragraph of it. */
function directly(passages: readonly Passage[], root: Box): number[] {
  const found: number[] = []
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage?.prose) continue
    const { box } = passage
    if (box === root || (box.parent === root && box.end - box.first === 1)) found.push(at)
  }
  return found
}

/** The parts of a box with a name that no other part has: parts of one text have the same, or none. */
function namedAlone({ children }: Box): ReadonlySet<Box> {
  const makes = new Map<string, Box | null>()
  for (const box of children) {
    const make = makeOf(box)
    if (!make.endsWith('.')) makes.set(make, makes.has(make) ? null : box)
  }
  return new Set([...makes.values()].filter(box => box !== null))
}
