import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { councilNews } from '../../src/pipeline/definition.js'
import { type ArticleRecord, recordSchema } from '../../src/record.js'
import { exported, makeScene, PAGES, type Scene, TIMEOUT as timeout } from '../faults/scene.js'
import {
  has,
  type PostgresServer,
  postgresFolder,
  type RedisServer,
  start,
  startPostgres,
  startRedis,
  trichluc,
} from '../program.js'

const PAGE =
  '<html><meta charset="utf-8"><p>Sáng ngày 5/3/2020, Hội đồng nhân dân huyện họp phiên thường kỳ về ngân sách.</p></html>'

const recordsOf = async (store: string): Promise<readonly ArticleRecord[]> =>
  (await trichluc('export', '--store', store)).stdout
    .trim()
    .split('\n')
    .map(line => recordSchema.parse(JSON.parse(line)))

let scene: Scene
beforeAll(async () => {
  scene = await makeScene()
}, timeout)
afterAll(() => scene.remove())

describe('an import', { timeout }, () => {
  it('gives each page the record that extract prints, and does nothing anew when it is run again', async () => {
    const store = scene.fresh()
    const first = await trichluc('import', scene.pages, '--store', store, '--progress', 'none')
    expect([first.code, first.stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^${PAGES} sources found, 0 of them done[^]*by encoding:\n +${PAGES}  utf-8\n`)),
    ])
    expect(await exported(store)).toEqual(scene.undisturbed)
    const again = await trichluc('import', scene.pages, '--store', store, '--format', 'json')
    expect(JSON.parse(again.stdout)).toMatchObject({
      ...{ found: PAGES, known: PAGES, counts: { done: PAGES } },
      ...{ encodings: [{ name: 'utf-8', count: PAGES }], portals: [{ name: null, count: PAGES }] },
    })
  })

  it('keeps the pages where that is asked, so that they are made anew without their files', async () => {
    const store = scene.fresh()
    const gone = mkdtempSync(join(tmpdir(), 'kept-'))
    writeFileSync(join(gone, 'tin.html'), PAGE)
    writeFileSync(
      join(gone, 'luu.mhtml'),
      `Content-Type: multipart/related; boundary="ranh"\n\n--ranh\nContent-Type: text/html; charset=utf-8\nContent-Location: http://hoaan.example.vn/2\n\n${PAGE.replace('5/3', '6/3')}\n--ranh--\n`,
    )
    expect((await trichluc('import', gone, '--store', store, '--keep-sources')).code).toBe(0)
    const before = await recordsOf(store)
    rmSync(gone, { recursive: true })
    const pipeline = `${store}.json`
    writeFileSync(pipeline, JSON.stringify({ ...councilNews, name: 'khac' }))
    const { code, stdout } = await trichluc('reprocess', '--store', store, '--pipeline', pipeline, '--format', 'json')
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { sources: 2, counts: { 'no-article': 2, failed: 0 } }])
    const after = await recordsOf(store)
    expect(after.map(({ source }) => source)).toEqual(before.map(({ source }) => source))
    expect(after.map(({ extractor }) => extractor.pipeline)).toEqual(['khac', 'khac'])
    expect((await trichluc('verify', '--store', store)).code).toBe(0)
  })

  it('changes nothing when it is to be dry', async () => {
    const store = scene.fresh()
    const { stdout } = await trichluc('import', scene.pages, '--store', store, '--dry-run')
    expect(stdout).toBe(`${PAGES} sources found, 0 of them done before, ${PAGES} to be imported\n`)
    expect((await trichluc('status', '--store', store)).code).toBe(2)
  })
})

describe.skipIf(!has('redis-server'))('an import over Redis', { timeout }, () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis('--appendonly', 'yes')
  })
  afterAll(async () => {
    await redis.kill()
    rmSync(redis.folder, { recursive: true })
  })

  it('gives the records of the local queue, with two workers and one that only finds', async () => {
    const store = scene.fresh()
    const options = ['--store', store, '--queue', redis.address, '--progress', 'none']
    const workers = [start('work', ...options, '--workers', '1'), start('work', ...options, '--workers', '1')]
    const { code } = await trichluc('import', scene.pages, ...options, '--workers', '0')
    expect(code).toBe(0)
    for (const { child } of workers) child.kill('SIGTERM')
    const ends = await Promise.all(workers.map(({ ended }) => ended))
    expect(ends.map(end => end.code)).toEqual([0, 0])
    expect(ends.map(end => Number(/(\d+) pages done/.exec(end.stderr)?.[1])).reduce((a, b) => a + b)).toBe(PAGES)
    expect(await exported(store)).toEqual(scene.undisturbed)
  })
})

const postgres = postgresFolder()

describe.skipIf(postgres === undefined)('an import into PostgreSQL', { timeout }, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(postgres ?? '')
  })
  afterAll(() => server.stop())

  it('gives the same records, with the queue in the same database', async () => {
    const address = await server.database()
    const options = ['--store', address, '--queue', address, '--progress', 'none', '--workers', '1']
    const worker = start('work', ...options)
    expect((await trichluc('import', scene.pages, ...options)).code).toBe(0)
    worker.child.kill('SIGTERM')
    expect((await worker.ended).code).toBe(0)
    expect(await exported(address)).toEqual(scene.undisturbed)
    expect(await trichluc('verify', '--store', address)).toMatchObject({
      code: 0,
      stdout: `${PAGES} records checked, 0 faults\n`,
    })
  })
})
