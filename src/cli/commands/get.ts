import { inflateRawSync } from 'node:zlib'
import type { Command } from 'commander'
import type { Store } from '../../store/store.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'

type Wanted = { readonly dropped?: boolean; readonly terms?: boolean }
type Options = Wanted & { readonly store: string }

/** `get`: one record as it was stored, the blocks that were dropped of its page, or its key terms. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(argument('<id>', 'get.id'))
    .addOption(storeOption())
    .addOption(option('--dropped', 'get.dropped'))
    .addOption(option('--terms', 'get.terms').conflicts('dropped'))
    .action(async (id: string, options: Options) => finish(await get(id, options)))
}

async function get(id: string, { store: address, ...wanted }: Options): Promise<ExitCode> {
  if (!/^[0-9a-f]+$/.test(id)) throw new UsageError(say('wrong.id', { id }))
  const store = await openExisting(address)
  try {
    const found = await foundOf(store, id, wanted)
    if (found === undefined) throw new UsageError(say('wrong.record', { id }))
    await print(`${found}\n`)
    const twin = wanted.dropped || wanted.terms ? undefined : await store.records.duplicateOf(JSON.parse(found).id)
    if (twin) complain(say('get.twin', { uri: visible(twin.uri), id: twin.sha256.slice(0, 12) }))
    return exitCodes.done
  } finally {
    await store.close()
  }
}

/** What is wanted of a record, as JSON. */
async function foundOf({ records }: Store, id: string, { dropped, terms }: Wanted): Promise<string | undefined> {
  if (terms) return JSON.stringify(await records.keyTerms(id), null, 2)
  if (!dropped) return records.record(id)
  const verdicts = await records.verdicts(id)
  return verdicts && inflateRawSync(verdicts).toString('utf8')
}
