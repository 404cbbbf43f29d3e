import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/page.js'
import { lead, menu, page, ps, title } from './sites/parts.js'

const data = (author: unknown, ...others: readonly object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', headline: title, author }, ...others] })}</script>`
const person = (name: string): object => ({ '@type': 'Person', name })
const signature = '<p style="text-align:right"><strong>Lò Văn Inh</strong></p>'

const authorsOf = (head: string, behind = ''): readonly string[] | undefined =>
  readPage({
    bytes: Buffer.from(
      page(
        `<title>${title} - Báo Lạc Khê</title><meta property="og:site_name" content="Báo Lạc Khê điện tử">${head}`,
        `<ul>${menu()}</ul><div><h1>${title}</h1><div class="nd"><p>${lead}</p>${ps()}${behind}</div></div>`,
      ),
    ),
    uri: 'page.html',
    mediaType: 'text/html',
  }).article?.authors

describe('the authors are read from the data of a page', () => {
  it.each<[string, string, readonly string[]]>([
    ['a list', data([person('Lò Văn Inh'), person('Cầm Thị Vui')]), ['Lò Văn Inh', 'Cầm Thị Vui']],
    ['one name of two', data(person('Lò Văn Inh, Cầm Thị Vui')), ['Lò Văn Inh', 'Cầm Thị Vui']],
    ['a text', data('Lò Văn Inh'), ['Lò Văn Inh']],
    ['an id', data({ '@id': '#p1' }, { ...person('Lò Văn Inh'), '@id': '#p1' }), ['Lò Văn Inh']],
    ['a name and its agency', data(person('Lò Văn Inh/TTXVN')), ['Lò Văn Inh']],
    ['a job and a name', data(person('PV Lò Văn Inh')), ['Lò Văn Inh']],
    ['one syllable', data(person('Khuê')), ['Khuê']],
    ['initials', data(person('K.H')), ['K.H']],
    ['a meta element', '<meta name="author" content="Lò Văn Inh">', ['Lò Văn Inh']],
    ['a meta element of Dublin Core', '<meta name="DC.creator" content="Lò Văn Inh">', ['Lò Văn Inh']],
  ])('%s', (_, head, authors) => expect(authorsOf(head)).toEqual(authors))
})

it('a name of the Central Highlands may be one word', () => {
  const signed = '<div class="author">H’Lan - Cầm Thị Vui</div>'
  expect(authorsOf('', signed)).toEqual(['H’Lan', 'Cầm Thị Vui'])
})

describe('the signature counts where the data name', () => {
  it.each([
    ['an organisation', data({ '@type': 'Organization', name: 'Báo Lạc Khê' })],
    ['the site as a person', data(person('Báo Lạc Khê'))],
    ['the place in the name of the site', '<meta name="author" content="Lạc Khê">'],
    ['the domain', data(person('baolackhe.example'))],
    ['an address', data(person('https://baolackhe.example/tac-gia/inh'))],
    ['an administrator', data(person('admin'))],
    ['the editors', data(person('BBT'))],
    ['an agency', data(person('Theo VOV'))],
    ['who built the site', '<meta name="author" content="Viettel Solutions">'],
    ['nobody', data(null)],
    ['an id without a person', data({ '@id': '#p9' })],
  ])('%s', (_, head) => {
    expect(authorsOf(head, signature)).toEqual(['Lò Văn Inh'])
    expect(authorsOf(head)).toEqual([])
  })
})
