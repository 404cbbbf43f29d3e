import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createPool } from '../../src/importing/pool.js'
import { councilNews } from '../../src/pipeline/definition.js'
import type { Reference } from '../../src/sources/reference.js'

const folder = mkdtempSync(join(tmpdir(), 'pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

function page(name: string, text: string): Reference {
  const path = join(folder, name)
  writeFileSync(path, text)
  return { uri: name, path, known: { mediaType: 'text/plain' } }
}

const ordinary = page('ordinary.txt', 'Sáng ngày 5/3/2020, Hội đồng nhân dân huyện họp phiên thường kỳ.')
const sentence = 'Hội nghị tổng kết công tác năm. '
const endless = page('endless.txt', sentence.repeat(450_000))
// Node lets a thread have 16 MB above its limit before it ends it alone: a text whose copies are larger may end the process, which the ledger gets over.
const large = page('large.txt', sentence.repeat(90_000))

describe('the pool', () => {
  it('returns the record as JSON, with the state and the text', async () => {
    const pool = createPool({ definition: councilNews, threads: 1, pageTimeout: 10_000, memory: 256 })
    const { state, record, text } = await pool.structure({ reference: ordinary })
    await pool.close()
    expect(state).toBe('done')
    expect(text).toContain('Hội đồng nhân dân huyện')
    expect(JSON.parse(record ?? '').source.uri).toBe('ordinary.txt')
  })

  it('says of a file that is gone that it failed, and why', async () => {
    const pool = createPool({ definition: councilNews, threads: 1, pageTimeout: 10_000, memory: 256 })
    const gone = { uri: 'gone.txt', path: join(folder, 'gone.txt'), known: {} }
    expect(await pool.structure({ reference: gone })).toMatchObject({ state: 'failed', reason: 'no such file' })
    await pool.close()
  })

  it('quarantines a page that takes too long after three tries, and reads its neighbours', async () => {
    const pool = createPool({ definition: councilNews, threads: 2, pageTimeout: 1500, memory: 2000 })
    const [first, second, third] = await Promise.all(
      [ordinary, endless, ordinary].map(reference => pool.structure({ reference })),
    )
    await pool.close()
    expect(second).toMatchObject({ state: 'quarantined', reason: 'took longer than 1.5 s, 3 times' })
    expect([first?.state, third?.state]).toEqual(['done', 'done'])
  })

  it('quarantines a page that takes too much memory, and reads its neighbours', async () => {
    const pool = createPool({ definition: councilNews, threads: 2, pageTimeout: 60_000, memory: 96 })
    const [first, second, third] = await Promise.all(
      [ordinary, large, ordinary].map(reference => pool.structure({ reference })),
    )
    await pool.close()
    expect(second).toMatchObject({ state: 'quarantined', reason: 'took more than 96 MB, 3 times' })
    expect([first?.state, third?.state]).toEqual(['done', 'done'])
  })
})
