import type { OpenAPIHono } from '@hono/zod-openapi'
import { OverviewPage } from '../../web/overview.js'
import type { Serving } from '../serving.js'
import { answerPage, settingFor } from './setting.js'

const MOST_UNITS = 100

/** The page of charts. */
export function addOverviewPages(app: OpenAPIHono, { store: { records } }: Serving): void {
  app.get('/overview', async context => {
    const [tallies, resolutions, achievements, roles, quality] = await Promise.all([
      records.tallies(),
      records.stats.resolutions({}),
      records.stats.achievements({}, MOST_UNITS),
      records.stats.roles({}),
      records.stats.quality(),
    ])
    return answerPage(
      context,
      <OverviewPage
        setting={settingFor(context)}
        tallies={tallies}
        resolutions={resolutions}
        achievements={achievements}
        roles={roles}
        quality={quality}
      />,
    )
  })
}
