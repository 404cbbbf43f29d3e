import type { FC } from 'hono/jsx'
import type { Entry } from '../correcting/withdrawal.js'
import type { ArticleRecord } from '../record.js'
import { ArticleView, type Twin } from './article.js'
import type { Dropped } from './dropped.js'
import { History } from './history.js'
import { Page, type Setting } from './layout.js'
import { Reviewed, Reviewing, type Whole } from './reviewing.js'
import { addressShown } from './shown.js'
import type { ExampleOf } from './values.js'

type ArticlePageProps = {
  readonly setting: Setting
  readonly record: ArticleRecord
  readonly dropped: readonly Dropped[]
  readonly exampleOf: ExampleOf
  readonly history: readonly Entry[]
  readonly whole: Whole | undefined
  readonly twin: Twin | undefined
  /** What names each value for good, by its pointer. */
  readonly anchors: ReadonlyMap<string, string>
}

/** The page of one article. */
export const ArticlePage: FC<ArticlePageProps> = ({
  setting,
  record,
  dropped,
  exampleOf,
  history,
  whole,
  twin,
  anchors,
}) => (
  <Page setting={setting} title={record.article?.title ?? addressShown(record.source.uri)}>
    <ArticleView
      record={record}
      dropped={dropped}
      say={setting.say}
      tell={setting.tell}
      exampleOf={exampleOf}
      mayWrite={setting.mayWrite}
      links={{
        json: `/v1/records/${record.id}`,
        original: `/articles/${record.id}/original`,
        twin,
        anchors,
      }}
    />
    {record.article && setting.mayWrite && <Reviewing record={record} whole={whole} say={setting.say} />}
    {whole && !setting.mayWrite && <Reviewed whole={whole} say={setting.say} />}
    {history.length > 0 && (
      <section class="history" aria-labelledby="history">
        <h2 id="history">{setting.say('review.history')}</h2>
        <History
          judged={[...history].reverse().map(entry => ({ record: record.id, entry }))}
          back={`/articles/${record.id}#history`}
          isLinked={false}
          mayWrite={setting.mayWrite}
          say={setting.say}
        />
      </section>
    )}
  </Page>
)

type OriginalPageProps = {
  readonly setting: Setting
  readonly record: ArticleRecord
  /** Why the page cannot be shown, where it cannot. */
  readonly trouble?: string
}

/** The saved page in a frame that can do nothing. */
export const OriginalPage: FC<OriginalPageProps> = ({ setting, record, trouble }) => {
  const { say, tell } = setting
  const title = record.article?.title ?? addressShown(record.source.uri)
  return (
    <Page setting={setting} title={`${say('article.original')}: ${title}`}>
      <h1>{say('article.original')}</h1>
      <p>
        <a href={`/articles/${record.id}`}>{title}</a>
      </p>
      {trouble === undefined ? (
        <>
          <p class="hint">{say('article.original.note')}</p>
          <iframe
            class="original"
            title={say('article.original')}
            src={`/articles/${record.id}/original/frame`}
            sandbox=""
            referrerpolicy="no-referrer"
          />
        </>
      ) : (
        <p class="error">{`${say('article.original.gone')}: ${tell(trouble)}`}</p>
      )}
    </Page>
  )
}
