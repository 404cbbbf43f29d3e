import { Argument, type Command, Option } from 'commander'
import { type ExitCode, exitCodes } from '../exit.js'
import { withFound } from '../found.js'
import { manifestOption, type StructuringOptions, structuringOptions } from '../options.js'
import { print } from '../output.js'
import { columns, complain } from '../terminal.js'

type Options = StructuringOptions & {
  readonly manifest?: string
  readonly dropped?: boolean
  readonly layer?: readonly string[]
}

/** `explain`: the text with marks drawn under it, or what was dropped and why. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of structuringOptions()) command.addOption(option)
  return command
    .addArgument(new Argument('<path...>', 'files and folders to explain; - is the standard input'))
    .addOption(manifestOption())
    .addOption(new Option('--dropped', 'what was dropped of the page, and why'))
    .addOption(new Option('--layer <name...>', 'draw these layers (see plan) instead of those that the fields read'))
    .action(async (paths: string[], options: Options) => finish(await explain(paths, options)))
}

function explain(paths: readonly string[], options: Options): Promise<ExitCode> {
  const drawing = { width: columns(), layers: options.layer ?? [], dropped: options.dropped ?? false }
  return withFound(paths, options, async (found, pool) => {
    let failures = 0
    for await (const item of found) {
      if (item.what === 'source') {
        await print(`── ${item.reference.uri}\n${await pool.explain({ reference: item.reference, ...drawing })}\n`)
      } else if (item.what === 'unreadable') {
        failures++
        complain(`${item.uri}: ${item.reason}`)
      }
    }
    return failures ? exitCodes.failures : exitCodes.done
  })
}
