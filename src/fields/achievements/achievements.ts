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
import { TELLS } from './carried.js'
import { periodsOf } from './period.js'
import { type Scored, scored } from './score.js'

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

type Result = Scored & { readonly period: Edtf | null | undefined }

const datedAs = (
  { quantity, sentence, clause, features, probability }: Scored,
  period: Edtf | null | undefined,
): Result => ({ quantity, sentence, clause, features, probability, period })

/**
 * "Tổng thu ngân sách năm 2013 đạt 2.345 tỷ đồng. Chi ngân sách đạt 3.456 tỷ đồng.": where nothing tells the time of a result, and its sentence no
 * time at all, that of what is measured right before it, if it is measured too.
 */
function goneOn(document: Document, results: readonly Result[]): readonly Result[] {
  const { datesIn } = chronology(document)
  const isMeasured = ({ sentence, period }: Result): boolean =>
    datesIn(sentence).some(
      ({ value, end }) => value === period && MEASURED.test(document.text.slice(end, end + MEASURE)),
    )
  let before: Result | undefined
  return results.map(result => {
    const { sentence, period } = result
    if (period !== undefined) {
      const isReport = period !== null && A_REPORT.test(period)
      if (!isReport || period !== before?.period) before = isReport && isMeasured(result) ? result : undefined
      else before = result
      return result
    }
    const between = { start: before?.sentence.end ?? 0, end: sentence.end }
    const goesOn =
      before !== undefined &&
      sentence.start - between.start < NEXT &&
      FIGURE.test(document.text.slice(sentence.start, result.quantity.start)) &&
      datesIn(between).length === 0 &&
      !TELLS.test(document.text.slice(between.start, between.end))
    const found = goesOn ? datedAs(result, before?.period) : result
    before = goesOn ? found : undefined
    return found
  })
}
/** A year, a part of it, or months of it. */
const A_REPORT = /^\d{4}(?:$|-3\d$|-\d\d(?:$|\/\d{4}-\d\d$))/u
/** Behind the time of a figure: "… năm 2013 trên địa bàn tỉnh ước đạt", "… tháng 4/2018 tăng". */
const MEASURED = /^(?: (?:trên|của|tại|ở|toàn|cả) [^.;,]{0,50})? (?:ước )?(?:đạt|tăng|giảm|là|bằng|chiếm)(?!\p{L})/iu
const MEASURE = 80
const FIGURE = /(?:đạt|tăng|giảm|là|bằng|chiếm|ước|lên|còn|xuống) (?:\p{L}+ ){0,3}$/iu
/** In characters, as far as the next paragraph. */
const NEXT = 250

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
