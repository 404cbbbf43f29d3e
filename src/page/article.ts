import { Element } from 'domhandler'
import type { Edtf } from '../calendar/edtf.js'
import type { BlockKind } from '../document/blocks.js'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import type { Block, Verdict } from './block.js'
import { boxesOf, bylineOf } from './byline.js'
import { languageOf } from './language.js'
import { textOf } from './member.js'
import { articleThing, type Head, titlesOf } from './metadata.js'
import { isNamedLead, nearest, type Passage } from './passage.js'
import { printedDates } from './printed.js'
import { publishedAt } from './published.js'
import type { Region } from './region.js'
import { type Ruling, verdictOf } from './ruling.js'
import { FRONT_PAGE, isSiteName, siteNames } from './site.js'
import type { Source } from './source.js'

export type Article = {
  readonly title: string | null
  /** Text of the lead, which is the first block of kind `lead`. */
  readonly lead: string | null
  readonly blocks: readonly Block[]
  readonly authors: readonly string[]
  /** EDTF day, or `YYYY-MM-DDThh:mm±hh:mm`. */
  readonly publishedAt: Edtf | null
  readonly publisher: string | null
  readonly section: string | null
  /** `vi`, or what it seems to be instead: `en`, `und`. */
  readonly language: string
}

/** An article with the verdicts that it rests on. */
export type Assembled = { readonly article: Article; readonly verdicts: readonly Verdict[] }

/** Puts the article together from the kept passages and from what the page says of it. */
export function assemble(
  head: Head,
  region: Region,
  passages: readonly Passage[],
  rulings: readonly Ruling[],
  source: Source,
): Assembled {
  const kept = passages.map((_, at) => at).filter(at => rulings[at]?.keep)
  const publisher = publisherOf(head)
  const byline = bylineOf(head, region, passages, kept, publisher)
  const told = new Set([...byline.passages, ...boxesOf(byline.authors, region, passages, kept)])
  const lead = leadOf(region, passages, kept)
  const verdicts = passages.map((passage, at): Verdict => {
    const ruling = rulings[at] ?? { keep: false, kind: 'navigation', reason: 'not judged' }
    if (ruling.keep && told.has(at)) {
      return verdictOf(passage, { keep: false, kind: 'metadata', reason: 'the byline' })
    }
    const whole = byline.cut?.at === at ? { ...passage, text: byline.cut.text } : passage
    return verdictOf(whole, ruling, at === lead ? 'lead' : ruling.keep ? kindOf(passage) : passage.kind)
  })
  const blocks = verdicts.filter(({ keep }) => keep).map(({ block }) => block)
  const published = publishedAt(head, region, passages, source.url, source.retrievedAt)
  const headline = headlineOf(region, passages)
  return {
    verdicts,
    article: {
      title: headline === undefined ? (bareTitle(head) ?? null) : withoutDate(headline, published),
      lead: lead === undefined ? null : (passages[lead]?.text ?? null),
      blocks,
      authors: byline.authors,
      publishedAt: published,
      publisher,
      section: sectionOf(head, passages),
      language: languageOf(sampleOf(blocks)).code,
    },
  }
}

/** The headline; that of a thread without the label that the forum sets before it in an element of its own: "[Hỏi đáp]". */
function headlineOf({ headline, postings }: Region, passages: readonly Passage[]): string | undefined {
  const { text, box } = passages[headline] ?? {}
  const first = postings && box ? box.element.children.find(node => node instanceof Element) : undefined
  const label = first instanceof Element ? textOf(first) : ''
  return text && FORUM_LABEL.test(label) && text.startsWith(`${label} `) ? text.slice(label.length + 1) : text
}
const FORUM_LABEL = pattern('^\\[[^\\]]{2,24}\\]$', { flags: 'u', bounded: false })

const longestLead = 900
const longestCaption = 300
const sampled = 12

const sampleOf = (blocks: readonly Block[]): string =>
  blocks
    .slice(0, sampled)
    .map(({ text }) => text)
    .join(' ')

/** The first kept running text, where it is named a lead, stands alone before the body, or is set in bold. */
function leadOf(
  { before, postings }: Region,
  passages: readonly Passage[],
  kept: readonly number[],
): number | undefined {
  if (postings) return undefined
  const first = kept.find(at => (passages[at]?.prose ?? 0) > 0 || isNamedLead(passages[at]))
  const passage = first === undefined ? undefined : passages[first]
  if (first === undefined || !passage || passage.text.length > longestLead || kept.length < 2) return undefined
  const named = isNamedLead(passage)
  const bold = passage.bold > passage.text.length * 0.7 && !allBold(passages, kept)
  const italic = passage.italic > passage.text.length * 0.7
  return named || before.has(first) || bold || italic ? first : undefined
}

const allBold = (passages: readonly Passage[], kept: readonly number[]): boolean =>
  kept.filter(at => (passages[at]?.bold ?? 0) > (passages[at]?.text.length ?? 0) * 0.7).length > kept.length / 2

const longestCredit = 90
const CREDIT = pattern('^\\(?(?:ảnh|nguồn ảnh|ảnh minh họa|đồ họa|video|clip) ?[:(.)]', { flags: 'iu', bounded: false })
const PHOTOGRAPHER = pattern('^\\(?(?:ảnh|photo)(?: ?: ?[^.:]{2,40}|[^()]{0,40}\\)\\.?)$', {
  flags: 'iu',
  bounded: false,
})
const CENTRED = pattern('center', { flags: 'iu', bounded: false })

/** True for a text that ends with its photographer: "Quang cảnh hội nghị. Ảnh: Minh Đức". */
function isCredited(text: string): boolean {
  const lower = text.toLowerCase()
  const at = Math.max(lower.lastIndexOf('ảnh'), lower.lastIndexOf('photo'))
  if (at < 0) return false
  return PHOTOGRAPHER.test(text.slice(at)) || (text.charAt(at - 1) === '(' && PHOTOGRAPHER.test(text.slice(at - 1)))
}

/** A short text under a picture is its caption; a line that only names the photographer is a credit. */
function kindOf({ kind, text, afterPicture, italic, box }: Passage): BlockKind {
  if (kind !== 'paragraph') return kind
  if (text.length < longestCredit && CREDIT.test(text)) return 'caption'
  if (!afterPicture || text.length > longestCaption) return kind
  const credited = isCredited(text)
  const centred = nearest(box, 2).some(
    ({ element }) => 'attribs' in element && CENTRED.test(`${element.attribs['align']} ${element.attribs['style']}`),
  )
  return credited || italic > text.length * 0.7 || centred ? 'caption' : kind
}

function publisherOf(head: Head): string | null {
  const publisher = articleThing(head)?.['publisher']
  const named = typeof publisher === 'object' && publisher !== null && 'name' in publisher ? publisher.name : undefined
  if (typeof named === 'string' && named.trim()) return named.trim()
  return head.meta.get('og:site_name') ?? head.meta.get('application-name') ?? head.meta.get('dc.publisher') ?? null
}

function sectionOf(head: Head, passages: readonly Passage[]): string | null {
  const section = articleThing(head)?.['articleSection']
  const first = [section].flat().find(one => typeof one === 'string')
  if (typeof first === 'string' && first) return first
  return head.meta.get('article:section') ?? crumbOf(passages)
}

const mostBeforeCrumbs = 150

/** The last link of the breadcrumb that is not the front page. */
function crumbOf(passages: readonly Passage[]): string | null {
  const crumbs = passages
    .slice(0, mostBeforeCrumbs)
    .filter(({ box }) => nearest(box, 3).some(({ naming }) => naming?.chrome?.kind === 'breadcrumb'))
  const names = crumbs
    .slice(0, 8)
    .flatMap(({ text }) => text.split(CRUMB))
    .map(name => name.replace(FRONT, '').trim())
    .filter(name => name.length > 1 && name.length < 60 && !HOME.test(key(name)))
  return names.at(-1) ?? null
}
/** The front page before the next crumb, where only a picture parts them. */
const FRONT = pattern('^ ?(?:{front}|home)\\s', { words: { front: FRONT_PAGE }, flags: 'iu', bounded: false })
const CRUMB = pattern('\\s?[>»›/|→]\\s?', { flags: 'u', bounded: false })
const HOME = pattern('^(?:{front}|home|chi tiết(?: tin| bài viết)?|đọc tin|nội dung|tin chi tiết|bạn đang ở đây:?)$', {
  words: { front: FRONT_PAGE },
  flags: 'u',
  bounded: false,
})

/** A headline without the day of publication that some pages set in brackets behind it. */
function withoutDate(headline: string, published: Edtf | null): string {
  const aside = DATE_LAST.exec(headline)
  const day = aside && printedDates(aside[0])[0]?.value
  return aside && day && published?.startsWith(day.slice(0, 10)) ? headline.slice(0, aside.index).trimEnd() : headline
}
const DATE_LAST = pattern('\\([^()]{8,40}\\)$', { flags: 'u', bounded: false })

/** The title of the head without the name of the site, where no headline stands on the page. */
function bareTitle(head: Head): string | undefined {
  const site = head.meta.get('og:site_name')
  const title = titlesOf(head)[0]
  if (!title || NO_TITLE.test(title)) return undefined
  const parts = title.split(DASH)
  const names = siteNames([title])
  const isSitePart = (part: string): boolean =>
    (site !== undefined && key(part) === key(site)) || SITE.test(key(part)) || isSiteName(part, names)
  let to = parts.length
  while (to > 1 && isSitePart(parts[to - 1] ?? '')) to--
  const from = parts.slice(0, to - 1).findLastIndex(part => isSitePart(part) || VIEW.test(part)) + 1
  const bare = parts.slice(from, to).join(' - ')
  return NO_TITLE.test(bare) ? undefined : bare
}
/** What forums set before the name of a thread. */
const VIEW = pattern('^(?:xem (?:chủ đề|bài)|view topic|chủ đề)$', { flags: 'iu', bounded: false })
const NO_TITLE = pattern('^(?:document|untitled.{0,40}|new page.{0,40}|{front}|home)$', {
  words: { front: FRONT_PAGE },
  flags: 'iu',
  bounded: false,
})
/** What parts the name of the site from the title, and no other sign than one that a dash may stand for when the rest is put together again. */
const DASH = pattern('\\s(?:[-|–»]|::)(?:\\s|(?=\\p{Lu}))', { flags: 'u', bounded: false })
const SITE = pattern(
  '^(?:báo|cổng|trang|website|đài|tạp chí|hđnd|ubnd|sở|tin tức)(?!\\p{L})|(?:\\.vn|\\.com|\\.net|online)$',
  { flags: 'u', bounded: false },
)
