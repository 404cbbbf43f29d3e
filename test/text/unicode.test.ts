import { describe, expect, it } from 'vitest'
import { clean } from '../../src/text/unicode.js'

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
