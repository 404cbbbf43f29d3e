import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { archive, stored } from './archive.js'

/** The small archive in a store of its own, which is there while the tests of a file run. */
export function openedArchive(): { readonly store: Store } {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  let store: Store | undefined
  beforeAll(async () => {
    store = await openStore(join(folder, 'kho.db'))
    await stored(store, archive)
  })
  afterAll(async () => {
    await store?.close()
    rmSync(folder, { recursive: true })
  })
  return {
    get store() {
      if (!store) throw new Error('the store is opened before the first test')
      return store
    },
  }
}
