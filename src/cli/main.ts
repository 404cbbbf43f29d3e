#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { languages } from '../language/language.js'
import { version } from '../version.js'
import type { CommandModule } from './command.js'
import { type ExitCode, exitCodes, UsageError } from './exit.js'
import { say, told, usage } from './language.js'
import { complain } from './terminal.js'
import { option, spoken } from './wording.js'

/** Every command, and the module that is loaded when it is asked for. */
const commands = {
  extract: () => import('./commands/extract.js'),
  import: () => import('./commands/import.js'),
  work: () => import('./commands/work.js'),
  status: () => import('./commands/status.js'),
  resume: () => import('./commands/resume.js'),
  retry: () => import('./commands/retry.js'),
  reprocess: () => import('./commands/reprocess.js'),
  forget: () => import('./commands/forget.js'),
  verify: () => import('./commands/verify.js'),
  backup: () => import('./commands/backup.js'),
  search: () => import('./commands/search.js'),
  get: () => import('./commands/get.js'),
  officials: () => import('./commands/officials.js'),
  stats: () => import('./commands/stats.js'),
  redact: () => import('./commands/redact.js'),
  export: () => import('./commands/export.js'),
  explain: () => import('./commands/explain.js'),
  report: () => import('./commands/report.js'),
  serve: () => import('./commands/serve.js'),
  key: () => import('./commands/key.js'),
  plan: () => import('./commands/plan.js'),
  schema: () => import('./commands/schema.js'),
  eval: () => import('./commands/eval.js'),
} as const satisfies Readonly<Record<string, () => Promise<CommandModule>>>

const commandNames = Object.keys(commands) as (keyof typeof commands)[]

async function programOf(asked: string | undefined, finish: (code: ExitCode) => void): Promise<Command> {
  const program = spoken(new Command('trichluc'))
    .description(say('description'))
    .version(version, '-V, --version', say('help.version'))
    .exitOverride()
    .helpCommand(usage('help [command]'), say('help.help'))
    .option('--debug', say('help.debug'))
    .addOption(option('--lang <language>', 'help.lang').choices(languages))
  for (const name of commandNames) {
    const command = spoken(program.command(name))
      .description(say(`does.${name}`))
      .exitOverride()
    if (name === asked) (await commands[name]()).define(command, finish)
  }
  return program
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const [asked] = withoutGlobal(argv).filter(argument => argument !== 'help')
  let code: ExitCode = exitCodes.done
  const program = await programOf(asked, given => {
    code = given
  })
  if (!argv.length) {
    program.outputHelp({ error: true })
    return exitCodes.usage
  }
  await program.parseAsync([...argv], { from: 'user' })
  return code
}

/** The command line less the options that every command has. */
const withoutGlobal = (argv: readonly string[]): readonly string[] =>
  argv.filter((argument, at) => !/^--(?:debug$|lang(?:=|$))/.test(argument) && argv[at - 1] !== '--lang')

/** The exit code of an error, which is said on stderr. */
function fail(error: unknown, debug: boolean): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  const message = error instanceof Error ? error.message : String(error)
  complain(`trichluc: ${debug && error instanceof Error ? error.stack : told(message)}`)
  return error instanceof UsageError ? exitCodes.usage : exitCodes.fatal
}

// A reader that has seen enough, such as head, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.fatal),
)

const argv = process.argv.slice(2)
// What nobody waits for, such as a thread that cannot start, is told like every other error.
process.on('uncaughtException', error => process.exit(fail(error, argv.includes('--debug'))))
const code = await main(argv).catch((error: unknown) => fail(error, argv.includes('--debug')))
// A pipe may still hold the last lines, which an exit would lose.
await Promise.all([process.stdout, process.stderr].map(stream => new Promise(written => stream.write('', written))))
// A thread that hangs in a page must not hold up the end.
process.exit(code)
