import type { Command } from 'commander'
import { type ExitCode, exitCodes } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { visible } from '../terminal.js'
import { argument } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'

/** `forget`: removes sources from the ledger, with the records that no other source has. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(argument('<uri...>', 'forget.uris'))
    .addOption(storeOption())
    .action(async (uris: string[], options: { readonly store: string }) => finish(await forget(uris, options.store)))
}

async function forget(uris: readonly string[], address: string): Promise<ExitCode> {
  const store = await openExisting(address)
  try {
    for (const uri of uris)
      await print(`${say('forget.done', { count: await store.ledger.forget(uri), uri: visible(uri) })}\n`)
    return exitCodes.done
  } finally {
    await store.close()
  }
}
