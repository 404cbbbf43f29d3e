import type { ArticleRecord } from '../record.js'

/** One record a line. */
export async function* jsonl(records: AsyncIterable<ArticleRecord>): AsyncGenerator<string> {
  for await (const record of records) yield lineOf(record)
}

export const lineOf = (record: ArticleRecord): string => `${JSON.stringify(record)}\n`
