import type { FC } from 'hono/jsx'
import type { Say } from './language.js'

/** The page of a list that is shown, how many there are, and whether there are more than were counted. */
export type Pages = { readonly page: number; readonly pages: number; readonly isMore: boolean }

type PagerProps = {
  readonly path: string
  readonly asked: Readonly<Record<string, string | undefined>>
  readonly pages: Pages
  readonly say: Say
}

/** Links to the pages of a list before and after this one. */
export const Pager: FC<PagerProps> = ({ path, asked, pages: { page, pages, isMore }, say }) =>
  pages > 1 || isMore ? (
    <nav class="pager" aria-label={say('page.list')}>
      {page > 1 && (
        <a rel="prev" href={addressOf(path, { ...asked, page: String(page - 1) })}>
          {say('page.previous')}
        </a>
      )}
      <span>{`${page} / ${pages}${isMore ? '+' : ''}`}</span>
      {(page < pages || isMore) && (
        <a rel="next" href={addressOf(path, { ...asked, page: String(page + 1) })}>
          {say('page.next')}
        </a>
      )}
    </nav>
  ) : null

/** An address with what is asked, less what is not. */
export function addressOf(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length ? `${path}?${new URLSearchParams(given)}` : path
}
