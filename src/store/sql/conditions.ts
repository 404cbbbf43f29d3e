import { type Days, daysOf } from '../../calendar/days.js'
import { key, unaccented } from '../../text/fold.js'
import { referenceKey } from '../details.js'
import { officeKey } from '../office.js'
import { provinceNamed, withMerged } from '../province.js'
import { type Conditions, QueryError } from '../query.js'
import { type Words, wordsOf } from '../words.js'
import type { Condition, Dialect } from './database.js'

/** The words of a question. */
export const partsOf = ({ text, exact }: Conditions): readonly Words[] => wordsOf(text ?? '', exact)

/** Which records are meant, as conditions on `records`. Throws `QueryError`. */
export function conditionsOf(asked: Conditions, dialect: Dialect): readonly Condition[] {
  const parts = partsOf(asked)
  const words = parts.length ? [dialect.matching(parts)] : []
  return [...words, ...conditionsWithoutWords(asked, dialect)]
}

/** What is asked for beside words. */
export function conditionsWithoutWords(asked: Conditions, dialect: Dialect): readonly Condition[] {
  const { host, date, reference } = asked
  return [
    ...published(asked),
    ...(host === undefined ? [] : [['records.host = ?', host] as const]),
    ...provinceCondition(asked, dialect),
    ...(date === undefined ? [] : [within('dates', [meets(date)])]),
    ...officialConditions(asked),
    ...figureConditions(asked),
    ...(reference === undefined
      ? []
      : [within('legal_references', [beginsWith('number_key', referenceKey(reference))])]),
  ]
}

/** `WHERE …`, or nothing, and its values. */
export function whereOf(conditions: readonly Condition[]): Condition {
  const where = conditions.length ? `WHERE ${conditions.map(([sql]) => `(${sql})`).join(' AND ')}` : ''
  return [where, ...conditions.flatMap(([, ...values]) => values)]
}

function published({ from, to }: Conditions): readonly Condition[] {
  const since: Condition[] = from === undefined ? [] : [['records.last_day >= ?', daysOrError(from).first]]
  const until: Condition[] = to === undefined ? [] : [['records.first_day <= ?', daysOrError(to).last]]
  const either = [...since, ...until]
  return either.length ? [...either, ['records.first_day > 0']] : []
}

function daysOrError(date: string): Days {
  const days = daysOf(date)
  if (!days)
    throw new QueryError(
      `${date} is no date: write a day 2021-10-11, a month 2021-10, a year, a quarter 2021-35, or a/b`,
    )
  return days
}

function meets(date: string): Condition {
  const { first, last } = daysOrError(date)
  return ['first_day <= ? AND last_day >= ?', last, first]
}

/** The same, to be looked at in rows that another condition finds: most rows begin before some day. */
function meetsAmongFew(date: string): Condition {
  const { first, last } = daysOrError(date)
  return ['+first_day <= ? AND +last_day >= ?', last, first]
}

function provinceCondition({ province }: Conditions, { among }: Dialect): readonly Condition[] {
  if (province === undefined) return []
  const names = withMerged(provinceOrError(province))
  return [[`records.id IN (SELECT record FROM provinces WHERE ${among('province')})`, JSON.stringify(names)]]
}

/** The province that is meant. Throws `QueryError` where there is none of the name. */
export function provinceOrError(text: string): string {
  const name = provinceNamed(text)
  if (name === undefined) throw new QueryError(`no province is called ${text}`)
  return name
}

function within(table: string, conditions: readonly Condition[]): Condition {
  const [where, ...values] = whereOf(conditions)
  return [`records.id IN (SELECT record FROM ${table} ${where})`, ...values]
}

const beginsWith = (column: string, text: string): Condition => [
  `${column} >= ? AND ${column} < ?`,
  text,
  `${text}\u{10FFFF}`,
]

function officialConditions({ official, role, confidence, ...office }: Conditions): readonly Condition[] {
  const { post, body, level } = office
  const position = positionConditions({ post, body, level })
  const named = official === undefined ? [] : nameConditions(official)
  const sure: Condition[] = confidence === undefined ? [] : [['confidence >= ?', confidence]]
  if (role !== undefined) return [roleCondition(role, [...named, ...position, ...sure])]
  return named.length || position.length ? [within('officials', [...named, ...position, ...sure])] : []
}

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
    ...(body === undefined ? [] : [['body_key = ?', officeKey(body)] as const]),
    ...(level === undefined ? [] : [['level = ?', level] as const]),
  ]
}

/** A rank and what begins with it: a blank is the last sign before "!". */
const rankCondition = (rank: string): Condition => ['post_key >= ? AND post_key < ?', rank, `${rank}!`]

/** A name without diacritics finds those with them; a name with diacritics finds only itself: Thanh and Thành are two people. */
function nameConditions(name: string): readonly Condition[] {
  const [folded, exact] = [unaccented(name.normalize('NFC').trim()), key(name.trim())]
  const plain: Condition = ['folded = ?', folded]
  return folded === exact ? [plain] : [plain, ['name_key = ?', exact]]
}

function roleCondition(role: string, official: readonly Condition[]): Condition {
  if (!official.length) return within('roles', [['role = ?', role]])
  const [where, ...values] = whereOf(official)
  return [
    `records.id IN (SELECT roles.record FROM roles JOIN (SELECT record AS named, entry AS place FROM officials ${where}) AS found
       ON found.named = roles.record AND found.place = roles.entry WHERE roles.role = ?)`,
    ...values,
    role,
  ]
}

function figureConditions(asked: Conditions): readonly Condition[] {
  const {
    period,
    resolutionsFrom: least,
    resolutionsTo: most,
    unit,
    confidence,
    official,
    post,
    body,
    level,
    role,
  } = asked
  const counted: Condition[] = [
    ...(least === undefined ? [] : [['value >= ?', least] as const]),
    ...(most === undefined ? [] : [['value <= ?', most] as const]),
  ]
  const conditions: Condition[] = [
    ...(counted.length ? [[`field = 'resolutions'`] as const, ...counted] : []),
    ...(unit === undefined ? [] : [['unit_key = ?', unaccented(unit)] as const]),
    ...(period === undefined ? [] : [counted.length || unit !== undefined ? meetsAmongFew(period) : meets(period)]),
  ]
  const sure: Condition[] = confidence === undefined ? [] : [['confidence >= ?', confidence]]
  if (conditions.length) return [within('figures', [...conditions, ...sure])]
  const isSettled = [official, post, body, level, role].some(condition => condition !== undefined)
  if (!sure.length || isSettled) return []
  return [['records.surest >= ?', confidence ?? 0]]
}
