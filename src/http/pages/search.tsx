import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Store } from '../../store/store.js'
import { type Asked, SearchPage } from '../../web/search.js'
import type { Serving } from '../serving.js'
import { answerPage, settingFor } from './setting.js'

const PER_PAGE = 20
/** Hosts that the form offers. */
const MOST_HOSTS = 200

/** The front page: search by words and filters. */
export function addSearchPages(app: OpenAPIHono, { store }: Serving): void {
  app.get('/', async context => {
    const { page = '1', lang: _, ...asked }: Asked & { page?: string; lang?: string } = context.req.query()
    const number = Math.max(1, Math.trunc(Number(page)) || 1)
    const { hits, total } = await store.records.search({
      ...queryOf(asked),
      limit: PER_PAGE,
      offset: (number - 1) * PER_PAGE,
    })
    return answerPage(
      context,
      <SearchPage
        setting={settingFor(context)}
        asked={asked}
        hits={hits}
        total={total}
        hosts={await hostsOf(store)}
        page={number}
        pages={Math.ceil(total / PER_PAGE)}
      />,
    )
  })
}

function queryOf({ q, exact, from, to, host, official }: Asked): {
  text?: string
  exact?: boolean
  from?: string
  to?: string
  host?: string
  official?: string
} {
  return {
    ...(q && { text: q }),
    ...(exact === '1' && { exact: true }),
    ...(from && { from }),
    ...(to && { to }),
    ...(host && { host }),
    ...(official && { official }),
  }
}

async function hostsOf({ records }: Store): Promise<readonly string[]> {
  const { host } = await records.tallies()
  return host.flatMap(({ name }) => (name === null ? [] : [name])).slice(0, MOST_HOSTS)
}
