import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { writePages } from '../../bench/pages.js'
import { openStore } from '../../src/store/open.js'
import type { Counts } from '../../src/store/store.js'
import { trichluc } from '../program.js'

/** How much of the whole suite is run: nothing but its short form, a share of it (`TRICHLUC_FAULTS=0.2`), or all (`full`). */
const share = process.env.TRICHLUC_FAULTS === 'full' ? 1 : Number(process.env.TRICHLUC_FAULTS ?? 0)

/** A number of the whole suite at the share that is run, and never less than its short form has. */
export const times = (whole: number, short: number): number => Math.max(short, Math.round(whole * share))

/** Whether the short form is run, which every change must pass. */
const isShort = share === 0

export const PAGES = times(2000, 80)
export const TIMEOUT = isShort ? 300_000 : 3_600_000

/** Pages to import, a folder for stores, and what an undisturbed run makes of them. */
export type Scene = {
  readonly pages: string
  /** A store that is not there yet. */
  fresh(): string
  /** Id and hash of each record of an undisturbed run. */
  readonly undisturbed: readonly string[]
  remove(): void
}

/** Makes the pages and has them read once undisturbed. */
export async function makeScene(): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'))
  const pages = join(folder, 'pages')
  writePages(pages, PAGES)
  const { stdout, code } = await trichluc('extract', pages)
  expect(code).toBe(0)
  const undisturbed = digests(stdout)
  expect(undisturbed).toHaveLength(PAGES)
  let stores = 0
  return {
    pages,
    fresh: () => join(folder, `${++stores}.db`),
    undisturbed,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Id and hash of each record that a command prints, a line each. */
const digests = (stdout: string): readonly string[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => `${JSON.parse(line).id.slice(0, 12)} ${createHash('sha256').update(line).digest('hex').slice(0, 12)}`)

/** What `undisturbed` holds, of a store. */
export async function exported(store: string): Promise<readonly string[]> {
  return digests((await trichluc('export', '--people', '--store', store)).stdout)
}

/** An import that also reads a pipe which nobody closes cannot end by itself, however fast the machine. */
export const endless = ['-', '--workers', '2', '--progress', 'none'] as const
/** Pages that such an import enters: whole jobs, and no more than were found ahead of the pipe. */
export const REACHED = 50 * Math.floor((PAGES - 16) / 50)

export async function countsOf(address: string): Promise<Counts> {
  const store = await openStore(address)
  return store.ledger.counts().finally(() => store.close())
}

/** Waits until the ledger stands as it should. */
export async function untilLedger(address: string, stands: (counts: Counts) => boolean): Promise<void> {
  const end = Date.now() + TIMEOUT / 3
  const store = await openStore(address)
  try {
    for (let counts = await store.ledger.counts(); !stands(counts); counts = await store.ledger.counts()) {
      if (Date.now() > end) throw new Error(`it never came; the ledger stands at ${JSON.stringify(counts)}`)
      await sleep(5)
    }
  } finally {
    await store.close()
  }
}

/** Waits until the store holds so many records. */
export const untilRecords = (address: string, count: number): Promise<void> =>
  untilLedger(address, ({ done }) => done >= count)

/** Milliseconds until the store holds another record than it held. */
export async function recovery(address: string): Promise<number> {
  const began = performance.now()
  const { done } = await countsOf(address)
  if (done < PAGES) await untilRecords(address, done + 1)
  return Math.round(performance.now() - began)
}

/** Says what a longer run found out. */
export function note(what: string, ...figures: readonly number[]): void {
  if (isShort) return
  const sorted = [...figures].sort((a, b) => a - b)
  const told = sorted.length > 3 ? [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)] : sorted
  process.stderr.write(`${what}${told.length ? `: ${told.join(' / ')}` : ''}\n`)
}

/** A random length of time. */
export const moment = (most: number): Promise<void> => sleep(isShort ? 0 : Math.random() * most)
