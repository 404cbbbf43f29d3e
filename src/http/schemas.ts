import { z } from 'zod'
import { correctionSchema } from '../correcting/correction.js'
import { newsArticleSchema } from '../exporting/json-ld.js'
import { type PipelineDefinition, pipelineSchema } from '../pipeline/definition.js'
import { recordSchema } from '../record.js'
import { manifestEntrySchema } from '../sources/manifest.js'
import { lineSchema } from '../sources/ndjson.js'
import { judgementSchema } from '../store/officials/official.js'

/** Every contract of the house by name; schemas/<name>.schema.json is generated from it. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  record: recordSchema,
  pipeline: pipelineSchema,
  manifest: manifestEntrySchema,
  ndjson: lineSchema,
  'news-article': newsArticleSchema,
  judgement: judgementSchema,
  correction: correctionSchema,
}

/** A contract as JSON Schema 2020-12, pretty-printed with a newline at the end. */
export function jsonSchemaOf(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12' }), null, 2)}\n`
}

/** A pipeline as a file of pipelines/, which names its schema. */
export const pipelineFile = (definition: PipelineDefinition): string =>
  `${JSON.stringify({ $schema: '../schemas/pipeline.schema.json', ...definition }, null, 2)}\n`
