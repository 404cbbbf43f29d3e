import { describe, expect, it } from 'vitest'
import { sought } from '../../src/text/boundary.js'

describe('a pattern that is sought', () => {
  it.each([
    [/(?<!\p{L})(?:trao|trao tặng)(?!\p{L})/iu, 'đã Trao tặng, không traothưởng'],
    [/(?<!\p{L})(\d{1,2}|hai) năm (?:qua|tới)/iu, 'mười hai năm qua'],
    [/(?<!\p{L})(?<!từ trước )(?:đến|tới) nay(?!\p{L})/iu, 'từ trước đến nay, và đến nay'],
    [/(?<!\p{L})(?:sẽ|phải)(?!\p{L})|(?<!\p{L})hồi $/iu, 'thôi phải; hồi '],
    [/(?<!\p{L})(?<what>[(\p{Lu}]\p{L}+\))[^.]*$/u, 'a (bc) d'],
  ])('%s is found as before', (pattern, text) => {
    const [found, expected] = [sought(pattern).exec(text), pattern.exec(text)]
    expect(found?.index).toBe(expected?.index)
    expect(found?.[0]).toBe(expected?.[0])
    expect(found?.groups).toEqual(expected?.groups)
  })

  it('keeps its first group first', () => {
    expect(sought(/(?<!\p{L})sau (\d+) năm/u).exec('sau 12 năm')?.[1]).toBe('12')
  })

  it('begins behind no letter', () => {
    expect(() => sought(/năm/u)).toThrow()
    expect(() => sought(/(?<!\p{L})(năm) \1/u)).toThrow('a group is referred to')
  })
})
