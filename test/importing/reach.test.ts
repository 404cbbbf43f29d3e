import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { answerReach, checkReach } from '../../src/importing/reach.js'
import { openStore } from '../../src/store/open.js'

const folder = mkdtempSync(join(tmpdir(), 'reach-'))
afterAll(() => rmSync(folder, { recursive: true }))
let stores = 0

/** Whether an import is let through beside workers that reach only what they are given. */
async function checked(workers: Readonly<Record<string, readonly string[] | undefined>>): Promise<void> {
  const store = await openStore(join(folder, `${++stores}.db`))
  const stopping = new AbortController()
  const answering = Object.entries(workers).map(([owner, mounted]) =>
    answerReach(store.ledger, owner, stopping.signal, mounted && (async path => mounted.includes(path))),
  )
  try {
    while ((await Promise.all(Object.keys(workers).map(owner => store.ledger.checkIn(owner)))).flat().length) {}
    await checkReach([folder], store.ledger)
  } finally {
    stopping.abort()
    await Promise.all(answering)
    expect(await store.ledger.answers()).toEqual([])
    await store.close()
  }
}

it('an import begins where every worker reaches the pages, and where there is none yet', async () => {
  await checked({ 'kho-1/12/0': undefined, 'kho-2/7/0': [folder] })
  await checked({})
})

it('an import is refused where a worker does not reach the pages, with what to do', async () => {
  await expect(checked({ 'kho-1/12/0': [folder], 'kho-2/7/0': ['/elsewhere'] })).rejects.toThrow(
    `the worker 7 on kho-2 does not reach ${folder}: mount it there under the same path, or import with --keep-sources`,
  )
})
