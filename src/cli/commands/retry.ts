import type { Command } from 'commander'
import type { State } from '../../store/store.js'
import type { ExitCode } from '../exit.js'
import { say } from '../language.js'
import { structuringOptions } from '../options.js'
import { complain } from '../terminal.js'
import { option } from '../wording.js'
import { openExisting, type WorkOptions, workOptions } from '../workshop.js'
import { checkWritable } from '../writable.js'
import { resume } from './resume.js'

type Options = WorkOptions & { readonly failed?: boolean; readonly quarantined?: boolean }

/** `retry`: tries again what failed, or what is quarantined. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of [...workOptions(), ...structuringOptions()]) command.addOption(option)
  return command
    .addOption(option('--failed', 'retry.failed'))
    .addOption(option('--quarantined', 'retry.quarantined'))
    .action(async (options: Options) => finish(await retry(options)))
}

async function retry(options: Options): Promise<ExitCode> {
  const which: readonly State[] = [
    ...(options.failed || !options.quarantined ? ['failed' as const] : []),
    ...(options.quarantined ? ['quarantined' as const] : []),
  ]
  await checkWritable(options.failures)
  const store = await openExisting(options.store)
  const count = await store.ledger.retry(which).finally(() => store.close())
  complain(say('retry.done', { count }))
  return resume(options)
}
