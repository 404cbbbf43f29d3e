import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { ArticleRecord } from '../record.js'
import { dataPackage } from './data-package.js'
import { type Cell, type CellType, type Table, tablesFor } from './tables.js'

/** Rows of a group: what is held in memory of a table. */
const GROUP = 5000
const types = { text: 'STRING', integer: 'INT32', real: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Record<
  CellType,
  string
>

type Writing = { add(rows: readonly (readonly Cell[])[]): void; end(): void }

/** Writes the tidy tables as Parquet files into a folder, with their data dictionary. */
export async function exportParquet(
  records: AsyncIterable<ArticleRecord>,
  folder: string,
  selection: { readonly people: boolean },
): Promise<void> {
  const tables = tablesFor(selection)
  const files = tables.map(table => ({ table, file: begin(table, join(folder, `${table.name}.parquet`)) }))
  for await (const record of records) for (const { table, file } of files) file.add(table.rows(record))
  for (const { file } of files) file.end()
  await writeFile(join(folder, 'datapackage.json'), dataPackage(tables, 'parquet'), { flag: 'wx' })
}

function begin({ columns }: Table, path: string): Writing {
  const columnData = (rows: readonly (readonly Cell[])[]): { name: string; data: Cell[] }[] =>
    columns.map(({ name }, at) => ({ name, data: rows.map(row => row[at] ?? null) }))
  const typed = columns.map(({ name, type }) => ({ name, data: [], type: types[type], nullable: true }))
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: typed }),
    createdBy: 'trichluc',
  })
  let waiting: (readonly Cell[])[] = []
  const flush = (): void => {
    if (waiting.length) writer.write({ columnData: columnData(waiting), rowGroupSize: GROUP })
    waiting = []
  }
  return {
    add(rows) {
      waiting.push(...rows)
      if (waiting.length >= GROUP) flush()
    },
    end() {
      flush()
      writer.finish()
    },
  }
}
