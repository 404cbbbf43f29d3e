import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openQueue } from '../../src/queue/open.js'
import { faultsOf } from '../../src/queue/redis-settings.js'
import { has, type RedisServer, startRedis } from '../program.js'
import { queueBehaviour } from './behaviour.js'

describe('settings of Redis', () => {
  it.each([
    ['safe with a log', { policy: 'noeviction', appendOnly: true, snapshots: '' }, []],
    ['safe with snapshots', { policy: 'noeviction', appendOnly: false, snapshots: '3600 1' }, []],
    [
      'evicting',
      { policy: 'allkeys-lru', appendOnly: true, snapshots: '' },
      ['CONFIG SET maxmemory-policy noeviction'],
    ],
    ['forgetting', { policy: 'noeviction', appendOnly: false, snapshots: '' }, ['CONFIG SET appendonly yes']],
  ])('%s', (_, settings, advice) => {
    const faults = faultsOf(settings)
    expect(faults).toHaveLength(advice.length)
    for (const [at, text] of advice.entries()) expect(faults[at]).toContain(text)
  })
})

describe.skipIf(!has('redis-server'))('BullMQ', () => {
  let redis: RedisServer
  let stores = 0
  beforeAll(async () => {
    redis = await startRedis('--appendonly', 'yes')
  })
  afterAll(async () => {
    await redis.kill()
    rmSync(redis.folder, { recursive: true })
  })
  const open = (heard: string[], store = `store${++stores}`, allowUnsafe = false, address = redis.address) =>
    openQueue({ address, store, allowUnsafe, report: message => heard.push(message) })

  queueBehaviour('the queue on Redis', heard => open(heard))

  it('keeps the jobs of two stores apart', async () => {
    const one = await open([], 'one')
    const two = await open([], 'two')
    await one.add({ store: 'one', extractor: 'rules', ids: [1] })
    expect([await one.outstanding(), await two.outstanding()]).toEqual([1, 0])
    await one.close()
    await two.close()
  })

  it('goes on when Redis is killed and started again', async () => {
    const heard: string[] = []
    const queue = await open(heard)
    const done = new Set<number>()
    const working = await queue.work(async ({ ids: [id = 0] }) => {
      await sleep(50)
      done.add(id)
    }, 2)
    for (let id = 0; id < 10; id++) await queue.add({ store: 'kho', extractor: 'rules', ids: [id] })
    await sleep(1200)
    await redis.kill()
    await redis.start()
    for (let id = 10; id < 30; id++) await queue.add({ store: 'kho', extractor: 'rules', ids: [id] })
    const end = Date.now() + 20_000
    while (done.size < 30 && Date.now() < end) await sleep(50)
    await working.stop()
    await queue.close()
    expect(done.size).toBe(30)
  })

  it('is refused when Redis may lose jobs, unless that is accepted', async () => {
    const unsafe = await startRedis('--save', '', '--maxmemory-policy', 'allkeys-lru')
    try {
      await expect(open([], 'kho', false, unsafe.address)).rejects.toThrow(
        /maxmemory-policy is allkeys-lru.*\n.*persistence is off.*\n.*--allow-unsafe-queue/,
      )
      const queue = await open([], 'kho', true, unsafe.address)
      await queue.close()
      const client = new Redis(unsafe.address)
      await client.config('SET', 'maxmemory-policy', 'noeviction')
      await client.config('SET', 'appendonly', 'yes')
      await client.quit()
      await (await open([], 'kho', false, unsafe.address)).close()
    } finally {
      await unsafe.kill()
      rmSync(unsafe.folder, { recursive: true })
    }
  })

  it('is refused when what answers is no Redis', async () => {
    const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    try {
      await expect(open([], 'kho', false, `redis://127.0.0.1:${port}`)).rejects.toThrow(
        `what answers at redis://127.0.0.1:${port} is no Redis; give the port of one`,
      )
    } finally {
      server.close()
    }
  })

  it('is refused at once when nobody answers', async () => {
    await expect(open([], 'kho', false, 'redis://127.0.0.1:1')).rejects.toThrow(
      /Redis does not answer at .*ECONNREFUSED.*start redis-server there/,
    )
  })
})
