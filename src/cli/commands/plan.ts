import type { Command } from 'commander'
import { readDefinition } from '../../importing/definition-file.js'
import { printPlan } from '../../pipeline/plan.js'
import { prepare } from '../../prepare.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { print } from '../output.js'
import { option } from '../wording.js'

/** `plan`: the computed order of a pipeline. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addOption(option('--pipeline <name|file>', 'plan.pipeline').default('council-news'))
    .action(async ({ pipeline }: { pipeline: string }) => {
      await print(`${printPlan(await prepare(await readDefinition(pipeline)))}\n`)
      finish(exitCodes.done)
    })
}
