import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { version } from '../src/version.js'

it('is that of the package', () => {
  const { version: ofPackage } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  expect(version).toBe(ofPackage)
})
