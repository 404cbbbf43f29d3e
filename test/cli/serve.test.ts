import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { start, trichluc } from '../program.js'

const folder = mkdtempSync(join(tmpdir(), 'serving-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('serve', { timeout: 60_000 }, () => {
  it('takes nothing under --read-only, and says once that it is ended', async () => {
    const page = join(folder, 'trang.txt')
    writeFileSync(page, 'Ông Trịnh Văn Lương, Chủ tịch HĐND tỉnh chủ trì phiên họp.')
    const store = join(folder, 'kho.db')
    expect(await trichluc('import', page, '--store', store, '--progress', 'none')).toMatchObject({ code: 0 })
    const { child, ended } = start('serve', '--store', store, '--port', '0', '--read-only')
    const address = await new Promise<string>(resolve => {
      child.stderr?.on('data', (data: string) => resolve(/http:\S+(?=\/)/.exec(data)?.[0] ?? ''))
    })
    const { status: read } = await fetch(`${address}/v1/search`)
    const { status: retried } = await fetch(`${address}/imports/retry`, { method: 'POST' })
    const answer = await fetch(`${address}/v1/articles`, { method: 'POST', body: '<p>Tin</p>' })
    expect([read, retried, answer.status, await answer.json()]).toEqual([
      200,
      403,
      403,
      expect.objectContaining({ detail: 'this service only reads; start it without --read-only' }),
    ])
    child.kill('SIGTERM')
    const { code, stderr } = await ended
    expect([code, stderr.match(/SIGTERM/g)]).toEqual([0, ['SIGTERM']])
  })
})
