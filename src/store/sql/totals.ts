import type { Conditions } from '../query.js'
import { conditionsOf, conditionsOneByOne, conditionsWithoutWords, partsOf, whereOf } from './conditions.js'
import type { All, Condition, Dialect } from './database.js'
import { rememberedEach } from './remembered.js'

/** How many records are meant; they may be counted only so far. */
export type Total = { readonly total: number; readonly atLeast: boolean }

/** Records that are looked at one by one are counted so far. */
const COUNTED = 10_000

/** How many records are meant by conditions. What was counted holds until something changes, so that going on to the next page counts nothing. */
export type Totals = {
  readonly of: (asked: Conditions) => Promise<Total>
  /** The same where many are meant, as far as they are counted; only for conditions without words. */
  readonly many: (asked: Conditions) => Promise<Total>
}

export function createTotals(all: All, dialect: Dialect): Totals {
  return {
    of: rememberedEach(all, asked => counted(all, meant(asked, dialect), dialect.counted(partsOf(asked)))),
    many: rememberedEach(all, asked => counted(all, idsWhere(conditionsOneByOne(asked, dialect)), COUNTED)),
  }
}

async function counted(all: All, [sql, ...values]: Condition, most?: number): Promise<Total> {
  const bound = most === undefined ? '' : `LIMIT ${most + 1}`
  const [row] = await all<{ total: number }>(
    `SELECT count(*) AS total FROM (SELECT 1 FROM (${sql}) AS meant ${bound}) AS counted`,
    ...values,
  )
  const total = row?.total ?? 0
  return most !== undefined && total > most ? { total: most, atLeast: true } : { total, atLeast: false }
}

function meant(asked: Conditions, dialect: Dialect): Condition {
  const parts = partsOf(asked)
  const hasWordsAlone = parts.length > 0 && conditionsWithoutWords(asked, dialect).length === 0
  return hasWordsAlone ? dialect.pagesWith(parts) : idsWhere(conditionsOf(asked, dialect))
}

function idsWhere(conditions: readonly Condition[]): Condition {
  const [where, ...values] = whereOf(conditions)
  return [`SELECT records.id FROM records ${where}`, ...values]
}
