import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { postgresDialect } from '../../src/store/postgres/dialect.js'
import { migrations } from '../../src/store/postgres/tables.js'
import { type PostgresServer, postgresFolder, startPostgres } from '../program.js'
import { storeBehaviour } from './behaviour.js'
import { factsBehaviour } from './facts.js'
import { figuringBehaviour } from './figuring.js'
import { olderBehaviour } from './older.js'
import { queryingBehaviour } from './querying.js'
import { redactingBehaviour } from './redacting.js'

const bin = postgresFolder()

describe.skipIf(bin === undefined)('PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(bin ?? '')
  })
  afterAll(() => server.stop())

  storeBehaviour('the store in PostgreSQL', async () => openStore(await server.database()))
  queryingBehaviour('questions to a store in PostgreSQL', async () => openStore(await server.database()))
  figuringBehaviour('figures of a store in PostgreSQL', async () => openStore(await server.database()))
  factsBehaviour('PostgreSQL', async () => openStore(await server.database()))
  redactingBehaviour('taking people out of a store in PostgreSQL', async () => openStore(await server.database()))

  olderBehaviour('a PostgreSQL database', migrations, postgresDialect.insertPage, async () => {
    const address = await server.database()
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    let number = 0
    const numbered = (sql: string): string => sql.replace(/\?/g, () => `$${++number}`)
    const run = async (sql: string, ...values: readonly (string | number | Uint8Array)[]): Promise<void> => {
      number = 0
      await client.query(values.length ? numbered(sql) : sql, values.length ? [...values] : undefined)
    }
    return {
      raw: {
        run,
        setVersion: version =>
          run(`CREATE TABLE store_version (version INTEGER NOT NULL); INSERT INTO store_version VALUES (${version})`),
      },
      open: async () => {
        await client.end()
        return openStore(address)
      },
    }
  })

  const begin = { number: 1, extractor: 'rules' }

  it('is opened by several at once, each of which makes the tables', async () => {
    const address = await server.database()
    const stores = await Promise.all([1, 2, 3].map(() => openStore(address)))
    await Promise.all(stores.map((store, at) => store.ledger.registerUnreadable(`${at}.html`, 'why', begin)))
    expect((await stores[0]?.ledger.counts())?.failed).toBe(3)
    for (const store of stores) await store.close()
  })

  it('goes on when the server was started again, and when its sessions were ended', async () => {
    const address = await server.database()
    const store = await openStore(address)
    const other = new pg.Client({ connectionString: address })
    await other.connect()
    await other.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    )
    await other.end()
    await store.ledger.registerUnreadable('a.html', 'why', begin)
    const writing = store.ledger.registerUnreadable('b.html', 'why', begin)
    await server.restart()
    await writing
    await store.ledger.registerUnreadable('c.html', 'why', begin)
    expect((await store.ledger.counts()).failed).toBe(3)
    await store.close()
  })

  it('is refused when it is of a newer version, or does not answer', async () => {
    const address = await server.database()
    await expect(openStore(address.replace(/\w+$/, 'nirgends'))).rejects.toThrow(
      /PostgreSQL at postgres:.*\/nirgends has no such database; make it \(createdb\)/,
    )
    await (await openStore(address)).close()
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query('INSERT INTO store_version VALUES (99)')
    await client.end()
    await expect(openStore(address)).rejects.toThrow('made by a newer trichluc (store version 99')
    await expect(openStore('postgres://kho:mat-khau@127.0.0.1:1/kho')).rejects.toThrow(
      /PostgreSQL does not answer at postgres:\/\/kho:…@127.0.0.1:1\/kho: .*; start it there/,
    )
  })
})
