import type { ArticleRecord } from '../record.js'

/** One record a line. */
export async function* jsonl(records: AsyncIterable<ArticleRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}
