import type { Command } from 'commander'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'
import { argument, option } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = { readonly store: string; readonly by: string; readonly reason?: string; readonly list?: boolean }

/** `redact`: takes a person out of store, search and exports, on record. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(argument('[name]', 'redact.name'))
    .addOption(storeOption())
    .addOption(option('--by <who>', 'redact.by').default(process.env['USER'] ?? 'somebody', say('by.user')))
    .addOption(option('--reason <text>', 'reason'))
    .addOption(option('--list', 'redact.list'))
    .action(async (name: string | undefined, options: Options) => finish(await redact(name, options)))
}

async function redact(name: string | undefined, { store: address, by, reason, list }: Options): Promise<ExitCode> {
  if (!list && (name ?? '').trim().length < 3) throw new UsageError(say('wrong.name'))
  const store = await openExisting(address)
  try {
    if (name !== undefined) {
      const records = await store.redactions.add({ name, by, reason: reason ?? null, at: new Date().toISOString() })
      complain(say('redact.done', { name, count: records }))
    }
    if (list) for (const redaction of await store.redactions.all()) await print(`${JSON.stringify(redaction)}\n`)
    return exitCodes.done
  } finally {
    await store.close()
  }
}
