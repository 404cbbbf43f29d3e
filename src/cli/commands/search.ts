import { Argument, type Command, Option } from 'commander'
import { csvLine } from '../../exporting/table.js'
import type { Hit, Query } from '../../store/store.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { count } from '../options.js'
import { print } from '../output.js'
import { columns, complain } from '../terminal.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = Omit<Query, 'text' | 'offset'> & {
  readonly store: string
  readonly format: string
  readonly page: number
}

/** `search`: pages by their words, with or without diacritics, by date, host and official. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(new Argument('[words...]', 'words and "phrases"; a word without diacritics finds those with them'))
    .addOption(storeOption())
    .addOption(new Option('--exact', 'words without diacritics find only themselves'))
    .addOption(new Option('--from <date>', 'published on or after: 2019, 2019-05 or 2019-05-02'))
    .addOption(new Option('--to <date>', 'published on or before'))
    .addOption(new Option('--host <host>', 'the portal that it stands on'))
    .addOption(new Option('--official <name>', 'an official that it names'))
    .addOption(new Option('--limit <number>', 'how many').argParser(count).default(20))
    .addOption(new Option('--page <number>', 'which page of results').argParser(count).default(1))
    .addOption(new Option('--format <format>', 'how they are written').choices(Object.keys(writers)).default('table'))
    .action(async (words: string[], options: Options) => finish(await search(words, options)))
}

async function search(words: readonly string[], options: Options): Promise<ExitCode> {
  const store = await openExisting(options.store)
  try {
    const { store: _, format, page, ...conditions } = options
    const query: Query = { ...conditions, text: words.map(quoted).join(' '), offset: (page - 1) * options.limit }
    const { hits, total } = await store.records.search(query)
    await print(writers[format]?.(hits) ?? '')
    if (format === 'table') complain(`${total} found${total > hits.length ? `, ${hits.length} shown` : ''}`)
    return exitCodes.done
  } finally {
    await store.close()
  }
}

/** An argument of several words is a phrase: the shell took its quotes away. */
const quoted = (word: string): string => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)

const columnsOfHit = ['id', 'uri', 'url', 'title', 'publishedAt', 'snippet'] as const
const named = ({ sha256, ...hit }: Hit): Readonly<Record<(typeof columnsOfHit)[number], string | null>> => ({
  id: sha256,
  ...hit,
})

const writers: Readonly<Record<string, (hits: readonly Hit[]) => string>> = {
  table: hits => hits.map(tableEntry).join('\n'),
  json: hits => `${JSON.stringify(hits.map(named), null, 2)}\n`,
  jsonl: hits => hits.map(hit => `${JSON.stringify(named(hit))}\n`).join(''),
  csv: hits =>
    [csvLine(columnsOfHit), ...hits.map(hit => csvLine(columnsOfHit.map(column => named(hit)[column])))].join(''),
}

function tableEntry({ sha256, uri, title, publishedAt, snippet }: Hit): string {
  const day = (publishedAt ?? '').slice(0, 10).padEnd(10)
  const width = columns()
  return `${day}  ${(title ?? uri).slice(0, width - 12)}\n            ${snippet.slice(0, width - 12)}\n            ${sha256.slice(0, 12)}  ${uri}\n`
}
