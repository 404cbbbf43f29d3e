import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { OfficialPreview } from '../../../web/official-preview.js'
import { htmlOf } from '../../../web/render.js'
import { asIs } from '../../as-is.js'
import { FRAMED_PAGE } from '../../headers.js'
import { settingFor } from '../../pages/setting.js'
import { Problem, problems } from '../../problem.js'
import type { Serving } from '../../serving.js'

const preview = createRoute({
  method: 'get',
  path: '/v1/reconcile/preview/{id}',
  tags: ['officials'],
  summary: 'A small page of an official, to be shown in a frame of another site',
  request: { params: z.object({ id: z.string().min(1).openapi({ description: 'id of a candidate' }) }) },
  responses: {
    200: { description: 'in the language that is asked for', content: { 'text/html': { schema: z.string() } } },
    ...problems(401, 404, 429),
  },
})

/** What is shown of an official before one is chosen. */
export function addPreview(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(preview, async context => {
    const { id } = context.req.valid('param')
    const official = await store.officials.one(id)
    if (!official) throw new Problem(404, `no candidate has the id ${id}`)
    const page = await htmlOf(<OfficialPreview setting={settingFor(context)} official={official} />)
    return asIs(
      context.body(page, 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': FRAMED_PAGE,
        vary: 'accept-language, cookie',
      }),
    )
  })
}
