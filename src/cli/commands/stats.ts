import type { Command } from 'commander'
import { csvLine } from '../../exporting/table.js'
import type { Conditions } from '../../store/query.js'
import type { Stats } from '../../store/stats.js'
import { type ConditionOptions, conditionOptions, conditionsFrom, understood } from '../conditions.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { choiceNamed, nameOf, say } from '../language.js'
import { count } from '../options.js'
import { print } from '../output.js'
import { complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'
import { openExisting, storeOption } from '../workshop.js'

type Row = Readonly<Record<string, string | number | null>>
type Options = ConditionOptions & { readonly store: string; readonly format: string; readonly limit: number }

/** What is counted: up to a row more than is asked for, where there are so many. */
const counts: Readonly<
  Record<string, (stats: Stats, conditions: Conditions, limit: number) => Promise<readonly Row[]>>
> = {
  resolutions: (stats, conditions) => stats.resolutions(conditions),
  achievements: (stats, conditions, limit) => stats.achievements(conditions, limit),
  roles: (stats, conditions) => stats.roles(conditions),
  terms: (stats, conditions, limit) => stats.terms(conditions, limit),
}

/** `stats`: figures over the records that conditions name, each with the number of articles that it rests on; conditions on a figure or an official hold for what is counted, too. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  command
    .addArgument(argument('<what>', 'stats.what').choices(Object.keys(counts)))
    .addArgument(argument('[words...]', 'stats.words'))
    .addOption(storeOption())
  for (const option of conditionOptions()) command.addOption(option)
  return command
    .addOption(option('--limit <number>', 'stats.limit').argParser(count).default(100))
    .addOption(option('--format <format>', 'list.format').choices(Object.keys(writers)).default('table'))
    .action(async (what: string, words: string[], options: Options) => finish(await stats(what, words, options)))
}

async function stats(what: string, words: readonly string[], options: Options): Promise<ExitCode> {
  const store = await openExisting(options.store)
  try {
    const conditions = conditionsFrom(options, words)
    const rows = await understood(
      async () => (await counts[what]?.(store.records.stats, conditions, options.limit + 1)) ?? [],
    )
    const shown = rows.slice(0, options.limit)
    await print(writers[options.format]?.(shown) ?? '')
    if (rows.length > shown.length) complain(say('stats.more', { count: shown.length }))
    return exitCodes.done
  } finally {
    await store.close()
  }
}

const writers: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  table: tableOf,
  json: rows => `${JSON.stringify(rows, null, 2)}\n`,
  jsonl: rows => rows.map(row => `${JSON.stringify(row)}\n`).join(''),
  csv: rows => [csvLine(Object.keys(rows[0] ?? {})), ...rows.map(row => csvLine(Object.values(row)))].join(''),
}

/** Columns of values that a field chooses from. */
const CHOICES: ReadonlySet<string> = new Set(['action', 'level', 'role'])

function cellOf(head: string, value: string | number | null): string {
  if (value === null) return '–'
  return CHOICES.has(head) ? choiceNamed(String(value)) : visible(String(value))
}

function tableOf(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {})
  const lines = [
    heads.map(head => nameOf('head', head)),
    ...rows.map(row => heads.map(head => cellOf(head, row[head] ?? null))),
  ]
  const isNumeric = (head: string): boolean => typeof rows[0]?.[head] === 'number'
  const widths = heads.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  return lines
    .map(
      line =>
        `${line
          .map((cell, at) =>
            isNumeric(heads[at] ?? '') ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
          )
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
