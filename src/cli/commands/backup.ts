import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { type ExitCode, exitCodes } from '../exit.js'
import { say } from '../language.js'
import { complain } from '../terminal.js'
import { argument } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'
import { checkWritable } from '../writable.js'

/** `backup`: a consistent copy of the store, also while an import runs. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(argument('<file>', 'backup.file'))
    .addOption(storeOption())
    .action(async (file: string, options: { readonly store: string }) => finish(await backup(file, options.store)))
}

async function backup(file: string, address: string): Promise<ExitCode> {
  const store = await openExisting(address)
  try {
    if (!existsSync(file)) await checkWritable(file)
    await store.backup(file)
    complain(say('backup.done', { file }))
    return exitCodes.done
  } finally {
    await store.close()
  }
}
