import { readDigits } from '../annotators/numeral/digits.js'
import type { ArticleRecord } from '../record.js'
import { tokenize } from '../text/token.js'
import { anchored, type Correction, targetOf } from './correction.js'
import { derivedFrom } from './derived.js'
import { unfitEntry } from './fit.js'
import { type Known, knownIn, ownersNamed, targetOfKnown } from './known.js'
import { at } from './pointer.js'
import { type Evidence, type Reading, readingOf, readingsOf } from './reading.js'
import { ADDED } from './rule.js'

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
    ...(part !== null && of !== undefined && ownerOf(record, field, of)),
    target: targetOf(text, { start, end: start + quote.length }),
    by,
    at: when,
  }
}

/** How an entry is named, and where it stands, as far as its name tells it from others. */
function ownerOf(record: ArticleRecord, field: string, of: string): Pick<Correction, 'of' | 'ofTarget'> {
  const text = record.article?.text ?? ''
  const known = knownIn(record)
  const [owner, ...others] = ownersNamed(text, known, { field, of })
  const ofTarget = owner && others.length === 0 ? targetOfKnown(text, known, owner) : undefined
  return { of, ...(ofTarget && { ofTarget }) }
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

/** The entry that an addition begins; undefined where nothing of that kind can be added. */
function begunBy(
  record: ArticleRecord,
  { value, target, ...kind }: Correction,
  evidence: Evidence,
): object | undefined {
  const begin = entries[kindOf(kind)]
  if (!begin || value === null) return undefined
  const entry = begin({ value: String(value), quote: target[0].exact, evidence: [evidence] })
  return { ...entry, ...derivedFrom(record, kind, entry, String(value)) }
}

/** Why what a reader adds does not fit the record; undefined where it does. */
export function unfitAddition(record: ArticleRecord, correction: Correction): string | undefined {
  const entry = begunBy(record, correction, NOWHERE)
  return entry && unfitEntry(correction.field, entry)
}

const NOWHERE: Evidence = { start: 0, end: 0, quote: '', rule: ADDED }

/** Adds what a reader said to a record; what is read by now is left as it is. Undefined where its words, or the one entry that it belongs to, are gone. */
export function add(record: ArticleRecord, known: Known[], correction: Correction): Known | undefined {
  const { field, part, value, target, of, ofTarget } = correction
  const text = record.article?.text ?? ''
  const span = anchored(text, target)
  const [owner, ...others] = part === null ? [] : ownersNamed(text, known, { field, of, ofTarget })
  if (!span || others.length) return undefined
  const isOf = (reading: Reading): boolean => reading.field === field && reading.part === part
  const read = known.find(
    one =>
      isOf(one.reading) &&
      one.owner === owner &&
      one.names.at(-1) === String(value) &&
      one.reading.evidence.some(({ start, end }) => start < span.end && end > span.start),
  )
  if (read) return read
  const holder = part === null ? `/${field}` : owner && `${owner.reading.pointer}/${part}`
  const list = holder === undefined ? undefined : at(record, holder)
  const evidence = { ...span, quote: target[0].exact, rule: ADDED }
  const entry = begunBy(record, correction, evidence)
  if (!Array.isArray(list) || !entry || unfitEntry(field, entry)) return undefined
  const reading = readingOf(entry, [evidence], `${holder}/${list.length}`, field, part)
  list.push(entry)
  const added: Known = { reading, entry, owner, names: [reading.label], said: [] }
  known.push(added)
  return added
}
