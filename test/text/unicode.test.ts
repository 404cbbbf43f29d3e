import { describe, expect, it } from 'vitest'
import { clean, collapse, readText, withoutLookAlikes } from '../../src/text/unicode.js'

describe('clean text', () => {
  it('composes, and drops what is invisible', () => {
    expect(clean('ho\u0323p\u200B ba\u0300n\u0007')).toBe('họp bàn')
  })

  it('reads quotation marks and dashes of windows-1252 that stand as control characters', () => {
    expect(clean('\u0093Làng hoa\u0094 \u0096 làng nghề\u0085')).toBe('“Làng hoa” – làng nghề…')
  })

  it('marks lone surrogates', () => {
    expect(clean('xã \uD800Tân')).toBe('xã \uFFFDTân')
  })
})

describe('a paragraph', () => {
  it('is read alike by one look and step by step, whatever sign stands in it', () => {
    const signs = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
    const texts = signs.flatMap(sign => [sign, `a${sign}`, `a${sign}b`, ` ${sign} ê`])
    expect(texts.filter(text => readText(text) !== collapse(withoutLookAlikes(clean(text))))).toEqual([])
    expect(readText('\n\tÐảng bộ  xã \u00A0')).toBe('Đảng bộ xã')
  })
})
