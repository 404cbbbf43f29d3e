import { existsSync } from 'node:fs'
import { storeOver } from '../sql/store.js'
import type { Store } from '../store.js'
import { openDatabase } from './database.js'
import { sqliteDialect as dialect } from './dialect.js'

/** Opens a store in a SQLite file on a local disk. */
export async function openSqlite(path: string): Promise<Store> {
  const writing = await openDatabase(path)
  const reading = await openDatabase(path)
  return storeOver({ writing, reading, dialect }, async file => {
    if (existsSync(file)) throw new Error(`${file} is there already; name a new file for the copy`)
    await (await reading.statement('VACUUM INTO ?')).run(file)
  })
}
