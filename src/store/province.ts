import words from '../annotators/place/lexicon.json' with { type: 'json' }
import { type Place, places } from '../annotators/place/place.js'
import { createDocument } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import { annotate, planOf } from '../match/annotator.js'
import type { ArticleRecord } from '../record.js'
import { key, unaccented } from '../text/fold.js'
import within from './provinces.json' with { type: 'json' }

const NO_LETTER = /[^\p{L}]+/gu
/** A name without blanks and dashes, which stand in many ways. */
const joined = (name: string): string => key(name).replace(NO_LETTER, '')
const squeezed = (name: string): string => unaccented(joined(name))

/** Provinces of before: those that are no more, and what they were divided into or became a part of, stand beside those of today. */
const parts: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(within))

const aliases: readonly (readonly [alias: string, name: string])[] = Object.entries(words.provinces).flatMap(
  ([name, others]) => [name, ...others].map(alias => [alias, name] as const),
)
/** The name of a province by each way of writing it, without diacritics. */
const bySqueezed: ReadonlyMap<string, string> = new Map(aliases.map(([alias, name]) => [squeezed(alias), name]))
/** Those that were divided before there were portals: rivers, mountains and firms have their names today, so that texts mean them only behind the word "tỉnh". */
const divided: readonly string[] = [...parts.keys()].filter(name => !bySqueezed.has(squeezed(name)))
const byJoined: ReadonlyMap<string, string> = new Map(
  [...aliases, ...divided.map(name => [name, name] as const)].map(([alias, name]) => [joined(alias), name]),
)
const dividedBySqueezed: ReadonlyMap<string, string> = new Map(divided.map(name => [squeezed(name), name]))
const UNIT = /^(?:tỉnh|thành phố|tp\.?|tinh|thanh pho)\s+/i

/** The province that a name or one of its spellings stands for; a name without diacritics stands for those with them. */
export function provinceNamed(text: string): string | undefined {
  const name = text.normalize('NFC').trim().replace(UNIT, '')
  const isPlain = key(name) === unaccented(name)
  const plain = squeezed(name)
  return byJoined.get(joined(name)) ?? (isPlain ? (bySqueezed.get(plain) ?? dividedBySqueezed.get(plain)) : undefined)
}

/**
 * A province and those that lie in it: what was merged into it (in 2008 by Resolution 15/2008/QH12, in 2025 by 202/2025/QH15), what it was divided into since 1990, and what was divided
 * and is whole again in it. Huế and Thừa Thiên Huế are one under two names.
 */
export const withParts = (name: string): readonly string[] => [name, ...(parts.get(name) ?? [])]

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
  return withoutItsCity([...new Set([...held, ...said, ...hosts])].filter(name => name !== undefined).sort())
}

/** "Huế" is also the city in Thừa Thiên Huế: beside it, it is no second province. */
const withoutItsCity = (names: readonly string[]): readonly string[] =>
  names.includes('Thừa Thiên Huế') ? names.filter(name => name !== 'Huế') : names

/** Committees and councils that every province has, and its districts and communes. */
const LOCAL = /(?:ủy ban|hội đồng) nhân dân/

type Office = Pick<ArticleRecord['officials'][number]['positions'][number], 'level' | 'place' | 'body'>

/** The province in which an office is held, as far as that is known: that of its own place, else the one that the article is about; offices of the whole country and of others are held in none. */
export function provinceOf({ level, place, body }: Office, around: string | null): string | null {
  if (level === 'central') return null
  if (place !== null && divided.includes(place)) return place
  if (level === 'district' || level === 'commune') return around
  if (place !== null) return provinceNamed(place) ?? null
  return level === 'province' || (body !== null && LOCAL.test(key(body))) ? around : null
}

const plan = planOf([places])

/** The places that a text names. */
export const placesIn = (text: string): readonly Annotation<Place>[] =>
  annotate(createDocument(text.normalize('NFC'), []), plan).read(places)

const provincesIn = (text: string): readonly (string | undefined)[] =>
  placesIn(text).map(({ value }) => (value.level === 'province' ? provinceNamed(value.name) : undefined))

const hostLabels = (url: string | null): readonly string[] =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.split('.') : []
