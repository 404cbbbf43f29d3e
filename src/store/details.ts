import { type Doubt, doubtsIn } from '../correcting/confidence.js'
import type { ArticleRecord } from '../record.js'
import { least, most } from '../text/extremes.js'
import { key, unaccented } from '../text/fold.js'
import { boundsOf, figureRows, spanOf } from './figures.js'
import { provinceOf, provincesOf } from './province.js'

/** A column of a table that is filled from JSON. */
export type JsonColumn = readonly [name: string, type: 'text' | 'integer' | 'real' | 'boolean']

/** A table of values of records; it is filled from the array under its key in the JSON of the details. */
export type DetailTable = { readonly table: string; readonly key: string; readonly columns: readonly JsonColumn[] }

/** Rises when a table of details, or what stands in it, changes: stores of before are filled anew when they are opened. */
export const DETAILS_VERSION = 9

/**
 * The tables of details. `entry` and `part` are the places in the record's lists (`/officials/entry/positions/part`), `start_at` and `end_at` the first span that a row was read from,
 * `first_day` and `last_day` the bounds of its EDTF date, `…_key` texts without diacritics, of names and units with them, which have them away in `folded`. `province` is where an office is held, or whose resolutions are counted. `series` names what a
 * count of resolutions is summed up with, null for a part of another count, the first of a series in a record has `is_first`; counts of one `fact` state the same. The first figure of a unit in a
 * record also says how many the record has of it, and the `least` and the `most` of them.
 */
export const detailTables: readonly DetailTable[] = [
  {
    table: 'officials',
    key: 'officials',
    columns: [
      ['entry', 'integer'],
      ['part', 'integer'],
      ['name', 'text'],
      ['name_key', 'text'],
      ['folded', 'text'],
      ['title', 'text'],
      ['canonical', 'text'],
      ['post', 'text'],
      ['post_key', 'text'],
      ['body', 'text'],
      ['body_key', 'text'],
      ['level', 'text'],
      ['place', 'text'],
      ['place_key', 'text'],
      ['former', 'boolean'],
      ['province', 'text'],
      ['confidence', 'real'],
      ['start_at', 'integer'],
      ['end_at', 'integer'],
    ],
  },
  {
    table: 'roles',
    key: 'roles',
    columns: [
      ['entry', 'integer'],
      ['role', 'text'],
      ['name_key', 'text'],
      ['former', 'boolean'],
    ],
  },
  {
    table: 'dates',
    key: 'dates',
    columns: [
      ['entry', 'integer'],
      ['value', 'text'],
      ['kind', 'text'],
      ['first_day', 'integer'],
      ['last_day', 'integer'],
      ['start_at', 'integer'],
      ['end_at', 'integer'],
    ],
  },
  {
    table: 'figures',
    key: 'figures',
    columns: [
      ['field', 'text'],
      ['entry', 'integer'],
      ['part', 'integer'],
      ['value', 'real'],
      ['unit', 'text'],
      ['unit_key', 'text'],
      ['folded', 'text'],
      ['body', 'text'],
      ['action', 'text'],
      ['period', 'text'],
      ['first_day', 'integer'],
      ['last_day', 'integer'],
      ['text', 'text'],
      ['province', 'text'],
      ['series', 'text'],
      ['fact', 'text'],
      ['is_first', 'boolean'],
      ['statements', 'integer'],
      ['least', 'real'],
      ['most', 'real'],
      ['confidence', 'real'],
      ['start_at', 'integer'],
      ['end_at', 'integer'],
    ],
  },
  {
    table: 'legal_references',
    key: 'references',
    columns: [
      ['entry', 'integer'],
      ['number', 'text'],
      ['number_key', 'text'],
      ['type', 'text'],
      ['year', 'integer'],
      ['start_at', 'integer'],
      ['end_at', 'integer'],
    ],
  },
  { table: 'provinces', key: 'provinces', columns: [['province', 'text']] },
  {
    table: 'diagnostics',
    key: 'diagnostics',
    columns: [
      ['entry', 'integer'],
      ['code', 'text'],
      ['severity', 'text'],
    ],
  },
  {
    table: 'doubts',
    key: 'doubts',
    columns: [
      ['pointer', 'text'],
      ['field', 'text'],
      ['confidence', 'real'],
    ],
  },
]

type Rows = Readonly<Record<string, readonly object[]>>

/** What search knows of the values of a record. */
export type Details = {
  /** JSON of the officials, dates, figures and references; a table each. */
  readonly details: string
  /** The least confidence of its values that waits for a reader; null where none does. */
  readonly confidence: number | null
  /** The most confidence of an official or a figure. */
  readonly surest: number | null
  /** The province that the record is about, where that is one. */
  readonly province: string | null
}

/** What search needs of a record: the JSON that the tables of details are filled from, and what stands beside the record. `doubts` are its values that wait for a reader. */
export function detailsOf(record: ArticleRecord, doubts: readonly Doubt[] = doubtsIn(record)): Details {
  const provinces = provincesOf(record)
  const province = provinces.length === 1 ? (provinces[0] ?? null) : null
  const { officials, resolutions, achievements } = record
  const confidences = [...officials, ...resolutions, ...achievements.filter(({ quantities }) => quantities.length)].map(
    ({ confidence }) => confidence,
  )
  return {
    details: JSON.stringify({
      ...rowsOf(record, province),
      provinces: provinces.map(province => ({ province })),
      doubts,
    }),
    confidence: doubts.length ? least(doubts.map(({ confidence }) => confidence)) : null,
    surest: confidences.length ? most(confidences) : null,
    province,
  }
}

/** Key of a title's part: without diacritics, in small letters; null stays null. */
const keyOrNull = (text: string | null): string | null => (text === null ? null : unaccented(text))

function rowsOf(record: ArticleRecord, province: string | null): Rows {
  return {
    officials: record.officials.flatMap((official, entry) => officialRows(official, entry, province)),
    roles: record.officials.flatMap(({ name, roles }, entry) => {
      const seen = new Map(roles.map(({ role, former }) => [role, former]))
      return [...seen].map(([role, former]) => ({ entry, role, name_key: key(name), former }))
    }),
    dates: record.dates.map(({ value, kind, evidence }, entry) => ({
      entry,
      value,
      kind,
      ...boundsOf(value),
      ...spanOf(evidence),
    })),
    figures: figureRows(record, province),
    references: record.legalReferences.map(({ number, type, year, evidence }, entry) => ({
      entry,
      number,
      number_key: referenceKey(number),
      type,
      year,
      ...spanOf(evidence),
    })),
    diagnostics: record.diagnostics.map(({ code, severity }, entry) => ({ entry, code, severity })),
  }
}

/** Key of a number of a document: its kind and spaces stand in many ways. */
export const referenceKey = (number: string): string => unaccented(number).replace(/\s+/g, ' ').trim()

function officialRows(
  { name, positions, confidence, evidence }: ArticleRecord['officials'][number],
  entry: number,
  province: string | null,
): object[] {
  const person = { entry, name, name_key: key(name), folded: unaccented(name), confidence }
  if (!positions.length) return [{ ...person, part: 0, ...spanOf(evidence) }]
  return positions.map(({ evidence: spans, title, canonical, post, body, level, place, former }, part) => ({
    ...person,
    province: provinceOf({ level, place, body }, province),
    part,
    title,
    canonical,
    post,
    post_key: keyOrNull(post),
    body,
    body_key: keyOrNull(body),
    level,
    place,
    place_key: keyOrNull(place),
    former,
    ...spanOf(spans.length ? spans : evidence),
  }))
}
