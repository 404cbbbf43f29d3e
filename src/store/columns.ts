import { createHash } from 'node:crypto'
import type { ArticleRecord } from '../record.js'
import { key, unaccented } from '../text/fold.js'
import { type Details, detailsOf } from './details.js'
import { hostOf } from './host.js'
import { wordsHash } from './same-words.js'

/** What search and lists need of a record, so that nobody parses it on its way into the store. */
export type Columns = Details & {
  readonly sha256: string
  /** Hash of the record as it is written, by which damage shows. */
  readonly digest: string
  readonly extractor: string
  readonly uri: string
  readonly url: string | null
  readonly host: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly encoding: string
  /** Hash of the article's words: equal in pages that hold the same article in other bytes. */
  readonly body: string | null
  /** Headline and text for search with diacritics (tone placement folded). */
  readonly exact: string
  /** Headline and text for search without diacritics. */
  readonly folded: string
}

/** Name of what made a record: it changes with every rule, lexicon, pipeline and portal. */
export const extractorOf = (version: string, rules: string): string => `${version}+${rules}`

/** Reads the columns off a record and the JSON that it is stored as. */
export function columnsOf(record: ArticleRecord, json = JSON.stringify(record)): Columns {
  const { source, article, extractor } = record
  const { title = null, text = '' } = article ?? {}
  const keys = key(text)
  return {
    sha256: record.id,
    digest: sha256(json),
    extractor: extractorOf(extractor.version, extractor.rules),
    uri: source.uri,
    url: source.url,
    host: hostOf(source.url),
    title,
    publishedAt: article?.publishedAt ?? null,
    publisher: article?.publisher ?? null,
    encoding: source.encoding.name,
    body: article ? wordsHash(text, keys) : null,
    exact: under(title && key(title), keys),
    folded: unaccented(under(title, text)),
    ...detailsOf(record),
  }
}

const under = (title: string | null, text: string): string => [title, text].filter(Boolean).join('\n')

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
