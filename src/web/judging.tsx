import type { FC } from 'hono/jsx'
import type { Reading } from '../correcting/reading.js'
import { placeName, type Say } from './language.js'
import { VerdictForm } from './verdict-form.js'

type JudgingProps = {
  readonly record: string
  readonly reading: Reading
  /** What names the value, whatever others correct before the form is sent. */
  readonly anchor: string
  readonly back: string
  readonly say: Say
}

/** The buttons by which a reader accepts, rejects or changes a value. To change it is a form of its own: there Enter means the change. */
export const Judging: FC<JudgingProps> = ({ record, reading, anchor, back, say }) => (
  <div class="judgement">
    <RightOrWrong record={record} anchor={anchor} back={back} say={say} />
    <VerdictForm
      action={`/articles/${record}/corrections`}
      sent={{ anchor, back }}
      offered={[{ verdict: 'edit', says: say('review.edit') }]}
    >
      <select name="property" aria-label={say('review.property')}>
        {reading.changeable.map(([place, value]) => (
          <option value={place} selected={place === reading.naming} data-value={value === null ? '' : String(value)}>
            {placeName(say, place)}
          </option>
        ))}
      </select>
      <input name="value" aria-label={say('review.value')} value={reading.label} />
    </VerdictForm>
  </div>
)

/** The same in little: what is changed is said on a page of its own. */
export const BriefJudging: FC<Omit<JudgingProps, 'reading'>> = ({ record, anchor, back, say }) => (
  <div class="judgement">
    <RightOrWrong record={record} anchor={anchor} back={back} say={say} />
    <a href={`/articles/${record}/value?anchor=${anchor}`}>{say('review.change')}</a>
  </div>
)

const RightOrWrong: FC<Omit<JudgingProps, 'reading'>> = ({ record, anchor, back, say }) => (
  <VerdictForm
    action={`/articles/${record}/corrections`}
    sent={{ anchor, back }}
    offered={[
      { verdict: 'accept', says: say('review.accept'), manner: 'right' },
      { verdict: 'reject', says: say('review.reject'), manner: 'wrong' },
    ]}
  />
)

/** A value with what names it. */
export type Anchored = { readonly reading: Reading; readonly anchor: string }

type QuantitiesProps = Omit<JudgingProps, 'reading' | 'anchor'> & { readonly quantities: readonly Anchored[] }

/** The quantities of a result, each with the button that rejects it alone. */
export const Quantities: FC<QuantitiesProps> = ({ record, quantities, back, say }) => (
  <ul class="quantities" aria-label={say('review.quantities')}>
    {quantities.map(({ reading: { label }, anchor }) => (
      <li>
        <span>{label}</span>
        <VerdictForm
          action={`/articles/${record}/corrections`}
          sent={{ anchor, back }}
          offered={[{ verdict: 'reject', says: say('review.reject.one'), manner: 'wrong', about: label }]}
        />
      </li>
    ))}
  </ul>
)
