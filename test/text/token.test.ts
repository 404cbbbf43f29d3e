import { describe, expect, it } from 'vitest'
import { tokenEndingAfter, tokenize, tokensOver } from '../../src/text/token.js'
import { enterWord, wordNumber } from '../../src/text/vocabulary.js'

const shown = (text: string) =>
  tokenize(text).map(({ start, end, shape, spaced }) => [text.slice(start, end), shape, spaced])

describe('tokens', () => {
  it('are syllables, numbers and marks, and the blank line between paragraphs', () => {
    expect(shown('HĐND tỉnh\n\nKhóa XV, 30.6')).toEqual([
      ['HĐND', 'upper', true],
      ['tỉnh', 'lower', true],
      ['\n\n', 'mark', false],
      ['Khóa', 'capital', false],
      ['XV', 'upper', true],
      [',', 'mark', false],
      ['30', 'number', true],
      ['.', 'mark', false],
      ['6', 'number', false],
    ])
  })

  it('keep letters beyond the basic plane whole', () => {
    expect(shown('𝐀𝐁 và 😀')).toEqual([
      ['𝐀𝐁', 'mark', true],
      ['và', 'lower', true],
      ['😀', 'mark', true],
    ])
  })

  it('are letters also behind a half that stood alone', () => {
    tokenize('\ud835 ')
    expect(shown('𝐀b')).toEqual([['𝐀b', 'lower', true]])
  })

  it('are those of a long text, and of a short one behind it', () => {
    const long = 'nghị quyết '.repeat(7000)
    expect(tokenize(long)).toHaveLength(14_000)
    expect(tokenize(long).at(-1)).toMatchObject({ start: long.length - 6, key: 'quyết' })
    expect(shown('Khóa XV')).toEqual([
      ['Khóa', 'capital', true],
      ['XV', 'upper', true],
    ])
  })

  it('of endless letters have no number', () => {
    expect(wordNumber('a'.repeat(41))).toBe(0)
    expect(tokenize('b'.repeat(100))).toMatchObject([{ key: 'b'.repeat(100), word: 0 }])
  })

  it('are the same when more forms were met than are kept', () => {
    const words = Array.from(
      { length: 70_000 },
      (_, at) => `T${at.toString(36).replace(/\d/g, digit => 'ghijklmnop'[Number(digit)] ?? '')}`,
    )
    const text = words.join(' ')
    const seen = tokenize(text).map(({ key, shape }) => `${key} ${shape}`)
    expect(tokenize(text).map(({ key, shape }) => `${key} ${shape}`)).toEqual(seen)
    expect(seen[0]).toBe(`${words[0]?.toLowerCase()} capital`)
  })

  it('have one key and one number for one word, however it is written', () => {
    const [first, second, third] = tokenize('hoà HÒA hòn')
    expect([first?.key, second?.key]).toEqual(['hòa', 'hòa'])
    expect(first?.word).toBe(second?.word)
    expect(first?.word).not.toBe(third?.word)
  })

  it('are the same however many words were met in between', () => {
    const text = 'Nghị quyết số 12'
    const before = tokenize(text)
    for (let at = 0; at < 70_000; at++) tokenize(`x${at.toString(36).replace(/\d/g, 'z')}y`)
    expect(tokenize(text)).toEqual(before)
  })
})

describe('characters beyond the first plane', () => {
  it('are one mark or one letter of a word', () => {
    expect(shown('vui😀 𝐀b')).toEqual([
      ['vui', 'lower', true],
      ['😀', 'mark', false],
      ['𝐀b', 'lower', true],
    ])
  })
})

describe('the vocabulary', () => {
  it('numbers a word that lexicons need even when it is full', () => {
    for (let at = 0; wordNumber(`đầy${at}`); at++);
    expect(enterWord('từ-mới')).toBeGreaterThan(1 << 16)
    expect(wordNumber('từ-mới')).toBe(enterWord('từ-mới'))
    expect(wordNumber('từ-lạ')).toBe(0)
  })
})

describe('the place of tokens', () => {
  const tokens = tokenize('Ông A, bà B')

  it('is found by an offset', () => {
    expect([-1, 3, 4, 11].map(at => tokenEndingAfter(tokens, at))).toEqual([0, 1, 1, 5])
  })

  it('is found by a span', () => {
    expect(tokensOver(tokens, { start: 4, end: 9 }).map(({ start }) => start)).toEqual([4, 5, 7])
  })
})
