import { z } from 'zod'
import type { Document } from '../../document/document.js'
import { evidence } from '../../document/evidence.js'
import { chronology, chronologyReads } from '../chronology/chronology.js'
import type { Dated } from '../chronology/dated.js'
import { eventDays } from '../event-days/event-days.js'
import { edtfSchema, evidenceList, field } from '../field.js'
import { isReachedLimit } from '../years/stance.js'

export const dateSchema = z
  .strictObject({
    value: edtfSchema,
    kind: z.enum(['event', 'period', 'term', 'deadline', 'other']),
    text: z.string().describe('the first expression of its kind, as written'),
    implied: z.array(z.enum(['year', 'month', 'day'])).describe('parts that the text does not say'),
    evidence: evidenceList,
  })
  .meta({ id: 'DateEntry' })

type DateEntry = z.infer<typeof dateSchema>

/** What a day or a time is said to be, the most telling first: one value is one entry however often it is written. */
const KINDS: readonly DateEntry['kind'][] = ['event', 'deadline', 'term', 'period', 'other']

/** Calendar expressions of the text, one entry a value, of the most telling kind of its mentions and in the words of the first mention of that kind. */
export const datesField = field({
  key: 'dates',
  schema: z.array(dateSchema),
  reads: [...chronologyReads],
  assemble: document => {
    const calendar = chronology(document)
    const events = eventDays(document, calendar)
    const entries = new Map<string, DateEntry>()
    for (const dated of calendar.dated) {
      const kind = kindOf(document, dated, events)
      const seen = evidence(document, dated, dated.rule)
      const entry = entries.get(dated.value)
      if (entry) {
        entry.evidence.push(seen)
        if (KINDS.indexOf(kind) < KINDS.indexOf(entry.kind))
          Object.assign(entry, { kind, text: seen.quote, implied: [...dated.implied] })
      } else
        entries.set(dated.value, {
          value: dated.value,
          kind,
          text: seen.quote,
          implied: [...dated.implied],
          evidence: [seen],
        })
    }
    return { value: [...entries.values()] }
  },
})

function kindOf(document: Document, dated: Dated, events: ReadonlySet<Dated>): DateEntry['kind'] {
  if (events.has(dated)) return 'event'
  if (dated.cue === 'term') return 'term'
  if (dated.cue === 'deadline' && !isReachedLimit(document, dated)) return 'deadline'
  return dated.grain === 'period' || dated.value.includes('/') ? 'period' : 'other'
}
