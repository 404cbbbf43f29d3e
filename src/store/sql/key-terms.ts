import type { ArticleRecord } from '../../record.js'
import type { KeyTerm, Terms } from '../key-terms.js'
import type { Conditions } from '../query.js'
import { conditionsOf, whereOf } from './conditions.js'
import type { All, Dialect } from './database.js'
import { remembered } from './remembered.js'

/** Articles that stand for all that are meant. */
const SAMPLE = 100

/** Loaded when asked for: an import has no use for it. */
const reckoning = () => import('../key-terms.js')

/** Finds the terms that are most frequent in articles and rarest in the store. */
export type KeyTerms = {
  ofRecord(json: string, limit: number): Promise<readonly KeyTerm[]>
  /** Those of the records that are meant, against all. */
  ofMany(asked: Conditions, limit: number): Promise<readonly KeyTerm[]>
}

export function createKeyTerms(all: All, dialect: Dialect): KeyTerms {
  const drawn = async (asked: Conditions): Promise<readonly string[]> => {
    const [where, ...values] = whereOf(conditionsOf(asked, dialect))
    // In the order of the hashes, so that the first are as good as drawn by lot.
    const rows = await all<{ record: string }>(
      `SELECT record FROM records JOIN contents ON contents.id = records.id ${where} ORDER BY records.sha256 LIMIT ${SAMPLE}`,
      ...values,
    )
    return rows.map(({ record }) => textOf(record))
  }
  const others = remembered(all, async () => (await reckoning()).sampleOf(await drawn({})))
  return {
    async ofRecord(json, limit) {
      const { repeatedIn } = await reckoning()
      return weighedIn(repeatedIn(textOf(json)), limit)
    },
    async ofMany(asked, limit) {
      const { commonTo, repeatedIn, sampleOf } = await reckoning()
      const [first = '', ...more] = await drawn(asked)
      const found = more.length ? commonTo(sampleOf([first, ...more]), await others()) : repeatedIn(first)
      return weighedIn(found, limit)
    },
  }

  async function weighedIn(candidates: Terms, limit: number): Promise<readonly KeyTerm[]> {
    const { weighed } = await reckoning()
    const having = new Map<string, number>()
    for (const term of candidates.keys()) having.set(term, await recordsWith(term.split(' ')))
    const [counted] = await all<{ records: number }>('SELECT count(*) AS records FROM records')
    return weighed(candidates, { records: counted?.records ?? 0, having }, limit)
  }

  async function recordsWith(words: readonly string[]): Promise<number> {
    const [sql, ...values] = dialect.pagesWith([{ column: 'exact', words }])
    const [counted] = await all<{ count: number }>(`SELECT count(*) AS count FROM (${sql}) AS found`, ...values)
    return counted?.count ?? 0
  }
}

function textOf(json: string): string {
  const { article }: ArticleRecord = JSON.parse(json)
  return [article?.title, article?.text].filter(Boolean).join('\n')
}
