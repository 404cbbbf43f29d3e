import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { csvLine } from '../../exporting/table.js'
import { levels } from '../../fields/officials/officials.js'
import { judgementSchema, type Official, verdicts } from '../../store/officials/official.js'
import type { Store } from '../../store/store.js'
import { understood } from '../conditions.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { say } from '../language.js'
import { count } from '../options.js'
import { print } from '../output.js'
import { complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'
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
    .addArgument(argument('[words...]', 'officials.words'))
    .addOption(storeOption())
    .addOption(option('--post <rank>', 'officials.post'))
    .addOption(option('--body <body>', 'officials.body'))
    .addOption(option('--level <level>', 'conditions.level').choices(levels))
    .addOption(option('--province <name>', 'officials.province'))
    .addOption(option('--limit <number>', 'officials.limit').argParser(count).default(20))
    .addOption(option('--cursor <cursor>', 'officials.cursor'))
    .addOption(option('--format <format>', 'list.format').choices(Object.keys(writers)).default('table'))
    .addOption(option('--similar <id>', 'officials.similar'))
    .addOption(option('--judge <verdict>', 'officials.judge').choices(verdicts))
    .addOption(option('--by <who>', 'officials.by').default(process.env['USER'] ?? 'somebody', say('by.user')))
    .addOption(option('--reason <text>', 'reason'))
    .addOption(option('--judgements', 'officials.judgements'))
    .addOption(option('--read <file.ndjson>', 'officials.read'))
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
  if (next !== null) complain(say('list.next', { cursor: next }))
}

type Verdict = (typeof verdicts)[number]

async function judge(store: Store, ids: readonly string[], verdict: Verdict, { by, reason }: Options): Promise<void> {
  const [a, b, ...more] = ids
  if (a === undefined || b === undefined || more.length || a === b) throw new UsageError(say('wrong.candidates'))
  for (const id of [a, b]) if (!(await store.officials.one(id))) throw new UsageError(say('wrong.candidate', { id }))
  await store.officials.judge({ verdict, a, b, by, reason: reason ?? null, at: new Date().toISOString() })
}

async function readJudgements(store: Store, file: string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(line => line.trim())
  const judgements = lines.map((line, at) => {
    try {
      return judgementSchema.parse(JSON.parse(line))
    } catch {
      throw new UsageError(say('wrong.judgement', { file, line: at + 1 }))
    }
  })
  for (const judgement of judgements) await store.officials.judge(judgement)
  complain(say('officials.added', { count: judgements.length }))
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
    const seen = firstSeen === lastSeen ? (firstSeen ?? say('officials.undated')) : `${firstSeen} – ${lastSeen}`
    return `  ${seen.padEnd(24)}${former ? say('officials.former') : ''}${visible(title ?? '')} (${articles})\n`
  })
  return `${visible([name, ...otherNames].join(', '))}  ${visible(id)}  ${sources === 1 ? say('officials.article') : say('officials.articles', { count: sources })}\n${lines.join('')}`
}

const csvRows = ({ id, name, positions }: Official): readonly string[] =>
  positions.map(({ title, former, firstSeen, lastSeen, sources }) =>
    csvLine([id, name, title, String(former), firstSeen, lastSeen, sources]),
  )
