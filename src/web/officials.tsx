import type { FC } from 'hono/jsx'
import type { Held, Official } from '../store/officials/official.js'
import { type Asked, type Input, Inputs, type Trouble, TroubleSaid } from './asking.js'
import type { Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { addressOf } from './pager.js'

type OfficialsProps = {
  readonly setting: Setting
  readonly asked: Asked
  readonly officials: readonly Official[]
  readonly next: string | null
  /** Why the question could not be understood. */
  readonly trouble?: Trouble
}

const fields: readonly Input[] = [
  ['name', 'officials.name', 'text'],
  ['post', 'search.post', 'text'],
  ['body', 'search.body', 'text'],
  ['province', 'search.place', 'text'],
]

/** People across articles. */
export const OfficialsPage: FC<OfficialsProps> = ({ setting, asked, officials, next, trouble }) => {
  const { say, tell } = setting
  return (
    <Page setting={setting} title={say('officials.title')} current="/officials">
      <h1>{say('officials.title')}</h1>
      {trouble && <TroubleSaid trouble={trouble} inputs={fields} say={say} tell={tell} />}
      <search>
        <form class="search" action="/officials" method="get">
          <div class="row">
            <Inputs inputs={fields} asked={asked} trouble={trouble} say={say} />
            <button type="submit">{say('search.submit')}</button>
          </div>
        </form>
      </search>
      {officials.length > 0 && <Table officials={officials} say={say} />}
      {officials.length === 0 && !trouble && <p class="empty">{say('officials.nothing')}</p>}
      {next !== null && (
        <nav class="pager" aria-label={say('page.list')}>
          <a rel="next" href={addressOf('/officials', { ...asked, cursor: next })}>
            {say('page.next')}
          </a>
        </nav>
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

/** The titles of a person in a line. */
export function titlesShown(say: Say, positions: readonly Held[]): string {
  const titles = [...new Set(positions.flatMap(({ title }) => title ?? []))]
  const more = titles.length - NAMED
  return titles.slice(0, NAMED).join('; ') + (more > 0 ? ` ${say('officials.more')} ${more}` : '')
}

/** The first and the last year in which articles name somebody, or the only one. */
export const yearsOf = (first: string | null, last: string | null): string =>
  [...new Set([first?.slice(0, 4), last?.slice(0, 4)])].filter(Boolean).join('–')
