import { councilNews, type PipelineDefinition } from './pipeline/definition.js'
import { compile, type Pipeline } from './structure.js'

/** Makes a pipeline ready, loading the phrase matcher only where it defines fields of its own. Throws on what the definition gets wrong. */
export async function prepare(definition: PipelineDefinition = councilNews): Promise<Pipeline> {
  if (!definition.custom?.length) return compile(definition)
  const { phraseEngine } = await import('./fields/custom/phrases.js')
  return compile(definition, phraseEngine)
}
