import type { FC } from 'hono/jsx'
import type { Counts, PastRun } from '../store/store.js'
import { nameOf, type Say } from './language.js'
import { addressShown, minuteOf, numberShown } from './shown.js'

type RunsProps = { readonly runs: readonly PastRun[]; readonly say: Say }

/** The imports that go on, and those that were: when, of what, and where their sources stand. */
export const Runs: FC<RunsProps> = ({ runs, say }) => (
  <>
    <h2 id="runs">{say('imports.runs')}</h2>
    <div class="scroll">
      <table class="cards" aria-labelledby="runs">
        <thead>
          <tr>
            <th scope="col">{say('imports.began')}</th>
            <th scope="col">{say('imports.ended')}</th>
            <th scope="col">{say('imports.paths')}</th>
            <th scope="col">{say('imports.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ beganAt, paths, counts, ...run }) => (
            <tr>
              <th scope="row">{minuteOf(beganAt)}</th>
              <td data-head={say('imports.ended')}>{endOf({ ...run, counts }, say)}</td>
              <td data-head={say('imports.paths')}>
                {paths.length ? paths.map(addressShown).join(' ') : say('imports.paths.none')}
              </td>
              <td data-head={say('imports.sources')}>{standingOf(counts, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p class="hint">{say('imports.runs.hint')}</p>
  </>
)

function endOf({ endedAt, counts }: Pick<PastRun, 'endedAt' | 'counts'>, say: Say): string {
  if (endedAt !== null) return minuteOf(endedAt)
  return counts.queued + counts.running > 0 ? say('imports.goes-on') : '–'
}

const standingOf = (counts: Counts, say: Say): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${numberShown(say, count)} ${nameOf(say, 'state', state)}`)
    .join(' · ')
