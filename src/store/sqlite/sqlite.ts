import { existsSync } from 'node:fs'
import { createCorrections } from '../sql/corrections.js'
import { createLedger } from '../sql/ledger.js'
import { createOfficials } from '../sql/officials.js'
import { createRecords, createRecordWriter } from '../sql/records.js'
import { createRedactions } from '../sql/redactions.js'
import type { Store } from '../store.js'
import { openDatabase } from './database.js'
import { sqliteDialect as dialect } from './dialect.js'

/** Opens a store in a SQLite file on a local disk: one connection writes, another one reads what is committed. */
export async function openSqlite(path: string): Promise<Store> {
  const writing = await openDatabase(path)
  const reading = await openDatabase(path)
  const [store] = await (await reading.statement('SELECT name FROM store')).all<{ name: string }>()
  const writer = createRecordWriter(writing, dialect)
  await writer.refill()
  return {
    ledger: createLedger({ name: store?.name ?? '', dialect, writing, reading, writer }),
    records: createRecords(reading, dialect),
    corrections: createCorrections({ writing, reading, writer }),
    redactions: createRedactions({ writing, reading, writer }),
    officials: createOfficials({ writing, reading, dialect }),
    async backup(file) {
      if (existsSync(file)) throw new Error(`${file} is there already; name a new file for the copy`)
      await (await reading.statement('VACUUM INTO ?')).run(file)
    },
    async close() {
      await reading.close()
      await writing.close()
    },
  }
}
