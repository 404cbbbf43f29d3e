import { key, unaccented } from '../../text/fold.js'
import { cursorOf, placeOf } from '../cursor.js'
import { grouped } from '../grouped.js'
import { bodiesAsked, officeKey } from '../office.js'
import { FEW, officialOf } from '../officials/candidate.js'
import { type Cluster, clustersOf, foldedOf, lastWords } from '../officials/cluster.js'
import { ALIKE, likenessTo } from '../officials/likeness.js'
import {
  type Judgement,
  judgementSchema,
  type Official,
  type OfficialQuery,
  type Officials,
} from '../officials/official.js'
import { withParts } from '../province.js'
import { maskedJson } from '../redaction.js'
import { positionConditions, provinceOrError, whereOf } from './conditions.js'
import { type All, allOf, type Condition, type Database, type Dialect, type Reading, runOf } from './database.js'
import { redactedNames } from './redactions.js'
import { remembered } from './remembered.js'
import { sightingsOf } from './sightings.js'

type Parts = { readonly writing: Database; readonly reading: Reading; readonly dialect: Dialect }

/** People over all articles, put together when they are asked for. */
export function createOfficials({ writing, reading, dialect }: Parts): Officials {
  const all = allOf(reading)
  const judgements = (): Promise<readonly Judgement[]> => judgementsOf(all)
  const names = remembered(all, () => everyName(all))
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
      return cluster ? similar(all, dialect, cluster, await names(), limit) : []
    },
    judge: judgement =>
      writing.write(async () => {
        const { names: gone } = await redactedNames(allOf(writing))
        const json = maskedJson(JSON.stringify(judgementSchema.parse(judgement)), gone)
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
  const { limit, cursor, articles, ...question } = query
  const judgements = await judgementsOf(all)
  const found: Official[] = []
  let after = cursor === undefined ? '' : String(placeOf(question, cursor)[0] ?? '')
  for (;;) {
    const names = await namesOf(all, dialect, query, after)
    const page = few(names, limit)
    const clusters = await clustersNamed(all, dialect, page, judgements)
    const meant = clusters.filter(isMeant(query, page)).map(cluster => officialOf(cluster, articles))
    found.push(...meant.sort(byName))
    const last = names.length > page.length ? page.at(-1) : undefined
    if (last === undefined) return { officials: found, next: null }
    if (found.length >= limit) return { officials: found, next: cursorOf(question, [last]) }
    after = last
  }
}

const vietnamese = new Intl.Collator('vi')

/** The order of the names without diacritics, by which pages follow one another; in it that of the Vietnamese alphabet, of equal names who is seen most. */
function byName(a: Official, b: Official): number {
  const [plainA, plainB] = [unaccented(a.name), unaccented(b.name)]
  if (plainA !== plainB) return plainA < plainB ? -1 : 1
  return vietnamese.compare(a.name, b.name) || b.sources - a.sources || (a.id < b.id ? -1 : 1)
}

/** Positions that are looked at at once, for each candidate that is asked for: somebody whom hundreds of articles name is a page with few others. */
const EACH = 8

/** The first of names, as far as their positions together are not too many. */
function few(names: readonly Seen[], limit: number): readonly string[] {
  let left = limit * EACH
  return names
    .slice(0, limit)
    .filter(({ positions }, at) => {
      left -= positions
      return at === 0 || left >= 0
    })
    .map(({ folded }) => folded)
}

/** A name without diacritics, and how many positions of it the conditions allow. */
type Seen = { readonly folded: string; readonly positions: number }

/** Names that the conditions allow, in their order, one more than asked for. */
async function namesOf(
  all: All,
  { among, officialsBy }: Dialect,
  query: OfficialQuery,
  after: string,
): Promise<readonly Seen[]> {
  const { name, isBegun = false, post, body, level, province, limit } = query
  const words = unaccented(name ?? '').match(/[^\s]+/g) ?? []
  const conditions: Condition[] = [
    ['folded > ?', after],
    ...words.map((word, at): Condition => {
      const end = isBegun && at === words.length - 1 ? '' : ' '
      const begun = word.replace(/[%_]/g, '')
      return begun ? [`' ' || folded || ' ' LIKE ?`, `% ${begun}${end}%`] : ['false']
    }),
    ...positionConditions({ post, body, level }),
    ...(province === undefined
      ? []
      : [[among('province'), JSON.stringify(withParts(provinceOrError(province)))] as const]),
  ]
  const [where, ...values] = whereOf(conditions)
  return all<Seen>(
    `SELECT folded, count(*) AS positions FROM ${officialsBy(province === undefined ? 'folded' : 'province')} ${where}
     GROUP BY folded ORDER BY folded LIMIT ?`,
    ...values,
    limit + 1,
  )
}

/** All candidates of these names, and of those that were judged to be the same. */
async function clustersNamed(
  all: All,
  dialect: Dialect,
  names: readonly string[],
  judgements: readonly Judgement[],
): Promise<readonly Cluster[]> {
  const wanted = new Set(names)
  const pairs = lastWords(judgements).same.map(([a, b]) => [foldedOf(a), foldedOf(b)] as const)
  for (let size = 0; size < wanted.size; ) {
    size = wanted.size
    for (const [a, b] of pairs) if (wanted.has(a) || wanted.has(b)) wanted.add(a).add(b)
  }
  const sightings = await sightingsOf(all, dialect, [...wanted])
  return clustersOf(sightings, judgements)
}

/** Whether a candidate belongs into a page of names: it does under the first of its names, where a position of it is asked for. */
function isMeant(
  { name, isBegun = false, post, body, level, province }: OfficialQuery,
  page: readonly string[],
): (cluster: Cluster) => boolean {
  const exact = name !== undefined && unaccented(name) !== key(name) ? key(name).trim().split(/\s+/) : []
  const ends = exact.map((_, at) => (isBegun && at === exact.length - 1 ? '' : ' '))
  const rank = post && officeKey(post)
  const bodies = body ? bodiesAsked(body) : undefined
  const provinces = province === undefined ? undefined : withParts(provinceOrError(province))
  return ({ sightings }) => {
    const [first = ''] = sightings.map(({ folded }) => folded).sort()
    if (!page.includes(first)) return false
    return sightings.some(
      sighting =>
        exact.every((word, at) => ` ${sighting.nameKey} `.includes(` ${word}${ends[at]}`)) &&
        (!rank || sighting.postKey === rank || sighting.postKey?.startsWith(`${rank} `)) &&
        (!bodies ||
          bodies.some(one => sighting.bodyKey === one.key && (one.level ?? sighting.level) === sighting.level)) &&
        (level === undefined || sighting.level === level) &&
        (!provinces || provinces.includes(sighting.province ?? '')),
    )
  }
}

type Name = Seen & { readonly nameKey: string }

const everyName = (all: All): Promise<readonly Name[]> =>
  all(
    'SELECT folded, name_key AS "nameKey", count(*) AS positions FROM officials GROUP BY folded, name_key ORDER BY folded, name_key',
  )

async function similar(
  all: All,
  dialect: Dialect,
  cluster: Cluster,
  names: readonly Name[],
  limit: number,
): ReturnType<Officials['similar']> {
  const [own] = cluster.sightings
  if (!own) return []
  const likeness = likenessTo(own.nameKey)
  const likest = few(likestOf(names, likeness), limit * 2)
  const others = await clustersNamed(all, dialect, likest, await judgementsOf(all))
  const around = placesOf(cluster)
  return others
    .filter(({ ids }) => !ids.some(id => cluster.ids.includes(id)))
    .map(other => ({
      official: officialOf(other, FEW),
      score: Math.max(...other.sightings.map(({ nameKey }) => likeness(nameKey))),
      samePlace: placesOf(other).some(place => around.includes(place)),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => Number(b.samePlace) - Number(a.samePlace) || b.score - a.score)
    .slice(0, limit)
}

/** The names without diacritics that are alike, the likest first. */
function likestOf(names: readonly Name[], likeness: (name: string) => number): readonly Seen[] {
  const alike = names
    .map(({ folded, nameKey, positions }) => ({ folded, positions, score: likeness(nameKey) }))
    .filter(({ score }) => score >= ALIKE)
  return [...grouped(alike, ({ folded }) => folded)]
    .map(([folded, spellings]) => ({
      folded,
      positions: spellings.reduce((sum, { positions }) => sum + positions, 0),
      score: Math.max(...spellings.map(({ score }) => score)),
    }))
    .sort((a, b) => b.score - a.score)
}

const placesOf = ({ sightings }: Cluster): readonly string[] =>
  sightings.flatMap(({ article, placeKey }) => [article.province ?? [], placeKey ?? []].flat())
