import type { FC } from 'hono/jsx'
import type { Held, Official, Similar } from '../store/officials/official.js'
import type { Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { addressOf } from './search.js'

type OfficialsProps = {
  readonly setting: Setting
  readonly asked: Readonly<Record<string, string>>
  readonly officials: readonly Official[]
  readonly next: string | null
}

const fields = [
  ['name', 'officials.name'],
  ['post', 'search.post'],
  ['body', 'search.body'],
  ['province', 'search.place'],
] as const

/** People across articles. */
export const OfficialsPage: FC<OfficialsProps> = ({ setting, asked, officials, next }) => {
  const { say } = setting
  return (
    <Page setting={setting} title={say('officials.title')} current="/officials">
      <h1>{say('officials.title')}</h1>
      <search>
        <form class="search" action="/officials" method="get">
          <div class="row">
            {fields.map(([name, label]) => (
              <label>
                {say(label)}
                <input name={name} value={asked[name] ?? ''} />
              </label>
            ))}
            <button type="submit">{say('search.submit')}</button>
          </div>
        </form>
      </search>
      {officials.length === 0 ? <p>{say('officials.nothing')}</p> : <Table officials={officials} say={say} />}
      {next !== null && (
        <p class="pager">
          <a rel="next" href={addressOf('/officials', { ...asked, cursor: next })}>
            {say('page.next')}
          </a>
        </p>
      )}
    </Page>
  )
}

const Table: FC<{ readonly officials: readonly Official[]; readonly say: Say }> = ({ officials, say }) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">{say('officials.name')}</th>
          <th scope="col">{say('officials.posts')}</th>
          <th scope="col">{say('officials.years')}</th>
          <th scope="col" class="number">
            {say('officials.articles')}
          </th>
        </tr>
      </thead>
      <tbody>
        {officials.map(({ id, name, positions, firstSeen, lastSeen, sources }) => (
          <tr>
            <th scope="row">
              <a href={`/officials/${encodeURIComponent(id)}`}>{name}</a>
            </th>
            <td>
              {positions
                .map(({ title }) => title)
                .filter(Boolean)
                .join('; ')}
            </td>
            <td>{yearsOf(firstSeen, lastSeen)}</td>
            <td class="number">{sources}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const yearsOf = (first: string | null, last: string | null): string =>
  [...new Set([first?.slice(0, 4), last?.slice(0, 4)])].filter(Boolean).join('–')

type OfficialProps = { readonly setting: Setting; readonly official: Official; readonly similar: readonly Similar[] }

/** One person: what they held and when, by which articles, and who may be the same. */
export const OfficialPage: FC<OfficialProps> = ({ setting, official, similar }) => {
  const { say } = setting
  return (
    <Page setting={setting} title={official.name} current="/officials">
      <h1>{official.name}</h1>
      {official.otherNames.length > 0 && (
        <p>
          {say('official.variants')}: {official.otherNames.join(', ')}
        </p>
      )}
      <h2>{say('official.timeline')}</h2>
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
                <Other official={official} other={other} say={say} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

const Position: FC<{ readonly position: Held; readonly say: Say }> = ({ position, say }) => (
  <>
    <b>
      {position.former && `${say('official.former')} `}
      {position.title ?? position.post}
    </b>{' '}
    <span class="faint">{[...new Set([position.firstSeen, position.lastSeen])].filter(Boolean).join(' – ')}</span>
    <details>
      <summary>{`${say('officials.articles')}: ${position.sources}`}</summary>
      <ul>
        {position.articles.map(({ sha256, title, uri, publishedAt }) => (
          <li>
            {publishedAt?.slice(0, 10)} <a href={`/articles/${sha256}`}>{title ?? uri}</a>
          </li>
        ))}
      </ul>
    </details>
  </>
)

type OtherProps = { readonly official: Official; readonly other: Official; readonly say: Say }

const Other: FC<OtherProps> = ({ official, other, say }) => (
  <>
    <p>
      <a href={`/officials/${encodeURIComponent(other.id)}`}>{other.name}</a>{' '}
      <span class="faint">
        {[...other.positions.map(({ title }) => title), yearsOf(other.firstSeen, other.lastSeen)]
          .filter(Boolean)
          .join('; ')}
      </span>
    </p>
    <form class="judging" method="post" action="/judgements">
      <input type="hidden" name="a" value={official.id} />
      <input type="hidden" name="b" value={other.id} />
      <button class="quiet" name="verdict" value="same" type="submit">
        {say('official.same')}
      </button>
      <button class="quiet" name="verdict" value="different" type="submit">
        {say('official.different')}
      </button>
    </form>
  </>
)
