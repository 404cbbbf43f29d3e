import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/page.js'
import { hostilePages } from './hostile-pages.js'
import { absences, body, lead, manners, title } from './manners.js'

const read = (html: string, known: object = {}) =>
  readPage({ bytes: Buffer.from(html), uri: 'page.html', mediaType: 'text/html', ...known })

describe('an article is read from', () => {
  for (const manner of manners) {
    it(manner.name, () => {
      const { article, reason } = read(manner.html)
      expect(reason).toBeNull()
      expect(article?.blocks.map(({ text }) => text)).toEqual(manner.text ?? [lead, ...body])
      expect(article?.title).toBe(manner.title ?? title)
      expect(article?.publishedAt).toBe(manner.published)
      expect(article?.authors).toEqual(manner.authors)
      expect(article?.language).toBe('vi')
    })
  }
})

describe('no article is read from', () => {
  for (const { name, html, reason, url } of absences) {
    it(name, () => {
      const page = read(html, url ? { url } : {})
      expect(page.article).toBeNull()
      expect(page.reason).toBe(reason)
      expect(page.verdicts.filter(({ keep }) => keep)).toEqual([])
    })
  }
})

describe('verdicts', () => {
  it('give every dropped block a kind and a reason', () => {
    for (const { html } of manners) {
      for (const { keep, kind, reason } of read(html).verdicts) {
        expect(reason).not.toBe('')
        expect(kind === 'article').toBe(keep)
      }
    }
  })

  it('keep the numbers of counters', () => {
    const values = read(manners[0]?.html ?? '').verdicts.flatMap(({ values: one }) => (one ? [one] : []))
    expect(values).toContainEqual({ 'Hôm nay': 120, 'Tất cả': 98120 })
  })
})

describe('around the body', () => {
  const page = (crumbs: string) =>
    read(`<html><body><div class="breadcrumb">${crumbs}</div><h1>${title}</h1><h2 class="sapo">${lead}</h2>
      <div class="content">${body.map(text => `<p>${text}</p>`).join('')}</div></body></html>`).article

  it('a lead may be set as a heading', () => {
    const article = page('<a href="/">Trang chủ</a> » <a href="/a">Kinh tế</a>')
    expect(article?.lead).toBe(lead)
    expect(article?.blocks[0]).toMatchObject({ kind: 'lead', text: lead })
  })

  it.each([
    ['<a href="/">Trang chủ</a> » <a href="/a">Kinh tế</a>', 'Kinh tế'],
    ['<a href="/">Trang chủ</a> » <a href="/a">Kinh tế</a> » Chi tiết tin', 'Kinh tế'],
    ['<a href="/">Trang chủ</a> <img src="m.gif"> Kinh tế', 'Kinh tế'],
    ['<a href="/">Trang chủ</a>', null],
  ])('the section is the last crumb of %s', (crumbs, section) => {
    expect(page(crumbs)?.section).toBe(section)
  })
})

describe('what is known from outside', () => {
  it('wins over the page', () => {
    const { article } = read(manners[0]?.html ?? '', { title: 'Khác', publishedAt: '2012-01-01' })
    expect(article).toMatchObject({ title: 'Khác', publishedAt: '2012-01-01' })
  })

  it('bounds the date of publication by the day of capture', () => {
    expect(read(manners[1]?.html ?? '', { retrievedAt: '2013-05-01T00:00:00Z' }).article?.publishedAt).toBeNull()
  })
})

describe('input that is no page', () => {
  it('is put aside where it is no text, and named where it is another format', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 29)
    expect(readPage({ bytes: noise, uri: 'x' }).quarantine?.code).toBe('undecodable')
    expect(readPage({ bytes: Buffer.from('%PDF-1.4 …'), uri: 'x' })).toMatchObject({
      reason: 'not-html',
      article: null,
    })
  })

  it.each(['bytes that print', 'words of bytes', 'tags between bytes', 'bytes beyond ASCII', 'bytes of a plain text'])(
    'is put aside where it is %s without sense',
    name => {
      const { make, mediaType } = hostilePages[name] ?? { make: () => '' }
      const page = readPage({ bytes: Buffer.from(make(40_000)), uri: 'x', ...(mediaType && { mediaType }) })
      expect(page.quarantine?.code).toBe('undecodable')
      expect(page.article).toBeNull()
    },
  )

  it('is read where it is of another language of Western Europe', () => {
    const text = "Les élèves de l'école ont été reçus à la mairie, où le maire a présenté le projet prévu dès l'été. "
    const bytes = Buffer.from(`<h1>La ville de Saint-Étienne rénove ses écoles</h1><p>${text.repeat(6)}</p>`, 'latin1')
    expect(readPage({ bytes, uri: 'x', mediaType: 'text/html' })).toMatchObject({
      quarantine: null,
      article: { language: 'und' },
    })
  })

  it('is no article where it is one word without end', () => {
    const bytes = Buffer.from(
      `<h1>Tệp đính kèm của văn bản</h1><p>${'TUlJRXZnSUJBREFOQmdrcWhraUc5dzBC'.repeat(80)}</p>`,
    )
    expect(readPage({ bytes, uri: 'x', mediaType: 'text/html' }).reason).toBe('no running text')
  })

  it('is put aside where it is too long', () => {
    const bytes = new Uint8Array(200_000_000)
    const before = process.cpuUsage()
    expect(readPage({ bytes, uri: 'x', mediaType: 'text/html' }).quarantine?.code).toBe('too-large')
    expect(process.cpuUsage(before).user).toBeLessThan(1e6)
  })

  it('is told when it is not Vietnamese', () => {
    const english =
      'The council of the province has met in the capital to discuss the budget for the year, and it was not easy for them to agree on it.'
    const { article, diagnostics } = read(`<h1>News of the day</h1>${`<p>${english}</p>`.repeat(4)}`)
    expect(article?.language).toBe('en')
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-vietnamese'])
  })
})
