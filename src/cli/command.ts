import type { Command } from 'commander'
import type { ExitCode } from './exit.js'

/** A command's face: its arguments and options, with the action behind them. The module is loaded only when it is asked for. */
export type CommandModule = { readonly define: (command: Command, finish: (code: ExitCode) => void) => Command }
