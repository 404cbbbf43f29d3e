import { z } from 'zod'
import { sentences } from '../../annotators/sentence/sentence.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { evidence } from '../../document/evidence.js'
import { sought } from '../../text/boundary.js'
import { spanAt } from '../../text/span.js'
import { tokenEndingAfter } from '../../text/token.js'
import { chronology, chronologyReads } from '../chronology/chronology.js'
import type { Dated } from '../chronology/dated.js'
import { eventDays } from '../event-days/event-days.js'
import { edtfSchema, evidenceList, field } from '../field.js'
import { hostIn, nameIn, placeIn, type Stretch, spanOf } from './phrase.js'

export const eventSchema = z
  .strictObject({
    name: z.string().describe('what the event is called, as written'),
    host: z.string().nullable().describe('the body that holds it, as written'),
    place: z.string().nullable().describe('where it takes place, as written'),
    days: z.array(edtfSchema).describe('the days of kind event'),
    partOfDay: z.enum(['sáng', 'trưa', 'chiều', 'tối', 'đêm']).nullable(),
    evidence: evidenceList,
  })
  .meta({ id: 'EventEntry' })

/** The event that the article reports: its name, host, place and time as the sentence tells them that dates it, else the beginning of the text. One entry, or none where no event is named. */
export const eventsField = field({
  key: 'events',
  schema: z.array(eventSchema),
  reads: [...chronologyReads, tokens, sentences],
  assemble: document => {
    const days = [...eventDays(document, chronology(document))]
    for (const stretch of stretchesOf(document, days[0])) {
      const entry = entryOf(document, stretch, days)
      if (entry) return { value: [entry] }
    }
    return { value: [] }
  },
})

/** Where the event may be named: the sentence of its day, then the first one, unless it tells of what is planned. */
function stretchesOf(document: Document, day: Dated | undefined): readonly Stretch[] {
  const list = tokensOf(document)
  const all = document.read(sentences)
  const dated = day && spanAt(all, day.start)
  const first = all.slice(0, 1).filter(sentence => !AHEAD.test(document.text.slice(sentence.start, sentence.end)))
  return [...(dated ? [dated] : []), ...first].map(({ start, end }) => ({
    from: tokenEndingAfter(list, start),
    to: tokenEndingAfter(list, end),
  }))
}

const AHEAD = sought(/(?<!\p{L})(?:sẽ|dự kiến|sắp)(?!\p{L})/iu)

function entryOf(
  document: Document,
  stretch: Stretch,
  days: readonly Dated[],
): z.infer<typeof eventSchema> | undefined {
  const list = tokensOf(document)
  const name = nameIn(list, stretch)
  if (!name) return undefined
  const textOf = (part: Stretch | undefined): string | null => {
    const span = part && spanOf(list, part)
    return span ? document.text.slice(span.start, span.end) : null
  }
  const host = hostIn(list, stretch, name)
  const place = placeIn(list, stretch)
  const part = days.find(({ partOfDay }) => partOfDay !== undefined)
  const seen = (part: Stretch | undefined, rule: string) => (part ? [evidence(document, spanOf(list, part), rule)] : [])
  return {
    name: textOf(name) ?? '',
    host: textOf(host),
    place: textOf(place),
    days: [...new Set(days.map(({ value }) => value))],
    partOfDay: part?.partOfDay ?? null,
    evidence: [
      ...seen(name, 'event/name'),
      ...seen(host, 'event/host'),
      ...seen(place, 'event/place'),
      ...(part ? [evidence(document, part, part.rule)] : []),
    ],
  }
}
