import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql/promise'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { openDatabase } from '../../src/store/sqlite/database.js'
import { sqliteDialect } from '../../src/store/sqlite/dialect.js'
import { migrations } from '../../src/store/sqlite/tables.js'
import { storeBehaviour } from './behaviour.js'
import { factsBehaviour } from './facts.js'
import { figuringBehaviour } from './figuring.js'
import { olderBehaviour } from './older.js'
import { queryingBehaviour } from './querying.js'
import { redactingBehaviour } from './redacting.js'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const fresh = (): string => join(folder, `${++files}.db`)

storeBehaviour('the store in SQLite', () => openStore(fresh()))
queryingBehaviour('questions to a store in SQLite', () => openStore(fresh()))
figuringBehaviour('figures of a store in SQLite', () => openStore(fresh()))
factsBehaviour('SQLite', () => openStore(fresh()))
redactingBehaviour('taking people out of a store in SQLite', () => openStore(fresh()))

olderBehaviour('a SQLite file', migrations, sqliteDialect.insertPage, async () => {
  const path = fresh()
  const database = new Database(path, {})
  return {
    raw: {
      run: async (sql, ...values) => {
        if (values.length) await (await database.prepare(sql)).run(values)
        else await database.exec(sql)
      },
      setVersion: async version => void (await database.exec(`PRAGMA user_version = ${version}`)),
    },
    open: async () => {
      database.close()
      return openStore(path)
    },
  }
})

describe('a SQLite file', () => {
  it('keeps what was stored when it is opened again', async () => {
    const path = fresh()
    const first = await openStore(path)
    await first.ledger.registerUnreadable('a.html', 'no such file', { number: 1, extractor: 'rules' })
    await first.close()
    const second = await openStore(path)
    expect((await second.ledger.counts()).failed).toBe(1)
    await second.close()
  })

  it('holds everything itself once it is closed', async () => {
    const path = fresh()
    const store = await openStore(path)
    await store.ledger.registerUnreadable('a.html', 'no such file', { number: 1, extractor: 'rules' })
    await store.close()
    const copy = fresh()
    copyFileSync(path, copy)
    const copied = await openStore(copy)
    expect((await copied.ledger.counts()).failed).toBe(1)
    await copied.close()
  })

  it('is written by several at once', async () => {
    const path = fresh()
    const stores = [await openStore(path), await openStore(path), await openStore(path)]
    await Promise.all(
      stores.map((store, at) =>
        store.ledger.registerUnreadable(`${at}.html`, 'why', { number: 1, extractor: 'rules' }),
      ),
    )
    expect((await stores[0]?.ledger.counts())?.failed).toBe(3)
    for (const store of stores) await store.close()
  })

  // What libsql throws for a full disk when a reader on the same connection ends before it asks for the reason.
  const unexplained = Object.assign(new Error('not an error'), { code: 'SQLITE_OK' })

  it('does a transaction again of which it does not learn why it failed, but not for ever', async () => {
    const database = await openDatabase(fresh(), { cache: 2 })
    const enter = await database.statement(`INSERT INTO kept (sha256, bytes) VALUES ('a', x'00')`)
    let tries = 0
    const third = async (): Promise<void> => {
      await enter.run()
      if (++tries < 3) throw unexplained
    }
    await database.write(third)
    expect(tries).toBe(3)
    await expect(database.write(() => Promise.reject(unexplained))).rejects.toThrow('not an error')
    await database.close()
  })

  it('is refused when it is no database, another program’s, a newer one, or nowhere', async () => {
    const text = fresh()
    writeFileSync(text, 'không phải là một kho dữ liệu, chỉ là văn bản thường '.repeat(20))
    await expect(openStore(text)).rejects.toThrow('is not a store: the file is no SQLite database')
    const other = fresh()
    const database = new Database(other, {})
    await database.exec('CREATE TABLE notes (a)')
    await expect(openStore(other)).rejects.toThrow('SQLite file of another program')
    await database.exec('PRAGMA user_version = 99')
    await expect(openStore(other)).rejects.toThrow('made by a newer trichluc (store version 99')
    database.close()
    await expect(openStore(join(folder, 'nowhere/x.db'))).rejects.toThrow('cannot open the store')
    await expect(openStore('mysql://localhost')).rejects.toThrow('no store of the kind mysql://')
  })
})
