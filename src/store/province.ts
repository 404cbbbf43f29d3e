import words from '../annotators/place/lexicon.json' with { type: 'json' }
import { places } from '../annotators/place/place.js'
import { createDocument } from '../document/document.js'
import { annotate, planOf } from '../match/annotator.js'
import type { ArticleRecord } from '../record.js'
import { key, unaccented } from '../text/fold.js'
import merged from './provinces.json' with { type: 'json' }

const NO_LETTER = /[^\p{L}]+/gu
const squeezed = (name: string): string => unaccented(name).replace(NO_LETTER, '')

const aliases: readonly (readonly [alias: string, name: string])[] = Object.entries(words.provinces).flatMap(
  ([name, others]) => [name, ...others].map(alias => [alias, name] as const),
)
/** The name of a province by each way of writing it, without diacritics and spaces. */
const bySqueezed: ReadonlyMap<string, string> = new Map(aliases.map(([alias, name]) => [squeezed(alias), name]))
const byKey: ReadonlyMap<string, string> = new Map(aliases.map(([alias, name]) => [key(alias), name]))
const UNIT = /^(?:tỉnh|thành phố|tp\.?|tinh|thanh pho)\s+/i

/** The province that a name or one of its spellings stands for; a name without diacritics stands for those with them. */
export function provinceNamed(text: string): string | undefined {
  const name = text.normalize('NFC').trim().replace(UNIT, '')
  const isPlain = key(name) === unaccented(name)
  return byKey.get(key(name)) ?? (isPlain ? bySqueezed.get(squeezed(name)) : undefined)
}

/** A province and, where others were merged into it in 2025 (Resolution 202/2025/QH15), those too. */
export function withMerged(name: string): readonly string[] {
  return [name, ...(new Map<string, readonly string[]>(Object.entries(merged)).get(name) ?? [])]
}

/** Names of the kinds of portals that stand before a province's in a host: baothanhhoa, hdnd-yenbai. */
const PORTAL =
  /^(?:bao|baodientu|hdnd|ubnd|dbnd|dbqh|tinhuy|thanhuy|tinhdoan|congan|dang|dangbo|mttq|portal|cong)?-?(.+)$/

/** The provinces that a record is about: those in which its officials hold office, and those that its headline, lead, publisher or host name. */
export function provincesOf({ article, officials, source }: ArticleRecord): readonly string[] {
  const held = officials.flatMap(({ positions }) =>
    positions.flatMap(({ place, level }) => (place !== null && level === 'province' ? [provinceNamed(place)] : [])),
  )
  const said = [article?.title, article?.lead, article?.publisher].flatMap(text => (text ? provincesIn(text) : []))
  const hosts = hostLabels(source.url).map(
    label => bySqueezed.get(label) ?? bySqueezed.get(PORTAL.exec(label)?.[1] ?? ''),
  )
  return [...new Set([...held, ...said, ...hosts])].filter(name => name !== undefined).sort()
}

const plan = planOf([places])

const provincesIn = (text: string): readonly (string | undefined)[] =>
  annotate(createDocument(text.normalize('NFC'), []), plan)
    .read(places)
    .map(({ value }) => (value.level === 'province' ? provinceNamed(value.name) : undefined))

const hostLabels = (url: string | null): readonly string[] =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.split('.') : []
