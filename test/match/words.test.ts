import { expect, test } from 'vitest'
import { wordsOf } from '../../src/match/words.js'
import { tokenize } from '../../src/text/token.js'

test('a token is one of the words by its lookup key', () => {
  const words = wordsOf(['hòa', '…'])
  expect(tokenize('Hoà … hoa').map(words.has)).toEqual([true, true, false])
  expect(words.has(undefined)).toBe(false)
})
