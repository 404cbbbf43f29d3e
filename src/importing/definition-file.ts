import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type PortalProfile, portalSchema } from '../page/profile.js'
import { councilNews, type PipelineDefinition, pipelineSchema } from '../pipeline/definition.js'

const folder = new URL('../../pipelines/', import.meta.url)

/** Reads a pipeline, with the portals of the house unless `portals` is false: a name is one of the house's own, anything with a slash or a dot is a file. Throws with the place of what is wrong. */
export async function readDefinition(
  nameOrFile: string = councilNews.name,
  { portals = true }: { readonly portals?: boolean } = {},
): Promise<PipelineDefinition> {
  const definition = nameOrFile === councilNews.name ? councilNews : await fromFile(nameOrFile)
  return portals ? withPortals(definition) : { ...definition, portals: [] }
}

async function fromFile(nameOrFile: string): Promise<PipelineDefinition> {
  const isFile = /[/\\.]/.test(nameOrFile)
  const file = isFile ? nameOrFile : fileURLToPath(new URL(`${nameOrFile}.json`, folder))
  const read = pipelineSchema.safeParse(await jsonOf(file, nameOrFile))
  if (!read.success) throw new Error(`${file}: not a pipeline: ${z.prettifyError(read.error)}`)
  return read.data
}

/** Adds the portals of the house to those of the pipeline, which win. */
async function withPortals(definition: PipelineDefinition): Promise<PipelineDefinition> {
  const own = definition.portals ?? []
  const known = await readPortals()
  return { ...definition, portals: [...own, ...known.filter(({ host }) => !own.some(other => other.host === host))] }
}

/** Reads the portal files, in the order of their names. Throws with the place of what is wrong. */
async function readPortals(from: URL = new URL('portals/', folder)): Promise<PortalProfile[]> {
  const files = (await readdir(from)).filter(file => file.endsWith('.json')).sort()
  return Promise.all(
    files.map(async file => {
      const path = fileURLToPath(new URL(file, from))
      const read = portalSchema.safeParse(await jsonOf(path, file))
      if (!read.success) throw new Error(`${path}: not a portal profile: ${z.prettifyError(read.error)}`)
      return read.data
    }),
  )
}

async function jsonOf(file: string, asked: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    throw new Error(`no such pipeline: ${asked} (looked for ${file}); give the name of one in pipelines/ or a file`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file}: not JSON: ${error instanceof Error ? error.message : error}`)
  }
}
