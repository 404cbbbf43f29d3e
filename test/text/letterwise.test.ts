import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unaccented } from '../../src/text/fold.js'
import { letterwise } from '../../src/text/letterwise.js'

const whole = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()

/** Letters of many kinds: Vietnamese ones, combining marks, those that become several or depend on their neighbours, halves of pairs. */
const letters = [...'aÂĂẫệỡưĐÐđðßİŉΑΣςé \n–“…ﬁ한ก่ब़\u0000\u0001\u0301\u0323\u0591\u05B0😀', '\uD83D', '\uDE00', '\uFEFF']
const texts = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map(parts => parts.join(''))

const agree = (text: string): void => {
  expect(unaccented(text)).toBe(whole(text))
}

describe('work done letter by letter', () => {
  it('folds every text as the whole text is folded', () => {
    fc.assert(fc.property(texts, agree))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), agree))
  })

  it('folds long texts, of more than a stretch, to the end', () => {
    const text = 'Đoàn đại biểu Quốc hội tỉnh Hòa Bình – “giám sát” '.repeat(400)
    expect(unaccented(text)).toBe(whole(text))
    expect(unaccented(`${text}Σ`)).toBe(whole(`${text}Σ`))
  })

  it('asks for each letter once', () => {
    const asked: string[] = []
    const upper = letterwise(text => {
      asked.push(text)
      return text.toUpperCase()
    })
    expect(upper('bàbà')).toBe('BÀBÀ')
    expect(upper('àb')).toBe('ÀB')
    expect(asked).toEqual(['b', 'à'])
  })
})
