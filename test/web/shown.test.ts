import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/correcting/reading.js'
import { droppedIn } from '../../src/web/dropped.js'
import { sayIn } from '../../src/web/language.js'
import { reportOf } from '../../src/web/report.js'
import { addressShown, factsShown, numberShown } from '../../src/web/shown.js'
import { recordOf } from '../store/archive.js'

const result: Reading = {
  pointer: '/achievements/0',
  field: 'achievements',
  part: null,
  label: 'trồng 8.764,5 ha rừng',
  naming: 'text',
  properties: [
    ['period', '2021-35'],
    ['quantities', '8764.5 ha; 3 km 2'],
  ],
  changeable: [],
  confidence: 0.9,
  evidence: [],
}

describe('numbers', () => {
  it.each([
    ['vi', '8.764,5', '8.764,5 ha; 3 km 2'],
    ['en', '8,764.5', '8,764.5 ha; 3 km 2'],
  ] as const)('are written as in the language of the page: %s', (language, number, quantities) => {
    const say = sayIn(language)
    expect(numberShown(say, 8764.5)).toBe(number)
    expect(factsShown(say, result).map(([, value]) => value)).toContain(quantities)
  })
})

describe('addresses', () => {
  it('are read in the order in which they are written', () => {
    expect(addressShown('https://a.example/\u202Egnp.exe\u202C/tệp tin\u200F.html')).toBe(
      'https://a.example/%E2%80%AEgnp.exe%E2%80%AC/tệp tin%E2%80%8F.html',
    )
  })

  it('are so wherever pages show them', async () => {
    const turned = 'tin/\u202Egnp.html'
    const url = `https://a.example/${turned}`
    const record = recordOf({ uri: turned, title: 'Kỳ họp', url, text: 'Ngày 01/3/2022, HĐND tỉnh họp kỳ thứ tư.' })
    const page = await reportOf(record, [], () => undefined, 'vi')
    expect(page).toContain('href="https://a.example/tin/%E2%80%AEgnp.html"')
    expect(page).not.toContain('\u202E')
  })
})

describe('what was dropped', () => {
  const block = (kind: string, text: string, keep = false): unknown => ({
    keep,
    kind,
    reason: 'of the menu',
    block: { text },
  })
  const told = (...blocks: readonly unknown[]): readonly (readonly [string, string])[] =>
    droppedIn(deflateRawSync(JSON.stringify(blocks))).map(({ kind, text }) => [kind, text])

  it('is told once where blocks of one kind follow each other, without the strokes between them', () => {
    expect(
      told(
        block('navigation', 'Trang chủ'),
        block('navigation', '|'),
        block('navigation', 'Tin tức'),
        block('article', 'Bài viết', true),
        block('poll', 'Đạt'),
        block('navigation', '|'),
      ),
    ).toEqual([
      ['navigation', 'Trang chủ · Tin tức'],
      ['poll', 'Đạt'],
      ['navigation', '|'],
    ])
  })

  it('is shortened block by block', () => {
    expect(told(block('related', 'a'.repeat(500)), block('related', 'Xem thêm'))).toEqual([
      ['related', `${'a'.repeat(400)}… · Xem thêm`],
    ])
  })
})
