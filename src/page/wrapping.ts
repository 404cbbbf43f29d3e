import type { Passage } from './passage.js'

const leastTexts = 3
const shortestText = 80
const leastCharacters = 400

/** The passages of a page without the links that were put around a whole body, or never closed; `links` tells for each passage which link it stands in. */
export function unwrapped(passages: readonly Passage[], links: readonly number[]): readonly Passage[] {
  const wrapping = wrappingLinks(passages, links)
  if (!wrapping.size) return passages
  return passages.map((passage, at) =>
    wrapping.has(links[at] ?? 0) ? { ...passage, linked: 0, links: 0, href: '', opensLinked: false } : passage,
  )
}

/** Links that hold several long texts: that of a teaser holds one. */
function wrappingLinks(passages: readonly Passage[], links: readonly number[]): ReadonlySet<number> {
  const sizes = new Map<number, { texts: number; characters: number }>()
  for (const [at, { text, linked }] of passages.entries()) {
    const link = links[at]
    if (!link || text.length < shortestText || linked < text.length * 0.6) continue
    const { texts, characters } = sizes.get(link) ?? { texts: 0, characters: 0 }
    sizes.set(link, { texts: texts + 1, characters: characters + text.length })
  }
  const found = [...sizes].filter(([, { texts, characters }]) => texts >= leastTexts && characters >= leastCharacters)
  return new Set(found.map(([link]) => link))
}
