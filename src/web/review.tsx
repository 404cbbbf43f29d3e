import type { FC } from 'hono/jsx'
import type { Correction } from '../correcting/correction.js'
import type { Reading } from '../correcting/reading.js'
import { Judging } from './judging.js'
import { nameOf, type Say } from './language.js'
import { Page, type Setting } from './layout.js'

/** A value that waits for a reader, with the text around its first span. */
export type Doubtful = {
  readonly record: string
  readonly title: string | null
  readonly reading: Reading
  readonly context: { readonly before: string; readonly quote: string; readonly after: string }
}

/** A correction with the record that it belongs to. */
export type Judged = { readonly record: string; readonly correction: Correction; readonly isLost: boolean }

type ReviewProps = {
  readonly setting: Setting
  readonly doubtful: readonly Doubtful[]
  readonly judged: readonly Judged[]
}

/** The queue of doubtful values, to be worked off by keyboard, and what was said so far. */
export const ReviewPage: FC<ReviewProps> = ({ setting, doubtful, judged }) => {
  const { say } = setting
  return (
    <Page setting={setting} title={say('review.title')} current="/review">
      <h1>{say('review.title')}</h1>
      {doubtful.length === 0 ? <p>{say('review.empty')}</p> : <p class="hint">{say('review.hint')}</p>}
      <ol class="review">
        {doubtful.map(one => (
          <Question doubtful={one} say={say} />
        ))}
      </ol>
      {judged.length > 0 && <Answers judged={judged} say={say} />}
    </Page>
  )
}

const Question: FC<{ readonly doubtful: Doubtful; readonly say: Say }> = ({
  doubtful: { record, title, reading, context },
  say,
}) => (
  <li>
    <p class="faint">
      <span class={`swatch f-${reading.field}`}>{nameOf(say, 'field', reading.field)}</span> {say('review.of')}{' '}
      <a href={`/articles/${record}`}>{title ?? say('article.untitled')}</a>
      {reading.confidence !== null && ` · ${say('reading.confidence')} ${reading.confidence.toFixed(2)}`}
    </p>
    <p>
      <b>{reading.label}</b> {reading.properties.map(([name, value]) => `${name}: ${value}`).join(' · ')}
    </p>
    <p>
      …{context.before}
      <mark class={`f-${reading.field}`}>{context.quote}</mark>
      {context.after}…
    </p>
    <Judging record={record} reading={reading} back="/review" say={say} />
  </li>
)

const Answers: FC<{ readonly judged: readonly Judged[]; readonly say: Say }> = ({ judged, say }) => (
  <section aria-labelledby="judged">
    <h2 id="judged">{say('review.corrections')}</h2>
    <div class="scroll">
      <table>
        <tbody>
          {judged.map(({ record, correction: { field, label, verdict, property, value, by, at }, isLost }) => (
            <tr>
              <td>{nameOf(say, 'field', field)}</td>
              <td>
                <a href={`/articles/${record}`}>{label}</a>
              </td>
              <td>
                {say(`review.${verdict}`)}
                {verdict === 'edit' && ` ${property} = ${value}`}
                {isLost && <b> · {say('review.lost')}</b>}
              </td>
              <td class="faint">{`${by} · ${at.slice(0, 16).replace('T', ' ')}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
