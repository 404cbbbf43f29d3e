import { stat } from 'node:fs/promises'
import { InvalidArgumentError, type Option } from 'commander'
import { readDefinition } from '../importing/definition-file.js'
import { allCores, createPool, type Pool } from '../importing/pool.js'
import { type Columns, columnRoles } from '../sources/csv.js'
import type { Search } from '../sources/discover.js'
import { emptyManifest, type Manifest, readManifest } from '../sources/manifest.js'
import { UsageError } from './exit.js'
import { tuneHeaps } from './heap.js'
import { say } from './language.js'
import { option } from './wording.js'

/** Reads a whole number of at least one. */
export function count(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError(say('wrong.count'))
  return number
}

/** Reads a number of threads: 0 leaves the work to other processes. */
const threadCount = (value: string): number => (value === '0' ? 0 : count(value))

/** Reads a length of time: `10`, `10s`, `500ms`, `2m`. Milliseconds. */
function duration(value: string): number {
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(value) ?? []
  const milliseconds = Number(number) * ({ ms: 1, s: 1000, m: 60_000 }[unit] ?? Number.NaN)
  if (!(milliseconds > 0)) throw new InvalidArgumentError(say('wrong.time'))
  return milliseconds
}

/** The options of every command that structures. */
export const structuringOptions = (): readonly Option[] => [
  option('--pipeline <name|file>', 'structuring.pipeline').default('council-news'),
  option('--no-portals', 'structuring.no-portals'),
  option('--page-timeout <time>', 'structuring.page-timeout').argParser(duration).default(10_000, '10s'),
  option('--page-memory <megabytes>', 'structuring.page-memory').argParser(count).default(512),
  option('--workers <number>', 'structuring.workers').argParser(threadCount),
]

export type StructuringOptions = {
  readonly pipeline: string
  /** False where no page is to be read by a portal profile. */
  readonly portals: boolean
  readonly pageTimeout: number
  readonly pageMemory: number
  readonly workers?: number
}

/** Starts the threads: as many as asked for, else one when there is little to do, else one a core. */
export async function startPool(options: StructuringOptions, isLittle: boolean): Promise<Pool> {
  tuneHeaps()
  const definition = await readDefinition(options.pipeline, { portals: options.portals })
  const threads = options.workers || (isLittle || options.workers === 0 ? 1 : allCores())
  return createPool({ definition, threads, pageTimeout: options.pageTimeout, memory: options.pageMemory })
}

/** Refuses paths that do not exist, before anything is begun. */
export async function checkPaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (path === '-') continue
    await stat(path).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        throw new UsageError(say('wrong.path', { path }))
      throw error
    })
  }
}

export const manifestOption = (): Option => option('--manifest <file.ndjson>', 'sources.manifest')

export const manifestOf = (file: string | undefined): Promise<Manifest> =>
  file === undefined ? Promise.resolve(emptyManifest) : readManifest(file)

const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Reads `role=NAME,role=NAME`: which column of a CSV file holds what. */
function columnMap(value: string): Columns {
  return Object.fromEntries(
    value.split(',').map(pair => {
      const [role = '', name = ''] = pair.split(/=(.*)/s)
      if (!columnRoles.some(known => known === role) || !name)
        throw new InvalidArgumentError(say('wrong.columns', { roles: columnRoles.join(', ') }))
      return [role, name]
    }),
  )
}

/** The options of commands that look for sources. */
export const searchOptions = (): readonly Option[] => [
  manifestOption(),
  option('--include <glob>', 'sources.include').argParser(each),
  option('--exclude <glob>', 'sources.exclude').argParser(each),
  option('--columns <role=name,…>', 'sources.columns', { roles: columnRoles.join(', ') }).argParser(columnMap),
]

export type SearchOptions = {
  readonly manifest?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly columns?: Columns
}

/** Where to look, of the arguments and options of a command. */
export async function searchOf(
  paths: readonly string[],
  { manifest, include = [], exclude = [], columns = {} }: SearchOptions,
  spoolFolder: string,
): Promise<Search> {
  await checkPaths(paths)
  const selection = { include, exclude }
  return { paths, manifest: await manifestOf(manifest), stdin: process.stdin, spoolFolder, selection, columns }
}
