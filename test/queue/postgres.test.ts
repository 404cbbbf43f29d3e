import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openQueue } from '../../src/queue/open.js'
import { type PostgresServer, postgresFolder, startPostgres } from '../program.js'
import { queueBehaviour } from './behaviour.js'

const bin = postgresFolder()

describe.skipIf(bin === undefined)('BullMQ in PostgreSQL', () => {
  let server: PostgresServer
  let address: string
  let stores = 0
  beforeAll(async () => {
    server = await startPostgres(bin ?? '')
    address = await server.database()
  })
  afterAll(() => server.stop())

  queueBehaviour('the queue in PostgreSQL', heard =>
    openQueue({ address, store: `store${++stores}`, allowUnsafe: false, report: message => heard.push(message) }),
  )

  it('is asked again where a session ends amid a question', async () => {
    const heard: string[] = []
    const queue = await openQueue({
      address,
      store: `store${++stores}`,
      allowUnsafe: false,
      report: message => heard.push(message),
    })
    const others = "FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query('BEGIN')
    const { rows } = await client.query(
      "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname LIKE 'bull%'",
    )
    await client.query(`LOCK TABLE ${rows.map(({ name }) => name).join(', ')}`)
    const added = queue.add({ store: 'kho', extractor: 'x', ids: [1] })
    while ((await client.query(`SELECT 1 ${others}`)).rowCount === 0) await sleep(20)
    await client.query(`SELECT pg_terminate_backend(pid) ${others}`)
    await client.query('COMMIT')
    await client.end()
    await added
    expect(await queue.outstanding()).toBe(1)
    expect(heard).toEqual([expect.stringMatching(/^queue: terminating connection.*going on when it answers again$/)])
    await queue.close()
  })

  it('is refused when the server has no such database', async () => {
    const nowhere = address.replace(/\w+$/, 'nirgends')
    await expect(openQueue({ address: nowhere, store: 'kho', allowUnsafe: false, report: () => {} })).rejects.toThrow(
      /PostgreSQL at postgres:.*\/nirgends refuses to be the queue: database "nirgends" does not exist/,
    )
  })

  it('is refused when nobody answers', async () => {
    const nowhere = {
      address: 'postgres://kho:mat-khau@127.0.0.1:1/kho',
      store: 'kho',
      allowUnsafe: false,
      report: () => {},
    }
    await expect(openQueue(nowhere)).rejects.toThrow(
      /PostgreSQL does not answer as a queue at postgres:\/\/kho:…@127.0.0.1:1/,
    )
  })
})
