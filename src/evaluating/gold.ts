import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const quantity = z.object({ value: z.number(), unit: z.string() })
const official = z.object({
  name: z.string(),
  titles: z.array(z.string()),
  roles: z.array(z.string()).default([]),
  former: z.boolean().default(false),
})
const resolution = z.object({
  count: z.number(),
  body: z.string().nullish(),
  action: z.string().nullish(),
  period: z.string().nullish(),
})
const achievement = z.object({
  text: z.string().nullish(),
  quantities: z.array(quantity).default([]),
  period: z.string().nullish(),
})

/** The answers for one article or page, as a careful reader gives them; unknown keys are left alone. */
export const goldSchema = z.object({
  id: z.string().min(1),
  title: z.string().nullish(),
  published: z.string().nullish(),
  eventDates: z.array(z.string()).nullish(),
  dates: z.array(z.object({ value: z.string() })).nullish(),
  officials: z.array(official).nullish(),
  otherPeople: z.array(z.string()).default([]),
  resolutions: z.array(resolution).nullish(),
  achievements: z.array(achievement).nullish(),
  /** Statements that one careful reader would count and another would not. */
  unclear: z.array(achievement).nullish(),
  legalReferences: z.array(z.string()).nullish(),
  article: z.null().optional(),
  expectArticle: z.boolean().nullish(),
  author: z.string().nullish(),
  lead: z.string().nullish(),
  bodyText: z.string().nullish(),
  bodyBag: z.record(z.string(), z.number()).nullish(),
  optionalText: z.union([z.string(), z.array(z.string())]).nullish(),
  optionalBag: z.record(z.string(), z.number()).nullish(),
  mustContain: z.array(z.string()).default([]),
  mustNotContain: z.array(z.string()).default([]),
  charset: z.string().nullish(),
  counters: z.record(z.string(), z.number()).nullish(),
})

/** Answers, and the file that they are about. */
export type Gold = z.infer<typeof goldSchema> & { readonly path: string }

const KINDS = ['.html', '.htm', '.txt']

/** Reads the answers of a folder: `<id>.json` beside `<id>.txt` or `<id>.html`. Throws on a file that is no gold file or stands alone. */
export function readGold(folder: string): Gold[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  if (!files.length) throw new Error(`${folder}: no gold files (*.json) here`)
  return files.sort().map(file => {
    const parsed = goldSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    if (!parsed.success) throw new Error(`${join(folder, file)}: ${z.prettifyError(parsed.error)}`)
    const path = KINDS.map(kind => join(folder, parsed.data.id + kind)).find(existsSync)
    if (!path)
      throw new Error(
        `${join(folder, file)}: neither ${parsed.data.id}.txt nor ${parsed.data.id}.html stands beside it`,
      )
    return { ...parsed.data, path }
  })
}
