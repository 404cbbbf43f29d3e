import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { createApp } from '../../src/http/app.js'
import type { Source } from '../../src/page/source.js'
import type { ArticleRecord } from '../../src/record.js'
import { columnsOf } from '../../src/store/columns.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { compile, structure } from '../../src/structure.js'
import { has } from '../program.js'

/** A service on a port of its own over a store that the test fills. */
export type Site = {
  readonly address: string
  readonly store: Store
  /** Stores a page under its record, or under the record that `twist` makes of it. Returns the id. */
  add(html: string, known?: Partial<Source>, twist?: (record: ArticleRecord) => ArticleRecord): Promise<string>
  close(): Promise<void>
}

const pipeline = compile()

export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  const store = await openStore(join(folder, 'store.db'))
  const run = await store.ledger.begin('test')
  const app = createApp({ store, limits: { body: 1e6, requestsPerMinute: 1e6 } })
  const server = await new Promise<ReturnType<typeof serve>>(resolve => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started))
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    store,
    async add(html, known = {}, twist = record => record) {
      const bytes = Buffer.from(html)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const path = join(folder, `${sha256}.html`)
      writeFileSync(path, bytes)
      const { record, verdicts } = structure(
        { uri: `${sha256}.html`, bytes, mediaType: 'text/html', ...known },
        pipeline,
      )
      if (!record) throw new Error('no record')
      const made = twist(record)
      const reference = JSON.stringify({ uri: made.source.uri, path, known: {} })
      const registration = { uri: made.source.uri, offset: 0, sha256, bytes: bytes.length, reference, known: '{}' }
      const {
        works: [work],
      } = await store.ledger.register([registration], run)
      const json = JSON.stringify(made)
      const page = { record: json, verdicts: deflateRawSync(JSON.stringify(verdicts)), columns: columnsOf(made, json) }
      if (work) await store.ledger.finish([{ id: work.id, state: 'done', reason: null, milliseconds: 1, page }])
      return sha256
    },
    async close() {
      await new Promise(resolve => server.close(resolve))
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const program = ['chromium', 'chromium-browser', 'google-chrome'].map(name => `/usr/bin/${name}`).find(existsSync)

/** Whether Chromium is there; with CI=true its absence is an error. */
export const hasChromium = program !== undefined || has('chromium')

/** Starts Chromium; as root it cannot use its sandbox. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
