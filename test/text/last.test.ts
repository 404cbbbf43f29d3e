import { expect, test } from 'vitest'
import { lastIndexOf } from '../../src/text/last.js'

test('the last match counts, whatever the pattern was asked before', () => {
  const pattern = /đã/gu
  expect(lastIndexOf('đã nói, đã làm', pattern)).toBe(8)
  expect(lastIndexOf('đã', pattern)).toBe(0)
  expect(lastIndexOf('chưa', pattern)).toBe(-1)
})
