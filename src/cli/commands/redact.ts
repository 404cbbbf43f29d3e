import type { Command } from 'commander'
import type { Redacted } from '../../store/store.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = {
  readonly store: string
  readonly by: string
  readonly reason?: string
  readonly list?: boolean
  readonly removeKept?: boolean
}

/** `redact`: takes a person out of store, search and exports, on record. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(argument('[name]', 'redact.name'))
    .addOption(storeOption())
    .addOption(option('--by <who>', 'redact.by').default(process.env['USER'] ?? 'somebody', say('by.user')))
    .addOption(option('--reason <text>', 'reason'))
    .addOption(option('--remove-kept', 'redact.remove-kept'))
    .addOption(option('--list', 'redact.list'))
    .action(async (name: string | undefined, options: Options) => finish(await redact(name, options)))
}

async function redact(
  name: string | undefined,
  { store: address, by, reason, list, removeKept = false }: Options,
): Promise<ExitCode> {
  if (!list && (name ?? '').trim().length < 3) throw new UsageError(say('wrong.name'))
  const store = await openExisting(address)
  try {
    if (name !== undefined) {
      const at = new Date().toISOString()
      const redacted = await store.redactions.add({ name, by, reason: reason ?? null, at, removeKept })
      tell(name, redacted, removeKept)
    }
    if (list) for (const redaction of await store.redactions.all()) await print(`${JSON.stringify(redaction)}\n`)
    return exitCodes.done
  } finally {
    await store.close()
  }
}

/** Addresses that are named one by one before the rest is only counted. */
const NAMED = 20

/** Says what the person was taken out of, and where the name still is: an archive does not change in silence. */
function tell(name: string, { records, addresses, kept }: Redacted, removeKept: boolean): void {
  complain(say('redact.done', { name, count: records }))
  for (const uri of addresses.slice(0, NAMED)) complain(say('redact.address', { uri: visible(uri) }))
  if (addresses.length > NAMED) complain(say('redact.addresses', { count: addresses.length - NAMED }))
  if (kept > 0) complain(say(removeKept ? 'redact.removed' : 'redact.kept', { count: kept }))
}
