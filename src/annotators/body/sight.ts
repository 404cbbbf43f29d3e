import type { Document } from '../../document/document.js'
import type { Layer } from '../../document/layer.js'
import { once } from '../../document/once.js'
import { type Token, tokenEndingAfter } from '../../text/token.js'
import { type Name, names } from '../name/name.js'
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
  /** 1 where a country begins. */
  readonly country: Uint8Array
  /** 1 where a paragraph begins. */
  readonly opens: Uint8Array
}

/** The layers that a sight is made of. */
export const sightReads: readonly Layer[] = [tokens, places, names]

const certaintyOf = ({ certain, kind }: Name): number => (certain ? 1 : kind === 'foreign' ? 3 : 2)

/** What bodies and titles of a document are read from, prepared once; who asks must declare `sightReads`. */
export const sightOf = once(names, prepared)

function prepared(document: Document): Sight {
  const { text } = document
  const list = tokensOf(document)
  const placeEnd = new Int32Array(list.length)
  const nameStart = new Uint8Array(list.length)
  const country = new Uint8Array(list.length)
  const opens = new Uint8Array(list.length)
  if (list.length) opens[0] = 1
  for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
    const at = tokenAt(list, line + 1)
    if (at !== undefined) opens[at] = 1
  }
  for (const { start, value } of document.read(names)) {
    const at = tokenAt(list, start)
    if (at !== undefined && value.kind !== 'namesake') nameStart[at] = certaintyOf(value)
  }
  for (const { start, end, value } of document.read(places)) {
    const at = tokenAt(list, start)
    if (at === undefined) continue
    placeEnd[at] = Math.max(at + 1, tokenEndingAfter(list, end))
    if (value.level === 'country') country[at] = 1
  }
  return { text, tokens: list, placeEnd, nameStart, country, opens }
}

/** Index of the token that begins at an offset. */
function tokenAt(list: readonly Token[], start: number): number | undefined {
  const at = tokenEndingAfter(list, start)
  return list[at]?.start === start ? at : undefined
}
