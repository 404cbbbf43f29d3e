import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Listed, Store } from '../../store/store.js'
import { ImportsPage } from '../../web/imports.js'
import type { Serving } from '../serving.js'
import { answerPage, settingFor } from './setting.js'

/** Failures that are shown on one page. */
const SHOWN = 200
/** Imports that are shown. */
const RUNS = 20

/** Where imports stand, and the button that puts failed sources back to wait. */
export function addImportPages(app: OpenAPIHono, { store, intake }: Serving): void {
  app.get('/imports', async context => {
    const { failures, hasMore } = await failuresOf(store)
    const retried = context.req.query('retried')
    return answerPage(
      context,
      <ImportsPage
        setting={settingFor(context)}
        counts={await store.ledger.counts()}
        runs={await store.ledger.runs(RUNS)}
        failures={failures}
        hasMore={hasMore}
        {...(retried !== undefined && { retried: Number(retried) })}
      />,
    )
  })
  app.post('/imports/retry', async context => {
    const retried = await store.ledger.retry(['failed', 'quarantined'])
    await intake?.takeWaiting()
    return context.redirect(`/imports?retried=${retried}`, 303)
  })
}

async function failuresOf({
  ledger,
}: Store): Promise<{ readonly failures: readonly Listed[]; readonly hasMore: boolean }> {
  const failures: Listed[] = []
  for await (const failure of ledger.listed(['failed', 'quarantined'])) {
    if (failures.length === SHOWN) return { failures, hasMore: true }
    failures.push(failure)
  }
  return { failures, hasMore: false }
}
