import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { payloadsOf } from '../../importing/found.js'
import { dryRun, type Imported, runImport } from '../../importing/import.js'
import { readAhead } from '../../importing/in-order.js'
import { checkReach } from '../../importing/reach.js'
import { discover, type Found, isPipe, type Search } from '../../sources/discover.js'
import type { StoredPayload } from '../../sources/warc/revisits.js'
import { placeOf } from '../../store/address.js'
import { openStore } from '../../store/open.js'
import type { Store } from '../../store/store.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { say, told } from '../language.js'
import { type SearchOptions, searchOf, searchOptions, startPool, structuringOptions } from '../options.js'
import { print } from '../output.js'
import { importReport } from '../report.js'
import { complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'
import { isThere, tellFailures, type WorkOptions, withWorkshop, workOptions } from '../workshop.js'
import { checkWritable } from '../writable.js'

type Options = WorkOptions &
  SearchOptions & {
    readonly dryRun?: boolean
    readonly keepSources?: boolean
    readonly format: 'text' | 'json'
  }

/** Sources that one thread does before a second one would have started. */
const LITTLE = 200

/** `import`: what is found goes through the queue and the workers into the store. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of [...workOptions(), ...structuringOptions(), ...searchOptions()]) command.addOption(option)
  return command
    .addArgument(argument('<path...>', 'import.paths'))
    .addOption(option('--dry-run', 'import.dry-run'))
    .addOption(option('--keep-sources', 'import.keep-sources'))
    .addOption(option('--format <format>', 'report.format').choices(['text', 'json']).default('text'))
    .action(async (paths: string[], options: Options) => finish(await importPaths(paths, options)))
}

async function importPaths(paths: readonly string[], options: Options): Promise<ExitCode> {
  const earlier = payloadsIn(options.store)
  const search = { ...(await searchOf(paths, options, spoolOf(options.store))), storedPayload: earlier.find }
  return importFound(search, options).finally(earlier.close)
}

async function importFound(search: Search, options: Options): Promise<ExitCode> {
  await checkWritable(options.failures)
  if (options.dryRun)
    return sayWhatWouldBeDone(discover(search), options).finally(() =>
      rm(search.spoolFolder, { recursive: true, force: true }),
    )
  // How much there is to do decides about the number of threads, unless somebody said it.
  const { ahead, all } = await readAhead(discover(search), options.workers === undefined ? LITTLE : 0)
  const began = performance.now()
  return withWorkshop(options, ahead.length < LITTLE, async importing => {
    const { keepSources = false } = options
    if (importing.queue.remote && !keepSources) await checkReach(await placesOf(search), importing.store.ledger)
    const imported = await runImport(all, { ...importing, paths: search.paths, keepSources })
    await report(imported, (performance.now() - began) / 1000, options.format)
    const code = await tellFailures(importing.store, options.failures, imported.run)
    if (imported.interrupted) return exitCodes.interrupted
    await rm(search.spoolFolder, { recursive: true, force: true })
    return code
  })
}

/** Finds the payloads of revisits in a store, which is opened when the first one asks. */
function payloadsIn(address: string): { readonly find: StoredPayload; close(): Promise<void> } {
  let opened: Promise<Store> | undefined
  return {
    async find(names) {
      if (!isThere(address)) return undefined
      opened ??= openStore(address)
      return payloadsOf((await opened).ledger)(names)
    },
    close: async () => (await opened)?.close(),
  }
}

/** What workers must reach to open the sources. */
const placesOf = ({ paths, spoolFolder }: Search): Promise<readonly string[]> =>
  Promise.all(
    paths.map(async path => (path === '-' || (await isPipe(path)) ? resolve(spoolFolder, '../..') : resolve(path))),
  )

/** What cannot be opened again lies beside the store until it is done. */
const spoolOf = (store: string): string =>
  join(dirname(resolve(placeOf(store) === 'file' ? store : '.')), '.trichluc', `spool-${process.pid}`)

async function report(imported: Imported, seconds: number, format: 'text' | 'json'): Promise<void> {
  const { run: _, ...told } = imported
  if (format === 'json') await print(`${JSON.stringify({ ...told, seconds: Math.round(seconds * 10) / 10 })}\n`)
  else await print(`${importReport(imported, seconds)}\n`)
}

async function sayWhatWouldBeDone(found: AsyncIterable<Found>, options: Options): Promise<ExitCode> {
  const pool = await startPool(options, true)
  const store = isThere(options.store) ? await openStore(options.store) : undefined
  try {
    const would = await dryRun(found, store?.ledger, await pool.extractor())
    if (options.format === 'json') await print(`${JSON.stringify(would)}\n`)
    else {
      await print(
        `${say('dry-run.found', {
          found: would.found,
          known: would.known,
          left: would.found - would.known - would.unreadable.length,
        })}\n`,
      )
      for (const [reason, count] of Object.entries(would.ignored))
        await print(`${say('dry-run.not-read', { count, reason: visible(told(reason)) })}\n`)
    }
    for (const { uri, reason } of would.unreadable)
      complain(say('dry-run.unreadable', { uri: visible(uri), reason: visible(told(reason)) }))
    return would.unreadable.length ? exitCodes.failures : exitCodes.done
  } finally {
    await pool.close()
    await store?.close()
  }
}
