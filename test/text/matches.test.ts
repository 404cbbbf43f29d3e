import { expect, it } from 'vitest'
import { matchesIn } from '../../src/text/matches.js'

it('finds what matchAll finds, time after time', () => {
  const number = /\d+/g
  const found = (text: string): string[] => [...matchesIn(text, number)].map(([whole]) => whole)
  for (const text of ['12 xã, 3 phường', 'xã', '', '12 xã, 3 phường'])
    expect(found(text)).toEqual([...text.matchAll(number)].map(([whole]) => whole))
})
