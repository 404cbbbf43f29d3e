import type { FC } from 'hono/jsx'
import type { Counts, Listed } from '../store/store.js'
import { nameOf, type Say } from './language.js'
import { Page, type Setting } from './layout.js'

type ImportsProps = {
  readonly setting: Setting
  readonly counts: Counts
  readonly failures: readonly Listed[]
  /** Whether there are more failures than are shown. */
  readonly hasMore: boolean
  /** How many sources were just put back to wait. */
  readonly retried?: number
}

/** Where the sources stand, live, and what could not be read. */
export const ImportsPage: FC<ImportsProps> = ({ setting, counts, failures, hasMore, retried }) => {
  const { say } = setting
  return (
    <Page setting={setting} title={say('imports.title')} current="/imports">
      <h1>{say('imports.title')}</h1>
      {retried !== undefined && <p role="status">{`${retried} ${say('imports.retried')}`}</p>}
      <div data-live="/imports">
        <Standing counts={counts} say={say} />
      </div>
      <h2>{say('imports.failures')}</h2>
      {failures.length === 0 ? (
        <p>{say('imports.failures.none')}</p>
      ) : (
        <>
          <form method="post" action="/imports/retry">
            <button type="submit">{say('imports.retry')}</button>
          </form>
          <Failures failures={failures} say={say} />
          {hasMore && <p>{say('imports.more')} …</p>}
        </>
      )}
    </Page>
  )
}

const Standing: FC<{ readonly counts: Counts; readonly say: Say }> = ({ counts, say }) => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const open = counts.queued + counts.running
  return (
    <>
      {open > 0 ? (
        <p role="status">
          {say('imports.running')} <b>{open}</b> / {all}
          <br />
          <progress max={all} value={all - open} aria-label={say('imports.title')} />
        </p>
      ) : (
        <p>{say('imports.idle')}</p>
      )}
      <table>
        <caption class="faint">{say('imports.state')}</caption>
        <tbody>
          {Object.entries(counts).map(([state, count]) => (
            <tr>
              <th scope="row">{nameOf(say, 'state', state)}</th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const Failures: FC<{ readonly failures: readonly Listed[]; readonly say: Say }> = ({ failures, say }) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">{say('imports.source')}</th>
          <th scope="col">{say('imports.state')}</th>
          <th scope="col">{say('imports.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {failures.map(({ uri, state, reason }) => (
          <tr>
            <td>{uri}</td>
            <td>{nameOf(say, 'state', state)}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
