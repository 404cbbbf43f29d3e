import { openSqlite } from './sqlite/sqlite.js'
import type { Store } from './store.js'

/** Where the store is when nobody says. */
export const DEFAULT_STORE = './trichluc.db'

/** Opens the store that an address names: the path of a file, or `postgres://…`. */
export async function openStore(address: string): Promise<Store> {
  const [, scheme] = /^([a-z]+):\/\//.exec(address) ?? []
  if (scheme === undefined) return await openSqlite(address)
  if (scheme === 'postgres' || scheme === 'postgresql')
    return (await import('./postgres/postgres.js')).openPostgres(address)
  throw new Error(`no store of the kind ${scheme}:// is known; give the path of a file, or postgres://…`)
}
