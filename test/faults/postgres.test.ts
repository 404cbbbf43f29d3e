import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresServer, postgresFolder, start, startPostgres, trichluc } from '../program.js'
import {
  exported,
  makeScene,
  moment,
  note,
  PAGES,
  recovery,
  type Scene,
  TIMEOUT,
  times,
  untilRecords,
} from './scene.js'

const bin = postgresFolder()

describe.skipIf(bin === undefined)('an import into PostgreSQL is exact', { timeout: TIMEOUT }, () => {
  let scene: Scene
  let server: PostgresServer
  beforeAll(async () => {
    scene = await makeScene()
    server = await startPostgres(bin ?? '')
  }, TIMEOUT)
  afterAll(() => {
    scene.remove()
    return server.stop()
  }, TIMEOUT)

  /** Imports with the queue in the same database and a second worker while something befalls the server. */
  async function importedWhile(count: number, befall: (address: string) => Promise<void>): Promise<readonly number[]> {
    const address = await server.database()
    const options = ['--store', address, '--queue', address, '--progress', 'none', '--workers', '1']
    const worker = start('work', ...options)
    const running = start('import', scene.pages, ...options)
    const took: number[] = []
    for (let at = 0; at < count; at++) {
      await untilRecords(address, 1 + Math.floor((PAGES * at) / (count + 1)))
      await moment(300)
      await befall(address)
      took.push(await recovery(address))
    }
    const { code, stderr } = await running.ended
    expect([code, stderr]).toEqual([0, expect.anything()])
    worker.child.kill('SIGTERM')
    expect((await worker.ended).code).toBe(0)
    expect(await exported(address)).toEqual(scene.undisturbed)
    const verified = { code: 0, stdout: `${PAGES} records checked, 0 faults\n` }
    expect(await trichluc('verify', '--store', address)).toMatchObject(verified)
    return took
  }

  it('after the server was started again at once', async () => {
    const restarts = times(5, 1)
    note(
      `PostgreSQL restarted ×${restarts}, ms until the next record`,
      ...(await importedWhile(restarts, () => server.restart())),
    )
  })

  it('after all sessions were ended', async () => {
    const ends = times(20, 2)
    const took = await importedWhile(ends, async address => {
      const client = new pg.Client({ connectionString: address })
      await client.connect()
      await client.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      )
      await client.end()
    })
    note(`all sessions ended ×${ends}, ms until the next record`, ...took)
  })
})
