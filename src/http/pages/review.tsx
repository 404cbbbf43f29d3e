import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { addable } from '../../correcting/addition.js'
import { anchorsAt } from '../../correcting/address.js'
import type { Correction } from '../../correcting/correction.js'
import { type Followed, followed } from '../../correcting/effective.js'
import { judgeableIn, quantitiesWithin } from '../../correcting/quantity.js'
import type { Reading } from '../../correcting/reading.js'
import { historyOf } from '../../correcting/withdrawal.js'
import type { ArticleRecord } from '../../record.js'
import type { Store } from '../../store/store.js'
import type { Judged } from '../../web/history.js'
import type { Anchored } from '../../web/judging.js'
import { type Doubtful, ReviewPage, ValuePage } from '../../web/review.js'
import { Problem } from '../problem.js'
import { addValue, placeOf } from '../routes/additions.js'
import { toldBy } from '../routes/citations.js'
import { judge, judgementSchema } from '../routes/corrections.js'
import { readerOf } from '../routes/reader.js'
import { leftOr404 } from '../routes/records.js'
import { review, wholeVerdicts } from '../routes/reviews.js'
import { withdraw } from '../routes/withdrawals.js'
import type { Serving } from '../serving.js'
import { answerPage, pageNumber, settingFor } from './setting.js'

/** Values on a page of the queue. */
const SHOWN = 20
/** Corrections that are listed below it, the newest. */
const LISTED = 12

/** The review queue, and the forms by which a reader judges. */
export function addReviewPages(app: OpenAPIHono, { store }: Serving): void {
  app.get('/review', async context => {
    const field = context.req.query('field') || undefined
    const waiting = await store.records.doubts.count(field)
    const pages = Math.ceil(waiting / SHOWN)
    // Pages grow fewer while readers work.
    const page = Math.min(pageNumber(context.req.query('page')), Math.max(pages, 1))
    const [doubts, newest] = await Promise.all([
      store.records.doubts.list({ field, limit: SHOWN, offset: (page - 1) * SHOWN }),
      store.corrections.newest(LISTED),
    ])
    const records = await recordsOf(store, [...doubts, ...newest])
    return answerPage(
      context,
      <ReviewPage
        setting={settingFor(context)}
        doubtful={doubtfulAmong(doubts, records)}
        judged={judgedAmong(newest, records)}
        waiting={waiting}
        field={field}
        pages={{ page, pages, isMore: false }}
      />,
    )
  })
  app.get('/articles/:id/value', async context => {
    const left = await leftOr404(store, context.req.param('id'))
    const { anchor, pointer = '' } = context.req.query()
    const place = anchor === undefined ? pointer : toldBy(left, anchor).now
    const doubtful = place === null ? undefined : inContext(judgeableOf(left), place)
    if (!doubtful) throw new Problem(404, `the record has no value with evidence at ${place ?? anchor}`)
    return answerPage(context, <ValuePage setting={settingFor(context)} doubtful={doubtful} />)
  })
  app.post('/articles/:id/corrections', async context => {
    const { back, value, property, ...form } = Object.fromEntries((await context.req.formData()).entries())
    const isEdit = form['verdict'] === 'edit'
    const judgement = judgementSchema.safeParse({ ...form, ...(isEdit && { property, value }) })
    if (!judgement.success) throw new Problem(400, 'the form is not complete')
    await judge(store, context.req.param('id'), { ...judgement.data, by: readerOf(context) })
    return context.redirect(placeWithin(back), 303)
  })
  app.post('/articles/:id/withdrawals', async context => {
    const { back, number } = Object.fromEntries((await context.req.formData()).entries())
    if (!Number.isSafeInteger(Number(number))) throw new Problem(400, 'the form is not complete')
    await withdraw(store, context.req.param('id'), Number(number), readerOf(context))
    return context.redirect(placeWithin(back), 303)
  })
  app.post('/articles/:id/additions', async context => {
    const addition = additionSchema.safeParse(Object.fromEntries((await context.req.formData()).entries()))
    if (!addition.success) throw new Problem(400, 'the form is not complete')
    const signed = { ...addition.data, by: readerOf(context), at: new Date().toISOString() }
    await addValue(store, context.req.param('id'), signed)
    return context.redirect(`/articles/${context.req.param('id')}`, 303)
  })
  app.post('/articles/:id/reviews', async context => {
    const { verdict } = Object.fromEntries((await context.req.formData()).entries())
    const known = wholeVerdicts.find(one => one === verdict)
    if (!known) throw new Problem(400, 'the form is not complete')
    await review(store, context.req.param('id'), known, readerOf(context))
    return context.redirect(`/articles/${context.req.param('id')}`, 303)
  })
}

/** Where a reader comes back to: a page of this service, whatever the form says. */
const placeWithin = (back: unknown): string => (typeof back === 'string' && /^\/(?!\/)/.test(back) ? back : '/review')

/** The form by which a reader adds a value; `kind` is a field, or a part of its entries: `officials/positions`. */
const additionSchema = z
  .object({
    kind: z.enum(addable),
    quote: z.string().trim().min(1).max(5000),
    start: z.string().regex(/^[0-9]*$/),
    of: z.string(),
    value: z.string().max(5000),
  })
  .transform(({ kind, quote, start, of, value }) => ({
    ...placeOf(kind),
    quote,
    value,
    of: of || undefined,
    start: start === '' ? undefined : Number(start),
  }))

const AROUND = 120

type Owned = { readonly sha256: string }

/** A record as it was stored, and what readers said of it. */
type Said = { readonly stored: ArticleRecord; readonly corrections: readonly Correction[] }
type SaidByHash = ReadonlyMap<string, Said>

/** The records that the rows of a page belong to. */
async function recordsOf({ records, corrections }: Store, rows: readonly Owned[]): Promise<SaidByHash> {
  const hashes = [...new Set(rows.map(({ sha256 }) => sha256))]
  const [stored, said] = await Promise.all([records.several(hashes), corrections.ofSeveral(hashes)])
  return new Map(
    [...stored].map(([hash, json]) => [hash, { stored: JSON.parse(json), corrections: said.get(hash) ?? [] }] as const),
  )
}

/** The values of the queue, each in its record as readers left it. */
function doubtfulAmong(
  doubts: readonly (Owned & { readonly pointer: string })[],
  records: SaidByHash,
): readonly Doubtful[] {
  const known = new Map(
    [...new Set(doubts.map(({ sha256 }) => sha256))].flatMap(sha256 => {
      const said = records.get(sha256)
      return said ? [[sha256, judgeableOf(followed(said.stored, said.corrections))] as const] : []
    }),
  )
  return doubts.flatMap(({ sha256, pointer }) => {
    const found = known.get(sha256)
    return (found && inContext(found, pointer)) ?? []
  })
}

/** A record as its readers left it, and what of it can be judged, by what names it. */
type Judgeable = {
  readonly record: ArticleRecord
  readonly judgeable: readonly Reading[]
  readonly anchors: ReadonlyMap<string, string>
}

const judgeableOf = (left: Followed): Judgeable => ({
  record: left.record,
  judgeable: judgeableIn(left.record),
  anchors: anchorsAt(left),
})

/** The value at a pointer with the text around its first span; undefined where there is none. */
function inContext({ record, judgeable, anchors }: Judgeable, pointer: string): Doubtful | undefined {
  const reading = judgeable.find(one => one.pointer === pointer)
  if (!reading) return undefined
  const text = record.article?.text ?? ''
  const { start = 0, end = 0 } = reading.evidence[0] ?? {}
  const context = {
    before: endOf(text.slice(0, start)),
    quote: text.slice(start, end),
    after: beginningOf(text.slice(end)),
  }
  const anchored = (one: Reading): Anchored => ({ reading: one, anchor: anchors.get(one.pointer) ?? '' })
  const quantities = quantitiesWithin(judgeable, reading).map(anchored)
  return { record: record.id, title: record.article?.title ?? null, ...anchored(reading), quantities, context }
}

/** The last words of a text, with an ellipsis where there are more. */
const endOf = (text: string): string => (text.length > AROUND ? `…${text.slice(-AROUND).replace(/^\S*\s/, '')}` : text)

/** The first words of a text, with an ellipsis where there are more. */
const beginningOf = (text: string): string =>
  text.length > AROUND ? `${text.slice(0, AROUND).replace(/\s\S*$/, '')}…` : text

/** The newest corrections, each as it stands among those of its record. */
const judgedAmong = (newest: readonly Owned[], records: SaidByHash): readonly Judged[] =>
  [...new Set(newest.map(({ sha256 }) => sha256))]
    .flatMap(record => {
      const said = records.get(record)
      return said ? historyOf(said.stored, said.corrections).map(entry => ({ record, entry })) : []
    })
    .sort((a, b) => (a.entry.at < b.entry.at ? 1 : -1))
    .slice(0, LISTED)
