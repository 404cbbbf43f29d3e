import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import Database from 'libsql/promise'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportBag } from '../../src/exporting/bagit.js'
import { exportCsv } from '../../src/exporting/csv.js'
import { dublinCore } from '../../src/exporting/dublin-core.js'
import { jsonLd } from '../../src/exporting/json-ld.js'
import { jsonl } from '../../src/exporting/jsonl.js'
import { exportParquet } from '../../src/exporting/parquet.js'
import { popolo } from '../../src/exporting/popolo.js'
import { exportedRecords } from '../../src/exporting/records.js'
import { exportSqlite } from '../../src/exporting/sqlite.js'
import { csvLine } from '../../src/exporting/table.js'
import { tablesFor } from '../../src/exporting/tables.js'
import type { ArticleRecord } from '../../src/record.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { archive, recordOf, stored } from '../store/archive.js'

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'export-'))
let store: Store
beforeAll(async () => {
  store = await openStore(join(folder, 'kho.db'))
  await stored(store, [
    ...archive,
    {
      uri: 'e.txt',
      title: '=HYPERLINK("http://xau.example","bấm")',
      text: 'Ngày 02/3/2020, anh Trần Văn Bảy đến dự. Bà Lý Thị Hạnh, "Giám đốc" Sở Nội vụ tỉnh Hòa Bình, phát biểu.',
    },
  ])
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const records = (people = false): AsyncIterable<ArticleRecord> => exportedRecords(store, { people })
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
async function* once<T>(item: T): AsyncGenerator<T> {
  yield item
}
const lines = (text: readonly string[]): unknown[] => text.map(line => JSON.parse(line))
const place = (name: string): string => {
  mkdirSync(join(folder, name))
  return join(folder, name)
}
/** The rows that tables make, cells as text, to compare with what others read. */
async function expectedRows(name: string, show: (cell: unknown) => unknown): Promise<unknown[][]> {
  const table = tablesFor({ people: false }).find(one => one.name === name)
  return (await all(records())).flatMap(record => table?.rows(record) ?? []).map(row => row.map(show))
}
const names = tablesFor({ people: false }).map(({ name }) => name)

describe('exports, read back by others', () => {
  it('JSONL and JSON-LD obey their schemas', async () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const isRecord = ajv.compile(schemaOf('record'))
    const isNewsArticle = ajv.compile(schemaOf('news-article'))
    const written = lines(await all(jsonl(records())))
    expect(written.map(record => isRecord(record) || isRecord.errors)).toEqual(written.map(() => true))
    const linked = lines(await all(jsonLd(records())))
    expect(linked.map(article => isNewsArticle(article) || isNewsArticle.errors)).toEqual(written.map(() => true))
    expect(linked[0]).toMatchObject({ '@type': 'NewsArticle', headline: archive[0]?.title, inLanguage: 'vi' })
  })

  it('CSV has the same rows for a CSV library, and no formula', async () => {
    const target = place('csv')
    await exportCsv(records(), target, { people: false, bom: false })
    const harmless = (cell: unknown): string =>
      typeof cell === 'string' && /^[=+\-@]/.test(cell) ? `'${cell}` : cell === null ? '' : String(cell)
    for (const name of names) {
      const rows: string[][] = parse(readFileSync(join(target, `${name}.csv`)), { relax_column_count: false })
      expect(rows.slice(1)).toEqual(await expectedRows(name, harmless))
    }
    const articles: Record<string, string>[] = parse(readFileSync(join(target, 'articles.csv')), { columns: true })
    expect(articles.find(({ uri }) => uri === 'e.txt')?.['title']).toBe(`'=HYPERLINK("http://xau.example","bấm")`)
    const dictionary = JSON.parse(readFileSync(join(target, 'datapackage.json'), 'utf8'))
    for (const { path, schema } of dictionary.resources)
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(
        parse(readFileSync(join(target, path)))[0],
      )
  })

  it('CSV begins with a byte order mark where it is asked for', async () => {
    const target = place('bom')
    await exportCsv(records(true), target, { people: true, bom: true })
    expect([...readFileSync(join(target, 'people.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(parse(readFileSync(join(target, 'people.csv')), { bom: true })[1]).toContain('Trần Văn Bảy')
  })

  it('CSV says how its spans are found in a text that begins like a formula', async () => {
    const text = `- Ngày 02/3/2020, ông Vi Văn Kính, Chủ tịch HĐND tỉnh Yên Bái phát biểu.`
    const record = recordOf({ uri: 'f.txt', title: 'Kỳ họp', text })
    const target = place('guarded')
    await exportCsv(once(record), target, { people: false, bom: false })
    const rows = (name: string): Record<string, string>[] => parse(readFileSync(join(target, name)), { columns: true })
    const { 'trichluc:guard': guard } = JSON.parse(readFileSync(join(target, 'datapackage.json'), 'utf8'))
    const cell = rows('articles.csv')[0]?.['text'] ?? ''
    const read = new RegExp(guard.pattern).test(cell) ? cell.slice(guard.prefix.length) : cell
    expect(read).toBe(record.article?.text)
    const [official] = rows('officials.csv')
    expect(read.slice(Number(official?.['start']), Number(official?.['end']))).toBe(official?.['quote'])
  })

  it('a list of nothing is an empty cell', () => {
    const record = recordOf({
      uri: 'g.txt',
      title: 'Kỳ họp',
      text: 'Ngày 02/3/2020, Vi Văn Kính, Chủ tịch HĐND tỉnh phát biểu.',
    })
    const cellsOf = (name: string, column: string): unknown[] =>
      tablesFor({ people: false })
        .filter(table => table.name === name)
        .flatMap(table => table.rows(record).map(row => row[table.columns.findIndex(one => one.name === column)]))
    expect(cellsOf('articles', 'authors')).toEqual([null])
    expect(cellsOf('officials', 'honorifics')).toEqual([null])
    expect(cellsOf('dates', 'implied')).toEqual([null])
  })

  it('JSON-LD tells an office that is past from one that is held', async () => {
    const text = 'Cùng dự có ông Nguyễn Văn Bắc, nguyên Bí thư Tỉnh ủy Yên Bái, Chủ tịch Hội Khuyến học tỉnh Yên Bái.'
    const [line = ''] = await all(jsonLd(once(recordOf({ uri: 'h.txt', title: 'Hội nghị', text }))))
    const article = JSON.parse(line)
    expect(article.mentions).toEqual([
      {
        '@type': 'Person',
        name: 'Nguyễn Văn Bắc',
        jobTitle: ['Chủ tịch Hội Khuyến học tỉnh Yên Bái'],
        description: 'nguyên Bí thư Tỉnh ủy Yên Bái',
        affiliation: [{ '@type': 'Organization', name: 'Hội Khuyến học Yên Bái' }],
      },
    ])
    expect(article.isBasedOn).toMatchObject({ '@type': 'MediaObject', name: 'h.txt', sha256: article.identifier })
  })

  it.each([
    ['=1+1', `'=1+1\r\n`],
    [`'=1+1`, `''=1+1\r\n`],
    [`'a`, `'a\r\n`],
    ['@x', `'@x\r\n`],
    ['-3', `'-3\r\n`],
    [-3, '-3\r\n'],
    ['a"b', '"a""b"\r\n'],
    [null, '\r\n'],
  ])('a cell %s', (cell, line) => {
    expect(csvLine([cell])).toBe(line)
  })

  it('Parquet has the same rows and types for DuckDB', async () => {
    const target = place('parquet')
    await exportParquet(records(), target, { people: false })
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const show = (cell: unknown): string | null => (cell === null ? null : String(cell))
    for (const name of names) {
      const reader = await connection.runAndReadAll(`SELECT * FROM '${join(target, `${name}.parquet`)}'`)
      expect(reader.getRows().map(row => row.map(show))).toEqual(await expectedRows(name, show))
    }
    const counts = await connection.runAndReadAll(
      `SELECT sum("count") AS total FROM '${join(target, 'resolutions.parquet')}' WHERE period = '2021-35'`,
    )
    expect(String(counts.getRows()[0]?.[0])).toBe('48')
    connection.closeSync()
  })

  it('a SQLite file has the same rows and says what its columns mean', async () => {
    const path = join(folder, 'tables.db')
    await exportSqlite(records(), path, { people: false })
    const database = new Database(path, {})
    const show = (cell: unknown): unknown => (typeof cell === 'boolean' ? Number(cell) : cell)
    for (const name of names) {
      const rows: Record<string, unknown>[] = await (await database.prepare(`SELECT * FROM "${name}"`)).all([])
      const expected = await expectedRows(name, show)
      expect(
        rows
          .map(row => Object.values(row))
          .map(row => JSON.stringify(row))
          .sort(),
      ).toEqual(expected.map(row => JSON.stringify(row)).sort())
    }
    const broken: unknown[] = await (await database.prepare('PRAGMA foreign_key_check')).all([])
    expect(broken).toEqual([])
    database.close()
    await expect(exportSqlite(records(), path, { people: false })).rejects.toThrow('is there already')
  })

  it('Dublin Core is a table of articles', async () => {
    const rows: Record<string, string>[] = parse((await all(dublinCore(records()))).join(''), { columns: true })
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatchObject({
      'dcterms:title': archive[0]?.title,
      'dcterms:spatial': 'Thanh Hóa',
      'dcterms:language': 'vi',
    })
  })

  it('Popolo keeps what its specification asks of persons, memberships, posts and organizations', async () => {
    const text = (await all(popolo(store.officials))).join('')
    const link = { type: 'object', required: ['url'], properties: { url: { type: 'string', format: 'uri' } } }
    const texts = (...keys: string[]): object =>
      Object.fromEntries(keys.map(key => [key, { type: 'string', minLength: 1 }]))
    const object = (required: string[], properties: object): object => ({ type: 'object', required, properties })
    const membership = object(['id', 'person_id', 'role', 'sources'], {
      ...texts('id', 'person_id', 'organization_id', 'post_id', 'role', 'label'),
      sources: { type: 'array', minItems: 1, items: link },
    })
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const isPopolo = ajv.compile(
      object(['persons', 'organizations', 'posts'], {
        persons: {
          type: 'array',
          items: object(['id', 'name'], {
            ...texts('id', 'name'),
            other_names: { type: 'array', items: object(['name'], texts('name')) },
            memberships: { type: 'array', items: membership },
            sources: { type: 'array', items: link },
          }),
        },
        organizations: { type: 'array', items: object(['id', 'name'], texts('id', 'name', 'classification')) },
        posts: {
          type: 'array',
          items: object(['id', 'label', 'role', 'organization_id'], texts('id', 'label', 'role', 'organization_id')),
        },
      }),
    )
    const written = JSON.parse(text)
    expect(isPopolo(written) || isPopolo.errors).toBe(true)
    const posts = new Map(written.posts.map((post: { id: string }) => [post.id, post]))
    const organizations = new Set(written.organizations.map(({ id }: { id: string }) => id))
    for (const person of written.persons)
      for (const { person_id, organization_id, post_id } of person.memberships) {
        expect(person_id).toBe(person.id)
        expect(posts.get(post_id)).toMatchObject({ organization_id })
        expect(organizations.has(organization_id)).toBe(true)
      }
    expect(written.persons.map(({ name }: { name: string }) => name)).toContain('Lý Thị Hạnh')
  })

  it('a bag is whole for sha256sum, and its crate names every file', async () => {
    const target = join(folder, 'bag')
    await exportBag({ records: records(), people: false, today: '2024-05-01' }, target)
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      execFileSync('sha256sum', ['--check', '--strict', manifest], { cwd: target })
    const info = readFileSync(join(target, 'bag-info.txt'), 'utf8')
    const size = execFileSync('find', ['data', '-type', 'f', '-printf', '%s\n'], { cwd: target, encoding: 'utf8' })
    const sizes = size.trim().split('\n').map(Number)
    expect(info).toContain(`Payload-Oxum: ${sizes.reduce((sum, one) => sum + one, 0)}.${sizes.length}`)
    const crate = JSON.parse(readFileSync(join(target, 'data/ro-crate-metadata.json'), 'utf8'))
    const ids = new Set(crate['@graph'].map((entity: { '@id': string }) => entity['@id']))
    const packed = lines(readFileSync(join(target, 'data/records.jsonl'), 'utf8').trim().split('\n'))
    expect(packed).toEqual(await all(records()))
    const root = crate['@graph'].find((entity: { '@id': string }) => entity['@id'] === './')
    expect(root.hasPart.length).toBe(sizes.length - 1)
    expect(root.hasPart.every((part: { '@id': string }) => ids.has(part['@id']))).toBe(true)
  })

  it('leaves persons without office out unless they are asked for', async () => {
    const without = await all(records())
    const withThem = await all(records(true))
    expect(without.flatMap(({ people }) => people)).toEqual([])
    expect(withThem.flatMap(({ people }) => people.map(({ name }) => name))).toContain('Trần Văn Bảy')
  })
})
