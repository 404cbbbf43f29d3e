import { existsSync } from 'node:fs'
import type { Reading } from '../sql/database.js'
import { readersOver } from '../sql/readers.js'
import { storeOver } from '../sql/store.js'
import type { Store } from '../store.js'
import { openDatabase } from './database.js'
import { sqliteDialect as dialect } from './dialect.js'

/** Opens a store in a SQLite file on a local disk. */
export async function openSqlite(path: string): Promise<Store> {
  const writing = await openDatabase(path, { cache: 32 })
  const reader = (): Promise<Reading> => openDatabase(path, { cache: 16 })
  const reading = readersOver(await reader(), reader)
  return storeOver({ writing, reading, dialect }, async file => {
    if (existsSync(file)) throw new Error(`${file} is there already; name a new file for the copy`)
    await (await reading.statement('VACUUM INTO ?')).run(file)
  })
}
