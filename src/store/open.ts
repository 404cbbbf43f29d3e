import { placeOf } from './address.js'
import { openSqlite } from './sqlite/sqlite.js'
import type { Store } from './store.js'

/** Where the store is when nobody says. */
export const DEFAULT_STORE = './trichluc.db'

/** Opens the store that an address names: the path of a file, or `postgres://…`. */
export async function openStore(address: string): Promise<Store> {
  if (placeOf(address) === 'file') return await openSqlite(address)
  return (await import('./postgres/postgres.js')).openPostgres(address)
}
