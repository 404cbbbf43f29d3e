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
