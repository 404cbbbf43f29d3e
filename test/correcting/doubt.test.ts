import { describe, expect, it } from 'vitest'
import { doubtsIn, SURE } from '../../src/correcting/confidence.js'
import { doubtsOf } from '../../src/correcting/doubt.js'
import { followed } from '../../src/correcting/effective.js'
import { compile, structure } from '../../src/structure.js'
import { pages } from './pages.js'

describe('the values that wait for a reader', () => {
  const pipeline = compile()
  const records = pages.flatMap(page => structure(page, pipeline).record ?? [])

  it('are the same to an import, which is in haste, and to a reader', () => {
    const byPointer = (a: { pointer: string }, b: { pointer: string }): number => (a.pointer < b.pointer ? -1 : 1)
    let all = 0
    for (const record of records) {
      const doubts = [...doubtsIn(record)].sort(byPointer)
      expect(doubts).toEqual([...doubtsOf(followed(record, []))].sort(byPointer))
      expect(doubts.every(({ confidence }) => confidence < SURE)).toBe(true)
      all += doubts.length
    }
    expect(all).toBeGreaterThan(10)
  })
})
