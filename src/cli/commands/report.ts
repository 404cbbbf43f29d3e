import { writeFile } from 'node:fs/promises'
import { Argument, type Command, Option } from 'commander'
import { exampleOf } from '../../structure.js'
import { droppedIn } from '../../web/dropped.js'
import { type Language, languages } from '../../web/language.js'
import { reportOf } from '../../web/report.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { withFound } from '../found.js'
import { manifestOption, type StructuringOptions, structuringOptions } from '../options.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'

type Options = StructuringOptions & { readonly manifest?: string; readonly output?: string; readonly lang: Language }

/** `report`: one article as one HTML file that needs nothing else. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of structuringOptions()) command.addOption(option)
  return command
    .addArgument(new Argument('<path>', 'the page; - is the standard input'))
    .addOption(manifestOption())
    .addOption(new Option('-o, --output <file.html>', 'where to write it (default: the standard output)'))
    .addOption(new Option('--lang <language>', 'the language of the report').choices(languages).default('vi'))
    .action(async (path: string, options: Options) => finish(await report(path, options)))
}

function report(path: string, options: Options): Promise<ExitCode> {
  return withFound([path], options, async (found, pool) => {
    for await (const item of found) {
      if (item.what !== 'source') throw new UsageError(`${item.uri}: ${item.reason}`)
      const { page, reason } = await pool.structure({ reference: item.reference, forStore: true })
      if (!page) throw new UsageError(`${item.reference.uri}: ${reason}`)
      await write(await reportOf(JSON.parse(page.record), droppedIn(page.verdicts), exampleOf, options.lang), options)
      return exitCodes.done
    }
    throw new UsageError(`no page was found at ${path}`)
  })
}

async function write(html: string, { output }: Options): Promise<void> {
  if (output === undefined) return print(html)
  await writeFile(output, html)
  complain(`wrote ${output}`)
}
