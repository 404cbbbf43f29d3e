import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { popolo } from '../../src/exporting/popolo.js'
import { roCrate } from '../../src/exporting/ro-crate.js'
import { openedArchive } from '../store/opened.js'

const published = join(import.meta.dirname, 'published')
const opened = openedArchive()

type Draft3 = {
  readonly $schema: string
  readonly id: string
  readonly properties: Readonly<Record<string, { readonly required?: boolean }>>
}

/** A schema of draft 3, in which a property itself says that it is required, as draft 7 has it. */
function modern({ $schema: _, id, properties, ...rest }: Draft3): object {
  const entries = Object.entries(properties)
  return {
    ...rest,
    $id: id,
    required: entries.flatMap(([name, { required }]) => (required === true ? [name] : [])),
    properties: Object.fromEntries(entries.map(([name, { required: _, ...property }]) => [name, property])),
  }
}

describe('Popolo', () => {
  const schemas = readdirSync(join(published, 'popolo'))
    .filter(file => file.endsWith('.json'))
    .map(file => modern(JSON.parse(readFileSync(join(published, 'popolo', file), 'utf8'))))
  const ajv = new Ajv({ strict: false, allErrors: true, schemas })
  addFormats.default(ajv)
  const faults = (kind: string, value: unknown): unknown =>
    ajv.validate(`http://popoloproject.com/schemas/${kind}.json#`, value) ? [] : ajv.errors

  it('is what its published schemas say, object by object', async () => {
    let text = ''
    for await (const piece of popolo(opened.store.officials)) text += piece
    const { persons, organizations, posts } = JSON.parse(text)
    const memberships = persons.flatMap((person: { memberships: unknown[] }) => person.memberships)
    const kinds = { person: persons, organization: organizations, post: posts, membership: memberships }
    for (const [kind, objects] of Object.entries<{ sources?: unknown[]; other_names?: unknown[] }[]>(kinds)) {
      expect(objects.length).toBeGreaterThan(0)
      for (const object of objects) {
        expect(faults(kind, object)).toEqual([])
        for (const source of object.sources ?? []) expect(faults('link', source)).toEqual([])
        for (const other of object.other_names ?? []) expect(faults('other_name', other)).toEqual([])
      }
    }
  })

  it('would be found out', () => {
    expect(faults('person', { id: 'a' })).toMatchObject([{ params: { missingProperty: 'name' } }])
    expect(faults('person', { name: 'A', memberships: [{ start_date: 'hôm qua' }] })).toHaveLength(1)
    expect(faults('post', { id: 'a', role: 'b' })).toHaveLength(1)
    expect(faults('link', { url: 'không phải' })).toHaveLength(1)
  })
})

describe('the metadata of a crate', () => {
  const { '@context': terms }: { '@context': Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(published, 'ro-crate-1.2-context.json'), 'utf8'),
  )

  /** Keys and types of a graph that the context gives no address. */
  function unknown(value: unknown): readonly string[] {
    if (Array.isArray(value)) return value.flatMap(unknown)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => {
      if (key === '@type') return [inner].flat().filter(type => !(type in terms))
      return [...(key.startsWith('@') || key in terms ? [] : [key]), ...unknown(inner)]
    })
  }

  it('says nothing that its context does not know', () => {
    const crate = JSON.parse(roCrate(['records.jsonl', 'tables/articles.csv', 'datapackage.json'], '2024-05-01'))
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.2/context')
    expect(unknown(crate['@graph'])).toEqual([])
    expect(unknown([{ '@type': 'Tập tin', hasParts: [] }])).toEqual(['Tập tin', 'hasParts'])
  })

  it('names nothing that is not described', () => {
    const graph: readonly Record<string, unknown>[] = JSON.parse(roCrate(['records.jsonl'], '2024-05-01'))['@graph']
    const described = new Set(graph.map(entity => entity['@id']))
    const named = JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g)
    for (const [, id = ''] of named) expect(described.has(id) || id.startsWith('https://w3id.org/')).toBe(true)
  })
})
