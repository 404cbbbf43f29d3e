import type { FC } from 'hono/jsx'
import { Page, type Setting } from './layout.js'

/** What went wrong, for people. */
export const ErrorPage: FC<{ readonly setting: Setting; readonly detail: string }> = ({ setting, detail }) => (
  <Page setting={setting} title={setting.say('error.title')}>
    <h1>{setting.say('error.title')}</h1>
    <p class="error" role="alert">
      {setting.tell(detail)}
    </p>
    <p>
      <a href="/">{setting.say('error.back')}</a>
    </p>
  </Page>
)
