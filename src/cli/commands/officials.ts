import { readFile } from 'node:fs/promises'
import { Argument, type Command, Option } from 'commander'
import { csvLine } from '../../exporting/table.js'
import { levels } from '../../fields/officials/officials.js'
import { judgementSchema, type Official, verdicts } from '../../store/officials/official.js'
import type { Store } from '../../store/store.js'
import { understood } from '../conditions.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { count } from '../options.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'
import { openExisting, storeOption } from '../workshop.js'

type Options = {
  readonly store: string
  readonly post?: string
  readonly body?: string
  readonly level?: (typeof levels)[number]
  readonly province?: string
  readonly limit: number
  readonly cursor?: string
  readonly format: string
  readonly similar?: string
  readonly judge?: (typeof verdicts)[number]
  readonly judgements?: boolean
  readonly read?: string
  readonly by: string
  readonly reason?: string
}

/** `officials`: people over all articles, as candidates that readers judge. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(new Argument('[words...]', 'words of the name; with --judge the ids of two candidates'))
    .addOption(storeOption())
    .addOption(new Option('--post <rank>', 'a rank they had'))
    .addOption(new Option('--body <body>', 'the body of it'))
    .addOption(new Option('--level <level>', 'the level of the body').choices(levels))
    .addOption(new Option('--province <name>', 'a province of before or after 2025'))
    .addOption(new Option('--limit <number>', 'how many names are looked at').argParser(count).default(20))
    .addOption(new Option('--cursor <cursor>', 'go on where a page ended'))
    .addOption(new Option('--format <format>', 'how they are written').choices(Object.keys(writers)).default('table'))
    .addOption(new Option('--similar <id>', 'candidates whose names are like this one’s'))
    .addOption(
      new Option(
        '--judge <verdict>',
        'say that two candidates are one person, or are not; the last word counts',
      ).choices(verdicts),
    )
    .addOption(new Option('--by <who>', 'who judges').default(process.env['USER'] ?? 'somebody', 'the user'))
    .addOption(new Option('--reason <text>', 'why'))
    .addOption(new Option('--judgements', 'print all judgements, a line of JSON each'))
    .addOption(new Option('--read <file.ndjson>', 'add judgements from a file as --judgements prints them'))
    .action(async (words: string[], options: Options) => finish(await officials(words, options)))
}

async function officials(words: readonly string[], options: Options): Promise<ExitCode> {
  const store = await openExisting(options.store)
  try {
    if (options.judge !== undefined) await judge(store, words, options.judge, options)
    else if (options.read !== undefined) await readJudgements(store, options.read)
    else if (options.judgements)
      for (const judgement of await store.officials.judgements()) await print(`${JSON.stringify(judgement)}\n`)
    else await list(store, words, options)
    return exitCodes.done
  } finally {
    await store.close()
  }
}

async function list(store: Store, words: readonly string[], options: Options): Promise<void> {
  const { similar, format, post, body, level, province, limit, cursor } = options
  if (similar !== undefined) {
    const found = await store.officials.similar(similar, limit)
    return print(writers[format]?.(found.map(({ official }) => official)) ?? '')
  }
  const asked = { name: words.join(' ') || undefined, post, body, level, province, cursor }
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  const { officials: found, next } = await understood(() => store.officials.find({ ...given, limit }))
  await print(writers[format]?.(found) ?? '')
  if (next !== null) complain(`the next page: --cursor ${next}`)
}

type Verdict = (typeof verdicts)[number]

async function judge(store: Store, ids: readonly string[], verdict: Verdict, { by, reason }: Options): Promise<void> {
  const [a, b, ...more] = ids
  if (a === undefined || b === undefined || more.length || a === b)
    throw new UsageError('give the ids of two candidates, as officials prints them')
  for (const id of [a, b]) if (!(await store.officials.one(id))) throw new UsageError(`no candidate has the id ${id}`)
  await store.officials.judge({ verdict, a, b, by, reason: reason ?? null, at: new Date().toISOString() })
}

async function readJudgements(store: Store, file: string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(line => line.trim())
  const judgements = lines.map((line, at) => {
    try {
      return judgementSchema.parse(JSON.parse(line))
    } catch {
      throw new UsageError(`${file}, line ${at + 1}: no judgement; --judgements prints some`)
    }
  })
  for (const judgement of judgements) await store.officials.judge(judgement)
  complain(`${judgements.length} judgements added`)
}

const columns = ['id', 'name', 'title', 'former', 'firstSeen', 'lastSeen', 'sources'] as const

const writers: Readonly<Record<string, (found: readonly Official[]) => string>> = {
  table: found => found.map(tableEntry).join('\n'),
  json: found => `${JSON.stringify(found, null, 2)}\n`,
  jsonl: found => found.map(official => `${JSON.stringify(official)}\n`).join(''),
  csv: found => [csvLine(columns), ...found.flatMap(csvRows)].join(''),
}

function tableEntry({ id, name, otherNames, positions, sources }: Official): string {
  const lines = positions.map(({ title, former, firstSeen, lastSeen, sources: articles }) => {
    const seen = firstSeen === lastSeen ? (firstSeen ?? 'undated') : `${firstSeen} – ${lastSeen}`
    return `  ${seen.padEnd(24)}${former ? 'nguyên ' : ''}${title ?? ''} (${articles})\n`
  })
  return `${[name, ...otherNames].join(', ')}  ${id}  ${sources} articles\n${lines.join('')}`
}

const csvRows = ({ id, name, positions }: Official): readonly string[] =>
  positions.map(({ title, former, firstSeen, lastSeen, sources }) =>
    csvLine([id, name, title, String(former), firstSeen, lastSeen, sources]),
  )
