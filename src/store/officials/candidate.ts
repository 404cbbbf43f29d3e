import { edtf } from '../../calendar/edtf.js'
import { least, most } from '../../text/extremes.js'
import { grouped } from '../grouped.js'
import type { Cluster, Sighting } from './cluster.js'
import type { Citation, Held, Official } from './official.js'

/** Articles that a position names when many candidates are listed. */
export const FEW = 5

/** A cluster as people see it; `most` bounds how many articles each position names. */
export function officialOf({ ids, sightings }: Cluster, most = FEW): Official {
  const names = byFrequency(sightings.map(({ name }) => name))
  return {
    id: ids[0] ?? '',
    parts: ids,
    name: names[0] ?? '',
    otherNames: names.slice(1),
    ...seen(sightings),
    positions: [...grouped(sightings.filter(isPosition), positionKey).values()]
      .flatMap(byProvince)
      .map(group => heldOf(group, most))
      .sort((a, b) => compare(a.firstSeen, b.firstSeen) || compare(a.title, b.title)),
  }
}

const isPosition = ({ post, canonical }: Sighting): boolean => post !== null || canonical !== null

const positionKey = ({ postKey, bodyKey, level, placeKey }: Sighting): string =>
  [postKey, bodyKey, level, placeKey].join('|')

/** Sightings of a position by where it is held: what the same words mean in two provinces are two offices. */
function byProvince(sightings: readonly Sighting[]): readonly (readonly Sighting[])[] {
  const byName = grouped(sightings, ({ province }) => province ?? '')
  return byName.size - Number(byName.has('')) > 1 ? [...byName.values()] : [sightings]
}

function heldOf(sightings: readonly Sighting[], most: number): Held {
  const [first] = sightings
  const commonest = (pick: (sighting: Sighting) => string | null): string | null =>
    byFrequency(sightings.flatMap(sighting => pick(sighting) ?? []))[0] ?? null
  const newest = [...sightings].sort(
    (a, b) => b.article.day - a.article.day || (a.article.sha256 < b.article.sha256 ? -1 : 1),
  )
  return {
    post: commonest(({ post }) => post),
    body: commonest(({ body }) => body),
    level: first?.level ?? null,
    place: commonest(({ place }) => place),
    province: commonest(({ province }) => province),
    title: commonest(({ canonical }) => canonical),
    former: sightings.every(({ former }) => Boolean(former)),
    ...seen(sightings),
    articles: newest.slice(0, most).map(citationOf),
  }
}

const citationOf = ({ article, entry, part, start, end }: Sighting): Citation => ({
  sha256: article.sha256,
  uri: article.uri,
  url: article.url,
  title: article.title,
  publishedAt: article.publishedAt,
  pointer: `/officials/${entry}/positions/${part}`,
  start,
  end,
})

function seen(sightings: readonly Sighting[]): Pick<Official, 'firstSeen' | 'lastSeen' | 'sources'> {
  const days = sightings.map(({ article }) => article.day).filter(day => day > 0)
  return {
    firstSeen: days.length ? dateOf(least(days)) : null,
    lastSeen: days.length ? dateOf(most(days)) : null,
    sources: new Set(sightings.map(({ article }) => article.sha256)).size,
  }
}

const dateOf = (day: number): string | null =>
  edtf(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100) ?? null

/** Different texts, the commonest first. */
function byFrequency(texts: readonly string[]): readonly string[] {
  return [...grouped(texts, text => text)]
    .sort(([a, x], [b, y]) => y.length - x.length || compare(a, b))
    .map(([text]) => text)
}

/** Code order; null is last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
