import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Review, reviewed } from '../correcting/review.js'
import { standing } from '../correcting/standing.js'
import type { ArticleRecord } from '../record.js'
import type { Store } from '../store/store.js'
import { unaccented } from '../text/fold.js'

/** How many articles were written, and those that readers corrected but have not reviewed whole. */
export type GoldExported = { readonly articles: number; readonly partial: readonly string[] }

/** Writes what readers reviewed whole as answers that `eval` scores against: `<id>.json` beside the text, `<id>.txt`. */
export async function exportGold({ reviews, corrections, records }: Store, folder: string): Promise<GoldExported> {
  const whole = new Set<string>()
  for await (const { sha256, review } of reviews.whole()) {
    const record = reviewed(review, await corrections.of(sha256))
    if (!record?.article) continue
    whole.add(sha256)
    const gold = goldOf(record, review)
    await writeFile(join(folder, `${gold.id}.json`), `${JSON.stringify(gold, null, 2)}\n`, { flag: 'wx' })
    await writeFile(join(folder, `${gold.id}.txt`), `${record.article.text}\n`, { flag: 'wx' })
  }
  const begun = new Set<string>()
  for await (const { sha256 } of corrections.all()) if (!whole.has(sha256)) begun.add(sha256)
  const partial: string[] = []
  for (const sha256 of begun) if (standing(await corrections.of(sha256)).length) partial.push(sha256)
  const uris = await Promise.all(partial.map(async sha256 => uriOf(await records.record(sha256), sha256)))
  return { articles: whole.size, partial: uris.sort() }
}

function uriOf(json: string | undefined, sha256: string): string {
  if (json === undefined) return sha256
  const { source }: ArticleRecord = JSON.parse(json)
  return source.uri
}

/** The answers of a record, as a careful reader would give them. */
function goldOf(record: ArticleRecord, { by, at }: Pick<Review, 'by' | 'at'>) {
  const { source, article, dates, officials, people, resolutions, achievements, legalReferences } = record
  const named = new Set(officials.map(({ name }) => name))
  return {
    id: idOf(record),
    source: { uri: source.uri, url: source.url, sha256: source.sha256 },
    reviewed: { by, at },
    title: article?.title ?? null,
    published: article?.publishedAt?.slice(0, 10) ?? null,
    eventDates: dates.filter(({ kind }) => kind === 'event').map(({ value }) => value),
    dates: dates.map(({ text, value }) => ({ text, value })),
    officials: officials.flatMap(officesOf),
    otherPeople: people.map(({ name }) => name).filter(name => !named.has(name)),
    resolutions: resolutions.map(({ count, text, kind, body, action, period }) => ({
      count,
      text,
      kind,
      body,
      action,
      period,
    })),
    achievements: achievements.map(({ text, quantities, period }) => ({
      text,
      quantities: quantities.map(({ value, unit }) => ({ value, unit })),
      period,
    })),
    legalReferences: legalReferences.map(({ number }) => number),
  }
}

type Official = ArticleRecord['officials'][number]

/** An entry for the offices that somebody holds, and another one for those that are past. */
function officesOf({ name, positions, roles }: Official) {
  const entries = [false, true].map(former => ({
    name,
    titles: positions.filter(position => position.former === former).map(({ title }) => title),
    roles: roles.filter(role => role.former === former).map(({ role }) => role),
    former,
  }))
  const said = entries.filter(({ titles, roles: played }) => titles.length || played.length)
  return said.length ? said : entries.slice(0, 1)
}

/** Words of the headline that an id begins with. */
const WORDS = 8

/** A name for files that tells what the article is about; the hash keeps it from others of that headline. */
function idOf({ id, article }: ArticleRecord): string {
  const words = unaccented(article?.title ?? '').match(/[a-z0-9]+/g) ?? []
  return [...words.slice(0, WORDS), id.slice(0, 8)].join('-')
}
