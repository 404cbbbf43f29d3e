/** Letters and signs that stand by themselves: Latin ones, those of Vietnamese among them, and punctuation; no combining marks. */
const isSettled = (code: number): boolean =>
  code < 0x300 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < 0x20d0)
const KNOWN = 0x20d0
/** Codes that are turned into a text at once. */
const STRETCH = 4096
const units = new TextDecoder('utf-16le')
const UNMET = 0
const ALONE = 1

/**
 * Does the work of `whole` letter by letter, from a table of those met before, where that gives the same: `whole` must look at no letter's neighbours.
 * A text with a letter that is not settled by itself, or becomes several, is given to `whole`.
 */
export function letterwise(whole: (text: string) => string): (text: string) => string {
  const table = new Uint16Array(KNOWN)
  const made = new Uint16Array(STRETCH)
  const meet = (code: number): number => {
    const became = isSettled(code) ? whole(String.fromCharCode(code)) : ''
    const next = became.length === 1 ? became.charCodeAt(0) : ALONE
    table[code] = next
    return next
  }
  return text => {
    let result = ''
    for (let from = 0; from < text.length; from += STRETCH) {
      const count = Math.min(STRETCH, text.length - from)
      for (let at = 0; at < count; at++) {
        const code = text.charCodeAt(from + at)
        const known = code < KNOWN ? table[code] || meet(code) : ALONE
        if (known === ALONE || known === UNMET) return whole(text)
        made[at] = known
      }
      result += units.decode(made.subarray(0, count))
    }
    return result
  }
}
