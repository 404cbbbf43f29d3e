import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleRecord } from '../record.js'
import { dataPackage } from './data-package.js'
import { beginFile } from './file.js'
import { csvLine } from './table.js'
import { type Cell, tablesFor } from './tables.js'

const BOM = '\u{FEFF}'

export type CsvOptions = { readonly people: boolean; readonly bom: boolean }

/** Writes the tidy tables as CSV files into a folder, with `datapackage.json` as their data dictionary. */
export async function exportCsv(
  records: AsyncIterable<ArticleRecord>,
  folder: string,
  options: CsvOptions,
): Promise<void> {
  const tables = tablesFor(options)
  const files = await Promise.all(tables.map(({ name }) => beginFile(join(folder, `${name}.csv`))))
  const targets = tables.map((table, at) => ({ table, file: files[at] }))
  for (const { table, file } of targets)
    await file?.write((options.bom ? BOM : '') + csvLine(table.columns.map(({ name }) => name)))
  for await (const record of records)
    for (const { table, file } of targets) {
      const lines = table.rows(record).map(row => csvLine(row.map(plain)))
      if (lines.length) await file?.write(lines.join(''))
    }
  for (const file of files) await file.close()
  await writeFile(join(folder, 'datapackage.json'), dataPackage(tables, 'csv'), { flag: 'wx' })
}

const plain = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? String(cell) : cell)
