import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { deliver } from '../../src/http/webhooks/deliver.js'
import { type Endpoint, endpointsSchema } from '../../src/http/webhooks/endpoint.js'
import { isInner, post } from '../../src/http/webhooks/post.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { archive, stored } from '../store/archive.js'

/** The convention's own check of a message, which throws where it does not hold. */
type Check = { verify(body: string, headers: Record<string, string>): unknown }
const { Webhook }: { readonly Webhook: new (secret: string) => Check } = createRequire(import.meta.url)(
  'standardwebhooks',
)

const folder = mkdtempSync(join(tmpdir(), 'webhooks-'))
afterAll(() => rmSync(folder, { recursive: true }))
const secret = `whsec_${Buffer.from('0123456789abcdefghijklmn').toString('base64')}`
const rhythm = { look: 20, pause: 20 }

type Received = { readonly id: string; readonly type: string; readonly data: Record<string, unknown> }

/** A receiver that checks every message as the convention says, and refuses the first so many. */
async function receiver(refusals = 0): Promise<{
  readonly endpoint: Endpoint
  readonly received: Received[]
  readonly refused: string[]
  close(): Promise<unknown>
}> {
  const received: Received[] = []
  const refused: string[] = []
  const server = createServer(async (request, response) => {
    const id = String(request.headers['webhook-id'])
    if (refused.length < refusals) {
      refused.push(id)
      response.writeHead(503).end()
      return
    }
    const message = new Webhook(secret).verify(await textOf(request), {
      'webhook-id': id,
      'webhook-timestamp': String(request.headers['webhook-timestamp']),
      'webhook-signature': String(request.headers['webhook-signature']),
    }) as Omit<Received, 'id'>
    received.push({ id, ...message })
    response.writeHead(204).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const [endpoint] = endpointsSchema.parse([{ url: `http://127.0.0.1:${port}/`, secret, allowPrivate: true }])
  if (!endpoint) throw new Error('no endpoint')
  return { endpoint, received, refused, close: () => new Promise(resolve => server.close(resolve)) }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) text += String(piece)
  return text
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 10))
}

/** Delivers until something is so, as a service does that is stopped then. */
async function whileDelivering(store: Store, endpoint: Endpoint, isSo: () => boolean): Promise<readonly string[]> {
  const stopping = new AbortController()
  const reports: string[] = []
  const delivering = deliver(store, [endpoint], line => reports.push(line), stopping.signal, rhythm)
  await until(isSo)
  stopping.abort()
  await delivering
  return reports
}

describe('webhooks', () => {
  it('tell of new records and then of the import, signed, in order and once, also over a restart', async () => {
    const path = join(folder, 'order.db')
    const first = await openStore(path)
    const { endpoint, received, close } = await receiver()
    await stored(first, archive.slice(0, 1))
    await first.webhooks.place(endpoint.url)
    await stored(first, archive.slice(1, 3))
    await whileDelivering(first, endpoint, () => received.length === 2)
    await first.close()
    const second = await openStore(path)
    const run = await second.ledger.begin('rules')
    await stored(second, archive.slice(3))
    await second.ledger.end(run)
    await whileDelivering(second, endpoint, () => received.length === 4)
    await second.close()
    await close()
    expect(received.map(({ type, data }) => [type, data['uri'] ?? data['run']])).toEqual([
      ['record.created', 'b.txt'],
      ['record.created', 'c.txt'],
      ['record.created', 'd.txt'],
      ['import.finished', run.number],
    ])
    expect(received[0]?.data).toMatchObject({
      title: archive[1]?.title,
      record: expect.stringMatching(/^\/v1\/records\//),
    })
    expect(new Set(received.map(({ id }) => id)).size).toBe(4)
  })

  it('are sent again under the same id until they are taken', async () => {
    const store = await openStore(join(folder, 'again.db'))
    const { endpoint, received, refused, close } = await receiver(2)
    await store.webhooks.place(endpoint.url)
    await stored(store, archive.slice(0, 2))
    const reports = await whileDelivering(store, endpoint, () => received.length === 2)
    await store.close()
    await close()
    expect(new Set([...refused, received[0]?.id]).size).toBe(1)
    expect(reports).toHaveLength(2)
    expect(reports[0]).toContain('it answers 503; tried again at')
    expect(received.map(({ data }) => data['uri'])).toEqual(['a.txt', 'b.txt'])
  })

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '224.0.0.1',
  ])('%s is in a private network', address => {
    expect(isInner(address)).toBe(true)
  })

  it.each(['203.0.114.7', '8.8.8.8', '2606:4700::1111', '172.32.0.1'])('%s is not', address => {
    expect(isInner(address)).toBe(false)
  })

  it.each([
    ['https://127.0.0.1/', 'an address of a private network'],
    ['https://[::1]/', 'an address of a private network'],
    ['https://2130706433/', 'an address of a private network'],
    ['https://localhost/', 'an address of a private network'],
    ['http://kho.example/', 'is not https'],
  ])('go to no private address unless that is allowed: %s', async (url, message) => {
    const [endpoint] = endpointsSchema.parse([{ url, secret }])
    if (!endpoint) throw new Error('no endpoint')
    await expect(post(endpoint, { id: 'x', body: '{}' })).rejects.toThrow(message)
  })

  it.each([
    [{ url: 'ftp://kho.example', secret }],
    [{ url: 'https://kho.example', secret: 'whsec_c2hvcnQ=' }],
    [{ url: 'https://kho.example', secret, events: ['everything'] }],
  ])('refuse settings that are none: %o', settings => {
    expect(endpointsSchema.safeParse([settings]).success).toBe(false)
  })
})
