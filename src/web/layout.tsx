import type { Child, FC } from 'hono/jsx'
import type { Language } from '../language/language.js'
import { type MessageKey, type Say, sayIn, type Tell, tellIn } from './language.js'

/** What every page is told: its language, its own address to come back to in the other one, and what it may offer. */
export type Setting = {
  readonly language: Language
  readonly say: Say
  readonly tell: Tell
  readonly path: string
  readonly assets: Assets
  /** Whether whoever looks may change something; else no page offers it. */
  readonly mayWrite: boolean
}

/** Where the style and the script of the pages are; inlined in a report that stands alone. */
export type Assets =
  | { readonly style: string; readonly script: string }
  | { readonly inlineStyle: string; readonly inlineScript: string }

export const settingOf = (language: Language, path: string, assets: Assets, mayWrite: boolean): Setting => ({
  language,
  say: sayIn(language),
  tell: tellIn(language),
  path,
  assets,
  mayWrite,
})

const navigation: readonly (readonly [path: string, key: MessageKey])[] = [
  ['/', 'nav.search'],
  ['/officials', 'nav.officials'],
  ['/overview', 'nav.overview'],
  ['/imports', 'nav.imports'],
  ['/review', 'nav.review'],
  ['/openapi.json', 'nav.api'],
]

type PageProps = {
  readonly setting: Setting
  readonly title: string
  readonly current?: string
  readonly children?: Child
}

/** The frame of a page: head, navigation, main part. */
export const Page: FC<PageProps> = ({ setting, title, current, children }) => (
  <html lang={setting.language}>
    <Head setting={setting} title={title} />
    <body>
      <a class="skip" href="#main">
        {setting.say('site.skip')}
      </a>
      <header class="site">
        <p class="brand">
          <a href="/">trichluc</a> <span>{setting.say('site.tagline')}</span>
        </p>
        <nav aria-label={setting.say('nav')}>
          <ul>
            {navigation.map(([path, key]) => (
              <li>
                <a href={path} {...(path === current ? { 'aria-current': 'page' as const } : {})}>
                  {setting.say(key)}
                </a>
              </li>
            ))}
            <li class="language">
              <OtherLanguage setting={setting} />
            </li>
          </ul>
        </nav>
      </header>
      <main id="main">
        {!setting.mayWrite && <p class="hint">{setting.say('site.read-only')}</p>}
        {children}
      </main>
    </body>
  </html>
)

/** The head of a page, also of one that stands alone. */
export const Head: FC<{ readonly setting: Setting; readonly title: string }> = ({ setting: { assets }, title }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{`${title} · trichluc`}</title>
    {'style' in assets ? (
      <>
        <link rel="stylesheet" href={assets.style} />
        <script src={assets.script} defer />
      </>
    ) : (
      <>
        <style dangerouslySetInnerHTML={{ __html: assets.inlineStyle }} />
        <script type="module" dangerouslySetInnerHTML={{ __html: assets.inlineScript }} />
      </>
    )}
  </head>
)

const OtherLanguage: FC<{ readonly setting: Setting }> = ({ setting: { language, say, path } }) => {
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <a href={`${path}${path.includes('?') ? '&' : '?'}lang=${other}`} lang={other} hreflang={other}>
      {say('site.other-language')}
    </a>
  )
}
