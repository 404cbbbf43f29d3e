import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { WARCRecord, WARCSerializer } from 'warcio'
import { discover, type Found, type Search } from '../../src/sources/discover.js'
import { emptyManifest } from '../../src/sources/manifest.js'
import { open } from '../../src/sources/open.js'
import type { Reference } from '../../src/sources/reference.js'

/** What is found under a path; what cannot be opened again lies in the folder of the test. */
export async function foundUnder(path: string, folder: string, more: Partial<Search> = {}): Promise<Found[]> {
  const items: Found[] = []
  const search = {
    paths: [path],
    manifest: emptyManifest,
    stdin: Readable.from([]),
    spoolFolder: join(folder, 'spool'),
  }
  for await (const item of discover({ ...search, ...more })) items.push(item)
  return items
}

export const sourcesOf = (items: readonly Found[]): readonly Reference[] =>
  items.flatMap(item => (item.what === 'source' ? [item.reference] : []))

export const reasonsOf = (items: readonly Found[]): string[] =>
  items.flatMap(item => (item.what === 'source' ? [] : [`${item.what}: ${item.reason}`]))

export const textOf = async (reference: Reference): Promise<string> =>
  Buffer.from((await open(reference)).bytes).toString('utf8')

/** A page of which every number has its own. */
export const page = (number: number): string =>
  `<html><meta charset="utf-8"><p>Bài số ${number}: ${'hội nghị thường kỳ '.repeat(20)}</p></html>`

export const urlOf = (number: number): string => `http://hoaan.example.vn/tin/${number}.html`

/** What of a WARC record is not as usual. */
export type Made = {
  readonly headers?: Record<string, string>
  readonly warcHeaders?: Record<string, string>
  readonly body?: Buffer
  readonly type?: 'response' | 'resource' | 'revisit' | 'continuation'
  readonly statusline?: string
  readonly date?: string
}

/** A record of a WARC as bytes, written by warcio. */
export async function record(number: number, made: Made = {}, gzip = true): Promise<Buffer> {
  const { headers = {}, warcHeaders = {}, body = Buffer.from(page(number)), type = 'response' } = made
  const { statusline = 'HTTP/1.1 200 OK', date = '2019-05-02T01:02:03Z' } = made
  const httpHeaders = { 'Content-Type': 'text/html; charset=utf-8', ...headers }
  const isHttp = type === 'response' || type === 'revisit'
  const written = WARCRecord.create(
    {
      url: urlOf(number),
      date,
      type,
      statusline,
      warcHeaders: { ...(type === 'resource' && { 'Content-Type': 'text/html' }), ...warcHeaders },
      ...(isHttp && { httpHeaders }),
    },
    [new Uint8Array(body)],
  )
  const digest = { algo: 'sha-1', prefix: 'sha1:', base32: true }
  return Buffer.from(await WARCSerializer.serialize(written, { gzip, digest }))
}

/** Writes parts into a file, and returns its path. */
export function written(folder: string, name: string, ...parts: readonly Buffer[]): string {
  const path = join(folder, name)
  writeFileSync(path, Buffer.concat(parts))
  return path
}
