import type { Field } from '../fields/field.js'
import { fields } from '../fields/index.js'
import { type Annotator, planOf } from '../match/annotator.js'
import type { PipelineDefinition } from './definition.js'

/** What a pipeline does, in order: annotators after those that they read, then the fields. */
export type Plan = {
  readonly definition: PipelineDefinition
  readonly annotators: readonly Annotator[]
  readonly fields: readonly Field[]
}

/** Computes the plan of a pipeline. Throws on a field that does not exist. */
export function plan(definition: PipelineDefinition): Plan {
  const known = fields.map(({ key }) => key as string)
  const unknown = definition.fields.filter(key => !known.includes(key))
  if (unknown.length)
    throw new Error(
      `pipeline ${definition.name}: no such field: ${unknown.join(', ')} (there are: ${known.join(', ')})`,
    )
  const wanted: readonly Field[] = fields.filter(({ key }) => definition.fields.includes(key))
  return { definition, annotators: planOf(wanted.flatMap(({ reads }) => reads)), fields: wanted }
}

/** The plan as text: a line a step with the layers that it reads. */
export function printPlan({ definition, annotators, fields: wanted }: Plan): string {
  const width = Math.max(
    ...[...annotators.map(({ name }) => name), ...wanted.map(({ key }) => key)].map(name => name.length),
  )
  const line = (name: string, reads: readonly { readonly name: string }[]): string =>
    `  ${name.padEnd(width)}  ${reads.length ? `← ${reads.map(layer => layer.name).join(', ')}` : ''}`.trimEnd()
  return [
    `pipeline ${definition.name}`,
    'annotators',
    ...annotators.map(({ name, reads }) => line(name, reads)),
    'fields',
    ...wanted.map(({ key, reads }) => line(key, reads)),
  ].join('\n')
}
