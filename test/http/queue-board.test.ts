import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { makeKey } from '../../src/http/keys.js'
import { queueBoard } from '../../src/http/queue-board.js'
import { openQueue } from '../../src/queue/open.js'
import type { Queue } from '../../src/queue/queue.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { has, postgresFolder, startPostgres, startRedis } from '../program.js'

const limits = { body: 1e6, requestsPerMinute: 1e6 }

const bin = postgresFolder()

type Server = { readonly address: string; stop(): Promise<void> }

async function redisServer(): Promise<Server> {
  const redis = await startRedis('--appendonly', 'yes')
  return {
    address: redis.address,
    async stop() {
      await redis.kill()
      rmSync(redis.folder, { recursive: true })
    },
  }
}

async function postgresServer(): Promise<Server> {
  const server = await startPostgres(bin ?? '')
  return { address: await server.database(), stop: () => server.stop() }
}

describe.skipIf(!has('redis-server') || bin === undefined).each([
  ['Redis', redisServer],
  ['PostgreSQL', postgresServer],
])('the board of a queue in %s', (_, start) => {
  let server: Server
  let queue: Queue
  let store: Store
  let folder: string
  beforeAll(async () => {
    server = await start()
    queue = await openQueue({ address: server.address, store: 'kho', allowUnsafe: false, report: () => {} })
    await queue.add({ store: 'kho', extractor: 'rules', ids: [7, 8] })
    folder = mkdtempSync(join(tmpdir(), 'board-'))
    store = await openStore(join(folder, 'store.db'))
  })
  afterAll(async () => {
    await store?.close()
    await queue?.close()
    await server?.stop()
    rmSync(folder, { recursive: true })
  })
  const board = () => {
    if (!queue.bull) throw new Error('the queue has nothing to show')
    return queueBoard(queue.bull)
  }

  it('shows what waits', async () => {
    const app = createApp({ store, limits, board: await board() })
    const page = await app.request('/queue')
    expect(await page.text()).toContain('<base href="/queue/"')
    const answer = await app.request('/queue/api/queues?activeQueue=trichluc-kho&page=1&jobsPerPage=10')
    expect(await answer.json()).toMatchObject({
      queues: [{ name: 'trichluc-kho', readOnlyMode: true, counts: { waiting: 1 } }],
    })
  })

  it('loads nothing from elsewhere', async () => {
    const app = createApp({ store, limits, board: await board() })
    const page = await app.request('/queue')
    const [script] = (await page.text()).match(/static\/js\/main[^"]+/) ?? []
    expect((await app.request(`/queue/${script}`)).status).toBe(200)
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|font-src|script-src[^;]*unsafe/)
  })

  it('changes nothing, and asks for a key where there are keys', async () => {
    const app = createApp({ store, limits, board: await board() })
    const clean = await app.request('/queue/api/queues/trichluc-kho/empty', { method: 'PUT' })
    expect(clean.status).toBeGreaterThanOrEqual(400)
    expect(await queue.outstanding()).toBe(1)
    const { key } = makeKey('an', ['read'])
    const locked = createApp({ store, limits, keys: [key], board: await board() })
    expect((await locked.request('/queue')).status).toBe(401)
  })

  it('is not there where nobody asked for it', async () => {
    expect((await createApp({ store, limits }).request('/queue')).status).toBe(404)
  })
})
