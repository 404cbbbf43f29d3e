import { inflateRawSync } from 'node:zlib'
import type { Command } from 'commander'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'
import { argument, option } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = { readonly store: string; readonly dropped?: boolean }

/** `get`: one record as it was stored, or the blocks that were dropped of its page. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(argument('<id>', 'get.id'))
    .addOption(storeOption())
    .addOption(option('--dropped', 'get.dropped'))
    .action(async (id: string, options: Options) => finish(await get(id, options)))
}

async function get(id: string, { store: address, dropped }: Options): Promise<ExitCode> {
  if (!/^[0-9a-f]+$/.test(id)) throw new UsageError(say('wrong.id', { id }))
  const store = await openExisting(address)
  try {
    const found = dropped ? await verdictsOf(store, id) : await store.records.record(id)
    if (found === undefined) throw new UsageError(say('wrong.record', { id }))
    await print(`${found}\n`)
    const twin = dropped ? undefined : await store.records.duplicateOf(JSON.parse(found).id)
    if (twin) complain(say('get.twin', { uri: twin.uri, id: twin.sha256.slice(0, 12) }))
    return exitCodes.done
  } finally {
    await store.close()
  }
}

async function verdictsOf(store: Awaited<ReturnType<typeof openExisting>>, id: string): Promise<string | undefined> {
  const verdicts = await store.records.verdicts(id)
  return verdicts && inflateRawSync(verdicts).toString('utf8')
}
