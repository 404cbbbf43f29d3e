import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { jsonSchemaOf, pipelineFile, schemas } from '../src/http/schemas.js'
import { councilNews } from '../src/pipeline/definition.js'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const dataFiles = ['src', 'pipelines', 'fixtures'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.json'))
    .map(file => join(folder, file)),
)

describe('schemas/', () => {
  it('holds what zod says and nothing else: npm run schemas', () => {
    const names = readdirSync(join(root, 'schemas')).sort()
    expect(names).toEqual(
      Object.keys(schemas)
        .map(name => `${name}.schema.json`)
        .sort(),
    )
    for (const [name, schema] of Object.entries(schemas))
      expect(read(`schemas/${name}.schema.json`)).toBe(jsonSchemaOf(schema))
  })

  it('has the default pipeline beside it: npm run schemas', () => {
    expect(read(`pipelines/${councilNews.name}.json`)).toBe(pipelineFile(councilNews))
  })

  it('compiles in a validator that we did not write', () => {
    for (const schema of Object.values(schemas)) {
      expect(() =>
        addFormats
          .default(new Ajv2020({ strict: true, allowUnionTypes: true }))
          .compile(JSON.parse(jsonSchemaOf(schema))),
      ).not.toThrow()
    }
  })

  it('is obeyed by every data file that names one', () => {
    const naming = dataFiles.filter(file => JSON.parse(read(file)).$schema !== undefined)
    expect(naming.length).toBeGreaterThan(0)
    for (const file of naming) {
      const data = JSON.parse(read(file))
      const validate = new Ajv2020({ strict: true }).compile(JSON.parse(read(join(dirname(file), data.$schema))))
      expect(validate(data) ? [] : validate.errors, file).toEqual([])
    }
  })
})
