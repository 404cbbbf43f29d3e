import type { Command } from 'commander'
import type { Reference } from '../../sources/reference.js'
import { droppedShown } from '../dropped.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { withFound } from '../found.js'
import { told } from '../language.js'
import { manifestOption, type StructuringOptions, structuringOptions } from '../options.js'
import { print } from '../output.js'
import { columns, complain, visible, visibleLines } from '../terminal.js'
import { argument, option } from '../wording.js'

type Options = StructuringOptions & {
  readonly manifest?: string
  readonly dropped?: boolean
  readonly layer?: readonly string[]
}

/** `explain`: the text with marks drawn under it, or what was dropped and why. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of structuringOptions()) command.addOption(option)
  return command
    .addArgument(argument('<path...>', 'explain.paths'))
    .addOption(manifestOption())
    .addOption(option('--dropped', 'explain.dropped'))
    .addOption(option('--layer <name...>', 'explain.layer'))
    .action(async (paths: string[], options: Options) => finish(await explain(paths, options)))
}

function explain(paths: readonly string[], options: Options): Promise<ExitCode> {
  return withFound(paths, options, async (found, pool) => {
    const width = columns()
    const explained = async (reference: Reference): Promise<string> =>
      options.dropped
        ? droppedShown(await pool.dropped({ reference }), width)
        : told(await pool.explain({ reference, width, layers: options.layer ?? [] }))
    let failures = 0
    for await (const item of found) {
      if (item.what === 'source') {
        await print(`── ${visible(item.reference.uri)}\n${visibleLines(await explained(item.reference))}\n`)
      } else if (item.what === 'unreadable') {
        failures++
        complain(`${visible(item.uri)}: ${visible(told(item.reason))}`)
      }
    }
    return failures ? exitCodes.failures : exitCodes.done
  })
}
