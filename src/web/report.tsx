import type { Language } from '../language/language.js'
import type { ArticleRecord } from '../record.js'
import { ArticleView } from './article.js'
import { script, style } from './assets.js'
import type { Dropped } from './dropped.js'
import { Head, settingOf } from './layout.js'
import { htmlOf } from './render.js'
import { addressShown } from './shown.js'
import type { ExampleOf } from './values.js'

/** One article as one HTML file that needs nothing else. */
export function reportOf(
  record: ArticleRecord,
  dropped: readonly Dropped[],
  exampleOf: ExampleOf,
  language: Language,
): Promise<string> {
  const setting = settingOf(language, '', { inlineStyle: style.content, inlineScript: script.content }, false)
  return htmlOf(
    <html lang={language}>
      <Head setting={setting} title={record.article?.title ?? addressShown(record.source.uri)} />
      <body>
        <main id="main">
          <ArticleView record={record} dropped={dropped} say={setting.say} tell={setting.tell} exampleOf={exampleOf} />
        </main>
      </body>
    </html>,
  )
}
