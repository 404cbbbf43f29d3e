import { type DetailTable, detailTables } from '../details.js'
import type { Database, Dialect, Value } from './database.js'

/** Enters what search knows of the values of a record, from the JSON of its details. */
export type EnterDetails = (id: number, json: string) => Promise<void>

/** How details are entered in a database: it reads their JSON itself, or is handed the values of a row at a time. */
export function detailsInto(database: Database, { fromJson }: Dialect): EnterDetails {
  if (!fromJson) return rowByRow(database)
  const inserts = detailTables.map(one => ({
    sql: `${insertInto(one)} ${fromJson(one.key, one.columns)}`,
    none: `"${one.key}":[]`,
  }))
  return async (id, json) => {
    for (const { sql, none } of inserts) {
      if (json.includes(none)) continue
      await (await database.statement(sql)).run(id, json)
    }
  }
}

function rowByRow(database: Database): EnterDetails {
  const inserts = detailTables.map(one => ({
    sql: `${insertInto(one)} VALUES (?${', ?'.repeat(one.columns.length)})`,
    key: one.key,
    names: one.columns.map(([name]) => name),
  }))
  return async (id, json) => {
    const details: Readonly<Record<string, readonly Row[]>> = JSON.parse(json)
    for (const { sql, key, names } of inserts) {
      const rows = details[key]
      if (!rows?.length) continue
      const statement = await database.statement(sql)
      for (const row of rows) await statement.run(id, ...names.map(name => bindable(row[name])))
    }
  }
}

type Row = Readonly<Record<string, string | number | boolean | null>>

const insertInto = ({ table, columns }: DetailTable): string =>
  `INSERT INTO ${table} (record, ${columns.map(([name]) => name).join(', ')})`

const bindable = (value: Row[string] | undefined): Value =>
  typeof value === 'boolean' ? Number(value) : (value ?? null)
