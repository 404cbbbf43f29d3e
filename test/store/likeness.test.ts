import fc from 'fast-check'
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { expect, it } from 'vitest'
import { ALIKE, likenessTo } from '../../src/store/officials/likeness.js'

const names = ['nguyễn văn hùng', 'nguyễn văn hưng', 'nguyen van hung', 'bùi đức an', 'bùi đức ân', 'an']
const name = fc.array(fc.constantFrom('n', 'g', 'h', 'a', 'ă', 'u', ' '), { minLength: 1, maxLength: 16 })

it('leaves out no name that is alike, and measures those as they are', () => {
  const holds = (one: string, other: string): void => {
    const measured = jaroWinkler(other, one, {})
    const found = likenessTo(one)(other)
    if (measured >= ALIKE) expect(found, `${one} / ${other}`).toBe(measured)
    else expect(found, `${one} / ${other}`).toBeLessThan(ALIKE)
  }
  for (const one of names) for (const other of names) holds(one, other)
  fc.assert(
    fc.property(name, name, (one, other) => holds(one.join(''), other.join(''))),
    { numRuns: 3000 },
  )
})

it('does not measure names that share too few letters', () => {
  expect(likenessTo('bùi đức an')('trần thị lan')).toBe(0)
})
