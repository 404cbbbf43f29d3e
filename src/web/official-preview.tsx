import type { FC } from 'hono/jsx'
import type { Official } from '../store/officials/official.js'
import type { Setting } from './layout.js'
import { yearsOf } from './officials.js'

/** Positions that are shown before one opens the whole page. */
const SHOWN = 4

type PreviewProps = { readonly setting: Setting; readonly official: Official }

/** One person at a glance, as a page that stands in a frame of another site. */
export const OfficialPreview: FC<PreviewProps> = ({ setting: { language, say, assets }, official }) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="color-scheme" content="light dark" />
      <title>{official.name}</title>
      {'style' in assets && <link rel="stylesheet" href={assets.style} />}
    </head>
    <body class="preview">
      <main>
        <h1>{official.name}</h1>
        <p class="byline">
          <span>{`${say('official.seen')} ${official.sources} ${say('official.articles')}`}</span>
          <span>{yearsOf(official.firstSeen, official.lastSeen)}</span>
        </p>
        <ul>
          {official.positions.slice(0, SHOWN).map(({ title, post, place, former, firstSeen, lastSeen }) => (
            <li>
              {former && `${say('official.former')} `}
              {[title ?? post, place].filter(Boolean).join(', ')}{' '}
              <span class="faint">{yearsOf(firstSeen, lastSeen)}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href={`/officials/${encodeURIComponent(official.id)}`} target="_blank" rel="noopener">
            {say('official.whole')}
          </a>
        </p>
      </main>
    </body>
  </html>
)
