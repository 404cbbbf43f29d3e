import { describe, expect, it } from 'vitest'
import { disjoint } from '../../src/match/overlap.js'

describe('disjoint', () => {
  it('keeps the leftmost, then the longest', () => {
    const spans = [
      { start: 2, end: 5 },
      { start: 0, end: 3 },
      { start: 0, end: 4 },
    ]
    expect(disjoint(spans)).toEqual([{ start: 0, end: 4 }])
  })
})
