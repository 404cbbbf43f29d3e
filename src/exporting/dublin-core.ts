import type { ArticleRecord } from '../record.js'
import { provincesOf } from '../store/province.js'
import { csvLine } from './table.js'

/** Several values of one cell, as importers of catalogues split them. */
const joined = (values: readonly string[]): string => [...new Set(values)].join('|')

/** Columns by their names among the DCMI Metadata Terms. */
const columns: readonly (readonly [name: string, read: (record: ArticleRecord) => string | null])[] = [
  ['dcterms:identifier', ({ id }) => `urn:sha256:${id}`],
  ['dcterms:title', ({ article }) => article?.title ?? null],
  ['dcterms:creator', ({ article }) => joined(article?.authors ?? [])],
  ['dcterms:publisher', ({ article }) => article?.publisher ?? null],
  ['dcterms:issued', ({ article }) => article?.publishedAt ?? null],
  ['dcterms:abstract', ({ article }) => article?.lead ?? null],
  ['dcterms:language', ({ article }) => article?.language ?? null],
  ['dcterms:type', () => 'Text'],
  ['dcterms:format', ({ source }) => source.mediaType],
  ['dcterms:source', ({ source }) => source.url ?? source.uri],
  ['dcterms:spatial', record => joined(provincesOf(record))],
  ['dcterms:temporal', ({ dates }) => joined(dates.map(({ value }) => value))],
  ['dcterms:references', ({ legalReferences }) => joined(legalReferences.map(({ number }) => number))],
  ['dcterms:provenance', ({ extractor }) => `${extractor.name} ${extractor.version}, rules ${extractor.rules}`],
]

/** A table of Dublin Core, a line a record that holds an article. */
export async function* dublinCore(records: AsyncIterable<ArticleRecord>): AsyncGenerator<string> {
  yield csvLine(columns.map(([name]) => name))
  for await (const record of records) if (record.article) yield csvLine(columns.map(([, read]) => read(record)))
}
