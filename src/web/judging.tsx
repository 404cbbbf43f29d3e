import type { FC } from 'hono/jsx'
import type { Reading } from '../correcting/reading.js'
import type { Say } from './language.js'

type JudgingProps = { readonly record: string; readonly reading: Reading; readonly back: string; readonly say: Say }

/** The buttons by which a reader accepts, rejects or changes a value. */
export const Judging: FC<JudgingProps> = ({ record, reading, back, say }) => {
  const changeable = [...(reading.naming ? [[reading.naming, reading.label] as const] : []), ...reading.properties]
  return (
    <form class="judging" method="post" action={`/articles/${record}/corrections`}>
      <input type="hidden" name="pointer" value={reading.pointer} />
      <input type="hidden" name="back" value={back} />
      <button class="quiet" name="verdict" value="accept" type="submit">
        {say('review.accept')}
      </button>
      <button class="quiet" name="verdict" value="reject" type="submit">
        {say('review.reject')}
      </button>
      <select name="property" aria-label={say('reading.details')}>
        {changeable.map(([name]) => (
          <option value={name}>{name}</option>
        ))}
      </select>
      <input name="value" aria-label={say('review.value')} value={reading.label} />
      <button class="quiet" name="verdict" value="edit" type="submit">
        {say('review.edit')}
      </button>
    </form>
  )
}
