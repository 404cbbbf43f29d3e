import { expect, it } from 'vitest'
import { createDocument } from '../../src/document/document.js'
import { layer } from '../../src/document/layer.js'
import { once } from '../../src/document/once.js'

it('computes once for a document, and anew for the next', () => {
  const marks = layer<number>('marks')
  let asked = 0
  const length = once(marks, document => {
    asked++
    return document.text.length
  })
  const first = createDocument('một', []).with(marks, [])
  expect([length(first), length(first), length(first.with(layer('other'), []))]).toEqual([3, 3, 3])
  expect(asked).toBe(1)
  expect(length(createDocument('hai ba', []).with(marks, []))).toBe(6)
  expect(asked).toBe(2)
})
