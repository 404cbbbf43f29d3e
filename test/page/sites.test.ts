import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/page.js'
import { councils } from './sites/councils.js'
import { empties } from './sites/empties.js'
import { papers } from './sites/papers.js'

const read = (html: string, url: string | undefined) =>
  readPage({ bytes: Buffer.from(html), uri: 'page.html', mediaType: 'text/html', ...(url !== undefined && { url }) })

describe('an article is read, the generic way, from', () => {
  it.each([...papers, ...councils].map(site => [site.name, site] as const))('%s', (_, site) => {
    const { article, reason, verdicts } = read(site.html, site.url)
    expect(reason).toBeNull()
    expect(article?.blocks.map(({ text }) => text)).toEqual(site.text)
    expect(article).toMatchObject({ title: site.title, publishedAt: site.published, authors: site.authors })
    expect(Object.assign({}, ...verdicts.map(({ values }) => values ?? {}))).toEqual(site.counters ?? {})
  })
})

describe('no article is read from', () => {
  it.each(empties.map(empty => [empty.name, empty] as const))('%s', (_, { html, url, reason }) => {
    const page = read(html, url)
    expect(page.article).toBeNull()
    expect(page.reason).toBe(reason ?? page.reason)
    expect(page.verdicts.filter(({ keep }) => keep)).toEqual([])
  })
})
