import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { inOrder, readAhead } from '../../importing/in-order.js'
import type { Pool } from '../../importing/pool.js'
import { type Structured, withoutRecord } from '../../importing/task.js'
import { discover, type Found } from '../../sources/discover.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { failureLine } from '../failure.js'
import { say, told } from '../language.js'
import {
  type SearchOptions,
  type StructuringOptions,
  searchOf,
  searchOptions,
  startPool,
  structuringOptions,
} from '../options.js'
import { type Format, formats, writerOf } from '../output.js'
import { complain, visible } from '../terminal.js'
import { argument, option } from '../wording.js'

type Options = StructuringOptions & SearchOptions & { readonly format: Format }

/** Sources that one thread does before a second one would have started. */
const LITTLE = 200

/** `extract`: records on stdout, in input order. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of [...structuringOptions(), ...searchOptions()]) command.addOption(option)
  return command
    .addArgument(argument('<path...>', 'extract.paths'))
    .addOption(option('--format <format>', 'extract.format').choices(formats).default('jsonl'))
    .action(async (paths: string[], options: Options) => finish(await extract(paths, options)))
}

async function extract(paths: readonly string[], options: Options): Promise<ExitCode> {
  const spoolFolder = await mkdtemp(join(tmpdir(), 'trichluc-'))
  try {
    const { ahead, all } = await readAhead(discover(await searchOf(paths, options, spoolFolder)), LITTLE)
    const pool = await startPool(options, ahead.length < LITTLE)
    const lines = inOrder(all, pool.threads * 8, item => outcomeOf(item, pool))
    return await write(lines, options.format).finally(() => pool.close())
  } finally {
    await rm(spoolFolder, { recursive: true, force: true })
  }
}

type Line = { readonly uri: string } & (Structured | { readonly state: 'ignored'; readonly reason: string })

async function outcomeOf(item: Found, pool: Pool): Promise<Line> {
  if (item.what === 'source')
    return { uri: item.reference.uri, ...(await pool.structure({ reference: item.reference })) }
  const state = item.what === 'ignored' ? 'ignored' : 'failed'
  return state === 'ignored'
    ? { uri: item.uri, state, reason: item.reason }
    : { uri: item.uri, ...withoutRecord(state, item.reason) }
}

async function write(lines: AsyncIterable<Line>, format: Format): Promise<ExitCode> {
  const writer = writerOf(format)
  const ignored = new Map<string, number>()
  let failures = 0
  for await (const line of lines) {
    if (line.state === 'ignored') ignored.set(line.reason, (ignored.get(line.reason) ?? 0) + 1)
    else if (line.record !== null) await writer.write({ record: line.record, text: line.text })
    else {
      failures++
      complain(failureLine(line.uri, line.state, line.reason))
    }
  }
  await writer.end()
  for (const [reason, count] of ignored) complain(say('extract.not-read', { count, reason: visible(told(reason)) }))
  return failures ? exitCodes.failures : exitCodes.done
}
