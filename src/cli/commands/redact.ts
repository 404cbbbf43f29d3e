import { Argument, type Command, Option } from 'commander'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = { readonly store: string; readonly by: string; readonly reason?: string; readonly list?: boolean }

/** `redact`: takes a person out of store, search and exports, on record. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(new Argument('[name]', 'the name, with its diacritics'))
    .addOption(storeOption())
    .addOption(new Option('--by <who>', 'who does it').default(process.env['USER'] ?? 'somebody', 'the user'))
    .addOption(new Option('--reason <text>', 'why'))
    .addOption(new Option('--list', 'print who was taken out, a line of JSON each'))
    .action(async (name: string | undefined, options: Options) => finish(await redact(name, options)))
}

async function redact(name: string | undefined, { store: address, by, reason, list }: Options): Promise<ExitCode> {
  if (!list && (name ?? '').trim().length < 3) throw new UsageError('give the name of a person, with its diacritics')
  const store = await openExisting(address)
  try {
    if (name !== undefined) {
      const records = await store.redactions.add({ name, by, reason: reason ?? null, at: new Date().toISOString() })
      complain(`${name} was taken out of ${records} records; sources, their addresses and backups are not touched`)
    }
    if (list) for (const redaction of await store.redactions.all()) await print(`${JSON.stringify(redaction)}\n`)
    return exitCodes.done
  } finally {
    await store.close()
  }
}
