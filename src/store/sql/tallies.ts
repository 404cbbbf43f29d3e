import type { Met, Tallies, Tally } from '../store.js'
import type { All, Dialect } from './database.js'
import { isMet } from './met.js'
import { remembered } from './remembered.js'

/** What a record is counted by, and the order of the numbers: the most frequent first, months the newest first. */
const counted: Readonly<Record<keyof Tallies, readonly [what: string, order: string]>> = {
  encoding: ['encoding', 'count DESC, name'],
  host: ['host', 'count DESC, name'],
  month: ['substr(published_at, 1, 7)', 'name DESC'],
}

/** How many records there are of each encoding, host and month; remembered until the records change. */
export function createTallies(all: All): Readonly<Record<keyof Tallies, () => Promise<Tally>>> {
  const tally = (by: keyof Tallies): (() => Promise<Tally>) => {
    const [what, order] = counted[by]
    return remembered(all, () =>
      all(`SELECT ${what} AS name, count(*) AS count FROM records GROUP BY ${what} ORDER BY ${order}`),
    )
  }
  return { encoding: tally('encoding'), host: tally('host'), month: tally('month') }
}

/** The same of the records that an import gave. */
export function tallyOf(all: All, dialect: Dialect, by: keyof Tallies, met: Met): Promise<Tally> {
  const [what, order] = counted[by]
  const [own, ...values] = isMet(met, dialect)
  return all(
    `SELECT ${what} AS name, count(*) AS count
     FROM sources JOIN records ON records.sha256 = sources.sha256 AND records.source = sources.id
     WHERE ${own} GROUP BY ${what} ORDER BY ${order}`,
    ...values,
  )
}
