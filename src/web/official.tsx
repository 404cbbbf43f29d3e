import type { FC } from 'hono/jsx'
import type { Held, Official, Similar } from '../store/officials/official.js'
import type { Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { titlesShown, yearsOf } from './officials.js'
import { addressShown, dateShown } from './shown.js'
import { Timeline } from './timeline.js'
import { VerdictForm } from './verdict-form.js'

type OfficialProps = { readonly setting: Setting; readonly official: Official; readonly similar: readonly Similar[] }

/** One person: what they held and when, by which articles, and who may be the same. */
export const OfficialPage: FC<OfficialProps> = ({ setting, official, similar }) => {
  const { say } = setting
  return (
    <Page setting={setting} title={official.name} current="/officials">
      <h1>{official.name}</h1>
      <p class="byline">
        <span>{`${say('official.seen')} ${official.sources} ${say('official.articles')}`}</span>
        {official.firstSeen && <span>{spanShown(say, official)}</span>}
      </p>
      {official.otherNames.length > 0 && (
        <p>
          {say('official.variants')}: {official.otherNames.join(', ')}
        </p>
      )}
      <h2>{say('official.timeline')}</h2>
      <Timeline official={official} say={say} />
      <ol class="timeline">
        {official.positions.map(position => (
          <li class={position.former ? 'former' : ''}>
            <Position position={position} say={say} />
          </li>
        ))}
      </ol>
      {similar.length > 0 && (
        <section aria-labelledby="similar">
          <h2 id="similar">{say('official.others')}</h2>
          <ul class="results">
            {similar.map(({ official: other }) => (
              <li>
                <Other other={other} say={say} />
                {setting.mayWrite && <Sameness official={official} other={other} say={say} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

type Seen = { readonly firstSeen: string | null; readonly lastSeen: string | null }

/** The first and the last day of articles, or the only one. */
const spanShown = (say: Say, { firstSeen, lastSeen }: Seen): string =>
  [...new Set([firstSeen, lastSeen])].flatMap(day => (day === null ? [] : [dateShown(say, day)])).join(' – ')

const Position: FC<{ readonly position: Held; readonly say: Say }> = ({ position, say }) => (
  <>
    <b>
      {position.former && `${say('official.former')} `}
      {position.title ?? position.post}
    </b>{' '}
    <span class="faint">{spanShown(say, position)}</span>
    <details>
      <summary>{`${say('officials.articles')}: ${position.sources}`}</summary>
      <ul>
        {position.articles.map(({ sha256, title, uri, publishedAt }) => (
          <li>
            {publishedAt && <span class="faint">{dateShown(say, publishedAt)}</span>}{' '}
            <a href={`/articles/${sha256}`}>{title ?? addressShown(uri)}</a>
          </li>
        ))}
      </ul>
    </details>
  </>
)

type OtherProps = { readonly other: Official; readonly say: Say }

const Other: FC<OtherProps> = ({ other, say }) => (
  <p>
    <a href={`/officials/${encodeURIComponent(other.id)}`}>{other.name}</a>{' '}
    <span class="faint">
      {[titlesShown(say, other.positions), yearsOf(other.firstSeen, other.lastSeen)].filter(Boolean).join('; ')}
    </span>
  </p>
)

/** The buttons by which a reader says whether two are one person. */
const Sameness: FC<OtherProps & { readonly official: Official }> = ({ official, other, say }) => (
  <VerdictForm
    action="/judgements"
    sent={{ a: official.id, b: other.id }}
    offered={[
      { verdict: 'same', says: say('official.same'), about: other.name },
      { verdict: 'different', says: say('official.different'), about: other.name },
    ]}
  />
)
