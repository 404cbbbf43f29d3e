import type { FC } from 'hono/jsx'
import type { Hit } from '../store/query.js'
import { type Asked, type Input, Inputs, type Trouble, TroubleSaid, WRONG } from './asking.js'
import type { Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { addressOf, Pager, type Pages } from './pager.js'
import { addressShown, dateShown, numberShown } from './shown.js'

type SearchProps = {
  readonly setting: Setting
  readonly asked: Asked
  readonly hits: readonly Hit[]
  readonly total: number
  /** Whether there are more than `total`, which were counted no further. */
  readonly atLeast: boolean
  readonly hosts: readonly string[]
  readonly pages: Pages
  /** Why the question could not be understood. */
  readonly trouble?: Trouble
}

const words: Input = ['q', 'search.words', 'search']

const filters: readonly Input[] = [
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
export const SearchPage: FC<SearchProps> = ({ setting, asked, hits, total, atLeast, hosts, pages, trouble }) => {
  const { say, tell } = setting
  const title = [asked['q'], say('search.title')].filter(Boolean).join(' – ')
  return (
    <Page setting={setting} title={title} current="/">
      <h1>{say('search.title')}</h1>
      {trouble && <TroubleSaid trouble={trouble} inputs={[words, ...filters]} say={say} tell={tell} />}
      <SearchForm asked={asked} hosts={hosts} trouble={trouble} say={say} />
      {!trouble && (
        <p class="standing" role="status">
          {atLeast && `${say('search.moreThan')} `}
          <b>{numberShown(say, total)}</b> {say('search.found')}
          {total > 0 && (
            <>
              {' · '}
              <a href={addressOf('/v1/search', { ...asked, format: 'csv' })}>{say('search.csv')}</a>
              {' · '}
              <a href={addressOf('/v1/search', asked)}>{say('search.json')}</a>
            </>
          )}
        </p>
      )}
      {total === 0 && trouble === undefined && <p class="empty">{say('search.nothing')}</p>}
      <ol class="results" start={1}>
        {hits.map(hit => (
          <Result hit={hit} say={say} />
        ))}
      </ol>
      <Pager path="/" asked={asked} pages={pages} say={say} />
    </Page>
  )
}

type FormProps = {
  readonly asked: Asked
  readonly hosts: readonly string[]
  readonly trouble: Trouble | undefined
  readonly say: Say
}

const SearchForm: FC<FormProps> = ({ asked, hosts, trouble, say }) => (
  <search>
    <form class="search" action="/" method="get">
      <div class="row">
        <label>
          {say('search.words')}
          <input
            type="search"
            name="q"
            value={asked['q'] ?? ''}
            autocomplete="off"
            {...(trouble?.field === 'q' ? WRONG : { 'aria-describedby': 'words-hint' })}
          />
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
          <Inputs inputs={filters} asked={asked} trouble={trouble} say={say} />
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
      {[
        hit.publishedAt && dateShown(say, hit.publishedAt),
        hit.url ? hostOf(hit.url) : undefined,
        addressShown(hit.uri),
      ]
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

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : addressShown(url))

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
