import type { ArticleRecord } from '../record.js'
import type { Gold } from './gold.js'
import { expanded, normal, words } from './normal.js'
import { Tally } from './tally.js'

type Quantity = { readonly value: number; readonly unit: string; readonly period: string | null }

const ROWS = [
  'dates',
  'event dates',
  'officials',
  'official+title',
  'official+title ~',
  'official+former',
  'official+role',
  'resolutions',
  'resolutions+period',
  'resolutions+action',
  'resolutions+body',
  'quantities',
  'quantities+period',
  'legal references',
  'quotes',
] as const
export type FieldRow = (typeof ROWS)[number]

/** Compares the fields of records with the answers; a document without a record counts as one that found nothing. */
export function scoreFields(
  golds: readonly Gold[],
  recordOf: (gold: Gold) => ArticleRecord | undefined,
): Record<FieldRow, Tally> {
  const tallies = Object.fromEntries(ROWS.map(row => [row, new Tally(row)])) as Record<FieldRow, Tally>
  for (const gold of golds) {
    const record = recordOf(gold)
    addDates(tallies, gold, record)
    addOfficials(tallies, gold, record)
    addResolutions(tallies, gold, record)
    addQuantities(tallies, gold, record)
    const cited = unique((record?.legalReferences ?? []).map(({ number }) => normal(number)))
    tallies['legal references'].add(gold.id, unique((gold.legalReferences ?? []).map(normal)), cited)
    const quotes = record ? quotesOf(record) : []
    tallies.quotes.add(
      gold.id,
      quotes.map(() => 'right'),
      quotes.map(right => (right ? 'right' : 'wrong')),
    )
  }
  return tallies
}

function addDates(tallies: Record<FieldRow, Tally>, gold: Gold, record: ArticleRecord | undefined): void {
  const found = record?.dates ?? []
  tallies.dates.add(
    gold.id,
    unique((gold.dates ?? []).map(({ value }) => value)),
    unique(found.map(({ value }) => value)),
  )
  const events = found.filter(({ kind }) => kind === 'event').map(({ value }) => value)
  tallies['event dates'].add(gold.id, unique(gold.eventDates ?? []), unique(events))
}

function addOfficials(tallies: Record<FieldRow, Tally>, gold: Gold, record: ArticleRecord | undefined): void {
  const others = new Set(gold.otherPeople.map(normal))
  const wanted = gold.officials ?? []
  const found = (record?.officials ?? []).filter(({ name }) => !others.has(normal(name)))
  const named = <T extends { readonly name: string }>(
    list: readonly T[],
    detailsOf: (one: T) => readonly string[],
  ): string[] => unique(list.flatMap(one => detailsOf(one).map(detail => `${normal(one.name)} | ${detail}`)))
  const goldTitles = named(wanted, ({ titles }) => titles.map(expanded))
  const foundTitles = named(found, ({ positions }) => positions.map(({ title }) => expanded(title)))
  const add = (row: FieldRow, a: string[], b: string[]): void => tallies[row].add(gold.id, a, b)
  add('officials', unique(wanted.map(({ name }) => normal(name))), unique(found.map(({ name }) => normal(name))))
  add('official+title', goldTitles, foundTitles)
  tallies['official+title ~'].add(gold.id, goldTitles, foundTitles, nearlySame)
  add(
    'official+former',
    named(wanted, ({ former, titles }) => (former ? titles.map(expanded) : [])),
    named(found, ({ positions }) => positions.filter(({ former }) => former).map(({ title }) => expanded(title))),
  )
  add(
    'official+role',
    named(wanted, ({ roles }) => roles.filter(role => role !== 'mentioned')),
    named(found, ({ roles }) => roles.map(({ role }) => role).filter(role => role !== 'mentioned')),
  )
}

// The name is the same, and three in five of the words of both titles.
function nearlySame(a: string, b: string): boolean {
  const [nameA = '', titleA = ''] = a.split(' | ')
  const [nameB = '', titleB = ''] = b.split(' | ')
  if (nameA !== nameB) return false
  const left = new Set(words(titleA))
  const right = new Set(words(titleB))
  const shared = [...left].filter(word => right.has(word)).length
  return shared / (left.size + right.size - shared || 1) >= 0.6
}

function addResolutions(tallies: Record<FieldRow, Tally>, gold: Gold, record: ArticleRecord | undefined): void {
  const wanted = gold.resolutions ?? []
  const found = record?.resolutions ?? []
  const add = (row: FieldRow, textOf: (one: (typeof wanted)[number] | (typeof found)[number]) => string): void =>
    tallies[row].add(gold.id, wanted.map(textOf), found.map(textOf))
  add('resolutions', ({ count }) => `${count}`)
  add('resolutions+period', ({ count, period }) => `${count} @ ${period ?? null}`)
  add('resolutions+action', ({ count, action }) => `${count} ${action}`)
  add('resolutions+body', ({ count, body }) => `${count} ${expanded(body ?? '')}`)
}

function addQuantities(tallies: Record<FieldRow, Tally>, gold: Gold, record: ArticleRecord | undefined): void {
  const wanted = quantitiesOf(gold.achievements ?? [])
  const found = quantitiesOf(record?.achievements ?? [])
  tallies.quantities.add(gold.id, wanted, found, sameQuantity)
  tallies['quantities+period'].add(gold.id, wanted, found, (a, b) => sameQuantity(a, b) && a.period === b.period)
}

type Statement = {
  readonly quantities: readonly { readonly value: number; readonly unit: string }[]
  readonly period?: string | null | undefined
}

function quantitiesOf(statements: readonly Statement[]): Quantity[] {
  const all = statements.flatMap(({ quantities, period }) =>
    quantities.map(({ value, unit }) => ({ value, unit: expanded(unit), period: period ?? null })),
  )
  return [...new Map(all.map(one => [`${one.value}|${one.unit}|${one.period}`, one])).values()]
}

function sameQuantity(a: Quantity, b: Quantity): boolean {
  return Math.abs(a.value - b.value) < 1e-9 * Math.max(1, Math.abs(a.value)) && sameUnit(a.unit, b.unit)
}

// A shorter unit is the same where the longer one begins with it, word by word.
function sameUnit(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short !== '' && long.startsWith(short) && !/[\p{L}\p{N}]/u.test(long.charAt(short.length)))
}

/** Of each evidence of a record: whether its quote is what the text says there. */
export function quotesOf(record: ArticleRecord): boolean[] {
  const text = record.article?.text ?? ''
  const visit = (value: unknown): boolean[] => {
    if (Array.isArray(value)) return value.flatMap(visit)
    if (value === null || typeof value !== 'object') return []
    if ('quote' in value && 'start' in value && 'end' in value)
      return [text.slice(Number(value.start), Number(value.end)) === value.quote]
    return Object.values(value).flatMap(visit)
  }
  return visit(record)
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
