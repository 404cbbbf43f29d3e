import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ArticleRecord } from '../record.js'
import { version } from '../version.js'
import { exportCsv } from './csv.js'
import { beginFile, type TextFile } from './file.js'
import { lineOf } from './jsonl.js'
import { roCrate } from './ro-crate.js'

export type Bagged = {
  readonly records: AsyncIterable<ArticleRecord>
  readonly people: boolean
  /** Day on which it is packed, YYYY-MM-DD. */
  readonly today: string
}

/** Packs records and tidy tables into a BagIt folder (RFC 8493) whose payload is an RO-Crate. */
export async function exportBag({ records, people, today }: Bagged, folder: string): Promise<void> {
  const data = join(folder, 'data')
  await mkdir(join(data, 'tables'), { recursive: true })
  const file = await beginFile(join(data, 'records.jsonl'))
  await exportCsv(alsoWritten(records, file), join(data, 'tables'), { people, bom: false })
  await file.close()
  const payload = await filesIn(data)
  await write(join(data, 'ro-crate-metadata.json'), roCrate(payload, today))
  const files = await filesIn(data)
  const sizes = await Promise.all(files.map(async name => (await stat(join(data, name))).size))
  const octets = sizes.reduce((sum, size) => sum + size, 0)
  await write(join(folder, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  await write(
    join(folder, 'bag-info.txt'),
    `Bagging-Date: ${today}\nBag-Software-Agent: trichluc ${version}\nPayload-Oxum: ${octets}.${files.length}\n`,
  )
  await write(
    join(folder, 'manifest-sha256.txt'),
    await manifest(
      folder,
      files.map(name => `data/${name}`),
    ),
  )
  const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt']
  await write(join(folder, 'tagmanifest-sha256.txt'), await manifest(folder, tags))
}

/** Writes records as they pass, so that a store which changes meanwhile is asked once: records and tables are of one reading. */
async function* alsoWritten(records: AsyncIterable<ArticleRecord>, file: TextFile): AsyncGenerator<ArticleRecord> {
  for await (const record of records) {
    await file.write(lineOf(record))
    yield record
  }
}

const write = (path: string, text: string): Promise<void> => writeFile(path, text, { flag: 'wx' })

/** Files below a folder, `/`-separated, in code order. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

async function manifest(folder: string, names: readonly string[]): Promise<string> {
  const lines: string[] = []
  for (const name of names) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, name)), hash)
    lines.push(`${hash.digest('hex')}  ${name}\n`)
  }
  return lines.join('')
}
