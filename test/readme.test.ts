import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { block } from '../scripts/blocks.mjs'
import { type Language, printed, readmes } from '../scripts/readme.mjs'

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

const sections = (text: string): readonly string[] => text.split(/^(?=#+ )/m)

it('both READMEs have the same sections in the same order, with the same commands in them', () => {
  const [english, vietnamese] = [sections(readme('en')), sections(readme('vi'))]
  expect(vietnamese.map(shapeOf)).toEqual(english.map(shapeOf))
})
