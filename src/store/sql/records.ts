import type { Records } from '../store.js'
import { conditionsOf } from './conditions.js'
import { allOf, type Dialect, type Reading } from './database.js'
import { createDoubts } from './doubts.js'
import { faults } from './faults.js'
import { createKeyTerms } from './key-terms.js'
import { createSearch } from './search.js'
import { createStats } from './stats.js'
import { kept, records, selected, stored } from './stored.js'
import { createTallies, tallyOf } from './tallies.js'
import { createTotals } from './totals.js'

/** Reads records. */
export function createRecords(database: Reading, dialect: Dialect): Records {
  const all = allOf(database)
  const tallies = createTallies(all)
  const totals = createTotals(all, dialect)
  const keyTerms = createKeyTerms(all, dialect)
  const content = async <Column extends keyof Content>(
    column: Column,
    sha256: string,
  ): Promise<Content[Column] | undefined> => {
    const rows = await all<Pick<Content, Column>>(
      `SELECT ${column} FROM records JOIN contents ON contents.id = records.id WHERE sha256 >= ? AND sha256 < ? LIMIT 2`,
      sha256,
      `${sha256}g`,
    )
    return rows.length === 1 ? rows[0]?.[column] : undefined
  }
  return {
    record: sha256 => content('record', sha256),
    several: async hashes => {
      const rows = await all<{ sha256: string; record: string }>(
        `SELECT sha256, record FROM records JOIN contents ON contents.id = records.id WHERE ${dialect.among('sha256')}`,
        JSON.stringify(hashes),
      )
      return new Map(rows.map(({ sha256, record }) => [sha256, record]))
    },
    verdicts: async sha256 => {
      const found = await content('verdicts', sha256)
      return found && new Uint8Array(found)
    },
    kept: () => kept(all),
    duplicateOf: async sha256 => {
      const [first] = await all<{ sha256: string; uri: string }>(
        `SELECT other.sha256, other.uri FROM records JOIN records AS other ON other.body = records.body
         WHERE records.sha256 = ? ORDER BY other.uri, other.sha256 LIMIT 1`,
        sha256,
      )
      return first && first.sha256 !== sha256 ? first : undefined
    },
    records: () => records(all),
    stored: meant => {
      const conditions = conditionsOf(meant ?? {}, dialect)
      return conditions.length ? selected(all, dialect, conditions) : stored(all)
    },
    faults: () => faults(all, dialect),
    changes: extractor =>
      all(
        'SELECT key, count(*) AS count FROM changes WHERE after = ? GROUP BY key ORDER BY count DESC, key',
        extractor,
      ),
    doubts: createDoubts(all),
    tally: (by, run) => (run ? tallyOf(all, dialect, by, run) : tallies[by]()),
    tallies: async () => ({
      encoding: await tallies.encoding(),
      host: await tallies.host(),
      month: await tallies.month(),
    }),
    search: createSearch(all, dialect, totals),
    stats: createStats(all, dialect, totals, keyTerms),
    async keyTerms(sha256, limit = 20) {
      const record = await content('record', sha256)
      return record === undefined ? undefined : keyTerms.ofRecord(record, limit)
    },
  }
}

type Content = { readonly record: string; readonly verdicts: ArrayBuffer | Uint8Array }
