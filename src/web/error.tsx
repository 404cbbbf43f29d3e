import type { FC } from 'hono/jsx'
import { Page, type Setting } from './layout.js'

type ErrorProps = { readonly setting: Setting; readonly status: number; readonly detail: string }

/** What went wrong, for people. */
export const ErrorPage: FC<ErrorProps> = ({ setting, status, detail }) => {
  const { say, tell } = setting
  const title = say(isTold(status) ? `error.${status}` : 'error.500')
  return (
    <Page setting={setting} title={title}>
      <h1>{title}</h1>
      <p class="error" role="alert">
        {tell(detail)}
      </p>
      <p>
        <a href="/">{say('error.back')}</a>
      </p>
    </Page>
  )
}

/** Statuses that have a title of their own. */
const told = [400, 401, 403, 404, 422, 429, 503] as const
const isTold = (status: number): status is (typeof told)[number] => told.some(one => one === status)
