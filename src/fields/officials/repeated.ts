import { isCapital } from '../../annotators/name/run.js'
import { titles } from '../../annotators/title/title.js'
import { tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { spanAt } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { isOfficial } from '../persons/office.js'
import type { Person } from '../persons/persons.js'
import type { Mention } from './group.js'

type Known = { readonly person: number; readonly words: readonly string[] }

/** Names by their first word. */
type Names = ReadonlyMap<string, readonly Known[]>

/** "đồng chí Vưu Mẫu … Bí thư Tỉnh ủy Vưu Mẫu": the full name of an official that is known from one place means its person wherever it is written again, the office before it included. */
export function repeatedNames(document: Document, persons: readonly Person[], named: readonly Mention[]): Mention[] {
  const { text } = document
  const known = knownOf(persons)
  if (!known.size) return []
  const officeBefore = new Map(document.read(titles).map(({ start, end }) => [end, start]))
  const all = tokensOf(document)
  const found: Mention[] = []
  for (let at = 0; at < all.length; at++) {
    const token = all[at]
    const hit = isCapital(token) ? knownAt(text, all, at, known) : undefined
    const last = hit && all[at + hit.words.length - 1]
    if (!token || !last || spanAt(named, token.start) || isCalledAfter(text, token.start)) continue
    const office = officeBefore.get(token.start - 1)
    if ((office === undefined && goesOn(all[at - 1], token)) || goesOn(last, all[at + hit.words.length])) continue
    found.push({ start: office ?? token.start, end: last.end, person: hit.person, by: 'name' })
  }
  return found
}

const knownAt = (text: string, all: readonly Token[], at: number, known: Names): Known | undefined =>
  known
    .get(text.slice(all[at]?.start, all[at]?.end))
    ?.find(({ words }) => words.every((word, nth) => isWord(text, all[at + nth], word)))

function knownOf(persons: readonly Person[]): Names {
  const known = new Map<string, Known[]>()
  persons.forEach((official, person) => {
    const words = isOfficial(official) ? official.name.split(' ') : []
    const [first] = words
    if (!first || words.length < 2) return
    known.set(first, [...(known.get(first) ?? []), { person, words }])
  })
  return known
}

const isWord = (text: string, token: Token | undefined, word: string): boolean =>
  token !== undefined && text.slice(token.start, token.end) === word

/** "đường Trần Văn Mẫu", "Quỹ Lê Thị Mẫu": the name of something else. */
const isCalledAfter = (text: string, start: number): boolean => CALLED.test(text.slice(Math.max(0, start - 16), start))
const CALLED = sought(/(?<!\p{L})(?:đường|phố|quỹ|trường|công viên|bệnh viện|tượng đài|nhà hát) $/iu)

/** "Nguyễn Trần Văn Mẫu": one capital word right behind the other is one name. */
const goesOn = (word: Token | undefined, next: Token | undefined): boolean =>
  isCapital(word) && isCapital(next) && word?.end === (next?.start ?? 0) - 1
