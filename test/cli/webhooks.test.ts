import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { has, postgresFolder, start, startPostgres, startRedis, trichluc } from '../program.js'

const folder = mkdtempSync(join(tmpdir(), 'telling-'))
afterAll(() => rmSync(folder, { recursive: true }))
const secret = `whsec_${Buffer.from('0123456789abcdefghijklmn').toString('base64')}`

const page = (title: string): string => `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
<p>Sáng 05/11/2021, Ban Kinh tế - Ngân sách HĐND tỉnh tổ chức phiên họp thẩm tra dự toán ngân sách năm 2022. Ông Trịnh Văn Lương, Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh chủ trì phiên họp.</p>
<p>Trong quý III, HĐND tỉnh đã ban hành 12 nghị quyết chuyên đề về phát triển kinh tế - xã hội.</p>`

/** A receiver that answers with a status, and the file that names it. */
async function receiver(
  name: string,
  status: number,
): Promise<{
  readonly file: string
  readonly types: string[]
  answer(status: number): void
  close(): Promise<unknown>
}> {
  const types: string[] = []
  let answered = status
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const piece of request) text += String(piece)
    if (answered < 300) types.push(JSON.parse(text).type)
    response.writeHead(answered).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify([{ url: `http://127.0.0.1:${port}/`, secret, allowPrivate: true }]))
  const answer = (next: number): void => {
    answered = next
  }
  return { file, types, answer, close: () => new Promise(resolve => server.close(resolve)) }
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 30_000
  while (!holds() && Date.now() < end) await sleep(50)
}

/** An import whose pages another process reads, which alone knows of an endpoint; what the endpoint is told of, and how the worker ends. */
async function toldByWorker(name: string, store: string, queue: string): Promise<readonly unknown[]> {
  const pages = join(folder, `${name}-pages`)
  mkdirSync(pages)
  for (const title of ['Thẩm tra dự toán', 'Giám sát đầu tư công'])
    writeFileSync(join(pages, `${title}.html`), page(title))
  const { file, types, close } = await receiver(name, 204)
  const options = ['--store', store, '--queue', queue, '--progress', 'none']
  const worker = start('work', ...options, '--workers', '1', '--webhooks', file)
  try {
    let heard = ''
    worker.child.stderr?.on('data', data => {
      heard += data
    })
    await until(() => heard.includes(queue))
    expect((await trichluc('import', pages, ...options, '--workers', '0')).code).toBe(0)
    await until(() => types.includes('import.finished'))
  } finally {
    worker.child.kill('SIGTERM')
    await close()
  }
  return [...types, (await worker.ended).code]
}

const told = ['record.created', 'record.created', 'import.finished', 0]

describe('a worker with webhooks', () => {
  it.skipIf(!has('redis-server'))(
    'tells of what it reads for an import over Redis',
    async () => {
      const redis = await startRedis('--appendonly', 'yes')
      try {
        expect(await toldByWorker('redis', join(folder, 'redis.db'), redis.address)).toEqual(told)
      } finally {
        await redis.kill()
        rmSync(redis.folder, { recursive: true })
      }
    },
    120_000,
  )

  const bin = postgresFolder()
  it.skipIf(bin === undefined)(
    'tells of what it reads for an import over PostgreSQL, store and queue',
    async () => {
      const server = await startPostgres(bin ?? '')
      try {
        const address = await server.database()
        expect(await toldByWorker('postgres', address, address)).toEqual(told)
      } finally {
        await server.stop()
      }
    },
    120_000,
  )
})

describe('an import with webhooks', () => {
  it('tells of its records and of its end before it ends itself', async () => {
    const pages = join(folder, 'pages')
    mkdirSync(pages)
    for (const title of ['Thẩm tra dự toán', 'Giám sát đầu tư công'])
      writeFileSync(join(pages, `${title}.html`), page(title))
    const { file, types, close } = await receiver('told', 204)
    const store = join(folder, 'told.db')
    const { code, stderr } = await trichluc('import', pages, '--store', store, '--webhooks', file, '--progress', 'none')
    await close()
    expect([code, stderr]).toEqual([0, ''])
    expect(types).toEqual(['record.created', 'record.created', 'import.finished'])
  }, 60_000)

  it('leaves to the next what an endpoint does not take, and is no failure for it', async () => {
    const pages = join(folder, 'later')
    mkdirSync(pages)
    writeFileSync(join(pages, 'a.html'), page('Phiên họp thường kỳ'))
    const { file, types, answer, close } = await receiver('later', 503)
    const options = ['--store', join(folder, 'later.db'), '--webhooks', file, '--progress', 'none']
    const first = await trichluc('import', pages, ...options)
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('it answers 503')])
    answer(204)
    // The pause after the first failure is five seconds, more or less.
    await new Promise(resolve => setTimeout(resolve, 7000))
    const second = await trichluc('resume', ...options)
    await close()
    expect(second.code).toBe(0)
    expect(types).toEqual(['record.created', 'import.finished'])
  }, 90_000)

  it('refuses a file that names no endpoints', async () => {
    const file = join(folder, 'bad.json')
    writeFileSync(file, '[{ "url": "ftp://kho.example" }]')
    const { code, stderr } = await trichluc('import', folder, '--store', join(folder, 'bad.db'), '--webhooks', file)
    expect([code, stderr]).toEqual([2, expect.stringContaining('bad.json')])
  }, 60_000)
})
