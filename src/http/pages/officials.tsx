import type { OpenAPIHono } from '@hono/zod-openapi'
import { verdicts } from '../../store/officials/official.js'
import { OfficialPage } from '../../web/official.js'
import { OfficialsPage } from '../../web/officials.js'
import { Problem } from '../problem.js'
import { readerOf } from '../routes/reader.js'
import type { Serving } from '../serving.js'
import { answerPage, settingFor } from './setting.js'
import { troubleOf } from './trouble.js'

/** Names on a page; one name may be that of many people. */
const PER_PAGE = 15

/** People across articles, one person, and the buttons by which readers join or part candidates. */
export function addOfficialPages(app: OpenAPIHono, { store }: Serving): void {
  app.get('/officials', async context => {
    const { lang: _, ...asked } = context.req.query()
    const { name, post, body, province, cursor } = asked
    const given = Object.entries({ name, post, body, province, cursor }).filter(([, value]) => value)
    const query = { ...Object.fromEntries(given), limit: PER_PAGE }
    const found = await store.officials
      .find(query)
      .catch(error => ({ officials: [], next: null, trouble: troubleOf(error) }))
    const page = <OfficialsPage setting={settingFor(context)} asked={asked} {...found} />
    return answerPage(context, page, 'trouble' in found ? 400 : 200)
  })
  app.get('/officials/:id', async context => {
    const id = context.req.param('id')
    const [official, similar] = await Promise.all([store.officials.one(id), store.officials.similar(id)])
    if (!official) throw new Problem(404, `no candidate has the id ${id}`)
    return answerPage(context, <OfficialPage setting={settingFor(context)} official={official} similar={similar} />)
  })
  app.post('/judgements', async context => {
    const { a, b, verdict } = Object.fromEntries((await context.req.formData()).entries())
    const known = verdicts.find(one => one === verdict)
    if (!known || typeof a !== 'string' || typeof b !== 'string') throw new Problem(400, 'the form is not complete')
    for (const id of [a, b])
      if (!(await store.officials.one(id))) throw new Problem(404, `no candidate has the id ${id}`)
    await store.officials.judge({
      verdict: known,
      a,
      b,
      by: readerOf(context),
      reason: null,
      at: new Date().toISOString(),
    })
    return context.redirect(`/officials/${encodeURIComponent(a)}`, 303)
  })
}
