import { describe, expect, it } from 'vitest'
import { type Example, logistic } from '../../scripts/logistic.js'

const example = (names: readonly string[], positive: boolean, weight = 1): Example => ({
  features: new Map(names.map(name => [name, 1])),
  positive,
  weight,
})

describe('logistic regression', () => {
  const examples = [
    ...Array.from({ length: 30 }, () => example(['done'], true)),
    ...Array.from({ length: 10 }, () => example(['done'], false)),
    ...Array.from({ length: 20 }, () => example(['planned'], false)),
  ]

  it('finds the odds where nothing holds the weights back', () => {
    const weights = logistic(examples, { fresh: 1e-6 })
    expect((weights.get('done') ?? 0) + (weights.get('always') ?? 0)).toBeCloseTo(Math.log(3), 3)
  })

  it('keeps the weights small where they are held back', () => {
    const weights = logistic(examples, { fresh: 1e6 })
    expect(weights.get('done')).toBeCloseTo(0, 2)
    expect(weights.get('planned')).toBeCloseTo(0, 2)
  })

  it('holds a weight that is known where it was, and fits one that is not', () => {
    const weights = logistic(examples, { fresh: 1e-6, kept: 1e6 }, { always: 0, planned: -2 })
    expect(weights.get('planned')).toBeCloseTo(-2, 2)
    expect(weights.get('done')).toBeCloseTo(Math.log(3), 2)
  })

  it('counts an example by its weight', () => {
    const heavy = [example(['a'], true, 3), example(['a'], false), example(['b'], true), example(['b'], false)]
    expect(logistic(heavy, { fresh: 0.01 }).get('a')).toBeGreaterThan(logistic(heavy, { fresh: 0.01 }).get('b') ?? 0)
  })

  it('gives the same weights in any order of the features', () => {
    const pair = (...names: readonly string[]): Example[] => [example(names, true), example([], false)]
    expect([...logistic(pair('x', 'y'), { fresh: 1 })]).toEqual([...logistic(pair('y', 'x'), { fresh: 1 })])
  })
})
