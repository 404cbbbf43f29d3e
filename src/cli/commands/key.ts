import { Argument, type Command, Option } from 'commander'
import { makeKey, type Scope, scopes } from '../../http/keys.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'

/** `key`: makes a key for the service; the file of keys gets only its hash. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(new Argument('<name>', 'whose key it is'))
    .addOption(new Option('--scopes <scopes...>', 'what it allows').choices(scopes).default(['read']))
    .action(async (name: string, options: { readonly scopes: readonly Scope[] }) => {
      const { secret, key } = makeKey(name, options.scopes)
      await print(`${JSON.stringify([key], null, 2)}\n`)
      complain(`The key, which is shown this once: ${secret}`)
      finish(exitCodes.done)
    })
}
