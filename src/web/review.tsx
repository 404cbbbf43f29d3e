import type { FC } from 'hono/jsx'
import type { Correction } from '../correcting/correction.js'
import type { Reading } from '../correcting/reading.js'
import { Judging, Quantities } from './judging.js'
import { nameOf, placeName, type Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { minuteOf } from './reviewing.js'
import { addressOf } from './search.js'
import { labelShown } from './shown.js'
import { percent, ReadingFacts } from './values.js'

/** A value that waits for a reader, with the text around its first span. */
export type Doubtful = {
  readonly record: string
  readonly title: string | null
  readonly reading: Reading
  /** Of a result its quantities, each of which can be rejected by itself. */
  readonly quantities: readonly Reading[]
  readonly context: { readonly before: string; readonly quote: string; readonly after: string }
}

/** A correction with the record that it belongs to. */
export type Judged = { readonly record: string; readonly correction: Correction; readonly isLost: boolean }

type ReviewProps = {
  readonly setting: Setting
  readonly doubtful: readonly Doubtful[]
  readonly judged: readonly Judged[]
  /** How many articles have values that wait. */
  readonly waiting: number
  /** The field whose values alone are shown. */
  readonly field: string | undefined
}

/** Fields whose values have a confidence. */
const fields = ['officials', 'achievements', 'resolutions'] as const

/** The queue of doubtful values, to be worked off by keyboard, and what was said so far. */
export const ReviewPage: FC<ReviewProps> = ({ setting, doubtful, judged, waiting, field }) => {
  const { say } = setting
  return (
    <Page setting={setting} title={say('review.title')} current="/review">
      <h1>{say('review.title')}</h1>
      <p class="standing">
        <b>{waiting.toLocaleString('vi')}</b> {say('review.waiting')}
      </p>
      <Choices field={field} say={say} />
      {doubtful.length === 0 ? (
        <p class="empty">{say('review.empty')}</p>
      ) : (
        <p class="hint keys">{say('review.hint')}</p>
      )}
      <ol class="review">
        {doubtful.map(one => (
          <Question doubtful={one} back={addressOf('/review', { field })} say={say} />
        ))}
      </ol>
      {judged.length > 0 && <Answers judged={judged} say={say} />}
    </Page>
  )
}

type ValueProps = { readonly setting: Setting; readonly doubtful: Doubtful }

/** One value of an article, to be judged or changed. */
export const ValuePage: FC<ValueProps> = ({ setting, doubtful }) => {
  const { say } = setting
  const back = `/articles/${doubtful.record}`
  return (
    <Page setting={setting} title={say('review.one')}>
      <h1>{say('review.one')}</h1>
      <ol class="review">
        <Question doubtful={doubtful} back={back} say={say} />
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

type QuestionProps = { readonly doubtful: Doubtful; readonly back: string; readonly say: Say }

const Question: FC<QuestionProps> = ({ doubtful: { record, title, reading, quantities, context }, back, say }) => (
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
      …{context.before}
      <mark class={`f-${reading.field}`}>{context.quote}</mark>
      {context.after}…
    </p>
    <Judging record={record} reading={reading} back={back} say={say} />
    {quantities.length > 1 && <Quantities record={record} quantities={quantities} back={back} say={say} />}
  </li>
)

const Answers: FC<{ readonly judged: readonly Judged[]; readonly say: Say }> = ({ judged, say }) => (
  <section aria-labelledby="judged">
    <h2 id="judged">{say('review.corrections')}</h2>
    <div class="scroll">
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{say('overview.what')}</th>
            <th scope="col">{say('review.judged')}</th>
            <th scope="col">{say('review.verdict')}</th>
            <th scope="col">{say('review.by')}</th>
          </tr>
        </thead>
        <tbody>
          {judged.map(({ record, correction: { field, label, verdict, property, value, by, at }, isLost }) => (
            <tr>
              <td>{nameOf(say, 'field', field)}</td>
              <td>
                <a href={`/articles/${record}`}>{label}</a>
              </td>
              <td>
                {say(`review.${verdict}`)}
                {verdict === 'edit' && ` ${placeName(say, property ?? '')}: ${value ?? say('review.nothing-stated')}`}
                {isLost && <b> · {say('review.lost')}</b>}
              </td>
              <td class="faint">{`${by} · ${minuteOf(at)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
