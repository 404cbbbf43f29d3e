import type { FC } from 'hono/jsx'
import type { Reading } from '../correcting/reading.js'
import { placeName, type Say } from './language.js'

type JudgingProps = { readonly record: string; readonly reading: Reading; readonly back: string; readonly say: Say }

/** The buttons by which a reader accepts, rejects or changes a value. */
export const Judging: FC<JudgingProps> = ({ record, reading, back, say }) => (
  <form class="judging" method="post" action={`/articles/${record}/corrections`}>
    <input type="hidden" name="pointer" value={reading.pointer} />
    <input type="hidden" name="back" value={back} />
    <span class="buttons">
      <button class="quiet" name="verdict" value="accept" type="submit">
        {say('review.accept')}
      </button>
      <button class="quiet" name="verdict" value="reject" type="submit">
        {say('review.reject')}
      </button>
    </span>
    <span class="buttons">
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
  </form>
)
