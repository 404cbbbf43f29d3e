import type { Command } from 'commander'
import { type State, type Store, states } from '../../store/store.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { countLines, tallyLines } from '../report.js'
import { option } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = { readonly store: string; readonly format: 'text' | 'json'; readonly list?: readonly State[] }

/** `status`: where the store stands, or the sources in some states. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addOption(storeOption())
    .addOption(option('--format <format>', 'status.format').choices(['text', 'json']).default('text'))
    .addOption(option('--list <state...>', 'status.list').choices(states))
    .action(async (options: Options) => finish(await status(options)))
}

async function status({ store: address, format, list }: Options): Promise<ExitCode> {
  const store = await openExisting(address)
  try {
    if (list) for await (const source of store.ledger.listed(list)) await print(`${JSON.stringify(source)}\n`)
    else await print(format === 'json' ? await asJson(store) : await asText(store))
    return exitCodes.done
  } finally {
    await store.close()
  }
}

async function asJson(store: Store): Promise<string> {
  return `${JSON.stringify({ states: await store.ledger.counts(), ...(await store.records.tallies()) })}\n`
}

async function asText(store: Store): Promise<string> {
  const { encoding, host } = await store.records.tallies()
  const counts = countLines(await store.ledger.counts())
  if (!counts.length) return `${say('status.empty')}\n`
  return `${[
    `${say('status.sources')}:`,
    ...counts,
    ...tallyLines(say('status.encodings'), encoding),
    ...tallyLines(say('status.hosts'), host),
  ].join('\n')}\n`
}
