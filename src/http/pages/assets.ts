import type { OpenAPIHono } from '@hono/zod-openapi'
import { script, style } from '../../web/assets.js'

/** The style and the script of the pages; their names change with them, so they may be kept for ever. */
export function addAssets(app: OpenAPIHono): void {
  for (const { path, type, content } of [style, script])
    app.get(path, context =>
      context.body(content, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    )
}
