import type { FC } from 'hono/jsx'
import type { Counts, Listed, PastRun } from '../store/store.js'
import { nameOf, type Say, type Tell } from './language.js'
import { Page, type Setting } from './layout.js'
import { Runs } from './runs.js'
import { addressShown, numberShown } from './shown.js'

type ImportsProps = {
  readonly setting: Setting
  readonly counts: Counts
  /** The newest imports. */
  readonly runs: readonly PastRun[]
  readonly failures: readonly Listed[]
  /** Whether there are more failures than are shown. */
  readonly hasMore: boolean
  /** How many sources were just put back to wait. */
  readonly retried?: number
}

/** Where the sources stand, live, and what could not be read. */
export const ImportsPage: FC<ImportsProps> = ({ setting, counts, runs, failures, hasMore, retried }) => {
  const { say, tell } = setting
  return (
    <Page setting={setting} title={say('imports.title')} current="/imports">
      <h1>{say('imports.title')}</h1>
      {retried !== undefined && <p role="status">{`${retried} ${say('imports.retried')}`}</p>}
      <div data-live="/imports">
        <Standing counts={counts} say={say} />
        {runs.length > 0 && <Runs runs={runs} say={say} />}
      </div>
      <h2>{say('imports.failures')}</h2>
      {failures.length === 0 ? (
        <p class="empty">{say('imports.failures.none')}</p>
      ) : (
        <>
          {setting.mayWrite && (
            <form method="post" action="/imports/retry">
              <button type="submit">{say('imports.retry')}</button>
            </form>
          )}
          <Failures failures={failures} say={say} tell={tell} />
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
          {say('imports.running')} <b>{numberShown(say, open)}</b> / {numberShown(say, all)}
          <br />
          <progress max={all} value={all - open} aria-label={say('imports.title')} />
        </p>
      ) : (
        <p class="empty">{say(all === 0 ? 'imports.how' : 'imports.idle')}</p>
      )}
      <table class="figures">
        <caption class="faint">{say('imports.state')}</caption>
        <tbody>
          {Object.entries(counts).map(([state, count]) => (
            <tr>
              <th scope="row">{nameOf(say, 'state', state)}</th>
              <td class="number">{numberShown(say, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type FailuresProps = { readonly failures: readonly Listed[]; readonly say: Say; readonly tell: Tell }

const Failures: FC<FailuresProps> = ({ failures, say, tell }) => (
  <div class="scroll">
    <table class="cards">
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
            <th scope="row">{addressShown(uri)}</th>
            <td data-head={say('imports.state')}>{nameOf(say, 'state', state)}</td>
            <td data-head={say('imports.reason')}>{tell(reason ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
