import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ArticleRecord } from '../src/record.js'
import { compile, structure } from '../src/structure.js'

/** The folder that holds a folder a fixture. */
export const fixturesRoot = join(import.meta.dirname, '../fixtures')

const sourceSchema = z.strictObject({
  uri: z.string(),
  url: z.string().exactOptional(),
  mediaType: z.string().exactOptional(),
  retrievedAt: z.string().exactOptional(),
  title: z.string().exactOptional(),
  publishedAt: z.string().exactOptional(),
})

const pipeline = compile()

/** Names of all fixtures, sorted. */
export function fixtureNames(): string[] {
  return readdirSync(fixturesRoot, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** Path of a file of a fixture. */
export const pathOf = (name: string, file: string): string => join(fixturesRoot, name, file)

/**
 * What the extractor makes of the page of a fixture, without the hash of the rules, which every rule changes.
 * Throws when `source.json` says what no source knows.
 */
export function recordOfFixture(name: string): ArticleRecord {
  const page = ['page.html', 'page.txt'].map(file => pathOf(name, file)).find(existsSync)
  if (!page) throw new Error(`fixtures/${name} has neither page.html nor page.txt`)
  const known = sourceSchema.parse(JSON.parse(readFileSync(pathOf(name, 'source.json'), 'utf8')))
  const { record } = structure({ bytes: readFileSync(page), ...known }, pipeline)
  if (!record) throw new Error(`fixtures/${name} gives no record`)
  return { ...record, extractor: { ...record.extractor, rules: 'any' } }
}
