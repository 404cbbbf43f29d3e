import { describe, expect, it } from 'vitest'
import { lexicon, lexiconGiven } from '../../src/match/lexicon.js'
import { tokenize } from '../../src/text/token.js'
import { wordNumber } from '../../src/text/vocabulary.js'

const offices = lexicon([
  ['chủ tịch', 1],
  ['chủ tịch nước', 2],
  ['phó chủ tịch', 3],
  ['hòa giải viên', 4],
])

describe('a lexicon', () => {
  it.each([
    ['Chủ tịch tỉnh', 0, { value: 1, length: 2 }],
    ['Chủ tịch nước dự', 0, { value: 2, length: 3 }],
    ['Phó Chủ tịch nước', 0, { value: 3, length: 3 }],
    ['Phó Chủ tịch nước', 1, { value: 2, length: 3 }],
    ['Hoà giải viên', 0, { value: 4, length: 3 }],
  ])('reads the longest phrase of %j at %i', (text, at, hit) => {
    expect(offices.longestAt(tokenize(text), at)).toEqual(hit)
  })

  it.each([
    ['Chủ', 0],
    ['tịch nước', 0],
    ['Chủ. tịch', 0],
    ['Chủ tịch', 2],
    ['Chủ tịch', -1],
    ['một từ không có trong danh mục', 0],
  ])('reads nothing in %j at %i', (text, at) => {
    expect(offices.longestAt(tokenize(text), at)).toBeUndefined()
  })

  it('reads backwards what is written in reverse', () => {
    const before = lexicon([
      ['ngày vào', 'day'],
      ['ngày', 'bare'],
    ])
    expect(before.longestBack(tokenize('khai mạc vào ngày 5'), 3)).toEqual({ value: 'day', length: 2 })
    expect(before.longestBack(tokenize('ngày 5'), 0)).toEqual({ value: 'bare', length: 1 })
  })

  it('knows a phrase as a whole only', () => {
    expect(offices.get('CHỦ TỊCH')).toBe(1)
    expect(offices.get('chủ tịch tỉnh')).toBeUndefined()
    expect(offices.size).toBe(4)
  })

  it('refuses a phrase that is given twice, and one of nothing', () => {
    const twice = [
      ['hòa giải', 1],
      ['hoà giải', 2],
    ] as const
    expect(() => lexicon(twice).get('hòa giải')).toThrow('given twice')
    expect(() => lexiconGiven(new Map(twice))).toThrow('given twice')
    expect(() => lexiconGiven(new Map([[' ', 1]]))).toThrow('empty')
  })

  it('knows its phrases also where it is first asked when the vocabulary is full', () => {
    for (let at = 0; wordNumber(`đầy${at}`); at++);
    expect(lexicon([['từ chưa gặp', 1]]).get('từ chưa gặp')).toBe(1)
  })
})
