import type { Command } from 'commander'
import { readDefinition } from '../../importing/definition-file.js'
import { type PlanHeads, printPlan } from '../../pipeline/plan.js'
import { prepare } from '../../prepare.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { option } from '../wording.js'

const planHeads = (): PlanHeads => ({
  pipeline: say('plan.name'),
  annotators: say('plan.annotators'),
  fields: say('plan.fields'),
})

/** `plan`: the computed order of a pipeline. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addOption(option('--pipeline <name|file>', 'plan.pipeline').default('council-news'))
    .action(async ({ pipeline }: { pipeline: string }) => {
      const plan = await prepare(await readDefinition(pipeline))
      await print(`${printPlan(plan, planHeads())}\n`)
      finish(exitCodes.done)
    })
}
