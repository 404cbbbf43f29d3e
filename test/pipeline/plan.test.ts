import { expect, it } from 'vitest'
import { councilNews } from '../../src/pipeline/definition.js'
import { plan } from '../../src/pipeline/plan.js'

it('runs each annotator after those that it reads', () => {
  const { annotators } = plan(councilNews)
  expect(annotators.length).toBeGreaterThan(10)
  annotators.forEach(({ reads }, at) => {
    const later = annotators.slice(at).map(({ name }) => name)
    expect(reads.filter(({ name }) => later.includes(name))).toEqual([])
  })
})

it('refuses a field that does not exist, and names those that do', () => {
  expect(() => plan({ ...councilNews, fields: ['dates', 'datum'] })).toThrow(
    /no such field: datum \(there are: dates, /,
  )
})
