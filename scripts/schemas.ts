// Writes schemas/ from the zod types of the code: npm run schemas
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemaOf, schemas } from '../src/cli/schemas.js'

const folder = new URL('../schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(new URL(`${name}.schema.json`, folder), jsonSchemaOf(schema))
