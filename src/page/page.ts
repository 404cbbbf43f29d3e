import { Text } from 'domhandler'
import type { Diagnostic } from '../document/diagnostic.js'
import type { Portal } from '../document/document.js'
import { absence } from './absence.js'
import type { Block, Verdict } from './block.js'
import { type Decoded, decode } from './decode.js'
import { parseHtml } from './dom.js'
import { judge, verdictOf } from './judge.js'
import { readHead, titlesOf } from './metadata.js'
import { numbersOf } from './numbers.js'
import { readPlain } from './plain.js'
import { findRegion } from './region.js'
import { decodeRuns, type Encoding } from './runs.js'
import type { Source } from './source.js'
import { walk } from './walk.js'

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
  const decoded = decode(source.bytes, source.mediaType)
  const mediaType =
    source.mediaType?.split(';')[0]?.trim().toLowerCase() ??
    (/<[a-z!]/i.test(decoded.html) ? 'text/html' : 'text/plain')
  const known = mediaType.includes('html') ? readHtml(decoded, source.url) : readText(decoded)
  const verdicts = withNumbers(known.verdicts)
  const blocks = verdicts.filter(({ keep }) => keep).map(({ block }) => block)
  return {
    mediaType,
    encoding: known.encoding,
    article: blocks.length
      ? {
          title: source.title ?? known.title,
          lead: null,
          blocks,
          authors: [],
          publishedAt: source.publishedAt ?? null,
          publisher: null,
          section: null,
          language: 'vi',
        }
      : null,
    reason: blocks.length ? null : (known.reason ?? 'empty'),
    portal: null,
    verdicts,
    diagnostics: [],
  }
}

type Content = {
  readonly reason: string | null
  readonly title: string | null
  readonly verdicts: Verdict[]
  readonly encoding: Encoding
}

function readText(decoded: Decoded): Content {
  const text = new Text(decoded.html)
  const encoding = decodeRuns({ ...parseHtml(''), texts: [text] }, decoded)
  const verdicts = readPlain(text.data)
  return { title: null, verdicts, encoding, reason: verdicts.some(({ keep }) => keep) ? null : 'empty' }
}

function readHtml(decoded: Decoded, url: string | undefined): Content {
  const dom = parseHtml(decoded.html, decoded.bytewise)
  const encoding = decodeRuns(dom, decoded)
  const page = walk(dom.document)
  const head = readHead(dom)
  const titles = titlesOf(head)
  const region = findRegion(page, titles)
  const reason = absence(page, region, head, url) ?? null
  const rulings = judge(page.passages, reason ? null : region)
  const verdicts = page.passages.flatMap((passage, at) => {
    const ruling = rulings[at]
    return ruling ? [verdictOf(passage, ruling)] : []
  })
  return { title: page.passages[region.headline]?.text ?? titles[0] ?? null, verdicts, encoding, reason }
}

/** Adds the numbers that dropped counters state; those of neighbouring lines of one kind come together. */
function withNumbers(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.map(verdict => {
    const values = verdict.keep ? undefined : numbersOf(verdict.block.text, verdict.kind)
    return values ? { ...verdict, values } : verdict
  })
}
