import type { JsonColumn } from '../details.js'
import type { Words } from '../words.js'

/** A value that a statement is given. */
export type Value = string | number | Uint8Array | null

/** A prepared statement; its placeholders are question marks. */
export type Statement = {
  run(...values: readonly Value[]): Promise<{ readonly changes: number }>
  all<Row>(...values: readonly Value[]): Promise<readonly Row[]>
}

/** What answers questions: a connection, or several. */
export type Reading = {
  /** Prepares a statement once; later calls return it. */
  statement(sql: string): Promise<Statement>
  close(): Promise<void>
}

/** A connection. */
export type Database = Reading & {
  /** Runs one piece of work at a time in a transaction, in which nobody else writes. Waiting for others blocks no thread of JavaScript. */
  write<R>(work: () => Promise<R>): Promise<R>
}

/** A piece of a query, and the values of its placeholders. */
export type Condition = readonly [sql: string, ...values: readonly Value[]]

/** What the databases spell differently. */
export type Dialect = {
  /** Name of the key of `pages`, the table of the full text. */
  readonly pageKey: string
  /** A subquery of the numbers of a JSON array, given as `?`. */
  readonly numbers: string
  /** A subquery of the texts of a JSON array, given as `?`. */
  readonly texts: string
  /** Condition that a column is among the texts of a JSON array, given as `?`. */
  readonly among: (column: string) => string
  /** A query of rows, a number given as `?` and columns read from the array under a key of a JSON object given as `?`; undefined where rows are entered faster one by one. */
  readonly fromJson: ((key: string, columns: readonly JsonColumn[]) => string) | undefined
  /** Statement that enters key, exact and folded text. */
  readonly insertPage: string
  /** A text as it is entered. */
  readonly indexed: (text: string) => string
  /** The text of the article in a record. */
  readonly articleText: string
  /** Condition on `records` that all the words are found, where all that have them are wanted. */
  readonly matching: (parts: readonly Words[]) => Condition
  /** The same condition, where a record is looked at at a time. */
  readonly holding: (parts: readonly Words[]) => Condition
  /** A table of details as it is asked for the rows of one record: by the index that begins with the record. */
  readonly byRecord: (table: 'officials' | 'roles' | 'dates' | 'figures' | 'legal_references') => string
  /** The table of officials as it is asked for names in their order, or for those of provinces: by the index that has them so. */
  readonly officialsBy: (order: 'folded' | 'province') => string
  /** How many records are looked at one by one for words, before all that have them are asked for. */
  readonly lookedAt: number
  /** A query of a row for each page that has all the words. */
  readonly pagesWith: (parts: readonly Words[]) => Condition
  /** How far pages with these words are counted, where that takes long. */
  readonly counted: (parts: readonly Words[]) => number | undefined
  /** How few pages are put into the order of the best match first. */
  readonly ranked: (parts: readonly Words[]) => {
    readonly from: string
    readonly matching: Condition
    readonly order: Condition
  }
  /** A query that names damage of the file, where there is one. */
  readonly damage: string | undefined
}

/** Runs a query on a connection. */
export type All = <Row>(sql: string, ...values: readonly Value[]) => Promise<readonly Row[]>

/** The queries of a connection. */
export const allOf =
  (database: Reading): All =>
  async (sql, ...values) =>
    (await database.statement(sql)).all(...values)

/** Makes a change on a connection, and returns how many rows it touched. */
export type Change = (sql: string, ...values: readonly Value[]) => Promise<number>

/** The changes of a connection. */
export const runOf =
  (database: Database): Change =>
  async (sql, ...values) =>
    (await (await database.statement(sql)).run(...values)).changes
