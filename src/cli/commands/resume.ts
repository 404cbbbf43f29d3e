import type { Command } from 'commander'
import { runResume } from '../../importing/import.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { structuringOptions } from '../options.js'
import { print } from '../output.js'
import { countLines } from '../report.js'
import { checkStore, tellFailures, type WorkOptions, withWorkshop, workOptions } from '../workshop.js'

/** `resume`: goes on with what the ledger holds open. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of [...workOptions(), ...structuringOptions()]) command.addOption(option)
  return command.action(async (options: WorkOptions) => finish(await resume(options)))
}

/** Finishes what is open and says where the store stands. */
export async function resume(options: WorkOptions): Promise<ExitCode> {
  checkStore(options.store)
  return withWorkshop(options, false, async importing => {
    await runResume(importing)
    await print(`${countLines(await importing.store.ledger.counts()).join('\n')}\n`)
    const code = await tellFailures(importing.store, options.failures)
    return importing.workshop.stopping.aborted ? exitCodes.interrupted : code
  })
}
