import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
const sources = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]))

/** From the ground up: a file imports from lower floors, or from its own floor's folder. */
const floors: readonly (readonly string[])[] = [
  ['text', 'calendar', 'language', 'version.ts'],
  ['document'],
  ['match'],
  ['annotators', 'page'],
  ['fields'],
  ['record.ts'],
  ['pipeline'],
  ['structure.ts'],
  ['prepare.ts', 'correcting', 'connection'],
  ['index.ts', 'queue', 'store', 'sources'],
  ['importing', 'exporting', 'evaluating'],
  ['web'],
  ['http'],
  ['cli'],
]

/** What fields share, from the ground up: a room imports from rooms before it. Every other folder of `fields` is a field. */
const rooms: readonly string[] = ['years', 'chronology', 'event-days', 'telling', 'offices', 'persons']

const roomOf = (file: string): string => file.split('/')[0] ?? file
const floorOf = (file: string): number => floors.findIndex(floor => floor.includes(roomOf(file)))

/** The folder of `fields` that a file is in. */
const folderOf = (file: string): string | undefined => /^fields\/([^/]+)\//.exec(file)?.[1]
const orderOf = (file: string): number => rooms.indexOf(folderOf(file) ?? '')
const isShared = (file: string): boolean => orderOf(file) >= 0
const isField = (file: string): boolean => folderOf(file) !== undefined && !isShared(file)

function importsOf(file: string): string[] {
  const text = sources.get(file) ?? ''
  return [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)]
    .map(match => normalize(join(dirname(file), match[1] ?? '')))
    .filter(path => path.endsWith('.js'))
    .map(path => [path.replace(/\.js$/, '.tsx')].find(tsx => sources.has(tsx)) ?? path.replace(/\.js$/, '.ts'))
}

describe('the house', () => {
  it('has files, and a floor for each of them', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter(file => floorOf(file) < 0)).toEqual([])
  })

  it('imports only downward, or inside a room', () => {
    const climbing = files.flatMap(file =>
      importsOf(file)
        .filter(other => roomOf(other) !== roomOf(file) && floorOf(other) >= floorOf(file))
        .map(other => `${file} → ${other}`),
    )
    expect(climbing).toEqual([])
    const loose = files.filter(file => /^fields\/[^/]+$/.test(file) && file !== 'fields/index.ts')
    expect(loose.filter(file => importsOf(file).some(other => folderOf(other) !== undefined))).toEqual([])
  })

  it('has no circles, type imports counted', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const other of importsOf(file)) visit(other, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })

  it('imports files that exist', () => {
    const missing = files.flatMap(file => importsOf(file).filter(other => !sources.has(other)))
    expect(missing).toEqual([])
  })

  it('has no field that reads another field', () => {
    const reading = files
      .filter(file => folderOf(file) !== undefined)
      .flatMap(file =>
        importsOf(file)
          .filter(other => isField(other) && folderOf(other) !== folderOf(file))
          .map(other => `${file} → ${other}`),
      )
    expect(reading).toEqual([])
  })

  it('has rooms beside its fields that import only from rooms before them', () => {
    expect(rooms.filter(room => !files.some(file => folderOf(file) === room))).toEqual([])
    const climbing = files.filter(isShared).flatMap(file =>
      importsOf(file)
        .filter(other => isShared(other) && orderOf(other) > orderOf(file))
        .map(other => `${file} → ${other}`),
    )
    expect(climbing).toEqual([])
  })

  it('is pure from structure down: no clock, no process, no file system, no promise', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bprocess\.|'node:(?!crypto)|\basync\b|\bawait\b|Math\.random/
    const found = [...sources]
      .filter(([file]) => floorOf(file) <= floors.findIndex(floor => floor.includes('structure.ts')))
      .filter(([, text]) => impure.test(text.replace(/\/\*\*.*?\*\/|\/\/.*/g, '')))
      .map(([file]) => file)
    expect(found).toEqual([])
  })

  it('spells word boundaries in one file only', () => {
    const ascii = /(?<!\\)\\[bwBW](?![a-z])/
    const found = [...sources]
      .filter(([file, text]) => file !== 'text/boundary.ts' && ascii.test(text))
      .map(([file]) => file)
    expect(found).toEqual([])
  })

  it('is written in NFC letters, without escapes of Vietnamese letters and without default exports', () => {
    for (const [file, text] of sources) {
      expect(text === text.normalize('NFC'), file).toBe(true)
      expect(text, file).not.toMatch(/\\u(?:1E[A-F][0-9A-F]|01[0-9A-F]{2}|00[C-F][0-9A-F])/i)
      expect(text, file).not.toMatch(/^export default/m)
    }
  })

  it('knows no word of utils, helpers, managers', () => {
    expect(files.filter(file => /util|helper|common|manager|service|misc/i.test(relative('.', file)))).toEqual([])
  })
})
