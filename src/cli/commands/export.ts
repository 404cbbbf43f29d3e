import { type Command, Option } from 'commander'
import { jsonl } from '../../exporting/jsonl.js'
import type { Records } from '../../store/store.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { print } from '../output.js'
import { openExisting, storeOption } from '../workshop.js'

/** The formats, each as a stream of text. */
const exporters: Readonly<Record<string, (records: Records) => AsyncIterable<string>>> = { jsonl }

type Options = { readonly store: string; readonly format: string }

/** `export`: everything that is stored, in a format for others. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addOption(storeOption())
    .addOption(new Option('--format <format>', 'the format').choices(Object.keys(exporters)).default('jsonl'))
    .action(async (options: Options) => finish(await exportRecords(options)))
}

async function exportRecords({ store: address, format }: Options): Promise<ExitCode> {
  const store = await openExisting(address)
  try {
    for await (const piece of exporters[format]?.(store.records) ?? []) await print(piece)
    return exitCodes.done
  } finally {
    await store.close()
  }
}
