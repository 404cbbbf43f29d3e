import { grouped } from '../../grouped.js'
import type { Ledger, Registered, Registration, Run, State, Work } from '../../store.js'
import { FIRST_OF, type Id, type LedgerParts } from './parts.js'

type Row = Registration & {
  readonly id: number
  readonly place: number
  readonly state: State
  readonly extractor: string
}

type Entered = Id & Pick<Row, 'uri' | 'place' | 'sha256'>

const placeOf = (sha256: string, place: number, uri: string): string => `${sha256} ${place} ${uri}`

/** Whether what is known of a source holds for this run. */
const isStanding = ({ state, extractor, known }: Row, source: Registration, run: Run): boolean =>
  state !== 'failed' && extractor === run.extractor && known === source.known

const isOpen = ({ state }: Row): boolean => state === 'queued' || state === 'running'

/** Sources as they are found: what is new of them is work, what is known is not done twice. */
export function registeringIn({
  dialect,
  writing,
  all,
  run,
}: LedgerParts): Pick<Ledger, 'register' | 'registerUnreadable'> {
  async function register(sources: readonly Registration[], begun: Run): Promise<Registered> {
    const uris = JSON.stringify(sources.map(({ uri }) => uri))
    await run(`DELETE FROM sources WHERE sha256 = '' AND ${dialect.among('uri')}`, uris)
    const hashes = JSON.stringify(sources.map(({ sha256 }) => sha256))
    const rows = await all<Row>(`SELECT * FROM sources WHERE ${dialect.among('sha256')}`, hashes)
    const known = new Map(rows.map(row => [placeOf(row.sha256, row.place, row.uri), row]))
    const works: Work[] = []
    const met: number[] = []
    const fresh = new Map<string, Registration>()
    let done = 0
    for (const source of sources) {
      const { sha256, offset, uri, reference } = source
      await keep(source)
      const place = placeOf(sha256, offset, uri)
      const before = known.get(place)
      if (!before || !isStanding(before, source, begun)) {
        fresh.set(place, source)
        continue
      }
      await meetAgain(before, source, begun)
      met.push(before.id)
      if (isOpen(before)) works.push({ id: before.id, uri, sha256, reference })
      else done++
    }
    const entered = await enter([...fresh.values()], begun, new Set(rows.map(({ sha256 }) => sha256)))
    return { works: [...works, ...entered.works], known: done, sources: [...met, ...entered.sources] }
  }

  async function keep({ sha256, kept }: Registration): Promise<void> {
    if (kept) await run('INSERT INTO kept (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING', sha256, kept)
  }

  async function meetAgain({ id }: Row, { reference, payloads }: Registration, { number }: Run): Promise<void> {
    await run('UPDATE sources SET reference = ?, run = ? WHERE id = ?', reference, number, id)
    if (payloads) await nameOf(id, payloads)
  }

  /** Enters sources that are new, or to be done anew, with one statement; what has the bytes of another one is no work. */
  async function enter(
    sources: readonly Registration[],
    { number, extractor }: Run,
    met: ReadonlySet<string>,
  ): Promise<Pick<Registered, 'works' | 'sources'>> {
    if (!sources.length) return { works: [], sources: [] }
    const rows = await all<Entered>(
      `INSERT INTO sources (uri, place, sha256, bytes, reference, known, extractor, run, state)
       VALUES ${sources.map(() => `(?, ?, ?, ?, ?, ?, ?, ?, 'queued')`).join(', ')}
       ON CONFLICT (sha256, uri, place) DO UPDATE SET reference = excluded.reference, known = excluded.known, extractor = excluded.extractor,
         run = excluded.run, state = 'queued', reason = NULL, owner = NULL, deaths = 0 RETURNING id, uri, place, sha256`,
      ...sources.flatMap(({ uri, offset, sha256, bytes, reference, known }) => {
        return [uri, offset, sha256, bytes, reference, known, extractor, number]
      }),
    )
    const idOf = new Map(rows.map(({ id, sha256, place, uri }) => [placeOf(sha256, place, uri), id]))
    const ofBytes = grouped(rows, ({ sha256 }) => sha256)
    const works: Work[] = []
    for (const { uri, offset, sha256, reference, payloads } of sources) {
      const id = idOf.get(placeOf(sha256, offset, uri))
      if (id === undefined) throw new Error(`the source ${uri} was not entered`)
      if (payloads) await nameOf(id, payloads)
      const isAlone = !met.has(sha256) && ofBytes.get(sha256)?.length === 1
      if (isAlone || (await isFirst(id, sha256))) works.push({ id, uri, sha256, reference })
      else await run(`UPDATE sources SET state = 'duplicate' WHERE id = ?`, id)
    }
    return { works, sources: rows.map(({ id }) => id) }
  }

  async function isFirst(id: number, sha256: string): Promise<boolean> {
    const [first] = await all<Id>(FIRST_OF, sha256)
    return first?.id === id
  }

  /** Remembers by which names others refer to the bytes of a source. */
  async function nameOf(id: number, payloads: readonly string[]): Promise<void> {
    await run(
      `INSERT INTO payloads (key, source) SELECT value, CAST(? AS BIGINT) FROM (${dialect.texts}) AS named WHERE true
       ON CONFLICT (key) DO UPDATE SET source = excluded.source`,
      id,
      JSON.stringify(payloads),
    )
  }

  return {
    register: (sources, begun) => writing.write(() => register(sources, begun)),

    registerUnreadable: (uri, reason, { number, extractor }) =>
      writing.write(async () => {
        const [entered] = await all<Id>(
          `INSERT INTO sources (uri, place, sha256, bytes, reference, known, extractor, run, state, reason)
           VALUES (?, 0, '', 0, '', '', ?, ?, 'failed', ?)
           ON CONFLICT (sha256, uri, place) DO UPDATE SET extractor = excluded.extractor, run = excluded.run, reason = excluded.reason
           RETURNING id`,
          uri,
          extractor,
          number,
          reason,
        )
        return entered?.id ?? 0
      }),
  }
}
