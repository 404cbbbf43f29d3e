import { OpenAPIHono } from '@hono/zod-openapi'
import { issuesTold } from '../language/issues.js'
import { version } from '../version.js'
import { access } from './access.js'
import { fromEverySite, safeHeaders } from './headers.js'
import { rateLimit } from './limit.js'
import { nothingAt } from './methods.js'
import { createMetrics } from './metrics.js'
import { ownNames } from './names.js'
import { addArticlePages } from './pages/articles.js'
import { addAssets } from './pages/assets.js'
import { answerError } from './pages/errors.js'
import { addImportPages } from './pages/imports.js'
import { addOfficialPages } from './pages/officials.js'
import { addOverviewPages } from './pages/overview.js'
import { addReviewPages } from './pages/review.js'
import { addSearchPages } from './pages/search.js'
import { knownParameters } from './parameters.js'
import { Problem } from './problem.js'
import { BOARD } from './queue-board.js'
import { addAdditions } from './routes/additions.js'
import { addArticles } from './routes/articles.js'
import { addCitations } from './routes/citations.js'
import { addCorrections } from './routes/corrections.js'
import { addExports } from './routes/exports.js'
import { addHealth } from './routes/health.js'
import { addOfficials } from './routes/officials.js'
import { addReconciliation } from './routes/reconciliation/reconciliation.js'
import { addRecords } from './routes/records.js'
import { addReviews } from './routes/reviews.js'
import { addSchemas } from './routes/schemas.js'
import { addSearch } from './routes/search.js'
import { addStats } from './routes/stats.js'
import { addWithdrawals } from './routes/withdrawals.js'
import type { Serving } from './serving.js'

/** The API and the pages, as one application that any server can run. */
export function createApp(serving: Serving): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: result => {
      if (!result.success) throw new Problem(400, issuesTold(result.error.issues))
    },
  })
  const metrics = createMetrics(serving.store)
  app.use(safeHeaders)
  app.use(metrics.observe)
  app.use(ownNames(serving))
  addHealth(app, serving, metrics)
  app.use('/v1/reconcile/*', fromEverySite)
  app.use(rateLimit(serving.limits.requestsPerMinute))
  app.use(access(serving))
  app.use('/v1/*', knownParameters(app))
  addRecords(app, serving)
  addCitations(app, serving)
  addArticles(app, serving)
  addCorrections(app, serving)
  addAdditions(app, serving)
  addWithdrawals(app, serving)
  addReviews(app, serving)
  addSearch(app, serving)
  addOfficials(app, serving)
  addReconciliation(app, serving)
  addStats(app, serving)
  addExports(app, serving)
  addSchemas(app)
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'trichluc', version, description: 'Structured, source-anchored records of Vietnamese news.' },
    servers: [{ url: '/' }],
  })
  addAssets(app)
  addSearchPages(app, serving)
  addArticlePages(app, serving)
  addOfficialPages(app, serving)
  addOverviewPages(app, serving)
  addImportPages(app, serving)
  addReviewPages(app, serving)
  if (serving.board) app.route(BOARD, serving.board)
  app.notFound(context => answerError(context, nothingAt(app, context)))
  app.onError((error, context) => answerError(context, error))
  return app
}
