import type { Command } from 'commander'
import { csvLine } from '../../exporting/table.js'
import { sorts } from '../../store/query.js'
import type { Hit, Query, Sort } from '../../store/store.js'
import { type ConditionOptions, conditionOptions, conditionsFrom, understood } from '../conditions.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { say } from '../language.js'
import { count } from '../options.js'
import { print } from '../output.js'
import { columns, complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = ConditionOptions & {
  readonly store: string
  readonly format: string
  readonly sort?: Sort
  readonly limit: number
  readonly page: number
  readonly cursor?: string
}

/** `search`: pages by their words, with or without diacritics, and by what their records state. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  command.addArgument(argument('[words...]', 'search.words')).addOption(storeOption())
  for (const option of conditionOptions()) command.addOption(option)
  return command
    .addOption(option('--sort <order>', 'search.sort').choices(sorts))
    .addOption(option('--limit <number>', 'search.limit').argParser(count).default(20))
    .addOption(option('--page <number>', 'search.page').argParser(count).default(1))
    .addOption(option('--cursor <cursor>', 'search.cursor').conflicts('page'))
    .addOption(option('--format <format>', 'list.format').choices(Object.keys(writers)).default('table'))
    .action(async (words: string[], options: Options) => finish(await search(words, options)))
}

async function search(words: readonly string[], options: Options): Promise<ExitCode> {
  const store = await openExisting(options.store)
  try {
    const { format, sort, limit, page, cursor } = options
    const place = cursor === undefined ? { offset: (page - 1) * limit } : { cursor }
    const query: Query = { ...conditionsFrom(options, words), ...place, ...(sort && { sort }), limit }
    const { hits, total, atLeast, next } = await understood(() => store.records.search(query))
    await print(writers[format]?.(hits) ?? '')
    if (format === 'table') complain(foundLine(total, atLeast, hits.length))
    if (next !== null) complain(say('list.next', { cursor: next }))
    return exitCodes.done
  } finally {
    await store.close()
  }
}

const foundLine = (total: number, atLeast: boolean, shown: number): string =>
  say(atLeast ? 'search.foundMore' : 'search.found', {
    total,
    shown: total > shown ? say('search.shown', { count: shown }) : '',
  })

const columnsOfHit = ['id', 'uri', 'url', 'title', 'publishedAt', 'snippet'] as const
const named = ({ sha256, ...hit }: Hit): Omit<Hit, 'sha256'> & { readonly id: string } => ({ id: sha256, ...hit })

const writers: Readonly<Record<string, (hits: readonly Hit[]) => string>> = {
  table: hits => hits.map(tableEntry).join('\n'),
  json: hits => `${JSON.stringify(hits.map(named), null, 2)}\n`,
  jsonl: hits => hits.map(hit => `${JSON.stringify(named(hit))}\n`).join(''),
  csv: hits =>
    [csvLine(columnsOfHit), ...hits.map(hit => csvLine(columnsOfHit.map(column => named(hit)[column])))].join(''),
}

function tableEntry(hit: Hit): string {
  const { sha256, uri, title, publishedAt } = hit
  const day = (publishedAt ?? '').slice(0, 10).padEnd(10)
  const width = columns()
  return `${day}  ${visible(title ?? uri).slice(0, width - 12)}\n${marked(hit, width - 12)}            ${sha256.slice(0, 12)}  ${visible(uri)}\n`
}

const MARKS = process.stdout.isTTY ? ['\u001B[1m', '\u001B[22m'] : ['«', '»']

/** The snippet over as many lines as it needs, the words that were found in bold or in «», which stay with their words. */
function marked({ snippet, marks }: Hit, width: number): string {
  const [open = '', close = ''] = MARKS
  const opens = new Set(marks.map(({ start }) => start))
  const closes = new Set(marks.map(({ end }) => end))
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const [at, letter] of visible(snippet).split('').entries()) {
    if (closes.has(at)) line += close
    if (length >= width && letter === ' ' && !opens.has(at)) {
      lines.push(line)
      line = ''
      length = 0
      continue
    }
    line += (opens.has(at) ? open : '') + letter
    length++
  }
  return [...lines, line + (closes.has(snippet.length) ? close : '')].map(text => `            ${text}\n`).join('')
}
