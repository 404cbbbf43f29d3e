import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, it } from 'vitest'
import { exportParquet } from '../../src/exporting/parquet.js'
import type { ArticleRecord } from '../../src/record.js'
import { structure } from '../../src/structure.js'

const root = join(import.meta.dirname, '../..')

async function* exampleRecords(): AsyncGenerator<ArticleRecord> {
  for (const name of readdirSync(join(root, 'fixtures'))) {
    const path = join(root, 'fixtures', name, 'page.html')
    if (!existsSync(path)) continue
    const { record } = structure({ uri: `${name}.html`, bytes: readFileSync(path), mediaType: 'text/html' })
    if (record) yield record
  }
}

it('the queries of docs/querying.md run over the tables and find what the records say', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    mkdirSync(join(folder, 'tables'))
    await exportParquet(exampleRecords(), join(folder, 'tables'), { people: false })
    const docs = readFileSync(join(root, 'docs/querying.md'), 'utf8')
    const queries = [...docs.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
      (await connection.runAndReadAll(sql.replaceAll("'tables/", `'${folder}/tables/`))).getRowObjects()
    expect(queries).toHaveLength(2)
    const [resolutions = [], chairs = []] = [await ask(queries[0] ?? ''), await ask(queries[1] ?? '')]
    const stated: number[] = []
    for await (const record of exampleRecords())
      for (const { count, action, isPart } of record.resolutions)
        if (!isPart && (action === 'passed' || action === 'issued')) stated.push(count)
    expect(resolutions.reduce((sum, { total }) => sum + Number(total), 0)).toBe(stated.reduce((a, b) => a + b, 0))
    expect(stated.length).toBeGreaterThan(0)
    expect(chairs.length).toBeGreaterThan(0)
    connection.closeSync()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
