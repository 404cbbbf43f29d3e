import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Serving } from '../../serving.js'
import { addPreview } from './preview.js'
import { addQueries } from './queries.js'
import { addSuggestions } from './suggestions.js'

/** The Reconciliation Service API 0.2 (OpenRefine) over officials. */
export function addReconciliation(app: OpenAPIHono, serving: Serving): void {
  addQueries(app, serving)
  addSuggestions(app, serving)
  addPreview(app, serving)
}
