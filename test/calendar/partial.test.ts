import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysIn } from '../../src/calendar/edtf.js'
import {
  anchored,
  boundsOf,
  dayAfter,
  dayNumber,
  dayOf,
  edtfOf,
  intervalOf,
  stamp,
} from '../../src/calendar/partial.js'

const year = fc.integer({ min: 1900, max: 2099 })
const month = fc.integer({ min: 1, max: 12 })
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= daysIn(y, m))
  .map(([y, m, d]) => ({ year: y, month: m, day: d }))

describe('edtfOf', () => {
  it('writes a day that dayOf reads back', () => {
    fc.assert(
      fc.property(day, one => {
        expect(dayOf(edtfOf(one))).toEqual(one)
      }),
    )
  })

  it.each([
    [{ month: 3, day: 15 }, 'XXXX-03-15'],
    [{ year: 2021, quarter: 3 }, '2021-35'],
    [{ decade: 1960 }, '196X'],
    [{ year: 2021, month: 2, day: 29 }, undefined],
    [{ year: 2021, quarter: 5 }, undefined],
  ])('of %j is %s', (place, value) => expect(edtfOf(place)).toBe(value))
})

describe('intervalOf', () => {
  it('has months in place of quarters, in order', () => {
    expect(intervalOf({ year: 2021, quarter: 1 }, { year: 2021, quarter: 3 })).toBe('2021-01/2021-09')
  })
})

describe('anchored', () => {
  it('steps by days as the calendar does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (writing, by) => {
        const { year: y, month: m, day: d } = dayAfter(writing, by)
        expect(dayNumber(stamp(y, m, d)) - dayNumber(stamp(writing.year, writing.month, writing.day))).toBe(by)
      }),
    )
  })

  it('steps by months over the turn of the year, both ways', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 30 }), (writing, by) => {
        const there = anchored({ shift: { unit: 'month', by } }, writing)
        expect((there?.year ?? 0) * 12 + (there?.month ?? 0)).toBe(writing.year * 12 + writing.month + by)
        expect(there?.month).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('needs the day of writing for a day, a year for a year', () => {
    expect(anchored({ shift: { unit: 'day', by: 0 } }, undefined, 2020)).toBeUndefined()
    expect(anchored({ month: 3, shift: { unit: 'year', by: -1 } }, undefined, 2020)).toEqual({ year: 2019, month: 3 })
  })
})

describe('boundsOf', () => {
  it('holds every day of its month', () => {
    fc.assert(
      fc.property(day, ({ year: y, month: m, day: d }) => {
        const { first, last } = boundsOf({ year: y, month: m }) ?? { first: 0, last: 0 }
        expect(first <= stamp(y, m, d) && stamp(y, m, d) <= last).toBe(true)
      }),
    )
  })
})
