import { Argument, type Command } from 'commander'
import { type ExitCode, exitCodes } from '../exit.js'
import { complain } from '../terminal.js'
import { openExisting, storeOption } from '../workshop.js'

/** `backup`: a consistent copy of the store, also while an import runs. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(new Argument('<file>', 'the file to write; it must not be there'))
    .addOption(storeOption())
    .action(async (file: string, options: { readonly store: string }) => finish(await backup(file, options.store)))
}

async function backup(file: string, address: string): Promise<ExitCode> {
  const store = await openExisting(address)
  try {
    await store.backup(file)
    complain(`copied to ${file}`)
    return exitCodes.done
  } finally {
    await store.close()
  }
}
