// Writes what the code says of itself: schemas/ from zod, and the default pipeline. npm run schemas
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemaOf, pipelineFile, schemas } from '../src/http/schemas.js'
import { councilNews } from '../src/pipeline/definition.js'

const write = (path: string, text: string): void => {
  const file = new URL(`../${path}`, import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}

for (const [name, schema] of Object.entries(schemas)) write(`schemas/${name}.schema.json`, jsonSchemaOf(schema))
write(`pipelines/${councilNews.name}.json`, pipelineFile(councilNews))
