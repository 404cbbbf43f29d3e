import type { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { doubtfulIn } from '../../correcting/doubt.js'
import { effective } from '../../correcting/effective.js'
import type { ArticleRecord } from '../../record.js'
import type { Store } from '../../store/store.js'
import { type Doubtful, type Judged, ReviewPage } from '../../web/review.js'
import { judge, judgementSchema } from '../routes/corrections.js'
import type { Serving } from '../serving.js'
import { answerPage, settingFor } from './setting.js'

/** Values on a page of the queue. */
const SHOWN = 20
/** Corrections that are listed below it, the newest. */
const LISTED = 50

/** The review queue, and the forms by which a reader judges. */
export function addReviewPages(app: OpenAPIHono, { store }: Serving): void {
  app.get('/review', async context =>
    answerPage(
      context,
      <ReviewPage setting={settingFor(context)} doubtful={await doubtfulOf(store)} judged={await judgedOf(store)} />,
    ),
  )
  app.post('/articles/:id/corrections', async context => {
    const { back, value, property, ...form } = Object.fromEntries((await context.req.formData()).entries())
    const isEdit = form['verdict'] === 'edit'
    const judgement = judgementSchema.safeParse({ ...form, ...(isEdit && { property, value }) })
    if (!judgement.success) throw new HTTPException(400, { message: 'the form is not complete' })
    await judge(store, context.req.param('id'), judgement.data)
    return context.redirect(typeof back === 'string' && /^\/(?!\/)/.test(back) ? back : '/review', 303)
  })
}

const AROUND = 120

async function doubtfulOf(store: Store): Promise<readonly Doubtful[]> {
  const found: Doubtful[] = []
  for (const { sha256, record: json } of await store.records.doubtful(SHOWN)) {
    const corrections = await store.corrections.of(sha256)
    const { record } = effective(JSON.parse(json), corrections)
    const text = record.article?.text ?? ''
    for (const reading of doubtfulIn(record, corrections)) {
      const { start = 0, end = 0 } = reading.evidence[0] ?? {}
      const context = {
        before: text.slice(Math.max(0, start - AROUND), start),
        quote: text.slice(start, end),
        after: text.slice(end, end + AROUND),
      }
      found.push({ record: sha256, title: record.article?.title ?? null, reading, context })
    }
  }
  return found.sort((a, b) => (a.reading.confidence ?? 1) - (b.reading.confidence ?? 1)).slice(0, SHOWN)
}

async function judgedOf(store: Store): Promise<readonly Judged[]> {
  const newest = await store.corrections.newest(LISTED)
  const judged: Judged[] = []
  for (const { sha256, correction } of newest) {
    const stored: ArticleRecord | undefined = JSON.parse((await store.records.record(sha256)) ?? 'null') ?? undefined
    const isLost = !stored || effective(stored, [correction]).lost.length > 0
    judged.push({ record: sha256, correction, isLost })
  }
  return judged
}
