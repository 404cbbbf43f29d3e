import type { Command } from 'commander'
import { runResume } from '../../importing/import.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { say } from '../language.js'
import { structuringOptions } from '../options.js'
import { print } from '../output.js'
import { countLines, line } from '../report.js'
import { option } from '../wording.js'
import { checkStore, tellFailures, type WorkOptions, withWorkshop, workOptions } from '../workshop.js'

type Options = WorkOptions & { readonly format: 'text' | 'json' }

/** `reprocess`: makes anew what other rules made, and reports what that changed. A record whose source is gone stays as it is. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of [...workOptions(), ...structuringOptions()]) command.addOption(option)
  return command
    .addOption(option('--format <format>', 'report.format').choices(['text', 'json']).default('text'))
    .action(async (options: Options) => finish(await reprocess(options)))
}

async function reprocess(options: Options): Promise<ExitCode> {
  checkStore(options.store)
  return withWorkshop(options, false, async importing => {
    const { store, workshop } = importing
    const run = await store.ledger.begin(workshop.extractor)
    const sources = await store.ledger.reprocess(run)
    await runResume(importing)
    const changes = await store.records.changes(workshop.extractor)
    const counts = await store.ledger.counts(run)
    if (options.format === 'json') await print(`${JSON.stringify({ sources, counts, changes })}\n`)
    else {
      const changed = changes.map(({ key, count }) => line(count, say('reprocess.changed', { key })))
      await print(`${[say('reprocess.done', { count: sources }), ...countLines(counts), ...changed].join('\n')}\n`)
    }
    const code = await tellFailures(store, options.failures, run)
    return workshop.stopping.aborted ? exitCodes.interrupted : code
  })
}
