import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Store } from '../../store/store.js'
import { type Overview, OverviewPage } from '../../web/overview.js'
import type { Serving } from '../serving.js'
import { answerPage, settingFor } from './setting.js'

const MOST_UNITS = 100

/** The page of charts. */
export function addOverviewPages(app: OpenAPIHono, { store }: Serving): void {
  app.get('/overview', async context =>
    answerPage(context, <OverviewPage setting={settingFor(context)} {...(await overviewOf(store))} />),
  )
}

/** The figures of the page of charts. The store remembers them until it changes, so whoever asks first asks for all who come after. */
export async function overviewOf({ records }: Store): Promise<Overview> {
  const [tallies, resolutions, achievements, roles, quality] = await Promise.all([
    records.tallies(),
    records.stats.resolutions({}),
    records.stats.achievements({}, MOST_UNITS),
    records.stats.roles({}),
    records.stats.quality(),
  ])
  return { tallies, resolutions, achievements, roles, quality }
}
