import { describe, expect, it } from 'vitest'
import { mostNodes, parseHtml } from '../../src/page/dom.js'
import { readPage } from '../../src/page/page.js'

const sentence = 'Sáng ngày 14/5/2013, Đoàn giám sát đã làm việc với huyện Sông Lĩnh. '
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

/** Pages that break readers: each is made at any length. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'deep nesting': length => fill('<div>', length),
  'nested tables': length => fill('<table><tr><td>', length),
  'fonts left open': length => fill('<font face=Arial>a', length),
  'bold left open in paragraphs': length => fill('<p><b>a', length),
  'many attributes': length =>
    `<p ${Array.from({ length: length / 8 }, (_, at) => `a${at}=x`).join(' ')}>${sentence}</p>`,
  'a table of many rows': length => `<table>${fill('<tr><td>a</td><td>1</td></tr>', length)}`,
  'less-than signs': length => fill('<', length),
  'comments left open': length => fill('<!--', length),
  'options left open': length => `<select>${fill('<option>a', length)}`,
  'runs of combining marks': length => `<p>a${fill('\u0300\u0323', length / 2)}</p>`,
  'end tags': length => fill('<div>', 3000) + fill('</p></b></i>', length),
  'links parted by breaks': length => fill('<a href=x>mot hai ba bon nam</a><br>', length),
  'one word': length => `<p>${fill('đ', length / 2)}`,
  'headings of comments': length => fill('<h3>Tin liên quan</h3><p>Bình luận</p>', length),
  'rules of fonts': length => `<style>${fill('.a{font-family:".VnTime"}', length)}</style><p>${sentence}`,
  'brackets in data': length => `<script type="application/ld+json">${fill('[', length)}</script><p>${sentence}`,
  'zeros and surrogates': length => `<p>${sentence}${fill('&#xD800;\0', length)}`,
}

const time = (html: string): number => {
  const bytes = Buffer.from(html)
  const before = process.cpuUsage()
  readPage({ bytes, uri: 'x', mediaType: 'text/html' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

describe('a hostile page', () => {
  for (const [name, make] of Object.entries(hostile)) {
    it(`of ${name} takes time in proportion to its length`, () => {
      time(make(50_000))
      const short = time(make(100_000))
      const long = time(make(400_000))
      expect(long).toBeLessThan(Math.max(short, 0.05) * 4 * 2.5)
    })
  }

  it('is flattened at depth 512, its text kept', () => {
    const { document, flattened } = parseHtml(`${'<div>'.repeat(2000)}${sentence}`)
    let depth = 0
    for (let node = document.children[0]; node; node = 'children' in node ? node.children[0] : undefined) depth++
    expect(flattened).toBe(true)
    expect(depth).toBeLessThanOrEqual(514)
    const page = readPage({
      bytes: Buffer.from('<div>'.repeat(2000) + sentence.repeat(6)),
      uri: 'x',
      mediaType: 'text/html',
    })
    expect(page.article?.blocks.map(({ text }) => text).join(' ')).toContain('Đoàn giám sát')
  })

  it.each([
    ['bold left open in paragraphs', '<p><b>a'],
    ['lists in lists', '<ul><li>a'],
    ['terms in terms', '<dl><dt>a<dd>b'],
    ['rows', '<tr><td>a</td><td>1</td></tr>'],
  ])('of %s is read up to a number of elements, and the record says so', (_, piece) => {
    const html = `<h1>Giám sát đất rừng tại huyện</h1><p>${sentence.repeat(4)}</p>${fill(piece, 1_500_000)}`
    const { document, cut } = parseHtml(html)
    let nodes = 0
    for (const pending = [...document.children]; pending.length; nodes++) {
      const node = pending.pop()
      if (node && 'children' in node) pending.push(...node.children)
    }
    expect(cut).toBe(true)
    // What a last start tag opens again is not counted one by one.
    expect(nodes).toBeLessThan(mostNodes + 20)
    const { diagnostics } = readPage({ bytes: Buffer.from(html), uri: 'x', mediaType: 'text/html' })
    expect(diagnostics.map(({ code }) => code)).toContain('page-cut')
  })

  it('gives clean text: no zeros, no lone surrogates, no direction marks', () => {
    const html = `<h1>Giám sát đất rừng</h1><p>${sentence.repeat(4)}a\0b&#xD800;c\u202Ed\u200B</p>`
    const text = readPage({ bytes: Buffer.from(html), uri: 'x', mediaType: 'text/html' }).article?.blocks[0]?.text ?? ''
    expect(text.isWellFormed()).toBe(true)
    expect(text).not.toMatch(/[\0\u202E\u200B]/)
    expect(text.endsWith('ab\uFFFDcd')).toBe(true)
  })
})
