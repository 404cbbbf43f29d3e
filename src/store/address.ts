import { isAddress } from '../connection/address.js'

/** What an address of a store names: a file on a local disk, or a database of PostgreSQL. Throws on what names neither, so that nothing is written to where nobody finds it. */
export function placeOf(address: string): 'file' | 'postgres' {
  if (!address.trim()) throw new Error('it is empty; give the path of a file, or postgres://…')
  const [, scheme] = /^([a-z]+):\/\//.exec(address) ?? []
  if (scheme === 'postgres' || scheme === 'postgresql') {
    if (!isAddress(address)) throw new Error('it is no address; write it as postgres://host:5432/database')
    return 'postgres'
  }
  if (scheme !== undefined && scheme !== 'file')
    throw new Error(`no store of the kind ${scheme}:// is known; give the path of a file, or postgres://…`)
  if (address.startsWith(':memory:')) throw new Error('a store in memory is gone at the end; give the path of a file')
  if (address.startsWith('file:')) throw new Error('give the path of the file alone, without file:')
  return 'file'
}
