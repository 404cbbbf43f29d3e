import type { Region } from './region.js'
import type { Walk } from './walk.js'

const LETTERS = /[^a-zà-ỹ]+/u
const leastWords = 120
const leastTexts = 8
const mostTexts = 120
const longestEntry = 300
const windowSize = 200
/** Share of different words below which a text says the same again and again; of 2,800 articles the poorest has .33. */
const least = 0.33

/** True for a body of few words that come again and again, as in forecasts for many places, gauges and prices. */
export function isMonotone({ passages }: Walk, { root, headline }: Region): boolean {
  const texts = passages
    .slice(Math.max(root.first, headline + 1), root.end)
    .filter(({ text, linked }) => linked * 2 < text.length && text.length < longestEntry)
    .slice(0, mostTexts)
  const words = texts.flatMap(({ text }) => text.toLowerCase().split(LETTERS).filter(Boolean))
  if (texts.length < leastTexts || words.length < leastWords) return false
  const shares: number[] = []
  for (let at = 0; at === 0 || at + windowSize <= words.length; at += windowSize) {
    const part = words.slice(at, at + windowSize)
    shares.push(new Set(part).size / part.length)
  }
  return shares.reduce((sum, share) => sum + share, 0) / shares.length < least
}
