import { Element } from 'domhandler'
import { type Edtf, edtf } from '../calendar/edtf.js'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { articleThing, type Head } from './metadata.js'
import { type Box, nearest, type Passage } from './passage.js'
import { bareOfDate, machineDate, printedDates } from './printed.js'
import type { Region } from './region.js'
import { firstProse } from './standing.js'

const named = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'article.published',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
]
const CHANGED = pattern('cập nhật lần cuối|lần cập nhật|cập nhật cuối|sửa đổi|chỉnh sửa|last updated|modified', {
  flags: 'u',
  bounded: false,
})
const POSTED = pattern(
  'ngày đăng|đăng ngày|đăng lúc|xuất bản|ngày gửi|ngày viết|ngày tạo|cập nhật|đăng bởi|posted|published|date',
  { flags: 'u', bounded: false },
)
const URL_DAY = pattern('(?:^|[/_-])((?:19|20)\\d\\d)[/_-]?([01]\\d)[/_-]?([0-3]\\d)(?:\\d{2,12})?(?=[/._?-]|$)', {
  flags: 'u',
  bounded: false,
})
const MODIFIED = pattern('modif|updat', { flags: 'u', bounded: false })
const DIGITS = pattern('\\d\\d', { flags: 'u', bounded: false })

/** When the article was published: what its data say, else what is printed by the headline or behind the body, else the address; never later than `until`. */
export function publishedAt(
  head: Head,
  region: Region,
  passages: readonly Passage[],
  url: string | undefined,
  until: string | undefined,
): Edtf | null {
  const limit = until?.slice(0, 10) ?? '9999'
  const inTime = (found: readonly (Edtf | undefined)[]): Edtf | undefined =>
    found.find(one => one !== undefined && one.slice(0, 10) <= limit && one >= '1990')
  return (
    inTime(fromData(head)) ??
    inTime(fromTimes(region, passages)) ??
    inTime(fromPrint(region, passages)) ??
    inTime([fromUrl(url ?? head.canonical ?? '')]) ??
    null
  )
}

function fromData(head: Head): (Edtf | undefined)[] {
  const thing = articleThing(head)?.['datePublished']
  return [thing, ...named.map(name => head.meta.get(name))].map(value =>
    typeof value === 'string' ? machineDate(value) : undefined,
  )
}

/** `time` elements around the article: one that is named as published before the others. */
function fromTimes({ root, headline }: Region, passages: readonly Passage[]): (Edtf | undefined)[] {
  const scope = scopeOf(root, passages[headline])
  const found: { readonly value: string; readonly rank: number }[] = []
  const pending: (Element | null)[] = [scope ? scope : null]
  let steps = 0
  while (pending.length && steps++ < 20_000) {
    const element = pending.pop()
    if (!element) continue
    const { attribs, name } = element
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child instanceof Element) pending.push(child)
    }
    if (name !== 'time' && name !== 'abbr' && !attribs['itemprop'] && !attribs['property']) continue
    const label = `${attribs['itemprop'] ?? ''} ${attribs['class'] ?? ''} ${attribs['property'] ?? ''}`.toLowerCase()
    const value =
      attribs['datetime'] ??
      (label.includes('datepublished') ? attribs['content'] : undefined) ??
      (name === 'abbr' ? attribs['title'] : undefined)
    if (value && (name === 'time' || label.includes('publish')) && !MODIFIED.test(label)) {
      found.push({ value, rank: label.includes('publish') ? 0 : 1 })
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 1)
    .map(({ value }) => machineDate(value))
}

/** The smallest element that holds the body and the headline. */
function scopeOf(root: Box, headline: Passage | undefined): Element | undefined {
  for (const box of nearest(root, 6)) {
    if (box.element instanceof Element && (!headline || nearest(headline.box, 30).includes(box))) return box.element
  }
  return root.element instanceof Element ? root.element : undefined
}

const before = 4
const behind = 8

/** Dates printed between the headline and the body, shortly before the headline, or right behind the body. */
function fromPrint(region: Region, passages: readonly Passage[]): (Edtf | undefined)[] {
  const { root, headline } = region
  const body = firstProse(passages, root, headline)
  const from = headline >= 0 && headline < body ? headline : Math.max(0, body - before * 2)
  const places: number[] = []
  for (let at = from; at < body; at++) places.push(at)
  for (let at = from - 1; at >= Math.max(0, from - before); at--) places.push(at)
  for (let at = root.end - 1; at >= Math.max(body, root.end - behind); at--) places.push(at)
  for (let at = root.end; at < Math.min(passages.length, root.end + behind); at++) places.push(at)
  const ranked = places
    .map((at, order) => ({ at, order, value: dateIn(passages[at]) }))
    .filter(({ value }) => value !== undefined)
    .map(one => ({ ...one, rank: rankOf(passages[one.at], one.at < body) }))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
  return ranked.map(({ value }) => value)
}

function dateIn(passage: Passage | undefined): Edtf | undefined {
  if (!passage || passage.text.length > 200 || passage.prose > 100 || !DIGITS.test(passage.text)) return undefined
  return printedDates(passage.text)[0]?.value
}

/** How surely a line tells the publication: a label, a name, a bare date; 9 where it tells something else. */
function rankOf(passage: Passage | undefined, front: boolean): number {
  if (!passage) return 9
  const folded = key(passage.text)
  if (passage.linked > passage.text.length * 0.6) return 9
  if (CHANGED.test(folded)) return 9
  if (POSTED.test(folded)) return front ? 0 : 1
  if (nearest(passage.box, 2).some(({ naming }) => naming?.chrome?.kind === 'metadata')) return front ? 1 : 3
  const rest = bareOfDate(folded)
  if (rest.length < 4) return front ? 2 : 4
  return front && passage.text.length < 100 ? 4 : 9
}

function fromUrl(url: string): Edtf | undefined {
  const match = URL_DAY.exec(url)
  return match ? edtf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}
