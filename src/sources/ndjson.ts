import { z } from 'zod'
import { fileBeside } from './beside.js'
import type { Archive, Found } from './found.js'
import { addressSchema, knownOf, publishedSchema, retrievedSchema } from './given.js'
import { linesOf, readObject } from './lines.js'
import { reasonOf } from './reason.js'
import { type Known, memberReference, type Reference, type Stretch } from './reference.js'
import { readStretch } from './stretch.js'

/** A line of an NDJSON source: the page itself or the path of its file, and what is known of it. */
export const lineSchema = z
  .object({
    url: addressSchema.optional(),
    html: z.string().optional(),
    path: z.string().min(1).optional(),
    fetchedAt: retrievedSchema.optional(),
    title: z.string().min(1).optional(),
    publishedAt: publishedSchema.optional(),
  })
  .refine(({ html, path }) => (html === undefined) !== (path === undefined), 'needs either "html" or "path"')
  .meta({ id: 'NdjsonLine', title: 'line of an NDJSON source' })
type Line = z.infer<typeof lineSchema>

/** The pages of an NDJSON file, a line each. */
export async function* ndjsonPages(archive: Archive): AsyncGenerator<Found> {
  let number = 0
  for await (const stretch of linesOf(archive.path)) {
    number++
    if (stretch.length > 0) yield await foundOf(archive, number, stretch)
  }
}

/** The bytes of the page that a line holds. */
export async function openLine(path: string, stretch: Stretch): Promise<Buffer> {
  return Buffer.from((await readLine(path, stretch)).html ?? '', 'utf8')
}

async function foundOf(archive: Archive, number: number, stretch: Stretch): Promise<Found> {
  const member = `line ${number}`
  try {
    const line = await readLine(archive.path, stretch)
    const reference =
      line.path === undefined ? inline(archive, member, stretch, line) : fileBeside(archive, line.path, knownIn(line))
    return { what: 'source', reference }
  } catch (error) {
    return {
      what: 'unreadable',
      uri: `${archive.uri}!/${member}`,
      reason: reasonOf(error),
    }
  }
}

const inline = (archive: Archive, member: string, stretch: Stretch, line: Line): Reference =>
  memberReference(
    archive,
    member,
    { form: 'ndjson', ...stretch },
    { mediaType: 'text/html; charset=utf-8', ...knownIn(line) },
  )

const knownIn = ({ url, fetchedAt: retrievedAt, title, publishedAt }: Line): Known =>
  knownOf({ url, retrievedAt, title, publishedAt })

const readLine = async (path: string, stretch: Stretch): Promise<Line> =>
  readObject((await readStretch(path, stretch)).toString('utf8'), lineSchema)
