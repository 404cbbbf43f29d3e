import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/page.js'
import { boards, forms } from './sites/boards.js'
import { bylines } from './sites/bylines.js'
import { councils } from './sites/councils.js'
import { counters } from './sites/counters.js'
import { empties } from './sites/empties.js'
import { entries, shown } from './sites/entries.js'
import { forums, templates } from './sites/forums.js'
import { genres } from './sites/genres.js'
import { indexes } from './sites/indexes.js'
import { listings } from './sites/listings.js'
import { lookalikes } from './sites/lookalikes.js'
import { old } from './sites/old.js'
import { papers } from './sites/papers.js'
import { all, cards, frames, menu, page, ps, signed, signedOutside, title } from './sites/parts.js'
import { readers, reads } from './sites/readers.js'
import { services } from './sites/services.js'
import { signatures } from './sites/signatures.js'
import { systems } from './sites/systems.js'
import { tallies } from './sites/tallies.js'
import { threads } from './sites/threads.js'
import { visitors } from './sites/visitors.js'
import { walls } from './sites/walls.js'

const read = (html: string, url: string | undefined) =>
  readPage({ bytes: Buffer.from(html), uri: 'page.html', mediaType: 'text/html', ...(url !== undefined && { url }) })

describe('an article is read, the generic way, from', () => {
  it.each(
    [
      ...papers,
      ...councils,
      ...systems,
      ...lookalikes,
      ...genres,
      ...visitors,
      ...threads,
      ...old,
      ...walls,
      ...shown,
    ].map(site => [site.name, site] as const),
  )('%s', (_, site) => {
    const { article, reason, verdicts } = read(site.html, site.url)
    expect(reason).toBeNull()
    expect(article?.blocks.map(({ text }) => text)).toEqual(site.text)
    expect(article).toMatchObject({ title: site.title, publishedAt: site.published, authors: site.authors })
    expect(Object.assign({}, ...verdicts.map(({ values }) => values ?? {}))).toEqual(site.counters ?? {})
  })
})

describe('no article is read from', () => {
  it.each(
    [...empties, ...listings, ...indexes, ...services, ...forums, ...templates, ...boards, ...forms, ...entries].map(
      empty => [empty.name, empty] as const,
    ),
  )('%s', (_, { html, url, reason }) => {
    const page = read(html, url)
    expect(page.article).toBeNull()
    expect(page.reason).toBe(reason ?? page.reason)
    expect(page.verdicts.filter(({ keep }) => keep)).toEqual([])
  })
})

describe('the numbers of a counter are read from', () => {
  it.each([...counters, ...tallies, ...readers].map(counter => [counter.name, counter] as const))(
    '%s',
    (_, { html, values }) => {
      for (const frame of frames) {
        const { article, verdicts } = read(frame(html), undefined)
        expect(article?.blocks.map(({ text }) => text)).toEqual(all)
        expect(Object.assign({}, ...verdicts.map(verdict => verdict.values ?? {}))).toEqual(values)
      }
    },
  )
})

describe('how often an article was read is told by', () => {
  it.each(reads.map(one => [one.name, one] as const))('%s', (_, { html, values }) => {
    for (const frame of signed)
      for (const [before, behind] of [
        [html, ''],
        ['', html],
      ] as const) {
        const { article, verdicts } = read(frame(before, behind), undefined)
        expect(article?.blocks.map(({ text }) => text)).toEqual(all)
        expect(article?.authors).toEqual([])
        expect(Object.assign({}, ...verdicts.map(verdict => verdict.values ?? {}))).toEqual(values)
      }
  })
})

describe('the authors are read from', () => {
  it.each([...bylines, ...signatures].map(one => [one.name, one] as const))(
    '%s',
    (_, { before = '', behind = '', authors, text, inside }) => {
      for (const frame of signed) {
        const { article } = read(frame(before, behind), undefined)
        expect(article?.authors).toEqual(authors)
        expect(article?.blocks.map(block => block.text)).toEqual(text ?? all)
      }
      if (before || inside) return
      const { article } = read(signedOutside(behind), undefined)
      expect(article?.authors).toEqual(authors)
      expect(article?.blocks.map(block => block.text)).toEqual(all)
    },
  )
})

const unnamed = (html: string): string =>
  html.replace(/ (?:class|id|itemprop|property|name|rel|data-[a-z-]+)="[^"]*"/g, '')
const untitled = (html: string): string =>
  html.replace(/<title>[^<]*<\/title>|<meta (?!charset)[^>]*>|<script[^>]*>[^<]*<\/script>/g, '')
const inTables = (html: string): string =>
  html.replace(/<div\b([^>]*)>/g, '<table><tr><td$1>').replaceAll('</div>', '</td></tr></table>')

describe.each([
  ['without names of classes', unnamed],
  ['without names of classes, titles and data', (html: string) => untitled(unnamed(html))],
  ['with tables for boxes', inTables],
] as const)('an article is found %s in', (_, change) => {
  it.each(systems.map(site => [site.name, site] as const))('%s', (_, site) => {
    const { article } = read(change(site.html), undefined)
    expect(article?.blocks.map(({ text }) => text)).toEqual(site.text)
    expect(article?.title).toBe(site.title)
  })
})

describe('the text behind a headline is that of the article, beside teasers, in a box named', () => {
  const boxes = [
    'rightcol',
    'main-menu-content',
    'box-news-detail',
    'relate-detail',
    'news-statistic',
    'rating-page',
    'poll-detail',
    'viewcount-content',
    'tool-content',
    'zone-2',
  ]
  it.each(boxes)('%s', name => {
    for (const heading of [title, 'Cổng thông tin điện tử']) {
      const html = page(
        `<title>${heading}</title>`,
        `<ul>${menu()}</ul><div><h1>${title}</h1><p>18/09/2020</p><div class="${name}">${ps(all)}</div></div>${cards(6, (other, brief) => `<div><a href="/n.html">${other}</a><p>${brief} ${brief}</p></div>`)}`,
      )
      expect(read(html, undefined).article?.blocks.map(({ text }) => text)).toEqual(all)
    }
  })
})
