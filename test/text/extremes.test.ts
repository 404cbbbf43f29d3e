import { describe, expect, it } from 'vitest'
import { least, most } from '../../src/text/extremes.js'

describe('least and most', () => {
  it('take more numbers than a call takes arguments', () => {
    const many = Array.from({ length: 500_000 }, (_, at) => (at * 7) % 500_000)
    expect([least(many), most(many)]).toEqual([0, 499_999])
  })

  it('have an answer for none', () => {
    expect([least([]), most([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  })
})
