import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { key, unaccented } from '../../text/fold.js'
import { cursorOf, placeOf } from '../cursor.js'
import { officeKey } from '../office.js'
import { FEW, officialOf } from '../officials/candidate.js'
import { type Cluster, clustersOf, foldedOf, lastWords, type Sighting } from '../officials/cluster.js'
import {
  type Judgement,
  judgementSchema,
  type Official,
  type OfficialQuery,
  type Officials,
} from '../officials/official.js'
import { withMerged } from '../province.js'
import { positionConditions, provinceOrError, whereOf } from './conditions.js'
import { type All, allOf, type Condition, type Database, type Dialect, type Reading, runOf } from './database.js'

type Parts = { readonly writing: Database; readonly reading: Reading; readonly dialect: Dialect }

/** People over all articles, put together when they are asked for. */
export function createOfficials({ writing, reading, dialect }: Parts): Officials {
  const all = allOf(reading)
  const judgements = (): Promise<readonly Judgement[]> => judgementsOf(all)
  const one = async (id: string): Promise<Cluster | undefined> =>
    (await clustersNamed(all, dialect, [foldedOf(id)], await judgements())).find(({ ids }) => ids.includes(id))
  return {
    find: query => find(all, dialect, query),
    async one(id) {
      const cluster = await one(id)
      return cluster && officialOf(cluster, Number.POSITIVE_INFINITY)
    },
    similar: async (id, limit = 10) => {
      const cluster = await one(id)
      return cluster ? similar(all, dialect, cluster, limit) : []
    },
    judge: judgement =>
      writing.write(async () => {
        const json = JSON.stringify(judgementSchema.parse(judgement))
        await runOf(writing)('INSERT INTO judgements (judgement) VALUES (?)', json)
      }),
    judgements,
  }
}

async function judgementsOf(all: All): Promise<readonly Judgement[]> {
  const rows = await all<{ judgement: string }>('SELECT judgement FROM judgements ORDER BY id')
  return rows.map(({ judgement }) => JSON.parse(judgement))
}

async function find(all: All, dialect: Dialect, query: OfficialQuery): ReturnType<Officials['find']> {
  const { limit, cursor, ...question } = query
  const judgements = await judgementsOf(all)
  const found: Official[] = []
  let after = cursor === undefined ? '' : String(placeOf(question, cursor)[0] ?? '')
  for (;;) {
    const names = await namesOf(all, dialect, query, after)
    const page = names.slice(0, limit)
    const clusters = await clustersNamed(all, dialect, page, judgements)
    found.push(...clusters.filter(isMeant(query, page)).map(cluster => officialOf(cluster)))
    const last = names.length > limit ? page.at(-1) : undefined
    if (last === undefined) return { officials: found, next: null }
    if (found.length >= limit) return { officials: found, next: cursorOf(question, [last]) }
    after = last
  }
}

/** Names without diacritics that the conditions allow, in their order, one more than asked for. */
async function namesOf(all: All, { among }: Dialect, query: OfficialQuery, after: string): Promise<readonly string[]> {
  const { name, post, body, level, province, limit } = query
  const words = unaccented(name ?? '').match(/[^\s]+/g) ?? []
  const conditions: Condition[] = [
    ['folded > ?', after],
    ...words.map((word): Condition => [`' ' || folded || ' ' LIKE ?`, `% ${word.replace(/[%_]/g, '')} %`]),
    ...positionConditions({ post, body, level }),
    ...(province === undefined
      ? []
      : [
          [
            `record IN (SELECT record FROM provinces WHERE ${among('province')})`,
            JSON.stringify(withMerged(provinceOrError(province))),
          ] as const,
        ]),
  ]
  const [where, ...values] = whereOf(conditions)
  const rows = await all<{ folded: string }>(
    `SELECT DISTINCT folded FROM officials ${where} ORDER BY folded LIMIT ?`,
    ...values,
    limit + 1,
  )
  return rows.map(({ folded }) => folded)
}

/** All candidates of these names, and of those that were judged to be the same. */
async function clustersNamed(
  all: All,
  { among }: Dialect,
  names: readonly string[],
  judgements: readonly Judgement[],
): Promise<readonly Cluster[]> {
  const wanted = new Set(names)
  const pairs = lastWords(judgements).same.map(([a, b]) => [foldedOf(a), foldedOf(b)] as const)
  for (let size = 0; size < wanted.size; ) {
    size = wanted.size
    for (const [a, b] of pairs) if (wanted.has(a) || wanted.has(b)) wanted.add(a).add(b)
  }
  const sightings = await all<Sighting>(
    `SELECT sha256, uri, url, host, records.title AS "articleTitle", published_at AS "publishedAt", records.first_day AS day,
       province,
       entry, part, name, name_key AS "nameKey", folded, canonical, post, post_key AS "postKey", officials.body, body_key AS "bodyKey",
       level, place, place_key AS "placeKey", former, start_at AS "start", end_at AS "end"
     FROM officials JOIN records ON records.id = officials.record
     WHERE ${among('folded')} ORDER BY sha256, entry, part`,
    JSON.stringify([...wanted]),
  )
  return clustersOf(sightings, judgements)
}

/** Whether a candidate belongs into a page of names: it does under the first of its names, where a position of it is asked for. */
function isMeant(
  { name, post, body, level, province }: OfficialQuery,
  page: readonly string[],
): (cluster: Cluster) => boolean {
  const exact = name !== undefined && unaccented(name) !== key(name) ? key(name).split(/\s+/) : []
  const [rank, office] = [post && officeKey(post), body && officeKey(body)]
  const provinces = province === undefined ? undefined : withMerged(provinceOrError(province))
  return ({ sightings }) => {
    const [first = ''] = sightings.map(({ folded }) => folded).sort()
    if (!page.includes(first)) return false
    return sightings.some(
      sighting =>
        exact.every(word => ` ${sighting.nameKey} `.includes(` ${word} `)) &&
        (!rank || sighting.postKey === rank || sighting.postKey?.startsWith(`${rank} `)) &&
        (!office || sighting.bodyKey === office) &&
        (level === undefined || sighting.level === level) &&
        (!provinces || (sighting.province !== null && provinces.includes(sighting.province))),
    )
  }
}

/** From this likeness of two names on. */
const ALIKE = 0.92

async function similar(all: All, dialect: Dialect, cluster: Cluster, limit: number): ReturnType<Officials['similar']> {
  const [own] = cluster.sightings
  if (!own) return []
  const rows = await all<{ nameKey: string; folded: string }>(
    'SELECT DISTINCT folded, name_key AS "nameKey" FROM officials ORDER BY folded, name_key',
  )
  const likeness = new Map<string, number>()
  for (const { nameKey, folded } of rows) {
    const score = jaroWinkler(nameKey, own.nameKey, {})
    if (score >= ALIKE) likeness.set(folded, Math.max(score, likeness.get(folded) ?? 0))
  }
  const likest = [...likeness]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit * 2)
    .map(([folded]) => folded)
  const others = await clustersNamed(all, dialect, likest, await judgementsOf(all))
  const around = placesOf(cluster)
  return others
    .filter(({ ids }) => !ids.some(id => cluster.ids.includes(id)))
    .map(other => ({
      official: officialOf(other, FEW),
      score: Math.max(...other.sightings.map(({ nameKey }) => jaroWinkler(nameKey, own.nameKey, {}))),
      samePlace: placesOf(other).some(place => around.includes(place)),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => Number(b.samePlace) - Number(a.samePlace) || b.score - a.score)
    .slice(0, limit)
}

const placesOf = ({ sightings }: Cluster): readonly string[] =>
  sightings.flatMap(({ province, placeKey }) => [province ?? [], placeKey ?? []].flat())
