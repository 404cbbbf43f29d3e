import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { type MadeRule, readAt } from '../src/match/rule.js'
import { patternsMade } from '../src/text/boundary.js'

const root = join(import.meta.dirname, '../src/annotators')
const kinds = readdirSync(root)
const modules = await Promise.all(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(async file => ({ file, exports: (await import(join(root, file))) as Record<string, unknown> })),
)
await import('../src/index.js')

const isRules = (value: unknown): value is readonly MadeRule<unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(one => one?.pattern instanceof RegExp && 'examples' in one)

/** Every array of rules that a file of the annotators exports. */
const ruleSets = modules.flatMap(({ file, exports }) =>
  Object.entries(exports)
    .filter((entry): entry is [string, readonly MadeRule<unknown>[]] => isRules(entry[1]))
    .map(([name, rules]) => ({ name: `${file} ${name}`, rules })),
)

describe('rules', () => {
  it('exist, and are named once, after their kind', () => {
    const names = ruleSets.flatMap(({ rules }) => rules.map(({ name }) => name))
    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter(name => !kinds.includes(name.split('/')[0] ?? ''))).toEqual([])
  })

  for (const { name: set, rules } of ruleSets) {
    describe(set, () => {
      for (const rule of rules) {
        it(`${rule.name} reads its examples whole`, () => {
          expect(Object.keys(rule.examples).length).toBeGreaterThan(0)
          for (const [phrase, value] of Object.entries(rule.examples)) {
            expect(readAt(phrase, rules, 0)).toEqual({ start: 0, end: phrase.length, value, rule: rule.name })
          }
        })
      }
    })
  }
})

describe('patterns', () => {
  const patterns = patternsMade()

  it('are many', () => expect(patterns.length).toBeGreaterThan(0))

  it.each(patterns.map(pattern => [pattern.source, pattern.flags] as const))('%s is linear', (source, flags) => {
    const found = checkSync(source, flags.replace('d', ''), { timeout: 50_000, checker: 'auto' })
    expect(found.status === 'vulnerable' ? found.attack.pattern : found.status).toBe('safe')
  })
})
