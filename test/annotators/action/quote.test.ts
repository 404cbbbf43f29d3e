import { describe, expect, it } from 'vitest'
import { quotationsOf } from '../../../src/annotators/action/quote.js'
import { tokenize } from '../../../src/text/token.js'

/** The quotations of a paragraph whose sentences end at each full stop. */
function quoted(text: string): string[] {
  const tokens = tokenize(text)
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  return quotationsOf(tokens, 0, tokens.length, sentences).map(({ start, end }) => text.slice(start, end))
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Ông nói “làm ngay” rồi về.', ['“làm ngay”']],
  ['“Phải làm ngay", ông nói. Bà cho biết thêm.', ['“Phải làm ngay"']],
  ['Ông nói "làm ngay” rồi về.', ['"làm ngay”']],
  ['“Phải làm ngay. Ai cũng làm.', ['“Phải làm ngay. Ai cũng làm.']],
  ['Ông nói “phải làm ngay. Bà cho biết thêm.', ['“phải làm ngay.']],
  ['Ông nói làm "ngay. Bà về.', []],
]

describe('quotations', () => {
  it.each(cases)('%s', (text, expected) => expect(quoted(text)).toEqual(expected))
})
