import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { makeKey } from '../../src/http/keys.js'
import type { Serving } from '../../src/http/serving.js'
import { openedArchive } from '../store/opened.js'

const opened = openedArchive()
const limits = { body: 1000, requestsPerMinute: 1e6 }
const PROXY = { host: '127.0.0.2', origins: ['https://kho.example'] }

/** The status of a request that has this Host, as a browser sends it to the name in its address bar. */
async function statusUnder(host: string, serving: Partial<Serving> = {}, path = '/v1/search'): Promise<number> {
  const app = createApp({ store: opened.store, limits, ...serving })
  return (await app.request(`http://${host}${path}`, { headers: { host } })).status
}

describe('a service without keys', () => {
  it.each(['localhost', 'localhost:8420', 'LOCALHOST:1', 'localhost.', '127.0.0.1:9000', '[::1]:8420', '[::1]'])(
    'answers under %s, whatever the port',
    async host => expect(await statusUnder(host)).toBe(200),
  )

  it.each(['evil.example:8420', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.5:8420', '127.0.0.2'])(
    'does not answer under %s, which may be the name of another site',
    async host => {
      expect(await statusUnder(host)).toBe(421)
      expect(await statusUnder(host, {}, '/')).toBe(421)
      expect(await statusUnder(host, {}, '/metrics')).toBe(421)
    },
  )

  it('looks at the header too', async () => {
    const app = createApp({ store: opened.store, limits })
    const answer = await app.request('http://localhost/v1/search', { headers: { host: 'evil.example' } })
    expect(await answer.json()).toMatchObject({ status: 421, detail: expect.stringContaining('evil.example') })
  })

  it('answers where it listens, and where a proxy offers it', async () => {
    for (const host of ['127.0.0.2:8420', 'kho.example', 'localhost'])
      expect(await statusUnder(host, PROXY), host).toBe(200)
    expect(await statusUnder('[::1]:1', { host: '::1' })).toBe(200)
    expect(await statusUnder('other.example', PROXY)).toBe(421)
  })

  it('takes changes from the pages that a proxy shows', async () => {
    const app = createApp({ store: opened.store, limits, ...PROXY })
    const retried = async (origin: string): Promise<number> =>
      (await app.request('http://kho.example/imports/retry', { method: 'POST', headers: { origin } })).status
    expect([await retried('https://kho.example'), await retried('https://other.example')]).toEqual([303, 403])
  })
})

it('a service with keys answers whoever shows one, under every name', async () => {
  const { key } = makeKey('reader', ['read'])
  expect(await statusUnder('kho.example', { keys: [key] })).toBe(401)
})
