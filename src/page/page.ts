import type { Diagnostic } from '../document/diagnostic.js'
import type { Portal } from '../document/document.js'
import { clean, collapse } from '../text/unicode.js'
import type { Block, Verdict } from './block.js'
import type { Source } from './source.js'

/** How the bytes were decoded, what decided it, and how surely. */
export type Encoding = { readonly name: string; readonly from: string; readonly confidence: number }

export type Article = {
  readonly title: string | null
  readonly lead: string | null
  readonly blocks: readonly Block[]
  readonly authors: readonly string[]
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly section: string | null
  readonly language: string
}

/** Everything above the waterline: the article or the reason why there is none, and a verdict a block. */
export type Page = {
  readonly mediaType: string
  readonly encoding: Encoding
  readonly article: Article | null
  readonly reason: string | null
  readonly portal: Portal | null
  readonly verdicts: readonly Verdict[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a source to the article that it holds. */
export function readPage(source: Source): Page {
  const text = clean(new TextDecoder('utf-8').decode(source.bytes))
  const paragraphs = text
    .split(/\n\s*\n/)
    .map(collapse)
    .filter(Boolean)
  const verdicts = paragraphs.map(
    (paragraph, at): Verdict => ({
      block: { kind: 'paragraph', text: paragraph, path: `paragraph ${at + 1}` },
      keep: true,
      kind: 'article',
      reason: 'text',
    }),
  )
  return {
    mediaType: source.mediaType ?? 'text/plain',
    encoding: { name: 'utf-8', from: 'default', confidence: 1 },
    article: {
      title: source.title ?? null,
      lead: null,
      blocks: verdicts.map(({ block }) => block),
      authors: [],
      publishedAt: source.publishedAt ?? null,
      publisher: null,
      section: null,
      language: 'vi',
    },
    reason: null,
    portal: null,
    verdicts,
    diagnostics: [],
  }
}
