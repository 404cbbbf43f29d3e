import type { FC } from 'hono/jsx'
import type { Held, Official, Similar } from '../store/officials/official.js'
import type { Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { addressOf } from './search.js'
import { dateShown } from './shown.js'

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
      {officials.length === 0 ? (
        <p class="empty">{say('officials.nothing')}</p>
      ) : (
        <Table officials={officials} say={say} />
      )}
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
    <table class="cards">
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
            <td data-head={say('officials.posts')}>{titlesShown(say, positions)}</td>
            <td data-head={say('officials.years')}>{yearsOf(firstSeen, lastSeen) || '–'}</td>
            <td class="number" data-head={say('officials.articles')}>
              {sources}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** Posts that are named in a list before the rest is only counted. */
const NAMED = 3

function titlesShown(say: Say, positions: readonly Held[]): string {
  const titles = [...new Set(positions.flatMap(({ title }) => title ?? []))]
  const more = titles.length - NAMED
  return titles.slice(0, NAMED).join('; ') + (more > 0 ? ` ${say('officials.more')} ${more}` : '')
}

const yearsOf = (first: string | null, last: string | null): string =>
  [...new Set([first?.slice(0, 4), last?.slice(0, 4)])].filter(Boolean).join('–')

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
                <Other official={official} other={other} say={say} />
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

/** Height of a post in the drawing, with its name above it. */
const ROW = 34

/** When articles name each post, over the years. */
const Timeline: FC<{ readonly official: Official; readonly say: Say }> = ({ official, say }) => {
  const dated = official.positions.flatMap(({ title, post, former, firstSeen, lastSeen }) =>
    firstSeen === null
      ? []
      : [{ name: title ?? post ?? '', former, from: yearOf(firstSeen), to: yearOf(lastSeen ?? firstSeen) }],
  )
  if (dated.length < 2) return null
  const first = Math.floor(Math.min(...dated.map(({ from }) => from)))
  const last = Math.ceil(Math.max(...dated.map(({ to }) => to)) + 0.001)
  const place = (year: number): number => ((year - first) / (last - first)) * 100
  const height = dated.length * ROW
  return (
    <svg class="chart" role="img" aria-label={say('official.chart')} width="100%" height={height + 18}>
      {dated.map(({ name, former, from, to }, at) => (
        <>
          <text x="0" y={at * ROW + 14}>
            {name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name}
          </text>
          <rect class="track" x="0" y={at * ROW + 19} width="100%" height="9" rx="2" />
          <rect
            class={former ? 'bar former' : 'bar'}
            x={`${Math.min(place(from), 99).toFixed(2)}%`}
            y={at * ROW + 19}
            width={`${Math.max(place(to) - place(from), 1).toFixed(2)}%`}
            height="9"
            rx="2"
          />
        </>
      ))}
      <text x="0" y={height + 14}>
        {first}
      </text>
      <text x="100%" y={height + 14} text-anchor="end">
        {last}
      </text>
    </svg>
  )
}

/** Letters of a post that fit on a phone. */
const LONGEST = 46

/** A day as a year with its fraction. */
const yearOf = (day: string): number =>
  Number(day.slice(0, 4)) + (Math.max(Number(day.slice(5, 7)) - 1, 0) + Number(day.slice(8, 10)) / 31) / 12

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
            <a href={`/articles/${sha256}`}>{title ?? uri}</a>
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
        {[titlesShown(say, other.positions), yearsOf(other.firstSeen, other.lastSeen)].filter(Boolean).join('; ')}
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
