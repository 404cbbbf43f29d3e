import type { FC } from 'hono/jsx'
import type { Reading } from '../correcting/reading.js'
import { History, type Judged } from './history.js'
import { type Anchored, Judging, Quantities } from './judging.js'
import { nameOf, type Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { addressOf, Pager, type Pages } from './pager.js'
import { labelShown, numberShown } from './shown.js'
import { percent, ReadingFacts } from './values.js'

/** A value that waits for a reader, with the text around its first span. */
export type Doubtful = {
  readonly record: string
  readonly title: string | null
  readonly reading: Reading
  readonly anchor: string
  /** Of a result its quantities, each of which can be rejected by itself. */
  readonly quantities: readonly Anchored[]
  readonly context: { readonly before: string; readonly quote: string; readonly after: string }
}

type ReviewProps = {
  readonly setting: Setting
  readonly doubtful: readonly Doubtful[]
  readonly judged: readonly Judged[]
  /** How many values wait. */
  readonly waiting: number
  /** The field whose values alone are shown. */
  readonly field: string | undefined
  readonly pages: Pages
}

/** Fields whose values have a confidence. */
const fields = ['officials', 'achievements', 'resolutions'] as const

/** The queue of doubtful values, to be worked off by keyboard, and what was said so far. */
export const ReviewPage: FC<ReviewProps> = ({ setting, doubtful, judged, waiting, field, pages }) => {
  const { say } = setting
  const back = addressOf('/review', { field, ...(pages.page > 1 && { page: String(pages.page) }) })
  return (
    <Page setting={setting} title={say('review.title')} current="/review">
      <h1>{say('review.title')}</h1>
      <p class="standing">
        <b>{numberShown(say, waiting)}</b> {say('review.waiting')}
      </p>
      <Choices field={field} say={say} />
      {doubtful.length === 0 ? (
        <p class="empty">{say('review.empty')}</p>
      ) : (
        setting.mayWrite && <p class="hint keys">{say('review.hint')}</p>
      )}
      <ol class="review">
        {doubtful.map(one => (
          <Question doubtful={one} back={back} setting={setting} />
        ))}
      </ol>
      <Pager path="/review" asked={{ field }} pages={pages} say={say} />
      {judged.length > 0 && (
        <section aria-labelledby="judged">
          <h2 id="judged">{say('review.corrections')}</h2>
          <History judged={judged} back={back} isLinked={true} mayWrite={setting.mayWrite} say={say} />
        </section>
      )}
    </Page>
  )
}

type ValueProps = { readonly setting: Setting; readonly doubtful: Doubtful }

/** One value of an article, to be judged or changed. */
export const ValuePage: FC<ValueProps> = ({ setting, doubtful }) => {
  const { say } = setting
  const back = `/articles/${doubtful.record}`
  return (
    <Page setting={setting} title={`${say('review.one')}: ${doubtful.reading.label}`}>
      <h1>{say('review.one')}</h1>
      <ol class="review">
        <Question doubtful={doubtful} back={back} setting={setting} />
      </ol>
      <p>
        <a href={back}>{say('review.back')}</a>
      </p>
    </Page>
  )
}

/** Which values are shown. */
const Choices: FC<{ readonly field: string | undefined; readonly say: Say }> = ({ field, say }) => (
  <nav aria-label={say('review.missing.kind')}>
    <ul class="chips">
      {[undefined, ...fields].map(one => (
        <li>
          <a
            href={addressOf('/review', { field: one })}
            {...(one === field ? { 'aria-current': 'true' as const } : {})}
          >
            {one === undefined ? say('review.all') : nameOf(say, 'field', one)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

type QuestionProps = ValueProps & { readonly back: string }

const Question: FC<QuestionProps> = ({
  doubtful: { record, title, reading, anchor, quantities, context },
  back,
  setting: { say, mayWrite },
}) => (
  <li>
    <p class="faint">
      <span class={`swatch f-${reading.field}`}>{nameOf(say, 'field', reading.field)}</span> {say('review.of')}{' '}
      <a href={`/articles/${record}`}>{title ?? say('article.untitled')}</a>
      {reading.confidence !== null && ` · ${say('reading.confidence').toLowerCase()} ${percent(reading.confidence)}`}
    </p>
    {reading.label !== context.quote && (
      <p>
        <b class="label">{labelShown(say, reading)}</b>
      </p>
    )}
    <ReadingFacts reading={reading} say={say} />
    <p class="context">
      {context.before}
      <mark class={`f-${reading.field}`}>{context.quote}</mark>
      {context.after}
    </p>
    {mayWrite && <Judging record={record} reading={reading} anchor={anchor} back={back} say={say} />}
    {mayWrite && quantities.length > 1 && <Quantities record={record} quantities={quantities} back={back} say={say} />}
  </li>
)
