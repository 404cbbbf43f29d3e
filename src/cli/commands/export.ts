import { readdir, stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { exportBag } from '../../exporting/bagit.js'
import { exportCsv } from '../../exporting/csv.js'
import { dublinCore } from '../../exporting/dublin-core.js'
import { beginFile } from '../../exporting/file.js'
import { exportGold, type GoldExported } from '../../exporting/gold.js'
import { jsonLd } from '../../exporting/json-ld.js'
import { jsonl } from '../../exporting/jsonl.js'
import { popolo } from '../../exporting/popolo.js'
import { exportedRecords } from '../../exporting/records.js'
import { wholeFile, wholeFolder } from '../../exporting/whole.js'
import type { ArticleRecord } from '../../record.js'
import type { Conditions } from '../../store/query.js'
import type { Store } from '../../store/store.js'
import { type ConditionOptions, conditionOptions, conditionsFrom, understood } from '../conditions.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { interruption } from '../interruption.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'
import { checkFolder, checkWritable } from '../writable.js'

type Options = ConditionOptions & {
  readonly store: string
  readonly format: string
  readonly out?: string
  readonly people?: boolean
  readonly bom?: boolean
}
type Selected = {
  readonly people: boolean
  readonly bom: boolean
  readonly meant: Conditions
  readonly stopping: AbortSignal
}

/** Formats of one text, which goes to stdout or a file. */
const streams: Readonly<Record<string, (store: Store, selected: Selected) => AsyncIterable<string>>> = {
  jsonl: (store, selected) => jsonl(recordsOf(store, selected)),
  'json-ld': (store, selected) => jsonLd(recordsOf(store, selected)),
  'dublin-core': (store, selected) => dublinCore(recordsOf(store, selected)),
  popolo: ({ officials }, { stopping }) => untilStopped(popolo(officials), stopping),
}

/** Formats of several files, in a folder of their own. */
const folders: Readonly<Record<string, (store: Store, selected: Selected, folder: string) => Promise<void>>> = {
  csv: (store, selected, folder) => exportCsv(recordsOf(store, selected), folder, selected),
  parquet: async (store, selected, folder) =>
    (await import('../../exporting/parquet.js')).exportParquet(recordsOf(store, selected), folder, selected),
  bagit: (store, selected, folder) =>
    exportBag(
      {
        records: recordsOf(store, selected),
        people: selected.people,
        today: new Date().toISOString().slice(0, 10),
      },
      folder,
    ),
  gold: async (store, _, folder) => tellGold(await exportGold(store, folder)),
}

const recordsOf = (store: Store, selected: Selected): AsyncIterable<ArticleRecord> =>
  untilStopped(exportedRecords(store, selected), selected.stopping)

/** Passes on what comes until somebody ends the command; throws then. */
async function* untilStopped<T>(items: AsyncIterable<T>, stopping: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    stopping.throwIfAborted()
    yield item
  }
}

/** What is put together over all records, or is what readers reviewed. */
const wholeOnly = new Set(['popolo', 'gold'])

const formats = [...Object.keys(streams), ...Object.keys(folders), 'sqlite']

/** `export`: everything that is stored, in a format for others. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  command.addArgument(argument('[words...]', 'stats.words')).addOption(storeOption())
  for (const condition of conditionOptions()) command.addOption(condition)
  return command
    .addOption(option('--format <format>', 'export.format').choices(formats).default('jsonl'))
    .addOption(option('--out <path>', 'export.out'))
    .addOption(option('--people', 'export.people'))
    .addOption(option('--bom', 'export.bom'))
    .action(async (words: string[], options: Options) => finish(await exportRecords(words, options)))
}

async function exportRecords(words: readonly string[], options: Options): Promise<ExitCode> {
  const { store: address, format, out, people = false, bom = false } = options
  const meant = conditionsFrom(options, words)
  const stream = streams[format]
  if (!stream && out === undefined) throw new UsageError(say('wrong.out', { format }))
  if (wholeOnly.has(format) && Object.keys(meant).length) throw new UsageError(say('wrong.whole', { format }))
  if (out !== undefined) await refuseExisting(out)
  const store = await openExisting(address)
  // What goes to stdout ends where the reader sees it end.
  const stopping = out === undefined ? new AbortController().signal : interruption('export.stopping')
  try {
    const selected = { people, bom, meant, stopping }
    // A condition that cannot be understood is said before anything is written.
    await understood(() => store.records.search({ ...meant, limit: 1 }))
    if (out !== undefined) await (format in folders ? checkFolder(out) : checkWritable(out))
    await understood(() =>
      stream
        ? writeStream(stream(store, selected), out, bom && format === 'dublin-core')
        : writeFiles(store, format, selected, out ?? ''),
    )
    return exitCodes.done
  } catch (error) {
    if (!stopping.aborted) throw error
    complain(say('export.interrupted'))
    return exitCodes.interrupted
  } finally {
    await store.close()
  }
}

/** Articles that are named one by one before the rest is only counted. */
const NAMED = 20

/** Only what was reviewed whole is an answer: what somebody began to correct says nothing of the rest. */
function tellGold({ articles, partial }: GoldExported): void {
  complain(say('export.gold', { count: articles }))
  if (!partial.length) return
  complain(say('export.partial', { count: partial.length }))
  for (const uri of partial.slice(0, NAMED)) complain(`  ${visible(uri)}`)
  if (partial.length > NAMED) complain(`  ${say('export.more', { count: partial.length - NAMED })}`)
}

async function writeFiles(store: Store, format: string, selected: Selected, out: string): Promise<void> {
  if (format === 'sqlite') {
    const { exportSqlite } = await import('../../exporting/sqlite.js')
    return wholeFile(out, unfinished => exportSqlite(recordsOf(store, selected), unfinished, selected))
  }
  await wholeFolder(out, async unfinished => folders[format]?.(store, selected, unfinished))
}

async function writeStream(pieces: AsyncIterable<string>, out: string | undefined, bom: boolean): Promise<void> {
  if (out === undefined) return writePieces(pieces, print, bom)
  await wholeFile(out, async unfinished => {
    const file = await beginFile(unfinished)
    await writePieces(pieces, file.write, bom)
    await file.close()
  })
}

async function writePieces(pieces: AsyncIterable<string>, write: typeof print, bom: boolean): Promise<void> {
  if (bom) await write('\u{FEFF}')
  for await (const piece of pieces) await write(piece)
}

/** An export never writes over what is there; an empty folder may be there. */
async function refuseExisting(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return
  const isEmpty = found.isDirectory() && (await readdir(path)).length === 0
  if (!isEmpty) throw new UsageError(say('wrong.there', { path }))
}
