/** How many texts are remembered at once, and how long they may be. */
const MOST = 4096
const LONGEST = 200

/** Does the work of `make`, which looks at nothing but the text, once for a phrase that stands in article after article. */
export function remembered<R extends object | string | boolean | null>(make: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>()
  return text => {
    if (text.length > LONGEST) return make(text)
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const own = copied(text)
    const made = make(own)
    known.set(own, made)
    return made
  }
}

/** A slice would keep the whole article in memory; what is shorter than this the engine copies when it is cut out. */
const SLICED = 13
const copied = (text: string): string =>
  text.length < SLICED ? text : Buffer.from(text, 'utf16le').toString('utf16le')
