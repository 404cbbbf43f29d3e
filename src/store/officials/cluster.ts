import { createHash } from 'node:crypto'
import type { Level } from '../../document/document.js'
import { unaccented } from '../../text/fold.js'
import { grouped } from '../grouped.js'
import { provinceNamed } from '../province.js'
import type { Judgement } from './official.js'

/** The article in which somebody was seen. */
export type Article = {
  readonly sha256: string
  readonly uri: string
  readonly url: string | null
  readonly host: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  /** Day of publication as YYYYMMDD; 0 where it is unknown. */
  readonly day: number
  /** The province of the article, where it is about one. */
  readonly province: string | null
}

/** A position of somebody in an article; a person without positions has one that says nothing. */
export type Sighting = {
  readonly article: Article
  readonly entry: number
  readonly part: number
  readonly name: string
  readonly nameKey: string
  readonly folded: string
  readonly canonical: string | null
  readonly post: string | null
  readonly postKey: string | null
  readonly body: string | null
  readonly bodyKey: string | null
  readonly level: Level | null
  readonly place: string | null
  readonly placeKey: string | null
  /** The province in which the position is held. */
  readonly province: string | null
  readonly former: boolean | number | null
  readonly start: number | null
  readonly end: number | null
}

/** Sightings of one person, and the ids of the seats that they were joined from. */
export type Cluster = { readonly ids: readonly string[]; readonly sightings: readonly Sighting[] }

type Seat = { readonly id: string; readonly sightings: Sighting[] }

/** Years after which the same name in the same seat may be somebody else. */
const GENERATION = 10

/** The name without diacritics that an id begins with. */
export const foldedOf = (id: string): string => id.split('~')[0]?.replaceAll('_', ' ') ?? ''

/**
 * Joins sightings of one name in one body at one place, no more than ten years apart, and seats that an article gives to one person. A tone apart is another name. What was judged
 * the same is joined, what was judged different never is.
 */
export function clustersOf(sightings: readonly Sighting[], judgements: readonly Judgement[]): readonly Cluster[] {
  const seats = seatsOf(sightings)
  const groups = new Map(seats.map(seat => [seat.id, new Set([seat.id])]))
  const { same, different } = lastWords(judgements)
  const isForbidden = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    different.some(([x, y]) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)))
  for (const [x, y] of [...same, ...linksOf(seats)]) {
    const [a, b] = [groups.get(x), groups.get(y)]
    if (!a || !b || a === b || isForbidden(a, b)) continue
    for (const id of b) groups.set(id, a.add(id))
  }
  const bySeat = new Map(seats.map(seat => [seat.id, seat.sightings]))
  return [...new Set(groups.values())].map(ids => ({
    ids: [...ids].sort(),
    sightings: [...ids].flatMap(id => bySeat.get(id) ?? []),
  }))
}

function seatsOf(sightings: readonly Sighting[]): readonly Seat[] {
  const bySeat = grouped(sightings, seatKey)
  return [...bySeat].flatMap(([key, seen]) => generationsOf(key, seen))
}

function seatKey(sighting: Sighting): string {
  const { nameKey, bodyKey, postKey, level, article } = sighting
  const office = bodyKey ?? postKey
  const where = whereOf(sighting)
  // Nothing but the name: it stays with its article.
  if (office === null || where === undefined) return [nameKey, article.sha256].join('|')
  return [nameKey, office, level ?? '', where].join('|')
}

/** Where an office is held; names of communes and districts repeat, so their province belongs to them. */
function whereOf({ level, place, placeKey, article: { province, host } }: Sighting): string | undefined {
  if (level === 'central') return 'central'
  const around = province === null ? host : unaccented(province)
  if (place === null) return around ?? undefined
  const known = provinceNamed(place)
  if (level === 'province' || (level === null && known)) return unaccented(known ?? place)
  return around === null ? undefined : `${placeKey}@${around}`
}

function generationsOf(key: string, seen: readonly Sighting[]): readonly Seat[] {
  const dated = seen.filter(({ article }) => article.day > 0).sort((a, b) => a.article.day - b.article.day)
  const generations: Sighting[][] = [[]]
  for (const sighting of dated) {
    const last = generations.at(-1)?.at(-1)
    if (last && sighting.article.day - last.article.day > GENERATION * 10_000) generations.push([])
    generations.at(-1)?.push(sighting)
  }
  generations[0]?.push(...seen.filter(({ article }) => article.day === 0))
  const name = seen[0]?.folded.replaceAll(' ', '_') ?? ''
  return generations.map((group, at) => {
    const since = at === 0 ? '' : `|${Math.floor((group[0]?.article.day ?? 0) / 10_000)}`
    const hash = createHash('sha256')
      .update(key + since)
      .digest('hex')
    return { id: `${name}~${hash.slice(0, 10)}`, sightings: group }
  })
}

/** Pairs of seats that one article gives to one person. */
function linksOf(seats: readonly Seat[]): readonly (readonly [string, string])[] {
  const seatOfEntry = new Map<string, string>()
  const links: (readonly [string, string])[] = []
  for (const { id, sightings } of seats)
    for (const { article, entry } of sightings) {
      const person = `${article.sha256}/${entry}`
      const known = seatOfEntry.get(person)
      if (known === undefined) seatOfEntry.set(person, id)
      else if (known !== id) links.push([known, id])
    }
  return links
}

/** Pairs by what was said of them last. */
export function lastWords(
  judgements: readonly Judgement[],
): Readonly<Record<'same' | 'different', readonly (readonly [string, string])[]>> {
  const last = new Map(judgements.map(({ a, b, verdict }) => [[a, b].sort().join(' '), { a, b, verdict }]))
  const pairs = (wanted: string): (readonly [string, string])[] =>
    [...last.values()].filter(({ verdict }) => verdict === wanted).map(({ a, b }) => [a, b] as const)
  return { same: pairs('same'), different: pairs('different') }
}
