import { z } from 'zod'
import { type ArticleRecord, recordSchema } from '../record.js'
import { key, unaccented } from '../text/fold.js'

/** Somebody who was taken out, by whom, when and why. It stays, so that imports to come honour it; no export carries it. */
export const redactionSchema = z
  .strictObject({
    name: z.string().trim().min(3),
    by: z.string().min(1),
    at: z.string().min(1),
    reason: z.string().nullable().default(null),
    removeKept: z
      .boolean()
      .default(false)
      .describe('whether kept sources of the records that named the person go, too'),
  })
  .meta({ id: 'Redaction', title: 'A person who was taken out of a store' })
export type Redaction = z.infer<typeof redactionSchema>

/** Stands for each sign of a name that was taken out. */
export const MASK = '█'
const LETTER = /[\p{L}\p{M}\p{N}]/u
const SEPARATOR = /^[\s\-_.+]+$/

/** The text without the names, each letter and blank of theirs a █, so that spans stay where they are; the very text where it has none. Names without diacritics go too. */
export function masked(text: string, names: readonly string[]): string {
  const nfc = text.normalize('NFC')
  const [exact, folded] = [key(nfc), unaccented(nfc)]
  const spans = names.flatMap(name => {
    const syllables = key(name).split(/\s+/)
    const plain = syllables.map(unaccented)
    const found = spansOf(exact, syllables)
    // Where they have letters in common with another name, only what has no diacritics of its own is the same.
    const bare = folded.length === exact.length ? spansOf(folded, plain) : []
    return [...found, ...bare.filter(([start, end]) => exact.slice(start, end) === folded.slice(start, end))]
  })
  if (!spans.length) return text
  let out = nfc
  for (const [start, end] of spans) out = out.slice(0, start) + MASK.repeat(end - start) + out.slice(end)
  return out
}

type Bounds = readonly [start: number, end: number]

/** Where syllables stand one after the other, with blanks, hyphens or dots between them and no letter around. */
function spansOf(text: string, [first = '', ...rest]: readonly string[]): readonly Bounds[] {
  const found: Bounds[] = []
  for (let start = text.indexOf(first); start >= 0 && first; start = text.indexOf(first, start + 1)) {
    if (LETTER.test(text.charAt(start - 1))) continue
    const end = endOf(text, start + first.length, rest)
    if (end !== undefined && !LETTER.test(text.charAt(end))) found.push([start, end])
  }
  return found
}

function endOf(text: string, from: number, syllables: readonly string[]): number | undefined {
  let end = from
  for (const syllable of syllables) {
    const at = text.indexOf(syllable, end)
    if (at < 0 || at > end + 5 || !SEPARATOR.test(text.slice(end, at))) return undefined
    end = at + syllable.length
  }
  return end
}

/** Every text inside a value without the names. */
function maskedIn(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string') return masked(value, names)
  if (Array.isArray(value)) return value.map(item => maskedIn(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskedIn(inner, names)]))
}

/** JSON whose texts are without the names; the very JSON where it has none. */
export function maskedJson(json: string, names: readonly string[]): string {
  const out = JSON.stringify(maskedIn(JSON.parse(json), names))
  return out.includes(MASK) ? out : json
}

/**
 * The record without these people: their entries are gone, their names and what refers back to them are masked in text, headline and evidence. `source` stays: it says where the
 * bytes lie. The very record where it does not know them.
 */
export function redacted(record: ArticleRecord, names: readonly string[]): ArticleRecord {
  const keys = new Set(names.map(name => key(name.trim())))
  const isTheirs = ({ name }: { readonly name: string }): boolean => keys.has(key(name))
  const theirs = [...record.officials.filter(isTheirs), ...record.people.filter(isTheirs)]
  const { source, extractor, ...rest } = record
  const others = {
    ...rest,
    article: rest.article && {
      ...rest.article,
      text: without(
        rest.article.text,
        theirs.flatMap(({ evidence }) => evidence),
      ),
    },
    officials: rest.officials.filter(person => !isTheirs(person)),
    people: rest.people.filter(person => !isTheirs(person)),
  }
  const json = JSON.stringify(maskedIn(others, names))
  if (!theirs.length && json === JSON.stringify(rest)) return record
  const read: typeof rest = JSON.parse(json)
  const text = read.article?.text ?? ''
  return recordSchema.parse(requoted({ ...read, source, extractor }, text))
}

type Quoted = { readonly start: number; readonly end: number }

/** Names that refer back, such as the given name alone, are known by the evidence only. */
function without(text: string, spans: readonly Quoted[]): string {
  let out = text
  for (const { start, end } of spans) out = out.slice(0, start) + MASK.repeat(end - start) + out.slice(end)
  return out
}

/** Every quote is what now stands in its span. */
function requoted(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map(item => requoted(item, text))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, requoted(inner, text)] as const)
  const { start, end, quote } = Object.fromEntries(entries)
  const isEvidence = typeof start === 'number' && typeof end === 'number' && typeof quote === 'string'
  return Object.fromEntries(isEvidence ? [...entries, ['quote', text.slice(start, end)] as const] : entries)
}
