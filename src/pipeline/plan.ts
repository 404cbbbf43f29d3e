import { type CustomFields, customFields } from '../fields/custom/custom.js'
import type { PhraseEngine } from '../fields/custom/rule.js'
import type { Field } from '../fields/field.js'
import { fields } from '../fields/index.js'
import { type Annotator, planOf } from '../match/annotator.js'
import type { PipelineDefinition } from './definition.js'

/** What a pipeline does, in order: annotators after those that they read, then the fields. */
export type Plan = {
  readonly definition: PipelineDefinition
  readonly annotators: readonly Annotator[]
  readonly fields: readonly Field[]
  /** The fields that the pipeline defines itself. */
  readonly custom?: CustomFields
}

/** Computes the plan of a pipeline; fields of its own are compiled with the phrase engine. Throws on a field that does not exist. */
export function plan(definition: PipelineDefinition, engine?: PhraseEngine): Plan {
  const known = fields.map(({ key }) => key as string)
  const asked = definition.fields ?? known
  const unknown = asked.filter(key => !known.includes(key))
  if (unknown.length)
    throw new Error(
      `pipeline ${definition.name}: no such field: ${unknown.join(', ')} (there are: ${known.join(', ')})`,
    )
  const wanted: readonly Field[] = fields.filter(({ key }) => asked.includes(key))
  const custom = customOf(definition, engine)
  const reads = [...wanted.flatMap(field => field.reads), ...(custom?.reads ?? [])]
  return { definition, annotators: planOf(reads), fields: wanted, ...(custom && { custom }) }
}

function customOf({ name, custom = [] }: PipelineDefinition, engine?: PhraseEngine): CustomFields | undefined {
  if (!custom.length) return undefined
  if (!engine) throw new Error(`pipeline ${name}: its custom fields need a phrase engine: make it ready with prepare()`)
  return customFields(custom, engine)
}

/** What stands above the lists of a plan. */
export type PlanHeads = Readonly<Record<'pipeline' | 'annotators' | 'fields', string>>

/** The plan as text: a line a step with the layers that it reads. */
export function printPlan({ definition, annotators, fields: wanted, custom }: Plan, heads: PlanHeads): string {
  const width = Math.max(
    ...[...annotators.map(({ name }) => name), ...wanted.map(({ key }) => key)].map(name => name.length),
  )
  const line = (name: string, reads: readonly { readonly name: string }[]): string =>
    `  ${name.padEnd(width)}  ${reads.length ? `← ${reads.map(layer => layer.name).join(', ')}` : ''}`.trimEnd()
  return [
    `${heads.pipeline} ${definition.name}`,
    heads.annotators,
    ...annotators.map(({ name, reads }) => line(name, reads)),
    heads.fields,
    ...wanted.map(({ key, reads }) => line(key, reads)),
    ...(custom ? [line('custom', custom.reads)] : []),
  ].join('\n')
}
