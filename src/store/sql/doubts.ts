import type { Doubts } from '../store.js'
import type { All, Condition } from './database.js'
import { rememberedEach } from './remembered.js'

const ofField = (field: string | undefined): Condition => (field === undefined ? [''] : ['WHERE field = ?', field])

/** The queue of values that wait for a reader. An index in its order is read no further than the page that is asked for. */
export function createDoubts(all: All): Doubts {
  return {
    list({ field, limit, offset = 0 }) {
      const [where, ...values] = ofField(field)
      return all(
        `SELECT sha256, pointer FROM (
           SELECT record, pointer, doubts.confidence FROM doubts ${where} ORDER BY confidence, record, pointer LIMIT ? OFFSET ?
         ) AS page JOIN records ON records.id = page.record ORDER BY page.confidence, record, pointer`,
        ...values,
        limit,
        offset,
      )
    },
    count: rememberedEach(all, field => counted(all, field), 0),
  }
}

async function counted(all: All, field: string | undefined): Promise<number> {
  const [where, ...values] = ofField(field)
  const [row] = await all<{ count: number }>(`SELECT count(*) AS count FROM doubts ${where}`, ...values)
  return row?.count ?? 0
}
