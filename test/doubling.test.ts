import { describe, expect, it } from 'vitest'
import { documentOf, run } from '../bench/running.js'
import { compile } from '../src/structure.js'
import { hostile } from './hostile-texts.js'

const pipeline = compile()
const SMALL = 12_000
const TIMES = 8
/** Work that is linear takes 8 times as long for 8 times the text, work that is quadratic 64 times; between them is room for a machine that has others to serve. */
const MOST = 24
/** Milliseconds below which no ratio is told from noise. */
const SHORT = 30

/** Milliseconds of this process for a text of so many units of one kind of thing. */
function timeOf(sample: string, units: number): number {
  const text = sample.repeat(Math.ceil(units / sample.length)).trim()
  const before = process.cpuUsage()
  run(documentOf(text), pipeline)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const growth = (sample: string): number => timeOf(sample, SMALL * TIMES) / Math.max(timeOf(sample, SMALL), SHORT)

describe('the time of annotators and fields grows as the text does', () => {
  it.each(Object.entries(hostile))(
    'for endless %s',
    (_, sample) => {
      const first = growth(sample)
      expect(first < MOST ? first : growth(sample)).toBeLessThan(MOST)
    },
    60_000,
  )
})
