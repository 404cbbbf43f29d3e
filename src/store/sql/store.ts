import type { Store } from '../store.js'
import { createCorrections } from './corrections.js'
import { allOf, type Database, type Dialect, type Reading } from './database.js'
import { createLedger } from './ledger.js'
import { createOfficials } from './officials.js'
import { createRecords } from './records.js'
import { createRedactions } from './redactions.js'
import { refill } from './refill.js'
import { createReviews } from './reviews.js'
import { createWebhooks } from './webhooks.js'
import { createRecordWriter } from './writer.js'

/** A database that is open: one connection writes, another one reads what is committed. */
export type Connections = { readonly writing: Database; readonly reading: Reading; readonly dialect: Dialect }

/** The store over a database whose tables are there. Fills anew what an older version left empty. */
export async function storeOver(connections: Connections, backup: Store['backup']): Promise<Store> {
  const { writing, reading, dialect } = connections
  const [named] = await allOf(reading)<{ name: string }>('SELECT name FROM store')
  const writer = createRecordWriter(writing, dialect)
  await refill(writing, dialect)
  const officials = createOfficials(connections)
  return {
    ledger: createLedger({ name: named?.name ?? '', dialect, writing, reading, writer }),
    records: createRecords(reading, dialect),
    corrections: createCorrections({ writing, reading, dialect, writer }),
    reviews: createReviews({ writing, reading }),
    webhooks: createWebhooks({ writing, reading }),
    redactions: createRedactions({ writing, reading, officials, writer }),
    officials,
    backup,
    async close() {
      await reading.close()
      await writing.close()
    },
  }
}
