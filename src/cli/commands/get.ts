import { inflateRawSync } from 'node:zlib'
import { Argument, type Command, Option } from 'commander'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = { readonly store: string; readonly dropped?: boolean }

/** `get`: one record as it was stored, or the blocks that were dropped of its page. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(new Argument('<id>', 'the id of a record, or the beginning of one'))
    .addOption(storeOption())
    .addOption(new Option('--dropped', 'what was judged of each block of the page'))
    .action(async (id: string, options: Options) => finish(await get(id, options)))
}

async function get(id: string, { store: address, dropped }: Options): Promise<ExitCode> {
  if (!/^[0-9a-f]+$/.test(id))
    throw new UsageError(`${id} is no id: give the first letters of one that search or export prints`)
  const store = await openExisting(address)
  try {
    const found = dropped ? await verdictsOf(store, id) : await store.records.record(id)
    if (found === undefined) throw new UsageError(`no record, or more than one, begins with ${id}`)
    await print(`${found}\n`)
    const twin = dropped ? undefined : await store.records.duplicateOf(JSON.parse(found).id)
    if (twin) complain(`the article of ${twin.uri} (${twin.sha256.slice(0, 12)}) in other bytes`)
    return exitCodes.done
  } finally {
    await store.close()
  }
}

async function verdictsOf(store: Awaited<ReturnType<typeof openExisting>>, id: string): Promise<string | undefined> {
  const verdicts = await store.records.verdicts(id)
  return verdicts && inflateRawSync(verdicts).toString('utf8')
}
