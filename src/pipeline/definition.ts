import { z } from 'zod'
import { customRuleSchema } from '../fields/custom/rule.js'
import { portalSchema } from '../page/profile.js'

const fieldKeys = z.string().min(1)

/** A pipeline file: what is wanted, never how. */
export const pipelineSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().regex(/^[a-z0-9-]+$/),
    language: z.literal('vi'),
    timeZone: z
      .string()
      .regex(/^[+-]\d\d:\d\d$/)
      .describe('offset of printed times that name no zone'),
    fields: z
      .array(fieldKeys)
      .min(1)
      .optional()
      .describe('keys of the record, the others stay empty; every field where it is left out'),
    portals: z
      .array(portalSchema)
      .optional()
      .describe('portals whose pages are read by a profile; files in pipelines/portals are added'),
    custom: z.array(customRuleSchema).optional().describe("fields of one's own, under record.custom"),
  })
  .meta({ id: 'Pipeline' })

export type PipelineDefinition = z.infer<typeof pipelineSchema>

/** The pipeline that is used when none is named: every field. */
export const councilNews: PipelineDefinition = {
  name: 'council-news',
  language: 'vi',
  timeZone: '+07:00',
}
