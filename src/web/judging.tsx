import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Reading } from '../correcting/reading.js'
import { placeName, type Say } from './language.js'

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
        <form method="post" action={`/articles/${record}/corrections`}>
          <input type="hidden" name="pointer" value={pointer} />
          <input type="hidden" name="back" value={back} />
          <span>{label}</span>{' '}
          <button
            class="quiet wrong"
            name="verdict"
            value="reject"
            type="submit"
            aria-label={`${say('review.reject.one')}: ${label}`}
          >
            {say('review.reject.one')}
          </button>
        </form>
      </li>
    ))}
  </ul>
)

const JudgingForm: FC<PropsWithChildren<JudgingProps>> = ({ record, reading, back, say, children }) => (
  <form class="judging" method="post" action={`/articles/${record}/corrections`}>
    <input type="hidden" name="pointer" value={reading.pointer} />
    <input type="hidden" name="back" value={back} />
    <span class="buttons">
      <button class="quiet right" name="verdict" value="accept" type="submit">
        {say('review.accept')}
      </button>
      <button class="quiet wrong" name="verdict" value="reject" type="submit">
        {say('review.reject')}
      </button>
    </span>
    {children}
  </form>
)
