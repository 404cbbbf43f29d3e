import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import jsonld, { type JsonLdDocument, type NodeObject, type Options } from 'jsonld'
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
  const CONTEXT = 'https://w3id.org/ro/crate/1.2/context'
  const CRATE = 'https://kho.example/crate/'
  const files = ['records.jsonl', 'tables/articles.csv', 'datapackage.json']
  const context = JSON.parse(readFileSync(join(published, 'ro-crate-1.2-context.json'), 'utf8'))

  // The types of the library know nothing of `safe`, which makes it throw where it would leave something out.
  const reading: Options.Expand & { readonly safe: true } = {
    base: CRATE,
    safe: true,
    documentLoader: async url => {
      if (url !== CONTEXT) throw new Error(`nothing is fetched, not ${url}`)
      return { documentUrl: url, document: context }
    },
  }

  /** Entities by their address, each property by its own; it throws on what the context does not know. */
  async function expanded(crate: JsonLdDocument): Promise<ReadonlyMap<string, NodeObject>> {
    const graph = await jsonld.expand(crate, reading)
    return new Map(graph.map(entity => [String(entity['@id']), entity]))
  }

  const SCHEMA = 'http://schema.org/'
  const written = (): JsonLdDocument => JSON.parse(roCrate(files, '2024-05-01'))

  it('is read by a library of JSON-LD, with nothing that its context does not know', async () => {
    const entities = await expanded(written())
    const root = entities.get(CRATE)
    expect(root?.['@type']).toEqual([`${SCHEMA}Dataset`])
    expect(root?.[`${SCHEMA}datePublished`]).toEqual([{ '@value': '2024-05-01' }])
    expect(root?.[`${SCHEMA}hasPart`]).toEqual(files.map(file => ({ '@id': CRATE + file })))
    expect(entities.get(`${CRATE}tables/articles.csv`)).toMatchObject({
      '@type': [`${SCHEMA}MediaObject`],
      [`${SCHEMA}encodingFormat`]: [{ '@value': 'text/csv' }],
    })
    expect(entities.get(`${CRATE}ro-crate-metadata.json`)).toMatchObject({
      [`${SCHEMA}about`]: [{ '@id': CRATE }],
      'http://purl.org/dc/terms/conformsTo': [{ '@id': 'https://w3id.org/ro/crate/1.2' }],
    })
  })

  it('would be found out', async () => {
    const graph = [{ '@id': './', '@type': 'Dataset', hasParts: [] }]
    await expect(expanded({ '@context': CONTEXT, '@graph': graph })).rejects.toThrow(/safe mode/i)
    const typed = [{ '@id': './', '@type': 'Tập tin' }]
    await expect(expanded({ '@context': CONTEXT, '@graph': typed })).rejects.toThrow(/safe mode/i)
  })

  it('names nothing that is not described', async () => {
    const entities = await expanded(written())
    const named = [...entities.values()].flatMap(entity =>
      Object.values(entity)
        .flat()
        .flatMap(value => (typeof value === 'object' && value && '@id' in value ? String(value['@id']) : [])),
    )
    expect(named.length).toBeGreaterThan(files.length)
    for (const id of named) expect(entities.has(id) || !id.startsWith(CRATE), id).toBe(true)
  })
})
