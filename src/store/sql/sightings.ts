import type { Article, Sighting } from '../officials/cluster.js'
import type { All, Dialect } from './database.js'

type Position = Omit<Sighting, 'article'> & { readonly record: number; article?: Article | undefined }

/** Every position in which an article names somebody of these names without diacritics, by article. The articles are asked for by their numbers: a join of both tables leads PostgreSQL to read all of them. */
export async function sightingsOf(all: All, dialect: Dialect, names: readonly string[]): Promise<readonly Sighting[]> {
  const positions = await all<Position>(
    `SELECT record, entry, part, name, name_key AS "nameKey", folded, canonical, post, post_key AS "postKey", body, body_key AS "bodyKey",
       level, place, place_key AS "placeKey", province, former, start_at AS "start", end_at AS "end"
     FROM officials WHERE ${dialect.among('folded')}`,
    JSON.stringify(names),
  )
  const articles = await articlesOf(all, dialect, new Set(positions.map(({ record }) => record)))
  // The rows are ours: to copy each of them takes longer than all the rest.
  for (const position of positions) position.article = articles.get(position.record)
  return positions.filter(isPlaced).sort(byPlace)
}

async function articlesOf(
  all: All,
  { numbers }: Dialect,
  records: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Article>> {
  const rows = await all<Article & { readonly id: number }>(
    `SELECT id, sha256, uri, url, host, title, published_at AS "publishedAt", first_day AS day, province
     FROM records WHERE id IN (${numbers})`,
    JSON.stringify([...records]),
  )
  return new Map(rows.map(article => [article.id, article]))
}

const isPlaced = (position: Position): position is Position & Sighting => position.article !== undefined

const byPlace = (a: Sighting, b: Sighting): number =>
  a.article === b.article ? a.entry - b.entry || a.part - b.part : a.article.sha256 < b.article.sha256 ? -1 : 1
