import { z } from 'zod'
import type { Edtf } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import { evidence } from '../../document/evidence.js'
import { least, most } from '../../text/extremes.js'
import { gathered } from '../../text/gathered.js'
import type { Span } from '../../text/span.js'
import { chronology, chronologyReads } from '../chronology/chronology.js'
import { confidenceSchema, edtfSchema, evidenceList, field } from '../field.js'
import { candidateReads, candidatesOf, statedBy } from './candidate.js'
import { goneOn } from './gone-on.js'
import { periodsOf } from './period.js'
import { datedAs, type Result } from './result.js'
import { scored } from './score.js'

export const quantitySchema = z
  .strictObject({
    value: z.number(),
    unit: z.string().describe('as written, shortest form'),
    text: z.string(),
  })
  .meta({ id: 'Quantity' })

export const achievementSchema = z
  .strictObject({
    text: z.string(),
    period: edtfSchema.nullable(),
    quantities: z.array(quantitySchema).min(1),
    confidence: confidenceSchema,
    evidence: evidenceList,
  })
  .meta({ id: 'Achievement' })

type Achievement = z.infer<typeof achievementSchema>

/** A quantity is taken for a result from this probability on. */
export const ENOUGH = 0.46

/** Statements of work done or results reached, each with at least one quantity. */
export const achievementsField = field({
  key: 'achievements',
  schema: z.array(achievementSchema),
  reads: [...candidateReads, ...chronologyReads],
  assemble(document) {
    const calendar = chronology(document)
    const results = scored(candidatesOf(document)).filter(({ probability }) => probability >= ENOUGH)
    const periodOf = periodsOf(document, calendar, results)
    const dated = restated(
      goneOn(
        document,
        results.map(result => datedAs(result, periodOf(result))),
      ),
    )
    return { value: grouped(dated).map(group => entryOf(document, group)) }
  },
})

/** A count that is stated again where nothing tells its time has the period of the first statement; a day may be that on which it was told, and shares are equal by chance. */
function restated(results: readonly Result[]): readonly Result[] {
  const known = new Map<string, Edtf>()
  for (const { period, quantity } of results) {
    const { unit } = quantity.value
    if (period && !OF_A_DAY.test(period) && unit !== '%' && !known.has(statedBy({ quantity })))
      known.set(statedBy({ quantity }), period)
  }
  return results.map(result =>
    result.period === undefined && known.size ? datedAs(result, known.get(statedBy(result))) : result,
  )
}

const OF_A_DAY = /^[\dX]{4}-\d\d-\d\d/u

/** Results of one clause and one period are one statement. */
function grouped(results: readonly Result[]): readonly (readonly Result[])[] {
  const groups: Result[][] = []
  for (const result of results) {
    const last = groups.at(-1)
    const [first] = last ?? []
    if (last && first && first.clause.start === result.clause.start && first.period === result.period) last.push(result)
    else groups.push([result])
  }
  return groups
}

/** The clauses of a group, without the mark that ends them. */
function statementOf(document: Document, group: readonly Result[]): Span {
  const start = least(group.map(({ clause }) => clause.start))
  let end = most(group.map(({ clause }) => clause.end))
  while (end > start && CLOSING.has(document.text[end - 1] ?? '')) end--
  return { start, end }
}

const CLOSING: ReadonlySet<string> = new Set(['.', '…', ',', ';', ':', ' ', '/'])

function entryOf(document: Document, group: readonly Result[]): Achievement {
  const [first] = group
  const clause = statementOf(document, group)
  const confidence = group.reduce((sum, result) => sum + result.probability, 0) / group.length
  return {
    text: document.text.slice(clause.start, clause.end),
    period: first?.period ?? null,
    quantities: gathered(group, ({ quantity }) =>
      quantity.value.values.map(value => ({
        value,
        unit: quantity.value.unit,
        text: document.text.slice(quantity.start, quantity.end),
      })),
    ),
    confidence: Math.round(confidence * 100) / 100,
    evidence: [
      evidence(document, clause, 'achievement/statement'),
      ...group.map(({ quantity }) => evidence(document, quantity, quantity.rule)),
    ],
  }
}
