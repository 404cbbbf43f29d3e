import type { FC } from 'hono/jsx'
import type { Entry } from '../correcting/withdrawal.js'
import { nameOf, placeName, type Say } from './language.js'
import { minuteOf } from './shown.js'
import { VerdictForm } from './verdict-form.js'

/** What a reader said of a value, with the record that it belongs to. */
export type Judged = { readonly record: string; readonly entry: Entry }

type HistoryProps = {
  readonly judged: readonly Judged[]
  /** Where a reader comes back to who takes something back. */
  readonly back: string
  /** Whether the values lead to their articles. */
  readonly isLinked: boolean
  readonly mayWrite: boolean
  readonly say: Say
}

/** Who said what of values and when, for those who may write each with the button that takes it back. */
export const History: FC<HistoryProps> = ({ judged, back, isLinked, mayWrite, say }) => (
  <div class="scroll">
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{say('review.judged')}</th>
          <th scope="col">{say('review.verdict')}</th>
          <th scope="col">{say('review.by')}</th>
          {mayWrite && (
            <th scope="col" class="acts">
              {say('review.withdraw')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {judged.map(({ record, entry }) => (
          <tr class={entry.state === 'withdrawn' ? 'withdrawn' : ''}>
            <th scope="row">
              {isLinked ? <a href={`/articles/${record}`}>{entry.label}</a> : entry.label}{' '}
              <span class="faint">{nameOf(say, 'field', entry.field)}</span>
            </th>
            <td data-head={say('review.verdict')}>
              <Verdict entry={entry} say={say} />
            </td>
            <td data-head={say('review.by')} class="faint">{`${entry.by} · ${minuteOf(entry.at)}`}</td>
            {mayWrite && (
              <td class="acts">
                {entry.state !== 'withdrawn' && <Withdrawing record={record} entry={entry} back={back} say={say} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

type EntryProps = { readonly entry: Entry; readonly say: Say }

const Verdict: FC<EntryProps> = ({ entry: { number, verdict, lifts, property, value, state }, say }) => (
  <>
    <span class="faint">{`${number}.`}</span> <span class="what">{say(`review.${verdict}`)}</span>
    {lifts !== undefined && ` ${lifts}`}
    {verdict === 'edit' && ` ${placeName(say, property ?? '')}: ${value ?? say('review.nothing-stated')}`}
    {state !== 'standing' && <b> · {say(`review.${state}`)}</b>}
  </>
)

type WithdrawingProps = EntryProps & { readonly record: string; readonly back: string }

/** The button that takes a correction back, or brings back what a withdrawal took. */
const Withdrawing: FC<WithdrawingProps> = ({ record, entry: { number, verdict, lifts, label }, back, say }) => (
  <VerdictForm
    action={`/articles/${record}/withdrawals`}
    sent={{ number: String(number), back }}
    offered={[
      {
        verdict: 'withdraw',
        says: say(verdict === 'withdraw' ? 'review.restore' : 'review.withdraw'),
        about: `${lifts ?? number}. ${label}`,
      },
    ]}
  />
)
