import { domainToASCII } from 'node:url'
import { type Days, daysOf } from '../../calendar/days.js'
import { key, unaccented } from '../../text/fold.js'
import { referenceKey } from '../details.js'
import { bodiesAsked, officeKey } from '../office.js'
import { provinceNamed, withParts } from '../province.js'
import { type Conditions, QueryError } from '../query.js'
import { type Words, wordsOf } from '../words.js'
import type { Condition, Dialect } from './database.js'

/** The words of a question. Throws `QueryError` where something is written and none of it can be looked for: that finds nothing, not everything. */
export function partsOf({ text = '', exact }: Conditions): readonly Words[] {
  const parts = wordsOf(text, exact)
  if (!parts.length && text.trim())
    throw new QueryError(`${text.trim()} has neither letters nor digits, by which pages are found`, 'text')
  return parts
}

/** Which records are meant, as conditions on `records`. Throws `QueryError`. */
export function conditionsOf(asked: Conditions, dialect: Dialect): readonly Condition[] {
  const parts = partsOf(asked)
  const words = parts.length ? [dialect.matching(parts)] : []
  return [...words, ...conditionsWithoutWords(asked, dialect)]
}

/** What is asked for beside words. */
export function conditionsWithoutWords(asked: Conditions, dialect: Dialect): readonly Condition[] {
  return [...recordConditions(asked, dialect), ...detailsOf(asked).map(amongRecords)]
}

/** The same, for records that are looked at one by one: each is asked for its own details. */
export function conditionsOneByOne(asked: Conditions, dialect: Dialect): readonly Condition[] {
  return [...recordConditions(asked, dialect), ...detailsOf(asked).map(detail => ofRecord(detail, dialect))]
}

/** Whether details of records are asked for. */
export const asksDetails = (asked: Conditions): boolean => detailsOf(asked).length > 0

/** What is asked for that stands beside the record itself. */
function recordConditions(asked: Conditions, dialect: Dialect): readonly Condition[] {
  const { host } = asked
  return [
    ...published(asked),
    ...(host === undefined
      ? []
      : [['records.host = ?', domainToASCII(host.trim().replace(/^www\./i, '')) || host] as const]),
    ...provinceCondition(asked, dialect),
    ...surestCondition(asked),
  ]
}

/** Rows of a table of details that a record is to have one of; where a role is given too, of an official who has it. */
type Detail = { readonly table: DetailName; readonly conditions: readonly Condition[]; readonly role?: string }
type DetailName = 'officials' | 'roles' | 'dates' | 'figures' | 'legal_references'

function detailsOf(asked: Conditions): readonly Detail[] {
  const { date, reference } = asked
  return [
    ...(date === undefined ? [] : [{ table: 'dates', conditions: [meets(date, 'date')] } as const]),
    ...officialDetail(asked),
    ...figureDetails(asked),
    ...(reference === undefined
      ? []
      : [{ table: 'legal_references', conditions: [beginsWith('number_key', referenceKey(reference))] } as const]),
  ]
}

function amongRecords({ table, conditions, role }: Detail): Condition {
  const [where, ...values] = whereOf(conditions)
  if (role === undefined) return [`records.id IN (SELECT record FROM ${table} ${where})`, ...values]
  return [
    `records.id IN (SELECT roles.record FROM roles JOIN (SELECT record AS named, entry AS place FROM ${table} ${where}) AS found
       ON found.named = roles.record AND found.place = roles.entry WHERE roles.role = ?)`,
    ...values,
    role,
  ]
}

function ofRecord({ table, conditions, role }: Detail, { byRecord }: Dialect): Condition {
  const [where, ...values] = whereOf([['record = records.id'], ...conditions])
  const own = `SELECT 1 FROM ${byRecord(table)} ${where}`
  if (role === undefined) return [`EXISTS (${own})`, ...values]
  const hasRole = `SELECT 1 FROM roles WHERE roles.record = records.id AND roles.entry = ${table}.entry AND roles.role = ?`
  return [`EXISTS (${own} AND EXISTS (${hasRole}))`, ...values, role]
}

/** `WHERE …`, or nothing, and its values. */
export function whereOf(conditions: readonly Condition[]): Condition {
  const where = conditions.length ? `WHERE ${conditions.map(([sql]) => `(${sql})`).join(' AND ')}` : ''
  return [where, ...conditions.flatMap(([, ...values]) => values)]
}

/** When records were published. */
export function published({ from, to }: Conditions): readonly Condition[] {
  const since: Condition[] = from === undefined ? [] : [['records.last_day >= ?', daysOrError(from, 'from').first]]
  const until: Condition[] = to === undefined ? [] : [['records.first_day <= ?', daysOrError(to, 'to').last]]
  const either = [...since, ...until]
  return either.length ? [...either, ['records.first_day > 0']] : []
}

type Dated = 'from' | 'to' | 'date' | 'period'

function daysOrError(date: string, about: Dated): Days {
  const days = daysOf(date)
  if (!days)
    throw new QueryError(
      `${date} is no date: write a day 2021-10-11, a month 2021-10, a year, a quarter 2021-35, or a/b`,
      about,
    )
  return days
}

function meets(date: string, about: Dated): Condition {
  const { first, last } = daysOrError(date, about)
  return ['first_day <= ? AND last_day >= ?', last, first]
}

/** The same, to be looked at in rows that another condition finds: most rows begin before some day. */
function meetsAmongFew(date: string, about: Dated): Condition {
  const { first, last } = daysOrError(date, about)
  return ['+first_day <= ? AND +last_day >= ?', last, first]
}

function provinceCondition({ province }: Conditions, { among }: Dialect): readonly Condition[] {
  if (province === undefined) return []
  const names = withParts(provinceOrError(province))
  return [[`records.id IN (SELECT record FROM provinces WHERE ${among('province')})`, JSON.stringify(names)]]
}

/** The province that is meant. Throws `QueryError` where there is none of the name. */
export function provinceOrError(text: string): string {
  const name = provinceNamed(text)
  if (name === undefined) throw new QueryError(`no province is called ${text}`, 'province')
  return name
}

const beginsWith = (column: string, text: string): Condition => [
  `${column} >= ? AND ${column} < ?`,
  text,
  `${text}\u{10FFFF}`,
]

function officialDetail(asked: Conditions): readonly Detail[] {
  const { role } = asked
  const conditions = officialConditions(asked)
  const sure = sureConditions(asked)
  if (role !== undefined)
    return [
      conditions.length || sure.length
        ? { table: 'officials', conditions: [...conditions, ...sure], role }
        : { table: 'roles', conditions: [['role = ?', role]] },
    ]
  return conditions.length ? [{ table: 'officials', conditions: [...conditions, ...sure] }] : []
}

const officialConditions = ({ official, post, body, level }: Conditions): readonly Condition[] => [
  ...(official === undefined ? [] : nameConditions(official)),
  ...positionConditions({ post, body, level }),
]

const sureConditions = ({ confidence }: Conditions): readonly Condition[] =>
  confidence === undefined ? [] : [['confidence >= ?', confidence]]

/** Which roles are meant where roles are counted: those that are asked for, of the officials that are. */
export function roleRows(asked: Conditions): readonly Condition[] {
  const { role } = asked
  const [where, ...values] = whereOf([...officialConditions(asked), ...sureConditions(asked)])
  return [
    ...(where === ''
      ? []
      : [[`(record, entry) IN (SELECT record, entry FROM officials ${where})`, ...values] as const]),
    ...(role === undefined ? [] : [['role = ?', role] as const]),
  ]
}

/** Which counts of resolutions are meant where they are summed up. */
export const resolutionRows = (asked: Conditions): readonly Condition[] => [
  ...boundConditions(asked),
  ...periodConditions(asked),
  ...sureConditions(asked),
]

/** Which results are meant where they are counted, beside those of a unit. */
export const resultRows = (asked: Conditions): readonly Condition[] => [
  ...periodConditions(asked),
  ...sureConditions(asked),
]

/** Conditions on one position of one official. */
export function positionConditions({
  post,
  body,
  level,
}: {
  readonly post?: string | undefined
  readonly body?: string | undefined
  readonly level?: string | undefined
}): readonly Condition[] {
  return [
    ...(post === undefined ? [] : [rankCondition(officeKey(post))]),
    ...(body === undefined ? [] : [bodyCondition(body)]),
    ...(level === undefined ? [] : [['level = ?', level] as const]),
  ]
}

function bodyCondition(text: string): Condition {
  const meant = bodiesAsked(text)
  const each = meant.map(({ level }) => (level === undefined ? 'body_key = ?' : '(body_key = ? AND level = ?)'))
  return [each.join(' OR '), ...meant.flatMap(({ key, level }) => (level === undefined ? [key] : [key, level]))]
}

/** A rank and what begins with it: a blank is the last sign before "!". */
const rankCondition = (rank: string): Condition => ['post_key >= ? AND post_key < ?', rank, `${rank}!`]

/** A name without diacritics finds those with them; a name with diacritics finds only itself: Thanh and Thành are two people. */
const nameConditions = (name: string): readonly Condition[] => foldedConditions(name, 'name_key')

function foldedConditions(text: string, exactColumn: 'name_key' | 'unit_key'): readonly Condition[] {
  const written = text.trim().replace(/\s+/g, ' ')
  const [folded, exact] = [unaccented(written.normalize('NFC')), key(written)]
  const plain: Condition = ['folded = ?', folded]
  return folded === exact ? [plain] : [plain, [`${exactColumn} = ?`, exact]]
}

/** Counts of resolutions and amounts of a unit are different rows; a period alone is that of any. */
function figureDetails(asked: Conditions): readonly Detail[] {
  const { period } = asked
  const bounds = boundConditions(asked)
  const unit = unitConditions(asked)
  const rows: readonly (readonly Condition[])[] = [
    ...(bounds.length ? [[[`field = 'resolutions'`] as const, ...bounds]] : []),
    ...(unit.length ? [unit] : []),
  ]
  const detail = (conditions: readonly Condition[]): Detail => ({
    table: 'figures',
    conditions: [...conditions, ...sureConditions(asked)],
  })
  if (period !== undefined && !rows.length) return [detail([meets(period, 'period')])]
  return rows.map(conditions => detail([...conditions, ...periodConditions(asked)]))
}

const boundConditions = ({ resolutionsFrom: least, resolutionsTo: most }: Conditions): readonly Condition[] => [
  ...(least === undefined ? [] : [['value >= ?', least] as const]),
  ...(most === undefined ? [] : [['value <= ?', most] as const]),
]

/** A unit without diacritics finds those with them; with diacritics only itself. */
export const unitConditions = ({ unit }: Conditions): readonly Condition[] =>
  unit === undefined ? [] : foldedConditions(unit, 'unit_key')

const periodConditions = ({ period }: Conditions): readonly Condition[] =>
  period === undefined ? [] : [meetsAmongFew(period, 'period')]

/** A confidence that is asked for alone. */
function surestCondition({ confidence, ...asked }: Conditions): readonly Condition[] {
  const { official, post, body, level, role } = asked
  const isSettled = [official, post, body, level, role].some(condition => condition !== undefined)
  if (confidence === undefined || isSettled || figureDetails(asked).length) return []
  return [['records.surest >= ?', confidence]]
}
