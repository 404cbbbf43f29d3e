import { z } from 'zod'
import type { ResolutionCount } from '../../annotators/resolution/count.js'
import { resolutionCounts } from '../../annotators/resolution/resolution.js'
import { actions } from '../../annotators/resolution/verb.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import { evidence } from '../../document/evidence.js'
import type { Annotation } from '../../document/layer.js'
import { type Span, spanAt } from '../../text/span.js'
import { chronology, chronologyReads } from '../chronology/chronology.js'
import { confidenceSchema, edtfSchema, evidenceList, field } from '../field.js'
import { partsOf } from './parts.js'
import { type Timed, timeOf } from './time.js'

export const resolutionSchema = z
  .strictObject({
    count: z.int().min(1),
    kind: z.string(),
    body: z.string().nullable(),
    action: z.enum(actions),
    period: edtfSchema.nullable(),
    isPart: z.boolean().default(false).describe('whether a count before it in the record holds it: sums leave it out'),
    text: z.string(),
    confidence: confidenceSchema,
    evidence: evidenceList,
  })
  .meta({ id: 'Resolution' })

type Resolution = z.infer<typeof resolutionSchema>

/** An entry with the sentence of its first count: equal counts of one sentence are parts of a whole ("6 nghị quyết về nhân sự và 6 nghị quyết chuyên đề"). */
type Statement = { readonly entry: Resolution; readonly line: Span | undefined }

/** Share of right entries by the way in which the verb was found. */
const confidence: Readonly<Record<string, number>> = {
  'resolution/object': 0.95,
  'resolution/passive': 0.9,
  'resolution/distant': 0.75,
  'resolution/continued': 0.7,
  'resolution/listed': 0.7,
}

/** Statements of how many resolutions a body drafted, passed, issued, presented or reviewed. */
export const resolutionsField = field({
  key: 'resolutions',
  schema: z.array(resolutionSchema),
  reads: [sentences, resolutionCounts, ...chronologyReads],
  assemble(document) {
    const calendar = chronology(document)
    const lines = document.read(sentences)
    const found: Resolution[] = []
    const counts = document.read(resolutionCounts)
    const parts = partsOf(document.text, counts)
    const alike = new Map<string, Statement[]>()
    let earlier: Timed | undefined
    for (const count of counts) {
      const period = timeOf(document, calendar, count, earlier)
      earlier = { count, period }
      const entry = entryOf(document, count, period, parts.has(count))
      const line = spanAt(lines, count.start)
      const others = alike.get(`${entry.count} ${entry.action}`) ?? []
      const same = others.find(other => other.line !== line && isSame(other.entry, entry))
      if (same) add(same.entry, entry)
      else {
        alike.set(`${entry.count} ${entry.action}`, [...others, { entry, line }])
        found.push(entry)
      }
    }
    return { value: found }
  },
})

function entryOf(
  document: Document,
  count: Annotation<ResolutionCount>,
  period: Edtf | null,
  isPart: boolean,
): Resolution {
  const { value, rule } = count
  const { body } = value
  return {
    count: value.count,
    kind: value.kind,
    body: body ? document.text.slice(body.start, body.end) : null,
    action: value.action,
    period,
    isPart,
    text: document.text.slice(count.start, count.end),
    confidence: confidence[rule] ?? 0.7,
    evidence: [
      evidence(document, count, rule),
      evidence(document, value.verb, 'resolution/verb'),
      ...(body ? [evidence(document, body, 'resolution/body')] : []),
    ],
  }
}

/** The same count of the same body, action and period is one statement, however often it is made. */
function isSame(a: Resolution, b: Resolution): boolean {
  const sameBody = a.body === null || b.body === null || a.body.startsWith(b.body) || b.body.startsWith(a.body)
  return (
    a.count === b.count &&
    a.action === b.action &&
    sameBody &&
    (a.period === null || b.period === null || a.period === b.period)
  )
}

/** Adds to the first statement what a later one adds. */
function add(first: Resolution, later: Resolution): void {
  if ((later.body?.length ?? 0) > (first.body?.length ?? 0)) first.body = later.body
  first.period ??= later.period
  first.confidence = Math.max(first.confidence, later.confidence)
  for (const seen of later.evidence) first.evidence.push(seen)
}
