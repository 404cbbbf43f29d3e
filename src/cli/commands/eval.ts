import type { Command } from 'commander'
import { type Evaluation, evaluate, type Scored } from '../../evaluating/evaluate.js'
import { type Gold, readGold } from '../../evaluating/gold.js'
import { type Part, partOf, parts } from '../../evaluating/part.js'
import { calibrationTable, missList, type ScoreHeads, scoreTable } from '../../evaluating/table.js'
import { inOrder } from '../../importing/in-order.js'
import type { Pool } from '../../importing/pool.js'
import { recordSchema } from '../../record.js'
import { filesUnder } from '../../sources/files.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { say } from '../language.js'
import { type StructuringOptions, startPool, structuringOptions } from '../options.js'
import { argument, option } from '../wording.js'

type Options = StructuringOptions & {
  readonly pages?: boolean
  readonly part?: Part
  readonly errors?: boolean
  readonly calibration?: boolean
  readonly json?: boolean
}
type Read = ReadonlyMap<Gold, ReturnType<typeof recordSchema.parse>>

/** `eval`: scores against gold. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of structuringOptions()) command.addOption(option)
  return command
    .addArgument(argument('<folder...>', 'eval.folders'))
    .addOption(option('--pages', 'eval.pages'))
    .addOption(option('--part <part>', 'eval.part').choices(parts))
    .addOption(option('--errors', 'eval.errors'))
    .addOption(option('--calibration', 'eval.calibration'))
    .addOption(option('--json', 'eval.json'))
    .action(async (folders: string[], options: Options) => finish(await run(folders, options)))
}

async function run(folders: readonly string[], options: Options): Promise<ExitCode> {
  const golds = folders.flatMap(readGold).filter(({ id }) => !options.part || partOf(id) === options.part)
  if (!golds.length) throw new UsageError(say('wrong.gold', { part: options.part ?? '', folders: folders.join(', ') }))
  const pool = await startPool(options, golds.length < 200)
  try {
    const records = await readAll(golds, pool)
    const scored: Scored = options.pages ? 'pages' : 'fields'
    process.stdout.write(
      `${printed(
        evaluate(golds, gold => records.get(gold), scored),
        options,
      )}\n`,
    )
    return exitCodes.done
  } finally {
    await pool.close()
  }
}

async function readAll(golds: readonly Gold[], pool: Pool): Promise<Read> {
  const read = new Map<Gold, ReturnType<typeof recordSchema.parse>>()
  const all = inOrder(asyncly(golds), pool.threads * 8, async gold => ({ gold, record: await recordOf(gold, pool) }))
  for await (const { gold, record } of all) if (record) read.set(gold, recordSchema.parse(JSON.parse(record)))
  return read
}

// Nothing of an answer reaches the extractor, but what would be known of a plain text from outside.
async function recordOf(gold: Gold, pool: Pool): Promise<string | null> {
  const { path, title, published } = gold
  const isPlain = path.endsWith('.txt')
  for await (const file of filesUnder(path)) {
    if (file.what !== 'page') continue
    const known = {
      mediaType: file.mediaType,
      ...(isPlain && title && { title }),
      ...(isPlain && published && { publishedAt: published }),
    }
    return (await pool.structure({ reference: { uri: file.uri, path: file.path, known } })).record
  }
  return null
}

async function* asyncly<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

function printed(evaluation: Evaluation, { errors, calibration, json }: Options): string {
  if (json) return JSON.stringify(evaluation)
  if (calibration) return calibrationTable(evaluation.calibration)
  const { documents, withoutRecord, rows, misses } = evaluation
  const without = withoutRecord.length ? say('eval.without-record', { ids: withoutRecord.join(', ') }) : ''
  const head = say('eval.documents', { count: documents }) + without
  return [...(errors ? [missList(misses), ''] : []), head, scoreTable(rows, heads())].join('\n')
}

const heads = (): ScoreHeads => ({
  field: say('eval.field'),
  numbers: [say('eval.gold'), say('eval.found'), say('eval.precision'), say('eval.recall'), 'F1'],
  interval: say('eval.interval'),
})
