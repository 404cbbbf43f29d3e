import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { effective } from '../../src/correcting/effective.js'
import { readingsOf } from '../../src/correcting/reading.js'
import { type Evaluation, evaluate } from '../../src/evaluating/evaluate.js'
import { type Gold, readGold } from '../../src/evaluating/gold.js'
import { exportGold } from '../../src/exporting/gold.js'
import type { ArticleRecord } from '../../src/record.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { compile } from '../../src/structure.js'
import { trichluc } from '../program.js'
import { added, importInto, judged, pages } from './pages.js'

const folder = mkdtempSync(join(tmpdir(), 'gold-'))
const file = join(folder, 'store.db')
const out = join(folder, 'gold')
const LATER = '2024-05-02T08:00:00Z'

/** One correction of each kind where an article has a value for it. */
function correctionsOf(record: ArticleRecord) {
  const readings = readingsOf(record)
  const of = (field: string, part: string | null = null) =>
    readings.filter(reading => reading.field === field && reading.part === part)
  const [date] = of('dates')
  const official = of('officials').at(-1)
  const [position] = of('officials', 'positions')
  const [achievement] = of('achievements')
  const sentence = record.article?.text.slice(0, 30) ?? ''
  return [
    ...(date ? [judged(record, date, 'edit', { property: 'kind', value: 'event' })] : []),
    ...(official ? [judged(record, official, 'reject')] : []),
    ...(position ? [judged(record, position, 'edit', { property: 'former', value: true })] : []),
    ...(achievement ? [judged(record, achievement, 'edit', { property: 'quantities/0/value', value: 77 })] : []),
    added(record, 'resolutions', sentence, { value: '5 nghị quyết' }),
    added(record, 'officials', sentence, { value: 'Ngọ Thị Thêm' }),
  ]
}

describe('reviewed articles as gold', { timeout: 60_000 }, () => {
  let store: Store
  let golds: readonly Gold[]
  let partial: readonly string[]
  const stored = new Map<string, ArticleRecord>()
  const corrected = new Map<string, ArticleRecord>()
  beforeAll(async () => {
    store = await openStore(file)
    const records = (await importInto(store, pages, compile(), 'rules-1')).filter(({ article }) => article)
    for (const [at, record] of records.entries()) {
      const corrections = correctionsOf(record)
      for (const correction of corrections) await store.corrections.add(record.id, correction)
      const { record: left } = effective(record, corrections)
      if (at === 0) continue
      await store.reviews.add(record.id, { record: left, by: 'người soát', at: LATER })
      if (at === 1) await store.reviews.add(record.id, { record: null, by: 'người soát', at: LATER })
      stored.set(record.id.slice(0, 8), record)
      corrected.set(record.id.slice(0, 8), left)
    }
    mkdirSync(out)
    partial = (await exportGold(store, out)).partial
    golds = readGold(out)
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const scored = (records: ReadonlyMap<string, ArticleRecord>): Evaluation =>
    evaluate(golds, ({ id }) => records.get(id.slice(-8)), 'fields')

  it('score 1.000 in every row against the record as its readers left it', () => {
    const rows = Object.entries(scored(corrected).rows)
    expect(rows.filter(([, { gold }]) => gold > 0).length).toBeGreaterThan(12)
    expect(rows.filter(([, { gold, found, f1 }]) => (gold > 0 || found > 0) && f1 !== 1)).toEqual([])
  })

  it('show the extractor what it read falsely and what it missed', () => {
    const { misses } = scored(stored)
    const reject = [...corrected].flatMap(([id, record]) => {
      const names = new Set(record.officials.map(({ name }) => name))
      return (stored.get(id)?.officials ?? []).filter(({ name }) => !names.has(name))
    })
    expect(reject.length).toBeGreaterThan(2)
    const excess = misses.filter(({ row, sign }) => row === 'officials' && sign === '+').map(({ what }) => what)
    expect(reject.some(({ name }) => excess.includes(name.toLowerCase()))).toBe(true)
    expect(misses.some(({ row, sign, what }) => row === 'officials' && sign === '-' && what === 'ngọ thị thêm')).toBe(
      true,
    )
  })

  it('are only those that a reader has reviewed whole; the others are named', () => {
    expect(golds).toHaveLength(corrected.size - 1)
    expect(partial).toHaveLength(2)
    expect(partial[0]).toMatch(/\.html$/)
  })

  it('stay what the reader saw when other rules read the page anew, and follow what readers say later', async () => {
    const before = readFolder(out)
    await importInto(
      store,
      pages,
      compile({ name: 'other', language: 'vi', timeZone: '+07:00', fields: ['dates'] }),
      'rules-2',
    )
    const again = join(folder, 'again')
    mkdirSync(again)
    await exportGold(store, again)
    expect(readFolder(again)).toEqual(before)
    const [id = '', record] = [...corrected].at(-1) ?? []
    const reading = record && readingsOf(record).find(({ field }) => field === 'officials')
    if (!record || !reading) throw new Error('no official is left')
    await store.corrections.add(record.id, { ...judged(record, reading, 'reject'), at: '2024-05-03T08:00:00Z' })
    const later = join(folder, 'later')
    mkdirSync(later)
    await exportGold(store, later)
    const gold = readGold(later).find(one => one.id.endsWith(id))
    expect(gold?.officials).toHaveLength(record.officials.length - 1)
  })

  it('are written and scored by the commands', async () => {
    const made = join(folder, 'made')
    const exported = await trichluc('export', '--format', 'gold', '--out', made, '--store', file)
    expect([exported.code, exported.stdout]).toEqual([0, ''])
    expect(exported.stderr).toContain(
      `${golds.length} articles that were reviewed whole\n2 with corrections are left out`,
    )
    const { code, stdout } = await trichluc('eval', made, '--json')
    expect([code, JSON.parse(stdout).documents]).toEqual([0, golds.length])
    expect(JSON.parse(stdout).rows.quotes.f1).toBe(1)
  })
})

const readFolder = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(path).map(name => [name, readFileSync(join(path, name), 'utf8')]))
