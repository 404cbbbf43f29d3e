import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countsOf } from '../faults/scene.js'
import { type PostgresServer, postgresFolder, startPostgres, trichluc } from '../program.js'
import { record, written } from '../sources/finding.js'

const PAYLOADS = 12
const folder = mkdtempSync(join(tmpdir(), 'revisits-'))
const crawls = join(folder, 'crawls')
afterAll(() => rmSync(folder, { recursive: true }))

const digestOf = (number: number): string => `sha1:${String.fromCharCode(65 + number).repeat(32)}`
const payload = (number: number): Promise<Buffer> =>
  record(number, { warcHeaders: { 'WARC-Payload-Digest': digestOf(number) } })
const revisit = (number: number, address: number): Promise<Buffer> =>
  record(address, {
    type: 'revisit',
    body: Buffer.alloc(0),
    warcHeaders: { 'WARC-Payload-Digest': digestOf(number) },
  })

/** Two crawls of one site: each holds every page, one revisit before it and one behind it. */
beforeAll(async () => {
  mkdirSync(crawls)
  const numbers = Array.from({ length: PAYLOADS }, (_, at) => at + 1)
  for (const [crawl, order] of [numbers, numbers.toReversed()].entries()) {
    const parts: Buffer[] = []
    for (const number of order)
      parts.push(
        await revisit(number, 100 * (crawl + 1) + number),
        await payload(number),
        await revisit(number, 300 * (crawl + 1) + number),
      )
    written(crawls, `${crawl}.warc.gz`, ...parts)
  }
  written(folder, 'later.warc.gz', ...(await Promise.all(numbers.map(number => revisit(number, 900 + number)))))
})

const importOf = (path: string, store: string): Promise<{ readonly code: number | null; readonly stderr: string }> =>
  trichluc('import', path, '--store', store, '--progress', 'none', '--workers', '1')
const exported = async (store: string): Promise<string> =>
  (await trichluc('export', '--people', '--store', store)).stdout

/** What two imports at once leave is what one after the other leaves. */
async function expectExact(makeStore: () => Promise<string>): Promise<void> {
  const [alone, shared] = [await makeStore(), await makeStore()]
  expect((await importOf(crawls, alone)).code).toBe(0)
  const both = await Promise.all([0, 1].map(crawl => importOf(join(crawls, `${crawl}.warc.gz`), shared)))
  expect(both.map(({ code, stderr }) => [code, stderr])).toEqual([0, 1].map(() => [0, expect.anything()]))
  const counts = await countsOf(shared)
  expect(counts.done + counts['no-article']).toBe(PAYLOADS)
  expect(counts).toMatchObject({ duplicate: 5 * PAYLOADS, failed: 0, queued: 0, running: 0 })
  const withoutFolder = (await exported(alone)).replaceAll('crawls/', '')
  expect(await exported(shared)).toBe(withoutFolder)
  expect(withoutFolder.trim().split('\n')).toHaveLength(PAYLOADS)

  // What either of them entered is found by a crawl that holds revisits alone.
  expect((await importOf(join(folder, 'later.warc.gz'), shared)).code).toBe(0)
  expect(await countsOf(shared)).toMatchObject({ duplicate: 6 * PAYLOADS, failed: 0 })
  expect((await trichluc('verify', '--store', shared)).code).toBe(0)
}

describe('two imports at once of crawls that repeat the same pages', { timeout: 300_000 }, () => {
  it('leave one record a page in SQLite', async () => {
    let stores = 0
    await expectExact(async () => join(folder, `${++stores}.db`))
  })

  const bin = postgresFolder()
  let server: PostgresServer | undefined
  beforeAll(async () => {
    if (bin !== undefined) server = await startPostgres(bin)
  })
  afterAll(() => server?.stop())

  it.skipIf(bin === undefined)('leave one record a page in PostgreSQL', async () => {
    await expectExact(async () => (await server?.database()) ?? '')
  })
})
