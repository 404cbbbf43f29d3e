import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import Database from 'libsql/promise'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, trichluc } from '../program.js'

const folder = mkdtempSync(join(tmpdir(), 'errors-'))
const at = (name: string): string => join(folder, name)
const store = at('store.db')

beforeAll(async () => {
  const write = (name: string, text: string | Buffer): void => writeFileSync(at(name), text)
  write(
    'tin.html',
    '<html><meta charset="utf-8"><p>Sáng ngày 5/3/2020, Hội đồng nhân dân huyện họp phiên thường kỳ về ngân sách.</p></html>',
  )
  write('anh.png', '\x89PNG')
  write('van-ban.pdf', '%PDF-1.4')
  write('none.zip', 'không phải')
  write('none.warc', 'không phải')
  write('none.warc.gz', 'không phải')
  write('none.html.gz', 'không phải')
  write('none.mhtml', 'không phải')
  write('bad.ndjson', '{"html":\n')
  write('bad-manifest.ndjson', '{"title":"không có đường dẫn"}\n')
  write('bad-pipeline.json', '{"name":"tin"}')
  write('not.json', '{')
  write('text.db', 'không phải là một kho '.repeat(100))
  write('large.html', Buffer.alloc(21 * 1024 * 1024, 'a '))
  write('large.html.gz', gzipSync(Buffer.alloc(21 * 1024 * 1024, 'a ')))
  write('empty.html', '')
  mkdirSync(at('nothing'))
  const newer = new Database(at('newer.db'), {})
  await newer.exec('PRAGMA user_version = 99')
  newer.close()
  const other = new Database(at('other.db'), {})
  await other.exec('CREATE TABLE notes (a)')
  other.close()
  expect((await trichluc('import', at('tin.html'), '--store', store)).code).toBe(0)
  writeFileSync(at('taken.db'), '')
  chmodSync(at('taken.db'), 0o644)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

type Case = readonly [code: number, message: string, args: readonly string[]]

/** What is wrong with the input, the exit code, and what is said of it; @ stands for the folder of the test. */
const cases: readonly Case[] = [
  [2, 'Usage: trichluc', []],
  [2, "unknown command 'extrakt'", ['extrakt']],
  [2, "missing required argument 'path'", ['extract']],
  [2, "unknown option '--maniest'", ['extract', '--maniest', 'x', '@tin.html']],
  [2, 'no such file or folder: nowhere', ['extract', 'nowhere']],
  [2, 'Allowed choices are jsonl, json, text', ['extract', '--format', 'xml', '@tin.html']],
  [2, 'give a whole number', ['extract', '--workers', 'many', '@tin.html']],
  [2, 'give a time such as 10s', ['extract', '--page-timeout', 'soon', '@tin.html']],
  [1, 'no such file', ['extract', '--manifest', 'nowhere.ndjson', '@tin.html']],
  [1, 'bad-manifest.ndjson:1:', ['extract', '--manifest', '@bad-manifest.ndjson', '@tin.html']],
  [1, 'no such pipeline: tin-tuc', ['extract', '--pipeline', 'tin-tuc', '@tin.html']],
  [1, 'bad-pipeline.json: not a pipeline', ['extract', '--pipeline', '@bad-pipeline.json', '@tin.html']],
  [1, 'not.json: not JSON', ['extract', '--pipeline', '@not.json', '@tin.html']],
  [2, 'no store at nowhere.db', ['status', '--store', 'nowhere.db']],
  [2, 'no store at nowhere.db', ['export', '--store', 'nowhere.db']],
  [1, 'is not a store: the file is no SQLite database', ['status', '--store', '@text.db']],
  [1, 'made by a newer trichluc (store version 99', ['status', '--store', '@newer.db']],
  [1, 'is a SQLite file of another program', ['import', '@tin.html', '--store', '@other.db']],
  [1, 'cannot open the store nowhere/x.db', ['import', '@tin.html', '--store', 'nowhere/x.db']],
  [2, 'no store of the kind mysql:// is known', ['import', '@tin.html', '--store', 'mysql://localhost']],
  [2, 'it is empty; give the path of a file', ['import', '@tin.html', '--store', '']],
  [2, 'it is empty; give the path of a file', ['search', 'họp', '--store', '  ']],
  [2, 'a store in memory is gone at the end', ['import', '@tin.html', '--store', ':memory:']],
  [2, 'give the path of the file alone', ['import', '@tin.html', '--store', 'file:kho.db']],
  [2, 'give the path of the file alone', ['serve', '--store', 'file:///kho.db']],
  [2, 'give an address such as https://', ['serve', '--origin', 'archive.example', '--store', store]],
  [
    1,
    'no queue of the kind amqp://localhost is known',
    ['import', '@tin.html', '--queue', 'amqp://localhost', '--store', '@queue.db'],
  ],
  [
    1,
    'Redis does not answer at redis://127.0.0.1:1',
    ['import', '@tin.html', '--queue', 'redis://127.0.0.1:1', '--store', '@queue.db'],
  ],
  [2, '😀 has neither letters nor digits', ['search', '😀', '--store', store]],
  [2, '% has neither letters nor digits', ['export', '%', '--store', store]],
  [2, '" has neither letters nor digits', ['stats', 'terms', '"', '--store', store]],
  [2, 'it is no address; write it as postgres://', ['status', '--store', 'postgres://127.0.0.1:99999/kho']],
  [1, 'is a folder; name a file in it as the store: ', ['import', '@tin.html', '--store', '@nothing']],
  [
    1,
    'redis://127.0.0.1:99999 is no address; write it as redis://host:6379',
    ['import', '@tin.html', '--queue', 'redis://127.0.0.1:99999', '--store', '@queue.db'],
  ],
  [2, 'no store at nowhere.db', ['resume', '--store', 'nowhere.db']],
  [2, 'no store at nowhere.db', ['retry', '--store', 'nowhere.db']],
  [2, 'no store at nowhere.db', ['reprocess', '--store', 'nowhere.db']],
  [
    2,
    'nowhere/f.ndjson: there is no such folder',
    ['import', '@tin.html', '--store', '@unwritable.db', '--failures', '@nowhere/f.ndjson'],
  ],
  [2, 'nothing: that is the name of a folder', ['resume', '--store', store, '--failures', '@nothing']],
  [2, 'nowhere/t.html: there is no such folder', ['report', '@tin.html', '-o', '@nowhere/t.html']],
  [2, 'nowhere/r.jsonl: there is no such folder', ['export', '--out', '@nowhere/r.jsonl', '--store', store]],
  [2, 'tables: there is no such folder', ['export', '--format', 'csv', '--out', '@tin.html/tables', '--store', store]],
  [2, 'nowhere/k.db: there is no such folder', ['backup', '@nowhere/k.db', '--store', store]],
  [2, 'work takes jobs from other processes', ['work', '--store', store]],
  [2, 'no record, or more than one, begins with ffff', ['get', 'ffff', '--store', store]],
  [2, 'no record, or more than one, begins with ffff', ['get', 'ffff', '--terms', '--store', store]],
  [2, '--board shows a queue that other processes reach', ['serve', '--board', '--store', store]],
  [2, 'tin is no id', ['get', 'tin', '--store', store]],
  [1, 'taken.db is there already', ['backup', '@taken.db', '--store', store]],
]

/** Files that give no record, and what is said of each; one run reads them all. */
const unreadable: readonly (readonly [file: string, message: string])[] = [
  ['anh.png', 'anh.png: failed: image/png is no page'],
  ['van-ban.pdf', 'van-ban.pdf: failed: application/pdf is no page'],
  ['none.zip', 'none.zip: failed: cannot be read as zip'],
  ['none.warc', 'none.warc!/@0: failed: damaged'],
  ['none.warc.gz', 'none.warc.gz!/@0: failed: damaged'],
  ['none.html.gz', 'none.html.gz: failed: it is no gzip file'],
  ['none.mhtml', 'none.mhtml: failed: the MHTML file holds no HTML'],
  ['bad.ndjson', 'bad.ndjson!/line 1: failed: not a JSON object'],
  [
    'large.html',
    'large.html: failed: 22020096 bytes are more than a page may have (20000000); give each page as a file or a record of its own',
  ],
  [
    'large.html.gz',
    'large.html.gz: failed: unpacked it is larger than a page may be (20000000 bytes); give each page as a file or a record of its own',
  ],
]

describe('what is wrong is said in a line, with an exit code', { timeout: 60_000 }, () => {
  it.each(cases)('%i: %s', async (code, message, args) => {
    const ended = await trichluc(...args.map(argument => (argument.startsWith('@') ? at(argument.slice(1)) : argument)))
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(message)])
    expect(ended.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  })

  describe('of files among others', () => {
    let ended: Ended
    beforeAll(async () => {
      ended = await trichluc('extract', at('tin.html'), ...unreadable.map(([file]) => at(file)), '--workers', '1')
    }, 60_000)

    it.each(unreadable)('%s', (_, message) => expect(ended.stderr).toContain(message))

    it('and those that can be read are read', () => {
      expect([ended.code, ended.stderr.trim().split('\n').length]).toEqual([3, unreadable.length])
      expect(JSON.parse(ended.stdout).source.uri).toBe('tin.html')
    })
  })

  it('begins no work whose end could not be written', async () => {
    const never = at('never.db')
    await trichluc('import', at('tin.html'), '--store', never, '--failures', at('nowhere/f.ndjson'))
    await trichluc('export', '%', '--store', store, '--out', at('nothing.jsonl'))
    expect([existsSync(never), existsSync(at('nothing.jsonl'))]).toEqual([false, false])
    writeFileSync(at('kept.ndjson'), 'before\n')
    expect((await trichluc('report', at('nowhere.html'), '-o', at('kept.ndjson'))).code).toBe(2)
    expect(readFileSync(at('kept.ndjson'), 'utf8')).toBe('before\n')
  })

  it('says nothing of a page without words, nor of an empty folder', async () => {
    const { code, stderr } = await trichluc('extract', at('empty.html'), at('nothing'))
    expect([code, stderr]).toEqual([0, ''])
  })

  it('shows where an error came up when that is asked for', async () => {
    const { stderr } = await trichluc('status', '--store', at('text.db'), '--debug')
    expect(stderr).toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  })
})

describe('the program', { timeout: 60_000 }, () => {
  it('runs from its TypeScript, threads and all', async () => {
    const main = join(import.meta.dirname, '../../src/cli/main.ts')
    const tsx = join(import.meta.dirname, '../../node_modules/.bin/tsx')
    const { stdout } = await promisify(execFile)(tsx, [main, 'extract', at('tin.html')])
    expect(JSON.parse(stdout)).toMatchObject({ source: { uri: 'tin.html' }, extractor: { name: 'trichluc' } })
  })

  it('checks a store, and finds a record that was changed behind its back', async () => {
    const copy = at('copy.db')
    expect(await trichluc('backup', copy, '--store', store)).toMatchObject({ code: 0 })
    expect(await trichluc('verify', '--store', copy)).toMatchObject({
      code: 0,
      stdout: '1 record checked, 0 faults\n',
    })
    const database = new Database(copy, {})
    await database.exec(`UPDATE contents SET record = replace(record, 'tin.html', 'tim.html')`)
    database.close()
    expect(await trichluc('verify', '--store', copy)).toMatchObject({
      code: 3,
      stderr: 'tin.html: the record is not the one that was stored\n',
    })
  })
})
