import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { exampleOf } from '../../structure.js'
import { droppedIn } from '../../web/dropped.js'
import { reportOf } from '../../web/report.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { withFound } from '../found.js'
import { asked, say, told } from '../language.js'
import { manifestOption, type StructuringOptions, structuringOptions } from '../options.js'
import { print } from '../output.js'
import { complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'
import { checkWritable } from '../writable.js'

type Options = StructuringOptions & { readonly manifest?: string; readonly output?: string }

/** `report`: one article as one HTML file that needs nothing else. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of structuringOptions()) command.addOption(option)
  return command
    .addArgument(argument('<path>', 'report.path'))
    .addOption(manifestOption())
    .addOption(option('-o, --output <file.html>', 'report.output'))
    .action(async (path: string, options: Options) => finish(await report(path, options)))
}

async function report(path: string, options: Options): Promise<ExitCode> {
  await checkWritable(options.output)
  return withFound([path], options, async (found, pool) => {
    for await (const item of found) {
      if (item.what !== 'source')
        throw new UsageError(say('wrong.source', { uri: visible(item.uri), reason: visible(told(item.reason)) }))
      const { page, reason } = await pool.structure({ reference: item.reference, forStore: true })
      if (!page)
        throw new UsageError(
          say('wrong.source', { uri: visible(item.reference.uri), reason: visible(told(reason ?? '')) }),
        )
      await write(await reportOf(JSON.parse(page.record), droppedIn(page.verdicts), exampleOf, asked ?? 'vi'), options)
      return exitCodes.done
    }
    throw new UsageError(say('wrong.page', { path }))
  })
}

async function write(html: string, { output }: Options): Promise<void> {
  if (output === undefined) return print(html)
  await writeFile(output, html)
  complain(say('wrote', { file: output }))
}
