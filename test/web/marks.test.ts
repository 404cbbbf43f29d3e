import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, markedParagraphs } from '../../src/web/marks.js'

const mark = (start: number, end: number, reading = 0): Mark => ({ start, end, reading, field: 'dates' })
const pieces = (text: string, marks: readonly Mark[]): unknown =>
  markedParagraphs(text, marks).map(({ segments }) =>
    segments.map(({ text: piece, marks: under }) => [piece, under.map(({ reading }) => reading)]),
  )

describe('marked paragraphs', () => {
  it('are cut where marks begin and end, the shortest mark first', () => {
    expect(pieces('Sáng 12/3 họp', [mark(5, 9, 1), mark(0, 13, 0)])).toEqual([
      [
        ['Sáng ', [0]],
        ['12/3', [1, 0]],
        [' họp', [0]],
      ],
    ])
  })

  it('carry a mark over a blank line', () => {
    expect(pieces('ab\n\ncd', [mark(1, 5)])).toEqual([
      [
        ['a', []],
        ['b', [0]],
      ],
      [
        ['c', [0]],
        ['d', []],
      ],
    ])
  })

  it('hold the whole text, whatever the marks are', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{0,20}(?:\n\n[ab]{1,20}){0,3}$/), fc.array(span), (text, marks) => {
        const read = markedParagraphs(text, marks).map(({ segments }) => segments.map(one => one.text).join(''))
        expect(read.join('\n\n')).toBe(text)
      }),
    )
  })
})
