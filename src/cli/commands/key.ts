import type { Command } from 'commander'
import { makeKey, type Scope, scopes } from '../../http/keys.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'
import { argument, option } from '../wording.js'

/** `key`: makes a key for the service; the file of keys gets only its hash. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(argument('<name>', 'key.name'))
    .addOption(option('--scopes <scopes...>', 'key.scopes').choices(scopes).default(['read']))
    .action(async (name: string, options: { readonly scopes: readonly Scope[] }) => {
      const { secret, key } = makeKey(name, options.scopes)
      await print(`${JSON.stringify([key], null, 2)}\n`)
      complain(say('key.made', { secret }))
      finish(exitCodes.done)
    })
}
