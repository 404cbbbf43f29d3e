import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/http/app.js'
import type { Store } from '../../src/store/store.js'
import { openedArchive } from '../store/opened.js'

const opened = openedArchive()

/** The archive, in which records can be read up to a number only. */
const breakingAt = (number: number): Store => ({
  ...opened.store,
  records: {
    ...opened.store.records,
    async *stored(meant) {
      let count = 0
      for await (const one of opened.store.records.stored(meant)) {
        if (count++ === number) throw new Error('the disk fails')
        yield one
      }
    },
  },
})

type Answer = { readonly status: number; readonly type: string | null; text(): Promise<string> }

async function exported(store: Store, format: string): Promise<Answer> {
  const { fetch: answer } = createApp({ store, limits: { body: 1e6, requestsPerMinute: 1e6 } })
  const server = serve({ fetch: answer, hostname: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/v1/exports/${format}`)
  const text = response.text()
  text.catch(() => {}).finally(() => server.close())
  return { status: response.status, type: response.headers.get('content-type'), text: () => text }
}

describe('an export over HTTP', () => {
  beforeEach(() => {
    for (const method of ['error', 'info'] as const) vi.spyOn(console, method).mockImplementation(() => {})
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it.each(['jsonl', 'json-ld', 'dublin-core'])('of %s that fails midway does not end as a whole one', async format => {
    const { status, text } = await exported(breakingAt(3), format)
    expect(status).toBe(200)
    await expect(text()).rejects.toThrow('terminated')
  })

  it('that fails before anything is sent says so', async () => {
    const { status, text } = await exported(breakingAt(0), 'jsonl')
    expect([status, JSON.parse(await text())]).toEqual([500, expect.objectContaining({ status: 500 })])
  })

  it('is whole otherwise', async () => {
    for (const format of ['jsonl', 'json-ld']) {
      const { type, text } = await exported(opened.store, format)
      const documents = (await text()).trim().split('\n')
      expect([type, documents.length]).toEqual(['application/x-ndjson; charset=utf-8', 4])
    }
  })
})
