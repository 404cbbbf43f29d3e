import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { mostNodes, parseHtml } from '../../src/page/dom.js'
import { readPage } from '../../src/page/page.js'
import { type Hostile, hostilePages } from './hostile-pages.js'

const sentence = 'Sáng ngày 14/5/2013, Đoàn giám sát đã làm việc với huyện Sông Lĩnh. '
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

const time = ({ make, mediaType = 'text/html' }: Hostile, length: number): number => {
  const bytes = Buffer.from(make(length))
  const before = process.cpuUsage()
  readPage({ bytes, uri: 'x', mediaType })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

describe('a hostile page', () => {
  it.each(Object.entries(hostilePages))('of %s takes time in proportion to its length', (_, page) => {
    time(page, 50_000)
    const short = time(page, 100_000)
    const long = time(page, 400_000)
    expect(long).toBeLessThan(Math.max(short, 0.05) * 4 * 2.5)
  })

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

describe('what is remembered of pages', () => {
  const page = (number: number): string => {
    const name = `khung-noi-dung-trang-${number}`
    return `<div class="${name}"><div id="${name}"></div><div class="a" itemprop="${name}"></div><p data-${name}="1">
      Tin của trang số ${number} trong ngày</p><p>${sentence.repeat(4)}</p></div><!--${'ố'.repeat(500_000)}-->`
  }

  it('holds none of them in memory', () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const held = (from: number, to: number): number => {
      for (let number = from; number < to; number++)
        readPage({ bytes: Buffer.from(page(number)), uri: 'x', mediaType: 'text/html' })
      collect()
      return process.memoryUsage().heapUsed
    }
    // Each page takes a megabyte.
    const before = held(0, 5)
    expect(held(5, 45) - before).toBeLessThan(10_000_000)
  })
})
