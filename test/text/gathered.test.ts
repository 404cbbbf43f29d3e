import { expect, it } from 'vitest'
import { gathered } from '../../src/text/gathered.js'

it('gathers what each item gives, in order, with its place', () => {
  expect(gathered(['a', '', 'bc'], (text, at) => [...text].map(letter => `${letter}${at}`))).toEqual(['a0', 'b2', 'c2'])
  expect(gathered([], () => [1])).toEqual([])
})
