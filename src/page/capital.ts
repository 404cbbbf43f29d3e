import { pattern } from '../text/boundary.js'
import type { Passage } from './passage.js'

const CAPITAL = pattern('^[“"]?\\p{Lu}$', { flags: 'u', bounded: false })
const SMALL = pattern('^\\p{Ll}', { flags: 'u', bounded: false })

/** Takes back a capital that a page sets in a block of its own before the rest of its word. */
export function dropCapital(passages: Passage[], rest: string): string {
  const last = passages.at(-1)
  if (!last || last.text.length > 2 || !CAPITAL.test(last.text) || !SMALL.test(rest)) return ''
  passages.pop()
  return last.text
}
