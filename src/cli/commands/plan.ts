import { type Command, Option } from 'commander'
import { readDefinition } from '../../importing/definition-file.js'
import { printPlan } from '../../pipeline/plan.js'
import { prepare } from '../../prepare.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { print } from '../output.js'

/** `plan`: the computed order of a pipeline. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addOption(new Option('--pipeline <name|file>', 'the pipeline to plan').default('council-news'))
    .action(async ({ pipeline }: { pipeline: string }) => {
      await print(`${printPlan(await prepare(await readDefinition(pipeline)))}\n`)
      finish(exitCodes.done)
    })
}
