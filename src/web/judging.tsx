import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Reading } from '../correcting/reading.js'
import { placeName, type Say } from './language.js'
import { VerdictForm } from './verdict-form.js'

type JudgingProps = { readonly record: string; readonly reading: Reading; readonly back: string; readonly say: Say }

/** The buttons by which a reader accepts, rejects or changes a value. */
export const Judging: FC<JudgingProps> = ({ reading, say, ...rest }) => (
  <JudgingForm reading={reading} say={say} {...rest}>
    <span class="buttons change">
      <select name="property" aria-label={say('review.property')}>
        {reading.changeable.map(([place, value]) => (
          <option value={place} selected={place === reading.naming} data-value={value === null ? '' : String(value)}>
            {placeName(say, place)}
          </option>
        ))}
      </select>
      <input name="value" aria-label={say('review.value')} value={reading.label} />
      <button class="quiet" name="verdict" value="edit" type="submit">
        {say('review.edit')}
      </button>
    </span>
  </JudgingForm>
)

/** The same in little: what is changed is said on a page of its own. */
export const BriefJudging: FC<JudgingProps> = ({ record, reading, say, ...rest }) => (
  <JudgingForm record={record} reading={reading} say={say} {...rest}>
    <a href={`/articles/${record}/value?pointer=${encodeURIComponent(reading.pointer)}`}>{say('review.change')}</a>
  </JudgingForm>
)

type QuantitiesProps = Omit<JudgingProps, 'reading'> & { readonly quantities: readonly Reading[] }

/** The quantities of a result, each with the button that rejects it alone. */
export const Quantities: FC<QuantitiesProps> = ({ record, quantities, back, say }) => (
  <ul class="quantities" aria-label={say('review.quantities')}>
    {quantities.map(({ pointer, label }) => (
      <li>
        <span>{label}</span>
        <VerdictForm
          action={`/articles/${record}/corrections`}
          sent={{ pointer, back }}
          offered={[{ verdict: 'reject', says: say('review.reject.one'), manner: 'wrong', about: label }]}
        />
      </li>
    ))}
  </ul>
)

const JudgingForm: FC<PropsWithChildren<JudgingProps>> = ({ record, reading, back, say, children }) => (
  <VerdictForm
    action={`/articles/${record}/corrections`}
    sent={{ pointer: reading.pointer, back }}
    offered={[
      { verdict: 'accept', says: say('review.accept'), manner: 'right' },
      { verdict: 'reject', says: say('review.reject'), manner: 'wrong' },
    ]}
  >
    {children}
  </VerdictForm>
)
