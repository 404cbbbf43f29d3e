import type { All, Dialect } from './database.js'

/** Each check finds rows that should not be there. */
const checks: readonly (readonly [what: string, sql: string])[] = [
  [
    'a source that is done has no record',
    `SELECT uri AS name FROM sources WHERE state IN ('done', 'no-article') AND sha256 NOT IN (SELECT sha256 FROM records) LIMIT 10`,
  ],
  [
    'a record has no source',
    'SELECT uri AS name FROM records WHERE sha256 NOT IN (SELECT sha256 FROM sources) LIMIT 10',
  ],
  ['a record has no text', 'SELECT uri AS name FROM records WHERE id NOT IN (SELECT id FROM contents) LIMIT 10'],
]

/** What is wrong in a store, a line each. */
export async function faults(all: All, { damage, pageKey }: Dialect): Promise<readonly string[]> {
  const unknown = `SELECT uri AS name FROM records WHERE id NOT IN (SELECT ${pageKey} FROM pages) LIMIT 10`
  const every = [
    ...(damage === undefined ? [] : [['the file is damaged', damage] as const]),
    ...checks,
    ['search does not know a record', unknown] as const,
  ]
  const found: string[] = []
  for (const [what, sql] of every)
    for (const { name } of await all<{ name: string }>(sql)) found.push(`${what}: ${name}`)
  return found
}
