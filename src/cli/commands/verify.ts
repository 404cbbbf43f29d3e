import type { Command } from 'commander'
import { verify } from '../../importing/verify.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { say, told } from '../language.js'
import { print } from '../output.js'
import { complain, visible } from '../terminal.js'
import { openExisting, storeOption } from '../workshop.js'

/** `verify`: checks every stored record against its hash and its schema, and the store as a whole. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addOption(storeOption())
    .action(async (options: { readonly store: string }) => finish(await check(options.store)))
}

async function check(address: string): Promise<ExitCode> {
  const store = await openExisting(address)
  try {
    const { records, faults } = await verify(store.records)
    for (const fault of faults) complain(visible(told(fault)))
    await print(`${say('verify.done', { records, faults: faults.length })}\n`)
    return faults.length ? exitCodes.failures : exitCodes.done
  } finally {
    await store.close()
  }
}
