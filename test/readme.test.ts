import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { block } from '../scripts/blocks.mjs'
import { type Language, printed, readmes } from '../scripts/readme.mjs'
import { trichluc } from './program.js'

const readme = (language: Language): string => readFileSync(join(import.meta.dirname, '..', readmes[language]), 'utf8')

describe.each(['en', 'vi'] as const)('README in %s shows what the program prints: npm run readme', language => {
  it.each(['plan', 'demo', 'explain'] as const)('%s', name => {
    expect(block(readme(language), name)).toBe(printed[name](language))
  })
})

const PRINTED = /<!-- (\w+) -->\n[\s\S]*?<!-- \/\1 -->/g
const CODE = /```(\w*)\n([\s\S]*?)```/g
const COMMENT = / +# .*$/gm

const found = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([all]) => all)

/** What a section holds in every language: its depth, its code without comments, and the options, names, links and rows of tables. */
const shapeOf = (section: string) => ({
  depth: /^#*/.exec(section)?.[0].length,
  printed: [...section.matchAll(PRINTED)].map(([, name]) => name),
  code: [...section.replace(PRINTED, '').matchAll(CODE)].map(([, kind, code = '']) =>
    kind ? code : code.replace(COMMENT, ''),
  ),
  options: new Set(found(section, /--[a-z][a-z-]*/g)),
  links: found(section, /(?<=\]\()[^)]+/g).filter(to => !to.startsWith('README')),
  rows: found(section, /^\| `.*?(?= *\|)/gm),
  paragraphs: section.split('\n\n').length,
})

describe('the queries of the README', { timeout: 240_000 }, () => {
  const store = join(import.meta.dirname, '../.trichluc/demo.db')
  const queries = [...readme('en').matchAll(/^trichluc ((?:search|get|officials|stats) .*?)(?: +#.*)?$/gm)].map(
    ([, query = '']) => query,
  )
  beforeAll(() => void printed.demo('en'))

  it('are there', () => expect(queries.length).toBeGreaterThan(6))

  it.each(queries)('%s finds something on the example pages', async query => {
    const args = [...query.matchAll(/"([^"]*)"|(\S+)/g)].map(([, phrase, word]) => phrase ?? word ?? '')
    // Of two people nobody has judged; their ids are for the reader to fill in.
    if (args.includes('--judge')) return
    const { code, stdout } = await trichluc(...args, '--store', store)
    expect([code, stdout.trim().split('\n').length > (args.includes('csv') ? 1 : 0)]).toEqual([0, true])
    expect(stdout.trim()).not.toBe('')
  })
})

const sections = (text: string): readonly string[] => text.split(/^(?=#+ )/m)

it('both READMEs have the same sections in the same order, with the same commands in them', () => {
  const [english, vietnamese] = [sections(readme('en')), sections(readme('vi'))]
  expect(vietnamese.map(shapeOf)).toEqual(english.map(shapeOf))
})
