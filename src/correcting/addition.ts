import { readDigits } from '../annotators/numeral/digits.js'
import type { ArticleRecord } from '../record.js'
import { tokenize } from '../text/token.js'
import { anchored, type Correction, targetOf } from './correction.js'
import { at } from './pointer.js'
import { type Evidence, readingsOf } from './reading.js'

/** What a reader found in the text and the extractor did not. */
export type Addition = {
  readonly field: string
  /** Key of the part that is added to an entry, such as positions; null for an entry. */
  readonly part: string | null
  /** How the entry is named to which a part is added. */
  readonly of?: string | undefined
  /** The words that say it, as they stand in the text. */
  readonly quote: string
  /** Where they stand, where that is known; else the first place that no value of this kind has yet. */
  readonly start?: number | undefined
  /** What they say; the words themselves where it is left out. */
  readonly value?: string | undefined
  readonly by: string
  readonly at: string
}

type Said = { readonly value: string; readonly quote: string; readonly evidence: readonly Evidence[] }

/** Entries as they are begun by what a reader says; the rest of an entry is said by edits. */
const entries: Readonly<Record<string, (said: Said) => object>> = {
  dates: ({ value, quote, evidence }) => ({ value, kind: 'other', text: quote, implied: [], evidence }),
  officials: ({ value, evidence }) => ({
    name: value,
    honorifics: [],
    positions: [],
    roles: [],
    confidence: 1,
    evidence,
  }),
  'officials/positions': ({ value, evidence }) => ({
    title: value,
    canonical: value,
    post: null,
    body: null,
    level: null,
    place: null,
    former: false,
    evidence,
  }),
  'officials/roles': ({ value, evidence }) => ({ role: value, former: false, evidence }),
  people: ({ value, evidence }) => ({ name: value, evidence }),
  achievements: ({ value, quote, evidence }) => ({
    text: quote,
    period: null,
    quantities: [{ ...quantityIn(value), text: value }],
    confidence: 1,
    evidence,
  }),
  resolutions: ({ value, quote, evidence }) => ({
    count: quantityIn(value).value,
    kind: quantityIn(value).unit,
    body: null,
    action: 'other',
    period: null,
    isPart: false,
    text: quote,
    confidence: 1,
    evidence,
  }),
  legalReferences: ({ value, evidence }) => ({
    number: value,
    type: null,
    serial: null,
    year: null,
    issuer: null,
    evidence,
  }),
}

/** What can be added: a field, or a part of its entries. */
export const addable: readonly string[] = Object.keys(entries)

const kindOf = ({ field, part }: Pick<Correction, 'field' | 'part'>): string =>
  part === null ? field : `${field}/${part}`

/** A number and the unit after it: "1.250 tỷ đồng". */
function quantityIn(text: string): { readonly value: number; readonly unit: string } {
  const tokens = tokenize(text)
  const read = readDigits(tokens, 0)
  const unit = read && text.slice(tokens[read.next]?.start ?? text.length).trim()
  return { value: read?.value ?? Number.NaN, unit: unit ?? '' }
}

/** The correction by which a reader adds a value; undefined where the words do not stand in the text. */
export function additionOf(record: ArticleRecord, addition: Addition): Correction | undefined {
  const { field, part, of, value, by, at: when } = addition
  const quote = addition.quote.normalize('NFC').trim()
  const text = record.article?.text ?? ''
  const start = placeOf(record, { ...addition, quote })
  if (start === undefined || !entries[kindOf(addition)]) return undefined
  const said = value?.normalize('NFC').trim() || quote
  return {
    field,
    part,
    label: said,
    verdict: 'add',
    property: null,
    value: said,
    ...(part !== null && of !== undefined && { of }),
    target: targetOf(text, { start, end: start + quote.length }),
    by,
    at: when,
  }
}

function placeOf(record: ArticleRecord, { field, part, quote, start }: Addition): number | undefined {
  const text = record.article?.text ?? ''
  if (!quote) return undefined
  if (start !== undefined && text.startsWith(quote, start)) return start
  const taken = readingsOf(record)
    .filter(reading => reading.field === field && reading.part === part)
    .flatMap(({ evidence }) => evidence)
  const first = text.indexOf(quote)
  for (let found = first; found >= 0; found = text.indexOf(quote, found + 1))
    if (!taken.some(span => span.start < found + quote.length && span.end > found)) return found
  return first < 0 ? undefined : first
}

/** Adds what a reader said to a record; what is read by now is left as it is. False where its words, or the entry that it belongs to, are gone. */
export function add(record: ArticleRecord, correction: Correction): boolean {
  const { field, part, value, target } = correction
  const span = record.article && anchored(record.article.text, target)
  const begin = entries[kindOf(correction)]
  const holder = holderOf(record, correction)
  if (!span || !begin || value === null || !holder) return false
  const isRead = readingsOf(record).some(
    reading =>
      reading.field === field &&
      reading.part === part &&
      reading.label === String(value) &&
      reading.evidence.some(({ start, end }) => start < span.end && end > span.start),
  )
  const quote = target[0].exact
  if (!isRead) holder.push(begin({ value: String(value), quote, evidence: [{ ...span, quote, rule: 'reader/added' }] }))
  return true
}

/** The list that a value is added to. */
function holderOf(record: ArticleRecord, { field, part, of }: Correction): unknown[] | undefined {
  const entry = part === null ? undefined : readingsOf(record).find(one => one.field === field && one.label === of)
  const list = part === null ? at(record, `/${field}`) : entry && at(record, `${entry.pointer}/${part}`)
  return Array.isArray(list) ? list : undefined
}
