import type { FC } from 'hono/jsx'
import { type Reading, readingsOf } from '../correcting/reading.js'
import type { ArticleRecord } from '../record.js'
import type { Dropped } from './dropped.js'
import { BriefJudging } from './judging.js'
import { nameOf, type Say, type Tell } from './language.js'
import { type Mark, type MarkedParagraph, markedParagraphs, type Segment } from './marks.js'
import { dateShown, factsShown, labelShown } from './shown.js'

/** Gives an example of a rule, or undefined for what is no rule with examples. */
export type ExampleOf = (rule: string) => string | undefined

type ArticleProps = {
  readonly record: ArticleRecord
  readonly dropped: readonly Dropped[]
  readonly say: Say
  readonly tell: Tell
  readonly exampleOf: ExampleOf
  /** Where links to other views of the record lead; a report that stands alone has none. */
  readonly links?: ArticleLinks
}

export type ArticleLinks = { readonly json: string; readonly original: string; readonly twin: Twin | undefined }

/** The first page with the same article in other bytes. */
export type Twin = { readonly sha256: string; readonly uri: string }

/** An article with coloured marks, the values read from it, and what was dropped around it. */
export const ArticleView: FC<ArticleProps> = ({ record, dropped, say, tell, exampleOf, links }) => {
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
            <Values readings={readings} say={say} exampleOf={exampleOf} {...(links && { record: record.id })} />
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
    [say('article.uri'), source.uri],
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
              <Address url={source.url} />
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
        {say('article.duplicate')}: <a href={`/articles/${links.twin.sha256}`}>{links.twin.uri}</a>
      </li>
    )}
  </ul>
)

const Legend: FC<{ readonly readings: readonly Reading[]; readonly say: Say }> = ({ readings, say }) => (
  <ul class="legend">
    {[...new Set(readings.map(({ field }) => field))].map(field => (
      <li>
        <a class={`swatch f-${field}`} href={`#field-${field}`}>
          {nameOf(say, 'field', field)}
        </a>
      </li>
    ))}
  </ul>
)

const Text: FC<{ readonly paragraphs: readonly MarkedParagraph[] }> = ({ paragraphs }) => {
  const begun = new Set<number>()
  return (
    <div class="body">
      {paragraphs.map(({ start, segments }) => (
        <p data-start={start}>
          {segments.map(segment => (
            <MarkedText segment={segment} begun={begun} />
          ))}
        </p>
      ))}
    </div>
  )
}

/** A segment leads to the value that lies closest around it; the first one of a value is where its card leads back to. */
const MarkedText: FC<{ readonly segment: Segment; readonly begun: Set<number> }> = ({ segment, begun }) => {
  const [closest] = segment.marks
  if (!closest) return <>{segment.text}</>
  // Nobody can hear or hit a link of a space.
  if (!segment.text.trim()) return <span class={classesOf(segment.marks)}>{segment.text}</span>
  const first = segment.marks.filter(({ reading }) => !begun.has(reading)).map(({ reading }) => reading)
  for (const reading of first) begun.add(reading)
  return (
    <>
      {first.slice(1).map(reading => (
        <span id={`s${reading}`} />
      ))}
      <a
        class={classesOf(segment.marks)}
        href={`#r${closest.reading}`}
        data-readings={segment.marks.map(({ reading }) => reading).join(' ')}
        {...(first[0] === undefined ? {} : { id: `s${first[0]}` })}
      >
        {segment.text}
      </a>
    </>
  )
}

const classesOf = (marks: readonly Mark[]): string =>
  ['mark', `f-${marks[0]?.field}`, ...(marks.length > 1 ? ['several'] : [])].join(' ')

type ValuesProps = {
  readonly readings: readonly Reading[]
  readonly say: Say
  readonly exampleOf: ExampleOf
  /** Id of the record where its values can be cited and judged. */
  readonly record?: string
}

const Values: FC<ValuesProps> = ({ readings, ...rest }) => (
  <>
    {[...new Set(readings.map(({ field }) => field))].map(field => (
      <section class={`field f-${field}`} aria-labelledby={`field-${field}`}>
        <h3 id={`field-${field}`}>{nameOf(rest.say, 'field', field)}</h3>
        <ol>
          {readings.map((reading, at) =>
            reading.field === field ? (
              <li id={`r${at}`} class={reading.part ? 'reading part' : 'reading'}>
                <ReadingCard reading={reading} at={at} {...rest} />
              </li>
            ) : null,
          )}
        </ol>
      </section>
    ))}
  </>
)

type CardProps = Omit<ValuesProps, 'readings'> & { readonly reading: Reading; readonly at: number }

const ReadingCard: FC<CardProps> = ({ reading, at, say, exampleOf, record }) => (
  <>
    <a class="label" href={`#s${at}`}>
      {labelShown(say, reading)}
    </a>
    {reading.confidence !== null && <Confidence value={reading.confidence} say={say} />}
    <ReadingFacts reading={reading} say={say} />
    <details>
      <summary>{say('reading.evidence')}</summary>
      <ul class="evidence">
        {reading.evidence.map(({ start, end, quote, rule }) => (
          <li>
            <q>{quote}</q> <span class="offsets">{`${start}–${end}`}</span>
            <br />
            {say('reading.rule')}: <code>{rule}</code>
            {exampleOf(rule) && (
              <>
                {' · '}
                {say('reading.example')}: <i>{exampleOf(rule)}</i>
              </>
            )}
          </li>
        ))}
      </ul>
      {record !== undefined && (
        <>
          <p>
            <a href={`/v1/records/${record}/value?pointer=${encodeURIComponent(reading.pointer)}`}>
              {say('reading.permalink')}
            </a>
          </p>
          <BriefJudging record={record} reading={reading} back={`/articles/${record}`} say={say} />
        </>
      )}
    </details>
  </>
)

/** What is said of a value beside its label, in a line. */
export const ReadingFacts: FC<{ readonly reading: Reading; readonly say: Say }> = ({ reading, say }) => {
  const facts = factsShown(say, reading)
  return facts.length ? (
    <ul class="said">
      {facts.map(([name, value]) => (
        <li>
          <span class="faint">{name}</span> {value}
        </li>
      ))}
    </ul>
  ) : null
}

const Confidence: FC<{ readonly value: number; readonly say: Say }> = ({ value, say }) => (
  <span class={value < 0.9 ? 'confidence unsure' : 'confidence'} title={say('reading.confidence')}>
    {percent(value)}
  </span>
)

/** A confidence as people read it. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

type DiagnosticsProps = { readonly record: ArticleRecord; readonly say: Say; readonly tell: Tell }

const Diagnostics: FC<DiagnosticsProps> = ({ record: { diagnostics }, say, tell }) =>
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

/** Letters of a dropped block that are shown; all of them are among the verdicts of the record. */
const SHOWN = 400

const DroppedBlocks: FC<DroppedProps> = ({ dropped, say, tell }) => (
  <section class="dropped" aria-labelledby="dropped">
    <h2 id="dropped">{say('article.dropped')}</h2>
    {dropped.length === 0 ? (
      <p class="empty">{say('article.dropped.none')}</p>
    ) : (
      <ul>
        {dropped.map(({ kind, reason, text }) => (
          <li>
            <p class="why">
              <b>{nameOf(say, 'kind', kind)}</b> · {tell(reason)}
            </p>
            <p class="gone">{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</p>
          </li>
        ))}
      </ul>
    )}
  </section>
)
