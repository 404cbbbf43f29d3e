import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { councilNews } from '../src/pipeline/definition.js'
import { plan, printPlan } from '../src/pipeline/plan.js'

it('README prints the plan that is computed', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  expect(readme).toContain(printPlan(plan(councilNews)))
})

it('a pipeline with a field that does not exist is refused, with those that do', () => {
  expect(() => plan({ ...councilNews, fields: ['dates', 'datum'] })).toThrow(/no such field: datum \(there are: dates, /)
})
