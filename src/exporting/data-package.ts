import { version } from '../version.js'
import { guard } from './table.js'
import type { Table } from './tables.js'

const types = { text: 'string', integer: 'integer', real: 'number', boolean: 'boolean' } as const

/** The data dictionary of tidy tables as a Frictionless Data Package: files, columns, types, keys and what they mean. */
export function dataPackage(tables: readonly Table[], extension: 'csv' | 'parquet'): string {
  const resources = tables.map(({ name, describes, key, columns }) => ({
    name: name.replaceAll('_', '-'),
    path: `${name}.${extension}`,
    description: describes,
    profile: 'tabular-data-resource',
    format: extension,
    encoding: 'utf-8',
    schema: {
      fields: columns.map(column => ({ name: column.name, type: types[column.type], description: column.describes })),
      primaryKey: key,
      ...(name !== 'articles' && {
        foreignKeys: [{ fields: ['article_id'], reference: { resource: 'articles', fields: ['article_id'] } }],
      }),
      missingValues: [''],
    },
  }))
  const made = {
    name: 'trichluc-export',
    profile: 'tabular-data-package',
    'trichluc:extractor': { name: 'trichluc', title: 'trichluc', version },
    ...(extension === 'csv' && { 'trichluc:guard': guard }),
    resources,
  }
  return `${JSON.stringify(made, null, 2)}\n`
}
