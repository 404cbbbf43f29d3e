import type { FC } from 'hono/jsx'
import { addable } from '../correcting/addition.js'
import type { ArticleRecord } from '../record.js'
import { nameOf, type Say } from './language.js'
import { minuteOf } from './shown.js'
import { VerdictForm } from './verdict-form.js'

/** Who reviewed an article whole, and when; undefined where nobody did. */
export type Whole = { readonly by: string; readonly at: string }

type MissingProps = { readonly record: ArticleRecord; readonly say: Say }
type ReviewingProps = MissingProps & { readonly whole: Whole | undefined }

/** What a reader says of an article: values that were missed, and that all is reviewed. */
export const Reviewing: FC<ReviewingProps> = ({ record, whole, say }) => (
  <section class="reviewing" aria-labelledby="reviewing">
    <h2 id="reviewing">{say('review.whole')}</h2>
    <Missing record={record} say={say} />
    {whole ? <Reviewed whole={whole} say={say} /> : <p class="hint">{say('review.whole.hint')}</p>}
    <VerdictForm
      action={`/articles/${record.id}/reviews`}
      sent={{}}
      offered={[
        whole
          ? { verdict: 'withdrawn', says: say('review.whole.withdraw') }
          : { verdict: 'whole', says: say('review.whole.mark'), manner: 'main' },
      ]}
    />
  </section>
)

/** By whom an article was reviewed whole, and when. */
export const Reviewed: FC<{ readonly whole: Whole; readonly say: Say }> = ({ whole: { by, at }, say }) => (
  <p role="status">
    <b>✓ {say('review.whole.done')}</b> <span class="faint">{`${by} · ${minuteOf(at)}`}</span>
  </p>
)

const Missing: FC<MissingProps> = ({ record, say }) => (
  <details class="missing">
    <summary>{say('review.missing')}</summary>
    <form class="search" method="post" action={`/articles/${record.id}/additions`}>
      <p class="hint">{say('review.missing.hint')}</p>
      <input type="hidden" name="start" value="" />
      <div class="row">
        <label class="wide">
          {say('review.missing.quote')}
          <input name="quote" required autocomplete="off" />
        </label>
        <label>
          {say('review.missing.kind')}
          <select name="kind">
            {addable.map(kind => (
              <option value={kind}>{kindName(say, kind)}</option>
            ))}
          </select>
        </label>
        <label>
          {say('review.missing.of')}
          <select name="of">
            <option value="">—</option>
            {record.officials.map(({ name }) => (
              <option value={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          {say('review.missing.value')}
          <input name="value" autocomplete="off" aria-describedby="value-hint" />
        </label>
        <button type="submit">{say('review.add')}</button>
      </div>
      <p class="hint" id="value-hint">
        {say('review.missing.value.hint')}
      </p>
    </form>
  </details>
)

/** `officials/positions` in words. */
function kindName(say: Say, kind: string): string {
  const [field = '', part] = kind.split('/')
  return part === undefined
    ? nameOf(say, 'field', field)
    : `${nameOf(say, 'field', field)}: ${nameOf(say, 'property', part)}`
}
