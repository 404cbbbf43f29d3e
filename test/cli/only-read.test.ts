import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { command, trichluc } from '../program.js'

const folder = mkdtempSync(join(tmpdir(), 'only-read-'))
const at = (...names: readonly string[]): string => join(folder, ...names)
const page = at('tin.html')

/** The program as somebody whom the modes of files hold back, which root is not. */
const nobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
const [first = '', ...rest] = [...nobody, process.execPath, ...command]
/** Whether somebody else may read the program at all. */
const mayRun = spawnSync(first, [...rest, '--version']).status === 0

const reading = (...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise(resolve =>
    execFile(first, [...rest, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    ),
  )

beforeAll(async () => {
  chmodSync(folder, 0o777)
  writeFileSync(
    page,
    '<meta charset="utf-8"><h1>Kỳ họp</h1><p>Sáng ngày 5/3/2020, ông Vi Văn Kính, Chủ tịch HĐND huyện Lộc Bình chủ trì kỳ họp, thông qua 3 nghị quyết về ngân sách của huyện.</p>',
  )
  mkdirSync(at('shut'))
  mkdirSync(at('logged'))
  const store = at('shut', 'kho.db')
  expect((await trichluc('import', page, '--store', store, '--progress', 'none')).code).toBe(0)
  // A log that a process left holds what the file has not.
  const open = await openStore(at('logged', 'kho.db'))
  await open.ledger.begin('test')
  for (const end of ['', '-wal', '-shm']) copyFileSync(at('logged', `kho.db${end}`), at('logged', `bo-lai.db${end}`))
  copyFileSync(at('logged', 'kho.db'), at('logged', 'mat.db'))
  copyFileSync(at('logged', 'kho.db-wal'), at('logged', 'mat.db-wal'))
  await open.close()
  for (const name of ['shut', 'logged']) chmodSync(at(name), 0o555)
  chmodSync(store, 0o444)
}, 120_000)
afterAll(() => {
  for (const name of ['shut', 'logged']) chmodSync(at(name), 0o755)
  rmSync(folder, { recursive: true })
})

describe.skipIf(!mayRun)('a store that may only be read', { timeout: 120_000 }, () => {
  const store = at('shut', 'kho.db')

  it.each<readonly [what: string, said: RegExp, args: readonly string[]]>([
    ['searched', /Kỳ họp/, ['search', 'ky hop']],
    ['exported', /"Vi Văn Kính"/, ['export']],
    ['counted', /1 {2}with an article/, ['status']],
    ['checked', /1 record checked, 0 faults/, ['verify']],
    ['asked for people', /Vi Văn Kính/, ['officials']],
  ])('is %s', async (_, said, args) => {
    const ended = await reading(...args, '--store', store)
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(said) })
  })

  it('is copied', async () => {
    expect(await reading('backup', at('ban-sao.db'), '--store', store)).toMatchObject({ code: 0 })
    expect(existsSync(at('ban-sao.db'))).toBe(true)
  })

  it.each([[['import', page]], [['forget', 'tin.html']], [['redact', 'Vi Văn Kính']], [['retry']]])(
    'is not written to: %j',
    async args => {
      const { code, stderr } = await reading(...args, '--store', store)
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining(`cannot write to the store ${store}: it is read-only`),
      ])
    },
  )

  it('is read with its log, where one was left', async () => {
    expect(await reading('status', '--store', at('logged', 'bo-lai.db'))).toMatchObject({ code: 0 })
    const { code, stderr } = await reading('status', '--store', at('logged', 'mat.db'))
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('can be read only where one may write; copy both there'),
    ])
  })

  it('says that it may not be read at all', async () => {
    chmodSync(store, 0o000)
    const { code, stderr } = await reading('status', '--store', store)
    chmodSync(store, 0o444)
    expect([code, stderr]).toEqual([1, expect.stringContaining('no permission to read it')])
  })
})
