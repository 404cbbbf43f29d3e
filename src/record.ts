import { z } from 'zod'
import { customEntrySchema } from './fields/custom/rule.js'
import { datedSchema, evidenceSchema } from './fields/field.js'
import { fields } from './fields/index.js'

/** Version of the record's schema: the minor number rises when a key is added, the major one when a key changes or goes. */
export const schemaVersion = '1.0'

export const encodingNames = [
  'us-ascii',
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1258',
  'windows-1252',
  'tcvn3',
  'vni',
  'viscii',
  'vps',
] as const

export const sourceSchema = z
  .strictObject({
    uri: z.string().describe('path relative to the parent of the argument, or archive!/member'),
    url: z.string().nullable(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    mediaType: z.string(),
    encoding: z.strictObject({
      name: z.enum(encodingNames),
      from: z.string().describe('what decided: bom, http, meta, font, score, default'),
      confidence: z.number().min(0).max(1),
    }),
    retrievedAt: datedSchema.nullable(),
    container: z.strictObject({ uri: z.string(), member: z.string() }).nullable(),
  })
  .meta({ id: 'Source' })

export const articleSchema = z
  .strictObject({
    title: z.string().nullable(),
    lead: z.string().nullable(),
    text: z.string().describe('NFC, white space collapsed, paragraphs separated by a blank line'),
    authors: z.array(z.string()),
    publishedAt: datedSchema.nullable(),
    publisher: z.string().nullable(),
    section: z.string().nullable(),
    language: z.string(),
  })
  .meta({ id: 'Article' })

const chromeSchema = z
  .strictObject({ kind: z.string(), values: z.record(z.string(), z.number()) })
  .meta({ id: 'Chrome' })

const diagnosticSchema = z
  .strictObject({
    severity: z.enum(['info', 'warning', 'error']),
    code: z.string(),
    message: z.string(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'Diagnostic' })

const fieldShape = Object.fromEntries(fields.map(({ key, schema }) => [key, schema])) as {
  [F in (typeof fields)[number] as F['key']]: F['schema']
}

/** The fields of a record in which nothing was found: every field is a list. */
export const noFields = z.strictObject(fieldShape).parse(Object.fromEntries(fields.map(({ key }) => [key, []])))

/** The contract of the output: one JSON object an article. */
export const recordSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    id: z.string().describe('sha256 of the source bytes'),
    source: sourceSchema,
    article: articleSchema.nullable().describe('null when the page holds no article; then `reason` says why'),
    reason: z.string().nullable(),
    ...fieldShape,
    chrome: z.array(chromeSchema).describe('removed portal blocks that state numbers'),
    custom: z
      .record(z.string(), z.array(customEntrySchema))
      .describe('entries of the fields that a pipeline defines itself'),
    diagnostics: z.array(diagnosticSchema),
    extractor: z.strictObject({
      name: z.literal('trichluc'),
      version: z.string(),
      pipeline: z.string(),
      rules: z.string(),
    }),
  })
  .meta({ id: 'Record', title: 'trichluc record' })

export type ArticleRecord = z.infer<typeof recordSchema>
export type RecordSource = z.infer<typeof sourceSchema>
