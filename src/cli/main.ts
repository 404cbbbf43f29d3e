#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { version } from '../version.js'
import type { CommandModule } from './command.js'
import { type ExitCode, exitCodes, UsageError } from './exit.js'
import { complain } from './terminal.js'

type Entry = { readonly does: string; readonly load: () => Promise<CommandModule> }

/** Every command: what it does, and the module that is loaded when it is asked for. */
const commands: Readonly<Record<string, Entry>> = {
  extract: { does: 'read pages and print their records', load: () => import('./commands/extract.js') },
  import: { does: 'read pages into a store, through a queue and workers', load: () => import('./commands/import.js') },
  work: { does: 'do jobs of imports that other processes run', load: () => import('./commands/work.js') },
  status: { does: 'show where the store stands', load: () => import('./commands/status.js') },
  resume: { does: 'go on with what an import left', load: () => import('./commands/resume.js') },
  retry: { does: 'try failed or quarantined sources again', load: () => import('./commands/retry.js') },
  reprocess: { does: 'make anew what other rules made', load: () => import('./commands/reprocess.js') },
  forget: { does: 'remove sources and their records', load: () => import('./commands/forget.js') },
  verify: { does: 'check every stored record', load: () => import('./commands/verify.js') },
  backup: { does: 'copy the store', load: () => import('./commands/backup.js') },
  search: {
    does: 'find pages by their words and by what their records state',
    load: () => import('./commands/search.js'),
  },
  get: { does: 'print one record', load: () => import('./commands/get.js') },
  officials: {
    does: 'people over all articles, and judgements over them',
    load: () => import('./commands/officials.js'),
  },
  stats: { does: 'figures over what was found', load: () => import('./commands/stats.js') },
  redact: { does: 'take a person out of the store', load: () => import('./commands/redact.js') },
  export: { does: 'write everything that is stored for others', load: () => import('./commands/export.js') },
  explain: { does: 'show where each value was read, or what was dropped', load: () => import('./commands/explain.js') },
  report: { does: 'write one article with its marks as one HTML file', load: () => import('./commands/report.js') },
  serve: { does: 'serve the API and the web pages', load: () => import('./commands/serve.js') },
  key: { does: 'make a key for the service', load: () => import('./commands/key.js') },
  plan: { does: 'print the steps of a pipeline in their order', load: () => import('./commands/plan.js') },
  schema: { does: 'print the JSON Schemas', load: () => import('./commands/schema.js') },
  eval: { does: 'score against gold', load: () => import('./commands/eval.js') },
}

async function programOf(asked: string | undefined, finish: (code: ExitCode) => void): Promise<Command> {
  const program = new Command('trichluc')
    .description('Structured, source-anchored records from raw Vietnamese news HTML.')
    .version(version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .option('--debug', 'show where in the program an error came up')
  for (const [name, { does, load }] of Object.entries(commands)) {
    const command = program.command(name).description(does).exitOverride()
    if (name === asked) (await load()).define(command, finish)
  }
  return program
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const [asked] = argv.filter(argument => argument !== '--debug' && argument !== 'help')
  let code: ExitCode = exitCodes.done
  const program = await programOf(asked, given => {
    code = given
  })
  if (!argv.length) {
    program.outputHelp({ error: true })
    return exitCodes.usage
  }
  await program.parseAsync(
    argv.filter(argument => argument !== '--debug'),
    { from: 'user' },
  )
  return code
}

/** The exit code of an error, which is said on stderr. */
function fail(error: unknown, debug: boolean): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  const message = error instanceof Error ? error.message : String(error)
  complain(`trichluc: ${debug && error instanceof Error ? error.stack : message}`)
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
