import { hasNoDatabase, isRefusal, withoutPassword } from '../../connection/address.js'
import type { Database } from '../sql/database.js'
import { readersOver } from '../sql/readers.js'
import { storeOver } from '../sql/store.js'
import type { Store } from '../store.js'
import { openConnection } from './database.js'
import { postgresDialect as dialect } from './dialect.js'
import { migrations } from './tables.js'

/** Opens a store in a PostgreSQL database (13 or later), in the schema that its connection has. Brings an older store up to date. */
export async function openPostgres(address: string): Promise<Store> {
  const writing = await connected(address)
  try {
    await migrate(writing)
  } catch (error) {
    await writing.close()
    throw error
  }
  const reading = readersOver(await openConnection(address), () => openConnection(address))
  return storeOver({ writing, reading, dialect }, async () => {
    throw new Error('a store in PostgreSQL is copied with pg_dump, also while an import runs')
  })
}

async function connected(address: string): Promise<Database> {
  try {
    return await openConnection(address)
  } catch (error) {
    const reason = error instanceof Error ? error.message || ('code' in error ? String(error.code) : '') : String(error)
    const shown = withoutPassword(address)
    if (hasNoDatabase(error))
      throw new Error(`PostgreSQL at ${shown} has no such database; make it (createdb), or name another --store`)
    if (isRefusal(error)) throw new Error(`PostgreSQL at ${shown} refuses: ${reason}; or name another --store`)
    throw new Error(`PostgreSQL does not answer at ${shown}: ${reason}; start it there, or name another --store`)
  }
}

async function migrate(database: Database): Promise<void> {
  await database.write(async () => {
    const run = async (sql: string): Promise<void> => void (await (await database.statement(sql)).run())
    await run('CREATE TABLE IF NOT EXISTS store_version (version INTEGER NOT NULL)')
    const [found] = await (await database.statement('SELECT max(version) AS version FROM store_version')).all<{
      version: number | null
    }>()
    const version = found?.version ?? 0
    if (version > migrations.length)
      throw new Error(
        `the store was made by a newer trichluc (store version ${version}, this one knows ${migrations.length}); use that one`,
      )
    for (const [at, sql] of migrations.entries()) {
      if (at < version) continue
      await run(sql)
      await run(`INSERT INTO store_version (version) VALUES (${at + 1})`)
    }
  })
}
