import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { exportBag } from '../../src/exporting/bagit.js'
import { exportCsv } from '../../src/exporting/csv.js'
import { exportParquet } from '../../src/exporting/parquet.js'
import { exportSqlite } from '../../src/exporting/sqlite.js'
import { wholeFile, wholeFolder } from '../../src/exporting/whole.js'
import type { ArticleRecord } from '../../src/record.js'
import { archive, recordOf } from '../store/archive.js'

const folder = mkdtempSync(join(tmpdir(), 'whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

let places = 0
/** A folder of its own, in which nothing is yet. */
function empty(): string {
  const place = join(folder, String(++places))
  mkdirSync(place)
  return place
}

/** Records of which the last cannot be read. */
async function* breaking(): AsyncGenerator<ArticleRecord> {
  for (const article of archive) yield recordOf(article)
  throw new Error('the disk fails')
}

const selection = { people: false, bom: false }
const folders: Readonly<Record<string, (unfinished: string) => Promise<void>>> = {
  csv: unfinished => exportCsv(breaking(), unfinished, selection),
  parquet: unfinished => exportParquet(breaking(), unfinished, selection),
  bagit: unfinished => exportBag({ records: breaking(), people: false, today: '2024-05-01' }, unfinished),
}

describe('what is exported', () => {
  it.each(Object.entries(folders))('as %s is no folder where it failed', async (_, fill) => {
    const place = empty()
    await expect(wholeFolder(join(place, 'out'), fill)).rejects.toThrow('the disk fails')
    expect(readdirSync(place)).toEqual([])
    await expect(wholeFolder(place, fill)).rejects.toThrow('the disk fails')
    expect(readdirSync(place)).toEqual([])
  })

  it('is no file where it failed', async () => {
    const place = empty()
    const path = join(place, 'tables.db')
    await expect(wholeFile(path, part => exportSqlite(breaking(), part, selection))).rejects.toThrow('the disk fails')
    expect(readdirSync(place)).toEqual([])
  })

  it('has a name that says so until it is finished', async () => {
    const place = empty()
    let before: readonly string[] = []
    await wholeFile(join(place, 'a.jsonl'), async unfinished => {
      writeFileSync(unfinished, 'a')
      before = readdirSync(place)
    })
    expect(before).toEqual([expect.stringMatching(/^a\.jsonl-[0-9a-f]{6}\.part$/)])
    expect(readdirSync(place)).toEqual(['a.jsonl'])
    await wholeFolder(`${join(place, 'b')}/`, async unfinished => {
      writeFileSync(join(unfinished, 'b.csv'), 'b')
      before = readdirSync(place)
    })
    expect(before).toEqual(['a.jsonl', expect.stringMatching(/^b-[0-9a-f]{6}\.part$/)])
    expect(readdirSync(place, { recursive: true }).sort()).toEqual(['a.jsonl', 'b', 'b/b.csv'])
  })

  it('stands in a folder that was there, which stays what it was', async () => {
    const place = empty()
    chmodSync(place, 0o700)
    await wholeFolder(place, async unfinished => {
      mkdirSync(join(unfinished, 'data'))
      writeFileSync(join(unfinished, 'data/a'), '')
    })
    expect(readdirSync(place, { recursive: true }).sort()).toEqual(['data', 'data/a'])
  })

  it('is not written over what came meanwhile', async () => {
    const path = join(empty(), 'a.jsonl')
    const written = wholeFile(path, async unfinished => {
      writeFileSync(unfinished, 'ours')
      writeFileSync(path, 'theirs')
    })
    await expect(written).rejects.toThrow('is there already')
    expect(readFileSync(path, 'utf8')).toBe('theirs')
  })
})
