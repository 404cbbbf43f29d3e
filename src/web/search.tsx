import type { FC } from 'hono/jsx'
import type { Hit } from '../store/query.js'
import type { MessageKey, Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { dateShown } from './shown.js'

/** What the form of the search asks for; all are as they were typed. */
export type Asked = Readonly<Record<string, string>>

type SearchProps = {
  readonly setting: Setting
  readonly asked: Asked
  readonly hits: readonly Hit[]
  readonly total: number
  /** Whether there are more than `total`, which were counted no further. */
  readonly atLeast: boolean
  readonly hosts: readonly string[]
  readonly page: number
  readonly pages: number
  /** Said above the results when the question could not be understood. */
  readonly trouble?: string
}

const filters: readonly (readonly [name: string, label: MessageKey, type: string])[] = [
  ['from', 'search.from', 'date'],
  ['to', 'search.to', 'date'],
  ['official', 'search.official', 'text'],
  ['post', 'search.post', 'text'],
  ['body', 'search.body', 'text'],
  ['province', 'search.place', 'text'],
  ['period', 'search.period', 'text'],
  ['resolutionsFrom', 'search.resolutions', 'number'],
  ['reference', 'search.reference', 'text'],
]

/** The search: a form and what it found. It also is the front page. */
export const SearchPage: FC<SearchProps> = ({ setting, asked, hits, total, atLeast, hosts, page, pages, trouble }) => {
  const { say, tell } = setting
  return (
    <Page setting={setting} title={say('search.title')} current="/">
      <h1>{say('search.title')}</h1>
      <SearchForm asked={asked} hosts={hosts} say={say} />
      {trouble !== undefined && (
        <p class="error" role="alert">
          {tell(trouble)}
        </p>
      )}
      <p class="standing" role="status">
        {atLeast && `${say('search.moreThan')} `}
        <b>{total.toLocaleString(setting.language)}</b> {say('search.found')}
        {total > 0 && (
          <>
            {' · '}
            <a href={addressOf('/v1/search', { ...asked, format: 'csv' })}>{say('search.csv')}</a>
            {' · '}
            <a href={addressOf('/v1/search', asked)}>{say('search.json')}</a>
          </>
        )}
      </p>
      {total === 0 && trouble === undefined && <p class="empty">{say('search.nothing')}</p>}
      <ol class="results" start={1}>
        {hits.map(hit => (
          <Result hit={hit} say={say} />
        ))}
      </ol>
      <Pager path="/" asked={asked} page={page} pages={pages} say={say} />
    </Page>
  )
}

const SearchForm: FC<{ readonly asked: Asked; readonly hosts: readonly string[]; readonly say: Say }> = ({
  asked,
  hosts,
  say,
}) => (
  <search>
    <form class="search" action="/" method="get">
      <div class="row">
        <label>
          {say('search.words')}
          <input type="search" name="q" value={asked['q'] ?? ''} aria-describedby="words-hint" autocomplete="off" />
        </label>
        <label class="tick">
          <input type="checkbox" name="exact" value="1" checked={asked['exact'] === '1'} /> {say('search.exact')}
        </label>
        <button type="submit">{say('search.submit')}</button>
      </div>
      <p class="hint" id="words-hint">
        {say('search.words.hint')}
      </p>
      <details class="filters" open={isFiltered(asked)}>
        <summary>{say('search.filters')}</summary>
        <div class="grid">
          {filters.map(([name, label, type]) => (
            <label>
              {say(label)}
              <input type={type} name={name} value={asked[name] ?? ''} />
            </label>
          ))}
          <label>
            {say('search.host')}
            <select name="host">
              <option value="">—</option>
              {hosts.map(host => (
                <option value={host} selected={host === asked['host']}>
                  {host}
                </option>
              ))}
            </select>
          </label>
        </div>
        {isFiltered(asked) && (
          <p>
            <a href={addressOf('/', { q: asked['q'] })}>{say('search.clear')}</a>
          </p>
        )}
      </details>
    </form>
  </search>
)

const Result: FC<{ readonly hit: Hit; readonly say: Say }> = ({ hit, say }) => (
  <li>
    <h2>
      <a href={`/articles/${hit.sha256}`}>{hit.title ?? say('article.untitled')}</a>
    </h2>
    <p class="faint">
      {[hit.publishedAt && dateShown(say, hit.publishedAt), hit.url ? hostOf(hit.url) : undefined, hit.uri]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <p>
      <Snippet hit={hit} />
    </p>
  </li>
)

/** Whether anything but words is asked for. */
const isFiltered = (asked: Asked): boolean => [...filters.map(([name]) => name), 'host'].some(name => asked[name])

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url)

const Snippet: FC<{ readonly hit: Hit }> = ({ hit: { snippet: text, marks } }) => (
  <>
    {marks.map(({ start, end }, at) => (
      <>
        {text.slice(marks[at - 1]?.end ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </>
    ))}
    {text.slice(marks.at(-1)?.end ?? 0)}
  </>
)

type PagerProps = {
  readonly path: string
  readonly asked: Readonly<Record<string, string | undefined>>
  readonly page: number
  readonly pages: number
  readonly say: Say
}

/** Links to the pages of a list before and after this one. */
export const Pager: FC<PagerProps> = ({ path, asked, page, pages, say }) =>
  pages > 1 ? (
    <p class="pager">
      {page > 1 && (
        <a rel="prev" href={addressOf(path, { ...asked, page: String(page - 1) })}>
          {say('page.previous')}
        </a>
      )}
      <span>{`${page} / ${pages}`}</span>
      {page < pages && (
        <a rel="next" href={addressOf(path, { ...asked, page: String(page + 1) })}>
          {say('page.next')}
        </a>
      )}
    </p>
  ) : null

/** An address with what is asked, less what is not. */
export function addressOf(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length ? `${path}?${new URLSearchParams(given)}` : path
}
