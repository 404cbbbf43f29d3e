import type { FC } from 'hono/jsx'
import { readingsOf } from '../correcting/reading.js'
import type { ArticleRecord } from '../record.js'
import { Diagnostics, DroppedBlocks } from './beside.js'
import type { Dropped } from './dropped.js'
import type { Say, Tell } from './language.js'
import { Text } from './marked-text.js'
import { markedParagraphs } from './marks.js'
import { addressShown, dateShown } from './shown.js'
import { type ExampleOf, Legend, Values } from './values.js'

type ArticleProps = {
  readonly record: ArticleRecord
  readonly dropped: readonly Dropped[]
  readonly say: Say
  readonly tell: Tell
  readonly exampleOf: ExampleOf
  /** Where links to other views of the record lead; a report that stands alone has none. */
  readonly links?: ArticleLinks
  /** Whether its values may be judged here. */
  readonly mayWrite?: boolean
}

type ArticleLinks = {
  readonly json: string
  readonly original: string
  readonly twin: Twin | undefined
  /** What names each value for good, by its pointer. */
  readonly anchors: ReadonlyMap<string, string>
}

/** The first page with the same article in other bytes. */
export type Twin = { readonly sha256: string; readonly uri: string }

/** An article with coloured marks, the values read from it, and what was dropped around it. */
export const ArticleView: FC<ArticleProps> = ({ record, dropped, say, tell, exampleOf, links, mayWrite = false }) => {
  const { article, reason } = record
  const readings = readingsOf(record)
  const marks = readings.flatMap(({ evidence, field }, reading) =>
    evidence.filter(({ end, start }) => end > start).map(({ start, end }) => ({ start, end, reading, field })),
  )
  return (
    <article class="record">
      <header>
        <h1>{article?.title ?? say(article ? 'article.untitled' : 'article.none')}</h1>
        {!article && <p class="reason">{tell(reason ?? '')}</p>}
        <Byline record={record} say={say} />
        {links && <Links links={links} say={say} />}
        <Facts record={record} say={say} />
      </header>
      {article && (
        <div class="columns">
          <section class="text" aria-labelledby="text">
            <h2 id="text">{say('article.text')}</h2>
            <Text paragraphs={markedParagraphs(article.text, marks)} />
          </section>
          <section class="values" aria-labelledby="values">
            <h2 id="values">{say('article.values')}</h2>
            <Legend readings={readings} say={say} />
            <Values
              readings={readings}
              say={say}
              exampleOf={exampleOf}
              mayWrite={mayWrite}
              {...(links && { cited: { record: record.id, anchors: links.anchors } })}
            />
          </section>
        </div>
      )}
      <Diagnostics record={record} say={say} tell={tell} />
      <DroppedBlocks dropped={dropped} say={say} tell={tell} />
    </article>
  )
}

/** When, where and by whom it was published. */
const Byline: FC<{ readonly record: ArticleRecord; readonly say: Say }> = ({ record: { article, source }, say }) => {
  const day = article?.publishedAt
  const where = article?.publisher ?? (source.url && URL.canParse(source.url) ? new URL(source.url).hostname : null)
  return (
    <p class="byline">
      {day ? <time datetime={day}>{dateShown(say, day)}</time> : <span>{say('article.no-dates')}</span>}
      {[where, article?.section, article?.authors.join(', ')].filter(Boolean).map(one => (
        <span>{one}</span>
      ))}
    </p>
  )
}

const Facts: FC<{ readonly record: ArticleRecord; readonly say: Say }> = ({
  record: { article, source, extractor },
  say,
}) => {
  const { name, from, confidence } = source.encoding
  const facts = [
    [say('article.published'), article?.publishedAt],
    [say('article.uri'), addressShown(source.uri)],
    [say('article.encoding'), `${name} (${from}, ${confidence})`],
    [say('article.sha256'), source.sha256],
    [say('article.extractor'), `${extractor.name} ${extractor.version} · ${extractor.pipeline} · ${extractor.rules}`],
  ] as const
  return (
    <details class="facts">
      <summary>{say('article.facts')}</summary>
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {source.url && (
          <div>
            <dt>{say('article.url')}</dt>
            <dd>
              <Address url={addressShown(source.url)} />
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}

/** An address of a source: a link only where it leads to the web, whatever the source claimed. */
const Address: FC<{ readonly url: string }> = ({ url }) =>
  /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer noopener nofollow">
      {url}
    </a>
  ) : (
    <span>{url}</span>
  )

const Links: FC<{ readonly links: ArticleLinks; readonly say: Say }> = ({ links, say }) => (
  <ul class="links">
    <li>
      <a href={links.json}>{say('article.record')}</a>
    </li>
    <li>
      <a href={links.original}>{say('article.original')}</a>
    </li>
    {links.twin && (
      <li>
        {say('article.duplicate')}: <a href={`/articles/${links.twin.sha256}`}>{addressShown(links.twin.uri)}</a>
      </li>
    )}
  </ul>
)
