import faults from './faults.json' with { type: 'json' }

/** A saying in English with holes, as a pattern, and the same in Vietnamese. */
type Fault = { readonly pattern: RegExp; readonly holes: readonly string[]; readonly vi: string }

/** Names under which records and the ledger know a reason, as they are read. */
const reasons: Readonly<Record<string, string>> = {
  'not-html': 'not HTML',
  'source-gone': 'the source is gone',
  empty: 'empty page',
  home: 'home page',
  template: 'template without content',
  gallery: 'gallery of pictures',
}

/** What the machine says of a fault, in English; a reason that has a name there is said in words. */
export const inWords = (english: string): string => reasons[english] ?? english

/** Holes into which a saying of its own may come, such as the cause of something. */
const SAYINGS = new Set(['why', 'reason'])

const known: readonly Fault[] = Object.entries(faults).map(([en, vi]) => {
  const holes = [...en.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name)
  const parts = en.split(/\{[a-z]+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return { pattern: new RegExp(`^${parts.join('(.+?)')}$`, 's'), holes, vi }
})

/**
 * What the machine says of a fault, in Vietnamese. Below the face of the program everything is said in English, which also stands in the ledger and in JSON;
 * here it is known again by its template. What is not known stays as it is.
 */
export function inVietnamese(english: string): string {
  for (const { pattern, holes, vi } of known) {
    const found = pattern.exec(english)
    if (!found) continue
    return vi.replace(/\{([a-z]+)\}/g, (hole, name: string) => {
      const value = found[holes.indexOf(name) + 1] ?? hole
      return SAYINGS.has(name) ? inVietnamese(value) : value
    })
  }
  return english
}
