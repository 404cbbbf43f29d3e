import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { block } from '../scripts/blocks.mjs'
import { printed } from '../scripts/readme.mjs'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

describe('README shows what the program prints: npm run readme', () => {
  it.each(['plan', 'demo', 'explain'] as const)('%s', name => {
    expect(block(readme, name)).toBe(printed[name]())
  })
})
