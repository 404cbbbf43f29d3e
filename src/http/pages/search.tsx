import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Found } from '../../store/query.js'
import type { Store } from '../../store/store.js'
import type { Asked, Trouble } from '../../web/asking.js'
import type { Pages } from '../../web/pager.js'
import { SearchPage } from '../../web/search.js'
import { conditionsOf, conditionsSchema } from '../routes/conditions.js'
import type { Serving } from '../serving.js'
import { answerPage, pageNumber, settingFor } from './setting.js'
import { troubleOf } from './trouble.js'

const PER_PAGE = 20
/** Hosts that the form offers. */
const MOST_HOSTS = 200

/** The front page: search by words and filters. */
export function addSearchPages(app: OpenAPIHono, { store }: Serving): void {
  app.get('/', async context => {
    const asked = conditionsIn(context.req.query())
    const number = pageNumber(context.req.query('page'))
    const { found, trouble } = await answerOf(store, asked, (number - 1) * PER_PAGE)
    return answerPage(
      context,
      <SearchPage
        setting={settingFor(context)}
        asked={asked}
        hits={found.hits}
        total={found.total}
        atLeast={found.atLeast}
        hosts={await hostsOf(store)}
        pages={pagesOf(found, number)}
        {...(trouble !== undefined && { trouble })}
      />,
      trouble ? 400 : 200,
    )
  })
}

/** What of the parameters of a page asks for records; the others are no business of the search. */
const conditionsIn = (given: Asked): Asked =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name in conditionsSchema.shape))

/** How many pages there are, as far as that was counted. */
function pagesOf({ total, atLeast, next }: Found, page: number): Pages {
  const counted = Math.ceil(total / PER_PAGE)
  if (!atLeast) return { page, pages: counted, isMore: false }
  return next === null ? { page, pages: page, isMore: false } : { page, pages: Math.max(counted, page), isMore: true }
}

type Answer = { readonly found: Found; readonly trouble?: Trouble }

/** What was found, or what is wrong with the question. */
async function answerOf({ records }: Store, asked: Asked, offset: number): Promise<Answer> {
  const nothing: Found = { hits: [], total: 0, atLeast: false, next: null }
  const read = conditionsSchema.safeParse(asked)
  if (!read.success) return { found: nothing, trouble: troubleOf(read.error) }
  try {
    return { found: await records.search({ ...conditionsOf(read.data), limit: PER_PAGE, offset }) }
  } catch (error) {
    return { found: nothing, trouble: troubleOf(error) }
  }
}

async function hostsOf({ records }: Store): Promise<readonly string[]> {
  const hosts = await records.tally('host')
  return hosts.flatMap(({ name }) => (name === null ? [] : [name])).slice(0, MOST_HOSTS)
}
