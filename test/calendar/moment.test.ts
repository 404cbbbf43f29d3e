import { expect, it } from 'vitest'
import { isDate, isMoment } from '../../src/calendar/moment.js'
import { articleSchema, sourceSchema } from '../../src/record.js'

const moments = [
  '2021-10-12',
  '2020-02-29',
  '2021-10-12T08:30+07:00',
  '2021-10-12T03:04:05Z',
  '2021-10-12T03:04:05.678Z',
]
const coarse = ['2021-10', '2021', '2021-35', '202X']
const others = [
  'hôm qua',
  '2024-13-45',
  '2021-02-29',
  '2021-10-12T25:00Z',
  '2021-10-12T08:61Z',
  '',
  '12/10/2021',
  '2021/2022',
]

it.each([...moments, ...coarse])('%s is a date, in records too', text => {
  expect([isDate(text), isMoment(text)]).toEqual([true, moments.includes(text)])
  expect(articleSchema.shape.publishedAt.safeParse(text).success).toBe(true)
  expect(sourceSchema.shape.retrievedAt.safeParse(text).success).toBe(true)
})

it.each(others)('"%s" is none, in records either', text => {
  expect([isDate(text), isMoment(text)]).toEqual([false, false])
  expect(articleSchema.shape.publishedAt.safeParse(text).success).toBe(false)
  expect(sourceSchema.shape.retrievedAt.safeParse(text).success).toBe(false)
})
