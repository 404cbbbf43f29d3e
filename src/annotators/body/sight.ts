import type { Document } from '../../document/document.js'
import type { Layer } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import { type Name, names } from '../name/name.js'
import { opensParagraph } from '../name/run.js'
import { places } from '../place/place.js'
import { tokens, tokensOf } from '../token/token.js'

/** What the grammar of bodies and titles looks at: tokens, and by token index where places end and names begin. */
export type Sight = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index behind the place that begins at a token; 0 where none begins. */
  readonly placeEnd: Int32Array
  /** 1 where a personal name begins, 2 where an uncertain one may as well be part of a body's name, 3 where that one is foreign. */
  readonly nameStart: Uint8Array
  /** 1 where a paragraph begins. */
  readonly opens: Uint8Array
}

/** The layers that a sight is made of. */
export const sightReads: readonly Layer[] = [tokens, places, names]

const certaintyOf = (name: Name | undefined): number => (name?.certain ? 1 : name?.kind === 'foreign' ? 3 : 2)

/** Prepares the reading of bodies and titles. */
export function sightOf(document: Document): Sight {
  const list = tokensOf(document)
  const placeEnd = new Int32Array(list.length)
  const nameStart = new Uint8Array(list.length)
  const opens = new Uint8Array(list.length)
  const found = document.read(places)
  const named = document.read(names)
  let place = 0
  let name = 0
  for (let at = 0; at < list.length; at++) {
    const { start } = list[at] ?? { start: 0 }
    if (opensParagraph(document.text, list, at)) opens[at] = 1
    while ((named[name]?.start ?? Infinity) < start) name++
    if (named[name]?.start === start && named[name]?.value.kind !== 'namesake')
      nameStart[at] = certaintyOf(named[name]?.value)
    while ((found[place]?.start ?? Infinity) < start) place++
    const hit = found[place]
    if (hit?.start !== start) continue
    let end = at + 1
    while (end < list.length && (list[end]?.end ?? Infinity) <= hit.end) end++
    placeEnd[at] = end
  }
  return { text: document.text, tokens: list, placeEnd, nameStart, opens }
}
