import type { OpenAPIHono } from '@hono/zod-openapi'
import { anchorsAt } from '../../correcting/address.js'
import { followed } from '../../correcting/effective.js'
import { liftingOf } from '../../correcting/review.js'
import { historyOf } from '../../correcting/withdrawal.js'
import type { ArticleRecord } from '../../record.js'
import { open } from '../../sources/open.js'
import { reasonOf } from '../../sources/reason.js'
import { referenceSchema } from '../../sources/reference.js'
import type { Store } from '../../store/store.js'
import { exampleOf } from '../../structure.js'
import { ArticlePage, OriginalPage } from '../../web/article-page.js'
import { droppedIn } from '../../web/dropped.js'
import { harmless } from '../../web/original.js'
import { SAVED_PAGE } from '../headers.js'
import { recordOr404 } from '../routes/records.js'
import type { Serving } from '../serving.js'
import { answerPage, settingFor } from './setting.js'

/** The page of an article, and the saved page that it was read from. */
export function addArticlePages(app: OpenAPIHono, { store }: Serving): void {
  app.get('/articles/:id', async context => {
    const stored: ArticleRecord = JSON.parse(await recordOr404(store, context.req.param('id')))
    const [corrections, verdicts, review, twin] = await Promise.all([
      store.corrections.of(stored.id),
      store.records.verdicts(stored.id),
      store.reviews.of(stored.id),
      store.records.duplicateOf(stored.id),
    ])
    const left = followed(stored, corrections)
    const isWhole = review?.record && !liftingOf(review, corrections)
    return answerPage(
      context,
      <ArticlePage
        setting={settingFor(context)}
        record={left.record}
        dropped={droppedIn(verdicts)}
        exampleOf={exampleOf}
        history={historyOf(stored, corrections)}
        whole={isWhole ? review : undefined}
        twin={twin}
        anchors={anchorsAt(left)}
      />,
    )
  })
  app.get('/articles/:id/original', async context => {
    const record: ArticleRecord = JSON.parse(await recordOr404(store, context.req.param('id')))
    const bytes = await originalOf(store, record.id)
    const trouble = typeof bytes === 'string' ? { trouble: bytes } : {}
    return answerPage(context, <OriginalPage setting={settingFor(context)} record={record} {...trouble} />)
  })
  app.get('/articles/:id/original/frame', async context => {
    const { id }: ArticleRecord = JSON.parse(await recordOr404(store, context.req.param('id')))
    const bytes = await originalOf(store, id)
    const shown = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : harmless(bytes)
    return context.body(new Uint8Array(shown).buffer, 200, {
      'content-type': 'text/html',
      'content-security-policy': SAVED_PAGE,
    })
  })
}

/** The bytes of a source, or why they are not there. */
async function originalOf({ ledger }: Store, sha256: string): Promise<Uint8Array | string> {
  const standing = await ledger.standing(sha256)
  if (!standing?.reference) return 'its source is not known'
  try {
    return (await open(referenceSchema.parse(JSON.parse(standing.reference)))).bytes
  } catch (error) {
    return reasonOf(error)
  }
}
