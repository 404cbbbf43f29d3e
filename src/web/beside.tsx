import type { FC } from 'hono/jsx'
import type { ArticleRecord } from '../record.js'
import type { Dropped } from './dropped.js'
import { nameOf, type Say, type Tell } from './language.js'

type DiagnosticsProps = { readonly record: ArticleRecord; readonly say: Say; readonly tell: Tell }

/** What the extractor has to say of the article. */
export const Diagnostics: FC<DiagnosticsProps> = ({ record: { diagnostics }, say, tell }) =>
  diagnostics.length ? (
    <section class="diagnostics" aria-labelledby="diagnostics">
      <h2 id="diagnostics">{say('article.diagnostics')}</h2>
      <ul>
        {diagnostics.map(({ severity, code, message }) => (
          <li>
            <b>{nameOf(say, 'code', code)}</b> <span class="faint">({nameOf(say, 'severity', severity)})</span>:{' '}
            {tell(message)}
          </li>
        ))}
      </ul>
    </section>
  ) : null

type DroppedProps = { readonly dropped: readonly Dropped[]; readonly say: Say; readonly tell: Tell }

/** Blocks that are shown before the rest is folded away. */
const SHOWN = 6

/** The blocks of the page that are no part of the article. */
export const DroppedBlocks: FC<DroppedProps> = ({ dropped, say, tell }) => (
  <section class="dropped" aria-labelledby="dropped">
    <h2 id="dropped">{say('article.dropped')}</h2>
    {dropped.length === 0 && <p class="empty">{say('article.dropped.none')}</p>}
    {dropped.length > 0 && <Blocks dropped={dropped.slice(0, SHOWN)} say={say} tell={tell} />}
    {dropped.length > SHOWN && (
      <details>
        <summary>{`${say('imports.more')} ${dropped.length - SHOWN}`}</summary>
        <Blocks dropped={dropped.slice(SHOWN)} say={say} tell={tell} />
      </details>
    )}
  </section>
)

const Blocks: FC<DroppedProps> = ({ dropped, say, tell }) => (
  <ul>
    {dropped.map(({ kind, reason, text }) => (
      <li>
        <p class="why">
          <b>{nameOf(say, 'kind', kind)}</b> · {tell(reason)}
        </p>
        <p class="gone">{text}</p>
      </li>
    ))}
  </ul>
)
